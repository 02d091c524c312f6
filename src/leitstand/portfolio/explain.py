"""One pass over all use cases: bands, edges, what would turn each choice, and the questions worth asking."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from leitstand.beliefs import Key
from leitstand.strategy import Band

from .chance import RESOLVE_UP_TO
from .choose import Chosen, best_plan
from .failures import SolverFailed
from .grid import FloatArray, IntArray
from .model import BoolArray
from .prices import Prices
from .progress import Progress, silent
from .quantities import Drawn
from .simulate import CHUNK, Simulation
from .solve import Solved
from .turning import Turn, information_value, keys_of, slope_of, turns
from .value import single, values

_RESOLVES, _RESOLVES_OF_MANY, _MANY = 60, 20, 100
_SHOWN_TURNS = 3


@dataclass(frozen=True)
class Telling:
    """What knowing one quantity of one use case beforehand would be worth, EUR."""

    key: Key
    worth: float


@dataclass(frozen=True)
class Explained:
    """One use case: its bands, the value per euro, what turns it, and its most telling quantities, best first.

    `benefit` is None for one whose effects have no worth, e.g. an enabler.
    """

    value: Band
    benefit: Band | None
    one_off: Band
    running: Band
    sorts: dict[str, Band]
    per_euro: float | None
    turns: tuple[Turn, ...]
    telling: tuple[Telling, ...]


@dataclass(frozen=True)
class Edges:
    """by (cases,): EUR by which each case is in (positive) or out (negative); -inf: it does not fit whatever it brings.
    at (cases,): the start chosen, or the one at which it would come in."""

    by: FloatArray
    at: IntArray


def edges(chosen: Chosen, prices: Prices, progress: Progress = silent) -> Edges:
    """How far each choice is from turning.

    Where it can be afforded the plan is made again with the case left out, or forced in, and the loss of value is the
    edge; then the figure of its own benefit at which the choice turns is exact up to the solver's gap. For the
    others, and in large portfolios for all, the margin at the relaxation's prices has to do.
    """
    margins, inside = prices.margins, chosen.start >= 0
    open_starts = np.isfinite(margins).any(axis=1) if margins.size else np.zeros(len(inside), dtype=np.bool_)
    best = np.where(open_starts, margins.argmax(axis=1), 0) if margins.size else chosen.start.copy()
    at: IntArray = np.asarray(np.where(inside, chosen.start, best))
    by: FloatArray = np.asarray(margins.max(axis=1, initial=-np.inf))
    wrong = (inside & ~(by > 0)) | (~inside & (by > 0))
    by = np.where(wrong, 0.0, by)
    if len(inside) > RESOLVE_UP_TO:
        return Edges(by, at)
    free = [n for n, c in enumerate(chosen.frame.worth.cases) if not c.must]
    nearest = sorted(free, key=lambda n: (abs(by[n]) if np.isfinite(by[n]) else np.inf, n))[
        : _RESOLVES if len(free) <= _MANY else _RESOLVES_OF_MANY
    ]
    for k, n in enumerate(nearest):
        other = _turned_round(chosen, n)
        if other is None:
            by[n] = by[n] if inside[n] else -np.inf
        else:
            loss = max(0.0, chosen.value - other.value)
            by[n] = loss if inside[n] else -loss
            at[n] = at[n] if inside[n] else int(other.chosen[n].argmax())
        progress((k + 1) / len(nearest))
    return Edges(by, at)


def _turned_round(chosen: Chosen, n: int) -> Solved | None:
    """The best plan with one choice turned round, or None where there is none."""
    w = chosen.frame.worth
    if chosen.start[n] >= 0:
        allowed: BoolArray = w.allowed.copy()
        allowed[n] = False
        changed = replace(w, allowed=allowed)
    else:
        cases = tuple(replace(c, must=True) if k == n else c for k, c in enumerate(w.cases))
        changed = replace(w, cases=cases)
    try:
        return best_plan(replace(chosen.frame, worth=changed), chosen.limits, chosen.relaxed, again=True)
    except SolverFailed:
        return None


def explain(
    chosen: Chosen, simulation: Simulation, prices: Prices, edge: Edges, progress: Progress = silent
) -> list[Explained]:
    """Explains every case, in chunks so that memory stays small."""
    cases = chosen.frame.worth.cases
    known: _Known = {}
    found: list[Explained] = []
    for begin in range(0, len(cases), CHUNK):
        part = range(begin, min(begin + CHUNK, len(cases)))
        simulation.fetch([cases[n].id for n in part])
        for n in part:
            inside = bool(chosen.start[n] >= 0)
            turned, telling = _turning(n, int(edge.at[n]), float(edge.by[n]), prices, known, inside=inside)
            found.append(_bands(n, int(edge.at[n]), simulation, prices, turned, telling))
        if len(cases) > RESOLVE_UP_TO:
            simulation.forget(chosen.ids)
        progress(part.stop / len(cases))
    return found


_Turning = tuple[tuple[Turn, ...], tuple[Telling, ...]]
_Known = dict[object, _Turning]


def _turning(n: int, s: int, edge: float, prices: Prices, known: _Known, *, inside: bool) -> _Turning:
    """What turns a case and what tells most; worked out once for cases that are equal in every number."""
    frame = prices.frame
    case, reach = frame.worth.cases[n], float(frame.worth.reach[n])
    if case.must:
        return (), ()
    same = (frame.source.signature(case), s, edge, reach, prices.margins[n].tobytes(), inside)
    if same not in known:
        source = frame.source
        points = source.points(case)
        margin = prices.drawn_margins(n, points, np.full_like(points.success, reach))[:, s]
        telling = [_telling(key, edge, margin, source.at_points(key)) for key in keys_of(case)]
        known[same] = (turns(n, s, edge, prices, inside=inside), tuple(telling))
    turned, telling_of_same = known[same]
    mine = tuple(replace(t, key=(case.id, *t.key[1:])) for t in telling_of_same)
    ordered = tuple(sorted(mine, key=lambda t: (-t.worth, t.key)))
    return tuple(replace(t, key=(case.id, *t.key[1:])) for t in turned[:_SHOWN_TURNS]), ordered


def _telling(key: Key, edge: float, margin: FloatArray, quantity: FloatArray) -> Telling:
    finite = margin if np.isfinite(margin).all() else np.zeros_like(margin)
    return Telling(key, information_value(edge, slope_of(finite, quantity), quantity))


def _bands(
    n: int,
    s: int,
    simulation: Simulation,
    prices: Prices,
    turned: tuple[Turn, ...],
    telling: tuple[Telling, ...],
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
        telling=telling,
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
