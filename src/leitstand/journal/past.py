"""The journal as it stood at a moment: whoever reads through it sees nothing later, and nothing can be written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import IO, TYPE_CHECKING, NoReturn

from leitstand.texts import message

from .errors import JournalError
from .journal import Journal
from .values import Change, Commit, Commitment, Entry, FieldChange, Head, Organisation, Sought, When

if TYPE_CHECKING:
    from leitstand.strategy import Observation, Strategy


@dataclass(frozen=True)
class PastJournal(Journal):
    """A journal that ends at `until` (inclusive). Every way to write raises JournalError."""

    until: dt.datetime

    def head(self, organisation: str) -> Head:
        from . import reading

        return reading.head_at(self.alias, organisation, self.until)

    def strategy(
        self, organisation: str, *, at: dt.datetime | None = None, sequence: int | None = None
    ) -> Strategy:
        return super().strategy(organisation, at=min(at or self.until, self.until), sequence=sequence)

    def entries(
        self,
        organisation: str,
        *,
        since: int = 0,
        record: str | None = None,
        commit: int | None = None,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> Iterator[Entry]:
        from . import reading

        return reading.entries(
            self.alias, organisation, since=since, record=record, commit=commit, limit=limit,
            newest_first=newest_first, up_to=self.head(organisation).sequence,
        )  # fmt: skip

    def history(self, organisation: str, record: str) -> tuple[Entry, ...]:
        found = self.histories(organisation, (record,)).get(record, ())
        if not found:
            raise JournalError(message("journal-record-unknown", record=record))
        return found

    def histories(self, organisation: str, records: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        known = super().histories(organisation, records)
        reached = {record: tuple(e for e in past if e.at <= self.until) for record, past in known.items()}
        return {record: past for record, past in reached.items() if past}

    def latest(
        self, organisation: str, kinds: Iterable[str], *, sequence: int | None = None
    ) -> tuple[Entry, ...]:
        end = self.head(organisation).sequence
        return super().latest(organisation, kinds, sequence=end if sequence is None else min(sequence, end))

    def commits(
        self, organisation: str, sought: Sought, *, before: int | None = None, limit: int = 25
    ) -> tuple[Commitment, ...]:
        until = min(sought.until or self.until, self.until)
        return super().commits(organisation, replace(sought, until=until), before=before, limit=limit)

    def difference(self, organisation: str, record: str, a: int, b: int) -> tuple[FieldChange, ...]:
        end = self.head(organisation).sequence
        return super().difference(organisation, record, min(a, end), min(b, end))

    def observations(
        self, organisation: str, series: str, known_at: dt.datetime | None = None
    ) -> tuple[Observation, ...]:
        return super().observations(organisation, series, min(known_at or self.until, self.until))

    def vintages(self, organisation: str, series: str) -> tuple[Observation, ...]:
        return tuple(o for o in super().vintages(organisation, series) if o.known_at <= self.until)

    def commit(
        self, organisation: str, changes: Sequence[Change], *, who: str, why: str, at: When,
        expected: int | None = None,
    ) -> Commit:  # fmt: skip
        self._refuse()

    def create_organisation(self, organisation: str, name: str, *, at: dt.datetime) -> Organisation:
        self._refuse()

    def import_lines(self, stream: IO[str], *, organisation: str | None = None) -> Head:
        self._refuse()

    def observe(self, organisation: str, seen: Iterable[Observation]) -> int:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise JournalError(message("journal-past", day=self.until.astimezone().date()))
