"""What an answer to a question says: "eher ja", "unsicher" or "eher nein" to "is it more than ...?", or a figure.

A person sees the truth through noise: x = truth + e, both on the log scale (amounts that cannot be negative) or on
their own (others). "Eher ja" says that x lies above the threshold, "eher nein" below, "unsicher" close to it. So the
likelihood of an answer is a difference of two probits, and the belief after it is matched by the first two moments of
a normal given that x lies in an interval (Johnson, Kotz and Balakrishnan 1994, Continuous Univariate Distributions 1,
section 13.10.1). Of one person all answers on one quantity stem from one x: they narrow the interval together.

Chances and shares keep their own shape: the same sums over their quantiles.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from leitstand.strategy import Estimate, Judgement, Quantity

from .belief import Loadings, Shared
from .distributions import NORMAL, BetaShare, FloatArray, Lognormal, Signed
from .effects import of_case
from .priors import GROUP_OF, Priors
from .reading import conversion, latest, numbers_of

UNSURE = math.log(1.25)
"""Whoever sees it within a quarter of the threshold says "unsicher" (a judgement; on the log scale)."""
CHANCE_NOISE, CHANCE_UNSURE = 0.15, 0.05
"""Noise of a judged chance or share, and how close to the threshold "unsicher" begins. Chances that people called 75 %
and 89 % came true in 64 % and 78 % (PredictionBook): errors of one to two tenths."""
_NODES = 201
_LEAST = 1e-9

Distributed = Lognormal | Signed | BetaShare
Interval = tuple[float, float]
"""In the unit of the quantity; infinite where it is open."""


@dataclass(frozen=True)
class Noise:
    """How one person's view scatters around the truth: `sd` on the log scale, and of a chance on its own."""

    sd: float


@dataclass(frozen=True)
class Answer:
    """One of the three answers: the chance to hear it, and the mean that is believed after it."""

    chance: float
    mean: float


def noise_of(
    quantity: Quantity, variance: float, voices: int, priors: Priors, *, levers: bool = True
) -> Noise:
    """The noise of an answer by somebody who has not spoken yet.

    The first voice on a quantity sees the case as every estimator does. Where `voices` others have given figures,
    one more moves their mean only as far as estimators differ: colleagues know the same things, so it counts as
    one of voices + 1 (`reading`: equal weights), however much is still open (`variance`, log scale).
    """
    if quantity in ("success", "adoption"):
        return Noise(CHANCE_NOISE * math.sqrt(1 + voices))
    spread = priors.spread[GROUP_OF[quantity]]
    own = math.hypot(spread.case, spread.estimator, 0.0 if levers else spread.lever)
    if not voices or variance <= 0:
        return Noise(own)
    moved = min(2 * spread.estimator**2 / (voices * (voices + 1)), variance / 2)
    return Noise(math.sqrt(variance * (variance / moved - 1)))


def interval(judgement: Judgement, quantity: Quantity, factor: float = 1.0) -> Interval:
    """Where the person sees the quantity, in the unit that `factor` converts to."""
    at = float(judgement.threshold) * factor
    if quantity in ("success", "adoption"):
        low, high = at - CHANCE_UNSURE, at + CHANCE_UNSURE
    else:
        low, high = sorted((at * math.exp(-UNSURE), at * math.exp(UNSURE)))
    return {"rather_yes": (high, math.inf), "unsure": (low, high), "rather_no": (-math.inf, low)}[
        judgement.answer
    ]


def seen(
    estimates: Iterable[Estimate], quantity: Quantity, unit: str
) -> list[tuple[Interval, tuple[str, ...]]]:
    """One interval for each person that answered plain questions on this quantity, with the answers' ids.

    An answer that contradicts what the same person said before replaces it; a figure of the same person on the
    same day or later says more and leaves nothing to read here.
    """
    listed = sorted(estimates, key=lambda e: (e.date, e.id))
    if not any(isinstance(e.value, Judgement) for e in listed):
        return []
    figures = {_voice(e): e for e in latest(listed) if numbers_of(e, unit) is not None}
    by_voice: dict[tuple[str | None, str], tuple[Interval, tuple[str, ...]]] = {}
    for e in listed:
        factor = conversion(e.unit, unit)
        if not isinstance(e.value, Judgement) or factor is None:
            continue
        figure = figures.get(_voice(e))
        if figure is not None and figure.date >= e.date:
            continue
        own = interval(e.value, quantity, factor)
        before, ids = by_voice.get(_voice(e), ((-math.inf, math.inf), ()))
        both = max(own[0], before[0]), min(own[1], before[1])
        fits = both[0] < both[1]
        by_voice[_voice(e)] = (both if fits else own, (*ids, e.id) if fits else (e.id,))
    return [by_voice[v] for v in sorted(by_voice, key=lambda v: (v[0] or "", v[1]))]


