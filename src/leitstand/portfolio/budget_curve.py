"""The Budgetkurve: what the best plan is worth for more and for less money, and what the next 100,000 euros bring.

A budget means all years at once, each by the same share of today's, and never less than what must be in the plan takes.
Where there is no money today, it is spread evenly over the years. Plans are made for a grid of budgets, then between
those where the curve jumps. What was found for one budget is offered to all others: a plan for less money is one for
more, so the curve never falls, and its steps lie exactly where the next plan becomes affordable.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Band, Fact, Plan, Statement, Strategy, Text

from .answers import Frontier, FrontierPoint, FrontierStep
from .choose import Chosen, best_plan, choose
from .comparing import shifts_between
from .evaluate import Evaluated, evaluated, planned_spending
from .facts import Facts
from .failures import Infeasible
from .fan import course
from .frame import ASSUMED_SHARE, Frame, frame_of
from .grid import FloatArray, IntArray
from .model import SHORT, Model, build, expected_numbers
from .planning import DRAWS, choices, value_band
from .progress import Progress, silent
from .simulate import Simulation
from .solve import relaxed, whole

STEP = 100_000
"""The amount that "the next" and "the last" speak of, EUR; a round part of the budget where that is small."""
GRID = tuple(k / 10 for k in range(21))
BEYOND = (3.0, 5.0, 10.0, 20.0, 50.0)
"""Looked at one after the other where even twice the budget pays for nothing."""
REFINED, _PARTS, _MANY = 12, 5, 300
"""Budgets looked at beyond the grid, where the curve jumps most; none for more than `_MANY` use cases."""
_FIGURES = ("budget", "worth", "mean", "most", "amount", "gain")
MESSAGES = (
    *(f"portfolio-frontier-{way}" for way in ("next", "next-nothing", "last", "last-nothing")),
    *(f"portfolio-formula-frontier-{figure}" for figure in _FIGURES),
)


@dataclass(frozen=True)
class _Plan:
    """chosen (cases, starts): 0 or 1. `spent` (money periods,): EUR expected."""

    chosen: FloatArray
    spent: FloatArray


def frontier(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, in_force: Plan | None = None,
    draws: int = DRAWS, progress: Progress = silent,
) -> Frontier:  # fmt: skip
    """The Budgetkurve from nothing to twice today's budget, further where that pays for nothing. The same inputs give
    the same curve to the bit.

    `in_force`: the plan that switching costs are reckoned from. The margin that keeps today's budget in 8 of 10 cases
    is kept in proportion. Raises `SolverFailed`.
    """
    frame = frame_of(strategy, belief, as_of, in_force)
    total, today = _total(frame.limits, frame), 1.0
    if total <= 0:
        frame, today = _as_if(frame), 0.0
    simulation = Simulation(frame, seed, draws)
    chosen = choose(frame, simulation)
    curve = _Curve(chosen)
    unit = _total(chosen.given, frame)
    amount = _round_step(total)
    step = amount / unit if unit else 0.0
    wanted = sorted({*GRID, max(0.0, today - step), today + step})
    for k, share in enumerate(wanted):
        curve.solve(share)
        progress(0.6 * (k + 1) / len(wanted))
    wanted += _until_something(curve)
    for k in range(REFINED if len(chosen.frame.worth.cases) <= _MANY else 0):
        between = curve.widest_jump()
        if between is None:
            break
        curve.solve(between)
        progress(0.6 + 0.2 * (k + 1) / REFINED)
    facts = Facts.of(strategy, as_of)
    points = _points(chosen, simulation, curve, curve.shares(wanted), progress)
    spread = "same" if today else "even"
    return Frontier(
        as_of=as_of, budget=total, needed=_total(curve.least, frame), points=points,
        today=next(k for k, p in enumerate(points) if p.share == today),
        next=_step(chosen, curve, today, today + step, amount, facts, spread),
        last=_step(chosen, curve, today, today - step, amount, facts, spread) if today else None,
        facts=_facts(facts, points),
    )  # fmt: skip


def _as_if(frame: Frame) -> Frame:
    """With a budget to measure others by where there is none: a part of what all would cost, evenly over the years."""
    w, years = frame.worth, len(frame.grid.years)
    dearest = np.where(w.allowed, w.cost[:, :, :years].sum(axis=2), 0.0).max(axis=1, initial=0.0)
    limits = frame.limits.copy()
    limits[:years] = ASSUMED_SHARE * float(dearest.sum()) / years
    return replace(frame, limits=limits)


def _until_something(curve: _Curve) -> list[float]:
    """Larger shares up to the first that pays for anything beyond what must be; none where the grid did."""
    looked_at: list[float] = []
    for share in BEYOND:
        found = curve.best(max((*curve.most, *looked_at), default=0.0))
        least = curve.best(0.0)
        if found is None or least is None or not np.array_equal(found.chosen, least.chosen):
            break
        if not curve.worthwhile:
            break
        curve.solve(share)
        looked_at.append(share)
    return looked_at


class _Curve:
    """All plans found so far; for each budget the best of those that it pays for."""

    def __init__(self, chosen: Chosen) -> None:
        self.chosen, self.frame = chosen, chosen.frame
        self.numbers = expected_numbers(self.frame)
        self.least = _least(chosen)
        w = self.frame.worth
        self.worthwhile = bool((w.allowed & (w.goal > 0)).any())
        self.plans: list[_Plan] = []
        self.most: dict[float, float] = {}
        self._models: dict[float, Model] = {}
        self._values: dict[float, list[Evaluated]] = {}
        self._add(chosen.matrix)

    def limits(self, share: float) -> FloatArray:
        """(money periods,): what there is to spend, never less than what must be in the plan takes."""
        return np.maximum(self.chosen.limits * share, self.least)

    def budget(self, share: float) -> float:
        """EUR over all years that this share stands for."""
        return _total(np.maximum(self.chosen.given * share, self.least), self.frame)

    def solve(self, share: float) -> None:
        """Makes the plan for this share of today's budget."""
        limits = self.limits(share)
        try:
            loose = relaxed(self._model(share))
            known = self.best(share)
            start = None if known is None else known.chosen
            plan = best_plan(self._frame(share), limits, loose, again=share != 1.0, start=start)
        except Infeasible:  # rounding at the very edge of what must be
            return
        self.most[share] = min(loose.value, plan.bound)
        self._add(plan.chosen)

    def best(self, share: float) -> _Plan | None:
        """The best plan known that this share pays for; of equal ones the cheapest."""
        found = zip(self.plans, self._evaluated(share), strict=True)
        paid = [(p, e) for p, e in found if e.kept]
        return max(paid, key=lambda x: (x[1].value, -x[0].spent.sum()), default=(None, None))[0]

    def worth(self, share: float, plan: _Plan) -> float:
        """EUR of what is maximised; what the programme charges for a minimum share that lacks is no loss of money."""
        at = next(k for k, p in enumerate(self.plans) if p is plan)
        value = self._evaluated(share)[at]
        return value.value + SHORT * value.short

    def _evaluated(self, share: float) -> list[Evaluated]:
        known = self._values.setdefault(share, [])
        known += [evaluated(self._model(share), p.chosen) for p in self.plans[len(known) :]]
        return known

    def _model(self, share: float) -> Model:
        if share not in self._models:
            self._models[share] = build(self._frame(share), self.numbers, self.limits(share))
        return self._models[share]

    def _frame(self, share: float) -> Frame:
        """With minimum shares measured on a plan of this size."""
        floors = tuple(replace(f, base=f.base * min(1.0, share)) for f in self.frame.floors)
        return replace(self.frame, floors=floors) if floors else self.frame

    def shares(self, wanted: Iterable[float]) -> list[float]:
        """The wanted shares and those at which the curve steps up, rising."""
        last = max(wanted)
        steps = {e for p in self.plans if (e := self._entry(p)) < last and self.best(e) is p}
        return sorted({*wanted, *steps})

    def widest_jump(self) -> float | None:
        """The budget in the middle of the stretch in which the curve rises most without a known step, or None."""
        solved, found = sorted(self.most), []
        for a, b in pairwise(solved):
            low, high = self.best(a), self.best(b)
            if low is None or high is None:
                continue
            rise = self.worth(b, high) - self.worth(a, low)
            if rise <= _FLAT * abs(self.worth(b, high)):
                continue
            entry = min(self._entry(high), b)
            if entry > a * (1 + _JUST_BELOW) + _JUST_BELOW:
                found.append((rise * (entry - a), (a + entry) / 2))
        return max(found)[1] if found else None

    def most_at(self, share: float) -> float:
        """No plan for this share is worth more."""
        return min((m for s, m in self.most.items() if s >= share), default=np.inf)

    def _entry(self, plan: _Plan) -> float:
        """The smallest share of today's budget that pays for the plan."""
        beyond = plan.spent > self.least * (1 + _EDGE) + _EDGE
        return float((plan.spent[beyond] / np.maximum(self.chosen.limits[beyond], _EDGE)).max(initial=0.0))

    def _add(self, chosen: FloatArray) -> None:
        if not any(np.array_equal(p.chosen, chosen) for p in self.plans):
            self.plans.append(_Plan(chosen, planned_spending(self.frame, chosen)))


