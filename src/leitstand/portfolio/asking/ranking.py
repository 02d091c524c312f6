"""Which questions to ask first, in arrays alone: the benchmark calls the same functions as the product.

At the prices of the resources use cases decide for themselves: one is in where some start has a margin above zero.
So what an answer is worth is E max(0, margins after it) - max(0, margins today), the expected value of sample
information of a choice between its starts and nothing (Raiffa and Schlaifer 1961). As prices are the duals of the
relaxation, the sum over use cases bounds from above what all answers together can add to the relaxation's value: for
fixed prices y the dual function b'y + sum of max(0, margin) bounds the value after any answers, and is tight today.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..grid import FloatArray, IntArray

POINTS = 64
"""Equally likely answers that stand for all."""
_NOTHING = 1e-9
_MULTIPLES = (0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""Of today's prices, among which `least_left` looks for its lowest bound."""


def worth(margins: FloatArray, moved: FloatArray) -> float:
    """What one answer is worth. margins (starts,): today's; moved (starts, points): by how much answers move them."""
    return max(0.0, float(np.maximum((margins[:, None] + moved).max(axis=0), 0).mean()) - _today(margins))


def pick(
    margins: FloatArray, of: IntArray, moved: FloatArray, minutes: FloatArray, most: int,
    least: FloatArray | None = None, together: Sequence[int] | None = None,
) -> list[tuple[int, float]]:  # fmt: skip
    """The questions to ask, best first: (question, what it adds in the unit of the margins).

    margins (use cases, starts), -inf where there is no start; of (questions,): the use case of each; moved (questions,
    starts, points); minutes (questions,): what an answer takes; least (questions,): what it must be worth. Each next
    question is the one that adds most per minute to those picked before: two quantities of one use case are worth
    their joint value. Questions with the same number in `together` are forms of one question: one of them is asked.
    Equal ones in their order.
    """
    count = len(of)
    group = np.arange(count) if together is None else np.asarray(together)
    floor = np.full(count, _NOTHING) if least is None else np.maximum(least, _NOTHING)
    after = {int(n): np.repeat(margins[n][:, None], moved.shape[2], axis=1) for n in set(of.tolist())}
    open_ = np.ones(count, dtype=np.bool_)
    adds = np.array([worth(margins[n], moved[q]) for q, n in enumerate(of.tolist())])
    found: list[tuple[int, float]] = []
    while len(found) < most:
        rate = np.where(open_ & (adds > floor), adds / minutes, -np.inf)
        best = int(rate.argmax()) if count else 0
        if not count or rate[best] == -np.inf:
            break
        found.append((best, float(adds[best])))
        n = int(of[best])
        after[n] = after[n] + moved[best]
        open_ &= group != group[best]
        known = float(np.maximum(after[n].max(axis=0), 0).mean())
        for q in np.flatnonzero((of == n) & open_).tolist():
            adds[q] = float(np.maximum((after[n] + moved[q]).max(axis=0), 0).mean()) - known
    return found


def left(margins: FloatArray, of: IntArray, moved: FloatArray) -> FloatArray:
    """(use cases,): what it is worth to have all of these answers of a use case; see `pick`."""
    total = np.zeros(len(margins))
    for n in sorted(set(of.tolist())):
        own = np.flatnonzero(of == n)
        alone = max(worth(margins[n], moved[q]) for q in own.tolist())
        total[n] = max(alone, worth(margins[n], moved[own].sum(axis=0)))
    return total


def least_left(
    now: tuple[FloatArray, FloatArray], dearer: tuple[FloatArray, FloatArray], of: IntArray, supply: float,
    must: NDArray[np.bool_],
) -> float:  # fmt: skip
    """What all answers together can add at most, with the prices at which this bound is lowest.

    `left` holds today's prices fixed; once more is known resources become scarcer. For any prices that are not
    negative the dual function bounds the value, so the lowest over a row of multiples of today's does, more tightly.
    now, dearer: (margins, moved) at today's prices and at twice these, as in `pick`; all in between is linear. supply:
    EUR that all resources are worth at today's prices; must (use cases,): in the plan in any case.
    """
    (margins, moved), (margins_2, moved_2) = now, dearer
    open_ = np.isfinite(margins)
    steps = np.where(open_, margins_2 - np.where(open_, margins, 0.0), 0.0)
    own = {n: np.flatnonzero(of == n) for n in range(len(margins))}
    together = {n: (moved[q].sum(axis=0), moved_2[q].sum(axis=0)) for n, q in own.items() if len(q)}
    bounds = []
    for factor in _MULTIPLES:
        total = (factor - 1) * supply
        at = margins + (factor - 1) * steps
        for n in range(len(margins)):
            best = float(at[n].max(initial=-np.inf))
            today = float(margins[n].max(initial=-np.inf))
            if not np.isfinite(best):
                continue
            if must[n]:
                total += best - today
            elif n in together:
                first, second = together[n]
                after = (at[n][:, None] + first + (factor - 1) * (second - first)).max(axis=0)
                total += float(np.maximum(after, 0).mean()) - max(0.0, today)
            else:
                total += max(0.0, best) - max(0.0, today)
        bounds.append(total)
    return max(0.0, min(bounds))


def three_ways(chances: Sequence[float], moves: FloatArray, order: NDArray[np.int64]) -> FloatArray:
    """Answers with these chances (answers,) as equally likely points; moves (starts, answers) -> (starts, points).

    order (points,): a permutation, so that points of different questions are independent. The mean stays zero.
    """
    points = len(order)
    edges = np.rint(np.cumsum(chances) / np.sum(chances) * points).astype(np.int64)
    which = np.searchsorted(edges, np.arange(points), side="right")
    drawn = moves[:, np.minimum(which, len(chances) - 1)][:, order]
    return np.asarray(drawn - drawn.mean(axis=1, keepdims=True))


def order_of(name: str, points: int = POINTS) -> NDArray[np.int64]:
    """The order of a quantity's points: its own, the same for all use cases, whatever else is asked."""
    rng = np.random.default_rng(np.frombuffer(name.encode(), dtype=np.uint8).astype(np.uint32))
    return np.asarray(rng.permutation(points))


def _today(margins: FloatArray) -> float:
    return max(0.0, float(margins.max()))
