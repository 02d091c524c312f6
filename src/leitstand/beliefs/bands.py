"""Bands (P10, P50, P90, mean) of what is believed, with the uncertainty of the shared effects in them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from leitstand.strategy import Band

from .belief import Belief, Key
from .distributions import NORMAL, Z90, BetaShare, FloatArray, Lognormal, Signed
from .sampling import Draws


def band(belief: Belief, key: Key) -> Band:
    """The band of one item over everything that is uncertain. Raises KeyError."""
    item = belief.items[key]
    variance = belief.shared.variance(item.loadings)
    p10, p50, p90 = _quantiles(item.distribution, variance)
    mean = item.distribution.mean * math.exp(variance / 2)
    return Band(p10=p10, p50=p50, p90=p90, mean=mean, unit=item.unit, assumed=item.assumed)


def bands(draws: Draws) -> Mapping[Key, Band]:
    """The band of each item as its draws show it."""
    return {
        key: band_of(values, draws.about[key].unit, assumed=draws.about[key].assumed)
        for key, values in draws.arrays.items()
    }


def band_of(values: FloatArray, unit: str, *, assumed: bool = False) -> Band:
    """The band of these draws."""
    p10, p50, p90 = (float(q) for q in np.quantile(values, (0.1, 0.5, 0.9)))
    return Band(p10=p10, p50=p50, p90=p90, mean=float(values.mean()), unit=unit, assumed=assumed)


def chance_above(belief: Belief, key: Key, amount: float) -> float:
    """The chance that the quantity exceeds this amount, to about 1/500. Raises KeyError.

    For costs with their heavy tail this says more than a mean: the chance that they double.
    """
    item = belief.items[key]
    return float(np.mean(_grid(item.distribution, belief.shared.variance(item.loadings)) > amount))


@lru_cache(maxsize=4096)
def _quantiles(distribution: Lognormal | Signed | BetaShare, variance: float) -> tuple[float, float, float]:
    if (
        isinstance(distribution, Lognormal)
        and distribution.low == distribution.high
        and not distribution.tail
    ):
        sd = math.hypot(distribution.low, math.sqrt(variance))
        return (
            math.exp(distribution.mu - Z90 * sd),
            math.exp(distribution.mu),
            math.exp(distribution.mu + Z90 * sd),
        )
    if variance == 0:
        return distribution.ppf(0.1), distribution.median, distribution.ppf(0.9)
    p10, p50, p90 = np.quantile(_grid(distribution, variance), (0.1, 0.5, 0.9))
    return float(p10), float(p50), float(p90)


def _grid(distribution: Lognormal | Signed | BetaShare, variance: float) -> FloatArray:
    """Equally likely values: every strata middle of the case against every one of the shared shift."""
    values: FloatArray = distribution.from_normal(_strata(500))[:, None]
    if variance == 0:
        return values.ravel()
    shift = _strata(41) * math.sqrt(variance)
    spread: FloatArray = values * np.exp(np.where(values < 0, -shift, shift))
    return spread.ravel()


@lru_cache(maxsize=8)
def _strata(n: int) -> FloatArray:
    """Middles of n equally likely strata of a standard normal, scaled to variance 1."""
    middles: FloatArray = np.array([NORMAL.inv_cdf((i + 0.5) / n) for i in range(n)])
    middles /= middles.std()
    return middles
