"""One pass over all use cases: the bands of each, and what making the plan again told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from leitstand.strategy import Band

from .chance import RESOLVE_UP_TO
from .choose import Chosen
from .edges import priced
from .grid import FloatArray
from .prices import Prices
from .progress import Progress, silent
from .quantities import Drawn
from .simulate import CHUNK, Simulation
from .trying import Tried
from .value import single, values


@dataclass(frozen=True)
class Explained:
    """One use case: its bands, the value per euro, and what turns it.

    `benefit` is None for one whose effects have no worth, e.g. an enabler. `tried`: what making the plan again tells.
    """

    value: Band
    benefit: Band | None
    one_off: Band
    running: Band
    sorts: dict[str, Band]
    per_euro: float | None
    tried: Tried


def explain(
    chosen: Chosen,
    simulation: Simulation,
    prices: Prices,
    tried: Mapping[int, Tried],
    progress: Progress = silent,
) -> list[Explained]:
    """Explains every case, in chunks so that memory stays small. `tried`: by row, where the plan was made again."""
    first = priced(chosen, prices)
    cases = chosen.frame.worth.cases
    found: list[Explained] = []
    for begin in range(0, len(cases), CHUNK):
        part = range(begin, min(begin + CHUNK, len(cases)))
        simulation.fetch([cases[n].id for n in part])
        found += [_bands(n, simulation, prices, tried.get(n) or Tried(at=int(first.at[n]))) for n in part]
        progress(part.stop / len(cases))
        if len(cases) > RESOLVE_UP_TO:
            simulation.forget(chosen.ids)
    return found


def _bands(n: int, simulation: Simulation, prices: Prices, tried: Tried) -> Explained:
    frame, s = prices.frame, tried.at
    w, case = frame.worth, frame.worth.cases[n]
    d, e = simulation.of(case.id), w.expected[n]
    f, reach = w.factors[case.kind], simulation.reach(case.id)
    assumed = {i.key: i.assumed for i in frame.belief.of(case.id)}
    effects = any(assumed[x.key] for x in case.effects)
    costs = any(assumed[k] for k in (case.one_off, *case.efforts) if k)
    free = single(case, replace(e, effects=dict.fromkeys(e.effects, 0.0)), f, float(w.reach[n]), (), ())
    cost, mean = -float(free.mean[s]), float(w.mean[n, s])
    return Explained(
        value=band(values(case.kind, f, case, d, s) * reach, "EUR", mean=mean, assumed=effects or costs),
        benefit=band(d.benefit(case), "EUR/year", mean=e.benefit(case), assumed=effects)
        if case.weighable
        else None,
        one_off=band(d.one_off, "EUR", mean=e.one_off, assumed=costs),
        running=band(
            d.running, "EUR/year", mean=e.running, assumed=bool(case.running and assumed[case.running])
        ),
        sorts=_sorts(n, d, prices, assumed=effects),
        per_euro=(mean + cost) / cost if cost > 0 else None,
        tried=tried,
    )


def _sorts(n: int, d: Drawn, prices: Prices, *, assumed: bool) -> dict[str, Band]:
    case, e = prices.frame.worth.cases[n], prices.frame.worth.expected[n]
    units = {"cash": "EUR/year", "hours": "h/year", "points": "points/year"}
    found: dict[str, Band] = {}
    for sort in sorted({x.sort for x in case.effects}):
        of = [(x.kpi, x.worth if sort == "cash" else x.per_unit) for x in case.effects if x.sort == sort]
        draws = sum((d.effects[k] * per for k, per in of), np.zeros_like(d.one_off))
        found[sort] = band(draws, units[sort], mean=sum(e.effects[k] * per for k, per in of), assumed=assumed)
    return found


def band(draws: FloatArray, unit: str, *, mean: float | None = None, assumed: bool = False) -> Band:
    """P10, P50, P90 of the draws; the mean is the expectation where it is known exactly."""
    p10, p50, p90 = (float(q) for q in np.quantile(draws, (0.1, 0.5, 0.9)))
    return Band(
        p10=p10,
        p50=p50,
        p90=p90,
        mean=float(draws.mean()) if mean is None else mean,
        unit=unit,
        assumed=assumed,
    )
