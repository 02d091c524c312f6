"""Reading: where the chain ends, the strategy now and as of any moment, entries, history, differences.

Entries never change, so everything that is read up to a known head is consistent without a transaction.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice

from django.db.models import Max, QuerySet

from leitstand.strategy import Record, Strategy
from leitstand.texts import message

from .cache import STRATEGIES
from .chain import findable, time_of, time_text
from .errors import JournalError
from .models import EntryRow, HeadRow, OrganisationRow
from .upcasting import record_of
from .values import GENESIS, Entry, FieldChange, Head, Organisation

_COLUMNS = (
    "organisation_id", "sequence", "commit", "at", "who", "why", "kind", "record_id", "action",
    "schema_version", "body", "previous", "hash",
)  # fmt: skip
PAGE = 2000
_IDS = 500
"""Records asked for in one query: SQLite takes at most 999 parameters in old builds."""
_BODIES = ("kind", "schema_version", "body", "sequence")


def raw_entries(alias: str, organisation: str, head: Head) -> Iterator[tuple[object, ...]]:
    """The columns of all entries up to the head in the order of the chain, unchecked."""
    return _paged(_rows(alias, organisation).filter(sequence__lte=head.sequence), newest_first=False)


def last_sequence(alias: str, organisation: str) -> int:
    """The highest number in the table of entries, whatever the organisation's row says."""
    return _rows(alias, organisation).aggregate(last=Max("sequence"))["last"] or 0


def organisations(alias: str) -> tuple[Organisation, ...]:
    # Sorted here and below, not by the database: each sorts texts in its own way.
    rows = sorted(OrganisationRow.objects.using(alias).values_list("id", "name"))
    return tuple(Organisation(id, name) for id, name in rows)


def organisation_row(alias: str, organisation: str, *, lock: bool = False) -> OrganisationRow:
    """The organisation with the end of its chain; locked for this transaction where the database can."""
    rows = OrganisationRow.objects.using(alias) if findable(organisation) else OrganisationRow.objects.none()
    try:
        return (rows.select_for_update() if lock else rows).get(id=organisation)
    except OrganisationRow.DoesNotExist:
        raise JournalError(message("journal-organisation-unknown", organisation=organisation)) from None


def head_of(row: OrganisationRow) -> Head:
    return Head(row.head_sequence, row.head_hash, time_of(row.head_at) if row.head_at else None)


def strategy(
    alias: str, organisation: str, *, at: dt.datetime | None = None, sequence: int | None = None
) -> Strategy:
    head = head_of(organisation_row(alias, organisation))
    return strategy_at(alias, organisation, _as_of(alias, organisation, head, at, sequence), newest=head)


def head_at(alias: str, organisation: str, at: dt.datetime) -> Head:
    """Where the chain ended at this moment (inclusive)."""
    return _as_of(alias, organisation, head_of(organisation_row(alias, organisation)), at, None)


def strategy_at(alias: str, organisation: str, head: Head, *, newest: Head) -> Strategy:
    """The strategy that `head` closes, from the cache or else from the database."""
    cached = STRATEGIES.get(alias, organisation, head.hash)
    if cached is None:
        cached = Strategy(_records(alias, organisation, head, newest))
        STRATEGIES.put(alias, organisation, head.hash, cached)
    return cached


def remember(alias: str, organisation: str, head: Head, after: Strategy) -> None:
    """Keeps the strategy of a commit that is on disk, so that nobody has to load it."""
    STRATEGIES.put(alias, organisation, head.hash, after)


def entries(
    alias: str,
    organisation: str,
    *,
    since: int = 0,
    record: str | None = None,
    commit: int | None = None,
    limit: int | None = None,
    newest_first: bool = False,
    up_to: int | None = None,
) -> Iterator[Entry]:
    head = organisation_row(alias, organisation).head_sequence
    end = head if up_to is None else min(head, up_to)
    rows = _rows(alias, organisation).filter(sequence__gt=since, sequence__lte=end)
    if record is not None:
        rows = rows.filter(record_id=record) if findable(record) else rows.none()
    if commit is not None:
        rows = rows.filter(commit=commit)
    yield from map(entry_of, islice(_paged(rows, newest_first=newest_first), limit))


def entry_of(values: tuple[object, ...]) -> Entry:
    """An entry from the columns of its row. Raises JournalError where its time is not one."""
    fields = dict(zip(_COLUMNS, values, strict=True))
    fields["organisation"], fields["id"] = fields.pop("organisation_id"), fields.pop("record_id")
    try:
        fields["at"] = time_of(str(fields["at"]))
    except ValueError:
        reason = message("journal-fault-time", sequence=str(fields["sequence"]), at=str(fields["at"]))
        raise JournalError(reason) from None
    return Entry(**fields)  # type: ignore[arg-type]


