"""Klärungswert: what it is worth to know more before deciding, and what finding out may cost at most.

Asked of a plan that stands already; what everything together is worth is its regret (`regretting`). Who is asked a
question is never told what the answer is worth (docs/adr/0020).
"""

from __future__ import annotations

import datetime as dt

from leitstand.beliefs import Belief
from leitstand.strategy import Plan, Strategy

from .answers import Knowing, ToKnow
from .choose import choose
from .edges import edges
from .facts import Facts
from .frame import frame_of
from .information import cap, information, pilot, shared
from .information_values import Information
from .planning import DRAWS
from .prices import Prices
from .progress import Progress, between, silent
from .simulate import Simulation

MOST = 50
"""So many figures, the most valuable first, are told; the others are only counted."""
_A_EURO = 1.0


def worth_of_knowing(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, in_force: Plan | None = None,
    draws: int = DRAWS, progress: Progress = silent,
) -> Knowing:  # fmt: skip
    """What knowing is worth before the plan for this strategy is decided. The same inputs give the same to the bit.

    `in_force`: the plan that it was made to stay near. Raises `SolverFailed`.
    """
    frame = frame_of(strategy, belief, as_of, in_force)
    simulation = Simulation(frame, seed, draws)
    chosen = choose(frame, simulation)
    progress(0.1)
    prices = Prices.of(chosen)
    edge = edges(chosen, prices, between(progress, 0.1, 0.4))
    found = information(chosen, simulation, prices, edge, evpi=False, progress=between(progress, 0.4, 1.0))
    return _told(found, strategy, Facts.of(strategy, as_of))


def _told(found: Information, strategy: Strategy, facts: Facts) -> Knowing:
    figures = [q for q in found.quantities if q.answer.value >= _A_EURO]
    pilots = [c for c in found.cases if c.pilot is not None and c.pilot.value >= _A_EURO]
    pilots.sort(key=lambda c: (-c.pilot.value if c.pilot else 0.0, c.use_case))
    alike = [s for s in found.shared if s.knowing.value >= _A_EURO]
    return Knowing(
        as_of=facts.as_of,
        open=len(figures),
        figures=tuple(
            ToKnow(
                use_case=q.use_case, quantity=q.quantity, part=q.part, worth=q.answer.value,
                statement=cap(q, facts),
            )
            for q in figures[:MOST]
        ),
        pilots=tuple(
            ToKnow(use_case=c.use_case, quantity="effect", part=c.measured or "", worth=c.pilot.value, statement=said)
            for c in pilots
            if c.pilot is not None and (said := pilot(c, facts)) is not None
        ),
        shared=tuple(ToKnow(worth=s.knowing.value, statement=shared(s, strategy, facts)) for s in alike),
    )  # fmt: skip
