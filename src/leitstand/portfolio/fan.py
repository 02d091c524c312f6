"""How a chosen plan may go: cumulated value quarter by quarter, and what becomes of each KPI, gates simulated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .choose import Chosen
from .evaluate import extra_by_quarter
from .grid import FloatArray
from .simulate import Simulation


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
    grid = frame.grid
    flows = simulation.flows(chosen.matrix)
    by_id = {c.id: c for c in frame.worth.cases}
    full: dict[str, FloatArray] = {}
    worths: dict[str, float] = {}
    for case, s in zip(frame.worth.cases, chosen.start.tolist(), strict=True):
        if s < 0:
            continue
        d, reached = simulation.of(case.id), simulation.reached(case.id)
        lives = simulation.passed(case.id) * reached
        for e in case.effects:
            got = d.effects[e.kpi] * lives
            flows.bring(case, s, d, e.kpi, got)
            worths[e.kpi] = e.worth
            amount = got * (e.worth if e.sort == "cash" else e.per_unit)
            full[e.sort] = full.get(e.sort, 0.0) + amount
        old = by_id[case.replaces] if case.replaces else None
        for e in old.effects if old else ():
            ending = simulation.of(case.replaces or "").effects[e.kpi] * lives
            flows.end(case, s, d, e.kpi, ending)
            worths[e.kpi] = e.worth
            gone = ending * (e.worth if e.sort == "cash" else e.per_unit)
            full[e.sort] = full.get(e.sort, 0.0) - gone
    added = flows.coming()
    flow = -flows.spending() - extra_by_quarter(frame, chosen.matrix)[:, None]
    lost = 0.0
    for kpi, promised in flows.held(added).items():
        bound = frame.bounds.get(kpi)
        counted = promised if bound is None or worths[kpi] <= 0 else np.minimum(promised, bound)
        flow += counted * (worths[kpi] / 4)
        if counted is not promised:
            beyond = (promised - counted).mean(axis=1)
            lost += float((beyond * grid.discount).sum()) * worths[kpi] / 4
    flow *= grid.discount[:, None]
    return Course(np.cumsum(flow, axis=0).T, {k: rows.T for k, rows in added.items()}, full, lost)
