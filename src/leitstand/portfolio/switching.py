"""Turning back: what the plan in force has planned, what it costs to leave that, and how a running variant is replaced.

Money for stopping and moving is due in the first quarter. What nobody knows is left out of the reckoning and counted
in a note.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from leitstand.strategy import Choice, Plan, Quarter, Strategy, SwitchingCost

from .cases import Case, Left
from .fixed import Fixed
from .grid import PILOT_QUARTERS, FloatArray, Grid, Spread
from .quantities import Source

INSIDE = ("pilot", "scale", "continue")


def planned_starts(in_force: Plan | None, cases: Iterable[Case], grid: Grid) -> dict[str, int]:
    """The start (index) that the plan in force has for each use case in it; a past one means: now."""
    if in_force is None:
        return {}
    choices = {c.use_case: c for c in in_force.choices if c.action in INSIDE and c.start}
    return {c.id: _planned(c, choices[c.id], grid) for c in cases if c.id in choices}


def costs_by_case(strategy: Strategy) -> dict[str, SwitchingCost]:
    """What is known of the cost of turning back, by use case."""
    return {s.use_case: s for s in strategy.all(SwitchingCost)}


def moving(case: Case, planned: int | None, cost: SwitchingCost | None, grid: Grid) -> Fixed | None:
    """What every start but the planned one costs on top."""
    if planned is None or cost is None or not cost.move or case.kind == "running":
        return None
    spent = np.zeros((grid.starts, grid.quarters))
    spent[:, 0] = float(cost.move)
    spent[planned, 0] = 0.0
    return Fixed.of(grid, spent)


def stopping(
    cases: Iterable[Case], planned: Mapping[str, int], costs: Mapping[str, SwitchingCost]
) -> dict[str, float]:
    """EUR by use case that leaving it out of the plan costs, where that is known and not nothing."""
    found = {}
    for c in cases:
        cost = costs.get(c.id)
        if cost is not None and cost.stop and costs_to_leave(c, planned):
            found[c.id] = float(cost.stop)
    return found


def costs_to_leave(case: Case, planned: Mapping[str, int]) -> bool:
    """Whether something that runs or is planned comes to its end if the case is not chosen."""
    return (case.kind in ("running", "pilot") or case.id in planned) and not case.unproven


def ended(left: Iterable[Left], in_force: Plan | None) -> tuple[str, ...]:
    """What runs or is planned and stops whatever else is chosen."""
    planned = {c.use_case for c in in_force.choices if c.action in INSIDE and c.start} if in_force else set()
    return tuple(x.id for x in left if x.action == "stop" or (x.action != "continue" and x.id in planned))


def settled(
    left: Iterable[Left], in_force: Plan | None, costs: Mapping[str, SwitchingCost]
) -> dict[str, float]:
    """EUR by use case for what stops whatever else is chosen, where that is known and not nothing."""
    known = ((i, costs.get(i)) for i in ended(left, in_force))
    return {i: float(cost.stop) for i, cost in known if cost is not None and cost.stop}


def replacing(case: Case, old: Case, source: Source, grid: Grid) -> Fixed:
    """What ends when the new variant is live: benefit and running cost of the old one, as far as the gate is passed."""
    e, was = source.expected(case), source.expected(old)
    live = np.einsum("sdq,d->sq", Spread.of(case.kind, grid).live, e.duration) * e.success
    running = Spread.of(old.kind, grid).ramp[0, 1]  # (quarters,): years of benefit in each quarter
    gone: FloatArray = live * (running / 0.25)[None, :]
    kpis = {x.kpi: (gone * grid.discount) @ grid.in_year * -was.effects[x.kpi] * x.worth for x in old.effects}
    return Fixed.of(grid, -live * was.running, gone * was.benefit(old), promised=kpis)


def _planned(case: Case, choice: Choice, grid: Grid) -> int:
    if case.kind == "running":
        return 0
    at = grid.first.until(Quarter.parse(choice.start or ""))
    if case.kind == "pilot" and choice.action == "pilot":
        at += PILOT_QUARTERS  # the pilot was started as planned; after it comes the roll-out
    return min(max(0, at), grid.starts - 1)
