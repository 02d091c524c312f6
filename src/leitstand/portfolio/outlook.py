"""How the plan as a whole may turn out: the fan of its value, its objectives, its KPIs, its scarce resources."""

from __future__ import annotations

import datetime as dt

import numpy as np

from leitstand.strategy import Band, Kpi, Quarter, QuarterLimit, Strategy, UseCase

from .choose import Chosen
from .evaluate import planned_spending
from .explain import band
from .fan import Course
from .grid import Grid
from .prices import Prices
from .quantities import effect_of
from .results import FanPoint, ObjectiveOutlook, Pooled, ShadowPrice

_LEAST_PRICE = 1e-6


def fan_points(chosen: Chosen, run: Course) -> tuple[FanPoint, ...]:
    """The cumulated value at the end of each quarter."""
    levels = np.quantile(run.value, (0.1, 0.25, 0.5, 0.75, 0.9), axis=0)
    return tuple(
        FanPoint(quarter=q, p10=float(a), p25=float(b), p50=float(c), p75=float(d), p90=float(e))
        for q, (a, b, c, d, e) in zip(chosen.frame.grid.names, levels.T, strict=True)
    )


def year_band(chosen: Chosen, run: Course, sort: str) -> Band | None:
    """What the plan brings in a year once everything runs, of one sort; None where nothing of the sort is in it."""
    draws = run.year_full.get(sort)
    units = {"cash": "EUR/year", "hours": "h/year", "points": "points/year"}
    return None if draws is None else band(draws, units[sort])


def target(strategy: Strategy, chosen: Chosen, run: Course) -> tuple[float | None, float | None]:
    """The value aimed at, and the chance to reach it by the end of the target picture's horizon."""
    picture = strategy.target_picture
    if picture is None or picture.value_target is None:
        return None, None
    goal = float(picture.value_target)
    last = _quarter_at(chosen.frame.grid, dt.date(picture.horizon, 12, 31))
    return goal, float((run.value[:, last] >= goal).mean()) if last is not None else None


def objectives(strategy: Strategy, chosen: Chosen, run: Course) -> tuple[ObjectiveOutlook, ...]:
    """What the plan adds to each objective by its due date (or the end of the horizon), against what is needed.

    What runs already is in the KPI as it stands, and so in the baseline: only what is still to come adds to it.
    """
    inside = set(chosen.ids)
    cases = [c for c in chosen.frame.worth.cases if c.id in inside and c.kind != "running"]
    moved = {
        k: [c.id for c in cases if effect_of(c, k)] for k in {o.kpi for o in strategy.objectives if o.kpi}
    }
    found = []
    for o in strategy.objectives:
        contributors = moved.get(o.kpi or "", [])
        named = [c.id for c in cases if o.id in _objectives_of(strategy, c.id)]
        kpi = strategy.one(Kpi, o.kpi) if o.kpi else None
        contribution, needed, chance = None, None, None
        if kpi is not None and kpi.id in run.added:
            last = _quarter_at(chosen.frame.grid, o.due) if o.due else chosen.frame.grid.quarters - 1
            level = run.added[kpi.id][:, last] if last is not None else np.zeros(len(run.value))
            bound = chosen.frame.bounds.get(kpi.id)
            level = level if bound is None else np.minimum(level, bound)
            contribution = band(level, kpi.unit)
        if kpi is not None and o.baseline is not None and o.target is not None:
            needed = float(o.target - o.baseline) * (1 if kpi.increase_is_good else -1)
            if contribution is not None:
                chance = float((level >= needed).mean())
        found.append(ObjectiveOutlook(
            objective=o.id, contributors=tuple(sorted({*contributors, *named})), contribution=contribution,
            needed=needed, chance=chance,
        ))  # fmt: skip
    return tuple(found)


def pooled(chosen: Chosen) -> tuple[Pooled, ...]:
    """KPIs to which the plan promises more than counts, per year once everything runs."""
    frame = chosen.frame
    inside = set(chosen.ids)
    inside -= {
        c.replaces for c in frame.worth.cases if c.id in inside and c.replaces
    }  # until the new one is live
    found = []
    for kpi, bound in sorted(frame.bounds.items()):
        promised, ids = 0.0, []
        for n, c in enumerate(frame.worth.cases):
            if c.id in inside and effect_of(c, kpi):
                e = frame.worth.expected[n]
                promised += e.effects[kpi] * e.success * float(frame.worth.reach[n])
                ids.append(c.id)
        if len(ids) > 1 and promised > bound:
            unit = frame.strategy.one(Kpi, kpi).unit
            found.append(Pooled(kpi=kpi, use_cases=tuple(ids), promised=promised, counted=bound, unit=unit))
    return tuple(found)


def shadow_prices(chosen: Chosen, prices: Prices) -> tuple[ShadowPrice, ...]:
    """What one euro or one person day more would bring, where it is scarce: of each year's budget, of each quarter that
    has a limit of its own, of each skill and period (what can be bought counts as being there).
    """
    frame, w = chosen.frame, chosen.frame.worth
    rows = np.flatnonzero(chosen.start >= 0)
    at = chosen.start[rows]
    spent = planned_spending(frame, chosen.matrix)
    ids = {str(b.year): b.id for b in frame.strategy.budgets}
    ids |= {q.quarter: q.id for q in frame.strategy.all(QuarterLimit)}
    found = [
        ShadowPrice(
            resource="budget", id=ids.get(period, period), period=period, price=float(prices.budget[y]),
            used=float(spent[y]), limit=float(chosen.given[y]), unit="EUR",
        )
        for y, period in enumerate(frame.grid.money)
    ]  # fmt: skip
    for skill, price in prices.skill.items():
        worked = w.days[skill][rows, at].sum(axis=0)
        there = frame.capacity[skill] + (frame.offers[skill].days if skill in frame.offers else 0.0)
        found += [
            ShadowPrice(
                resource="skill", id=skill, period=period, price=float(price[i]), used=float(worked[i]),
                limit=float(there[i]), unit="d",
            )
            for i, period in enumerate(frame.grid.skill_periods)
            if np.isfinite(there[i])
        ]  # fmt: skip
    return tuple(p.model_copy(update={"price": 0.0}) if p.price < _LEAST_PRICE else p for p in found)


def _quarter_at(grid: Grid, day: dt.date) -> int | None:
    """The last quarter of the grid that ends by that day; the grid's last one for later days; None for earlier ones."""
    last = grid.first.until(Quarter.of(day + dt.timedelta(days=1))) - 1
    return None if last < 0 else min(last, grid.quarters - 1)


def _objectives_of(strategy: Strategy, use_case: str) -> tuple[str, ...]:
    return strategy.one(UseCase, use_case).objectives
