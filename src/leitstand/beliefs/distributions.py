"""What we believe of one quantity by itself: three kinds of distribution, each a rising function of a
normal z.

`from_normal(z)` turns standard normal numbers into values, so that one stream of normals serves every kind
and a small change of an estimate moves each draw a little. P10 and P90 lie at z = -1.2816 and 1.2816.

Two halves: below the median the spread is `low`, above it `high`. So any three quantiles are reproduced
exactly, also lopsided ones; with low = high it is the ordinary (log)normal. The price is a step of the
density at the median, which no figure that we show can see.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .normal import normal_scores

FloatArray = NDArray[np.float64]

NORMAL = NormalDist()
Z90 = NORMAL.inv_cdf(0.9)
TAIL_AT = 0.95
TAIL_Z = NORMAL.inv_cdf(TAIL_AT)
_HAZARD = NORMAL.pdf(TAIL_Z) / (1 - TAIL_AT)


class Distribution(Protocol):
    """A continuous distribution as a rising function of a standard normal."""

    @property
    def mean(self) -> float: ...
    @property
    def median(self) -> float: ...
    def ppf(self, p: float) -> float:
        """The value that is not exceeded with probability `p`, 0 < p < 1."""

    def from_normal(self, z: FloatArray, out: FloatArray | None = None) -> FloatArray:
        """Values, shape of `z`, with this distribution where `z` is standard normal; `out` may be `z` itself."""


@dataclass(frozen=True)
class Tail:
    """The worst one in twenty: beyond P95 a Pareto tail with this exponent, at most `cap` times P95."""

    alpha: float
    cap: float


@dataclass(frozen=True)
class Lognormal:
    """A positive quantity. `mu`: log of the median; `low`, `high`: spread of the logarithm below and above
    it.

    With a `tail` the mean is that of the capped distribution. Where the body alone is heavier, it stays.
    """

    mu: float
    low: float
    high: float
    tail: Tail | None = None

    @property
    def median(self) -> float:
        return math.exp(self.mu)

    @property
    def mean(self) -> float:
        lower = math.exp(self.mu + self.low**2 / 2) * NORMAL.cdf(-self.low)
        upper = math.exp(self.mu + self.high**2 / 2)
        tail = self._tail
        if tail is None:
            return lower + upper * NORMAL.cdf(self.high)
        body = NORMAL.cdf(TAIL_Z - self.high) - NORMAL.cdf(-self.high)
        beyond = 1 + _power_integral(tail.alpha, tail.cap)
        return lower + upper * body + (1 - TAIL_AT) * math.exp(self.mu + self.high * TAIL_Z) * beyond

    def ppf(self, p: float) -> float:
        return _at(self, p)

    def from_normal(self, z: FloatArray, out: FloatArray | None = None) -> FloatArray:
        tail, far = self._tail, None
        if tail is not None:
            far = np.nonzero(z > TAIL_Z)
            beyond = np.minimum(_excess(z[far]) / tail.alpha, math.log(tail.cap))
        logs = _halves(z, self.low, self.high, out)
        if far is not None:
            logs[far] = self.high * TAIL_Z + beyond
        logs += self.mu
        return np.exp(logs, out=logs)

    @property
    def _tail(self) -> Tail | None:
        heavier = self.tail is not None and self.high < _HAZARD / self.tail.alpha
        return self.tail if heavier else None


@dataclass(frozen=True)
class Signed:
    """A quantity that may be at or below zero: two half-normals with the median in common; may be one
    point.
    """

    middle: float
    low: float
    high: float

    @property
    def median(self) -> float:
        return self.middle

    @property
    def mean(self) -> float:
        return self.middle + (self.high - self.low) * NORMAL.pdf(0)

    def ppf(self, p: float) -> float:
        return _at(self, p)

    def from_normal(self, z: FloatArray, out: FloatArray | None = None) -> FloatArray:
        values = _halves(z, self.low, self.high, out)
        values += self.middle
        return values


@dataclass(frozen=True)
class BetaShare:
    """A share or a chance: Beta with this mean, as sure as `weight` cases seen (infinite: known exactly)."""

    share: float
    weight: float

    @property
    def mean(self) -> float:
        return self.share

    @property
    def median(self) -> float:
        return self.ppf(0.5)

    @property
    def known(self) -> bool:
        return math.isinf(self.weight) or self.share in (0.0, 1.0)

    def ppf(self, p: float) -> float:
        return _at(self, p)

    def from_normal(self, z: FloatArray, out: FloatArray | None = None) -> FloatArray:
        if self.known:
            at = np.empty_like(z) if out is None else out
            at.fill(self.share)
            return at
        values, steps = _beta_grid(self.share * self.weight, (1 - self.share) * self.weight)
        at = np.add(z, _GRID_END, out=out)
        at *= _GRID_PER_UNIT
        np.maximum(at, 0.0, out=at)
        np.minimum(at, len(steps) - 0.5, out=at)
        left = at.astype(np.intp)
        at -= left
        at *= steps.take(left)
        at += values.take(left)
        return at


def positive(p10: float, p50: float | None, p90: float) -> Lognormal:
    """The lognormal halves with these quantiles, all above 0. An open middle is the geometric one."""
    if p10 <= 0:
        raise ValueError("a lognormal needs quantiles above zero")
    middle = (math.log(p10) + math.log(p90)) / 2 if p50 is None else math.log(p50)
    return Lognormal(middle, (middle - math.log(p10)) / Z90, (math.log(p90) - middle) / Z90)


def signed(p10: float, p50: float | None, p90: float) -> Signed:
    """The two half-normals with these quantiles, of any sign. An open middle is halfway."""
    middle = (p10 + p90) / 2 if p50 is None else p50
    return Signed(middle, (middle - p10) / Z90, (p90 - middle) / Z90)


def share(p10: float, p50: float | None, p90: float) -> BetaShare:
    """The Beta with the mean and variance that these quantiles imply (weights 0.3, 0.4, 0.3: Swanson's rule).

    Hurst, Brown and Swanson 2000, "Swanson's 30-40-30 rule", AAPG Bulletin 84(12).
    """
    middle = (p10 + p90) / 2 if p50 is None else p50
    mean = 0.3 * p10 + 0.4 * middle + 0.3 * p90
    variance = 0.3 * (p10 - mean) ** 2 + 0.4 * (middle - mean) ** 2 + 0.3 * (p90 - mean) ** 2
    if variance == 0 or mean in (0.0, 1.0):
        return BetaShare(mean, math.inf)
    return BetaShare(mean, max(mean * (1 - mean) / variance - 1, 0.5))


def lognormals(distributions: Sequence[Lognormal], z: FloatArray) -> FloatArray:
    """(distributions, points): all of them at the same scores z (points,), each row as `from_normal` would have it."""
    low, high, mu = (np.array([getattr(d, name) for d in distributions]) for name in ("low", "high", "mu"))
    logs: FloatArray = z * ((low + high) / 2)[:, None]
    logs += np.abs(z) * ((high - low) / 2)[:, None]
    far = np.flatnonzero(z > TAIL_Z)
    excess = _excess(z[far])
    for n, d in enumerate(distributions):
        tail = d._tail
        if tail is not None:
            logs[n, far] = d.high * TAIL_Z + np.minimum(excess / tail.alpha, math.log(tail.cap))
    logs += mu[:, None]
    np.exp(logs, out=logs)
    return logs


def _halves(z: FloatArray, low: float, high: float, out: FloatArray | None) -> FloatArray:
    """`low` * z below zero, `high` * z above, without a branch: a processor cannot guess the sign of a normal."""
    if low == high:
        return np.multiply(z, low, out=out)
    lopsided = np.abs(z)
    lopsided *= (high - low) / 2
    values = np.multiply(z, (low + high) / 2, out=out)
    values += lopsided
    return values


def _at(distribution: Distribution, p: float) -> float:
    return float(distribution.from_normal(np.array([NORMAL.inv_cdf(p)]))[0])


def _power_integral(alpha: float, cap: float) -> float:
    """Integral of t^-alpha from 1 to cap."""
    return math.log(cap) if alpha == 1 else (1 - cap ** (1 - alpha)) / (alpha - 1)


def _excess(z: FloatArray) -> FloatArray:
    """-log of the chance to exceed z, given that P95 is exceeded: standard exponential where z is normal."""
    values, steps = _excess_table()
    at = (z - TAIL_Z) * _EXCESS_PER_UNIT
    np.minimum(at, len(steps) - 0.5, out=at)
    left = at.astype(np.intp)
    at -= left
    return np.asarray(values.take(left) + at * steps.take(left))


_EXCESS_NODES, _EXCESS_END = 2048, 9.0
_EXCESS_PER_UNIT = (_EXCESS_NODES - 1) / (_EXCESS_END - TAIL_Z)


@lru_cache(maxsize=1)
def _excess_table() -> tuple[FloatArray, FloatArray]:
    """Values at evenly spaced nodes, and the step from each to the next (looked up without search)."""
    nodes = np.linspace(TAIL_Z, _EXCESS_END, _EXCESS_NODES)
    beyond = [math.erfc(z / math.sqrt(2)) / 2 for z in nodes.tolist()]
    values = math.log(1 - TAIL_AT) - np.log(np.array(beyond))
    return values, np.diff(values)


_GRID_END = 6.5
_GRID_PER_UNIT = 100


@lru_cache(maxsize=4096)
def _beta_grid(a: float, b: float) -> tuple[FloatArray, FloatArray]:
    """Quantiles at evenly spaced normal scores, and the step from each to the next (looked up without
    search).
    """
    scores = np.linspace(-_GRID_END, _GRID_END, round(2 * _GRID_END * _GRID_PER_UNIT) + 1)
    values = np.interp(scores, *_beta_table(a, b))
    return values, np.diff(values)


def _beta_table(a: float, b: float) -> tuple[FloatArray, FloatArray]:
    """(z, x): quantiles of Beta(a, b) at normal scores z.

    The density is summed over the logit of x, where it is smooth and falls off exponentially on both sides;
    the upper half is summed from above, so that neither tail loses digits.
    """
    centre = math.log(a / b)
    spread = math.sqrt(1 / a + 1 / b)
    logit = np.linspace(centre - 9 * spread - 25 / a, centre + 9 * spread + 25 / b, 4001)
    log_density = a * logit - (a + b) * _softplus(logit)
    density = np.exp(log_density - log_density.max())
    below = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    above = np.concatenate([np.cumsum(((density[1:] + density[:-1]) / 2)[::-1])[::-1], [0.0]])
    lower, upper = below / below[-1], above / above[0]
    inside = np.flatnonzero((lower > 1e-12) & (upper > 1e-12))
    inside = inside[:: max(1, len(inside) // 600)]
    low, high = lower[inside], upper[inside]
    scores = np.where(low < 0.5, normal_scores(np.minimum(low, 0.5)), -normal_scores(np.minimum(high, 0.5)))
    return scores, np.exp(-_softplus(-logit[inside]))


def _softplus(x: FloatArray) -> FloatArray:
    """log(1 + exp(x)) without overflow."""
    return np.asarray(np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x))))
