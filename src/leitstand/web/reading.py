"""What pages read: the newest review with its index from the derived results, single records from the journal.

Nothing is computed and records are read one by one. What lies under a key never changes, so each process keeps the
last few reviews that it has read.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from django.conf import settings
from pydantic import ValidationError

import leitstand.journal
from leitstand.documents import Figures, Index, Items, index_key, items_key, latest_key
from leitstand.journal import Entry, Head, Journal, JournalError, Organisation, minimal_settings
from leitstand.learning.results import Review
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import KINDS, Record, from_canonical
from leitstand.texts import message

from .preferences import Preferences

_KEPT = 4


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

    @property
    def entries_since(self) -> int:
        """How many entries the journal has gained since the review."""
        return self.head.sequence - self.reviewed.sequence if self.head and self.reviewed else 0

    def history(self, record: str) -> tuple[Entry, ...]:
        """All versions of a record, oldest first; empty where there never was one."""
        if self.organisation is None:
            return ()
        try:
            return self.journal.history(self.organisation.id, record)
        except JournalError:
            return ()

    def histories(self, records: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        """The same of several records, read at once; empty for one that never was."""
        wanted = tuple(records)
        known = self.journal.histories(self.organisation.id, wanted) if self.organisation else {}
        return {record: known.get(record, ()) for record in wanted}

    def derived_text(self, key: str) -> str | None:
        """A derived result as text, None where it is not there (yet)."""
        found = self.journal.derived_get(key)
        return found.content.decode() if found else None


def place(preferences: Preferences) -> Place:
    """Where the reader is: the organisation that was asked for, or the first one.

    Raises JournalError where the journal is not there or cannot be read. A page never makes a new one in its place.
    """
    journal = _journal(settings.LEITSTAND_HOME)
    organisations = journal.organisations()
    if not organisations:
        return Place(journal, ())
    wanted = next((o for o in organisations if o.id == preferences.organisation), organisations[0])
    head = journal.head(wanted.id)
    return Place(journal, organisations, wanted, head, _newest(journal, wanted.id, head))


def _journal(home: Path) -> Journal:
    try:
        file = Path(minimal_settings(home)["DATABASES"]["default"]["NAME"])
        there = file.is_file() and file.stat().st_size > 0
    except OSError as error:
        reason = error.strerror or str(error)
        raise JournalError(message("web-journal-unreadable", home=str(home), reason=reason)) from error
    if not there:
        raise JournalError(message("web-journal-gone", file=file.name, home=str(home)))
    return leitstand.journal.open(home)


def record_of(entry: Entry) -> Record | None:
    """The record that an entry wrote; None for a withdrawal or a body that this version cannot read."""
    if entry.action != "put" or entry.kind not in KINDS:
        return None
    try:
        return from_canonical(entry.kind, entry.body)
    except ValidationError:
        return None


def _newest(journal: Journal, organisation: str, head: Head) -> Reviewed | None:
    pointer = journal.derived_get(latest_key(organisation))
    if pointer is None:
        return None
    told = json.loads(pointer.content)
    known_as = (journal.alias, told["key"], head.hash)  # another file may lie in the same place by now
    known = _KNOWN.get(known_as)
    if known is not None:
        return known
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
    read = Reviewed(said, names, figures, told["sequence"], cases)
    _KNOWN.put(known_as, read)
    return read


def _items(journal: Journal, key: str) -> Items:
    found = journal.derived_get(key)
    return Items(json.loads(found.content)) if found else Items()


class _Kept:
    """The last few reviews by key; safe for several threads, because a review never changes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._reviews: OrderedDict[tuple[str, str, str], Reviewed] = OrderedDict()

    def get(self, key: tuple[str, str, str]) -> Reviewed | None:
        with self._lock:
            if key in self._reviews:
                self._reviews.move_to_end(key)
            return self._reviews.get(key)

    def put(self, key: tuple[str, str, str], review: Reviewed) -> None:
        with self._lock:
            self._reviews[key] = review
            while len(self._reviews) > _KEPT:
                self._reviews.popitem(last=False)


_KNOWN = _Kept()
