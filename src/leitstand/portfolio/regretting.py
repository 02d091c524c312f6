"""Regret: what the plan loses against the plan that one would have made, had one known the figures beforehand.

In each draw all quantities are redrawn and taken as known; of a gate only its chance is known, never its coin. The best
plan of the draw keeps the same limits as the plan itself: the planned spending and days, which are promised whatever
comes. So a regret is never below zero, and its mean is the most that all questions together can be worth (expected
value of perfect information: Raiffa and Schlaifer 1961), plus what the price of risk costs.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Fact, Plan, Statement, Strategy, Text

from .answers import LeftOut, Regret
from .choose import Chosen, best_plan, choose
from .facts import Facts
from .failures import SolverFailed
from .frame import Frame, frame_of
from .grid import FloatArray
from .model import BoolArray, Numbers, build
from .planning import DRAWS
from .prices import first, numbers_of
from .progress import Progress, between, silent
from .simulate import Simulation
from .solve import Relaxed, Solved, whole
from .statements import title
from .tail import certain

REGRET_DRAWS = 100
WHOLE_UP_TO = 120
"""Up to so many use cases the best plan of a draw is one of whole use cases; above that its bound has to do, and the
regret is marked as "at most"."""
LEFT_OUT, LEFT_OUT_OF_MANY, MANY = 20, 10, 300
"""Of so many chosen use cases it is said what the plan would be without them, those that bring least; fewer where the
regret is an upper bound, none of more than `MANY` on the list."""
_GAP, _NODES, _COLUMNS_A_CASE, _NOTHING = 2e-3, 60, 2, 0.5
_UNTELLING = 0.95
_FIGURES = ("mean", "p90", "threshold", "better", "loss", "without")
MESSAGES = tuple(f"portfolio-formula-regret-{figure}" for figure in _FIGURES)


@dataclass(frozen=True)
class _Worlds:
    """value (draws, cases, starts): EUR; promised by capped KPI (draws, cases, starts, years). Gate's chance taken."""

    frame: Frame
    value: FloatArray
    promised: dict[str, FloatArray]

    def of(self, chosen: FloatArray) -> FloatArray:
        """(draws,): what a plan (cases, starts) is worth in each; bought days and what stops as expected."""
        total = np.einsum("dns,ns->d", self.value, chosen) + certain(self.frame, chosen)
        for kpi, held in self.promised.items():
            counts = np.einsum("dnsy,ns->dy", held, chosen)
            total = total - np.maximum(counts - self.frame.worth.caps[kpi], 0).sum(axis=1)
        return np.asarray(total)

    def numbers(self, d: int) -> Numbers:
        """One draw's values with the expected spending and days."""
        w = self.frame.worth
        return Numbers(self.value[d], w.cost, w.days, {k: v[d] for k, v in self.promised.items()})


def regret(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, in_force: Plan | None = None,
    threshold: float | None = None, draws: int = REGRET_DRAWS, progress: Progress = silent,
) -> Regret:  # fmt: skip
    """What the plan for this strategy may be missing. The same inputs give the same result to the bit.

    `in_force`: the plan that it was made to stay near. `threshold`: EUR; a tenth of the plan's expected value, rounded,
    where none is given. Raises `SolverFailed`.
    """
    frame = frame_of(strategy, belief, as_of, in_force)
    simulation = Simulation(frame, seed, max(DRAWS, draws))
    chosen = choose(frame, simulation)
    return regret_of(chosen, simulation, as_of, threshold=threshold, draws=draws, progress=progress)


def regret_of(
    chosen: Chosen, simulation: Simulation, as_of: dt.date, *,
    threshold: float | None = None, draws: int = REGRET_DRAWS, progress: Progress = silent,
) -> Regret:  # fmt: skip
    """The regret of a plan that was chosen already."""
    worlds = _worlds(chosen, simulation, draws)
    plan = chosen.matrix
    ours = worlds.of(plan)
    at_most = len(chosen.frame.worth.cases) > WHOLE_UP_TO
    best = _best(chosen, worlds, plan, progress=between(progress, 0.0, 0.7), relax=at_most)
    lost = np.maximum(best - ours, 0.0)
    usual = abs(float(ours.mean())) or abs(float(best.mean()))
    limit = _round(usual / 10) if threshold is None else threshold
    facts = Facts.of(chosen.frame.strategy, as_of)
    without = _left_out(chosen, worlds, ours, facts, between(progress, 0.7, 1.0))
    p50, p90 = (float(q) for q in np.quantile(lost, (0.5, 0.9))) if lost.size else (0.0, 0.0)
    mean, better = float(lost.mean()), float((lost > limit).mean())
    told = {
        "mean": facts.about("regret", "mean", mean, "EUR", "plan.value"),
        "p90": facts.about("regret", "p90", p90, "EUR", "plan.value"),
        "threshold": facts.about("regret", "threshold", limit, "EUR", "plan.value"),
        "better": facts.about("regret", "better", better, "chance", "regret.threshold"),
    }
    return Regret(
        as_of=as_of, draws=draws, mean=mean, p50=p50, p90=p90, threshold=limit, better=better, at_most=at_most,
        left_out=without, statements=_said(told, mean, better, at_most=at_most), facts=tuple(told.values()),
    )  # fmt: skip


