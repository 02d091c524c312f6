"""Chances and shares: gates passed and adoption reached, learned by counting (Beta-binomial).

The firm's rate starts at the reference class and moves with every gate; a lever's rate starts at the
firm's, as if `Priors.lever_weight` cases had shown it. What somebody states is believed for two thirds, the
rest is the rate of the firm and the lever: of chances judged at 75 % and 89 % came true 64 % and 78 %
(PredictionBook).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from leitstand.strategy import Estimate, Outcome, Quantity, Score, SizeClass, UseCase

from .classes import beta_of, class_for
from .distributions import BetaShare, share
from .hearing import heard, noise_of, seen
from .priors import Priors
from .reading import latest, numbers_of


@dataclass(frozen=True)
class Count:
    """Cases seen and the sum of what they reached (for gates: how many passed)."""

    n: float = 0.0
    reached: float = 0.0

    def plus(self, weight: float, value: float) -> Count:
        return Count(self.n + weight, self.reached + weight * value)


@dataclass(frozen=True)
class Rates:
    """What own outcomes say of one kind of chance: the firm as a whole and each lever."""

    quantity: Quantity
    firm_count: Count
    lever_counts: Mapping[str, Count]
    lever_weight: float

    @property
    def firm(self) -> BetaShare:
        prior = beta_of(f"{self.quantity}/default")
        return _beta(prior.share * prior.weight, prior.weight, self.firm_count)

    def lever(self, lever_id: str) -> BetaShare:
        return _beta(
            self.firm.share * self.lever_weight, self.lever_weight, self.lever_counts.get(lever_id, Count())
        )

    def of(self, levers: tuple[str, ...]) -> BetaShare:
        """The rate for cases with these levers: the firm's, or the mean of the levers'."""
        if not any(i in self.lever_counts for i in levers):
            return self.firm
        rates = [self.lever(i) for i in sorted(levers)]
        mean = math.fsum(r.share for r in rates) / len(rates)
        return BetaShare(mean, math.fsum(r.weight for r in rates) / len(rates))


def rates(
    quantity: Quantity, seen: Iterable[tuple[str, tuple[str, ...], float, float]], priors: Priors
) -> Rates:
    """Rates from (use case, levers, weight, reached), in any order."""
    firm, levers = Count(), dict[str, Count]()
    for _, of, weight, value in sorted(seen):
        firm = firm.plus(weight, value)
        for i in sorted(set(of)):
            levers[i] = levers.get(i, Count()).plus(weight, value)
    return Rates(quantity, firm, levers, priors.lever_weight)


def gate(outcomes: Iterable[Outcome]) -> Outcome | None:
    """The outcome that decided the gate: the latest that says so, or else an effect at or below zero."""
    listed = sorted(outcomes, key=lambda o: (o.date, o.id))
    said = [o for o in listed if o.gate is not None or (o.quantity == "success" and o.value is not None)]
    empty = [o for o in listed if o.quantity == "effect" and o.value is not None and o.value <= 0]
    return said[-1] if said else empty[-1] if empty else None


def passed(outcome: Outcome) -> bool:
    if outcome.gate is not None:
        return outcome.gate == "passed"
    return outcome.quantity == "success" and outcome.value is not None and outcome.value >= 0.5


def stated(
    quantity: Quantity, estimates: Iterable[Estimate], base: BetaShare, priors: Priors
) -> tuple[BetaShare, bool, tuple[str, ...]]:
    """The chance as people state it, drawn towards `base`; whether it is assumed; and what it rests on."""
    estimates = list(estimates)
    default = beta_of(f"{quantity}/default")
    numbers: list[BetaShare] = []
    sources: set[str] = set()
    for e in latest(estimates):
        quantiles = numbers_of(e, "share")
        if quantiles is not None:
            numbers.append(share(*quantiles))
            sources.add(e.id)
        elif isinstance(e.value, SizeClass | Score):
            found = class_for(quantity, e.value, "", None)
            if found is not None and isinstance(found[1], BetaShare):
                numbers.append(_undrawn(_moved(found[1], default, base), base, priors))
                sources |= {e.id, f"class:{found[0]}"}
    if not numbers:
        asked, answers = _answered(quantity, estimates, base, 0, priors)
        return asked, not answers, tuple(sorted((f"class:{quantity}/default", *answers)))
    mean = math.fsum(d.share for d in numbers) / len(numbers)
    variance = math.fsum(_variance(d) + (d.share - mean) ** 2 for d in numbers) / len(numbers)
    drawn = priors.trust * mean + (1 - priors.trust) * base.share
    weight = mean * (1 - mean) / variance - 1 if variance > 0 else math.inf
    said = BetaShare(drawn, min(max(weight, 0.5), priors.sureness))
    said, answers = _answered(quantity, estimates, said, len(numbers), priors)
    return said, False, tuple(sorted({*sources, *answers}))


def _answered(
    quantity: Quantity, estimates: Iterable[Estimate], chance: BetaShare, voices: int, priors: Priors
) -> tuple[BetaShare, tuple[str, ...]]:
    """The chance after the answers to plain questions, and their ids."""
    sources: tuple[str, ...] = ()
    for n, (between, ids) in enumerate(seen(estimates, quantity, "share")):
        noise = noise_of(quantity, 0.0, voices + n, priors)
        after, _ = heard(chance, (), 0.0, between, noise)
        assert isinstance(after, BetaShare)  # noqa: S101 - chances stay chances
        chance, sources = BetaShare(after.share, min(after.weight, max(chance.weight, priors.sureness))), (
            *sources, *ids,
        )  # fmt: skip
    return chance, sources


def after_gate(chance: BetaShare, case: UseCase, decided: Outcome | None) -> BetaShare:
    """Certain once the gate is passed; a failure counts as much as all that was believed before."""
    if case.stage in ("scaled", "operating") or (decided is not None and passed(decided)):
        return BetaShare(1.0, math.inf)
    return chance if decided is None else BetaShare(chance.share / 2, chance.weight * 2)


def after_adoption(adoption: BetaShare, reached: float, noise: float) -> BetaShare:
    """Beta update with as many cases as the measurement is worth (1 / noise^2)."""
    weight = 1 / noise**2
    total = adoption.weight + weight
    value = min(max(reached, 0.0), 1.0)
    return BetaShare((adoption.share * adoption.weight + value * weight) / total, total)


def _beta(reached: float, weight: float, count: Count) -> BetaShare:
    total = weight + count.n
    return BetaShare((reached + count.reached) / total, total)


def _moved(said: BetaShare, default: BetaShare, base: BetaShare) -> BetaShare:
    """A class, moved as far as the firm's rate lies from the default class (on the logit scale)."""
    logit = _logit(said.share) + _logit(base.share) - _logit(default.share)
    return BetaShare(1 / (1 + math.exp(-logit)), said.weight)


def _undrawn(said: BetaShare, base: BetaShare, priors: Priors) -> BetaShare:
    """A class is no person's overstatement: undo beforehand what drawing towards the base would take off."""
    mean = (said.share - (1 - priors.trust) * base.share) / priors.trust
    return BetaShare(min(max(mean, 0.01), 0.99), said.weight)


def _variance(d: BetaShare) -> float:
    return 0.0 if math.isinf(d.weight) else d.share * (1 - d.share) / (d.weight + 1)


def _logit(p: float) -> float:
    return math.log(p / (1 - p))