def voices_of(estimates: Iterable[Estimate], quantity: Quantity, unit: str) -> int:
    """How many people have given a figure or answered a question on this quantity."""
    listed = list(estimates)
    return sum(numbers_of(e, unit) is not None for e in latest(listed)) + len(seen(listed, quantity, unit))


def bias_of(shared: Shared, quantity: Quantity, levers: tuple[str, ...]) -> float:
    """Log of truth over what people of this company say of a quantity, as learned so far; 0 for chances."""
    if quantity in ("success", "adoption"):
        return 0.0
    known = [(n, w) for n, w in of_case(GROUP_OF[quantity], levers) if n in shared.position]
    return math.fsum(w * float(shared.mean[shared.position[n]]) for n, w in known)


def heard(
    distribution: Distributed,
    loadings: Loadings,
    shared: float,
    interval: Interval,
    noise: Noise,
    bias: float = 0.0,
) -> tuple[Distributed, Loadings]:
    """The belief after somebody placed the quantity in this interval.

    `shared`: what the shared effects add to the variance of its logarithm; `bias`: log of truth over what people of
    this company say. Uncertainty of the case and of the shared effects shrinks in proportion.
    """
    if isinstance(distribution, BetaShare):
        return _heard_chance(distribution, interval, noise), loadings
    if isinstance(distribution, Lognormal):
        if interval[1] <= 0:  # an amount that is always above zero was placed below it: nothing to learn from
            return distribution, loadings
        own = (distribution.low**2 + distribution.high**2) / 2
        low, high = (_log(end) + bias for end in interval)
        mean, rest = _matched(distribution.mu, own + shared, low, high, noise.sd)
        factor = math.sqrt(rest)
        after: Distributed = replace(
            distribution, mu=mean, low=distribution.low * factor, high=distribution.high * factor
        )
    else:
        size = max(abs(distribution.middle), (distribution.low + distribution.high) / 2)
        own = (distribution.low**2 + distribution.high**2) / 2 + shared * size**2
        mean, rest = _matched(distribution.middle, own, *interval, noise.sd * size)
        factor = math.sqrt(rest)
        after = Signed(mean, distribution.low * factor, distribution.high * factor)
    return after, tuple((name, amount * factor) for name, amount in loadings)


def answers(
    distribution: Distributed,
    shared: float,
    threshold: float,
    quantity: Quantity,
    noise: Noise,
    bias: float = 0.0,
) -> tuple[Answer, Answer, Answer]:
    """Chance and mean after "eher ja", "unsicher", "eher nein"; the means average to the mean of today."""
    mean = distribution.mean
    cut = [
        interval(Judgement.model_construct(threshold=Decimal(threshold), answer=a), quantity)
        for a in ("rather_yes", "unsure", "rather_no")
    ]
    if isinstance(distribution, BetaShare):
        points = distribution.from_normal(scores(_NODES))
        found = [_conditional(points, between, noise.sd) for between in cut]
    elif isinstance(distribution, Lognormal):
        mean *= math.exp(shared / 2)
        v = (distribution.low**2 + distribution.high**2) / 2 + shared
        sd = math.hypot(math.sqrt(v), noise.sd) or _LEAST
        found = []
        for between in cut:
            a, b = ((_log(end) + bias - distribution.mu) / sd for end in between)
            chance = NORMAL.cdf(b) - NORMAL.cdf(a)
            tilted = NORMAL.cdf(b - v / sd) - NORMAL.cdf(a - v / sd)
            found.append((chance, mean * tilted / chance if chance > _LEAST else mean))
    else:
        size = max(abs(distribution.middle), (distribution.low + distribution.high) / 2)
        v = (distribution.low**2 + distribution.high**2) / 2 + shared * size**2
        sd = math.hypot(math.sqrt(v), noise.sd * size) or _LEAST
        found = []
        for between in cut:
            a, b = ((end - distribution.middle) / sd for end in between)
            chance = NORMAL.cdf(b) - NORMAL.cdf(a)
            step = v / sd * (NORMAL.pdf(a) - NORMAL.pdf(b)) / chance if chance > _LEAST else 0.0
            found.append((chance, mean + step))
    total = math.fsum(c for c, _ in found)
    off = mean - math.fsum(c * m for c, m in found) / total
    yes, unsure, no = (Answer(c / total, m + off) for c, m in found)
    return yes, unsure, no


