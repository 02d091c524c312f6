"""What would turn a choice: the nearest plausible figure of each quantity, and what knowing it would be worth.

Both come from the margin of a use case (see `prices`) and are approximations. A margin is linear in the mean of
every quantity but the duration, so the figure at which it becomes zero is exact for these prices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from leitstand.beliefs import Item, Key, Lognormal, Signed
from leitstand.strategy import Quantity

from .cases import Case
from .grid import FloatArray
from .prices import Prices
from .quantities import Expected, Source
from .results import Tipping

PLAUSIBLE = (0.01, 0.99)
"""A figure outside these quantiles of what is believed is no plausible one."""


_UPWARDS: tuple[Quantity, ...] = ("effect", "adoption", "success")


@dataclass(frozen=True)
class Turn:
    """The figure of one quantity at which the choice turns, in `unit`, and how far it is (in spreads P10 to P90).

    `verified`: the plan was made again at this figure and turned, and 2 % less far it did not."""

    key: Key
    threshold: float
    unit: str
    above: bool
    brings_in: bool
    distance: float
    verified: bool = False

    def tipping(self) -> Tipping:
        """The same for the results."""
        return Tipping(
            quantity=self.key[1], part=self.key[2], side="above" if self.above else "below",
            threshold=self.threshold, unit=self.unit, turns="in" if self.brings_in else "out", verified=self.verified,
        )  # fmt: skip


def turns(
    n: int, start: int, edge: float, prices: Prices, *, inside: bool, plausible: bool = True
) -> tuple[Turn, ...]:
    """The nearest turning figure of each quantity of one case, nearest first.

    `edge`: by how much it is in (positive, and `inside`) or out at this start. Without `plausible` also figures that
    nobody would believe.
    """
    case, source = prices.frame.worth.cases[n], prices.frame.source
    base = float(prices.margins[n, start])
    if not np.isfinite(base) or not np.isfinite(edge):
        return ()
    expected = prices.frame.worth.expected[n]

    def margin(e: Expected) -> float:
        return float(prices.expected_margin(n, e)[start]) - base + edge

    found = []
    for key in keys_of(case):
        item = source.belief.items[key]
        if key[1] == "duration":
            at = _duration(expected, source.longest, margin, inside=inside)
        else:
            at = _linear(case, item, expected, source, margin)
        if at is None or (plausible and not _plausible(item, at)):
            continue
        if (at >= item.distribution.median) != ((key[1] in _UPWARDS) != inside):
            continue  # e.g. a pilot that only pays because it surely fails
        spread = max(item.distribution.ppf(0.9) - item.distribution.ppf(0.1), 1e-12)
        middle = item.distribution.median
        found.append(Turn(key, at, item.unit, at >= middle, not inside, abs(at - middle) / spread))
    return tuple(sorted(found, key=lambda t: (t.distance, t.key)))


def upwards(quantity: Quantity) -> bool:
    """Whether more of it makes a use case more worth while."""
    return quantity in _UPWARDS


def keys_of(case: Case) -> Iterator[Key]:
    """All items that a case rests on."""
    yield from (e.key for e in case.effects if e.worth)
    yield from (k for k in (case.one_off, *case.efforts, case.running, case.adoption, case.duration) if k)
    if case.success and not case.gate_passed:
        yield case.success


def slope_of(margin: FloatArray, quantity: FloatArray) -> float:
    """The slope of the straight line through the draws of a margin over those of a quantity; 0 for a fixed one."""
    deviation = quantity - quantity.mean()
    variance = float((deviation**2).mean())
    if variance <= 1e-24 * max(1.0, float(quantity.mean()) ** 2):
        return 0.0
    return float((deviation * (margin - margin.mean())).mean()) / variance


def changed(case: Case, e: Expected, key: Key, by: float, source: Source) -> Expected:
    """The expectations of a case if the mean of one of its items were higher by so much."""
    quantity: Quantity = key[1]
    if quantity == "effect":
        adoption = source.mean(case.adoption, 1)
        return replace(e, effects={**e.effects, key[2]: e.effects[key[2]] + by * adoption})
    if quantity == "adoption":
        share = by / source.mean(key, 1)
        return replace(e, effects={k: v * (1 + share) for k, v in e.effects.items()})
    if quantity == "effort":
        days = {**e.days, key[2]: e.days[key[2]] + by}
        return replace(e, days=days, one_off=e.one_off + by * source.day_rate)
    fields = {"one_off_cost": "one_off", "running_cost": "running", "success": "success"}
    name = fields[quantity]
    return replace(e, **{name: getattr(e, name) + by})


Margin = Callable[[Expected], float]


def _linear(case: Case, item: Item, e: Expected, source: Source, margin: Margin) -> float | None:
    """The median (for shares: the mean) at which the margin becomes zero, or None."""
    mean = source.mean(item.key, 0)
    unit = abs(mean) or 1.0
    here = margin(e)
    slope = margin(changed(case, e, item.key, unit, source)) - here
    if abs(slope) <= 1e-9:
        return None
    step = -here / slope * unit
    if isinstance(item.distribution, Lognormal):
        at = item.distribution.median * (1 + step / mean)
        return at if at > 0 else None
    if isinstance(item.distribution, Signed):
        return item.distribution.median + step
    return mean + step if 0 <= mean + step <= 1 else None


def _duration(e: Expected, longest: int, margin: Margin, *, inside: bool) -> float | None:
    """The nearest whole number of quarters at which the choice turns."""
    turned = []
    for quarters in range(1, longest + 1):
        chances = np.zeros(longest + 1)
        chances[quarters] = 1
        is_in = margin(replace(e, duration=chances)) > 0
        if quarters == e.planned and is_in != inside:
            return None
        if is_in != inside:
            turned.append(quarters)
    return float(min(turned, key=lambda q: (abs(q - e.planned), q))) if turned else None


def _plausible(item: Item, at: float) -> bool:
    low, high = (item.distribution.ppf(p) for p in PLAUSIBLE)
    return low <= at <= high
