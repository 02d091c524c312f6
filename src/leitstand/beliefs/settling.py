"""From a reading to an item: corrected by what was learned, drawn to its class, updated by its own outcome.

Whoever picks the best of many estimates picks those that err upwards (the optimizer's curse, Smith and
Winkler 2006). So an estimated amount is combined with its reference class by precision: with spread s of the
estimate and S of the class, the estimate counts with S^2 / (S^2 + s^2). Effects in a unit without a class are
not drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from .belief import Item, Key, Loadings, Shared
from .cases import CaseRead
from .chances import Rates, after_adoption, after_gate, gate, stated
from .classes import class_for
from .distributions import Lognormal, Signed
from .evidence import Measured, updated
from .priors import Priors
from .reading import Reading, Subject


@dataclass(eq=False)
class Settler:
    """Settles readings given the posterior of the shared effects; equal readings share one distribution."""

    shared: Shared
    priors: Priors
    known: dict[tuple[Reading, Subject], tuple[Lognormal | Signed, Loadings, tuple[str, ...]]] = field(
        default_factory=dict
    )

    def items(self, c: CaseRead) -> dict[Key, Item]:
        """The items of amounts of this case (chances: `chance_items`)."""
        found: dict[Key, Item] = {}
        for slot, subject in c.subjects.items():
            result = c.measured.get(slot)
            key: Key = (c.case.id, *slot)
            reading = c.readings.get(slot)
            if reading is not None:
                about = (reading, subject)
                if about not in self.known:
                    self.known[about] = self._settle(reading, subject)
                distribution, loadings, sources = self.known[about]
                if result is not None:
                    distribution, loadings = updated(distribution, loadings, result)
                    sources = tuple(sorted({*sources, result.outcome.id}))
                assumed = reading.assumed and result is None
                found[key] = Item(key, subject.unit, distribution, loadings, assumed, sources)
            elif result is not None and slot[0] not in ("success", "adoption"):
                alone, sources = _measured_alone(result), (result.outcome.id,)
                found[key] = Item(key, subject.unit, alone, (), assumed=False, sources=sources)
        return found

    def _settle(
        self, reading: Reading, subject: Subject
    ) -> tuple[Lognormal | Signed, Loadings, tuple[str, ...]]:
        bias = math.fsum(
            weight * float(self.shared.mean[self.shared.position[name]]) for name, weight in reading.loadings
        )
        if reading.scale == "signed":
            middle = reading.centre * math.exp(math.copysign(bias, reading.centre))
            factor = math.exp(bias)
            return (
                Signed(middle, reading.low * factor, reading.high * factor),
                reading.loadings,
                reading.sources,
            )
        centre, weight, sources = reading.centre + bias, 1.0, reading.sources
        found = None if reading.from_class else class_for(subject.quantity, None, subject.unit, subject.worth)
        if found is not None and isinstance(found[1], Lognormal):
            spread = (found[1].low ** 2 + found[1].high ** 2) / 2
            weight = spread / (spread + reading.variance)
            centre = weight * centre + (1 - weight) * found[1].mu
            sources = tuple(sorted({*sources, f"class:{found[0]}"}))
        overruns = subject.quantity in ("one_off_cost", "effort") and not reading.from_class
        shrunk = math.sqrt(weight)
        distribution = Lognormal(
            centre, reading.low * shrunk, reading.high * shrunk, self.priors.tail if overruns else None
        )
        return distribution, tuple((name, weight * amount) for name, amount in reading.loadings), sources


def chance_items(c: CaseRead, gates: Rates, adopted: Rates, priors: Priors) -> dict[Key, Item]:
    """The items for the gate and for adoption."""
    success, adoption = _success(c, gates, priors), _adoption(c, adopted, priors)
    return {success.key: success, adoption.key: adoption}


def _success(c: CaseRead, gates: Rates, priors: Priors) -> Item:
    estimates, base = c.stated.get(("success", ""), ()), gates.of(c.case.levers)
    chance, assumed, sources = stated("success", estimates, base, priors)
    decided = gate(c.outcomes)
    after = after_gate(chance, c.case, decided)
    if decided is not None:
        sources = tuple(sorted({*sources, decided.id}))
    return Item((c.case.id, "success", ""), "chance", after, (), assumed and after is chance, sources)


def _adoption(c: CaseRead, adopted: Rates, priors: Priors) -> Item:
    estimates, base = c.stated.get(("adoption", ""), ()), adopted.of(c.case.levers)
    reached, assumed, sources = stated("adoption", estimates, base, priors)
    found = c.measured.get(("adoption", ""))
    if found is not None:
        reached, assumed = after_adoption(reached, found.value, found.noise), False
        sources = tuple(sorted({*sources, found.outcome.id}))
    return Item((c.case.id, "adoption", ""), "share", reached, (), assumed, sources)


def _measured_alone(result: Measured) -> Lognormal | Signed:
    """Nothing was believed before: the outcome with the uncertainty of its measurement."""
    if result.value > 0:
        return Lognormal(math.log(result.value), result.noise, result.noise)
    spread = result.noise * abs(result.value)
    return Signed(result.value, spread, spread)
