"""The id of a new record: readable, made of what the record says, and taken by no other."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count

from leitstand.exchange import titled_id
from leitstand.strategy import Estimate, Record, Strategy

_PREFIX = {
    "objective": "OBJ", "lever": "LEV", "decision_role": "ROLE", "capacity": "CAP", "budget": "BUD", "use_case": "UC",
    "decision": "DEC", "outcome": "OUT",
}  # fmt: skip
_NUMBERED = re.compile(r"UC-(\d+)")
_DIGITS = 3
_SAYING = (
    "use_case",
    "skill",
    "objective",
    "quantity",
    "kpi",
    "rule",
    "year",
    "quarter",
    "period",
    "date",
    "lever_kind",
)
_SINGLE = ("company", "target_picture", "settings")


def new_id(record: Record, strategy: Strategy, taken: Callable[[str], bool]) -> str:
    """The id that this new record is to have; use cases are numbered, everything else is called by what it says.

    `taken`: whether a record has or ever had an id; a withdrawn one keeps its own.
    """
    if isinstance(record, Estimate):  # one per person and quantity: saying it again replaces it
        parts = (record.use_case, record.quantity, record.kpi or record.skill, record.by)
        return ".".join(str(part) for part in parts if part)
    if record.kind in _SINGLE:
        return _free(record.kind.replace("_", "-"), taken)
    if record.kind == "use_case":
        numbers = [int(found[1]) for c in strategy.use_cases if (found := _NUMBERED.fullmatch(c.id))]
        return _free(f"UC-{max(numbers, default=0) + 1:0{_DIGITS}}", taken)
    prefix = _PREFIX.get(record.kind, record.kind.upper().replace("_", "-"))
    said = record.title.in_("de") if record.title else _said(record)
    plain = re.fullmatch(r"[0-9A-Za-z-]{1,40}", said)
    return _free(
        f"{prefix}-{said}" if plain and not record.title else titled_id(prefix, said or prefix), taken
    )


def _said(record: Record) -> str:
    """What tells a record without a title from others of its kind."""
    return " ".join(str(value) for name in _SAYING if (value := getattr(record, name, None)))


def _free(name: str, taken: Callable[[str], bool]) -> str:
    """The name, or the first one behind it that nothing has."""
    return next(n for nth in count(1) if not taken(n := name if nth == 1 else f"{name}-{nth}"))
