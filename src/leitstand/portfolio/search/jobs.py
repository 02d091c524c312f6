"""The three kinds of work that a search is made of. Each is a function of its arguments alone, so it does not matter in
which process it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, isfinite
from random import Random

import numpy as np

from ..grid import FloatArray, IntArray
from .highs import Relaxation, improve
from .inner import Inner
from .parts import FEWEST, Parts
from .programme import TOLERANCE, Programme
from .promise import priced, ranked
from .tables import tables
from .walk import Manner, Walk

_EACH = 200
"""Pivots that a part counts for beside its own, so that a job ends where HiGHS needs none."""


@dataclass(frozen=True)
class WalkJob:
    """So many steps from this plan."""

    start: tuple[int, ...]
    seed: int
    steps: int
    manner: Manner


@dataclass(frozen=True)
class ExactJob:
    """The best change of these choices that HiGHS finds within so many nodes."""

    start: tuple[int, ...]
    free: tuple[int, ...]
    nodes: int
    thorough: bool = False


@dataclass(frozen=True)
class PartsJob:
    """Parts of this plan made anew, one after the other, each from what the one before left, until so many `pivots` are
    used. `count`: about so many choices are set free in the first part; the later ones' size is learned. `nodes`: what
    each may take."""

    start: tuple[int, ...]
    seed: int
    pivots: int
    count: float
    nodes: int


Job = WalkJob | ExactJob | PartsJob


@dataclass(frozen=True)
class Done:
    """`best`, `value`: the best plan met. `now`: where a walk stands. `proven`: an exact job left nothing better."""

    best: tuple[int, ...]
    value: float
    now: tuple[int, ...]
    proven: bool = False
    pivots: int = 0
    count: float = 0.0
    """How many choices the next part should set free."""


@dataclass
class Desk:
    """What every job needs at hand: the programme in its forms, and the walk with its tables, made once."""

    programme: Programme
    problem: Inner
    relaxed: Relaxation
    core: IntArray
    """The columns that jobs may change: nearest to the relaxation's optimum, and all of a plan that was given."""
    _kept: Walk | None = None
    _drawing: Parts | None = None

    def do(self, job: Job, seconds: Callable[[], float] | None = None) -> Done:
        """`seconds`: what is left on an outer clock."""
        if isinstance(job, WalkJob):
            return self._walk(job, seconds)
        return self._exact(job, seconds) if isinstance(job, ExactJob) else self._parts(job, seconds)

    def full(self, taken: tuple[int, ...]) -> FloatArray:
        """All columns of the plan that takes these choices, each continuous one at its best."""
        p, problem = self.programme, self.problem
        x = np.zeros(len(p.cost))
        x[list(taken)] = 1
        open_ = list(problem.open)
        for j in taken:
            for r, a in problem.soft[j]:
                open_[r] -= a
        for j, c in zip(problem.at, problem.continuous, strict=True):
            x[j] = c.level(open_)
            for r, a in c.feeds:
                open_[r] -= a * x[j]
        return x

    def rounded(self) -> tuple[int, ...]:
        """The relaxation made whole: what it takes, the largest share first, as far as it fits, then what promises
        most."""
        n = len(self.problem.cost)
        x = self.relaxed.x[:n]
        order = np.lexsort((np.arange(n), -self.relaxed.reduced[:n], -x))
        walk = self._walker()
        walk.settle(tuple(order[: int((x > 0.5).sum())].tolist()))
        return walk.columns(walk.plan)

    def worth(self, taken: tuple[int, ...]) -> float:
        return float(self.programme.cost @ self.full(taken))

    def _walk(self, job: WalkJob, seconds: Callable[[], float] | None) -> Done:
        walk = self._walker()
        walk.begin(job.start, job.seed)
        walk.run(job.steps, job.manner, seconds)
        best = walk.columns(walk.best)
        kept = isfinite(walk.best_value) and self.programme.keeps(self.full(best), 2 * TOLERANCE)
        value = self.worth(best) if kept else -inf  # summed anew, free of drift
        return Done(best, value, walk.columns(walk.plan))

    def _exact(self, job: ExactJob, seconds: Callable[[], float] | None) -> Done:
        left = None if seconds is None else seconds()
        free = np.array(job.free, dtype=np.int64)
        start = self.full(job.start)
        found = improve(self.programme, start, free, job.nodes, thorough=job.thorough, seconds=left)
        taken = tuple(np.flatnonzero(found.x[: self.programme.choices] > 0.5).tolist())
        kept = self.programme.keeps(self.full(taken))  # a start that is no plan may have stayed one
        return Done(taken, self.worth(taken) if kept else -inf, taken, found.proven, found.pivots)

    def _parts(self, job: PartsJob, seconds: Callable[[], float] | None) -> Done:
        if self._drawing is None:
            self._drawing = Parts(self.programme, self.problem, self.relaxed, self.core)
        random, count = Random(job.seed), job.count
        taken, value = job.start, self.worth(job.start)
        used = 0
        while used < job.pivots:
            if seconds is not None and seconds() <= 0:
                break
            free = self._drawing.draw(taken, self.relaxed.value - value, count, random)
            made = self._exact(ExactJob(taken, tuple(free.tolist()), job.nodes), seconds)
            used += made.pivots + _EACH
            better = made.value > value
            if better:
                taken, value = made.best, made.value
            count = min(
                self._drawing.next(count, better=better, proven=made.proven, pivots=made.pivots),
                max(FEWEST, len(taken)),
            )
        return Done(taken, value, taken, pivots=used, count=count)

    def _walker(self) -> Walk:
        if self._kept is None:
            prices = priced(self.problem, self.relaxed)
            order = ranked(self.programme, self.problem, self.core, prices)
            self._kept = Walk(self.problem, tables(self.problem, order, prices, self.relaxed.reduced))
        return self._kept
