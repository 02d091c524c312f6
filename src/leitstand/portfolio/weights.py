"""How surely each use case belongs in the plan when leadership weighs things otherwise.

The weightings are stated, not drawn: each objective counts double, then half; an hour and a point are worth double,
then half, where anything pays into them; and risk is priced as each other attitude would. Each is one weighting, and
under each the relaxation is solved again from the plan's. Those that change no figure of this company are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from leitstand.strategy import Objective

from .cases import Effect
from .choose import Chosen
from .failures import Infeasible
from .frame import Frame
from .grid import FloatArray
from .model import Numbers, build, expected_numbers
from .solve import Relaxed
from .value import PRICE_OF_RISK, risk_of, single

FACTORS = (2.0, 0.5)
FEWEST = 3
"""With fewer weightings that change anything, nothing is said."""


@dataclass(frozen=True)
class Weighed:
    """chance (cases,): share of the weightings in which each is chosen; `weightings`: so many there are."""

    chance: FloatArray
    weightings: int


def over_weights(chosen: Chosen) -> Weighed | None:
    """The shares over the weightings; None where too few change anything."""
    frame, w = chosen.frame, chosen.frame.worth
    solver, counted, solved = Relaxed(chosen.relaxed.basis), np.zeros(len(w.cases)), 0
    for other, numbers in _weightings(frame):
        try:
            found = solver.solve(build(other, numbers, chosen.limits))
        except Infeasible:  # decided use cases alone break a limit
            continue
        counted += found.chosen.sum(axis=1) >= 0.5
        solved += 1
    if solved < FEWEST:
        return None
    must = np.array([c.must for c in w.cases], dtype=np.bool_)
    return Weighed(np.where(must, 1.0, counted / solved), solved)


def _weightings(frame: Frame) -> Iterator[tuple[Frame, Numbers]]:
    w = frame.worth
    used = {e.kpi for c in w.cases for e in c.effects if e.worth}
    kpis = sorted({o.kpi for o in frame.strategy.all(Objective) if o.kpi in used and not o.draft})
    groups: list[frozenset[str]] = [frozenset({k}) for k in kpis if len(used) > 1]
    for sort in ("hours", "points"):
        of_sort = frozenset(e.kpi for c in w.cases for e in c.effects if e.sort == sort and e.worth)
        if of_sort and of_sort != used and of_sort not in groups:
            groups.append(of_sort)
    for group in groups:
        for factor in FACTORS:
            yield _scaled(frame, group, factor)
    picture = frame.strategy.target_picture
    for attitude in sorted(PRICE_OF_RISK):
        if attitude != (picture.risk_attitude if picture else "balanced"):
            penalty = risk_of(w, frame.source, attitude)
            yield frame, replace(expected_numbers(frame), goal=w.mean - penalty)


def _scaled(frame: Frame, kpis: frozenset[str], factor: float) -> tuple[Frame, Numbers]:
    """The numbers if effects on these KPIs were worth so many times as much; the price of risk stays."""
    w, base = frame.worth, expected_numbers(frame)
    goal, promised = base.goal.copy(), {k: v.copy() for k, v in base.promised.items()}
    for n, c in enumerate(w.cases):
        if not any(e.kpi in kpis and e.worth for e in c.effects):
            continue
        case = replace(c, effects=tuple(_worth(e, factor) if e.kpi in kpis else e for e in c.effects))
        one = single(case, w.expected[n], w.factors[c.kind], float(w.reach[n]), (), tuple(w.promised))
        goal[n] = one.mean - w.penalty[n]
        for k, most in promised.items():
            most[n] = one.promised[k]
    caps = {k: v * factor if k in kpis else v for k, v in w.caps.items()}
    return replace(frame, worth=replace(w, caps=caps)), replace(base, goal=goal, promised=promised)


def _worth(e: Effect, factor: float) -> Effect:
    return replace(e, worth=e.worth * factor)
