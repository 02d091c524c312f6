"""The choice itself: relaxation first (bound and prices), then whole use cases, with the budget held in most cases.

A plan whose expected spending just fits its budget breaks it in about half of all cases. So the limits that the
solver sees are lowered until spending stays within the true ones in 8 of 10 draws, at most three
times; for very many use cases first on the relaxation, which costs little.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from .failures import Infeasible
from .frame import Frame
from .grid import FloatArray
from .model import BoolArray, Row, build, expected_numbers
from .simulate import Simulation
from .solve import Solved, relaxed, whole
from .value import ancestors

SURE = 0.8
"""How surely each year's budget is to be kept: in 8 of 10 cases."""
RESOLVES = 3
_WHOLE_UP_TO = 1000
_COLUMNS, _COLUMNS_AGAIN = 1500, 600
_AGAIN_NODES = 200
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Chosen:
    """`start` (cases,): quarter index or -1. `relaxed`: the relaxation under the same limits. `value`, `bound`: EUR.

    `limits` (years,): what the solver was given after lowering. `spending` (draws, years): gates simulated.
    `overrun`: limits that decisions break, EUR or person days beyond each. `frame`: with those limits raised;
    `given` (years,): the limits as they are.
    """

    frame: Frame
    given: FloatArray
    start: np.ndarray[tuple[int, ...], np.dtype[np.int64]]
    relaxed: Solved
    value: float
    bound: float
    limits: FloatArray
    spending: FloatArray
    overrun: dict[Row, float]

    @property
    def gap(self) -> float:
        """At most this share of the bound lies between plan and best possible."""
        share = max(0.0, self.bound - self.value) / abs(self.bound) if self.bound else 0.0
        return share if share > _ROUNDING else 0.0

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The chosen use cases."""
        return tuple(c.id for c, s in zip(self.frame.worth.cases, self.start.tolist(), strict=True) if s >= 0)


@dataclass(frozen=True)
class _Try:
    plan: Solved
    loose: Solved
    limits: FloatArray
    spending: FloatArray
    sure: float


def choose(frame: Frame, simulation: Simulation) -> Chosen:
    """The best plan found for the expectations, with its bound.

    Of the plans tried, the most valuable that keeps every year's budget as surely as wanted, or else the surest.
    """
    given = frame.limits
    frame, overrun = _possible(frame)
    small = len(frame.worth.cases) <= _WHOLE_UP_TO
    limits = frame.limits if small else _lowered(frame, simulation)
    tries: list[_Try] = []
    for _ in range(RESOLVES + 1):
        try:
            loose = relaxed(build(frame, expected_numbers(frame), limits))
            plan = best_plan(frame, limits, loose)
        except Infeasible:
            if tries or limits is frame.limits:
                break
            limits = (
                frame.limits
            )  # what must be does not fit into lowered limits: the true ones are known to do
            continue
        spending = simulation.total_spending(plan.chosen)
        tries.append(_Try(plan, loose, limits, spending, float(_kept(spending, frame.limits).min(initial=1))))
        lower = _lower(limits, frame, spending, _planned(frame, plan))
        if lower is None:
            break
        limits = lower
    best = max(tries, key=lambda t: (min(t.sure, SURE), t.plan.value))
    start = np.where(best.plan.chosen.sum(axis=1) > 0.5, best.plan.chosen.argmax(axis=1), -1)
    bound = min(best.loose.value, best.plan.bound) if small else best.loose.value
    return Chosen(
        frame,
        given,
        start,
        best.loose,
        best.plan.value,
        max(bound, best.plan.value),
        best.limits,
        best.spending,
        overrun,
    )


def best_plan(frame: Frame, limits: FloatArray, loose: Solved, *, again: bool = False) -> Solved:
    """The best whole plan under these limits, within the gap and node limits that suit its size. `again`:
    one of many times that a plan is made again to see what changes."""
    n = len(frame.worth.cases)
    columns = _COLUMNS_AGAIN if again else None if n <= _WHOLE_UP_TO else _COLUMNS
    keep = None if columns is None else _promising(frame, loose, columns)
    gap, usual = (1e-3, 2000) if n <= 300 else (2e-3, 400)
    model = build(frame, expected_numbers(frame), limits, keep=keep)
    return whole(model, gap=gap, nodes=_AGAIN_NODES if again else usual, plain=again)


def _lowered(frame: Frame, simulation: Simulation) -> FloatArray:
    """Limits lowered on the relaxation, which costs little where a plan of whole use cases costs much."""
    limits, numbers = frame.limits, expected_numbers(frame)
    for _ in range(RESOLVES):
        try:
            loose = relaxed(build(frame, numbers, limits))
        except Infeasible:
            break
        lower = _lower(limits, frame, simulation.total_spending(loose.chosen), _planned(frame, loose))
        if lower is None:
            break
        limits = lower
    return limits


def _kept(spending: FloatArray, limits: FloatArray) -> FloatArray:
    """(years,): share of draws in which a year's spending stays within its limit."""
    return np.asarray((spending <= limits[None, :] * (1 + 1e-9)).mean(axis=0))


