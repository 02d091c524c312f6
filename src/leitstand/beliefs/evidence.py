"""Outcomes: which one counts, what it says against its estimate, and what it does to its own use case."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from leitstand.strategy import Estimate, Outcome

from .belief import Loadings
from .distributions import Z90, Lognormal, Signed
from .effects import Evidence
from .priors import Priors
from .reading import Reading, conversion


@dataclass(frozen=True)
class Measured:
    """The outcome that counts for one quantity: its value in the item's unit and the sd of its logarithm."""

    outcome: Outcome
    value: float
    noise: float


@dataclass(frozen=True)
class Taught:
    """What an outcome taught, with all that a lesson may say of it. `figures`: held against figures, not
    against a size or a score.
    """

    evidence: Evidence
    levers: tuple[str, ...]
    voices: frozenset[str]
    copied: bool
    figures: bool


def measured(outcomes: Iterable[Outcome], unit: str, priors: Priors) -> Measured | None:
    """The best graded outcome with a value, the latest of those; None where there is none in a known unit.

    A stated range (in 8 of 10 cases between `low` and `high`) adds its own uncertainty to that of the grade.
    """
    found = None
    for o in sorted(outcomes, key=lambda o: (o.grade, -o.date.toordinal(), o.id)):
        factor = conversion(o.unit, unit)
        if found is None and o.value is not None and factor is not None:
            noise = math.hypot(priors.noise(o.quantity, o.grade), _stated_spread(o))
            found = Measured(o, float(o.value) * factor, noise)
    return found


def _stated_spread(o: Outcome) -> float:
    """The sd of the logarithm that an outcome's own range implies; 0 where it has none above zero."""
    if o.low is None or o.high is None or not 0 < o.low < o.high:
        return 0.0
    return math.log(o.high / o.low) / (2 * Z90)


def known_before(estimates: Iterable[Estimate], outcome: Outcome) -> list[Estimate]:
    """What the outcome is held against: the estimate it names, or those made by its day, or else all."""
    listed = list(estimates)
    named = [e for e in listed if e.id == outcome.estimate]
    earlier = [e for e in listed if e.date <= outcome.date]
    return named or earlier or listed


def against(reading: Reading, found: Measured, levers: tuple[str, ...], priors: Priors) -> Taught | None:
    """What the outcome says about the shared effects; None where there is no estimate to hold it against.

    A value at or below zero has no logarithm: it enters as the ratio `priors.floor`, unless it stands for a
    failed gate (an effect that did not come), which is counted there. An actual that equals the estimate to
    the digit was perhaps only copied: it counts with `priors.copied` of its information, and is flagged.
    """
    failed = found.outcome.quantity == "effect" and found.value <= 0 and found.outcome.gate != "passed"
    if reading.assumed or reading.scale == "signed" or failed:
        return None
    lowest = priors.floor * math.exp(reading.centre)
    ratio = math.log(max(found.value, lowest)) - reading.centre
    copied = found.value in reading.typed
    variance = (reading.variance + found.noise**2) / (priors.copied if copied else 1.0)
    evidence = Evidence(found.outcome.id, ratio, variance, reading.loadings)
    return Taught(evidence, levers, reading.voices, copied, figures=not reading.from_class)


def updated(
    distribution: Lognormal | Signed, loadings: Loadings, found: Measured
) -> tuple[Lognormal | Signed, Loadings]:
    """The item after its own outcome: normal-normal update, on the log scale where both are positive.

    What is known by measurement no longer has the tail of an estimate, and moves less with the shared
    effects.
    """
    if isinstance(distribution, Lognormal) and found.value > 0:
        variance = (distribution.low**2 + distribution.high**2) / 2
        weight = variance / (variance + found.noise**2)
        centre = distribution.mu + weight * (math.log(found.value) - distribution.mu)
        rest = math.sqrt(1 - weight)
        after: Lognormal | Signed = Lognormal(centre, distribution.low * rest, distribution.high * rest)
    else:
        before = on_natural_scale(distribution)
        variance = (before.low**2 + before.high**2) / 2
        noise = found.noise * max(abs(found.value), abs(before.middle))
        weight = variance / (variance + noise**2) if variance else 1.0
        rest = math.sqrt(1 - weight)
        centre = before.middle + weight * (found.value - before.middle)
        after = Signed(centre, before.low * rest, before.high * rest)
    return after, tuple((name, amount * (1 - weight)) for name, amount in loadings)


def on_natural_scale(distribution: Lognormal | Signed) -> Signed:
    """A signed belief with the same middle, and as many percent of it as spread."""
    if isinstance(distribution, Signed):
        return distribution
    middle = distribution.median
    return Signed(middle, middle * distribution.low, middle * distribution.high)
