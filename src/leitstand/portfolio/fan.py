"""How a chosen plan may go: cumulated value quarter by quarter, and what becomes of each KPI, gates simulated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .choose import Chosen
from .grid import FloatArray
from .simulate import Simulation
from .value import PARTS


@dataclass(frozen=True)
class Course:
    """value (draws, quarters): cumulated, discounted EUR after cost. added by KPI (draws, quarters): improvement per
    year held in that quarter by what does not run yet, as promised, in the KPI's unit. year_full by sort ("cash",
    "hours", "points") (draws,): what comes in a year once everything runs, in EUR, hours or points. `lost`: EUR that
    bounds of KPIs take away on average."""

    value: FloatArray
    added: Mapping[str, FloatArray]
    year_full: Mapping[str, FloatArray]
    lost: float


def course(chosen: Chosen, simulation: Simulation) -> Course:
    """Simulates the plan. What goes beyond a KPI's bound counts for nothing, draw by draw and quarter by quarter."""
    frame = chosen.frame
    grid, draws = frame.grid, simulation.draws
    simulation.fetch(chosen.ids)
    flow = np.zeros((draws, grid.quarters))
    level: dict[str, FloatArray] = {}
    added: dict[str, FloatArray] = {}
    full: dict[str, FloatArray] = {}
    worths: dict[str, float] = {}
    for case, s in zip(frame.worth.cases, chosen.start.tolist(), strict=True):
        if s < 0:
            continue
        d, part = simulation.of(case.id), PARTS[case.kind]
        spread = simulation.factors[case.kind].spread
        reached = simulation.reached(case.id)
        lives = simulation.passed(case.id) * reached
        spent = reached if part.certain else lives
        flow -= np.outer(d.one_off * part.first * reached, spread.pilot[s])
        flow -= (d.one_off * part.rest * spent)[:, None] * spread.scale[s, d.duration]
        flow -= (d.running * lives)[:, None] * spread.live[s, d.duration]
        ramp = spread.ramp[s, d.duration]
        for e in case.effects:
            got = d.effects[e.kpi] * lives
            held = got[:, None] * ramp * 4
            level[e.kpi] = level.get(e.kpi, 0.0) + held
            if case.kind != "running":
                added[e.kpi] = added.get(e.kpi, 0.0) + held
            worths[e.kpi] = e.worth
            amount = got * (e.worth if e.sort == "cash" else e.per_unit)
            full[e.sort] = full.get(e.sort, 0.0) + amount
    lost = 0.0
    for kpi, promised in level.items():
        bound = frame.bounds.get(kpi)
        counted = promised if bound is None or worths[kpi] <= 0 else np.minimum(promised, bound)
        flow += counted * worths[kpi] / 4
        if counted is not promised:
            lost += float(((promised - counted) @ grid.discount).mean()) * worths[kpi] / 4
    return Course(np.cumsum(flow * grid.discount, axis=1), added, full, lost)
