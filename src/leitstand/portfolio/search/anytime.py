"""The search: bound and prices from the relaxation, then rounds of two jobs each, until the effort is used.

Each worker has a lane: it walks a cycle from hot to cold, then makes parts of the plan anew, then begins again, each
cycle longer than the one before. Where the relaxation is a good guide the second job of a round is now and again an
exact one around it. Nothing depends on time, on the number of workers or on who is ready first, unless an outer clock
is given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

import numpy as np

from ..failures import SolverFailed
from ..grid import FloatArray
from .canonical import ordered
from .first import first_plan
from .highs import Relaxation, relaxation
from .inner import inner
from .jobs import Desk, Done, ExactJob, Job, PartsJob, WalkJob
from .lane import MANY, STARTS, Lane
from .nearby import NEAR, Nearby, joined
from .programme import Programme
from .promise import core
from .team import Alone, Clock, Team
from .walk import Manner

_CORE = 3000
_AGAIN = 8
"""In each round of so many what did not help around the relaxation is tried again."""
_USUAL, _HOTTEST = 20.0, 0.3
"""The usual temperature against the mean worth of a choice in the plan: _USUAL / choices in the plan, at most _HOTTEST.
The larger the plan, the colder: there is no time to mend what heat breaks."""
_OFF = 2.0
"""Use cases with several starts differ by little from start to start: where the relaxation is a good guide, the usual
temperature is at most _OFF times what a choice in the plan is off the bound, on average."""
_WEAK = 0.2
"""Above this gap the relaxation says too little for HiGHS to prove parts of a plan: walks bring more."""
_SURE, _PATIENT = 0.025, 3.0
"""Below this gap walks bring little, and parts get so many times their usual share."""
_COLD = 0.01
"""What is left of it at the cycle's end."""


@dataclass(frozen=True)
class Effort:
    """`rounds` of two jobs; a walk takes `steps`; parts are made anew until `pivots` are used, each with at most
    half of `nodes`; an exact job takes `nodes`, one around the relaxation of a few hundred use cases `thorough`."""

    rounds: int = 20
    steps: int = 4000
    nodes: int = 150
    thorough: int = 300
    pivots: int = 4000


@dataclass(frozen=True)
class Step:
    """A better plan: found in which round, worth what; `seconds` on the outer clock, where there is one."""

    round: int
    value: float
    seconds: float | None


@dataclass(frozen=True)
class Found:
    """`x` (columns,): the best plan; `value`, `bound` in the programme's units; `trail`: how it got better."""

    x: FloatArray
    value: float
    bound: float
    trail: tuple[Step, ...]

    @property
    def gap(self) -> float:
        """At most this share of the bound lies between the plan and the best possible."""
        return max(0.0, self.bound - self.value) / abs(self.bound) if self.bound else 0.0


class Unsearchable(SolverFailed):
    """The walk does not know this structure, or found no plan that keeps every rule: HiGHS has to do it alone."""


def search(
    programme: Programme,
    *,
    effort: Effort | None = None,
    seed: int = 0,
    start: FloatArray | None = None,
    relaxed: Relaxation | None = None,
    team: Team | None = None,
    clock: Clock | None = None,
    seconds: float = np.inf,
) -> Found:
    """The best plan found with this effort, or until `clock`, which counts seconds from the beginning, shows `seconds`.

    `start`: a plan to begin with, left aside where it breaks a rule. `relaxed`: the relaxation, if it is known already.
    `team`: who does every second job. Raises `Infeasible`, `SolverFailed`, `Unsearchable`.
    """
    order = ordered(programme)
    if start is not None:
        start = start[order.columns]
    if relaxed is not None:
        relaxed = relaxed.ordered(order.columns, order.rows)
    made = _Search(order.programme, effort or Effort(), seed, start, relaxed, team or Alone(), clock, seconds)
    found = made.run()
    return replace(found, x=order.back(found.x))


