"""Which choices an exact job may change: where plan and relaxation disagree, where good plans disagree, what fights for
one scarce row, or any few of them. How many is learned: fewer where HiGHS ran out of nodes, more where it finished."""

from __future__ import annotations

from random import Random

import numpy as np

from ..grid import FloatArray, IntArray
from .jobs import Desk, ExactJob

KINDS = ("relaxation", "elite", "row", "any")
_FEWEST, _MOST = 24, 900
NEAR = 0.05
"""Below this gap the first jobs start from the relaxation itself: what it leaves open and what is nearest to that is
free, the rest stands as it says."""
_TINY, _SMALL = 1500, 4000
"""Programmes of at most so many choices: a few hundred nodes each, and larger neighbourhoods, pay there."""
_APART = 12
"""In so many groups plan and relaxation have to differ for a thorough neighbourhood."""
_FIRST, _OPEN = -1e5, 1e-6
_PER_GROUP = 3
"""Columns freed for each group, on average: its nearest to the relaxation's optimum."""


class Nearby:
    """Makes exact jobs and learns their size. `nodes`: what each may take; `thorough`: a thorough one
    of a small programme."""

    def __init__(self, desk: Desk, seed: int, nodes: int, thorough: int) -> None:
        self._desk, self._nodes = desk, nodes
        size = len(desk.problem.cost)
        if size <= _TINY:
            self._nodes = self._thorough = max(nodes, thorough * 2 // 5)
            self._core, self._guided, self._close = 150, 400, 0.08
        elif size <= _SMALL:
            self._thorough = thorough
            self._core, self._guided, self._close = 250, 700, 0.08
        else:
            self._thorough = nodes
            self._core, self._guided, self._close = 150, 400, 0.02
        self._random = Random(f"nearby/{seed}")
        self._size = dict.fromkeys(KINDS, min(100, max(_FEWEST, len(desk.core) // 3)))
        self._kind = 0
        usable = desk.core
        near = np.full(desk.problem.groups, np.inf)
        np.minimum.at(near, desk.problem.group[usable], np.abs(desk.relaxed.reduced[usable]))
        self._near = near

    def job(self, best: tuple[int, ...], elites: list[tuple[int, ...]], gap: float) -> tuple[str, ExactJob]:
        """The next job and its kind: the last one's where that found something, else the next in turn. `gap`: of the
        best plan to the bound; where it is small the relaxation is a good guide and its neighbourhood is large."""
        if gap < NEAR and self._core <= min(_MOST, len(self._desk.core) // 3):
            self._core *= 2
            return "core", self._around_relaxation(best)
        kind = KINDS[self._kind % len(KINDS)]
        key = self._keys(kind, best, elites)
        apart = int((key < _FIRST).sum())
        thorough = kind == "relaxation" and gap < self._close and apart >= _APART
        size = self._guided if thorough else self._size[kind]
        count = apart if thorough else max(8, size // self._per_group(), min(apart, size // 2))
        groups = np.lexsort((np.arange(len(key)), key))[:count]
        groups = groups[np.isfinite(key[groups])]
        nodes = self._thorough if thorough else self._nodes
        return kind, ExactJob(best, _freed(self._desk, groups, best, size), nodes, thorough)

    def learn(self, kind: str, *, better: bool, proven: bool) -> None:
        """How that went."""
        if kind == "core":
            return
        if not better:
            self._kind += 1
        if proven:
            self._size[kind] = min(_MOST, self._size[kind] * 3 // 2)
        elif not better:
            self._size[kind] = max(_FEWEST, self._size[kind] * 3 // 4)

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

    def _keys(self, kind: str, best: tuple[int, ...], elites: list[tuple[int, ...]]) -> FloatArray:
        """(groups,): the smaller, the sooner freed; infinite: never."""
        problem, relaxed = self._desk.problem, self._desk.relaxed
        scale = np.median(self._near[np.isfinite(self._near)]) + 1e-12
        noise: FloatArray = np.array([self._random.random() for _ in range(problem.groups)])
        near: FloatArray = self._near / scale + noise
        if kind == "relaxation":
            apart = np.abs(_shares(self._desk, best) - relaxed.x[: len(problem.cost)]) > 1e-6
            near[problem.group[np.flatnonzero(apart)]] -= 1e6
        elif kind == "elite":
            for other in elites:
                differ = problem.group[list(set(best) ^ set(other))]
                near[differ] -= 1e6
        elif kind == "row":
            row = self._scarce()
            users = [
                j for j in self._desk.core.tolist() if any(r == row and a > 0 for r, a in problem.cols[j])
            ]
            near[problem.group[users]] -= 1e6
        else:
            near = noise + 0.1 * near
        return near

    def _scarce(self) -> int:
        """A row, the dearer the likelier."""
        problem, price = self._desk.problem, self._desk.relaxed.price
        rooms = zip(problem.source, problem.room, strict=True)
        dear = np.cumsum([abs(price[r]) * max(1e-9, abs(b)) for (r, _), b in rooms])
        if not len(dear):
            return -1
        return int(np.searchsorted(dear, self._random.random() * dear[-1]))


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
