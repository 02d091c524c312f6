"""The search: bound and prices from the relaxation, then rounds of two jobs each, until the effort is used.

The first job of a round is a walk; the second a walk or an exact neighbourhood, whichever has brought more lately. A
walk goes on over several rounds from hot to cold (a cycle) and then starts again, each cycle longer than the one
before. Nothing depends on time, on the number of workers or on who is ready first, unless an outer clock is given.
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
from .jobs import Desk, Done, WalkJob
from .nearby import NEAR, Nearby
from .programme import Programme
from .promise import core
from .team import Alone, Clock, Team
from .walk import Manner

_CORE = 3000
_ELITES = 5
_HEATS = (1.0, 3.0, 0.3)
"""Temperatures at which a cycle starts, in turn, against the usual one."""
_USUAL, _HOTTEST = 20.0, 0.3
"""The usual temperature against the mean worth of a choice in the plan: _USUAL / choices in the plan, at most _HOTTEST.
The larger the plan, the colder: there is no time to mend what heat breaks."""
_ANEW = 150
"""Steps for each choice in the plan that a cycle must have to begin from nothing."""
_SHORTEST, _LONGEST = 16_000, 160_000
"""Steps of the first cycle and of the last ones; each is half as long again as the one before."""
_COLD = 0.01
"""What is left of it at the cycle's end."""


@dataclass(frozen=True)
class Effort:
    """`rounds` of two jobs; a walk takes `steps`, an exact neighbourhood at most `nodes`, a thorough one of a programme
    of a few hundred use cases `thorough`."""

    rounds: int = 20
    steps: int = 4000
    nodes: int = 150
    thorough: int = 300


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


@dataclass
class _Lane:
    """One worker's walk: `now`, where it stands; `at` of `length` steps of its cycle; its heat, its largest ruins."""

    number: int
    now: tuple[int, ...] = ()
    at: int = 0
    length: int = _SHORTEST
    cycle: int = 0
    heat: int = 0
    most: int = 6

    def turn(self, best: tuple[int, ...]) -> None:
        """The next cycle, longer, with another temperature and size of ruins: from the best plan, or in every other
        cycle from nothing, where that leaves steps enough."""
        self.cycle += 1
        anew = (self.cycle + self.number) % 2 == 1 and self.length > _ANEW * len(best)
        self.now, self.at = () if anew else best, 0
        self.most = 6 if self.cycle % 2 else 12
        self.length = min(_LONGEST, self.length * 3 // 2)
        self.heat = (self.cycle + self.number) % len(_HEATS)


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
        self._elites: list[tuple[float, tuple[int, ...]]] = []
        self._round = 0
        self._credit = {"walk": 0.0, "exact": 0.0}

    def run(self) -> Found:
        effort, desk = self._effort, self._desk
        nearby = Nearby(desk, self._seed, effort.nodes, effort.thorough)
        lanes = [_Lane(0), _Lane(1)]
        if not self._best or self._rough:
            rounded = desk.rounded()
            lanes[0].now = lanes[1].now = rounded
            self._join(desk.do(self._walk(lanes[0], 1), None))
        while self._round < effort.rounds and not self._over():
            self._round += 1
            exact = self._wants_exact()
            if exact:
                kind, job = nearby.job(self._best, [plan for _, plan in self._elites], self._gap())
                self._team.give(job, self._left)
            else:
                self._team.give(self._walk(lanes[1], effort.steps), self._left)
            self._walked(lanes[0], desk.do(self._walk(lanes[0], effort.steps), self._left))
            while self._clock is not None and not self._team.ready() and not self._over():
                self._walked(lanes[0], desk.do(self._walk(lanes[0], effort.steps // 4), self._left))
            if self._clock is not None and not self._team.ready():
                break  # the outer clock has run out
            before, done = self._value, self._team.take()
            if exact:
                nearby.learn(kind, better=self._join(done), proven=done.proven)
                self._learn("exact", before)
            else:
                self._walked(lanes[1], done)
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

    def _walk(self, lane: _Lane, steps: int) -> WalkJob:
        """The next piece of this lane's cycle; a new cycle where it has ended."""
        if lane.at >= lane.length:
            lane.turn(self._best)
        part = Random(f"{self._seed}/{lane.number}/{lane.cycle}/{lane.at}").getrandbits(60)
        mean = max(abs(self._value), 1e-9) / max(1, len(self._best)) if self._best else self._usual()
        hot = _HEATS[lane.heat] * mean * min(_HOTTEST, _USUAL / max(1, len(self._best)))
        begun, lane.at = lane.at, lane.at + steps
        first, last = (hot * _COLD ** (at / lane.length) for at in (begun, lane.at))
        manner = Manner(hot=first, cold=last, most=lane.most)
        return WalkJob(lane.now, part, steps, manner)

    def _usual(self) -> float:
        cost = self._desk.programme.cost[self._desk.core]
        return float(np.abs(cost).mean()) if len(cost) else 1.0

    def _walked(self, lane: _Lane, done: Done) -> None:
        before = self._value
        lane.now = done.now
        self._join(done)
        self._learn("walk", before)

    def _join(self, done: Done) -> bool:
        if not np.isfinite(done.value):
            return False
        if all(done.best != plan for _, plan in self._elites):
            self._elites = sorted([*self._elites, (done.value, done.best)], reverse=True)[:_ELITES]
        if done.value <= self._value + 1e-9 * abs(self._value):
            return False
        self._best, self._value = done.best, done.value
        self._trail.append(Step(self._round, done.value, None if self._clock is None else self._clock()))
        return True

    def _learn(self, kind: str, before: float) -> None:
        gain = (self._value - before) / max(abs(before), 1e-9) if np.isfinite(before) else 0.0
        self._credit[kind] = 0.7 * self._credit[kind] + 0.3 * gain

    def _wants_exact(self) -> bool:
        if self._round == 1:
            return bool(self._best) and self._gap() < NEAR
        return self._round % 4 == 2 or self._credit["exact"] > self._credit["walk"]