def _lower(limits: FloatArray, frame: Frame, spending: FloatArray, planned: FloatArray) -> FloatArray | None:
    """Limits at which spending would stay within the true ones as surely as wanted; None where it does already.

    Never below what runs already or is decided needs in any case.
    """
    true = frame.limits
    broken = _kept(spending, true) < SURE
    if not broken.any():
        return None
    high = np.quantile(spending, SURE, axis=0, method="higher")
    fitting = np.where(high > 0, planned * true / np.where(high > 0, high, 1), true)
    return np.where(broken, np.minimum(limits, np.maximum(fitting, _needed(frame))), limits)


def _needed(frame: Frame) -> FloatArray:
    """(years,): the least that the use cases which must be in the plan spend."""
    w = frame.worth
    must = np.array([c.must for c in w.cases], dtype=np.bool_)
    cost = np.where(w.allowed[:, :, None], w.cost, np.inf)[must].min(axis=1, initial=np.inf)
    return np.asarray(np.where(np.isfinite(cost), cost, 0.0).sum(axis=0) * (1 + 1e-9))


def _planned(frame: Frame, plan: Solved) -> FloatArray:
    return np.asarray(np.einsum("ns,nsy->y", plan.chosen, frame.worth.cost))


def _possible(frame: Frame) -> tuple[Frame, dict[Row, float]]:
    """The frame with limits raised as far as decisions make it necessary, and by how much."""
    numbers = expected_numbers(frame)
    try:
        if any(c.must for c in frame.worth.cases):
            whole(build(frame, numbers, frame.limits), gap=0.5, nodes=200)
        return frame, {}
    except Infeasible:
        plan = whole(build(frame, numbers, frame.limits, soft=True), gap=1e-3, nodes=500)
    used = _planned(frame, plan)
    overrun: dict[Row, float] = {}
    for y, year in enumerate(frame.grid.years):
        if used[y] > frame.limits[y] * (1 + 1e-6) + 1e-6:
            overrun["budget", str(year)] = float(used[y] - frame.limits[y])
    capacity = {}
    for skill, days in frame.capacity.items():
        worked = np.einsum("ns,nsp->p", plan.chosen, frame.worth.days[skill])
        for i, period in enumerate(frame.grid.skill_periods):
            if worked[i] > days[i] * (1 + 1e-6) + 1e-6:
                overrun["skill", skill, period] = float(worked[i] - days[i])
        capacity[skill] = np.maximum(days, worked * (1 + 1e-6))
    limits = np.maximum(frame.limits, used * (1 + 1e-6))
    return replace(frame, limits=limits, capacity=capacity, waived=_broken(frame, plan)), overrun


def _broken(frame: Frame, plan: Solved) -> frozenset[Row]:
    """The rules that this plan breaks: ("needs", use case, what it needs) and ("apart", use cases...)."""
    w = frame.worth
    start = np.where(plan.chosen.sum(axis=1) > 0.5, plan.chosen.argmax(axis=1), -1)
    broken: set[Row] = set()
    for n, c in enumerate(w.cases):
        for p in c.requires:
            other = w.row[p]
            if start[n] >= 0 and (start[other] < 0 or w.live[other, start[other]] > start[n]):
                broken.add(("needs", c.id, p))
    broken |= {("apart", *g) for g in frame.field.apart if sum(start[w.row[i]] >= 0 for i in g) > 1}
    return frozenset(broken)


def _promising(frame: Frame, loose: Solved, columns: int) -> BoolArray:
    """The columns nearest to the relaxation's optimum, and all of what must be in the plan and of what that needs."""
    w = frame.worth
    order = np.lexsort((np.arange(loose.reduced.size), -loose.reduced.ravel(), -loose.chosen.ravel()))
    nearest = np.zeros(loose.reduced.size, dtype=np.bool_)
    nearest[order[:columns]] = True
    keep: BoolArray = nearest.reshape(loose.reduced.shape)
    needed = ancestors({c.id: c for c in w.cases})
    for c in w.cases:
        if c.must:
            keep[[w.row[i] for i in (c.id, *needed[c.id])]] = True
    return keep
