"""The choice itself: relaxation first (bound and prices), then whole use cases, with the budget held in most cases.

A plan whose expected spending just fits its budget breaks it in about half of all cases. So the limits that the
solver sees are lowered until spending stays within the true ones in 8 of 10 draws, at most three
times; for very many use cases, and under minimum shares, first on the relaxation, which costs little.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from .evaluate import evaluated, planned_spending, spending
from .failures import Infeasible, SolverFailed
from .frame import Frame
from .grid import FloatArray
from .holding import A_EURO, held, lacking
from .model import SHORT, BoolArray, Row, build, expected_numbers
from .possible import possible
from .simulate import Simulation
from .solve import Solved, relaxed, whole
from .stability import SEARCHED, near, planned_choice, steps, tolerance
from .value import ancestors

SURE = 0.8
"""How surely each year's budget is to be kept: in 8 of 10 cases."""
SURE_ENOUGH = 0.79
"""What counts as that sure where there is a plan: for one case in a hundred it is neither given up nor warned of."""
RESOLVES = 3
_CLOSELY_UP_TO, _WHOLE_UP_TO = 300, 500
_COLUMNS, _COLUMNS_AGAIN = 1500, 600
_AGAIN_NODES, _NEAREST_NODES = 200, 400
_ROUNDING = 1e-9
_GAP, _WIDER_GAP = 1e-3, 2e-3
"""To the bound; the wider one for many use cases, and under minimum shares."""


@dataclass(frozen=True)
class Chosen:
    """`start` (cases,): quarter index or -1. `relaxed`: the relaxation under the same limits. `value`, `bound`: EUR.

    `limits` (money periods,): what the solver was given after lowering. `spending` (draws, money periods): gates
    simulated. `overrun`: limits that decisions break, EUR or person days beyond each. `frame`: with those limits raised
    and the minimum shares that it is held to; `given` (money periods,): the limits as they are.

    `best`: EUR of the best plan found, None where the plan in force is so near to the bound that none was looked for;
    `value` is less where the plan stays near the one in force. `share_costs`: EUR of value that each minimum share
    costs.
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
    best: float | None = None
    share_costs: Mapping[str, float] = field(default_factory=dict)

    @property
    def gap(self) -> float:
        """At most this share of the bound lies between plan and best possible."""
        share = max(0.0, self.bound - self.value) / abs(self.bound) if self.bound else 0.0
        return share if share > _ROUNDING else 0.0

    @property
    def given_up(self) -> float | None:
        """EUR of value given up to stay near the plan in force; None where no better plan was looked for: the gap says
        what it can be at most."""
        return None if self.best is None else max(0.0, self.best - self.value)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The chosen use cases."""
        return tuple(c.id for c, s in zip(self.frame.worth.cases, self.start.tolist(), strict=True) if s >= 0)

    @cached_property
    def matrix(self) -> FloatArray:
        """(cases, starts): 1 where a use case starts."""
        found = np.zeros(self.frame.worth.allowed.shape)
        inside = np.flatnonzero(self.start >= 0)
        found[inside, self.start[inside]] = 1.0
        return found


@dataclass(frozen=True)
class _Try:
    """A plan (cases, starts) and what it is worth, under limits that were lowered so far."""

    chosen: FloatArray
    value: float
    bound: float
    loose: Solved
    limits: FloatArray
    spending: FloatArray
    sure: float


def choose(frame: Frame, simulation: Simulation) -> Chosen:
    """The best plan found for the expectations, with its bound; near the plan in force where that costs little.

    Of the plans tried, the most valuable that keeps every year's budget as surely as wanted, or else the surest.
    """
    still = _still(frame, simulation)
    if still is not None:
        return _chosen(frame, frame.limits, still, None, {}, {})
    given, shares = frame.limits, frame.floors
    frame, overrun = possible(replace(frame, floors=()))
    best = _tried(frame, simulation)
    costs: dict[str, float] = {}
    if shares:
        frame = held(frame, shares, best.chosen)
        if lacking(frame, best.chosen) > A_EURO:  # otherwise the best plan holds them of itself
            best = _tried(frame, simulation)
            costs = _share_costs(frame, best)
    return _chosen(frame, given, _steady(frame, simulation, best), best.value, overrun, costs)


