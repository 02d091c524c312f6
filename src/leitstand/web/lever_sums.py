"""What the plan does on each value lever, and for each kind of them: how many use cases, what they cost and bring."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from leitstand.documents import CaseEntry
from leitstand.strategy import Lever, LeverKind

from .reading import Reviewed

KINDS: tuple[LeverKind, ...] = ("efficiency", "customer_value", "new_business")
RUNS = ("pilot", "scale", "continue")
"""What the plan does with a use case that is in it."""


@dataclass(frozen=True)
class LeverSum:
    """The use cases of a lever or kind, by id: all of them, and those in the plan.

    `cost`: one-off EUR of those that begin; `value`: EUR over the horizon after cost, on average. A use case with
    several levers counts for each with an equal part of both. None where no figure of them is known.
    """

    cases: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    cost: float | None = None
    value: float | None = None


def by_kind(reviewed: Reviewed, levers: Iterable[Lever]) -> dict[LeverKind, LeverSum]:
    """The sums of each kind."""
    kinds = {lever.id: lever.lever_kind for lever in levers}

    def parts(entry: CaseEntry) -> dict[str, float]:
        known = [kinds[i] for i in entry.levers if i in kinds]
        return {kind: known.count(kind) / len(known) for kind in known}

    found = _sums(reviewed, parts)
    return {kind: found.get(kind, LeverSum()) for kind in KINDS}


def by_lever(reviewed: Reviewed, levers: Iterable[Lever]) -> dict[str, LeverSum]:
    """The sums of each lever; what lies on a lever lies on those above it, too."""
    known = {lever.id: lever for lever in levers}

    def parts(entry: CaseEntry) -> dict[str, float]:
        own = [i for i in entry.levers if i in known]
        found: dict[str, float] = {}
        for lever in own:
            for i in _upwards(lever, known):
                found[i] = found.get(i, 0.0) + 1 / len(own)
        return found

    found = _sums(reviewed, parts)
    return {i: found.get(i, LeverSum()) for i in known}


def without_lever(reviewed: Reviewed, levers: Iterable[Lever]) -> tuple[str, ...]:
    """The use cases in the plan that lie on no lever."""
    known = {lever.id for lever in levers}
    inside = _inside(reviewed)
    return tuple(i for i in inside if not known & set(reviewed.index.cases[i].levers))


def _upwards(lever: str, known: dict[str, Lever]) -> list[str]:
    chain: list[str] = []
    at: str | None = lever
    while at is not None and at in known and at not in chain:
        chain.append(at)
        at = known[at].parent
    return chain


def _inside(reviewed: Reviewed) -> list[str]:
    return [
        c.use_case
        for c in reviewed.review.portfolio.cases
        if c.action in RUNS and c.use_case in reviewed.index.cases
    ]


def _sums(reviewed: Reviewed, parts: Callable[[CaseEntry], dict[str, float]]) -> dict[str, LeverSum]:
    cases: dict[str, list[str]] = {}
    for i, entry in sorted(reviewed.index.cases.items()):
        for group in parts(entry):
            cases.setdefault(group, []).append(i)
    inside: dict[str, list[str]] = {}
    cost: dict[str, float] = {}
    value: dict[str, float] = {}
    for i in _inside(reviewed):
        result = reviewed.cases[i]
        for group, part in parts(reviewed.index.cases[i]).items():
            inside.setdefault(group, []).append(i)
            if result.action != "continue" and result.one_off is not None:
                cost[group] = cost.get(group, 0.0) + part * result.one_off.mean
            if result.value is not None:
                value[group] = value.get(group, 0.0) + part * result.value.mean
    return {
        group: LeverSum(tuple(ids), tuple(inside.get(group, ())), cost.get(group), value.get(group))
        for group, ids in cases.items()
    }
