"""Draws from a belief that do not depend on the order or number of records, nor on the number of workers.

Each stream of normals is keyed by (seed, use case, quantity, part), or (seed, shared effect), through
BLAKE2b and SeedSequence. So an added record changes no other record's draws, a subset gives the same
numbers as the whole, and the first 200 of 2,000 draws are the 200 draws.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.random import SFC64, Generator, SeedSequence

from leitstand.strategy import Quantity

from .belief import Belief, Item, Key, Loadings, Shared
from .distributions import BetaShare, Distribution, FloatArray, Signed

_KEPT_SHIFTS = 256
_PARTS_PER_WORKER = 4
_BLOCK = 2**21
"""Numbers in one piece of memory: 16 MB."""


@dataclass(frozen=True, eq=False)
class Draws(Mapping[Key, FloatArray]):
    """Draws by key, each an array (draws,) in the unit of its item; position i of all arrays is one world."""

    seed: int
    draws: int
    arrays: Mapping[Key, FloatArray]
    about: Mapping[Key, Item]

    def __getitem__(self, key: Key) -> FloatArray:
        return self.arrays[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self.arrays)

    def __len__(self) -> int:
        return len(self.arrays)


def sample(
    belief: Belief,
    seed: int,
    draws: int,
    *,
    use_cases: Collection[str] | None = None,
    quantities: Collection[Quantity] | None = None,
    workers: int = 1,
) -> Draws:
    """Joint draws of the items asked for (all by default); float64, 8 bytes a draw.

    `workers`: threads; any number gives the same bits.
    """
    wanted = [
        item
        for key, item in belief.items.items()
        if (use_cases is None or key[0] in use_cases) and (quantities is None or key[1] in quantities)
    ]
    shifts = _shared_shifts(belief.shared, {n for item in wanted for n, _ in item.loadings}, seed, draws)
    arrays = _room(len(wanted), draws)

    def fill(part: range) -> None:
        _fill(arrays[part.start : part.stop], wanted[part.start : part.stop], shifts, seed)

    size = max(1, -(-len(wanted) // (max(1, workers) * _PARTS_PER_WORKER)))
    parts = [range(i, min(i + size, len(wanted))) for i in range(0, len(wanted), size)]
    if workers <= 1:
        for part in parts:
            fill(part)
    else:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(fill, parts))
    by_key = {item.key: values for item, values in zip(wanted, arrays, strict=True)}
    return Draws(seed, draws, by_key, {item.key: item for item in wanted})


def normals(seed: int, draws: int, *key: str, out: FloatArray | None = None) -> FloatArray:
    """Standard normals of the stream with this key, shape (draws,), in `out` where one is given."""
    text = "\x1f".join((str(seed), *key))
    entropy = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=16).digest(), "little")
    return Generator(SFC64(SeedSequence(entropy))).standard_normal(draws, out=out)


def _room(items: int, draws: int) -> list[FloatArray]:
    """One uninitialised row (draws,) for each item, cut from blocks: memory that lies together is faster to come by,
    and a block goes when the last of its rows is let go."""
    rows = max(1, _BLOCK // max(1, draws))
    blocks = (np.empty((min(rows, items - i), draws)) for i in range(0, items, rows))
    return [row for block in blocks for row in block]


def _fill(arrays: list[FloatArray], items: list[Item], shifts: Mapping[str, FloatArray], seed: int) -> None:
    """Draws the items into the arrays; each stays in the processor's cache from its normals to its values."""
    together: dict[Loadings, FloatArray] = {}
    for values, item in zip(arrays, items, strict=True):
        _draw(values, item.key, item.distribution, seed)
        if item.loadings:
            weight, direction = _direction(item.loadings)
            if direction not in together:
                if len(together) >= _KEPT_SHIFTS:
                    together.clear()
                together[direction] = _together(direction, shifts, len(values))
            shift = together[direction] * weight
            if isinstance(item.distribution, Signed):
                shift *= np.copysign(1.0, values)
            np.multiply(values, np.exp(shift, out=shift), out=values)


def _draw(values: FloatArray, key: Key, distribution: Distribution, seed: int) -> None:
    if not (isinstance(distribution, BetaShare) and distribution.known):
        normals(seed, len(values), *key, out=values)
    distribution.from_normal(values, out=values)


@lru_cache(maxsize=4096)
def _direction(loadings: Loadings) -> tuple[float, Loadings]:
    """Loadings as a weight times a direction that use cases with the same levers and estimators have in common."""
    weight = loadings[0][1]
    return (weight, tuple((n, w / weight) for n, w in loadings)) if weight else (1.0, loadings)


def _together(direction: Loadings, shifts: Mapping[str, FloatArray], draws: int) -> FloatArray:
    """The sum of the shared effects' deviations; the same for all items with this direction."""
    total = np.zeros(draws)
    for name, weight in direction:
        total += weight * shifts[name]
    return total


def _shared_shifts(shared: Shared, names: set[str], seed: int, draws: int) -> dict[str, FloatArray]:
    """Deviations of the shared effects from their posterior mean; the informed ones jointly, by Cholesky."""
    shifts: dict[str, FloatArray] = {}
    informed = sorted(shared.informed)
    if names & shared.informed:
        at = [shared.position[n] for n in informed]
        root = np.asarray(np.linalg.cholesky(shared.covariance[np.ix_(at, at)]), dtype=np.float64)
        streams = [normals(seed, draws, "shared", n) for n in informed]
        shifts |= dict(zip(informed, _mixed(root, streams), strict=True))
    for name in sorted(names - shared.informed):
        at_one = shared.position[name]
        sd = float(np.sqrt(shared.covariance[at_one, at_one]))
        shifts[name] = normals(seed, draws, "shared", name) * sd
    return shifts


def _mixed(root: FloatArray, streams: list[FloatArray]) -> Iterator[FloatArray]:
    """The streams times the lower triangle `root`: a matrix product would round by the number of draws."""
    scratch = np.empty_like(streams[0])
    for n in range(len(streams)):
        total = np.zeros_like(scratch)
        for k in np.flatnonzero(root[n, : n + 1]).tolist():
            total += np.multiply(streams[k], root[n, k], out=scratch)
        yield total
