"""Closed forms of information value: two options whose difference is normal.

Raiffa and Schlaifer 1961, Applied Statistical Decision Theory, chapter 5: with psi(z) = pdf(z) - z * (1 -
cdf(z)) knowing a part of the difference that has the standard deviation s is worth s * psi(|m| / s).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from statistics import NormalDist

_NORMAL = NormalDist()


def two_options(mean: float, sd: float) -> float:
    """EVPPI in the unit of `mean`: the expected difference of the options is `mean`, what becomes known moves
    it by a normal amount of this `sd`.

    Raises ValueError for a negative `sd`.
    """
    if sd < 0:
        raise ValueError(f"a standard deviation is not negative: {sd}")
    if sd == 0:
        return 0.0
    z = abs(mean) / sd
    # in the far tail the difference of two nearly equal numbers may come out just below zero
    return max(0.0, sd * (_NORMAL.pdf(z) - z * 0.5 * math.erfc(z / math.sqrt(2))))


def together(sds: Iterable[float]) -> float:
    """The sd of what several independent parts explain together: a subset's EVPPI is that of this sd."""
    return math.hypot(*sds)


def told(sd: float, observations: float, noise: float) -> float:
    """The sd of the posterior mean after so many observations with normal errors of sd `noise`, before they are
    made.

    With it in place of the prior `sd`, `two_options` is the EVSI. Raises ValueError for a negative number.
    """
    if observations < 0 or noise < 0 or sd < 0:
        raise ValueError(f"nothing here is negative: sd {sd}, {observations} observations, noise {noise}")
    if sd == 0 or observations == 0:
        return 0.0
    return sd / math.sqrt(1 + (noise / sd) ** 2 / observations)
