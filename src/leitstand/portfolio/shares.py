"""Minimum shares of the plan's money for an objective or a kind of value lever.

The plan's money is what it is expected to spend until the horizon ends on use cases that do not run yet. A share is
held against this and against what the plan would spend without any such rule, whichever is more: so the rule redirects
money and never rewards a smaller plan. Where there is not enough for it to spend that on, the plan takes what there is
and leaves the rest alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import MinimumShare, Objective, Strategy, UseCase

from .cases import Case
from .grid import FloatArray, Grid


@dataclass(frozen=True, eq=False)
class Floor:
    """One minimum share. counts (cases,): 1 where a use case counts for it. `base`: EUR that the plan spends without
    the rule. `short`: EUR that cannot be reached whatever is chosen."""

    id: str
    share: float
    counts: FloatArray
    base: float = 0.0
    short: float = 0.0


def floors(strategy: Strategy, belief: Belief, cases: tuple[Case, ...]) -> tuple[Floor, ...]:
    """The shares that leadership has set, those of nothing left out."""
    return tuple(
        Floor(m.id, float(m.share), _counting(strategy, belief, m, cases))
        for m in strategy.all(MinimumShare)
        if m.share > 0
    )


def new_money(cases: Iterable[Case], cost: FloatArray, grid: Grid) -> FloatArray:
    """(cases, starts): EUR that a use case takes of the plan's money with this start; nothing if it runs already."""
    new = np.array([c.kind != "running" for c in cases], dtype=np.float64)
    return np.asarray(np.maximum(cost[:, :, : len(grid.years)].sum(axis=2), 0.0) * new[:, None])


def _counting(strategy: Strategy, belief: Belief, rule: MinimumShare, cases: tuple[Case, ...]) -> FloatArray:
    kinds = {lever.id: lever.lever_kind for lever in strategy.levers}
    kpi = strategy.one(Objective, rule.objective).kpi if rule.objective else None

    def counts(case: Case) -> bool:
        u = strategy.one(UseCase, case.id)
        if rule.objective is not None:
            moved = {i.key[2] for i in belief.of(case.id) if i.key[1] == "effect"}
            return rule.objective in u.objectives or kpi in moved
        return any(kinds[i] == rule.lever_kind for i in u.levers)

    return np.array([counts(c) for c in cases], dtype=np.float64)
