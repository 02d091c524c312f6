"""What each use case is worth, costs and takes, for every quarter in which it may start.

The one formula, for a start s and a duration D (Spread tells how things fall on quarters; g is the chance or the
fact that the gate is passed, r that all use cases it needs come to run):

    value = r * ( - pilot cost - g * rest of the one-off cost + g * benefit - g * running cost ), discounted

With expectations it feeds the choice, with draws the chances. A price of risk is taken off: lambda times the mean
shortfall below the mean (first-order lower semideviation; for lambda <= 1 consistent with stochastic
dominance: Ogryczak and Ruszczynski 1999, European Journal of Operational Research 116).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from leitstand.strategy import Quarter, RiskAttitude

from .cases import Case
from .fixed import Fixed
from .grid import PILOT_SHARE, STARTS, FloatArray, Grid, IntArray, Kind, Spread, scaling
from .quantities import Drawn, Expected, Source

PRICE_OF_RISK: dict[RiskAttitude, float] = {"cautious": 0.5, "balanced": 0.15, "bold": 0.0}
"""Lambda: what an expected euro of shortfall is charged with."""


@dataclass(frozen=True)
class Factors:
    """One kind's spreads, already summed and discounted.

    pilot (S,), scale, live, ramp (S, D): discounted. pilot_year, scale_year, live_year (..., money periods) and
    *_period (..., skill periods): not. ramp_year (..., years): discounted.
    """

    pilot: FloatArray
    scale: FloatArray
    live: FloatArray
    ramp: FloatArray
    pilot_year: FloatArray
    scale_year: FloatArray
    live_year: FloatArray
    ramp_year: FloatArray
    pilot_period: FloatArray
    scale_period: FloatArray
    spread: Spread

    @classmethod
    def of(cls, kind: Kind, grid: Grid) -> Factors:
        spread, disc = Spread.of(kind, grid), grid.discount
        ramp_year = (spread.ramp * disc) @ grid.in_year
        return cls(
            spread.pilot @ disc, spread.scale @ disc, spread.live @ disc, spread.ramp @ disc,
            spread.pilot @ grid.in_money, spread.scale @ grid.in_money, spread.live @ grid.in_money, ramp_year,
            spread.pilot @ grid.in_skill_period, spread.scale @ grid.in_skill_period, spread,
        )  # fmt: skip


@dataclass(frozen=True)
class Parts:
    """How a kind's one-off cost splits: `first` is due whatever the gate says, `rest` only after it."""

    first: float
    rest: float
    certain: bool  # the rest is spent even if it fails: there is no gate before it


PARTS: dict[Kind, Parts] = {
    "new": Parts(PILOT_SHARE, 1 - PILOT_SHARE, certain=False),
    "pilot": Parts(0, 1 - PILOT_SHARE, certain=False),
    "direct": Parts(0, 1, certain=True),
    "running": Parts(0, 0, certain=False),
}


def values(kind: Kind, f: Factors, case: Case, d: Drawn, start: int | None = None) -> FloatArray:
    """(draws, starts), or (draws,) for one start: value of a case by draw, the gate's chance taken."""
    part, at = PARTS[kind], d.duration
    rows = slice(None) if start is None else slice(start, start + 1)
    spent = 1.0 if part.certain else d.success
    gain = d.success * d.benefit(case)
    found = (
        -np.outer(d.one_off * part.first, f.pilot[rows])
        - (d.one_off * part.rest * spent)[:, None] * f.scale[rows, at].T
        + gain[:, None] * f.ramp[rows, at].T
        - (d.success * d.running)[:, None] * f.live[rows, at].T
    )
    if case.fixed is not None:
        found = found + case.fixed.value[rows]
    return np.asarray(found if start is None else found[:, 0])


def costs(case: Case, f: Factors, d: Drawn, passed: FloatArray, start: int | None = None) -> FloatArray:
    """(draws, starts, money periods), or (draws, money periods) for one start: EUR spent; `passed` is the gate's
    chance or coin."""
    part, at = PARTS[case.kind], d.duration
    rows = slice(None) if start is None else slice(start, start + 1)
    spent = np.ones_like(passed) if part.certain else passed
    found = (
        (d.one_off * part.first)[:, None, None] * f.pilot_year[None, rows]
        + (d.one_off * part.rest * spent)[:, None, None] * f.scale_year[rows, at].transpose(1, 0, 2)
        + (passed * d.running)[:, None, None] * f.live_year[rows, at].transpose(1, 0, 2)
    )
    if case.fixed is not None:
        found = found + case.fixed.cost[rows]
    return np.asarray(found if start is None else found[:, 0])


