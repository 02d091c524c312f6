"""The plan as a record: what was chosen, what it is worth, what it spends, what it was computed from."""

from __future__ import annotations

import datetime as dt
import hashlib

import numpy as np

import leitstand
from leitstand.beliefs import Belief
from leitstand.strategy import Band, Basis, BudgetUse, Choice, Plan, Strategy

from .cases import chosen as action_if_chosen
from .cases import outside
from .choose import Chosen, choose
from .fan import Course, course
from .frame import frame_of
from .grid import FloatArray
from .simulate import Simulation

DRAWS = 2000


def plan(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, sequence: int | None = None
) -> Plan:
    """The plan alone, without its explanation. The same inputs give the same plan to the bit."""
    frame = frame_of(strategy, belief, as_of)
    simulation = Simulation(frame, seed, DRAWS)
    chosen = choose(frame, simulation)
    return record(chosen, course(chosen, simulation), as_of, seed, sequence)


def record(chosen: Chosen, run: Course, as_of: dt.date, seed: int, sequence: int | None) -> Plan:
    """The plan record of a choice and its simulated course."""
    frame = chosen.frame
    basis = Basis(
        sequence=sequence, strategy=frame.strategy.fingerprint, seed=seed, engine=leitstand.__version__,
        belief=dict(sorted(frame.belief.parameters.items())),
    )  # fmt: skip
    key = hashlib.sha256(f"{basis.strategy}/{seed}/{basis.engine}".encode()).hexdigest()[:8]
    return Plan(
        id=f"PLAN-{as_of.isoformat()}-{key}",
        as_of=as_of,
        basis=basis,
        choices=choices(chosen),
        value=value_band(chosen, run),
        gap=chosen.gap,
        budgets=budgets(chosen),
        budget_assumed=any(frame.assumed),
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
    less what capped KPIs lose in the simulation."""
    final = run.value[:, -1]
    p10, p50, p90 = (float(q) for q in np.quantile(final, (0.1, 0.5, 0.9)))
    rows = np.flatnonzero(chosen.start >= 0)
    mean = float(chosen.frame.worth.mean[rows, chosen.start[rows]].sum()) - run.lost
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


def planned(chosen: Chosen) -> FloatArray:
    """(years,): expected spending."""
    rows = np.flatnonzero(chosen.start >= 0)
    return np.asarray(chosen.frame.worth.cost[rows, chosen.start[rows]].sum(axis=0))


def _assumed(chosen: Chosen) -> bool:
    """Whether no effect in the plan was estimated by anybody."""
    items = chosen.frame.belief.items
    keys = [e.key for c in chosen.frame.worth.cases if c.id in set(chosen.ids) for e in c.effects]
    return bool(keys) and all(items[k].assumed for k in keys)
