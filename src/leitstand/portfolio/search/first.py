"""A plan before the relaxation is solved: prices felt out in a few passes over the arrays, then filled greedily.

The prices rise where what promises most asks for more than there is, and fall where it asks for less (multiplicative
weights; Arora, Hazan and Kale 2012). They are rough, but take milliseconds where the relaxation takes seconds.
"""

from __future__ import annotations

import numpy as np

from ..grid import FloatArray
from .programme import Programme

_PASSES, _STEP = 40, 0.6


def first_plan(p: Programme) -> FloatArray | None:
    """All columns of a plan that keeps every rule; None where this simple way finds none."""
    x = np.zeros(len(p.cost))
    x[_filled(p, _promise(p))] = 1
    x = p.completed(x)
    return x if p.keeps(x) else None


def _promise(p: Programme) -> FloatArray:
    """(choices,): worth for what it uses at these prices; minus infinity for what may not be taken."""
    n, rows = p.choices, len(p.row_upper)
    mine = (p.column < n) & (p.value > 0)
    column, index, value = p.column[mine], p.index[mine], p.value[mine]
    room = np.where(np.isfinite(p.row_upper) & (p.row_upper > 0), p.row_upper, np.inf)
    cost = np.maximum(p.cost[:n], 0) * (p.upper[:n] > 0.5)
    share = value / room[index]
    price = np.full(rows, cost.sum() / 10 / max(1, rows))
    used: FloatArray = np.zeros(n)
    for number in range(_PASSES):
        used = np.asarray(np.bincount(column, share * price[index], minlength=n), dtype=np.float64)
        wanted = (cost > used).astype(np.float64)
        asked = np.bincount(index, share * wanted[column], minlength=rows)
        price *= np.exp(_STEP / (1 + number / 5) * np.clip(asked - 1, -1, 1))
    return np.where(cost > 0, cost / (used + 1e-12), -np.inf)


def _filled(p: Programme, promise: FloatArray) -> list[int]:
    """What fits in the order of promise, twice over: what needs another choice may fit only after that."""
    slack = p.row_upper.tolist()
    begin, index, value = p.begin.tolist(), p.index.tolist(), p.value.tolist()
    order = np.lexsort((np.arange(len(promise)), -promise))
    left = order[np.isfinite(promise[order])].tolist()
    taken = []
    for _ in range(2):
        later = []
        for j in left:
            at = range(begin[j], begin[j + 1])
            if all(value[e] <= 0 or value[e] <= slack[index[e]] for e in at):
                for e in at:
                    slack[index[e]] -= value[e]
                taken.append(j)
            else:
                later.append(j)
        left = later
    return taken
