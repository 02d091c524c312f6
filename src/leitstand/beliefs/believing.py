"""Estimates and outcomes of a strategy -> one joint belief.

Three steps: read what people say of each quantity (`cases`), learn the shared effects and rates from all
outcomes (`effects`, `chances`), then settle each item (`settling`): corrected by what was learned, drawn
towards its reference class, and updated by its own outcome.
"""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType

from leitstand.strategy import Strategy
from leitstand.texts import Message, message

from . import chances
from .belief import Belief, Item, Key
from .cases import CaseRead, Frame, evidence_of, read_case
from .effects import condition
from .lessons import lessons, parameters
from .priors import DEFAULT, Priors
from .settling import Settler, chance_items


def believe(strategy: Strategy, as_of: dt.date, *, priors: Priors = DEFAULT) -> Belief:
    """The joint belief on this day: what was estimated and measured later is not yet known.

    Every use case up to the stage "operating" gets its items; retired ones teach by their estimates and
    outcomes. Independent of the order of records.
    """
    frame = Frame.of(strategy, as_of, priors)
    cases = [read_case(strategy, case, frame) for case in strategy.use_cases]
    taught = [t for c in cases for t in evidence_of(c, frame)]
    live = [c for c in cases if c.live]
    names = {name for c in live for r in c.readings.values() for name, _ in r.loadings}
    shared = condition(names, (t.evidence for t in taught), priors)
    gates = chances.rates("success", [g for c in cases if (g := _gate(c))], priors)
    adopted = chances.rates("adoption", [a for c in cases if (a := _adoption(c, priors))], priors)
    settler = Settler(shared, priors)
    items: dict[Key, Item] = {}
    for c in live:
        items |= settler.items(c)
        items |= chance_items(c, gates, adopted, priors)
    return Belief(
        as_of=as_of,
        items=MappingProxyType(dict(sorted(items.items()))),
        shared=shared,
        parameters=parameters(shared, gates, adopted),
        learned=lessons(taught, shared, gates),
        unknown=_unknown(live),
        copied=tuple(sorted(t.evidence.outcome for t in taught if t.copied)),
    )


def _gate(c: CaseRead) -> tuple[str, tuple[str, ...], float, float] | None:
    decided = chances.gate(c.outcomes)
    return None if decided is None else (c.case.id, c.case.levers, 1.0, float(chances.passed(decided)))


def _adoption(c: CaseRead, priors: Priors) -> tuple[str, tuple[str, ...], float, float] | None:
    """A measured adoption counts as the part of a case that is no measurement error."""
    found = c.measured.get(("adoption", ""))
    if found is None:
        return None
    case = priors.spread["benefit"].case ** 2
    return (c.case.id, c.case.levers, case / (case + found.noise**2), min(max(found.value, 0.0), 1.0))


def _unknown(live: list[CaseRead]) -> tuple[Message, ...]:
    missing = sum(c.lacks_effect for c in live)
    first = (message("beliefs-no-money-kpi", n=missing),) if missing else ()
    return (*first, *(m for c in live for m in c.unknown))
