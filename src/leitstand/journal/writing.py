"""Writing: one commit is one transaction, and the strategy after it must hold together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db import transaction

from leitstand.texts import message

from .appending import append, refusing
from .chain import entry_hash, storable, time_text
from .drafting import Draft, applied, drafts
from .errors import Conflict, JournalError
from .models import OrganisationRow
from .reading import head_of, organisation_row, remember, strategy_at
from .values import Change, Commit, Entry, Head, When

CLOCK_TOLERANCE = dt.timedelta(seconds=60)
"""By how much a clock (not a stated time) may lag behind the last entry before a commit is refused."""


@dataclass(frozen=True)
class Stamp:
    """What all entries of a commit have in common."""

    who: str
    why: str
    at: When


def commit(
    alias: str,
    organisation: str,
    changes: Sequence[Change],
    stamp: Stamp,
    *,
    expected: int | None = None,
) -> Commit:
    storable("who", stamp.who)
    storable("why", stamp.why)
    with refusing(), transaction.atomic(using=alias, durable=True):
        row = organisation_row(alias, organisation, lock=True)
        head = head_of(row)
        if expected is not None and expected != head.sequence:
            raise Conflict(expected, head.sequence)
        before = strategy_at(alias, organisation, head, newest=head)
        made = drafts(alias, organisation, changes, before)
        if not made:
            return Commit(None, (), head)
        after = applied(before, made)
        moment = _moment(stamp.at, head)
        entries = _chained(made, row, stamp, moment)
        append(alias, row, entries)
    closed = Head(entries[-1].sequence, entries[-1].hash, moment)
    remember(alias, organisation, closed, after)
    return Commit(entries[0].commit, entries, closed)


def _moment(at: When, head: Head) -> dt.datetime:
    """The time of the commit: never before the last entry."""
    stated = at if isinstance(at, dt.datetime) else at()
    time_text(stated)  # refuses a time without a zone
    moment = stated.astimezone(dt.UTC)
    if head.at is None or moment >= head.at:
        return moment
    if not isinstance(at, dt.datetime) and head.at - moment <= CLOCK_TOLERANCE:
        return head.at
    raise JournalError(message("journal-time-before-head", at=time_text(moment), last=time_text(head.at)))


def _chained(made: Sequence[Draft], row: OrganisationRow, stamp: Stamp, at: dt.datetime) -> tuple[Entry, ...]:
    chained: list[Entry] = []
    previous = row.head_hash
    for sequence, draft in enumerate(made, start=row.head_sequence + 1):
        unsigned = Entry(
            organisation=row.id,
            sequence=sequence,
            commit=row.head_commit + 1,
            at=at,
            who=stamp.who,
            why=stamp.why,
            kind=draft.kind,
            id=draft.id,
            action=draft.action,
            schema_version=draft.schema_version,
            body=draft.body,
            previous=previous,
            hash="",
        )
        previous = entry_hash(unsigned)
        chained.append(replace(unsigned, hash=previous))
    return tuple(chained)
