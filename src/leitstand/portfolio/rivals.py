"""Who takes whose place: use cases that compete for the same scarce money or skill, ordered by value for its price."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .choose import Chosen
from .grid import FloatArray
from .prices import Prices

MOST = 3


@dataclass(frozen=True)
class Rivals:
    """`displaces`, `displaced_by` by use case: at most three ids each, the nearest first. `density` (cases,): value per
    euro of scarce resources. `use` (cases,): the price of what each takes."""

    displaces: dict[str, tuple[str, ...]]
    displaced_by: dict[str, tuple[str, ...]]
    density: FloatArray
    use: FloatArray


def rivals(chosen: Chosen, prices: Prices, at: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> Rivals:
    """Compares use cases at the starts `at` (cases,), chosen or best."""
    w = chosen.frame.worth
    n = np.arange(len(w.cases))
    takes = scarce(chosen, prices, at)
    use = takes.sum(axis=1)
    goal = w.goal[n, at] if len(n) else np.zeros(0)
    density = goal / np.maximum(use, 1.0)
    inside = chosen.start >= 0
    free = np.array([not c.must and c.kind != "running" for c in w.cases], dtype=np.bool_)
    ids = [c.id for c in w.cases]
    apart = {i: set(g) for g in chosen.frame.field.apart for i in g}
    displaces: dict[str, tuple[str, ...]] = {}
    displaced_by: dict[str, tuple[str, ...]] = {}
    ranked = np.lexsort((n, density))
    crowded = [int(k) for k in ranked[::-1] if not inside[k] and goal[k] > 0 and use[k] > 0]
    holding = [int(k) for k in ranked if inside[k] and free[k] and use[k] > 0]
    for k in n.tolist():
        family = sorted(i for i in apart.get(ids[k], ()) if i != ids[k] and inside[w.row[i]] != inside[k])
        pool = crowded if inside[k] else holding if goal[k] > 0 else []
        shared = [ids[j] for j in pool if j != k and (takes[j] * takes[k]).any()]
        if inside[k]:
            displaces[ids[k]] = _first(family, shared if free[k] else [])
        else:
            displaced_by[ids[k]] = _first(family, shared)
    return Rivals(displaces, displaced_by, density, use)


def _first(family: list[str], shared: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*family, *shared]))[:MOST]


def scarce(chosen: Chosen, prices: Prices, at: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> FloatArray:
    """(cases, scarce resources): price of what each case takes of each year's money and each skill's period."""
    w = chosen.frame.worth
    n = np.arange(len(w.cases))
    parts = [w.cost[n, at] * prices.budget]
    parts += [w.days[k][n, at] * price for k, price in prices.skill.items()]
    return np.concatenate(parts, axis=1)
