"""Verification: every hash and every link recomputed, the head table held against a replay."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django.db import connections

from leitstand.texts import message

from .chain import entry_hash
from .errors import JournalError
from .models import HeadRow
from .reading import entry_of, head_of, last_sequence, organisation_row, raw_entries
from .values import GENESIS, WITHDRAWN, Entry, Fault, Head, Verification

GUARDED = ("journal_entry", "journal_observation")


def verify(alias: str, organisation: str) -> Verification:
    head = head_of(organisation_row(alias, organisation))
    faults: list[Fault] = []
    latest: dict[str, tuple[int, str]] = {}
    last: Entry | None = None
    count = 0
    for values in raw_entries(alias, organisation, head):
        count += 1
        try:
            entry = entry_of(values)
        except JournalError as error:
            faults.append(Fault(int(str(values[1])), error.message))
            continue
        faults += links(entry, last)
        latest[entry.id] = (entry.sequence, entry.action)
        last = entry
    faults += _end(head, last)
    faults += _beyond(alias, organisation)
    faults += _heads(alias, organisation, latest, head)
    faults += _guards(alias)
    return Verification(count, head, tuple(faults))


def links(entry: Entry, last: Entry | None) -> Iterator[Fault]:
    """What is wrong with an entry after the one before it (None: it must be the first)."""
    at = str(entry.sequence)
    if entry_hash(entry) != entry.hash:
        yield Fault(entry.sequence, message("journal-fault-hash", sequence=at, record=entry.id))
    expected = last.sequence + 1 if last else 1
    if entry.sequence != expected:
        yield Fault(entry.sequence, message("journal-fault-gap", sequence=at, expected=str(expected)))
    if entry.previous != (last.hash if last else GENESIS):
        yield Fault(entry.sequence, message("journal-fault-link", sequence=at))
    if last and entry.at < last.at:
        yield Fault(entry.sequence, message("journal-fault-order", sequence=at))
    before = last.commit if last else 0
    if entry.commit not in ((before, before + 1) if last else (1,)):
        yield Fault(entry.sequence, message("journal-fault-commit", sequence=at))
    if not _fits(entry):
        yield Fault(entry.sequence, message("journal-fault-body", sequence=at, record=entry.id))


def _fits(entry: Entry) -> bool:
    """Whether the body is that of a record with this id, or of a withdrawal."""
    if entry.action == "withdraw":
        return entry.body == WITHDRAWN
    try:
        body = json.loads(entry.body)
        return isinstance(body, dict) and body.get("id") == entry.id
    except (ValueError, RecursionError):
        return False


def _end(head: Head, last: Entry | None) -> Iterator[Fault]:
    """The chain must end where the organisation says it ends: cut off entries show here."""
    reached = (last.sequence, last.hash) if last else (0, GENESIS)
    if (head.sequence, head.hash) != reached:
        yield Fault(None, message("journal-fault-end", expected=str(head.sequence), sequence=str(reached[0])))


def _beyond(alias: str, organisation: str) -> Iterator[Fault]:
    """There must be no entry behind the head. Others may be writing, so the head is read last."""
    last = last_sequence(alias, organisation)
    head = head_of(organisation_row(alias, organisation))
    if last > head.sequence:
        yield Fault(last, message("journal-fault-end", expected=str(head.sequence), sequence=str(last)))


def _heads(alias: str, organisation: str, latest: dict[str, tuple[int, str]], head: Head) -> Iterator[Fault]:
    rows = HeadRow.objects.using(alias).filter(organisation_id=organisation)
    stored = {
        row.record_id: (row.sequence, row.action, row.entry)
        for row in rows.select_related("entry").defer("entry__body", "entry__why")
    }
    newest = head_of(organisation_row(alias, organisation)).sequence
    for record in sorted(stored.keys() | latest.keys()):
        sequence, action, entry = stored.get(record, (0, "", None))
        if head.sequence < sequence <= newest:
            continue  # written after this verification began
        fits = entry is not None and (entry.record_id, entry.sequence) == (record, sequence)
        if not fits or latest.get(record) != (sequence, action):
            where = latest.get(record, (None, ""))[0]
            yield Fault(where, message("journal-fault-head", record=record))


def _guards(alias: str) -> Iterator[Fault]:
    """The triggers that keep the tables append-only must be there."""
    connection = connections[alias]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            kinds = ("update", "delete", "replace")
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        else:
            kinds = ("update", "delete", "truncate")
            cursor.execute("SELECT tgname FROM pg_trigger WHERE tgenabled = 'A'")
        present = {name for (name,) in cursor.fetchall()}
    for table in GUARDED:
        for kind in kinds:
            if f"{table}_no_{kind}" not in present:
                yield Fault(None, message("journal-fault-guard", trigger=f"{table}_no_{kind}"))
