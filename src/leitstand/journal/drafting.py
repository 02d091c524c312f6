"""What a commit would write: changes held against the current strategy, each as its exact text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from leitstand.strategy import Record, Strategy, canonical, from_canonical
from leitstand.texts import label, message

from .errors import Conflict, JournalError
from .models import HeadRow
from .upcasting import unreadable_because
from .values import WITHDRAWN, Action, Change, Put, Withdraw


@dataclass(frozen=True)
class Draft:
    """An entry without its place in the chain. `record` is read back from `body`; None for a withdrawal."""

    kind: str
    id: str
    action: Action
    schema_version: int
    body: str
    record: Record | None


def drafts(alias: str, organisation: str, changes: Sequence[Change], before: Strategy) -> tuple[Draft, ...]:
    """The changes that change something, in the order given.

    Raises Conflict where a record is not at the version that its change names, JournalError where a change is
    not possible.
    """
    wanted: dict[str, Change] = {}
    for change in changes:
        if _id(change) in wanted:
            raise JournalError(message("journal-changed-twice", record=_id(change)))
        wanted[_id(change)] = change
    versions = _versions(alias, organisation, wanted)
    made = (_draft(change, before, versions.get(record)) for record, change in wanted.items())
    return tuple(draft for draft in made if draft is not None)


def applied(before: Strategy, made: Sequence[Draft]) -> Strategy:
    """The strategy after the drafts. Raises StrategyError where it would not hold together."""
    records: dict[str, Record | None] = {record.id: record for record in before}
    records |= {draft.id: draft.record for draft in made}
    return Strategy(record for record in records.values() if record is not None)


def _id(change: Change) -> str:
    return change.record.id if isinstance(change, Put) else change.id


def _versions(alias: str, organisation: str, wanted: Mapping[str, Change]) -> dict[str, HeadRow]:
    """The latest version of each record that is to change."""
    heads = HeadRow.objects.using(alias).filter(organisation_id=organisation)
    if len(wanted) <= 500:
        heads = heads.filter(record_id__in=list(wanted))
    return {head.record_id: head for head in heads}


def _draft(change: Change, before: Strategy, latest: HeadRow | None) -> Draft | None:
    sequence = latest.sequence if latest else 0
    if change.version is not None and change.version != sequence:
        raise Conflict(change.version, sequence, record=_id(change))
    current = before.get(_id(change))
    if isinstance(change, Withdraw):
        if current is None:
            raise JournalError(message("journal-nothing-to-withdraw", record=change.id))
        return Draft(current.kind, current.id, "withdraw", current.schema_version, WITHDRAWN, None)
    record = change.record
    if latest is not None and latest.kind != record.kind:
        kinds = {"kind": label(latest.kind), "other": label(record.kind)}
        raise JournalError(message("journal-kind-changed", record=record.id, **kinds))
    body, read = _validated(record)
    if current is not None and canonical(current) == body:
        return None
    return Draft(record.kind, record.id, "put", record.schema_version, body, read)


def _validated(record: Record) -> tuple[str, Record]:
    """The text that is written and the record that will be read from it.

    A copy of a record may hold what its definition does not allow or spells differently (1.50 for 1.5): what
    can be read is written in its one spelling, the rest is refused.
    """
    try:
        read = from_canonical(record.kind, canonical(record))
        return canonical(read), read
    except (ValidationError, KeyError, ValueError) as error:
        reason = unreadable_because(error)
        raise JournalError(message("journal-not-valid", record=record.id, reason=reason)) from error
