"""The parts of a thorough explanation: jobs that can be done anywhere, in any order, each a function of the plan.

What a job finds rests on the plan and the job alone, never on who does it or on what was done before; so the number of
workers changes nothing. Each job solves relaxations from the plan's own basis, in a solver of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from .approval import Approvals
from .choose import Chosen
from .edges import priced
from .failures import Infeasible
from .grid import FloatArray
from .information.market import Lesson, Market
from .information.resolving import gain
from .model import Numbers, build
from .prices import Prices, numbers_of
from .quantities import Drawn
from .replan import Replan
from .results import Easing
from .simulate import Simulation
from .solve import Relaxed
from .trying import Tried, one


class Place:
    """Where jobs are done: the plan, and what all jobs share. `draws`: so many are made, of this seed."""

    def __init__(self, chosen: Chosen, seed: int, draws: int) -> None:
        self.chosen, self.seed, self.draws = chosen, seed, draws

    @cached_property
    def prices(self) -> Prices:
        return Prices.of(self.chosen)

    @cached_property
    def again(self) -> Replan:
        return Replan(self.chosen, self.prices)

    @cached_property
    def approvals(self) -> Approvals:
        return Approvals(self.chosen, self.prices)

    @cached_property
    def market(self) -> Market:
        """For lessons, which ask about no use case alone: its edges are those of the prices."""
        return Market.of(self.chosen, self.prices, priced(self.chosen, self.prices))

    @cached_property
    def simulation(self) -> Simulation:
        found = Simulation(self.chosen.frame, self.seed, self.draws)
        found.fetch([c.id for c in self.chosen.frame.worth.cases])
        return found


class Job(Protocol):
    """Something to be done at a place. It can be sent to another process, and so can what comes of it."""

    def do(self, place: Place) -> object:
        """Does it."""


@dataclass(frozen=True)
class Redrawn:
    """counted (cases,): in how many of these draws each is chosen; `solved`: so many had a plan. gained (solved,): EUR
    that choosing anew brings in each."""

    counted: FloatArray
    solved: int
    gained: tuple[float, ...]


@dataclass(frozen=True)
class Draws:
    """The choice made again, on the relaxation, in each of these draws: all quantities known, the gates' coins open."""

    begin: int
    end: int

    def do(self, place: Place) -> Redrawn:
        chosen, part = place.chosen, slice(self.begin, self.end)
        frame = chosen.frame
        cases, before = frame.worth.cases, np.clip(chosen.relaxed.chosen, 0.0, 1.0)
        each = [
            numbers_of(n, frame, _some(place.simulation.of(c.id), part), place.simulation.reach(c.id)[part])
            for n, c in enumerate(cases)
        ]
        solver, counted = Relaxed(chosen.relaxed.basis), np.zeros(len(cases))
        gained: list[float] = []
        for d in range(self.end - self.begin):
            try:
                found = solver.solve(build(frame, _draw(each, d), chosen.limits))
            except Infeasible:  # decided use cases alone break a limit in this draw
                continue
            counted += found.chosen.sum(axis=1) >= 0.5
            gained.append(float(gain(found, before, cases).sum()))
        return Redrawn(counted, len(gained), tuple(gained))


@dataclass(frozen=True)
class Cases:
    """What turns the choice of each of these rows."""

    rows: tuple[int, ...]

    def do(self, place: Place) -> tuple[Tried, ...]:
        return tuple(one(n, place.again) for n in self.rows)


@dataclass(frozen=True)
class Approval:
    """What the approval of a use case that guardrails hold would bring about."""

    use_case: str

    def do(self, place: Place) -> Easing | None:
        return place.approvals.easing(self.use_case)


@dataclass(frozen=True)
class Learning:
    """What one lesson is worth, EUR."""

    lesson: Lesson

    def do(self, place: Place) -> float:
        return place.market.lesson(self.lesson)


def _some(d: Drawn, part: slice) -> Drawn:
    return Drawn(
        d.one_off[part], {k: v[part] for k, v in d.days.items()}, {k: v[part] for k, v in d.effects.items()},
        d.running[part], d.success[part], d.duration[part],
    )  # fmt: skip


def _draw(each: list[Numbers], d: int) -> Numbers:
    return Numbers(
        np.stack([e.goal[d] for e in each]), np.stack([e.cost[d] for e in each]),
        {k: np.stack([e.days[k][d] for e in each]) for k in each[0].days},
        {k: np.stack([e.promised[k][d] for e in each]) for k in each[0].promised},
    )  # fmt: skip