_FLAT, _JUST_BELOW, _EDGE, _HALF = 1e-4, 1e-6, 1e-6, 0.5


def _least(chosen: Chosen) -> FloatArray:
    """(money periods,): what the cheapest plan spends: what must be in it, what stopping costs."""
    frame, w = replace(chosen.frame, floors=()), chosen.frame.worth
    empty = np.zeros(w.mean.shape)
    if not any(c.must for c in w.cases) and not frame.stops:
        return planned_spending(frame, empty)
    usual, years = expected_numbers(frame), len(frame.grid.years)
    cheap = replace(
        usual, goal=-usual.cost[:, :, :years].sum(axis=2) - 1,
        promised={k: np.zeros_like(p) for k, p in usual.promised.items()},
    )  # fmt: skip
    plan = whole(build(frame, cheap, chosen.limits), gap=1e-3, nodes=500)
    return planned_spending(frame, plan.chosen)


def _round_step(total: float) -> float:
    """The usual step, or the round amount nearest below a fifth of a smaller budget."""
    if total >= _PARTS * STEP or total <= 0:
        return float(STEP)
    size = 10 ** np.floor(np.log10(total / _PARTS))
    return float(max(k * size for k in (1, 2, 5) if k * size <= total / _PARTS))


def _points(
    chosen: Chosen, simulation: Simulation, curve: _Curve, shares: list[float], progress: Progress
) -> tuple[FrontierPoint, ...]:
    found: list[FrontierPoint] = []
    bands: dict[int, Band] = {}
    before: frozenset[str] | None = None
    ids = [c.id for c in chosen.frame.worth.cases]
    for k, share in enumerate(shares):
        plan = curve.best(share)
        if plan is None:
            continue
        if id(plan) not in bands:
            with_it = replace(chosen, start=_starts(plan))
            bands[id(plan)] = value_band(with_it, course(with_it, simulation))
        inside = frozenset(ids[n] for n in np.flatnonzero(plan.chosen.sum(axis=1) > _HALF))
        came, went = (inside - before, before - inside) if before is not None else ((), ())
        worth = curve.worth(share, plan)
        found.append(FrontierPoint(
            share=share, budget=curve.budget(share), worth=worth, most=max(curve.most_at(share), worth),
            value=bands[id(plan)], use_cases=len(inside), envelope=False,
            enters=tuple(sorted(came)), leaves=tuple(sorted(went)),
        ))  # fmt: skip
        before = inside
        progress(0.8 + 0.2 * (k + 1) / len(shares))
    on = _envelope([p.budget for p in found], [p.worth for p in found])
    return tuple(p.model_copy(update={"envelope": k in on}) for k, p in enumerate(found))


