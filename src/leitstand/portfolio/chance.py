"""How surely each use case belongs in the plan: how often it is chosen when the plan is made again on single draws.

In a draw all quantities are redrawn and taken as known; of the gate only its chance is taken, not its coin. Up to 300
use cases the relaxation is solved again in each draw; above that the prices of the one relaxation decide
(largest error of a share about 0.07: notes on the engine, section 3), and the result is marked approximate.
"""

from __future__ import annotations

import numpy as np

from .choose import Chosen
from .failures import Infeasible
from .grid import FloatArray
from .model import Numbers, build
from .prices import Prices, first, numbers_of
from .progress import Progress, silent
from .quantities import Drawn
from .simulate import CHUNK, Simulation
from .solve import Relaxed

DRAWS = 200
RESOLVE_UP_TO = 300


def chances(
    chosen: Chosen, simulation: Simulation, prices: Prices, progress: Progress = silent
) -> FloatArray:
    """(cases,): share of draws in which the use case is chosen."""
    if len(chosen.frame.worth.cases) <= RESOLVE_UP_TO:
        return resolved(chosen, simulation, progress)
    return priced(chosen, simulation, prices, progress)


def resolved(chosen: Chosen, simulation: Simulation, progress: Progress = silent) -> FloatArray:
    """The shares by solving the relaxation in each draw, always from the same basis: draws stay independent."""
    frame, draws = chosen.frame, min(DRAWS, simulation.draws)
    w = frame.worth
    if not w.cases:
        return np.zeros(0)
    simulation.fetch([c.id for c in w.cases])
    each = [numbers_of(n, frame, *_first(simulation, c.id, draws)) for n, c in enumerate(w.cases)]
    stacked = Numbers(
        np.stack([e.goal for e in each]), np.stack([e.cost for e in each]),
        {k: np.stack([e.days[k] for e in each]) for k in w.days},
        {k: np.stack([e.promised[k] for e in each]) for k in w.promised},
    )  # fmt: skip
    solver, counted, solved = Relaxed(chosen.relaxed.basis), np.zeros(len(w.cases)), 0
    for d in range(draws):
        one = Numbers(
            stacked.goal[:, d], stacked.cost[:, d], {k: v[:, d] for k, v in stacked.days.items()},
            {k: v[:, d] for k, v in stacked.promised.items()},
        )  # fmt: skip
        try:
            found = solver.solve(build(frame, one, chosen.limits))
        except Infeasible:  # decided use cases alone break a limit in this draw
            continue
        counted += found.chosen.sum(axis=1) >= 0.5
        solved += 1
        progress((d + 1) / draws)
    must = np.array([c.must for c in w.cases])
    return np.where(must, 1.0, counted / max(1, solved))


def priced(chosen: Chosen, simulation: Simulation, prices: Prices, progress: Progress = silent) -> FloatArray:
    """The shares by prices: chosen where some start has a margin above zero."""
    cases = chosen.frame.worth.cases
    draws = min(DRAWS, simulation.draws)
    few, found = Simulation(simulation.frame, simulation.seed, draws), np.zeros(len(cases))
    for begin in range(0, len(cases), CHUNK):
        part = range(begin, min(begin + CHUNK, len(cases)))
        few.fetch([cases[n].id for n in part])
        for n in part:
            margins = prices.drawn_margins(n, few.of(cases[n].id), few.reach(cases[n].id))
            found[n] = 1.0 if cases[n].must else (margins.max(axis=1) > 0).mean()
        few.forget()
        progress(part.stop / len(cases))
    return found


def _first(simulation: Simulation, use_case: str, draws: int) -> tuple[Drawn, FloatArray]:
    return first(simulation.of(use_case), draws), simulation.reach(use_case)[:draws]
