"""The values of this room: one joint belief, its items, what they share and what was learned."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from leitstand.strategy import Quantity
from leitstand.texts import Message

from .distributions import BetaShare, FloatArray, Lognormal, Signed
from .priors import Group

Key = tuple[str, Quantity, str]
"""(use case, quantity, part); part: the KPI of an effect, the skill of an effort (or ""), "" otherwise."""

Loadings = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """The belief in one quantity of one use case, given the shared effects at their posterior mean.

    `loadings`: with what factor each shared effect moves it on the log scale. A shift d multiplies a
    positive value by exp(d) and a negative one by exp(-d): d > 0 always means more. `assumed`: nobody has
    estimated it. `sources`: ids of the estimates and outcomes, and "class:<id>" of the reference classes,
    that it rests on.
    """

    key: Key
    unit: str
    distribution: Lognormal | Signed | BetaShare
    loadings: Loadings
    assumed: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Shared:
    """Joint posterior (Gaussian) of the shared effects, sorted by name: means (n,), covariance (n, n).

    `informed`: the effects that outcomes have taught anything; all others are independent of everything else.
    """

    names: tuple[str, ...]
    mean: FloatArray
    covariance: FloatArray
    informed: frozenset[str] = frozenset()

    @cached_property
    def position(self) -> Mapping[str, int]:
        return {name: i for i, name in enumerate(self.names)}

    def variance(self, loadings: Loadings) -> float:
        """What these effects add to the variance of a logarithm with these loadings; in any order the same."""
        at = [(self.position[name], weight) for name, weight in loadings]
        between = self.covariance.item
        return math.fsum(v * w * between(i, j) for i, v in at for j, w in at)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What outcomes taught, of the company as a whole or of one lever; never of a person.

    For cost, benefit and time `observed` is actual over estimate (geometric mean of `n` outcomes) and
    `expected` the factor now expected of new estimates, in 8 of 10 cases between `low` and `high`. For
    gates `observed` is the share passed and `expected` the chance now expected. `copied`: outcomes equal to
    their estimate to the digit.
    """

    about: Group | Literal["gate"]
    lever: str | None
    n: int
    observed: float
    expected: float
    low: float
    high: float
    copied: int = 0


@dataclass(frozen=True, eq=False)
class Belief:
    """One joint belief in all quantities of all use cases that are not retired.

    `parameters`: what was learned, readable, for a plan's basis. `unknown`: what could not be believed at
    all. `copied`: outcomes that equal their estimate to the digit.
    """

    as_of: dt.date
    items: Mapping[Key, Item]
    shared: Shared
    parameters: dict[str, float]
    learned: tuple[Lesson, ...] = ()
    unknown: tuple[Message, ...] = ()
    copied: tuple[str, ...] = ()

    def of(self, use_case: str) -> tuple[Item, ...]:
        """The items of this use case, sorted by key; empty where there are none."""
        return self._by_case.get(use_case, ())

    @cached_property
    def _by_case(self) -> Mapping[str, tuple[Item, ...]]:
        grouped: dict[str, list[Item]] = {}
        for key, item in self.items.items():
            grouped.setdefault(key[0], []).append(item)
        return MappingProxyType({case: tuple(items) for case, items in grouped.items()})
