"""What pages read: the newest review with its index from the derived results, single records from the journal.

Nothing is computed and records are read one by one. What lies under a key never changes, so each process keeps the
last few reviews that it has read.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock
from typing import Any

from django.conf import settings
from pydantic import ValidationError

import leitstand.journal
from leitstand.actions import Actor, hidden_cases, sees_ideas, veiled
from leitstand.documents import Figures, Index, Items, index_key, items_key, latest_key, review_key
from leitstand.journal import Entry, Head, Journal, JournalError, Organisation, PastJournal
from leitstand.learning.results import Review
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import KINDS, Record, from_canonical
from leitstand.texts import message

from .accounts.member import Member
from .as_of import afterwards_key, until

_KEPT = 4
NOBODY = Actor("", frozenset())


@dataclass(frozen=True)
class Reviewed:
    """A review with everything that pages need beside it. `sequence`: the journal position that it closed."""

    review: Review
    index: Index
    figures: Figures
    sequence: int
    cases: dict[str, CaseResult]


@dataclass(frozen=True)
class Place:
    """Where a reader is: the organisations there are, the one being looked at, its chain and its newest review."""

    journal: Journal
    organisations: tuple[Organisation, ...]
    organisation: Organisation | None = None
    head: Head | None = None
    reviewed: Reviewed | None = None
    actor: Actor = NOBODY
    afterwards: bool = False
    """Whether the review was made later than the day that is looked at, because there was none on that day."""

    @property
    def entries_since(self) -> int:
        """How many entries the journal has gained since the review."""
        return self.head.sequence - self.reviewed.sequence if self.head and self.reviewed else 0

    def history(self, record: str) -> tuple[Entry, ...]:
        """All versions of a record, oldest first; empty where there never was one."""
        if self.organisation is None:
            return ()
        return self.histories((record,))[record]

    def histories(self, records: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        """The same of several records, read at once; empty for one that never was, or not for this reader."""
        wanted = tuple(records)
        known = self.journal.histories(self.organisation.id, wanted) if self.organisation else {}
        if not sees_ideas(self.actor):
            known = {i: past for i, past in known.items() if not self._is_of_an_idea(past)}
        return {record: known.get(record, ()) for record in wanted}

    def standing(self, *kinds: str) -> tuple[Record, ...]:
        """The records of a few kinds as they stand, by id; those that this version cannot read are left out."""
        if self.organisation is None or self.head is None:
            return ()
        found = self.journal.latest(self.organisation.id, kinds, sequence=self.head.sequence)
        return tuple(record for record in map(record_of, found) if record is not None)

    def _is_of_an_idea(self, past: tuple[Entry, ...]) -> bool:
        """Whether a record is a use case that is not assessed yet, or about one."""
        last = next((e for e in reversed(past) if e.action == "put"), None)
        if last is None or self.organisation is None:
            return False
        body = json.loads(last.body)
        if last.kind == "use_case":
            return bool(hidden_cases(self.actor, ((last.id, body.get("stage", "idea")),)))
        about = body.get("use_case")
        known = self.journal.histories(self.organisation.id, (about,)) if about else {}
        return about in known and self._is_of_an_idea(known[about])

    def derived_text(self, key: str) -> str | None:
        """A derived result as text, None where it is not there (yet)."""
        found = self.journal.derived_get(key)
        return found.content.decode() if found else None


def place(member: Member, day: dt.date | None = None) -> Place:
    """Where the reader is: at the organisation of this membership, knowing of those of the others and no more.

    `day`: everything as it was known on the evening of that day.

    Raises JournalError where the journal is not there or cannot be read. A page never makes a new one in its place.
    """
    journal = journal_here() if day is None else until(journal_here(), day)
    mine = {seat.organisation for seat in member.memberships}
    organisations = tuple(o for o in journal.organisations() if o.id in mine)
    wanted = next((o for o in organisations if o.id == member.organisation), None)
    if wanted is None:
        return Place(journal, organisations)
    head = journal.head(wanted.id)
    reviewed = _newest(journal, wanted.id, head, whole=sees_ideas(member.actor))
    late = (
        day is not None
        and reviewed is not None
        and journal.derived_get(afterwards_key(wanted.id, reviewed.sequence)) is not None
    )
    return Place(journal, organisations, wanted, head, reviewed, member.actor, late)


def journal_here() -> Journal:
    """The journal of this data folder. Raises JournalError where it is not there; nothing is made in its place."""
    home = settings.LEITSTAND_HOME
    try:
        there = leitstand.journal.is_there(home)
    except OSError as error:
        reason = error.strerror or str(error)
        raise JournalError(message("web-journal-unreadable", home=str(home), reason=reason)) from error
    if not there:
        raise JournalError(message("web-journal-gone", file="leitstand.sqlite3", home=str(home)))
    return leitstand.journal.open(home)


def record_of(entry: Entry) -> Record | None:
    """The record that an entry wrote; None for a withdrawal or a body that this version cannot read."""
    if entry.action != "put" or entry.kind not in KINDS:
        return None
    try:
        return from_canonical(entry.kind, entry.body)
    except ValidationError:
        return None


def _newest(journal: Journal, organisation: str, head: Head, *, whole: bool) -> Reviewed | None:
    """The newest review; not `whole`: without the use cases that are not assessed yet."""
    pointer = journal.derived_get(latest_key(organisation))
    told = json.loads(pointer.content) if pointer else None
    if told["sequence"] > head.sequence if told else isinstance(journal, PastJournal):
        told = _earlier(journal, organisation, head.sequence)  # who looks back, or somebody has just reviewed
    if told is None:
        return None
    # Another file may lie in the same place by now, or a thorough review in that of a quick one.
    known_as = (journal.alias, told["key"], told.get("hash") or head.hash, whole)
    known = _KNOWN.get(known_as)
    if known is not None:
        return known
    if not whole:
        read = _newest(journal, organisation, head, whole=True)
        return _KNOWN.put(known_as, _veiled(read)) if read else None
    review, index = (
        journal.derived_get(told["key"]),
        journal.derived_get(index_key(organisation, told["sequence"])),
    )
    if review is None or index is None or told["sequence"] > head.sequence:
        return None
    try:
        said, names = Review.model_validate_json(review.content), Index.model_validate_json(index.content)
    except ValidationError:  # written by another version of this program: a new review mends it
        return None
    cases = {c.use_case: c for c in said.portfolio.cases}
    figures = Figures(said, names, lambda: _items(journal, items_key(organisation, told["sequence"])))
    return _KNOWN.put(known_as, Reviewed(said, names, figures, told["sequence"], cases))


def _earlier(journal: Journal, organisation: str, sequence: int) -> dict[str, Any]:
    """The newest review up to a position, as the pointer to the newest of all names one."""
    begin = review_key(organisation, 0).removesuffix("0")
    ends = (key.removeprefix(begin) for key in journal.derived_keys(begin))
    known = max((int(end) for end in ends if end.isdigit() and int(end) <= sequence), default=sequence)
    return {"sequence": known, "key": review_key(organisation, known)}


def _items(journal: Journal, key: str) -> Items:
    found = journal.derived_get(key)
    return Items(json.loads(found.content)) if found else Items()


def _veiled(read: Reviewed) -> Reviewed:
    """The review as whoever does not see ideas sees it."""
    gone = hidden_cases(NOBODY, ((i, case.stage) for i, case in read.index.cases.items()))
    review = veiled(read.review, {i: read.index.cases[i].title for i in gone})
    about = {e.id for i in gone for e in (*read.index.cases[i].estimates, *read.index.cases[i].outcomes)}
    index = read.index.model_copy(
        update={
            "cases": {i: case for i, case in read.index.cases.items() if i not in gone},
            "names": {i: named for i, named in read.index.names.items() if i not in about},
        }
    )
    figures = Figures(review, index, lambda: _items_without(read.figures.items, gone))
    return Reviewed(review, index, figures, read.sequence, {c.use_case: c for c in review.portfolio.cases})


def _items_without(items: Items, gone: frozenset[str]) -> Items:
    kept = {i: found for i, found in items.stored.get("items", {}).items() if found["of"][0] not in gone}
    return Items({**items.stored, "items": kept})


class _Kept:
    """The last few reviews by key; safe for several threads, because a review never changes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._reviews: OrderedDict[tuple[str, str, str, bool], Reviewed] = OrderedDict()

    def get(self, key: tuple[str, str, str, bool]) -> Reviewed | None:
        with self._lock:
            if key in self._reviews:
                self._reviews.move_to_end(key)
            return self._reviews.get(key)

    def put(self, key: tuple[str, str, str, bool], review: Reviewed) -> Reviewed:
        with self._lock:
            self._reviews[key] = review
            while len(self._reviews) > _KEPT:
                self._reviews.popitem(last=False)
        return review


_KNOWN = _Kept()