def history(alias: str, organisation: str, record: str) -> tuple[Entry, ...]:
    found = tuple(entries(alias, organisation, record=record))
    if not found:
        raise JournalError(message("journal-record-unknown", record=record))
    return found


def histories(alias: str, organisation: str, records: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
    head, wanted = organisation_row(alias, organisation).head_sequence, sorted(filter(findable, set(records)))
    found: dict[str, list[Entry]] = {}
    for i in range(0, len(wanted), _IDS):
        rows = _rows(alias, organisation).filter(record_id__in=wanted[i : i + _IDS], sequence__lte=head)
        for entry in map(entry_of, _paged(rows, newest_first=False)):
            found.setdefault(entry.id, []).append(entry)
    return {record: tuple(versions) for record, versions in found.items()}


def latest(
    alias: str, organisation: str, kinds: Iterable[str], *, sequence: int | None = None
) -> tuple[Entry, ...]:
    newest, wanted = organisation_row(alias, organisation).head_sequence, sorted(set(kinds))
    if sequence is None or sequence >= newest:
        heads = HeadRow.objects.using(alias).filter(
            organisation_id=organisation, kind__in=wanted, action="put"
        )
        found = [entry_of(row) for row in heads.values_list(*(f"entry__{name}" for name in _COLUMNS))]
    else:
        reached = _rows(alias, organisation).filter(sequence__lte=sequence, kind__in=wanted)
        last = reached.values("record_id").annotate(latest=Max("sequence")).values("latest")
        rows = _rows(alias, organisation).filter(sequence__in=last, action="put")
        found = [entry_of(row) for row in rows.values_list(*_COLUMNS)]
    return tuple(sorted(found, key=lambda entry: entry.id))


def difference(alias: str, organisation: str, record: str, a: int, b: int) -> tuple[FieldChange, ...]:
    versions = history(alias, organisation, record)
    before, after = _version(versions, a), _version(versions, b)
    shown = after or before
    if shown is None:
        return ()
    fields = dict.fromkeys((*type(before or shown).model_fields, *type(after or shown).model_fields))
    pairs = ((name, getattr(before, name, None), getattr(after, name, None)) for name in fields)
    return tuple(FieldChange(shown.kind, name, old, new) for name, old, new in pairs if old != new)


def _version(versions: tuple[Entry, ...], sequence: int) -> Record | None:
    """The record as it stood after this entry of the chain."""
    reached = [entry for entry in versions if entry.sequence <= sequence]
    if not reached or reached[-1].action == "withdraw":
        return None
    last = reached[-1]
    return record_of(last.kind, last.schema_version, last.body, where=last.sequence)


def _rows(alias: str, organisation: str) -> QuerySet[EntryRow]:
    return EntryRow.objects.using(alias).filter(organisation_id=organisation)


def _paged(rows: QuerySet[EntryRow], *, newest_first: bool) -> Iterator[tuple[object, ...]]:
    """Rows page by page, so that a reader who stops half-way or takes long holds nothing open."""
    rest = rows.order_by("-sequence" if newest_first else "sequence")
    while page := list(rest[:PAGE].values_list(*_COLUMNS)):
        yield from page
        last = page[-1][1]
        rest = rest.filter(sequence__lt=last) if newest_first else rest.filter(sequence__gt=last)


def _records(alias: str, organisation: str, head: Head, newest: Head) -> list[Record]:
    """The records that `head` closes: from the head table while it stands still there, or else replayed."""
    if head == newest:
        heads = HeadRow.objects.using(alias).filter(organisation_id=organisation, action="put")
        found = list(heads.values_list(*(f"entry__{name}" for name in _BODIES)))
    if head != newest or head != head_of(organisation_row(alias, organisation)):
        reached = _rows(alias, organisation).filter(sequence__lte=head.sequence)
        latest = reached.values("record_id").annotate(latest=Max("sequence")).values("latest")
        rows = _rows(alias, organisation).filter(sequence__in=latest, action="put")
        found = list(rows.values_list(*_BODIES))
    return [record_of(kind, version, body, where=where) for kind, version, body, where in found]


def _as_of(alias: str, organisation: str, newest: Head, at: dt.datetime | None, sequence: int | None) -> Head:
    """The last entry that closes a whole commit and lies within both limits."""
    if at is None and (sequence is None or sequence >= newest.sequence):
        return newest
    rows = _rows(alias, organisation).filter(sequence__lte=newest.sequence)
    if at is not None:
        rows = rows.filter(at__lte=time_text(at))
    if sequence is not None:
        cut = rows.filter(sequence=sequence + 1).values_list("commit", flat=True).first()
        rows = rows.filter(sequence__lte=sequence)
        if cut is not None:
            rows = rows.filter(commit__lt=cut)
    last = rows.order_by("-sequence").values_list("sequence", "hash", "at").first()
    return Head(last[0], last[1], time_of(last[2])) if last else Head(0, GENESIS, None)