def _chosen(
    frame: Frame,
    given: FloatArray,
    kept: _Try,
    best: float | None,
    overrun: dict[Row, float],
    costs: Mapping[str, float],
) -> Chosen:
    ended = float(sum(frame.settled.values()) * frame.grid.discount[0]) if frame.settled else 0.0
    missing = lacking(frame, kept.chosen) if frame.floors else 0.0
    more = SHORT * missing - ended  # what the programme charges for a share is no loss of money
    return Chosen(
        frame,
        given,
        np.where(kept.chosen.sum(axis=1) > 0.5, kept.chosen.argmax(axis=1), -1),
        kept.loose,
        kept.value + more,
        max(kept.bound, kept.value) + more,
        kept.limits,
        kept.spending,
        overrun,
        None if best is None else best + more,
        costs,
    )


def _still(frame: Frame, simulation: Simulation) -> _Try | None:
    """The plan in force, where it is kept whatever the best plan is: it keeps all rules, and the budget as surely as
    wanted (or in one case of a hundred less, which a plan is not given up for), and is worth within the tolerance of
    what even the relaxation reaches. None where that has to be looked at closely, as it always is for few use cases.
    """
    planned = planned_choice(frame)
    if planned is None or frame.floors or len(frame.worth.cases) <= _CLOSELY_UP_TO:
        return None
    kept = evaluated(build(frame, expected_numbers(frame), frame.limits), planned)
    spent = spending(frame, simulation, planned) if kept.kept else None
    if spent is None or _surely(spent, frame) < SURE_ENOUGH:
        return None
    limits = _lowered(frame, simulation)
    try:
        loose = relaxed(build(frame, expected_numbers(frame), limits))
    except Infeasible:
        return None
    if kept.value < loose.value - tolerance(frame) * abs(loose.value):
        return None
    return _Try(
        planned, kept.value, max(loose.value, kept.value), loose, limits, spent, _surely(spent, frame)
    )


def _tried(frame: Frame, simulation: Simulation) -> _Try:
    small = len(frame.worth.cases) <= _WHOLE_UP_TO
    easy = small and not frame.floors  # minimum shares make each plan of whole use cases dear
    limits = frame.limits if easy else _lowered(frame, simulation)
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
        spent = spending(frame, simulation, plan.chosen)
        bound = min(loose.value, plan.bound) if small else loose.value
        tries.append(_Try(plan.chosen, plan.value, bound, loose, limits, spent, _surely(spent, frame)))
        lower = _lower(limits, frame, spent, planned_spending(frame, plan.chosen))
        if lower is None:
            break
        limits = lower
    return max(tries, key=lambda t: (min(t.sure, SURE), t.value))


def _share_costs(frame: Frame, best: _Try) -> dict[str, float]:
    """EUR by minimum share: how much more the best plan without it is worth, under the same limits. What lies within
    the solver's gap is nothing."""
    found = {}
    for f in frame.floors:
        other = replace(frame, floors=tuple(x for x in frame.floors if x is not f))
        numbers = expected_numbers(other)
        model = build(other, numbers, best.limits)
        free = best_plan(other, best.limits, relaxed(model))
        more = free.value - evaluated(model, best.chosen).value
        found[f.id] = more if more > _WIDER_GAP * abs(free.value) else 0.0
    return found


def _steady(frame: Frame, simulation: Simulation, best: _Try) -> _Try:
    """The plan in force, or the nearest to it, if as sure and no dearer than the tolerance; else the best."""
    planned = planned_choice(frame)
    room = tolerance(frame) * abs(best.value)
    if planned is None or steps(planned, best.chosen) == 0:
        return best
    wanted, numbers = min(best.sure, SURE), expected_numbers(frame)
    true = build(frame, numbers, frame.limits)
    kept = evaluated(true, planned)
    if kept.kept and kept.value >= best.value - room - _ROUNDING * abs(best.value):
        spent = spending(frame, simulation, planned)
        if _surely(spent, frame) >= wanted:
            bound = best.bound if kept.value <= best.bound else relaxed(true).value
            return replace(best, chosen=planned, value=kept.value, bound=bound, spending=spent)
    if room <= 0:
        return best
    # the plan in force may be as sure with more planned spending than the best one: room for what is near to it
    wider = np.maximum(best.limits, np.minimum(planned_spending(frame, planned), frame.limits))
    for limits in (wider, best.limits) if (wider > best.limits).any() else (best.limits,):
        found = _nearest(frame, simulation, best, limits, planned, room)
        if found is not None and _nearer(planned, found, best) and min(found.sure, SURE) >= wanted:
            return found
    return best


