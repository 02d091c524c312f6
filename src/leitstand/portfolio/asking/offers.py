"""Every question that could be asked, with what its answers would do to the margins of its use case."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from leitstand.beliefs import (
    Item,
    Key,
    Lognormal,
    Noise,
    Priors,
    Signed,
    answers,
    bias_of,
    figures,
    noise_of,
    scores,
    voices_of,
)
from leitstand.strategy import Estimate, Quantity, Strategy, UseCase

from ..chance import RESOLVE_UP_TO
from ..choose import SURE, Chosen, needed
from ..grid import FloatArray, IntArray
from ..prices import Prices, expected_of
from ..results import Form
from ..simulate import Simulation
from ..turning import PLAUSIBLE, changed, keys_of, slope_of
from .ranking import POINTS, order_of, three_ways
from .routing import Asked, whom

MINUTES: dict[Quantity, tuple[float, float]] = {
    "effect": (3, 10),
    "one_off_cost": (2, 8),
    "running_cost": (2, 6),
    "effort": (2, 6),
    "duration": (1, 3),
    "adoption": (2, 4),
    "success": (2, 3),
}
"""Minutes of the person asked: (a plain question, a range). Judgements of ours, to be replaced by measured times.

A plain question takes a glance at one figure. A range takes a look at how often the work comes (effects), at an offer
(cost) or a rough plan of the work (effort); lengths of time and chances are said from experience.
"""
WORKING_WEEKS = 46
"""In a year, as in the lists that are read in."""
_LEAST_SPREAD = 1e-6
_AMOUNTS: tuple[Quantity, ...] = ("one_off_cost", "effort", "running_cost")
_COSTS: tuple[Quantity, ...] = (*_AMOUNTS, "duration")
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Offer:
    """One question. `case`: row of the use case; `moved` (starts, points): EUR by which answers move its margins;
    `threshold`: in `unit`, None for a range; `number`: equal for the forms of one question."""

    key: Key
    case: int
    form: Form
    threshold: float | None
    unit: str
    minutes: float
    moved: FloatArray
    to: Asked
    number: int


@dataclass(frozen=True, eq=False)
class Offers:
    """All questions of a portfolio, sorted by use case, quantity and form, as `ranking` takes them."""

    margins: FloatArray
    all: tuple[Offer, ...]

    @property
    def of(self) -> IntArray:
        return np.array([o.case for o in self.all], dtype=np.int64)

    @property
    def minutes(self) -> FloatArray:
        return np.array([o.minutes for o in self.all])

    @property
    def moved(self) -> FloatArray:
        starts = self.margins.shape[1]
        return np.stack([o.moved for o in self.all]) if self.all else np.zeros((0, starts, POINTS))

    def only(self, wanted: Sequence[Offer]) -> Offers:
        """These questions alone."""
        return Offers(self.margins, tuple(wanted))


def offers(chosen: Chosen, prices: Prices, simulation: Simulation, *, priors: Priors) -> Offers:
    """Every question that somebody may be able to answer, about use cases that are open.

    Not asked: what was measured, what a decision has settled, what nobody knows who was asked; of a use case that no
    plan can pay for only what it costs, and nothing where no cost that is believed could be paid.
    """
    margins, strategy = prices.margins, prices.frame.strategy
    room = np.maximum(prices.frame.limits - needed(prices.frame), 0.0) * (1 + _ROUNDING)
    found: list[Offer] = []
    for n, case in enumerate(prices.frame.worth.cases):
        if not case.must and np.isfinite(margins[n]).any():
            payable = chosen.start[n] >= 0 or _payable(n, prices, room, simulation)
            if not payable and not _payable_at_best(n, prices, room):
                continue
            for key in sorted(set(keys_of(case))):
                if payable or key[1] in _COSTS:
                    found += _of(n, key, prices, strategy, priors, len(found))
    return Offers(margins, tuple(found))


def _of(n: int, key: Key, prices: Prices, strategy: Strategy, priors: Priors, number: int) -> Iterator[Offer]:
    use_case, quantity, part = key
    source = prices.frame.source
    item = source.belief.items[key]
    if any(o.quantity == quantity and o.value is not None for o in strategy.outcomes_of(use_case)):
        return
    said = [e for e in strategy.estimates_of(use_case) if _part(e) == (quantity, part)]
    to = whom(strategy, use_case, quantity, said)
    spread = item.distribution.ppf(PLAUSIBLE[1]) - item.distribution.ppf(PLAUSIBLE[0])
    if to is None or spread <= _LEAST_SPREAD * max(1.0, abs(item.distribution.median)):
        return
    shared = source.variance(item)
    levers = strategy.one(UseCase, use_case).levers
    bias = bias_of(source.belief.shared, quantity, levers)
    heard_before = voices_of(said, quantity, "share" if quantity in ("success", "adoption") else item.unit)
    noise = noise_of(quantity, _log_variance(item) + shared, heard_before, priors, levers=bool(levers))
    slope = _slopes(n, item, prices)
    order = order_of(f"{quantity}/{part}")
    short, long = MINUTES[quantity]
    now = source.mean(key, 0.0)
    after = figures(item.distribution, shared, noise, scores(POINTS))
    moved = slope[:, None] * (after - after.mean())[None, order]
    yield Offer(key, n, "range", None, item.unit, long, moved, to, number)
    threshold = asked_at(_turn(prices.margins[n], slope, item, now), quantity, item)
    if threshold is not None:
        yield Offer(
            key, n, "judgement", threshold, item.unit, short,
            _judged(item, shared, threshold, noise, bias, slope, order), to, number,
        )  # fmt: skip


def _payable(n: int, prices: Prices, room: FloatArray, simulation: Simulation) -> bool:
    """Whether some start keeps the budgets as surely as a plan has to, if only what must be were done besides.

    `room` (money periods,): EUR. Gates are played; in very large portfolios the expected cost has to do.
    """
    frame = prices.frame
    fits = np.flatnonzero(np.isfinite(prices.margins[n]) & (frame.worth.cost[n] <= room).all(axis=1))
    if len(frame.worth.cases) > RESOLVE_UP_TO:
        return len(fits) > 0
    for start in fits.tolist():
        alone = np.zeros(frame.worth.mean.shape)
        alone[n, start] = 1.0
        if ((simulation.total_spending(alone) <= room).mean(axis=0) >= SURE).all():
            return True
    return False


def _payable_at_best(n: int, prices: Prices, room: FloatArray) -> bool:
    """Whether some start could be paid for if every cost were as low as anybody could believe: only then does it pay
    to ask what it costs."""
    frame, case = prices.frame, prices.frame.worth.cases[n]
    e = frame.worth.expected[n]
    for key in sorted(set(keys_of(case))):
        if key[1] in _AMOUNTS:
            low = frame.source.belief.items[key].distribution.ppf(PLAUSIBLE[0])
            e = changed(case, e, key, min(0.0, low - frame.source.mean(key, 0)), frame.source)
    cost = expected_of(n, frame, e).cost
    return bool((np.isfinite(prices.margins[n]) & (cost <= room).all(axis=1)).any())


def asked_at(turn: float | None, quantity: Quantity, item: Item) -> float | None:
    """The round figure that a question names: two digits of the turning point, whole quarters, steps of 5 %.

    None where no figure that is believed turns the choice.
    """
    if turn is None or not item.distribution.ppf(PLAUSIBLE[0]) <= turn <= item.distribution.ppf(PLAUSIBLE[1]):
        return None
    if quantity == "duration":
        return max(1.0, float(round(turn)))
    if quantity in ("success", "adoption"):
        return min(0.95, max(0.05, round(turn * 20) / 20))
    if item.unit == "h/year" and turn >= WORKING_WEEKS:  # said in hours per week
        weekly = turn / WORKING_WEEKS
        return WORKING_WEEKS * (float(round(weekly)) if weekly >= 10 else round(weekly * 2) / 2)
    return round(turn, 1 - math.floor(math.log10(abs(turn)))) if turn else 0.0


def _judged(
    item: Item, shared: float, threshold: float, noise: Noise, bias: float, slope: FloatArray, order: IntArray
) -> FloatArray:
    three = answers(item.distribution, shared, threshold, item.key[1], noise, bias)
    mean = math.fsum(a.chance * a.mean for a in three)
    moves = slope[:, None] * np.array([a.mean - mean for a in three])[None, :]
    return three_ways([a.chance for a in three], moves, order)


def _turn(margins: FloatArray, slope: FloatArray, item: Item, mean: float) -> float | None:
    """The middle of the quantity at which the best margin over all starts changes its sign, or None."""
    open_ = np.isfinite(margins) & (np.abs(slope) > 0)
    if not open_.any():
        return None
    steps = np.where(open_, -margins / np.where(slope == 0, 1, slope), np.nan)
    up = slope[open_][0] > 0
    best = float(np.nanmin(steps) if up else np.nanmax(steps))
    median = item.distribution.median
    if isinstance(item.distribution, Lognormal):
        return median * (1 + best / mean) if mean > 0 and 1 + best / mean > 0 else None
    return median + best


def _slopes(n: int, item: Item, prices: Prices) -> FloatArray:
    """(starts,): EUR of margin per unit of the quantity's mean; exact but for the length of the work."""
    frame = prices.frame
    case, e, source = frame.worth.cases[n], frame.worth.expected[n], frame.source
    open_ = np.isfinite(prices.margins[n])
    if item.key[1] == "duration":
        points = source.points(case)
        margins = prices.drawn_margins(n, points, np.full_like(points.success, frame.worth.reach[n]))
        lasting = source.at_points(item.key)
        found = np.array([
            slope_of(margins[:, s], lasting) if ok and np.isfinite(margins[:, s]).all() else 0.0
            for s, ok in enumerate(open_.tolist())
        ])  # fmt: skip
        return found
    unit = abs(source.mean(item.key, 0.0)) or 1.0
    there = prices.expected_margin(n, changed(case, e, item.key, unit, source))
    here = prices.expected_margin(n, e)
    found = np.zeros(len(open_))
    found[open_] = (there[open_] - here[open_]) / unit
    return found


def _log_variance(item: Item) -> float:
    d = item.distribution
    if isinstance(d, Lognormal):
        return (d.low**2 + d.high**2) / 2
    if isinstance(d, Signed):
        own = (d.low**2 + d.high**2) / 2
        return own / (max(abs(d.middle), math.sqrt(own)) ** 2 or 1.0)
    return 0.0


def _part(e: Estimate) -> tuple[Quantity, str]:
    return e.quantity, {"effect": e.kpi, "effort": e.skill}.get(e.quantity) or ""
