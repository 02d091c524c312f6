"""What a use case needs and brings, out of the belief: as expectations and as draws.

Expectations are exact and know no seed: quantities of one case are independent given the shared effects, and no
two of a product load on the same one (beliefs.Item), so the mean of a product is the product of the means. Hence
use cases with equal inputs are worth exactly the same, whatever their draws say.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from leitstand.beliefs import Belief, Item, Key
from leitstand.strategy import Settings

from .cases import Case, Effect
from .grid import FloatArray, IntArray
from .points import POINTS, at_points, even_scores

_NODES = 201
_HERMITE = 9


@dataclass(frozen=True)
class Drawn:
    """One use case's quantities, each an array over draws (or points, or of length 1 for expectations).

    one_off: EUR before it runs, person days at the day rate included; days: person days by skill; effects: units
    of each KPI per year at full use, adoption included; running: EUR per year; duration: whole quarters.
    """

    one_off: FloatArray
    days: Mapping[str, FloatArray]
    effects: Mapping[str, FloatArray]
    running: FloatArray
    success: FloatArray
    duration: IntArray

    def benefit(self, case: Case) -> FloatArray:
        """EUR per year at full use."""
        return sum((self.effects[e.kpi] * e.worth for e in case.effects), np.zeros_like(self.one_off))


Look = Callable[[Key], FloatArray]


def drawn(case: Case, look: Look, size: int, day_rate: float, longest: int) -> Drawn:
    """The quantities of a case from arrays of its items; what has no item costs and takes nothing."""
    none = np.zeros(size)
    one_off = look(case.one_off) if case.one_off else none
    days = {}
    for key in case.efforts:
        days[key[2]] = look(key)
        one_off = one_off + days[key[2]] * day_rate
    adoption = look(case.adoption) if case.adoption else np.ones(size)
    success = look(case.success) if case.success and not case.gate_passed else np.ones(size)
    lasting = look(case.duration) if case.duration else np.ones(size)
    return Drawn(
        one_off=one_off,
        days=days,
        effects={e.kpi: look(e.key) * adoption for e in case.effects},
        running=look(case.running) if case.running else none,
        success=success,
        duration=whole_quarters(lasting, longest),
    )


def whole_quarters(lasting: FloatArray, longest: int) -> IntArray:
    """Rounded to whole quarters, at least one, at most `longest`."""
    return np.clip(np.floor(lasting + 0.5), 1, longest).astype(np.int64)


@dataclass(frozen=True)
class Expected:
    """Means of a case's quantities; `duration` (longest + 1,) are the chances of each whole number of quarters."""

    one_off: float
    days: Mapping[str, float]
    effects: Mapping[str, float]
    running: float
    success: float
    duration: FloatArray
    planned: int

    def benefit(self, case: Case) -> float:
        """EUR per year at full use."""
        return sum(self.effects[e.kpi] * e.worth for e in case.effects)


class Source:
    """Reads a belief; remembers what it worked out, because many use cases share a reference class."""

    def __init__(self, belief: Belief, settings: Settings, longest: int) -> None:
        self.belief = belief
        self.day_rate = float(settings.day_rate)
        self.longest = longest
        self._means: dict[Key, float] = {}
        self._durations: dict[tuple[object, float], FloatArray] = {}

    def mean(self, key: Key | None, missing: float) -> float:
        """The mean of an item, shared effects included; `missing` where there is no item."""
        if key is None:
            return missing
        if key not in self._means:
            item = self.belief.items[key]
            self._means[key] = item.distribution.mean * math.exp(self.variance(item) / 2)
        return self._means[key]

    def variance(self, item: Item) -> float:
        """What the shared effects add to the variance of an item's logarithm."""
        return self.belief.shared.variance(item.loadings) if item.loadings else 0.0

    def expected(self, case: Case) -> Expected:
        """The means of a use case."""
        days = {key[2]: self.mean(key, 0) for key in case.efforts}
        adoption = self.mean(case.adoption, 1)
        duration = self._duration(case.duration)
        return Expected(
            one_off=self.mean(case.one_off, 0) + sum(days.values()) * self.day_rate,
            days=days,
            effects={e.kpi: self.mean(e.key, 0) * adoption for e in case.effects},
            running=self.mean(case.running, 0),
            success=1.0 if case.gate_passed else self.mean(case.success, 1),
            duration=duration,
            planned=planned_quarters(duration),
        )

    def points(self, case: Case) -> Drawn:
        """The case at fixed points that all use cases have in common: equal inputs, equal results, no seed."""
        return drawn(case, self.at_points, POINTS, self.day_rate, self.longest)

    def signature(self, case: Case) -> tuple[object, ...]:
        """Equal for use cases that are equal in every number."""
        keys = (*(e.key for e in case.effects), case.one_off, *case.efforts, case.running, case.duration,
                case.adoption, case.success)  # fmt: skip
        items = [self.belief.items[k] if k else None for k in keys]
        numbers = tuple((i.key[1], i.distribution, i.loadings) if i else None for i in items)
        worths = tuple((e.worth, e.kpi) for e in case.effects)
        fixed = case.fixed.signature if case.fixed else None
        return (case.kind, case.gate_passed, worths, numbers, tuple(k[2] for k in case.efforts), fixed)

    def _duration(self, key: Key | None) -> FloatArray:
        if key is None:
            return np.asarray(np.eye(self.longest + 1)[1])
        item = self.belief.items[key]
        known = (item.distribution, self.variance(item))
        if known not in self._durations:
            self._durations[known] = _chances(item, known[1], self.longest)
        return self._durations[known]

    def at_points(self, key: Key) -> FloatArray:
        """(points,): one item at the points."""
        return self._at_points[key]

    @cached_property
    def _at_points(self) -> Mapping[Key, FloatArray]:
        return at_points(self.belief)


def planned_quarters(chances: FloatArray) -> int:
    """The duration that a schedule reckons with: the mean, in whole quarters."""
    return max(1, int(np.floor(chances @ np.arange(len(chances)) + 0.5)))


def effect_of(case: Case, kpi: str) -> Effect | None:
    """The effect of a case on a KPI, if it has one."""
    return next((e for e in case.effects if e.kpi == kpi), None)


def _chances(item: Item, variance: float, longest: int) -> FloatArray:
    """The chance of each whole number of quarters, by quadrature over the item and its shared effects."""
    inner = item.distribution.from_normal(even_scores(_NODES))
    nodes, weights = _hermite()
    values = inner[:, None] * np.exp(np.sqrt(variance) * nodes)[None, :]
    share = np.broadcast_to(weights / weights.sum() / _NODES, values.shape)
    at = whole_quarters(values, longest)
    return np.bincount(at.ravel(), share.ravel(), minlength=longest + 1).astype(np.float64)


@cache
def _hermite() -> tuple[FloatArray, FloatArray]:
    nodes, weights = np.polynomial.hermite_e.hermegauss(_HERMITE)
    return nodes, weights
