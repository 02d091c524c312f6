"""Which use case a row is about: found again by what the list says of it, never by where the row stands.

In this order: the id that the list gives, the words (unit and title, as at the first import or as they stand
now), and for lists with mere running numbers the number together with a similar title. Rows of equal words
are told apart by their whole content.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from leitstand.strategy import Strategy, UseCase
from leitstand.texts import Message, message

from .cleaning import folded
from .drafts import Draft
from .naming import as_id, use_case_id

SIMILAR = 0.6
"""From this likeness of titles (difflib's ratio) on, an equal running number means the same idea."""

MOST_NAMED = 5
"""Of so many rows of one name at most the others are named."""

Words = tuple[str, str]


@dataclass(frozen=True)
class Thing:
    """A use case that one or several equal rows are about; `known` is the record that it has already."""

    id: str
    rows: tuple[Draft, ...]
    known: UseCase | None
    listed_id: str | None
    notes: tuple[Message, ...] = ()

    @property
    def draft(self) -> Draft:
        return self.rows[0]


def things(drafts: Iterable[Draft], known: Strategy, list_name: str, *, has_units: bool) -> tuple[Thing, ...]:
    """The use cases that these rows are about, each row in exactly one of them."""
    listed = tuple(sorted(drafts, key=lambda d: (folded(d.unit), folded(d.title), d.digest, d.row)))
    return _Matching(listed, known, list_name, has_units).things()


class _Matching:
    """One pass over a list; `free` are the known use cases that no row has claimed yet."""

    def __init__(self, drafts: tuple[Draft, ...], known: Strategy, list_name: str, has_units: bool) -> None:  # noqa: FBT001
        self.known, self.list_name = known, list_name
        self.trusted, self.doubtful = _trusted(drafts)
        self.groups = _groups(drafts, self.trusted)
        self.free = {case.id: case for case in known.use_cases}
        self.by_words: dict[Words, list[UseCase]] = defaultdict(list)
        self.by_number: dict[str, list[UseCase]] = defaultdict(list)
        self.by_listed: dict[str, UseCase] = {}
        for case in known.use_cases:
            for words in _words_of(case, has_units=has_units):
                self.by_words[words].append(case)
            if case.source and case.source.list == list_name and case.source.listed_id:
                self.by_number[case.source.listed_id].append(case)
                name = as_id(case.source.listed_id)
                if name:
                    self.by_listed[name.casefold()] = case
        self.has_units = has_units
        self.found: list[Thing] = []

    def things(self) -> tuple[Thing, ...]:
        waiting: list[tuple[Draft, ...]] = []
        for rows in self.groups:
            if not self.by_id(rows):
                waiting.append(rows)
        alike: dict[Words, list[tuple[Draft, ...]]] = defaultdict(list)
        for rows in waiting:
            alike[self.words(rows[0])].append(rows)
        left = [
            rows for words, several in sorted(alike.items()) for rows in self.by_their_words(words, several)
        ]
        for rows in left:
            if not self.by_their_number(rows):
                others = (g[0].row for g in alike[self.words(rows[0])] if g is not rows)
                self.new(rows, tuple(sorted(others)))
        return tuple(sorted(self.found, key=lambda t: t.id))

    def words(self, draft: Draft) -> Words:
        return (folded(draft.unit) if self.has_units else "", folded(draft.title))

    def claim(self, case: UseCase, rows: tuple[Draft, ...]) -> None:
        del self.free[case.id]
        self.found.append(Thing(case.id, rows, case, rows[0].listed_id, self.notes(rows)))

    def notes(self, rows: tuple[Draft, ...]) -> tuple[Message, ...]:
        doubtful = [r.listed_id for r in rows if r.row in self.doubtful and r.listed_id]
        return (message("exchange-id-several", id=doubtful[0]),) if doubtful else ()

    def by_id(self, rows: tuple[Draft, ...]) -> bool:
        """The id of the list decides, if it is that of this list or the words agree."""
        name = self.trusted.get(rows[0].row)
        if name is None:
            return False
        case = self.by_listed.get(name.casefold()) or self.with_id(name, rows[0])
        if case is None or case.id not in self.free:
            return False
        self.claim(case, rows)
        return True

    def with_id(self, name: str, draft: Draft) -> UseCase | None:
        """The known use case of this very id, if it is no other list's idea of another name."""
        record = self.known.get(name)
        if not isinstance(record, UseCase):
            return None
        ours = record.source is None or record.source.list == self.list_name
        return record if ours or record in self.by_words.get(self.words(draft), ()) else None

    def by_their_words(self, words: Words, several: list[tuple[Draft, ...]]) -> list[tuple[Draft, ...]]:
        """Claims known use cases of these words: equal content first, then the last pair that is left."""
        candidates = {c.id: c for c in self.by_words.get(words, ()) if c.id in self.free}
        left = []
        for rows in several:
            same = [c for c in candidates.values() if c.source and c.source.digest == rows[0].digest]
            fitting = [c for c in same if self.may_be(c, rows[0])]
            if fitting:
                case = min(fitting, key=lambda c: c.id)
                del candidates[case.id]
                self.claim(case, rows)
            else:
                left.append(rows)
        fitting = [c for c in candidates.values() if left and self.may_be(c, left[0][0])]
        if len(left) == 1 and len(fitting) == 1:
            self.claim(fitting[0], left[0])
            return []
        return left

    def may_be(self, case: UseCase, draft: Draft) -> bool:
        """A row with an id of its own is not the use case that this list knows by another id."""
        own = self.trusted.get(draft.row)
        theirs = case.source.listed_id if case.source and case.source.list == self.list_name else None
        theirs = as_id(theirs) if theirs else None
        return own is None or theirs is None or own.casefold() == theirs.casefold()

    def by_their_number(self, rows: tuple[Draft, ...]) -> bool:
        number = rows[0].listed_id
        if number is None or rows[0].row in self.trusted:
            return False
        same = [c for c in self.by_number.get(number, ()) if c.id in self.free]
        if len(same) != 1 or sum(g[0].listed_id == number for g in self.groups) != 1:
            return False
        source = same[0].source
        likeness = SequenceMatcher(
            None, folded(source.title if source else ""), folded(rows[0].title)
        ).ratio()
        if likeness < SIMILAR:
            return False
        self.claim(same[0], rows)
        return True

    def new(self, rows: tuple[Draft, ...], others: tuple[int, ...]) -> None:
        """A use case that is not known yet; `others`: the rows of equal unit and title, and other content."""
        draft, notes = rows[0], self.notes(rows)
        if others and draft.row not in self.trusted:
            said = tuple(str(row) for row in others[:MOST_NAMED])
            notes = (*notes, message("exchange-title-several", rows=said))
        if any(c.id in self.free and self.may_be(c, draft) for c in self.by_words.get(self.words(draft), ())):
            notes = (*notes, message("exchange-words-several"))
        name = self.trusted.get(draft.row)
        if name is not None and name in self.known:
            notes = (*notes, message("exchange-id-taken", id=name))
            name = None
        if name is None:
            name = use_case_id(draft.unit, draft.title, draft.digest if others else None)
            if name in self.known:
                name = use_case_id(draft.unit, draft.title, draft.digest)
        self.found.append(Thing(name, rows, None, draft.listed_id, notes))


def _trusted(drafts: tuple[Draft, ...]) -> tuple[dict[int, str], frozenset[int]]:
    """Rows whose listed id can serve as theirs, and rows whose id several different rows have."""
    rows: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        name = as_id(draft.listed_id) if draft.listed_id else None
        if name:
            rows[name.casefold()].append(draft)
    trusted: dict[int, str] = {}
    doubtful: set[int] = set()
    for several in rows.values():
        if len({(d.digest, d.listed_id) for d in several}) == 1:
            trusted |= {d.row: as_id(d.listed_id or "") or "" for d in several}
        else:
            doubtful |= {d.row for d in several}
    return trusted, frozenset(doubtful)


def _groups(drafts: tuple[Draft, ...], trusted: dict[int, str]) -> list[tuple[Draft, ...]]:
    """Equal rows together. A row without an id joins the only row of equal content that has one."""
    by_content: dict[tuple[str, str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_content[folded(draft.unit), folded(draft.title), draft.digest].append(draft)
    groups = []
    for same in by_content.values():
        by_id: dict[str | None, list[Draft]] = defaultdict(list)
        for draft in same:
            name = trusted.get(draft.row)
            by_id[name.casefold() if name else None].append(draft)
        if len(by_id) == 2 and None in by_id:
            groups.append(tuple(sorted(same, key=lambda d: (d.row not in trusted, d.row))))
        else:
            groups += [
                tuple(sorted(g, key=lambda d: d.row))
                for _, g in sorted(by_id.items(), key=lambda i: i[0] or "")
            ]
    return groups


def _words_of(case: UseCase, *, has_units: bool) -> set[Words]:
    """Unit and title as at the first import and as they stand now, in both languages."""
    titles = [(case.unit, t) for t in (case.title.de, case.title.en) if t]
    if case.source:
        titles.append((case.source.unit, case.source.title))
    return {(folded(unit) if has_units else "", folded(title)) for unit, title in titles}
