"""What is written to the tables of the chain: an organisation, and entries with the heads they become."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import DatabaseError, transaction

from leitstand.texts import message

from .chain import storable, time_text
from .errors import JournalError
from .models import EntryRow, HeadRow, OrganisationRow
from .values import GENESIS, Entry, Organisation

_ORGANISATION_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_COPIED = ("sequence", "commit", "who", "why", "kind", "action", "schema_version", "body", "previous", "hash")


def create_organisation(alias: str, organisation: str, name: str, *, at: dt.datetime) -> Organisation:
    created = time_text(at)
    with refusing(), transaction.atomic(using=alias, durable=True):
        if OrganisationRow.objects.using(alias).filter(id=organisation).exists():
            raise JournalError(message("journal-organisation-exists", organisation=organisation))
        return new_organisation(alias, organisation, name, created=created)


def new_organisation(alias: str, organisation: str, name: str, *, created: str = "") -> Organisation:
    """Writes the row of an organisation inside a transaction of the caller."""
    if not _ORGANISATION_ID.fullmatch(organisation):
        raise JournalError(message("journal-organisation-id", organisation=organisation))
    OrganisationRow.objects.using(alias).create(
        id=organisation, name=storable("name", name, limit=200), created_at=created, head_hash=GENESIS
    )
    return Organisation(organisation, name)


def append(alias: str, row: OrganisationRow, entries: Sequence[Entry]) -> None:
    """Writes finished entries, the latest version of their records and the new end of the chain."""
    rows = EntryRow.objects.using(alias).bulk_create(
        EntryRow(
            organisation_id=entry.organisation,
            record_id=entry.id,
            at=time_text(entry.at),
            **{name: getattr(entry, name) for name in _COPIED},
        )
        for entry in entries
    )
    heads = {entry.record_id: _head_row(entry) for entry in rows}
    HeadRow.objects.using(alias).bulk_create(
        heads.values(),
        update_conflicts=True,
        unique_fields=("organisation", "record_id"),
        update_fields=("sequence", "kind", "action", "entry"),
    )
    last = rows[-1]
    OrganisationRow.objects.using(alias).filter(id=row.id).update(
        head_sequence=last.sequence, head_commit=last.commit, head_hash=last.hash, head_at=last.at
    )


@contextmanager
def refusing() -> Iterator[None]:
    """Turns a refusal of the database (busy, full, read-only) into one of the journal."""
    try:
        yield
    except DatabaseError as error:
        raise JournalError(message("journal-not-written", reason=str(error))) from error


def _head_row(entry: EntryRow) -> HeadRow:
    return HeadRow(
        organisation_id=entry.organisation_id,
        record_id=entry.record_id,
        sequence=entry.sequence,
        kind=entry.kind,
        action=entry.action,
        entry=entry,
    )
