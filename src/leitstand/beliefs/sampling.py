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

import numpy as np
from numpy.random import SFC64, Generator, SeedSequence

from leitstand.strategy import Quantity

from .belief import Belief, Item, Key, Loadings, Shared
from .distributions import BetaShare, FloatArray, Signed

_KEPT_FACTORS = 256


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
    if workers <= 1:
        arrays = _sample_items(wanted, shifts, seed, draws)
    else:
        size = -(-len(wanted) // workers) or 1
        chunks = [wanted[i : i + size] for i in range(0, len(wanted), size)]
        with ThreadPoolExecutor(workers) as pool:
            parts = pool.map(lambda chunk: _sample_items(chunk, shifts, seed, draws), chunks)
            arrays = {key: values for part in parts for key, values in part.items()}
    return Draws(seed, draws, arrays, {item.key: item for item in wanted})


def normals(seed: int, draws: int, *key: str) -> FloatArray:
    """Standard normals of the stream with this key, shape (draws,)."""
    text = "\x1f".join((str(seed), *key))
    entropy = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=16).digest(), "little")
    return Generator(SFC64(SeedSequence(entropy))).standard_normal(draws)


def _sample_items(
    items: list[Item], shifts: Mapping[str, FloatArray], seed: int, draws: int
) -> dict[Key, FloatArray]:
    factors: dict[Loadings, FloatArray] = {}
    sampled = {}
    for item in items:
        if item.loadings not in factors:
            if len(factors) >= _KEPT_FACTORS:
                factors.clear()
            factors[item.loadings] = _factor(item.loadings, shifts, draws)
        sampled[item.key] = _sample_item(item, factors[item.loadings], seed, draws)
    return sampled


def _sample_item(item: Item, factor: FloatArray, seed: int, draws: int) -> FloatArray:
    distribution = item.distribution
    if isinstance(distribution, BetaShare) and distribution.known:
        return np.full(draws, distribution.share)
    values = distribution.from_normal(normals(seed, draws, *item.key))
    if not item.loadings:
        return values
    values *= np.where(values < 0, 1 / factor, factor) if isinstance(distribution, Signed) else factor
    return values


def _factor(loadings: Loadings, shifts: Mapping[str, FloatArray], draws: int) -> FloatArray:
    """exp of the sum of the shared effects' deviations; the same for all items with these loadings."""
    total = np.zeros(draws)
    for name, weight in loadings:
        total += weight * shifts[name]
    return np.exp(total, out=total)


def _shared_shifts(shared: Shared, names: set[str], seed: int, draws: int) -> dict[str, FloatArray]:
    """Deviations of the shared effects from their posterior mean; the informed ones jointly, by Cholesky."""
    shifts: dict[str, FloatArray] = {}
    informed = sorted(shared.informed)
    if names & shared.informed:
        at = [shared.position[n] for n in informed]
        root = np.linalg.cholesky(shared.covariance[np.ix_(at, at)])
        streams = np.stack([normals(seed, draws, "shared", n) for n in informed])
        shifts |= dict(zip(informed, root @ streams, strict=True))
    for name in sorted(names - shared.informed):
        at_one = shared.position[name]
        sd = float(np.sqrt(shared.covariance[at_one, at_one]))
        shifts[name] = normals(seed, draws, "shared", name) * sd
    return shifts
