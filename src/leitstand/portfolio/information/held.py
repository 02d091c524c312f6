"""How the margin of one use case moves with each quantity it rests on.

A margin is linear in every quantity but the duration (see `turning`), so a slope per start says all; of the
duration it is a table over whole quarters. Value and use of resources are kept apart, because prices may
change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from leitstand.beliefs import Item, Key

from ..grid import FloatArray
from ..prices import Prices, expected_of
from ..quantities import Expected, whole_quarters
from ..turning import changed, keys_of
from .scores import WEIGHTS, at_scores

_NEGLIGIBLE = 1e-9


@dataclass(frozen=True)
class Moving:
    """One quantity. `variance`: what shared effects bring to that of its logarithm. off (grid, k): how far it
    is from its expectation at each score (of the duration: the chance of each number of quarters); goal, use
    (k, starts): EUR that this is worth, and that it takes of resources. parts: the expectations of what of it
    lies above and below zero; None of the duration."""

    item: Item
    variance: float
    parts: tuple[float, float] | None
    off: FloatArray
    goal: FloatArray
    use: FloatArray


@dataclass(frozen=True)
class Held:
    """One use case: `goal` and `use` (starts,) as expected, -inf where it cannot start, and all that moves
    them."""

    case: int
    goal: FloatArray
    use: FloatArray
    moving: Mapping[Key, Moving]


def held(n: int, prices: Prices) -> Held:
    """The use case in row `n` of the frame at these prices."""
    frame = prices.frame
    w, source = frame.worth, frame.source
    case, expected = w.cases[n], w.expected[n]
    goal, use = _at(n, expected, prices)
    moving = {}
    for key in keys_of(case):
        item = source.belief.items[key]
        variance = source.variance(item)
        scored = at_scores(item.distribution, variance)
        if key[1] == "duration":
            goals, uses = _durations(n, expected, prices)
            reached = np.eye(source.longest + 1)[whole_quarters(scored, source.longest)]
            moving[key] = Moving(item, variance, None, reached - expected.duration, goals, uses)
            continue
        mean = source.mean(key, 0)
        unit = abs(mean) or 1.0
        up = _at(n, changed(case, expected, key, unit, source), prices)
        slopes = [((b - a) / unit)[None, :] for a, b in zip((goal, use), up, strict=True)]
        below = float(WEIGHTS @ np.minimum(scored, 0.0))
        moving[key] = Moving(
            item, variance, (mean - below, below), (scored - mean)[:, None], slopes[0], slopes[1]
        )
    allowed = w.allowed[n]
    return Held(n, np.where(allowed, goal, -np.inf), np.where(allowed, use, 0.0), moving)


def _at(n: int, e: Expected, prices: Prices) -> tuple[FloatArray, FloatArray]:
    """Value and priced use of resources (starts,) if these were the expectations; the price of risk stays."""
    numbers = expected_of(n, prices.frame, e)
    other = np.where(np.isfinite(prices.other[n]), prices.other[n], 0.0)
    return np.asarray(numbers.goal), np.asarray(prices.priced(numbers) - other)


def _durations(n: int, e: Expected, prices: Prices) -> tuple[FloatArray, FloatArray]:
    """(longest + 1, starts), twice: value and use if the duration were so many quarters; unlikely ones as their
    nearest likely one."""
    likely = np.flatnonzero(e.duration > _NEGLIGIBLE)
    found = [_at(n, replace(e, duration=np.eye(len(e.duration))[d]), prices) for d in likely.tolist()]
    nearest = np.abs(np.arange(len(e.duration))[:, None] - likely[None, :]).argmin(axis=1)
    goal, use = (np.stack([f[i] for f in found])[nearest] for i in range(2))
    return goal, use
