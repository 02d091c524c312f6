"""One pass over all use cases: bands, edges, what would turn each choice."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from leitstand.strategy import Band

from .chance import RESOLVE_UP_TO
from .choose import Chosen
from .easing import easings
from .edges import Edges, swaps
from .grid import FloatArray
from .nearest import nearest
from .prices import Prices
from .progress import Progress, silent
from .quantities import Drawn
from .replan import Replan
from .results import Easing, Swap
from .simulate import CHUNK, Simulation
from .turning import Turn
from .value import single, values


@dataclass(frozen=True)
class Explained:
    """One use case: its bands, the value per euro, and what turns it.

    `benefit` is None for one whose effects have no worth, e.g. an enabler. `tried`: its figures and resources were
    looked at by making the plan again.
    """

    value: Band
    benefit: Band | None
    one_off: Band
    running: Band
    sorts: dict[str, Band]
    per_euro: float | None
    turns: tuple[Turn, ...]
    easings: tuple[Easing, ...] = ()
    swaps: tuple[Swap, ...] = ()
    tried: bool = False


def explain(
    chosen: Chosen, simulation: Simulation, edge: Edges, again: Replan, progress: Progress = silent
) -> list[Explained]:
    """Explains every case, in chunks so that memory stays small."""
    cases = chosen.frame.worth.cases
    tried: dict[int, _Tried] = {}
    for k, n in enumerate(edge.turned):  # the nearest to turning first, as long as plans may be made again
        if again.exhausted:
            break
        tried[n] = _Tried(nearest(n, edge, again), _easings(n, edge, again))
        progress(0.8 * (k + 1) / len(edge.turned))
    found: list[Explained] = []
    for begin in range(0, len(cases), CHUNK):
        part = range(begin, min(begin + CHUNK, len(cases)))
        simulation.fetch([cases[n].id for n in part])
        for n in part:
            of = tried.get(n, _Tried())
            bands = _bands(n, int(edge.at[n]), simulation, again.prices, of.turns)
            found.append(replace(bands, easings=of.easings, swaps=swaps(n, edge, again), tried=n in tried))
        progress(0.8 + 0.2 * part.stop / len(cases))
        if len(cases) > RESOLVE_UP_TO:
            simulation.forget(chosen.ids)
    return found


@dataclass(frozen=True)
class _Tried:
    turns: tuple[Turn, ...] = ()
    easings: tuple[Easing, ...] = ()


def _easings(n: int, edge: Edges, again: Replan) -> tuple[Easing, ...]:
    guard = again.chosen.frame.guards.get(again.chosen.frame.worth.cases[n].id)
    return () if again.exhausted else easings(n, edge, again, guard.free_from if guard else None)


def _bands(
    n: int,
    s: int,
    simulation: Simulation,
    prices: Prices,
    turned: tuple[Turn, ...],
) -> Explained:
    frame = prices.frame
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
        turns=turned,
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
