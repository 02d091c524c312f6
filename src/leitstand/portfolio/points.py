"""All quantities of a belief at fixed points that know no seed: equal inputs give equal values, to the bit.

Quasi-random in the plainest way: each quantity takes every one of 256 equally likely slices once, in an order that
hangs on its name, so that all use cases have the points in common. Worked out for all items of a name at once; every
operation is elementwise, so no item's values hang on which others are there.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np

from leitstand.beliefs import Belief, Item, Key, Lognormal, Shared, lognormals, normal_scores

from .grid import FloatArray

POINTS = 256
_BATCH = 512


def at_points(belief: Belief) -> Mapping[Key, FloatArray]:
    """Each item (points,), shared effects included."""
    shared = _shared_points(belief.shared)
    by_name: dict[str, list[Item]] = {}
    found: dict[Key, FloatArray] = {}
    for key, item in belief.items.items():
        name = f"{key[1]}/{'' if key[1] == 'effort' else key[2]}"
        if isinstance(item.distribution, Lognormal):
            by_name.setdefault(name, []).append(item)
        else:
            found[key] = _single(item, name, belief.shared, shared)
    for name, items in by_name.items():
        for i in range(0, len(items), _BATCH):
            part = items[i : i + _BATCH]
            values = lognormals(
                [d for item in part if isinstance(d := item.distribution, Lognormal)], _normals(name)
            )
            values *= np.exp(_shifts(part, belief.shared, shared))
            found |= zip((item.key for item in part), values, strict=True)
    return found


@cache
def even_scores(n: int) -> FloatArray:
    """Normal scores of n equally likely slices; not to be changed."""
    scores = normal_scores((np.arange(n) + 0.5) / n)
    scores.flags.writeable = False
    return scores


def _single(item: Item, name: str, shared: Shared, points: FloatArray) -> FloatArray:
    values = item.distribution.from_normal(_normals(name))
    if item.loadings:
        shift = _shifts([item], shared, points)[0]
        values *= np.exp(np.where(values < 0, -shift, shift))
    return values


def _shifts(items: list[Item], shared: Shared, points: FloatArray) -> FloatArray:
    """(items, points): what the shared effects add to the logarithms."""
    total = np.zeros((len(items), POINTS))
    most = max((len(item.loadings) for item in items), default=0)
    for k in range(most):
        with_it = [(n, *item.loadings[k]) for n, item in enumerate(items) if len(item.loadings) > k]
        rows = [n for n, _, _ in with_it]
        weights = np.array([weight for _, _, weight in with_it])
        total[rows] += weights[:, None] * points[[shared.position[effect] for _, effect, _ in with_it]]
    return total


def _shared_points(shared: Shared) -> FloatArray:
    """(shared effects, points): deviations of the shared effects from their means."""
    deviation = np.sqrt(np.clip(np.diagonal(shared.covariance), 0, None))
    rows = [
        _normals(f"shared/{name}") * sd for name, sd in zip(shared.names, deviation.tolist(), strict=True)
    ]
    return np.stack(rows) if rows else np.zeros((0, POINTS))


@cache
def _normals(name: str) -> FloatArray:
    """The points' normal scores for a quantity of this name: every slice once, in an order of its own."""
    rng = np.random.default_rng(np.frombuffer(name.encode(), dtype=np.uint8).astype(np.uint32))
    return rng.permutation(even_scores(POINTS))
