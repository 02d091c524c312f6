"""Everything a choice is made from, worked out once: grid, cases, expectations, money and skills there are."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Capacity, Decision, Plan, Quarter, QuarterLimit, Settings, Strategy

from .cases import Case, Field, field_of
from .decided import binding, latest_decisions
from .fixed import summed
from .grid import NEAR_QUARTERS, FloatArray, Grid, scaling
from .guard import UNSEEN, Guard, guards, work
from .outside import Offer, offers
from .quantities import Source
from .shares import Floor, floors
from .switching import costs_by_case, moving, planned_starts, replacing, settled, stopping
from .value import Worth, worth

USUAL = Settings(
    id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(650), discount_rate=Decimal("0.08"), horizon_years=3,
    hours_share=Decimal("0.5"),
)  # fmt: skip
"""What is reckoned with while leadership has set nothing; a plan made with it says so."""
ASSUMED_SHARE = 0.25
"""Without a budget: this share of what all use cases together would cost."""
_ROOM = 2.0


@dataclass(frozen=True)
class Frame:
    """`limits` (money periods,): EUR; `assumed` marks years without a budget; `capacity`: person days by skill
    (periods,), infinite where nothing is recorded. `waived`: rules that decisions make impossible.

    `planned`: starts (index) of the plan in force. `offers`: what can be bought by skill. `stops`: EUR by use case for
    leaving it out; `settled`: the same for what stops in any case, `committed` (money periods,): what that takes of the
    limits. `floors`: minimum shares that bind. `guards`: what guardrails say.
    """

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
    in_force: Plan | None = None
    planned: Mapping[str, int] = dataclasses.field(default_factory=dict)
    offers: Mapping[str, Offer] = dataclasses.field(default_factory=dict)
    stops: Mapping[str, float] = dataclasses.field(default_factory=dict)
    settled: Mapping[str, float] = dataclasses.field(default_factory=dict)
    committed: FloatArray = dataclasses.field(default_factory=lambda: np.zeros(0))
    floors: tuple[Floor, ...] = ()
    guards: Mapping[str, Guard] = dataclasses.field(default_factory=dict)


def frame_of(strategy: Strategy, belief: Belief, as_of: dt.date, in_force: Plan | None = None) -> Frame:
    """Reads the strategy and the belief for a choice on that day. `in_force`: the plan that is to be kept as far as
    that costs next to nothing."""
    settings = strategy.settings or USUAL
    decisions = latest_decisions(strategy, as_of)
    capped = [q.quarter for q in strategy.all(QuarterLimit)]
    grid = Grid.of(as_of, settings, _latest_start(strategy, as_of, decisions), capped)
    source = Source(belief, settings, grid.longest)

    def too_late(case: Case) -> bool:
        return scaling(case.kind, case.earliest, source.expected(case).planned)[1] >= grid.quarters

    states = guards(strategy, as_of, grid)
    found = field_of(strategy, belief, decisions, settings, states, grid.starts, too_late)
    planned = planned_starts(in_force, found.cases, grid)
    found = replace(found, cases=_with_fixed(found.cases, planned, states, strategy, source, grid))
    switching = costs_by_case(strategy)
    capacity = _capacity(strategy, grid)
    bounds = {k.id: float(k.bound) for k in strategy.kpis if k.bound is not None}
    picture = strategy.target_picture
    weighed = worth(
        found.cases, source, grid, picture.risk_attitude if picture else "balanced", tuple(capacity), bounds
    )
    limits, assumed, partial = _limits(strategy, grid, weighed)
    ended = settled(found.left, in_force, switching)
    return Frame(
        strategy, belief, settings, grid, found, source, weighed, limits, assumed, partial, capacity, bounds,
        in_force=in_force, planned=planned,
        offers=offers(strategy, grid, float(settings.day_rate), capacity),
        stops=stopping(found.cases, planned, switching),
        settled=ended, committed=sum(ended.values()) * grid.in_money[0],
        floors=floors(strategy, belief, found.cases), guards=states,
    )  # fmt: skip


def _with_fixed(
    cases: tuple[Case, ...], planned: Mapping[str, int], states: Mapping[str, Guard], strategy: Strategy,
    source: Source, grid: Grid,
) -> tuple[Case, ...]:  # fmt: skip
    """The cases with the amounts that come with their start: work for guardrails, moving, what they replace."""
    costs, by_id = costs_by_case(strategy), {c.id: c for c in cases}
    found = []
    for c in cases:
        parts = [
            work(c, states.get(c.id, UNSEEN), grid, source.day_rate),
            moving(c, planned.get(c.id), costs.get(c.id), grid),
            replacing(c, by_id[c.replaces], source, grid) if c.replaces else None,
        ]
        fixed = summed(grid, [p for p in parts if p is not None])
        found.append(c if fixed is None else replace(c, fixed=fixed))
    return tuple(found)


def _latest_start(strategy: Strategy, as_of: dt.date, decisions: Mapping[str, Decision]) -> int:
    first = Quarter.of(as_of).plus(1)
    bound = (binding(u, decisions.get(u.id)) for u in strategy.use_cases if u.stage != "retired")
    return max((first.until(Quarter.parse(d.start)) for d in bound if d and d.start), default=0)


def _limits(
    strategy: Strategy, grid: Grid, weighed: Worth
) -> tuple[FloatArray, tuple[bool, ...], tuple[int, ...]]:
    """The budget of each year, then the limit of each capped quarter. A year that lies only partly in the grid brings
    its quarters' share.

    A year without a budget gets its quarters' share of a quarter of what all cases would cost from the first
    quarter on; so a budget for one year does not change what is assumed for another.
    """
    given = {b.year: float(b.amount) for b in strategy.budgets}
    everything = _assumed(weighed, grid)
    quarters = grid.in_year.sum(axis=0)
    limits = np.array([
        given[y] * q / 4 if y in given else everything * q / grid.quarters
        for y, q in zip(grid.years, quarters.tolist(), strict=True)
    ])  # fmt: skip
    caps = {q.quarter: float(q.amount) for q in strategy.all(QuarterLimit)}
    limits = np.concatenate([limits, [caps[grid.names[t]] for t in grid.capped]])
    partial = tuple(y for y, q in zip(grid.years, quarters.tolist(), strict=True) if y in given and q < 4)
    return limits, tuple(y not in given for y in grid.years), partial


def _assumed(weighed: Worth, grid: Grid) -> float:
    """EUR for the whole period where no budget is known: a quarter of what all cases would cost, and at least so much
    that each year holds twice what the dearest single one that pays costs in it; so a list of a few ideas is not all
    left out, and is kept even where it costs more than expected."""
    cost = weighed.cost[:, 0, : len(grid.years)]
    pays = weighed.goal.max(axis=1, initial=-np.inf) > 0
    quarters = grid.in_year.sum(axis=0)
    spread = cost[pays] * grid.quarters / np.where(quarters > 0, quarters, np.inf)
    return max(float(cost.sum()) * ASSUMED_SHARE, _ROOM * float(spread.max(initial=0.0)))


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