def days(case: Case, f: Factors, d: Drawn, skill: str) -> FloatArray:
    """(draws, starts, skill periods): person days of a skill, the gate's chance taken."""
    part, at = PARTS[case.kind], d.duration
    spent = np.ones_like(d.success) if part.certain else d.success
    work = d.days.get(skill, np.zeros_like(d.one_off))
    found = (work * part.first)[:, None, None] * f.pilot_period[None] + (work * part.rest * spent)[
        :, None, None
    ] * f.scale_period[:, at].transpose(1, 0, 2)
    ahead = case.fixed.days.get(skill) if case.fixed is not None else None
    return np.asarray(found if ahead is None else found + ahead)


@dataclass(frozen=True)
class Worth:
    """Expectations of all cases, in the order of their ids.

    mean, penalty (N, S): EUR; penalty is the price of risk. cost (N, S, money periods); days by skill (N, S, periods).
    promised by capped KPI (N, S, years): discounted EUR counted in mean, and the most of it that counts (years,).
    reach (N,): chance that all it needs comes to run. live (N, S): quarter of going live as planned. allowed (N, S).
    """

    cases: tuple[Case, ...]
    expected: tuple[Expected, ...]
    factors: Mapping[Kind, Factors]
    mean: FloatArray
    penalty: FloatArray
    cost: FloatArray
    days: Mapping[str, FloatArray]
    promised: Mapping[str, FloatArray]
    caps: Mapping[str, FloatArray]
    reach: FloatArray
    live: IntArray
    allowed: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]

    @cached_property
    def row(self) -> dict[str, int]:
        return {c.id: n for n, c in enumerate(self.cases)}

    @property
    def goal(self) -> FloatArray:
        """(N, S): what the choice maximises."""
        return self.mean - self.penalty


def ancestors(cases: Mapping[str, Case]) -> dict[str, tuple[str, ...]]:
    """For each case all that it needs, directly or not, as far as it does not run yet."""
    found: dict[str, set[str]] = {}

    def of(i: str) -> set[str]:
        if i not in found:
            found[i] = set()
            for p in cases[i].requires:
                found[i] |= of(p) | ({p} if cases[p].kind != "running" else set())
        return found[i]

    return {i: tuple(sorted(of(i))) for i in sorted(cases)}


def worth(
    cases: tuple[Case, ...], source: Source, grid: Grid, risk: RiskAttitude, skills: tuple[str, ...],
    bounds: Mapping[str, float],
) -> Worth:  # fmt: skip
    """The expectations of all cases. `skills`: those with a capacity; `bounds`: of KPIs that have one."""
    factors = {kind: Factors.of(kind, grid) for kind in PARTS}
    expected = tuple(source.expected(c) for c in cases)
    success = {c.id: e.success for c, e in zip(cases, expected, strict=True)}
    needed = ancestors({c.id: c for c in cases})
    reach = np.array([np.prod([success[a] for a in needed[c.id]]) for c in cases])
    capped = _capped(cases, expected, reach, bounds)
    found = [
        single(c, e, factors[c.kind], r, skills, capped)
        for c, e, r in zip(cases, expected, reach.tolist(), strict=True)
    ]
    shape = (len(cases), grid.starts)
    live = np.array(
        [
            [scaling(c.kind, s, e.planned)[1] for s in range(grid.starts)]
            for c, e in zip(cases, expected, strict=True)
        ],
        dtype=np.int64,
    ).reshape(shape)
    years, periods, money = len(grid.years), len(grid.skill_periods), len(grid.money)
    return Worth(
        cases, expected, factors,
        mean=np.array([f.mean for f in found]).reshape(shape),
        penalty=_penalty(cases, source, factors, reach, risk).reshape(shape),
        cost=np.array([f.cost for f in found]).reshape((*shape, money)),
        days={k: np.array([f.days[k] for f in found]).reshape((*shape, periods)) for k in skills},
        promised={k: np.array([f.promised[k] for f in found]).reshape((*shape, years)) for k in capped},
        caps={k: bounds[k] * _worth_of(cases, k) * (grid.discount @ grid.in_year) / 4 for k in capped},
        reach=reach, live=live, allowed=_allowed(cases, live, grid),
    )  # fmt: skip


@dataclass(frozen=True)
class Single:
    """Expectations of one case: mean (starts,), cost (starts, money periods), days and promised by skill and capped
    KPI."""

    mean: FloatArray
    cost: FloatArray
    days: dict[str, FloatArray]
    promised: dict[str, FloatArray]


