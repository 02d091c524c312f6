"""The bad tenth of a plan: its mean and its CVaR maximised together, by cutting planes.

CVaR at a level is the mean of the worst share of what may happen (Rockafellar and Uryasev 2000, Journal of Risk 2(3)).
The textbook form adds a row and a column for each draw; here one column stands for the CVaR, and each row says that it
cannot be more than the mean over one tenth of the draws, whichever tenth that is. Rows are added until the column
says what the draws say (Kuenzi-Bay and Mayer 2006, Computational Management Science 3). Nothing of the size (draws x
columns) is ever kept: the values of a tail are worked out when a row needs them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from .cases import Case
from .evaluate import bought_days
from .frame import Frame
from .grid import FloatArray, IntArray
from .model import THOUSAND, BoolArray, Model, build, expected_numbers
from .quantities import Drawn
from .simulate import Simulation
from .solve import Solved, relaxed, whole
from .value import values

LEVEL = 0.1
"""The share of all cases that counts as the bad ones: one in ten."""
EXACT = 1e-4
"""Rows are added until what they still promise too much is at most this share of the objective."""
LOOSE_ROUNDS, WHOLE_ROUNDS = 40, 3


@dataclass(frozen=True)
class Cut:
    """No plan's CVaR is more than `constant` + sum(`slope` * chosen). slope (cases, starts): EUR; constant: EUR."""

    slope: FloatArray
    constant: float


@dataclass(frozen=True)
class Tail:
    """What the programme knows of the bad cases: how much of the objective is CVaR, and the rows found so far."""

    weight: float
    cuts: tuple[Cut, ...]

    def most(self, chosen: FloatArray) -> float:
        """The CVaR that the rows leave to a plan (cases, starts): never less than it has."""
        return min(float((c.slope * chosen).sum()) + c.constant for c in self.cuts)


@dataclass(frozen=True)
class Balanced:
    """A plan for (1 - weight) * mean + weight * CVaR. `value`, `bound`: of that sum; `mean`, `cvar`: EUR over the draws
    that the plan was made from. `tail`: with the rows that were needed. `rounds`: relaxations and whole programmes."""

    plan: Solved
    loose: Solved
    value: float
    bound: float
    mean: float
    cvar: float
    tail: Tail
    rounds: tuple[int, int]


def tail_weights(outcomes: FloatArray, level: float = LEVEL) -> FloatArray:
    """(draws,): weights of the worst `level` of these outcomes; they add up to 1, and a draw may count in part."""
    count = level * len(outcomes)
    order = np.argsort(outcomes, kind="stable")
    weights = np.zeros(len(outcomes))
    weights[order] = np.clip(count - np.arange(len(outcomes)), 0, 1) / count
    return weights


def cvar(outcomes: FloatArray, level: float = LEVEL) -> float:
    """The mean of the worst `level` of these outcomes (draws,)."""
    return float(tail_weights(outcomes, level) @ outcomes)


def certain(frame: Frame, chosen: FloatArray) -> float:
    """EUR, discounted, that a plan (cases, starts) costs beside its use cases, as expected: days bought, what stops."""
    days = bought_days(frame, chosen)
    total = sum(float(days[skill] @ offer.value) for skill, offer in frame.offers.items())
    left_out = 1 - np.minimum(1, chosen.sum(axis=1))
    stopped = sum(float(left_out[frame.worth.row[i]]) * cost for i, cost in frame.stops.items())
    return -total - (stopped + sum(frame.settled.values())) * float(frame.grid.discount[0])


