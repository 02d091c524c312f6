"""Which choices promise most: worth less the price of what they use, against the price of what they use."""

from __future__ import annotations

import numpy as np

from ..grid import FloatArray, IntArray
from .highs import Relaxation
from .inner import Inner
from .programme import Programme


def priced(problem: Inner, relaxed: Relaxation) -> FloatArray:
    """(rows of the problem,): the relaxation's price of each row."""
    return np.array([abs(relaxed.price[r]) for r, _ in problem.source])


def core(problem: Inner, relaxed: Relaxation, most: int) -> IntArray:
    """At most about so many columns: those nearest to the relaxation's optimum, and all that must be in."""
    n = len(problem.cost)
    usable = np.flatnonzero(problem.fixed >= 0)
    reduced = relaxed.reduced[usable]
    order = usable[np.lexsort((usable, -reduced, -relaxed.x[usable]))]
    picked = np.zeros(n, dtype=np.bool_)
    picked[order[:most]] = True
    picked |= problem.fixed > 0
    return np.flatnonzero(picked)


def ranked(p: Programme, problem: Inner, columns: IntArray, prices: FloatArray) -> IntArray:
    """The columns by promise, the best first: net worth against the priced use of its group's best column, so that
    groups compare by return and a group's own columns by net worth."""
    n = len(problem.cost)
    flat = [(j, r, a) for j in columns.tolist() for r, a in problem.cols[j]]
    at, row, use = (np.array(v) for v in zip(*flat, strict=True)) if flat else (np.zeros(0, np.int64),) * 3
    cost = prices[row.astype(np.int64)] * use
    at = at.astype(np.int64)
    net = p.cost[:n] - np.bincount(at, cost, minlength=n)
    used = np.bincount(at, np.maximum(cost, 0), minlength=n)
    group = problem.group[columns]
    order = np.lexsort((columns, -net[columns], group))
    first = columns[order[np.unique(group[order], return_index=True)[1]]]
    size = np.zeros(problem.groups)
    size[problem.group[first]] = used[first]
    count = np.maximum(1, np.bincount(group, minlength=problem.groups))
    mean = np.bincount(group, used[columns], minlength=problem.groups) / count
    size = np.maximum(size, 0.2 * mean) + 1e-9
    score = net / size[problem.group]
    return columns[np.lexsort((columns, -score[columns]))]
