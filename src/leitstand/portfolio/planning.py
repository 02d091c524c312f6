"""The plan as a record: what was chosen, what it is worth, what it spends, what it was computed from."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

import numpy as np

import leitstand
from leitstand.beliefs import Belief
from leitstand.strategy import (
    Band,
    Basis,
    BoughtDays,
    BudgetUse,
    Choice,
    Plan,
    QuarterUse,
    ShareHeld,
    Strategy,
)

from .cases import chosen as action_if_chosen
from .cases import outside
from .choose import Chosen, choose
from .evaluate import bought_days, extra_by_quarter, planned_spending
from .fan import Course, course
from .frame import frame_of
from .grid import FloatArray
from .shares import new_money
from .simulate import Simulation

DRAWS = 2000
_A_LITTLE = 0.1


@dataclass(frozen=True)
class Planned:
    """A plan as soon as it stands, with what it was made from: `weighing.explain_later` explains it without making it
    again."""

    plan: Plan
    chosen: Chosen
    run: Course
    simulation: Simulation


def plan_now(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, sequence: int | None = None,
    in_force: Plan | None = None, draws: int = DRAWS,
) -> Planned:  # fmt: skip
    """The plan alone, without its explanation; near the plan in force where that costs next to nothing. The same inputs
    give the same plan to the bit.

    Raises `SolverFailed` if the solver comes back without a plan.
    """
    frame = frame_of(strategy, belief, as_of, in_force)
    simulation = Simulation(frame, seed, draws)
    chosen = choose(frame, simulation)
    run = course(chosen, simulation)
    return Planned(record(chosen, run, as_of, seed, sequence), chosen, run, simulation)


def plan(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, sequence: int | None = None,
    in_force: Plan | None = None,
) -> Plan:  # fmt: skip
    """The plan record of `plan_now`."""
    return plan_now(strategy, belief, as_of, seed, sequence=sequence, in_force=in_force).plan


def record(chosen: Chosen, run: Course, as_of: dt.date, seed: int, sequence: int | None) -> Plan:
    """The plan record of a choice and its simulated course."""
    frame = chosen.frame
    basis = Basis(
        sequence=sequence, strategy=frame.strategy.fingerprint, seed=seed, engine=leitstand.__version__,
        belief=dict(sorted(frame.belief.parameters.items())),
        in_force=frame.in_force.id if frame.in_force else None,
    )  # fmt: skip
    from_plan = f"/{basis.in_force}" if basis.in_force else ""
    key = hashlib.sha256(f"{basis.strategy}/{seed}/{basis.engine}{from_plan}".encode()).hexdigest()[:8]
    return Plan(
        id=f"PLAN-{as_of.isoformat()}-{key}",
        as_of=as_of,
        basis=basis,
        choices=choices(chosen),
        value=value_band(chosen, run),
        gap=chosen.gap,
        budgets=budgets(chosen),
        budget_assumed=any(frame.assumed),
        quarters=quarters(chosen),
        bought=bought(chosen),
        shares=shares(chosen),
        given_up=chosen.given_up if frame.in_force else None,
    )


def choices(chosen: Chosen) -> tuple[Choice, ...]:
    """One choice for each use case that is not retired, by id."""
    frame = chosen.frame
    made = [
        Choice(
            use_case=c.id, action=action_if_chosen(c.kind) if s >= 0 else outside(c),
            start=frame.grid.names[s] if s >= 0 else None, locked=c.must and not c.unproven,
        )
        for c, s in zip(frame.worth.cases, chosen.start.tolist(), strict=True)
    ]  # fmt: skip
    made += [Choice(use_case=x.id, action=x.action, locked=x.locked) for x in frame.field.left]
    return tuple(sorted(made, key=lambda c: c.use_case))


def value_band(chosen: Chosen, run: Course) -> Band:
    """The plan's value: quantiles of the simulated course; the mean from the expectations, which know no chance error,
    less what capped KPIs lose in the simulation, what is bought from outside, and what stopping costs."""
    final = run.value[:, -1]
    p10, p50, p90 = (float(q) for q in np.quantile(final, (0.1, 0.5, 0.9)))
    rows = np.flatnonzero(chosen.start >= 0)
    extra = float(extra_by_quarter(chosen.frame, chosen.matrix) @ chosen.frame.grid.discount)
    mean = float(chosen.frame.worth.mean[rows, chosen.start[rows]].sum()) - run.lost - extra
    return Band(p10=p10, p50=p50, p90=p90, mean=mean, unit="EUR", assumed=_assumed(chosen))


def budgets(chosen: Chosen) -> tuple[BudgetUse, ...]:
    """Expected spending of each year against its limit, with the chance to keep it."""
    frame = chosen.frame
    spent = planned(chosen)
    kept = (chosen.spending <= chosen.given[None, :] * (1 + 1e-9)).mean(axis=0)
    return tuple(
        BudgetUse(year=year, limit=float(chosen.given[y]), planned=float(spent[y]), chance=float(kept[y]))
        for y, year in enumerate(frame.grid.years)
    )


def quarters(chosen: Chosen) -> tuple[QuarterUse, ...]:
    """Expected spending of each quarter that has a limit of its own, with the chance to keep it."""
    grid, spent = chosen.frame.grid, planned(chosen)
    kept = (chosen.spending <= chosen.given[None, :] * (1 + 1e-9)).mean(axis=0)
    return tuple(
        QuarterUse(quarter=grid.money[y], planned=float(spent[y]), limit=float(chosen.given[y]), chance=float(kept[y]))
        for y in range(len(grid.years), len(grid.money))
    )  # fmt: skip


def bought(chosen: Chosen) -> tuple[BoughtDays, ...]:
    """The person days that the plan buys, by skill and period; less than a tenth of a day is nothing."""
    frame, found = chosen.frame, []
    for skill, days in bought_days(frame, chosen.matrix).items():
        offer = frame.offers[skill]
        found += [
            BoughtDays(
                skill=skill, period=period, days=float(days[i]), day_rate=float(offer.rate[i]),
                amount=float(days[i] * offer.rate[i]),
            )
            for i, period in enumerate(frame.grid.skill_periods)
            if days[i] >= _A_LITTLE
        ]  # fmt: skip
    return tuple(found)


def shares(chosen: Chosen) -> tuple[ShareHeld, ...]:
    """How each minimum share is held: money for it, the plan's money, and the value that the rule costs."""
    frame = chosen.frame
    money = (new_money(frame.worth.cases, frame.worth.cost, frame.grid) * chosen.matrix).sum(axis=1)
    total = float(money.sum())
    return tuple(
        ShareHeld(
            rule=f.id, wanted=f.share, held=float(money @ f.counts) / total if total > 0 else None,
            money=float(money @ f.counts), of=total, costs=chosen.share_costs.get(f.id, 0.0),
        )
        for f in frame.floors
    )  # fmt: skip


def planned(chosen: Chosen) -> FloatArray:
    """(money periods,): expected spending, with what is bought and what stops."""
    return planned_spending(chosen.frame, chosen.matrix)


def _assumed(chosen: Chosen) -> bool:
    """Whether no effect in the plan was estimated by anybody."""
    items = chosen.frame.belief.items
    keys = [e.key for c in chosen.frame.worth.cases if c.id in set(chosen.ids) for e in c.effects]
    return bool(keys) and all(items[k].assumed for k in keys)
