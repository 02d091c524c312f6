"""From a reading to an item: corrected by what was learned, drawn to its class, updated by its own outcome.

Whoever picks the best of many estimates picks those that err upwards (the optimizer's curse, Smith and
Winkler 2006). So an estimated amount is combined with its reference class by precision: with spread S of the
class and s of the estimate, that of the firm's, the levers' and the estimators' effects included, the estimate
counts with w = S^2 / (S^2 + s^2). What is left, w s^2, splits: shared effects move the item by w, so they bring
w^2 of their variance; the rest is the case's own. Effects in a unit without a class are not drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from .belief import Item, Key, Loadings, Shared
from .cases import CaseRead, Parts, Slot, running_of
from .chances import Rates, after_adoption, after_gate, gate, stated
from .classes import class_for
from .distributions import Lognormal, Signed
from .evidence import Measured, updated
from .hearing import bias_of, heard, noise_of, seen, voices_of
from .priors import Priors
from .reading import Reading, Subject

_Settled = tuple[Lognormal | Signed, Loadings, tuple[str, ...]]
"""Distribution, loadings and sources of an item."""


@dataclass(eq=False)
class Settler:
    """Settles readings given the posterior of the shared effects; equal readings share one distribution."""

    shared: Shared
    priors: Priors
    known: dict[tuple[Reading, Subject], _Settled] = field(default_factory=dict)
    shares: dict[Parts, _Settled] = field(default_factory=dict)

    def items(self, c: CaseRead) -> dict[Key, Item]:
        """The items of amounts of this case (chances: `chance_items`)."""
        found: dict[Key, Item] = {}
        for slot, subject in c.subjects.items():
            result = c.measured.get(slot)
            key: Key = (c.case.id, *slot)
            reading = c.readings.get(slot)
            if reading is not None:
                share_of = c.running_from if slot[0] == "running_cost" else ()
                distribution, loadings, sources = (
                    self._running(c, share_of) if share_of else self._settled(reading, subject)
                )
                distribution, loadings, answered = self._heard(c, slot, distribution, loadings)
                sources = tuple(sorted({*sources, *answered})) if answered else sources
                if result is not None:
                    distribution, loadings = updated(distribution, loadings, result)
                    sources = tuple(sorted({*sources, result.outcome.id}))
                assumed = reading.assumed and result is None and not answered
                found[key] = Item(key, subject.unit, distribution, loadings, assumed, sources)
            elif result is not None and slot[0] not in ("success", "adoption"):
                alone, sources = _measured_alone(result), (result.outcome.id,)
                found[key] = Item(key, subject.unit, alone, (), assumed=False, sources=sources)
        return found

    def _settled(self, reading: Reading, subject: Subject) -> _Settled:
        about = (reading, subject)
        if about not in self.known:
            self.known[about] = self._settle(reading, subject)
        return self.known[about]

    def _running(self, c: CaseRead, of: tuple[tuple[float, Slot], ...]) -> _Settled:
        """A share of the one-off cost as it is believed, that is drawn to its class already."""
        parts = []
        for price, slot in of:
            reading = c.readings[slot]
            distribution, loadings, sources = self._settled(reading, c.subjects[slot])
            distribution, loadings, answered = self._heard(c, slot, distribution, loadings)
            assert isinstance(distribution, Lognormal)  # noqa: S101 - only readings on the log scale are parts
            sources = tuple(sorted({*sources, *answered})) if answered else sources
            parts.append((price, replace(
                reading, centre=distribution.mu, low=distribution.low, high=distribution.high, loadings=loadings,
                sources=sources,
            )))  # fmt: skip
        about = tuple(parts)
        if about not in self.shares:
            found = running_of(about)
            self.shares[about] = (
                Lognormal(found.centre, found.low, found.high), found.loadings, found.sources,
            )  # fmt: skip
        return self.shares[about]

    def _heard(
        self, c: CaseRead, slot: Slot, distribution: Lognormal | Signed, loadings: Loadings
    ) -> tuple[Lognormal | Signed, Loadings, tuple[str, ...]]:
        """The belief after the answers to plain questions on this quantity, one person after the other."""
        stated = c.stated.get(slot, ())
        subject = c.subjects[slot]
        answers = seen(stated, subject.quantity, subject.unit) if stated else []
        if not answers:
            return distribution, loadings, ()
        before = voices_of(stated, subject.quantity, subject.unit) - len(answers)
        bias = bias_of(self.shared, subject.quantity, subject.levers)
        sources: tuple[str, ...] = ()
        for n, (between, ids) in enumerate(answers):
            shared = self.shared.variance(loadings)
            own = (distribution.low**2 + distribution.high**2) / 2
            if isinstance(distribution, Signed):  # its spread is in units: as a share of its size
                own /= max(abs(distribution.middle), math.sqrt(own)) ** 2 or 1.0
            noise = noise_of(
                subject.quantity, own + shared, before + n, self.priors, levers=bool(subject.levers)
            )
            after, loadings = heard(distribution, loadings, shared, between, noise, bias)
            assert isinstance(after, Lognormal | Signed)  # noqa: S101 - amounts stay amounts
            distribution, sources = after, (*sources, *ids)
        return distribution, loadings, sources

    def _settle(self, reading: Reading, subject: Subject) -> _Settled:
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
        together = 0.0
        found = (
            None
            if reading.from_class
            else class_for(subject.quantity, reading.size, subject.unit, subject.worth)
        )
        if found is not None and isinstance(found[1], Lognormal):
            spread = (found[1].low ** 2 + found[1].high ** 2) / 2
            together = self.shared.variance(reading.loadings)
            weight = spread / (spread + reading.variance + together)
            centre = weight * centre + (1 - weight) * found[1].mu
            sources = tuple(sorted({*sources, f"class:{found[0]}"}))
        overruns = subject.quantity in ("one_off_cost", "effort") and not reading.from_class
        apart = (1 - weight) * together
        low, high = (math.sqrt(weight * (own**2 + apart)) for own in (reading.low, reading.high))
        distribution = Lognormal(centre, low, high, self.priors.tail if overruns else None)
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
