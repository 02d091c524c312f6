"""What more money would bring where it is scarcest: the plan made again with it, not its price."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .model import THOUSAND
from .replan import Replan
from .results import MoreMoney, ShadowPrice

AMOUNT = 10_000.0
SMALL_AGAINST = 5
"""Nothing is said of an amount that is not this many times smaller than the limit."""
_TRIED = 3


def more_money(again: Replan, prices: Sequence[ShadowPrice]) -> MoreMoney | None:
    """What `AMOUNT` more in the scarcest year or quarter brings, EUR; None where no money is scarce or the amount is
    large against the limit.

    The plan is made again around the use cases that stand nearest to turning, with the amount and without; each way
    moves only some use cases, so what the best of them brings is at least to be had.
    """
    scarce = [p for p in prices if p.resource == "budget" and p.price > 0]
    best = max(scarce, key=lambda p: (p.price, p.period), default=None)
    if best is None or best.limit < SMALL_AGAINST * AMOUNT or ("budget", best.period) not in again.model.row:
        return None
    gains = [0.0]
    for n in again.nearest_rows(_TRIED):
        plain, richer = again.solve(n), again.solve(n, more={("budget", best.period): AMOUNT / THOUSAND})
        if plain is not None and richer is not None:
            gains.append(richer.value - plain.value)
    return MoreMoney(id=best.id, period=best.period, amount=AMOUNT, gain=float(np.max(gains)))
