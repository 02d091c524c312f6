"""What guardrails leave open: from when each use case may start, and the work that has to be done before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from leitstand.strategy import GuardrailState, Quarter, Strategy, Text, standing

from .cases import Case, Cleared
from .fixed import Fixed
from .grid import Grid


@dataclass(frozen=True)
class Guard:
    """The guardrails of one use case taken together: the strictest word counts, work adds up.

    `earliest`: the first quarter (index) in which it may start; None: blocked for good. `free_from` names it where a
    guardrail does. `effort`: person days by skill ("" where none is named). `why`: what blocks.
    """

    cleared: Cleared = "unseen"
    earliest: int | None = 0
    free_from: str | None = None
    cost: float = 0.0
    effort: Mapping[str, float] = field(default_factory=dict)
    why: Text | None = None


UNSEEN = Guard()
"""Nobody has looked yet."""


def guards(strategy: Strategy, as_of: dt.date, grid: Grid) -> dict[str, Guard]:
    """What the states up to the day say, by use case; of each rule the latest state counts."""
    known = standing(strategy.all(GuardrailState), as_of)
    return {use_case: _together(states, grid) for use_case, states in known.items()}


def work(case: Case, guard: Guard, grid: Grid, day_rate: float) -> Fixed | None:
    """The work before each start as amounts: due in the quarter before it."""
    if not _has_work(guard.cost, guard.effort.values()) or case.kind == "running":
        return None
    before = np.eye(grid.quarters, k=1)[
        :, : grid.starts
    ].T  # (starts, quarters): 1 in the quarter before the start
    money = guard.cost + sum(guard.effort.values()) * day_rate
    return Fixed.of(
        grid,
        before * money,
        days={k: before @ grid.in_skill_period * d for k, d in guard.effort.items() if k},
    )


def _together(states: tuple[GuardrailState, ...], grid: Grid) -> Guard:
    blocking = [s for s in states if s.clearance == "blocked"]
    for_good = [s for s in blocking if s.free_from is None]
    free = max((s.free_from for s in blocking if s.free_from), default=None, key=Quarter.parse)
    opens = max(0, grid.first.until(Quarter.parse(free))) if free else 0
    effort: dict[str, float] = {}
    for s in states:
        if s.effort:
            effort[s.skill or ""] = effort.get(s.skill or "", 0.0) + float(s.effort)
    cost = sum(float(s.cost or 0) for s in states)
    prepared = 1 if _has_work(cost, effort.values()) else 0
    said: Cleared = (
        "blocked" if for_good or opens
        else "unknown" if any(s.clearance == "unknown" for s in states) else "allowed"
    )  # fmt: skip
    last = [s for s in blocking if s.free_from == free]
    return Guard(
        cleared=said,
        earliest=None if for_good else max(opens, prepared),
        free_from=None if for_good else free,
        cost=cost,
        effort=effort,
        why=next((s.reason for s in (for_good or last) if s.reason), None),
    )


def _has_work(cost: float, effort: Iterable[float]) -> bool:
    return cost > 0 or any(d > 0 for d in effort)