def _total(limits: FloatArray, frame: Frame) -> float:
    """EUR: the budgets of all years, of limits (money periods,)."""
    return float(limits[: len(frame.grid.years)].sum())


def _starts(plan: _Plan) -> IntArray:
    return np.where(plan.chosen.sum(axis=1) > _HALF, plan.chosen.argmax(axis=1), -1)


def _envelope(x: list[float], y: list[float]) -> set[int]:
    """Which points lie on the concave envelope (Andrew 1979, upper hull)."""
    hull: list[int] = []
    for k in range(len(x)):
        while len(hull) > 1 and (x[hull[-1]] - x[hull[-2]]) * (y[k] - y[hull[-2]]) >= (
            y[hull[-1]] - y[hull[-2]]
        ) * (x[k] - x[hull[-2]]):
            hull.pop()
        if hull and x[k] == x[hull[-1]]:
            hull.pop()
        hull.append(k)
    return set(hull)


def _step(
    chosen: Chosen, curve: _Curve, today: float, other: float, amount: float, facts: Facts, spread: str
) -> FrontierStep:
    """What the step from today's budget to the next one up or down changes; both ways it is told from today on."""
    way, here, there = "next" if other > today else "last", curve.best(today), curve.best(other)
    if here is None or there is None:
        here = there = curve.plans[0]
    base = curve.worth(today, here)
    gain = abs(curve.worth(other, there) - base)
    before, after = (choices(replace(chosen, start=_starts(p))) for p in (here, there))
    shifts = shifts_between(before, after)
    told = {
        "amount": facts.about("frontier", f"amount.{way}", amount, "EUR"),
        "gain": facts.about("frontier", f"gain.{way}", gain, "EUR", "plan.value"),
    }
    words: dict[str, str | int | Text] = {"spread": spread}
    if gain <= _FLAT * abs(base) or not shifts:
        return FrontierStep(
            amount=amount, gain=gain, shifts=(),
            statement=Statement(
                code=f"portfolio-frontier-{way}-nothing", facts={"amount": told["amount"]}, words=words
            ),
        )  # fmt: skip
    for name, kind in (("came", "in"), ("went", "out"), ("moved", "moved")):
        told[name] = facts.count(f"frontier.{way}.{name}", sum(s.kind == kind for s in shifts))
    return FrontierStep(
        amount=amount, gain=gain, shifts=shifts,
        statement=Statement(code=f"portfolio-frontier-{way}", facts=told, words=words),
    )  # fmt: skip


def _facts(facts: Facts, points: tuple[FrontierPoint, ...]) -> tuple[Fact, ...]:
    """The figures of each point, by its share of today's budget in per cent."""
    found = []
    for p in points:
        name = f"{p.share * 100:.6g}"
        found += [
            facts.about("frontier", f"budget.{name}", p.budget, "EUR"),
            facts.about("frontier", f"worth.{name}", p.worth, "EUR", f"frontier.budget.{name}"),
            facts.about("frontier", f"mean.{name}", p.value.mean, "EUR", f"frontier.budget.{name}"),
            facts.about("frontier", f"most.{name}", p.most, "EUR", f"frontier.budget.{name}"),
        ]
    return tuple(found)