def _said(told: dict[str, Fact], mean: float, better: float, *, at_most: bool) -> tuple[Statement, ...]:
    """How much is missed, and how often by more than the threshold, unless the bound on that tells nothing; one
    sentence where nothing is missed."""
    if mean < _NOTHING:
        return (Statement(code="portfolio-regret-none"),)
    code = "portfolio-regret-at-most" if at_most else "portfolio-regret"
    how_much = Statement(code=code, facts={k: told[k] for k in ("mean", "p90")})
    if at_most and better > _UNTELLING:
        return (how_much,)
    sure = "never" if better <= 0 else "bound" if at_most else "exact"
    return (
        how_much,
        Statement(
            code="portfolio-regret-chance", facts={k: told[k] for k in ("better", "threshold")}, words={"sure": sure}
        ),
    )  # fmt: skip


def _worlds(chosen: Chosen, simulation: Simulation, draws: int) -> _Worlds:
    frame = chosen.frame
    w = frame.worth
    simulation.fetch([c.id for c in w.cases])
    value = np.zeros((draws, *w.mean.shape))
    promised = {k: np.zeros((draws, *p.shape)) for k, p in w.promised.items()}
    for n, case in enumerate(w.cases):
        one = numbers_of(n, frame, first(simulation.of(case.id), draws), simulation.reach(case.id)[:draws])
        value[:, n] = one.goal
        for k, held in promised.items():
            held[:, n] = one.promised[k]
    return _Worlds(frame, value, promised)


def _best(
    chosen: Chosen, worlds: _Worlds, plan: FloatArray, *, relax: bool, progress: Progress
) -> FloatArray:
    """(draws,): the value of the best plan of each draw. Plans found for one draw are tried in all others, too."""
    draws, frame, limits = len(worlds.value), chosen.frame, chosen.limits
    solver, bounds = Relaxed(chosen.relaxed.basis), np.zeros(draws)
    best, known = worlds.of(plan), {plan.tobytes()}
    for d in range(draws):
        numbers = worlds.numbers(d)
        try:
            loose = solver.solve(build(frame, numbers, limits))
            bounds[d] = loose.value
            if relax:
                continue
            near = build(frame, numbers, limits, keep=_near(loose, plan))
            found = whole(near, gap=_GAP, nodes=_NODES, plain=True, start=plan).chosen
        except SolverFailed:  # the nodes ran out before a plan was found: those of the other draws have to do
            continue
        if found.tobytes() not in known:
            known.add(found.tobytes())
            best = np.maximum(best, worlds.of(found))
        progress((d + 1) / draws)
    return np.maximum(bounds, best) if relax else best


def _near(loose: Solved, plan: FloatArray) -> BoolArray:
    """The columns nearest to the relaxation's optimum, and those of the plan, so that there always is one."""
    order = np.lexsort((np.arange(loose.reduced.size), -loose.reduced.ravel(), -loose.chosen.ravel()))
    keep: BoolArray = (plan > 0).copy()
    keep.ravel()[order[: _COLUMNS_A_CASE * len(plan)]] = True
    return keep


def _left_out(
    chosen: Chosen, worlds: _Worlds, ours: FloatArray, facts: Facts, progress: Progress
) -> tuple[LeftOut, ...]:
    """What the plan would be without each of its free use cases, those that are missed least first."""
    w, inside = chosen.frame.worth, chosen.start
    count = len(w.cases)
    most = LEFT_OUT if count <= WHOLE_UP_TO else LEFT_OUT_OF_MANY if count <= MANY else 0
    free = [n for n, c in enumerate(w.cases) if inside[n] >= 0 and not c.must]
    free = sorted(free, key=lambda n: (float(w.goal[n, inside[n]]), w.cases[n].id))[:most]
    found = []
    for k, n in enumerate(free):
        allowed = w.allowed.copy()
        allowed[n] = False
        frame = replace(chosen.frame, worth=replace(w, allowed=allowed))
        try:
            other = best_plan(frame, chosen.limits, chosen.relaxed, again=True)
        except SolverFailed:  # decided use cases need it
            continue
        loss = max(0.0, chosen.value - other.value)
        better = float((worlds.of(other.chosen) > ours).mean())
        i = w.cases[n].id
        told = {
            "loss": facts.about("regret", f"loss.{i}", loss, "EUR", f"{i}.value", "plan.value"),
            "chance": facts.about("regret", f"without.{i}", better, "chance", f"{i}.value"),
        }
        way = "less" if loss >= _NOTHING else "same"
        words: dict[str, str | int | Text] = {"title": title(chosen.frame.strategy, i), "way": way}
        found.append(LeftOut(
            use_case=i, loss=loss, better_without=better,
            statement=Statement(code="portfolio-regret-without", facts=told, words=words),
        ))  # fmt: skip
        progress((k + 1) / len(free))
    return tuple(sorted(found, key=lambda x: (x.loss, x.use_case)))


def _round(amount: float) -> float:
    """To one digit: 8,000, 20,000, 300,000."""
    if amount <= 0:
        return 0.0
    size = 10 ** np.floor(np.log10(amount))
    return float(max(1.0, np.floor(amount / size + 0.5)) * size)
