"""What somebody might find out, as one normal score, and how the margins of all use cases move with it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from leitstand.beliefs import GROUP_OF, Belief, BetaShare, Item, Key, Priors

from ..grid import FloatArray
from .held import Held, Moving
from .scores import GRID, correlation, log_spread, softened


@dataclass(frozen=True)
class Signal:
    """`own`: the quantity that it is about, if any, and its correlation `rho` with that (1: the truth itself).

    `shift`: by how much each shared effect is expected to differ for each unit of the score.
    """

    own: Key | None
    rho: float
    shift: Mapping[str, float]


def of_quantity(belief: Belief, key: Key, noise: float = 0.0) -> Signal:
    """An answer about one quantity whose logarithm errs by this sd; 0: the truth."""
    item = belief.items[key]
    at = [belief.shared.position[name] for name, _ in item.loadings]
    load = np.array([weight for _, weight in item.loadings])
    towards = belief.shared.covariance[:, at] @ load if at else np.zeros(len(belief.shared.names))
    spread = log_spread(item.distribution, float(load @ towards[at]) if at else 0.0)
    rho = correlation(spread, noise)
    moved = towards * (rho / spread) if spread > 0 else np.zeros_like(towards)
    return Signal(key, rho, _named(belief, moved))


def of_shared(belief: Belief, name: str) -> Signal:
    """The truth about one shared effect. Raises KeyError."""
    at = belief.shared.position[name]
    variance = float(belief.shared.covariance[at, at])
    moved = belief.shared.covariance[:, at] / math.sqrt(variance) if variance > 0 else np.zeros(0)
    return Signal(None, 1.0, _named(belief, moved))


def answer_noise(item: Item, priors: Priors) -> float:
    """The sd of the logarithm by which one more person's estimate of this quantity misses the truth.

    Case, estimator and lever as in beliefs.reading, which reads such an estimate. A stated share or chance is
    trusted for `Priors.trust`, whatever its spread.
    """
    if isinstance(item.distribution, BetaShare):
        spread = log_spread(item.distribution, 0.0)
        return spread * math.sqrt(1 / priors.trust - 1)
    spreads = priors.spread[GROUP_OF[item.key[1]]]
    return math.hypot(spreads.case, spreads.estimator, spreads.lever)


def offs(held: Held, signal: Signal, at: FloatArray = GRID) -> dict[Key, FloatArray]:
    """Of each quantity that the signal tells something of: (len(at), k), how far it is expected to be from its
    mean after these scores; k as in `Moving.off`."""
    found = ((key, _off(key, m, signal, at)) for key, m in held.moving.items())
    return {key: off for key, off in found if off is not None}


def moves(held: Held, signal: Signal, at: FloatArray = GRID) -> tuple[FloatArray, FloatArray] | None:
    """(len(at), starts), twice: by how much value and use of a use case are expected to differ after these
    scores of the signal; None where it tells nothing of this use case."""
    found = offs(held, signal, at)
    if not found:
        return None
    shape = (len(at), len(held.goal))
    goal = sum((off @ held.moving[key].goal for key, off in found.items()), np.zeros(shape))
    use = sum((off @ held.moving[key].use for key, off in found.items()), np.zeros(shape))
    return goal, use


def _off(key: Key, moving: Moving, signal: Signal, at: FloatArray) -> FloatArray | None:
    """(len(at), k): how far a quantity is expected to be from its mean after these scores; None where nothing
    is told."""
    if key == signal.own:
        return softened(moving.off, signal.rho, at) if signal.rho else None
    shift = sum(weight * signal.shift.get(name, 0.0) for name, weight in moving.item.loadings)
    if shift == 0:
        return None
    if moving.parts is None:
        # exact where the logarithm is normal; of a duration only the whole quarters count
        rho = shift / log_spread(moving.item.distribution, moving.variance)
        return softened(moving.off, max(-1.0, min(1.0, rho)), at)
    above, below = moving.parts
    factor, drift = shift * at, shift**2 / 2
    return np.asarray(above * np.expm1(factor - drift) + below * np.expm1(-factor - drift))[:, None]


def _named(belief: Belief, moved: FloatArray) -> Mapping[str, float]:
    return {name: float(m) for name, m in zip(belief.shared.names, moved.tolist(), strict=False) if m}