def single(
    case: Case, e: Expected, f: Factors, reach: float, skills: tuple[str, ...], capped: tuple[str, ...]
) -> Single:
    """The expectations of one case from the means of its quantities."""
    part, p, d = PARTS[case.kind], e.success, e.duration
    spent = 1.0 if part.certain else p
    first, rest = reach * e.one_off * part.first, reach * e.one_off * part.rest * spent
    gain, running = reach * p * e.benefit(case), reach * p * e.running
    work = reach * part.rest * spent * _mixed(f.scale_period, d)
    ramp_year = _mixed(f.ramp_year, d) if capped else f.ramp_year
    counting = {x.kpi: reach * p * e.effects[x.kpi] * x.worth for x in case.effects}
    found = Single(
        mean=-first * f.pilot - rest * (f.scale @ d) + gain * (f.ramp @ d) - running * (f.live @ d),
        cost=first * f.pilot_year + rest * _mixed(f.scale_year, d) + running * _mixed(f.live_year, d),
        days={k: e.days.get(k, 0.0) * (reach * part.first * f.pilot_period + work) for k in skills},
        promised={k: counting.get(k, 0.0) * ramp_year for k in capped} if capped else {},
    )
    return found if case.fixed is None else _with(found, case.fixed, reach)


def _with(found: Single, fixed: Fixed, reach: float) -> Single:
    """With the amounts that come with the start."""
    return Single(
        mean=found.mean + reach * fixed.value,
        cost=found.cost + reach * fixed.cost,
        days={k: v + reach * fixed.days[k] if k in fixed.days else v for k, v in found.days.items()},
        promised={
            k: v + reach * fixed.promised[k] if k in fixed.promised else v for k, v in found.promised.items()
        },
    )


def _mixed(table: FloatArray, chances: FloatArray) -> FloatArray:
    """(starts, periods): a table by start, duration and period, averaged over the durations."""
    return np.asarray(np.einsum("sdp,d->sp", table, chances))


def risk_of(w: Worth, source: Source, risk: RiskAttitude) -> FloatArray:
    """(N, S): what the same cases would be charged for risk with this attitude."""
    return _penalty(w.cases, source, w.factors, w.reach, risk)


def _penalty(
    cases: tuple[Case, ...],
    source: Source,
    factors: Mapping[Kind, Factors],
    reach: FloatArray,
    risk: RiskAttitude,
) -> FloatArray:
    """(N, S): the price of risk; worked out once for cases that are equal in every number."""
    starts = next(iter(factors.values())).pilot.shape[0]
    found, price = np.zeros((len(cases), starts)), PRICE_OF_RISK[risk]
    known: dict[object, FloatArray] = {}
    for n, c in enumerate(cases if price else ()):
        same = source.signature(c)
        if same not in known:
            v = values(c.kind, factors[c.kind], c, source.points(c))
            known[same] = np.maximum(v.mean(axis=0) - v, 0).mean(axis=0)
        found[n] = price * reach[n] * known[same]
    return found


def _capped(
    cases: tuple[Case, ...], expected: tuple[Expected, ...], reach: FloatArray, bounds: Mapping[str, float]
) -> tuple[str, ...]:
    """KPIs whose bound all cases together could pass; the others' bounds can never matter."""
    total = dict.fromkeys(bounds, 0.0)
    for c, e, r in zip(cases, expected, reach.tolist(), strict=True):
        for x in c.effects:
            if x.kpi in total and x.worth > 0:
                total[x.kpi] += max(0.0, e.effects[x.kpi]) * e.success * r
    return tuple(sorted(k for k, most in total.items() if most > bounds[k]))


def _worth_of(cases: tuple[Case, ...], kpi: str) -> float:
    return next(e.worth for c in cases for e in c.effects if e.kpi == kpi)


def _allowed(
    cases: tuple[Case, ...], live: IntArray, grid: Grid
) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Starts that go live before the horizon ends and that no guardrail forbids; what runs has one; a decided start is
    the only one."""
    allowed = (live < grid.quarters) & (np.arange(grid.starts) < STARTS)[None, :]
    for n, c in enumerate(cases):
        if c.kind == "running":
            allowed[n] = np.arange(grid.starts) == 0
        elif c.must:
            wanted = wanted_start(c, grid)
            open_starts = (np.arange(grid.starts) >= c.earliest) & (
                np.arange(grid.starts) < max(STARTS, c.earliest + 1)
            )
            allowed[n] = open_starts if wanted is None else np.arange(grid.starts) == wanted
        else:
            allowed[n, : c.earliest] = False
    return allowed


def wanted_start(case: Case, grid: Grid) -> int | None:
    """The quarter in which a decision lets it start, as an index; a past one means: now, and one that a guardrail or
    work for it does not allow yet: as soon as they do."""
    if case.start is None:
        return None
    return min(max(case.earliest, grid.first.until(Quarter.parse(case.start))), grid.starts - 1)
