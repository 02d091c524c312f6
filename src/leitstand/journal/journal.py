"""The journal of one data folder: every way to read and write it, in one list.

The modules behind it need Django set up, which `open` has done by the time that a method runs; so they are
imported late, and this class can be named anywhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from .values import (
    Backup,
    Change,
    Commit,
    Commitment,
    Derived,
    Entry,
    FieldChange,
    Head,
    Organisation,
    Published,
    Sought,
    Turned,
    Verification,
    When,
)

if TYPE_CHECKING:
    from leitstand.strategy import Observation, Strategy

    from .people import People


@dataclass(frozen=True)
class Journal:
    """Where the strategies of all organisations are kept; `leitstand.journal.open` gives one.

    Every method that names an organisation raises JournalError for an unknown one. Safe for use from several
    threads and processes at once.
    """

    home: Path
    alias: str
    """The name of the connection in `django.db.connections`."""

    def organisations(self) -> tuple[Organisation, ...]:
        """All organisations, sorted by id."""
        from . import reading

        return reading.organisations(self.alias)

    def create_organisation(self, organisation: str, name: str, *, at: dt.datetime) -> Organisation:
        """A new organisation with an empty chain. Raises JournalError for a taken or malformed id."""
        from . import appending

        return appending.create_organisation(self.alias, organisation, name, at=at)

    def head(self, organisation: str) -> Head:
        """Where the chain ends; its hash stands for the whole history and belongs on board documents."""
        from . import reading

        return reading.head_of(reading.organisation_row(self.alias, organisation))

    def strategy(
        self, organisation: str, *, at: dt.datetime | None = None, sequence: int | None = None
    ) -> Strategy:
        """The strategy in force: now, at a moment (inclusive), or after an entry.

        Only whole commits count: `sequence` inside a commit gives the strategy before that commit. Cached by
        the hash of the chain, so asking again costs one look at the head.
        """
        from . import reading

        return reading.strategy(self.alias, organisation, at=at, sequence=sequence)

    def commit(
        self,
        organisation: str,
        changes: Sequence[Change],
        *,
        who: str,
        why: str,
        at: When,
        expected: int | None = None,
    ) -> Commit:
        """Writes all changes as one transaction, or none; returns when they are on disk.

        who       id of the acting person or role (never a name: it is hashed and stays)
        at        the time, or a clock that is read when the write lock is held; never before the last entry
        expected  sequence of the head on which the changes rest

        What does not change a record is skipped. Raises Conflict where the head is not `expected` or a record
        is not at the `version` of its change, StrategyError where the strategy would no longer hold together,
        JournalError for anything else that is refused.
        """
        from . import writing

        return writing.commit(
            self.alias, organisation, changes, writing.Stamp(who, why, at), expected=expected
        )

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
        """The entries after sequence `since`, in order (or newest first): all, of one record or commit."""
        from . import reading

        return reading.entries(
            self.alias,
            organisation,
            since=since,
            record=record,
            commit=commit,
            limit=limit,
            newest_first=newest_first,
        )

    def history(self, organisation: str, record: str) -> tuple[Entry, ...]:
        """All versions of a record, oldest first. Raises JournalError for an id that never occurred."""
        from . import reading

        return reading.history(self.alias, organisation, record)

    def histories(self, organisation: str, records: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
        """All versions of these records, oldest first, by id, read at once; ids that never occurred are left out."""
        from . import reading

        return reading.histories(self.alias, organisation, records)

    def latest(
        self, organisation: str, kinds: Iterable[str], *, sequence: int | None = None
    ) -> tuple[Entry, ...]:
        """The entry that each record of these kinds rests on, by id: now, or as it stood after an entry. What was
        withdrawn is left out. Reads the few records that a page needs without loading all of them.
        """
        from . import reading

        return reading.latest(self.alias, organisation, kinds, sequence=sequence)

    def commits(
        self, organisation: str, sought: Sought, *, before: int | None = None, limit: int = 25
    ) -> tuple[Commitment, ...]:
        """The commits with entries that fit what is sought, newest first; those below number `before` alone."""
        from . import browsing

        return browsing.commits(self.alias, organisation, sought, before=before, limit=limit)

    def entries_of(
        self, organisation: str, commits: Iterable[int], sought: Sought, *, limit: int
    ) -> dict[int, tuple[Turned, ...]]:
        """Of each of these commits the first entries that fit, each with the one that its record rested on before."""
        from . import browsing

        return browsing.entries_of(self.alias, organisation, commits, sought, limit=limit)

    def between(self, organisation: str, a: Head, b: Head) -> Iterator[Turned]:
        """The records that are not the same after entry `b` as after entry `a`, by kind and id."""
        from . import browsing

        return browsing.between(self.alias, organisation, a.sequence, b.sequence)

    def who_wrote(self, organisation: str) -> tuple[str, ...]:
        """The ids of all who ever wrote into the journal, sorted."""
        from . import browsing

        return browsing.distinct(self.alias, organisation, "who")

    def kinds_written(self, organisation: str) -> tuple[str, ...]:
        """The kinds of all records that ever were in the journal, sorted."""
        from . import browsing

        return browsing.distinct(self.alias, organisation, "kind")

    def with_hash(self, organisation: str, hash_begin: str) -> Entry | None:
        """The entry whose hash begins like this; None where there is none, or more than one."""
        from . import browsing

        return browsing.with_hash(self.alias, organisation, hash_begin)

    def difference(self, organisation: str, record: str, a: int, b: int) -> tuple[FieldChange, ...]:
        """What differs between the record as it stood after entry `a` and after entry `b`, field by field."""
        from . import reading

        return reading.difference(self.alias, organisation, record, a, b)

    def verify(self, organisation: str) -> Verification:
        """Recomputes every hash and link and holds the head table against a replay; all faults at once."""
        from . import verifying

        return verifying.verify(self.alias, organisation)

    def export_lines(self, organisation: str, stream: IO[str]) -> Head:
        """Writes the chain as JSON lines and returns the head that the file ends with."""
        from . import lines

        return lines.export_lines(self.alias, organisation, stream)

    def exported_lines(self, organisation: str) -> Iterator[str]:
        """The same lines one after the other."""
        from . import lines

        return lines.exported(self.alias, organisation)

    def import_lines(self, stream: IO[str], *, organisation: str | None = None) -> Head:
        """Reads JSON lines back, with the same sequences, times and hashes; returns the head afterwards.

        Creates the organisation, or continues a chain with which the file begins. Raises JournalError naming
        the line where the file was changed, does not continue the chain, or is of another organisation.
        """
        from . import lines

        return lines.import_lines(self.alias, stream, organisation=organisation)

    def back_up(self, target: Path) -> Backup:
        """Writes everything (chains, people, observations, accounts, files) to one new file while others go on working.

        Raises JournalError where the file lies in the data folder, FileExistsError where it is there, OSError.
        """
        from . import backing_up

        return backing_up.back_up(self, target)

    def publish(self, organisation: str, target: Path | None = None) -> Published:
        """Puts up the read-only SQL views of this organisation for other programs: a file, or a schema and a role.

        `target`: another file (SQLite only). Raises JournalError where the database does not allow it, OSError.
        """
        from . import publishing

        return publishing.publish(self, organisation, target)

    def withdraw_views(self, organisation: str) -> bool:
        """Takes the views of this organisation down; whether there were any."""
        from . import publishing

        return publishing.withdraw(self, organisation)

    def refresh_views(self) -> int:
        """Brings the files of all views that are up to the newest entries (PostgreSQL's are live); how many changed."""
        from . import publishing

        return publishing.refresh(self)

    def observe(self, organisation: str, seen: Iterable[Observation]) -> int:
        """Appends observations; returns how many were new (value or source differ from what was known)."""
        from . import observations

        return observations.observe(self.alias, organisation, seen)

    def observations(
        self, organisation: str, series: str, known_at: dt.datetime | None = None
    ) -> tuple[Observation, ...]:
        """The series by period, each value as it was known at that moment (None: today)."""
        from . import observations

        return observations.observations(self.alias, organisation, series, known_at=known_at)

    def vintages(self, organisation: str, series: str) -> tuple[Observation, ...]:
        """Every value that was ever known, by period and then in the order in which it became known."""
        from . import observations

        return observations.vintages(self.alias, organisation, series)

    def series(self, organisation: str) -> tuple[str, ...]:
        """The names of all series that have observations, sorted."""
        from . import observations

        return observations.series_of(self.alias, organisation)

    def derived_get(self, key: str) -> Derived | None:
        """A computed result by the content hash of its inputs; None where it has to be computed."""
        from . import derived

        return derived.get(self.alias, key)

    def derived_put(self, key: str, content: str | bytes, media_type: str) -> None:
        """Keeps a computed result; a text is kept as UTF-8."""
        from . import derived

        derived.put(self.alias, key, content, media_type)

    def derived_put_all(self, entries: Iterable[tuple[str, str | bytes, str]]) -> None:
        """Keeps computed results (key, content, media type) in one transaction; of one key the last counts."""
        from . import derived

        derived.put_all(self.alias, entries)

    def derived_keys(self, prefix: str) -> frozenset[str]:
        """The keys of all computed results that begin with these characters."""
        from . import derived

        return derived.keys(self.alias, prefix)

    def derived_drop(self, keys: Iterable[str]) -> int:
        """Throws the computed results under these keys away; returns how many there were."""
        from . import derived

        return derived.drop(self.alias, keys)

    def derived_clear(self) -> int:
        """Throws all computed results away; returns how many there were."""
        from . import derived

        return derived.clear(self.alias)

    @property
    def people(self) -> People:
        """The erasable table of people."""
        from .people import People

        return People(self.alias)

    def close(self) -> None:
        """Closes this thread's connection; the next use opens it again."""
        from django.db import connections

        connections[self.alias].close()
