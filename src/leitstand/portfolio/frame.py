"""Everything a choice is made from, worked out once: grid, cases, expectations, money and skills there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Capacity, Decision, Quarter, Settings, Strategy

from .cases import Case, Field, binding, field_of, latest_decisions
from .grid import NEAR_QUARTERS, FloatArray, Grid, scaling
from .quantities import Source
from .value import Worth, worth

USUAL = Settings(
    id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(650), discount_rate=Decimal("0.08"), horizon_years=3,
    hours_share=Decimal("0.5"),
)  # fmt: skip
"""What is reckoned with while leadership has set nothing; a plan made with it says so."""
ASSUMED_SHARE = 0.25
"""Without a budget: this share of what all use cases together would cost."""


@dataclass(frozen=True)
class Frame:
    """`limits` (years,): EUR; `assumed` marks years without a budget; `capacity`: person days by skill (periods,),
    infinite where nothing is recorded. `waived`: rules that decisions make impossible."""

    strategy: Strategy
    belief: Belief
    settings: Settings
    grid: Grid
    field: Field
    source: Source
    worth: Worth
    limits: FloatArray
    assumed: tuple[bool, ...]
    partial: tuple[int, ...]
    capacity: Mapping[str, FloatArray]
    bounds: Mapping[str, float]
    waived: frozenset[tuple[str, ...]] = frozenset()


def frame_of(strategy: Strategy, belief: Belief, as_of: dt.date) -> Frame:
    """Reads the strategy and the belief for a choice on that day."""
    settings = strategy.settings or USUAL
    decisions = latest_decisions(strategy, as_of)
    grid = Grid.of(as_of, settings, _latest_start(strategy, as_of, decisions))
    source = Source(belief, settings, grid.longest)

    def too_late(case: Case) -> bool:
        return scaling(case.kind, 0, source.expected(case).planned)[1] >= grid.quarters

    field = field_of(strategy, belief, decisions, settings, too_late)
    capacity = _capacity(strategy, grid)
    bounds = {k.id: float(k.bound) for k in strategy.kpis if k.bound is not None}
    picture = strategy.target_picture
    weighed = worth(
        field.cases, source, grid, picture.risk_attitude if picture else "balanced", tuple(capacity), bounds
    )
    limits, assumed, partial = _limits(strategy, grid, weighed)
    return Frame(
        strategy, belief, settings, grid, field, source, weighed, limits, assumed, partial, capacity, bounds
    )


def _latest_start(strategy: Strategy, as_of: dt.date, decisions: Mapping[str, Decision]) -> int:
    first = Quarter.of(as_of).plus(1)
    bound = (binding(u, decisions.get(u.id)) for u in strategy.use_cases if u.stage != "retired")
    return max((first.until(Quarter.parse(d.start)) for d in bound if d and d.start), default=0)


def _limits(
    strategy: Strategy, grid: Grid, weighed: Worth
) -> tuple[FloatArray, tuple[bool, ...], tuple[int, ...]]:
    """The budget of each year. A year that lies only partly in the grid brings its quarters' share.

    A year without a budget gets its quarters' share of a quarter of what all cases would cost from the first
    quarter on; so a budget for one year does not change what is assumed for another.
    """
    given = {b.year: float(b.amount) for b in strategy.budgets}
    everything = float(weighed.cost[:, 0, :].sum()) * ASSUMED_SHARE
    quarters = grid.in_year.sum(axis=0)
    limits = np.array([
        given[y] * q / 4 if y in given else everything * q / grid.quarters
        for y, q in zip(grid.years, quarters.tolist(), strict=True)
    ])  # fmt: skip
    partial = tuple(y for y, q in zip(grid.years, quarters.tolist(), strict=True) if y in given and q < 4)
    return limits, tuple(y not in given for y in grid.years), partial


def _capacity(strategy: Strategy, grid: Grid) -> dict[str, FloatArray]:
    """Person days of each skill in the near quarters and the later years; a quarter's figure goes before its year's."""
    by_skill: dict[str, dict[str, float]] = {}
    for c in strategy.all(Capacity):
        by_skill.setdefault(c.skill, {})[c.period] = float(c.days)
    found: dict[str, FloatArray] = {}
    for skill in sorted(by_skill):
        known = by_skill[skill]
        quarterly = [known.get(q, known.get(q[:4], np.inf) / 4) for q in grid.names]
        found[skill] = np.zeros(len(grid.skill_periods))
        for t, days in enumerate(quarterly):
            name = grid.names[t] if t < NEAR_QUARTERS else grid.names[t][:4]
            found[skill][grid.skill_periods.index(name)] += days
    return found