class _Search:
    def __init__(
        self, programme: Programme, effort: Effort, seed: int, start: FloatArray | None,
        relaxed: Relaxation | None, team: Team, clock: Clock | None, seconds: float,
    ) -> None:  # fmt: skip
        self._effort, self._seed, self._team, self._clock, self._seconds = effort, seed, team, clock, seconds
        self._trail: list[Step] = []
        team.learn(programme)
        rough = first_plan(programme) if start is None else None
        if rough is not None:  # before all that takes time
            start = rough
            self._trail.append(Step(0, float(programme.cost @ rough), None if clock is None else clock()))
        self._rough = rough is not None
        problem = inner(programme)
        if problem is None:
            raise Unsearchable("continuous columns hang together")
        self._relaxed = relaxed or relaxation(programme)
        given = () if start is None else tuple(np.flatnonzero(start[: programme.choices] > 0.5).tolist())
        mine = () if self._rough else given
        columns = np.union1d(core(problem, self._relaxed, _CORE), np.array(mine, dtype=np.int64))
        self._desk = Desk(programme, problem, self._relaxed, columns)
        team.open(self._desk)
        usable = start is not None and programme.keeps(self._desk.full(given))
        self._best: tuple[int, ...] = given if usable else ()
        self._value = self._desk.worth(given) if usable else -np.inf
        if self._trail and self._value > self._trail[-1].value:
            self._trail.append(Step(0, self._value, None if clock is None else clock()))
        self._starts = problem.groups < len(problem.cost)
        self._round = 0
        self._useful = True

    def run(self) -> Found:
        effort, desk = self._effort, self._desk
        nearby = Nearby(desk, self._seed, effort.nodes, effort.thorough)
        lanes = [Lane(0), Lane(1, most=MANY)]
        if not self._best or self._rough:
            rounded = desk.rounded()
            lanes[0].now = lanes[1].now = rounded
            self._join(desk.do(self._walk(lanes[0], 1), None))
        elif self._best:
            lanes[0].polish(self._best, self._value)
            lanes[1].now = self._best
        if self._starts and self._gap() < _WEAK:
            for lane in lanes:
                lane.keep(STARTS)
        while self._round < effort.rounds and not self._over():
            self._round += 1
            near = self._wants_near()
            if near:
                job: Job = nearby.job(self._best)
            else:
                job = self._next(lanes[1], 1)
            self._team.give(job, self._left)
            self._do(lanes[0], 1)
            while self._clock is not None and not self._team.ready() and not self._over():
                self._do(lanes[0], 4)
            if self._clock is not None and not self._team.ready():
                break  # the outer clock has run out
            done = self._team.take()
            if near:
                better = self._join(done)
                self._useful = better or (done.proven and nearby.widening)
                nearby.learn(better=better, proven=done.proven)
            else:
                self._done(lanes[1], job, done)
        if not np.isfinite(self._value):
            raise Unsearchable("no plan keeps every rule")
        x = desk.full(self._best)
        return Found(x, self._value, max(self._relaxed.value, self._value), tuple(self._trail))

    def _gap(self) -> float:
        return (self._relaxed.value - self._value) / max(1e-9, abs(self._relaxed.value))

    @property
    def _left(self) -> Clock | None:
        clock = self._clock
        return None if clock is None else (lambda: self._seconds - clock())

    def _over(self) -> bool:
        return self._clock is not None and self._clock() >= self._seconds

    def _walk(self, lane: Lane, steps: int) -> WalkJob:
        """The next piece of this lane's cycle."""
        part = Random(f"{self._seed}/{lane.number}/{lane.cycle}/{lane.at}").getrandbits(60)
        mean = max(abs(self._value), 1e-9) / max(1, len(self._best)) if self._best else self._usual()
        hot = mean * min(_HOTTEST, _USUAL / max(1, len(self._best)))
        if self._best and self._starts and self._gap() < NEAR:
            hot = min(hot, _OFF * max(0.0, self._relaxed.value - self._value) / len(self._best) + 1e-9)
        hot *= lane.heat
        begun, lane.at = lane.at, lane.at + steps
        first, last = (hot * _COLD ** (at / lane.length) for at in (begun, lane.at))
        manner = Manner(hot=first, cold=last, most=lane.most)
        return WalkJob(lane.now, part, steps, manner)

    def _usual(self) -> float:
        cost = self._desk.programme.cost[self._desk.core]
        return float(np.abs(cost).mean()) if len(cost) else 1.0

    def _do(self, lane: Lane, part: int) -> None:
        job = self._next(lane, part)
        self._done(lane, job, self._desk.do(job, self._left))

    def _next(self, lane: Lane, part: int) -> Job:
        """What this lane does next; only one in `part` of the steps and parts of a whole piece."""
        effort = self._effort
        guided = self._gap() < NEAR or not lane.plan
        alike = guided or lane.joined or lane.plan == self._best
        polishing = lane.polishing(_PATIENT if self._starts and self._gap() < _SURE else 1.0)
        if not lane.walking and (not self._best or (alike and not polishing)):
            lane.turn(self._best)
        if lane.walking:
            return self._walk(lane, max(1, effort.steps // part))
        if not polishing:
            return ExactJob(self._best, joined(self._desk, lane.plan, self._best), effort.nodes)
        lane.given += 1
        seed = Random(f"{self._seed}/parts/{lane.number}/{lane.given}").getrandbits(60)
        start = self._best if guided else lane.plan
        return PartsJob(start, seed, max(1, effort.pivots // part), lane.count, max(1, effort.nodes // 2))

    def _done(self, lane: Lane, job: Job, done: Done) -> None:
        lane.learn(job, done, better=self._join(done))

    def _join(self, done: Done) -> bool:
        if not np.isfinite(done.value):
            return False
        if done.value <= self._value + 1e-9 * abs(self._value):
            return False
        self._best, self._value = done.best, done.value
        self._trail.append(Step(self._round, done.value, None if self._clock is None else self._clock()))
        return True

    def _wants_near(self) -> bool:
        """Around the relaxation: where it is a good guide, as long as that helps, and then now and again."""
        return bool(self._best) and self._gap() < NEAR and (self._useful or self._round % _AGAIN == 0)