def _nearest(
    frame: Frame, simulation: Simulation, best: _Try, limits: FloatArray, planned: FloatArray, room: float
) -> _Try | None:
    """The plan nearest to the one in force that is good enough under these limits; None where none is found."""
    keep = None
    if len(frame.worth.cases) > _WHOLE_UP_TO:
        keep = _promising(frame, best.loose, _COLUMNS) | (planned > 0) | (best.chosen > 0)
    model = build(frame, expected_numbers(frame), limits, keep=keep)
    try:
        found = whole(near(model, planned, best.value, SEARCHED * room), gap=1e-3, nodes=_NEAREST_NODES)
    except SolverFailed:
        return None
    checked = evaluated(model, found.chosen)
    if not checked.kept or checked.value < best.value - room:
        return None
    spent = spending(frame, simulation, found.chosen)
    value = min(checked.value, best.value)
    return replace(best, chosen=found.chosen, value=value, spending=spent, sure=_surely(spent, frame))


def _nearer(planned: FloatArray, one: _Try, other: _Try) -> bool:
    return steps(planned, one.chosen) < steps(planned, other.chosen)


def best_plan(
    frame: Frame, limits: FloatArray, loose: Solved, *, again: bool = False, start: FloatArray | None = None
) -> Solved:
    """The best whole plan under these limits, within the gap and node limits that suit its size. `again`:
    one of many times that a plan is made again to see what changes. `start` (cases, starts): a plan to begin with."""
    n = len(frame.worth.cases)
    columns = _COLUMNS_AGAIN if again else None if n <= _WHOLE_UP_TO else _COLUMNS
    keep = None if columns is None else _promising(frame, loose, columns)
    gap, usual = (_GAP, 2000) if n <= 300 and not frame.floors else (_WIDER_GAP, 2000 if n <= 300 else 400)
    model = build(frame, expected_numbers(frame), limits, keep=keep)
    if keep is not None and start is not None:
        keep |= start > 0
    nodes = _AGAIN_NODES if again else usual
    return whole(model, gap=gap, nodes=nodes, plain=again, start=start, loose=loose)


def _lowered(frame: Frame, simulation: Simulation) -> FloatArray:
    """Limits lowered on the relaxation, which costs little where a plan of whole use cases costs much."""
    limits, numbers = frame.limits, expected_numbers(frame)
    for _ in range(RESOLVES):
        try:
            loose = relaxed(build(frame, numbers, limits))
        except Infeasible:
            break
        spent = spending(frame, simulation, loose.chosen)
        lower = _lower(limits, frame, spent, planned_spending(frame, loose.chosen))
        if lower is None:
            break
        limits = lower
    return limits


def _kept(spent: FloatArray, limits: FloatArray) -> FloatArray:
    """(money periods,): share of draws in which a period's spending stays within its limit."""
    return np.asarray((spent <= limits[None, :] * (1 + 1e-9)).mean(axis=0))


def _surely(spent: FloatArray, frame: Frame) -> float:
    return float(_kept(spent, frame.limits).min(initial=1))


def _lower(limits: FloatArray, frame: Frame, spent: FloatArray, planned: FloatArray) -> FloatArray | None:
    """Limits at which spending would stay within the true ones as surely as wanted; None where it does already.

    Never below what runs already or is decided needs in any case.
    """
    true = frame.limits
    broken = _kept(spent, true) < SURE
    if not broken.any():
        return None
    high = np.quantile(spent, SURE, axis=0, method="higher")
    fitting = np.where(high > 0, planned * true / np.where(high > 0, high, 1), true)
    return np.where(broken, np.minimum(limits, np.maximum(fitting, needed(frame))), limits)


def needed(frame: Frame) -> FloatArray:
    """(money periods,): the least that the use cases which must be in the plan spend."""
    w = frame.worth
    must = np.array([c.must for c in w.cases], dtype=np.bool_)
    cost = np.where(w.allowed[:, :, None], w.cost, np.inf)[must].min(axis=1, initial=np.inf)
    committed = frame.committed if frame.committed.size else 0.0
    return np.asarray(np.where(np.isfinite(cost), cost, 0.0).sum(axis=0) * (1 + 1e-9) + committed)


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