class Outcomes:
    """What plans are worth in draws of what may happen, gates simulated; EUR, discounted, after cost.

    Each column's draws are shifted so that their mean is the exact expectation: the mean is not a matter of luck
    then, and equal use cases differ only by what their draws do in the bad cases.
    """

    def __init__(self, frame: Frame, simulation: Simulation) -> None:
        w = frame.worth
        self.frame, self.draws = frame, simulation.draws
        simulation.fetch([c.id for c in w.cases])
        self._drawn = [replace(simulation.of(c.id), success=simulation.passed(c.id)) for c in w.cases]
        self._reached = [simulation.reached(c.id) for c in w.cases]
        even = np.full(self.draws, 1 / self.draws)
        self._shift = np.where(w.allowed, w.mean - self._averaged(even, {}), 0.0)

    def of(self, chosen: FloatArray) -> FloatArray:
        """(draws,): value of a plan (cases, starts), which may hold shares of use cases."""
        total, promised = self._added(chosen)
        for kpi, held in promised.items():
            total -= np.maximum(held - self.frame.worth.caps[kpi], 0).sum(axis=1)
        return total

    def cut(self, chosen: FloatArray, outcomes: FloatArray) -> Cut:
        """The row that holds the CVaR down to what it is at this plan, whose `outcomes` (draws,) are known."""
        return self._cut(chosen, tail_weights(outcomes))

    def first_cut(self) -> Cut:
        """CVaR is at most the mean; at the empty plan no bound of a KPI is reached."""
        return self._cut(np.zeros(self.frame.worth.mean.shape), np.full(self.draws, 1 / self.draws))

    def _cut(self, chosen: FloatArray, weights: FloatArray) -> Cut:
        promised = self._added(chosen)[1] if chosen.any() else {}
        caps = self.frame.worth.caps
        full = {k: held > caps[k] for k, held in promised.items()}
        constant = sum(float(weights @ (over * caps[k]).sum(axis=1)) for k, over in full.items())
        return Cut(
            np.where(self.frame.worth.allowed, self._averaged(weights, full) + self._shift, 0.0), constant
        )

    def _added(self, chosen: FloatArray) -> tuple[FloatArray, dict[str, FloatArray]]:
        """(draws,) value as if nothing were capped, and by capped KPI (draws, years) what is promised in EUR."""
        w = self.frame.worth
        total = np.zeros(self.draws)
        promised = {k: np.zeros((self.draws, len(self.frame.grid.years))) for k in w.promised}
        for n, s in zip(*np.nonzero(chosen > _NOTHING), strict=True):
            case, d, part, came = w.cases[n], self._drawn[n], float(chosen[n, s]), self._reached[n]
            f = w.factors[case.kind]
            total += part * (values(case.kind, f, case, d, int(s)) * came + self._shift[n, s])
            for k in promised:
                gain, fixed = self._gain(n, k), _fixed(case, k)
                if gain is not None:
                    promised[k] += part * gain[:, None] * f.ramp_year[s, d.duration]
                if fixed is not None:
                    promised[k] += part * came[:, None] * fixed[s]
        return total, promised

    def _averaged(self, weights: FloatArray, full: Mapping[str, BoolArray]) -> FloatArray:
        """(cases, starts): each column's value averaged over the draws, less what full KPIs take away."""
        w, at = self.frame.worth, np.flatnonzero(weights)
        share, found = weights[at], np.zeros(w.mean.shape)
        for n, case in enumerate(w.cases):
            f, d = w.factors[case.kind], _those(self._drawn[n], at)
            counts = share * self._reached[n][at]
            found[n] = counts @ values(case.kind, f, case, d)
            for k, over in full.items():
                gain, fixed = self._gain(n, k), _fixed(case, k)
                if gain is not None:
                    lost = (f.ramp_year[:, d.duration] * over[at]).sum(axis=2)
                    found[n] -= lost @ (share * gain[at])
                if fixed is not None:
                    found[n] -= fixed @ (counts @ over[at])
        return found

    def _gain(self, n: int, kpi: str) -> FloatArray | None:
        """(draws,): EUR per year at full use that a case promises on a capped KPI; None where it does not move it."""
        case, d = self.frame.worth.cases[n], self._drawn[n]
        moved = [d.effects[e.kpi] * e.worth for e in case.effects if e.kpi == kpi]
        return np.asarray(sum(moved) * d.success * self._reached[n]) if moved else None


def balanced(
    frame: Frame, limits: FloatArray, outcomes: Outcomes, weight: float, *, gap: float = 1e-3, nodes: int = 500
) -> Balanced:  # fmt: skip
    """The best plan for (1 - weight) * mean + weight * CVaR under these yearly limits.

    Rows are found on relaxations first and kept; then whole plans are made until one has the CVaR that the rows
    promise it, or comes again. Raises `Infeasible`, `SolverFailed`.
    """
    model = build(frame, replace(expected_numbers(frame), goal=frame.worth.mean), limits)
    tail = Tail(weight, (outcomes.first_cut(),))
    loose_rounds, whole_rounds = 0, 0
    while True:
        loose = relaxed(with_tail(model, tail))
        loose_rounds += 1
        tail, exact, _ = _sharper(tail, loose, outcomes)
        if exact or loose_rounds >= LOOSE_ROUNDS:
            break
    tail = replace(tail, cuts=_binding(tail, loose.chosen))
    found: dict[bytes, tuple[float, Solved, FloatArray]] = {}
    bound = loose.value
    plan: Solved | None = None
    while True:
        start = None if plan is None else plan.chosen
        plan = whole(with_tail(model, tail), gap=gap, nodes=nodes, plain=True, start=start)
        whole_rounds += 1
        bound = min(bound, plan.bound)
        key = plan.chosen.tobytes()
        again, promised = key in found, tail.most(plan.chosen)
        tail, exact, drawn = _sharper(tail, plan, outcomes)
        found[key] = (plan.value - weight * (promised - cvar(drawn)), plan, drawn)
        if exact or again or whole_rounds >= WHOLE_ROUNDS:
            break
    value, plan, drawn = max(found.values(), key=lambda f: f[0])
    return Balanced(
        plan, loose, value, max(bound, value), float(drawn.mean()), cvar(drawn), tail, (loose_rounds, whole_rounds)
    )  # fmt: skip


