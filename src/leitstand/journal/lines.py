"""The journal as JSON lines: a header, then every entry exactly as it was hashed.

Every line is RFC 8785 text. Reading it back reproduces sequences, times and hashes; a file that was changed
anywhere, cut off or put together from two is refused with the line at which that shows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

import rfc8785
from django.db import transaction

from leitstand.texts import Message, message

from .appending import append, new_organisation, refusing
from .chain import FIELDS, FORMAT, hashed_fields, time_of
from .errors import JournalError
from .models import EntryRow, OrganisationRow
from .reading import entries, head_of, organisation_row, strategy_at
from .values import GENESIS, Entry, Head
from .verifying import links

FILE_FORMAT = "leitstand-journal"
LINE_LIMIT = 20_000_000
BATCH = 1000
_HEADER = {"file": str, "format": int, "organisation": str, "name": str, "entries": int, "head": str}
_NUMBERS = ("commit", "format", "schema_version", "sequence")
_ENTRY = {name: int if name in _NUMBERS else str for name in (*FIELDS, "hash")}


def export_lines(alias: str, organisation: str, stream: IO[str]) -> Head:
    row = organisation_row(alias, organisation)
    for line in _exported(alias, row):
        stream.write(line)
    return head_of(row)


def exported(alias: str, organisation: str) -> Iterator[str]:
    """The lines one after the other, for whoever sends them on while they are read."""
    return _exported(alias, organisation_row(alias, organisation))


def _exported(alias: str, row: OrganisationRow) -> Iterator[str]:
    head = head_of(row)
    header = {"file": FILE_FORMAT, "format": FORMAT, "organisation": row.id, "name": row.name}
    yield _line({**header, "entries": head.sequence, "head": head.hash})
    for entry in entries(alias, row.id, limit=head.sequence):
        yield _line({**hashed_fields(entry), "hash": entry.hash})


def import_lines(alias: str, stream: IO[str], *, organisation: str | None = None) -> Head:
    with refusing(), transaction.atomic(using=alias, durable=True):
        return read_lines(alias, stream, organisation=organisation)


def read_lines(alias: str, stream: IO[str], *, organisation: str | None = None) -> Head:
    """The same as `import_lines`, inside a transaction of the caller."""
    lines = _lines(stream)
    header = _header(lines, organisation)
    row = _row(alias, header)
    stored = _hashes(alias, row.id)
    last: Entry | None = None
    batch: list[Entry] = []
    for number, fields in lines:
        entry = _entry(number, fields)
        _check(number, entry, last, header, stored)
        last = entry
        if entry.sequence > row.head_sequence:
            batch.append(entry)
        if len(batch) == BATCH:
            append(alias, row, batch)
            batch = []
    if batch:
        append(alias, row, batch)
    _complete(header, last)
    head = head_of(organisation_row(alias, row.id))
    strategy_at(alias, row.id, head, newest=head)  # refuses records that this program cannot read
    return head


def check_lines(stream: IO[str]) -> tuple[str, Head]:
    """Recomputes a chain from its lines alone: of which organisation it is, and where it ends.

    Raises JournalError as `import_lines` does; nothing is kept.
    """
    lines = _lines(stream)
    header = _header(lines, None)
    last: Entry | None = None
    for number, fields in lines:
        entry = _entry(number, fields)
        _check(number, entry, last, header, {})
        last = entry
    _complete(header, last)
    return header["organisation"], Head(last.sequence, last.hash, last.at) if last else Head(0, GENESIS, None)


def _line(fields: dict[str, Any]) -> str:
    return rfc8785.dumps(fields).decode() + "\n"


def _lines(stream: IO[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line with its number, as the object it holds; refuses any spelling but the canonical one."""
    number = 0
    while line := stream.readline(LINE_LIMIT):
        number += 1
        text = line.rstrip("\r\n")
        try:
            fields = json.loads(text)
            if not isinstance(fields, dict) or rfc8785.dumps(fields).decode() != text:
                raise ValueError(text)
        except (ValueError, RecursionError) as error:
            raise _refused(number, message("journal-line-no-json")) from error
        yield number, fields


def _header(lines: Iterator[tuple[int, dict[str, Any]]], organisation: str | None) -> dict[str, Any]:
    _, header = next(lines, (1, {}))
    if not _typed(header, _HEADER) or (header["file"], header["format"]) != (FILE_FORMAT, FORMAT):
        raise _refused(1, message("journal-line-header"))
    if organisation not in (None, header["organisation"]):
        other = message(
            "journal-line-organisation", organisation=organisation or "", found=header["organisation"]
        )
        raise _refused(1, other)
    return header


def _row(alias: str, header: dict[str, Any]) -> OrganisationRow:
    if not OrganisationRow.objects.using(alias).filter(id=header["organisation"]).exists():
        new_organisation(alias, header["organisation"], header["name"])
    return organisation_row(alias, header["organisation"], lock=True)


def _hashes(alias: str, organisation: str) -> dict[int, str]:
    rows = EntryRow.objects.using(alias).filter(organisation_id=organisation)
    return dict(rows.values_list("sequence", "hash"))


def _entry(number: int, fields: dict[str, Any]) -> Entry:
    if (
        not _typed(fields, _ENTRY)
        or fields["format"] != FORMAT
        or fields["action"] not in ("put", "withdraw")
    ):
        raise _refused(number, message("journal-line-fields"))
    try:
        at = time_of(fields["at"])
    except ValueError as error:
        fault = message("journal-fault-time", sequence=str(fields["sequence"]), at=fields["at"])
        raise _refused(number, fault) from error
    return Entry(**{name: value for name, value in fields.items() if name != "format"} | {"at": at})


def _check(
    number: int, entry: Entry, last: Entry | None, header: dict[str, Any], stored: dict[int, str]
) -> None:
    for fault in links(entry, last):
        raise _refused(number, fault.message)
    if entry.organisation != header["organisation"]:
        wanted, found = header["organisation"], entry.organisation
        raise _refused(number, message("journal-line-organisation", organisation=wanted, found=found))
    if entry.sequence in stored and stored[entry.sequence] != entry.hash:
        raise _refused(number, message("journal-line-other-chain", sequence=str(entry.sequence)))


def _complete(header: dict[str, Any], last: Entry | None) -> None:
    count = last.sequence if last else 0
    if count != header["entries"] or (last and last.hash != header["head"]):
        fault = message("journal-fault-end", expected=str(header["entries"]), sequence=str(count))
        raise _refused(count + 1, fault)


def _typed(fields: dict[str, Any], wanted: Mapping[str, type]) -> bool:
    return fields.keys() == wanted.keys() and all(type(fields[name]) is wanted[name] for name in wanted)


def _refused(line: int, reason: Message) -> JournalError:
    return JournalError(message("journal-import-line", line=str(line), reason=reason))
