"""How records are named in cells that refer to them, and which record a name means."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from leitstand.strategy import Record, Strategy
from leitstand.texts import Lang

from .cleaning import clean, folded

SEPARATOR = ";"
_LONGEST = 120


class Labels:
    """The name of each record in the language of the workbook: its title where no other of its kind has it."""

    def __init__(self, strategy: Strategy, lang: Lang) -> None:
        titled = [(r.kind, r.id, _fit(r.title.in_(lang)) if r.title else "") for r in strategy]
        same = Counter((kind, folded(title)) for kind, _, title in titled)
        ids = {folded(r.id) for r in strategy}
        self._labels = {
            record_id: record_id if not title
            else title if same[kind, folded(title)] == 1 and folded(title) not in ids
            else f"{title} ({record_id})"
            for kind, record_id, title in titled
        }  # fmt: skip

    def of(self, record_id: str) -> str:
        return self._labels.get(record_id, record_id)


class Names:
    """Which record a name in a cell means: by its id, its title in either language, or `title (id)`."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._ids: dict[str, dict[str, str]] = defaultdict(dict)
        self._titles: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for record in records:
            words = (record.title.de, record.title.en) if record.title else ()
            self.add(record.kind, record.id, (w for w in words if w))

    def add(self, kind: str, record_id: str, titles: Iterable[str]) -> None:
        """A record, or a row that will become one."""
        self._ids[kind][folded(record_id)] = record_id
        for title in titles:
            for name in (title, _fit(title), f"{_fit(title)} ({record_id})"):
                if name:
                    self._titles[kind][folded(name)].add(record_id)

    def meant(self, kind: str, name: str) -> frozenset[str]:
        """The ids that this name may mean: none, one, or several."""
        record_id = self._ids[kind].get(folded(name))
        return frozenset((record_id,) if record_id else self._titles[kind].get(folded(name), ()))


def parts(text: str) -> tuple[str, ...]:
    """The names in a cell that may hold several."""
    return tuple(p.strip() for line in text.split("\n") for p in line.split(SEPARATOR) if p.strip())


def by_title(records: Iterable[Record]) -> Mapping[tuple[str, str], set[str]]:
    """(kind, title in either language) -> ids."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for record in records:
        for title in (record.title.de, record.title.en) if record.title else ():
            if title:
                found[record.kind, folded(title)].add(record.id)
    return found


def _fit(title: str) -> str:
    """A title that can stand in a list of names: one line, no separator, not too long; else nothing."""
    plain = clean(title)
    return plain if len(plain) <= _LONGEST and not any(c in plain for c in f"{SEPARATOR}\n") else ""
