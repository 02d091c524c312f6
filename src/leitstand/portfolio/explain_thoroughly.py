"""A plan explained thoroughly: the choice made again in 200 draws, what turns each use case, what knowing is worth.

It takes a hundred times as long as the plan, so it is a job of its own: `progress` is called with the part that is
done, and what it raises ends the job and its workers. The result does not depend on the number of workers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .chance import DRAWS
from .choose import Chosen
from .edges import Edges, priced
from .explain_jobs import Approval, Cases, Draws, Learning, Place
from .explain_team import Team
from .grid import FloatArray
from .information import information
from .information_values import Information, InformationValue
from .prices import Prices
from .progress import Progress, between, silent
from .results import Easing
from .simulate import Simulation
from .trying import Tried

WORKERS = 2
_DRAWS_AT_ONCE, _CASES_AT_ONCE = 10, 8


@dataclass(frozen=True)
class Looked:
    """What was found out about a plan. share (cases,): how often each is chosen when the plan is made again on draws;
    `redrawn`: so many draws that was. `tried`: by row. `approvals`: by id, what guardrails hold, as far as it was
    tried."""

    share: FloatArray
    redrawn: int
    edge: Edges
    tried: dict[int, Tried]
    approvals: dict[str, Easing | None]
    known: Information


def thoroughly(
    chosen: Chosen, simulation: Simulation, prices: Prices, *, workers: int = WORKERS, progress: Progress = silent
) -> Looked:  # fmt: skip
    """Everything that making the plan again tells. `workers`: processes; 1 is this one alone."""
    cases = chosen.frame.worth.cases
    draws = min(DRAWS, simulation.draws)
    place = Place(chosen, simulation.seed, draws)
    with Team(place, workers) as team:
        redrawn = team.do(
            [
                Draws(b, min(b + _DRAWS_AT_ONCE, draws))
                for b in range(0, draws if cases else 0, _DRAWS_AT_ONCE)
            ],
            between(progress, 0.0, 0.25),
        )
        parts = [
            tuple(range(b, min(b + _CASES_AT_ONCE, len(cases)))) for b in range(0, len(cases), _CASES_AT_ONCE)
        ]
        found = team.do([Cases(rows) for rows in parts], between(progress, 0.25, 0.75))
        held = place.approvals.held
        approved = team.do([Approval(i) for i in held], between(progress, 0.75, 0.8))
        tried = {n: t for rows, of in zip(parts, found, strict=True) for n, t in zip(rows, of, strict=True)}
        edge = _edges(chosen, prices, tried)
        known = information(
            chosen, simulation, prices, edge, evpi=False,
            taught=lambda lessons: team.do([Learning(x) for x in lessons], between(progress, 0.8, 1.0)),
        )  # fmt: skip
    everything = _everything([g for r in redrawn for g in r.gained])
    known = known.model_copy(update={"everything": everything})
    solved = sum(r.solved for r in redrawn)
    counted = sum((r.counted for r in redrawn), np.zeros(len(cases)))
    must = np.array([c.must for c in cases], dtype=np.bool_)
    share = np.where(must, 1.0, counted / max(1, solved))
    return Looked(share, solved, edge, tried, dict(zip(held, approved, strict=True)), known)


def _edges(chosen: Chosen, prices: Prices, tried: dict[int, Tried]) -> Edges:
    first = priced(chosen, prices)
    for n, t in tried.items():
        first.at[n] = t.at
        if t.edge is not None:
            first.by[n] = t.edge
    return first


def _everything(gained: list[float]) -> InformationValue | None:
    """The EVPI from the draws in which the choice was made again; None where they are too few for its error."""
    if len(gained) < 2:
        return None
    error = float(np.std(gained, ddof=1)) / math.sqrt(len(gained))
    return InformationValue(value=float(np.mean(gained)), se=error, method="draws")
