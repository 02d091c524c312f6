"""Which choices an exact job may change where the relaxation is a good guide: what it leaves open and what is nearest
to that, later where plan and relaxation disagree (fewer where HiGHS ran out of nodes, more where it finished). And
what two plans disagree about."""

from __future__ import annotations

from random import Random

import numpy as np

from ..grid import FloatArray, IntArray
from .jobs import Desk, ExactJob

NEAR = 0.05
"""Below this gap the relaxation is a good guide."""
_FEWEST, _MOST = 24, 900
_JOINED = 120
"""Columns freed beside those of two plans that are joined: two plans may differ nearly everywhere."""
_TINY, _SMALL = 1500, 4000
"""Programmes of at most so many choices: a few hundred nodes each, and larger neighbourhoods, pay there."""
_APART = 12
"""In so many groups plan and relaxation have to differ for a thorough neighbourhood."""
_FIRST, _OPEN = -1e5, 1e-6
_PER_GROUP = 3
"""Columns freed for each group, on average: its nearest to the relaxation's optimum."""


class Nearby:
    """Makes exact jobs around the relaxation and learns their size. `nodes`: what each may take; `thorough`: one of a
    small programme."""

    def __init__(self, desk: Desk, seed: int, nodes: int, thorough: int) -> None:
        self._desk, self._nodes = desk, nodes
        size = len(desk.problem.cost)
        if size <= _TINY:
            self._nodes = self._thorough = max(nodes, thorough * 2 // 5)
            self._core, self._guided = 150, 400
        elif size <= _SMALL:
            self._thorough = thorough
            self._core, self._guided = 140, 700
        else:
            self._thorough = nodes
            self._core, self._guided = 150, 400
        self._random = Random(f"nearby/{seed}")
        self._size = min(100, max(_FEWEST, len(desk.core) // 3))
        self.widening = True
        near = np.full(desk.problem.groups, np.inf)
        np.minimum.at(near, desk.problem.group[desk.core], np.abs(desk.relaxed.reduced[desk.core]))
        self._near = near

    def job(self, best: tuple[int, ...]) -> ExactJob:
        """The next job: around the relaxation's optimum, twice as wide each time; in the end where this plan and the
        relaxation disagree."""
        self.widening = self._core <= min(_MOST, len(self._desk.core) // 3)
        if self.widening:
            self._core *= 2
            return self._around_relaxation(best)
        key = self._keys(best)
        apart = int((key < _FIRST).sum())
        thorough = apart >= _APART
        size = self._guided if thorough else self._size
        count = apart if thorough else max(8, size // self._per_group(), min(apart, size // 2))
        groups = np.lexsort((np.arange(len(key)), key))[:count]
        groups = groups[np.isfinite(key[groups])]
        nodes = self._thorough if thorough else self._nodes
        return ExactJob(best, _freed(self._desk, groups, best, size), nodes, thorough)

    def learn(self, *, better: bool, proven: bool) -> None:
        """How that went."""
        if self.widening:
            return
        if proven:
            self._size = min(_MOST, self._size * 3 // 2)
        elif not better:
            self._size = max(_FEWEST, self._size * 3 // 4)

    def _around_relaxation(self, best: tuple[int, ...]) -> ExactJob:
        """The relaxation rounded, and free what it leaves open, what is nearest to that, what the plan has there."""
        problem, relaxed = self._desk.problem, self._desk.relaxed
        n = len(problem.cost)
        x, usable = relaxed.x[:n], self._desk.core[problem.fixed[self._desk.core] == 0]
        free = np.zeros(n, dtype=np.bool_)
        free[usable[np.lexsort((usable, np.abs(relaxed.reduced[usable])))][: self._core]] = True
        free[usable] |= (x[usable] > _OPEN) & (x[usable] < 1 - _OPEN)
        settled = np.zeros(problem.groups, dtype=np.bool_)
        settled[problem.group[(x > 0.5) & ~free]] = True
        own = np.array(
            [j for j in best if not settled[problem.group[j]] and problem.fixed[j] == 0], dtype=np.int64
        )
        free[own] = True
        taken = np.flatnonzero((x > 0.5) & ~free)
        return ExactJob(
            tuple(taken.tolist()),
            tuple(np.flatnonzero(free).tolist()),
            max(2 * self._nodes, self._thorough),
            thorough=True,
        )

    def _per_group(self) -> int:
        return 1 if self._desk.problem.groups >= len(self._desk.problem.cost) else _PER_GROUP

    def _keys(self, best: tuple[int, ...]) -> FloatArray:
        """(groups,): the smaller, the sooner freed; infinite: never."""
        problem, relaxed = self._desk.problem, self._desk.relaxed
        scale = np.median(self._near[np.isfinite(self._near)]) + 1e-12
        noise: FloatArray = np.array([self._random.random() for _ in range(problem.groups)])
        key: FloatArray = self._near / scale + noise
        apart = np.abs(_shares(self._desk, best) - relaxed.x[: len(problem.cost)]) > _OPEN
        key[problem.group[np.flatnonzero(apart)]] -= 1e6
        return key


def joined(desk: Desk, one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    """The columns that may be changed to make the best of two plans: theirs, and what is nearly worth taking, but for
    the use cases about which both say the same."""
    problem, reduced = desk.problem, desk.relaxed.reduced
    usable = desk.core[problem.fixed[desk.core] == 0]
    same = np.zeros(problem.groups, dtype=np.bool_)
    same[problem.group[sorted(set(one) & set(other))]] = True
    usable = usable[~same[problem.group[usable]]]
    nearest = usable[np.lexsort((usable, -reduced[usable]))][:_JOINED]
    mine = np.array(sorted(set(one) | set(other)), dtype=np.int64)
    return tuple(np.union1d(nearest, np.intersect1d(mine, usable)).tolist())


def _shares(desk: Desk, taken: tuple[int, ...]) -> FloatArray:
    x = np.zeros(len(desk.problem.cost))
    x[list(taken)] = 1
    return x


def _freed(desk: Desk, groups: IntArray, start: tuple[int, ...], size: int) -> tuple[int, ...]:
    """The columns of these groups that may be changed: the plan's own, and the nearest to the relaxation's optimum."""
    problem, reduced = desk.problem, desk.relaxed.reduced
    usable = np.zeros(len(problem.cost), dtype=np.bool_)
    usable[desk.core] = problem.fixed[desk.core] == 0
    among = np.zeros(problem.groups, dtype=np.bool_)
    among[groups] = True
    mine = np.flatnonzero(among[problem.group] & usable)
    nearest = mine[np.lexsort((mine, -reduced[mine]))][:size]
    own = np.array(start, dtype=np.int64)
    return tuple(np.union1d(nearest, own[among[problem.group[own]] & usable[own]]).tolist())