def with_tail(model: Model, tail: Tail) -> Model:
    """The programme of the mean with the CVaR as its last column and a row for each cut.

    What a capped KPI counts stands in the mean alone, because the rows know the caps draw by draw; what is certain
    (days bought, overruns) counts in full.
    """
    n, columns, rows = model.choices, len(model.cost), len(model.row_upper)
    case, start = model.case[:n], model.start[:n]
    at_column = np.repeat(np.arange(columns), np.diff(model.begin))
    kpi_rows = np.array([i for row, i in model.row.items() if row[0] == "kpi"], dtype=np.int64)
    in_mean = np.arange(columns) < n
    in_mean[at_column[np.isin(model.index, kpi_rows)]] = True
    slopes = np.array([-c.slope[case, start] / THOUSAND for c in tail.cuts]).reshape(len(tail.cuts), n)
    cut, column = np.nonzero(slopes)
    index = np.concatenate([model.index, rows + cut, rows + np.arange(len(tail.cuts))])
    at = np.concatenate([at_column, column, np.full(len(tail.cuts), columns)])
    value = np.concatenate([model.value, slopes[cut, column], np.ones(len(tail.cuts))])
    order = np.lexsort((index, at))
    begin = np.concatenate([[0], np.cumsum(np.bincount(at, minlength=columns + 1))])
    return replace(
        model,
        cost=np.append(np.where(in_mean, (1 - tail.weight) * model.cost, model.cost), tail.weight),
        lower=np.append(model.lower, -np.inf),
        upper=np.append(model.upper, np.inf),
        row_lower=np.concatenate([model.row_lower, np.full(len(tail.cuts), -np.inf)]),
        row_upper=np.concatenate([model.row_upper, [c.constant / THOUSAND for c in tail.cuts]]),
        begin=begin, index=index[order], value=value[order],
        case=np.append(model.case, -1), start=np.append(model.start, -1),
        row={**model.row, **{("tail", str(k)): rows + k for k in range(len(tail.cuts))}},
    )  # fmt: skip


_NOTHING, _NEAR = 1e-9, 0.02


def _fixed(case: Case, kpi: str) -> FloatArray | None:
    """(starts, years): EUR that a case adds to a capped KPI whatever the draws say, e.g. what it replaces."""
    return None if case.fixed is None else case.fixed.promised.get(kpi)


def _binding(tail: Tail, chosen: FloatArray) -> tuple[Cut, ...]:
    """The rows that hold the CVaR down at this plan or nearly so; the others only cost time."""
    most = {id(c): float((c.slope * chosen).sum()) + c.constant for c in tail.cuts}
    least = min(most.values())
    return tuple(c for c in tail.cuts if most[id(c)] <= least + _NEAR * max(THOUSAND, abs(least)))


def _sharper(tail: Tail, plan: Solved, outcomes: Outcomes) -> tuple[Tail, bool, FloatArray]:
    """The tail with the row that this plan breaks, if it does; whether it does not; and the plan's draws."""
    drawn = outcomes.of(plan.chosen)
    too_much = tail.weight * (tail.most(plan.chosen) - cvar(drawn))
    if too_much <= EXACT * max(THOUSAND, abs(plan.value)):
        return tail, True, drawn
    return replace(tail, cuts=(*tail.cuts, outcomes.cut(plan.chosen, drawn))), False, drawn


def _those(d: Drawn, at: IntArray) -> Drawn:
    """These draws only."""
    return Drawn(
        d.one_off[at], {k: v[at] for k, v in d.days.items()}, {k: v[at] for k, v in d.effects.items()},
        d.running[at], d.success[at], d.duration[at],
    )  # fmt: skip
