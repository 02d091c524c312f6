"""One quantity as a rising function of one normal score, its shared effects included, and what a noisy answer
leaves of it.

On a fixed grid of scores all expectations become sums without noise. An answer that errs by tau on the score is
worth a correlation rho = 1 / sqrt(1 + tau^2) between its own score y and the truth's: E[x | y] = E f(rho y +
sqrt(1 - rho^2) w). For the lognormal that is the textbook posterior mean; for any other rising f it is exact as
well.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from leitstand.beliefs import BetaShare, Distribution, Lognormal, Signed

from ..grid import FloatArray

GRID = np.linspace(-6.5, 6.5, 261)
WEIGHTS = np.exp(-(GRID**2) / 2) / np.exp(-(GRID**2) / 2).sum()
"""Scores and their weights: the trapezoid rule, exact to rounding for smooth functions of a normal."""

_NODES, _SHARES = np.polynomial.hermite_e.hermegauss(15)
_SHARES = _SHARES / _SHARES.sum()


@lru_cache(maxsize=8192)
def at_scores(distribution: Lognormal | Signed | BetaShare, variance: float) -> FloatArray:
    """(grid,): the quantity at each score. `variance`: what shared effects add to that of its logarithm."""
    if variance <= 0:
        found = distribution.from_normal(GRID.copy())
    elif (
        isinstance(distribution, Lognormal)
        and distribution.low == distribution.high
        and not distribution.tail
    ):
        found = np.exp(distribution.mu + math.hypot(distribution.low, math.sqrt(variance)) * GRID)
    else:
        found = _mixed(distribution, math.sqrt(variance))
    found.setflags(write=False)
    return found


def log_spread(distribution: Lognormal | Signed | BetaShare, variance: float) -> float:
    """The sd of the quantity's logarithm (of a signed one: its sd as a share of its largest plausible size)."""
    if isinstance(distribution, Signed):
        size = max(abs(distribution.ppf(0.1)), abs(distribution.ppf(0.9)))
        own = math.sqrt((distribution.low**2 + distribution.high**2) / 2)
        return math.hypot(own / size, math.sqrt(variance)) if size else 0.0
    if isinstance(distribution, BetaShare):
        return 0.0 if distribution.known else 1 / math.sqrt(distribution.weight + 1)
    return math.sqrt((distribution.low**2 + distribution.high**2) / 2 + variance)


def softened(values: FloatArray, rho: float, at: FloatArray = GRID) -> FloatArray:
    """(len(at), columns): the expectation of functions of the score (grid, columns) after an answer with these
    scores.

    `rho`: correlation of the answer's score with the quantity's; a negative one reads it backwards.
    """
    rest = math.sqrt(max(0.0, 1 - rho * rho))
    place = (rho * at[:, None] + rest * _NODES[None, :] - GRID[0]) / (GRID[1] - GRID[0])
    place = np.clip(place, 0, len(GRID) - 1.000001)
    left = place.astype(np.intp)
    part = place - left
    if values.shape[1] == 1:
        column = values[:, 0]
        found = (column[left] * (1 - part) + column[left + 1] * part) @ _SHARES
        return np.asarray(found[:, None])
    rows = np.broadcast_to(np.arange(len(at))[:, None] * len(GRID), left.shape)
    flat = np.concatenate([(rows + left).ravel(), (rows + left + 1).ravel()])
    share = np.concatenate([((1 - part) * _SHARES).ravel(), (part * _SHARES).ravel()])
    spread = np.bincount(flat, share, minlength=len(at) * len(GRID)).reshape(len(at), len(GRID))
    return np.asarray(spread @ values)


def correlation(spread: float, noise: float) -> float:
    """Rho of an answer with this noise about a quantity with this spread, both sds of the logarithm."""
    return 0.0 if spread <= 0 else spread / math.hypot(spread, noise)


def _mixed(distribution: Distribution, sd: float) -> FloatArray:
    """Quantiles of the product of the quantity and a lognormal factor; below zero the factor divides."""
    inner = distribution.from_normal(GRID.copy())
    factor = np.exp(sd * _NODES)
    values = np.where(inner[:, None] < 0, inner[:, None] / factor, inner[:, None] * factor).ravel()
    weight = (WEIGHTS[:, None] * _SHARES).ravel()
    order = np.argsort(values, kind="stable")
    below = np.cumsum(weight[order]) - weight[order] / 2
    return np.asarray(np.interp(_cumulated(), below, values[order]))


@lru_cache(maxsize=1)
def _cumulated() -> FloatArray:
    return np.array([math.erfc(-z / math.sqrt(2)) / 2 for z in GRID.tolist()])