def figures(distribution: Distributed, shared: float, noise: Noise, at: FloatArray) -> FloatArray:
    """The mean that will be believed after somebody names a figure, at these normal scores; on average today's."""
    mean = distribution.mean
    if isinstance(distribution, BetaShare):
        points = distribution.from_normal(at)
        variance = float(points.var())
        moved = (points - points.mean()) * math.sqrt(variance / (variance + noise.sd**2 + _LEAST))
    elif isinstance(distribution, Lognormal):
        mean *= math.exp(shared / 2)
        v = (distribution.low**2 + distribution.high**2) / 2 + shared
        factor = np.exp(at * (v / math.sqrt(v + noise.sd**2 + _LEAST)))
        moved = mean * (factor / factor.mean() - 1)
    else:
        size = max(abs(distribution.middle), (distribution.low + distribution.high) / 2)
        v = (distribution.low**2 + distribution.high**2) / 2 + shared * size**2
        moved = at * (v / math.sqrt(v + (noise.sd * size) ** 2 + _LEAST))
        moved = moved - moved.mean()
    return np.asarray(mean + moved)


def scores(n: int) -> FloatArray:
    """Normal scores of n equally likely slices, scaled to variance 1."""
    middles = np.array([NORMAL.inv_cdf((i + 0.5) / n) for i in range(n)])
    return np.asarray(middles / middles.std())


def _heard_chance(distribution: BetaShare, between: Interval, noise: Noise) -> BetaShare:
    """The Beta with the mean and the variance after the answer; never surer of than before by more than it says."""
    if distribution.known:
        return distribution
    points = distribution.from_normal(scores(_NODES))
    weight = _seen(points, between, noise.sd)
    total = float(weight.sum())
    if total <= _LEAST:
        return distribution
    mean = float(points @ weight) / total
    variance = float((points - mean) ** 2 @ weight) / total
    mean = min(max(mean, 0.01), 0.99)
    return BetaShare(mean, max(mean * (1 - mean) / max(variance, _LEAST) - 1, 0.5))


def _matched(mean: float, variance: float, low: float, high: float, noise: float) -> tuple[float, float]:
    """Mean, and the share of the variance that is left, of t given low < t + e < high; t, e normal."""
    sd = math.hypot(math.sqrt(variance), noise)
    if variance <= 0 or sd == 0:
        return mean, 1.0
    a, b = (low - mean) / sd, (high - mean) / sd
    step, narrowed = _truncated(a, b)
    weight = variance / sd**2
    return mean + weight * sd * step, max(1 - weight * (1 - narrowed), _LEAST)


def _truncated(a: float, b: float) -> tuple[float, float]:
    """Mean and variance of a standard normal between a and b. Far out, where its chance is nothing, the near end."""
    if a > 0:  # the same on the other side, where no digits are lost
        mean, variance = _truncated(-b, -a)
        return -mean, variance
    chance = NORMAL.cdf(b) - NORMAL.cdf(a)
    if chance < _LEAST:
        return b, 0.0
    at_a, at_b = (0.0 if math.isinf(x) else NORMAL.pdf(x) for x in (a, b))
    ends = (0.0 if math.isinf(a) else a * at_a) - (0.0 if math.isinf(b) else b * at_b)
    mean = (at_a - at_b) / chance
    return mean, min(max(1 + ends / chance - mean**2, 0.0), 1.0)


def _conditional(points: FloatArray, between: Interval, noise: float) -> tuple[float, float]:
    weight = _seen(points, between, noise)
    total = float(weight.mean())
    return total, float((points * weight).mean()) / total if total > _LEAST else float(points.mean())


def _seen(points: FloatArray, between: Interval, noise: float) -> FloatArray:
    """The chance that somebody places each of these points in the interval."""
    low, high = (np.array([NORMAL.cdf((end - p) / noise) for p in points.tolist()]) for end in between)
    return np.asarray(high - low)


def _log(end: float) -> float:
    return -math.inf if end <= 0 else math.log(end)


def _voice(e: Estimate) -> tuple[str | None, str]:
    return (e.by, "" if e.by else e.method)
