"""Whether records fit together: double ids, dangling references, circles, contradictions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from leitstand.texts import Message, message

from .limits import MinimumShare, SwitchingCost
from .orientation import Company, Settings, TargetPicture
from .record import Record, RefTo
from .resources import Budget, ExternalCapacity, QuarterLimit


@dataclass(frozen=True)
class Fault:
    """What is wrong, and where: record id and field."""

    record: str
    field: str
    what: Message


def check(records: Iterable[Record]) -> tuple[Fault, ...]:
    """Everything that does not fit together: double ids, dangling references, circles, contradictions."""
    listed = sorted(records, key=lambda r: r.id)
    by_id = {r.id: r for r in listed}
    faults = [
        Fault(a.id, "id", message("strategy-id-twice", id=a.id)) for a, b in pairwise(listed) if a.id == b.id
    ]
    for record in listed:
        for field, kind, ids in _references(record):
            for i in ids:
                target = by_id.get(i)
                if target is None:
                    faults.append(
                        Fault(record.id, field, message("strategy-reference-missing", id=i, kind=kind))
                    )
                elif target.kind != kind:
                    what = message("strategy-reference-wrong-kind", id=i, kind=kind, found=target.kind)
                    faults.append(Fault(record.id, field, what))
    faults += _circles(listed, "use_case", "prerequisites")
    faults += _circles(listed, "use_case", "variant_of")
    faults += _circles(listed, "lever", "parent")
    for type_ in (Company, TargetPicture, Settings):
        several = [r for r in listed if isinstance(r, type_)]
        faults += [Fault(r.id, "id", message("strategy-only-one", kind=type_.kind)) for r in several[1:]]
    faults += _budget_twice(listed)
    faults += _twice(listed)
    return tuple(faults)


@cache
def _reference_fields(type_: type[Record]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, mark.kind)
        for name, field in type_.model_fields.items()
        for mark in _marks(field.annotation, tuple(field.metadata))
    )


def _marks(annotation: Any, metadata: tuple[Any, ...]) -> list[RefTo]:
    """The reference marks anywhere inside an annotation such as `tuple[Annotated[str, RefTo("x")], ...] | None`."""
    found = [m for m in metadata if isinstance(m, RefTo)]
    inner = getattr(annotation, "__metadata__", ())
    found += [m for m in inner if isinstance(m, RefTo)]
    for part in getattr(annotation, "__args__", ()):
        found += _marks(part, ())
    return found


def _references(record: Record) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for field, kind in _reference_fields(type(record)):
        value = getattr(record, field)
        yield field, kind, () if value is None else (value,) if isinstance(value, str) else value


def references(record: Record) -> frozenset[str]:
    """The ids of all records that this one refers to."""
    return frozenset(i for _, _, ids in _references(record) for i in ids)


def _circles(records: list[Record], kind: str, field: str) -> list[Fault]:
    """One fault for each record that reaches itself along the field."""
    following: dict[str, tuple[str, ...]] = {}
    for r in records:
        if r.kind == kind:
            value = getattr(r, field)
            following[r.id] = () if value is None else (value,) if isinstance(value, str) else value
    waiting = {i: sum(n in following for n in targets) for i, targets in following.items()}
    before: dict[str, list[str]] = {}
    for i, targets in following.items():
        for n in targets:
            before.setdefault(n, []).append(i)
    done = [i for i, n in waiting.items() if n == 0]
    while done:
        for i in before.get(done.pop(), []):
            waiting[i] -= 1
            if waiting[i] == 0:
                done.append(i)
    return [Fault(i, field, message("strategy-circle", id=i)) for i, n in sorted(waiting.items()) if n]


def _budget_twice(records: list[Record]) -> list[Fault]:
    seen: dict[int, str] = {}
    faults = []
    for r in records:
        if isinstance(r, Budget):
            if r.year in seen:
                what = message("strategy-budget-twice", year=r.year, other=seen[r.year])
                faults.append(Fault(r.id, "year", what))
            seen.setdefault(r.year, r.id)
    return faults


_SAME: dict[type[Record], tuple[str, ...]] = {
    QuarterLimit: ("quarter",),
    ExternalCapacity: ("skill", "period"),
    MinimumShare: ("objective", "lever_kind"),
    SwitchingCost: ("use_case",),
}
"""Of these, two records that agree in the fields would contradict each other."""


def _twice(records: list[Record]) -> list[Fault]:
    seen: dict[tuple[object, ...], str] = {}
    faults = []
    for r in records:
        fields = _SAME.get(type(r))
        if fields is None:
            continue
        same = (r.kind, *(getattr(r, f) for f in fields))
        if same in seen:
            field = next(f for f in fields if getattr(r, f) is not None)
            faults.append(Fault(r.id, field, message("strategy-same-twice", kind=r.kind, other=seen[same])))
        seen.setdefault(same, r.id)
    return faults
