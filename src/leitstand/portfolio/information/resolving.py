"""What deciding anew is worth in a world, with the relaxation solved again in it.

The best choice of that world is held against the choice made before it was known; what this one spends too much
or leaves over counts at that world's prices of the resources. By duality the difference is a sum over use cases
of what the world's reduced costs leave on the table: never negative, nothing where nothing changes, whatever
rows the model has.

Sums at the prices of one relaxation, with all of them scaled so that the choice fits again, gave up to four
times as much and were left out (docs/adr/0019).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from leitstand.beliefs import Key

from ..cases import Case
from ..chance import RESOLVE_UP_TO
from ..choose import Chosen
from ..failures import Infeasible
from ..frame import Frame
from ..grid import FloatArray
from ..model import Numbers, build, expected_numbers
from ..prices import expected_of, first, numbers_of
from ..quantities import Expected
from ..simulate import CHUNK, Simulation
from ..solve import Relaxed, Solved
from ..turning import changed
from .held import Held
from .signals import Signal, offs


def gain(found: Solved, before: FloatArray, cases: tuple[Case, ...]) -> FloatArray:
    """(cases,): EUR by which the solved relaxation beats the choice made before, (cases, starts) with shares."""
    reduced = np.where(np.isfinite(found.reduced), found.reduced, 0.0)
    own = np.array([0.0 if c.must else max(0.0, found.price.get(("case", c.id), 0.0)) for c in cases])
    left = (np.maximum(reduced, 0.0) - reduced * before).sum(axis=1)
    return np.asarray(np.maximum(left, 0.0) + own * np.clip(1 - before.sum(axis=1), 0.0, 1.0))


def given(
    signal: Signal, scores: FloatArray, held: Sequence[Held], chosen: Chosen, *, without: int | None = None
) -> FloatArray:
    """(cases, scores): what deciding anew gains if all expectations but those of row `without` follow the
    signal."""
    frame, before = chosen.frame, np.clip(chosen.relaxed.chosen, 0.0, 1.0)
    worlds = {h.case: offs(h, signal, scores) for h in held if h.case != without}
    touched = {n: off for n, off in worlds.items() if off}
    gained = np.zeros((len(held), len(scores)))
    solver = Relaxed(chosen.relaxed.basis)
    for i in range(len(scores) if touched else 0):
        numbers = copied(expected_numbers(frame))
        for n, moved in touched.items():
            e = moved_to(n, {key: off[i] for key, off in moved.items()}, frame)
            put(numbers, n, expected_of(n, frame, e))
        gained[:, i] = _gained(solver, numbers, chosen, before)
    return gained


def drawn(simulation: Simulation, chosen: Chosen, draws: int) -> FloatArray:
    """(cases, draws): the same if everything becomes known but the gates' coins."""
    frame, before = chosen.frame, np.clip(chosen.relaxed.chosen, 0.0, 1.0)
    cases = frame.worth.cases
    each = []
    for n, c in enumerate(cases):
        if n % CHUNK == 0:
            simulation.fetch([x.id for x in cases[n : n + CHUNK]])
        each.append(numbers_of(n, frame, first(simulation.of(c.id), draws), simulation.reach(c.id)[:draws]))
        if n % CHUNK == CHUNK - 1 and len(cases) > RESOLVE_UP_TO:
            simulation.forget(chosen.ids)
    gained = np.zeros((len(cases), draws))
    solver = Relaxed(chosen.relaxed.basis)
    for d in range(draws if cases else 0):
        numbers = copied(expected_numbers(frame))
        for n, one in enumerate(each):
            put(numbers, n, _of_draw(one, d))
        gained[:, d] = _gained(solver, numbers, chosen, before)
    return gained


def _gained(solver: Relaxed, numbers: Numbers, chosen: Chosen, before: FloatArray) -> FloatArray:
    try:
        found = solver.solve(build(chosen.frame, numbers, chosen.limits))
    except Infeasible:  # what must be in breaks a limit in this world: there is nothing to decide
        return np.zeros(len(before))
    return gain(found, before, chosen.frame.worth.cases)


def moved_to(n: int, off: Mapping[Key, FloatArray], frame: Frame) -> Expected:
    """The expectations of a case with these quantities moved so far from their means."""
    case, e = frame.worth.cases[n], frame.worth.expected[n]
    for key, by in off.items():
        if key[1] == "duration":
            e = replace(e, duration=e.duration + by)
        else:
            e = changed(case, e, key, float(by[0]), frame.source)
    return e


def _of_draw(one: Numbers, d: int) -> Numbers:
    return Numbers(
        one.goal[d], one.cost[d], {k: v[d] for k, v in one.days.items()}, {k: v[d] for k, v in one.promised.items()}
    )  # fmt: skip


def copied(numbers: Numbers) -> Numbers:
    return Numbers(
        numbers.goal.copy(), numbers.cost.copy(), {k: v.copy() for k, v in numbers.days.items()},
        {k: v.copy() for k, v in numbers.promised.items()},
    )  # fmt: skip


def put(numbers: Numbers, n: int, one: Numbers) -> None:
    numbers.goal[n], numbers.cost[n] = one.goal, one.cost
    for k in numbers.days:
        numbers.days[k][n] = one.days[k]
    for k in numbers.promised:
        numbers.promised[k][n] = one.promised[k]
