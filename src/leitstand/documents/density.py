"""The curve through three quantiles, for drawing a belief.

A lognormal moved along the axis (mirrored where the lower side is the longer one) passes through any low, middle and
high exactly; where both sides are equal it is the normal distribution. (Three-parameter lognormal, fitted by
quantiles: with r = (P90 - P50) / (P50 - P10) and z = 1.2816, sigma = ln r / z.)
"""

from __future__ import annotations

import math

Z90 = 1.2815515655446004
_NEARLY_EVEN = 1e-3
_STEEPEST = 1e3


def density(low: float, middle: float, high: float, xs: list[float]) -> list[float]:
    """The density at each x of the curve with these P10, P50, P90. Raises ValueError unless low < high."""
    if not low <= middle <= high or low == high:
        raise ValueError(f"a curve needs low <= middle <= high and low < high: {low}, {middle}, {high}")
    above, below = high - middle, middle - low
    least = (high - low) / _STEEPEST
    if below > above:
        return density(-high, -middle, -low, [-x for x in xs])
    sigma = math.log(above / max(below, least)) / Z90
    if sigma < _NEARLY_EVEN:
        spread = (high - low) / 2 / Z90
        return [math.exp(-(((x - middle) / spread) ** 2) / 2) / spread / math.sqrt(2 * math.pi) for x in xs]
    scale = above / (math.exp(sigma * Z90) - 1)
    origin = middle - scale
    return [_lognormal(x - origin, scale, sigma) for x in xs]


def _lognormal(x: float, scale: float, sigma: float) -> float:
    if x <= 0:
        return 0.0
    z = math.log(x / scale) / sigma
    return math.exp(-z * z / 2) / (x * sigma * math.sqrt(2 * math.pi))
