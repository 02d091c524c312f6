"""Reference classes: data with sources (reference_classes.toml), read once, with one distribution object
each.
"""

from __future__ import annotations

import datetime as dt
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from leitstand.strategy import Quantity, Score, SizeClass, Text
from leitstand.texts import Message, message

from .distributions import BetaShare, Lognormal, positive

MESSAGES = (
    "beliefs-class-adoption",
    "beliefs-class-cost",
    "beliefs-class-day-rate",
    "beliefs-class-duration",
    "beliefs-class-effect",
    "beliefs-class-running",
    "beliefs-class-success",
)


@dataclass(frozen=True)
class ReferenceClass:
    """What a quantity turned out to be in cases like this. `n` 0: a judgement, no counted cases.

    `level`: "default" (nothing said), a size XS to XL, a score "1" to "5", or "" for a class without levels.
    """

    id: str
    quantity: Quantity
    level: str
    unit: str
    distribution: Lognormal | BetaShare
    n: int
    source: Text
    note: Message
    checked_on: dt.date

    @property
    def median(self) -> float:
        return self.distribution.median

    @property
    def p10(self) -> float:
        return self.distribution.ppf(0.1)

    @property
    def p90(self) -> float:
        return self.distribution.ppf(0.9)


def reference_classes() -> tuple[ReferenceClass, ...]:
    """All reference classes, sorted by id."""
    return tuple(_library().values())


def reference_class(class_id: str) -> ReferenceClass:
    """The reference class with this id, e.g. "one_off_cost/M". Raises KeyError."""
    return _library()[class_id]


def class_for(
    quantity: Quantity, said: SizeClass | Score | None, unit: str, worth: float | None
) -> tuple[str, Lognormal | BetaShare] | None:
    """Id and distribution, in `unit`, of the class that fits what was said (None: nothing).

    An effect in a unit of its own takes the class in euros, divided by what one unit is `worth`; without a
    worth there is no class for it and the answer is None.
    """
    level = "default" if said is None else said.size if isinstance(said, SizeClass) else str(said.score)
    if quantity == "effect":
        return _effect_class(level, unit, worth)
    prefix = "running_cost/absolute" if quantity == "running_cost" else quantity
    found = _library()[f"{prefix}/{level}"]
    return found.id, found.distribution


@cache
def _effect_class(level: str, unit: str, worth: float | None) -> tuple[str, Lognormal] | None:
    if unit == "h/year":
        return f"effect/h/{level}", lognormal_of(f"effect/h/{level}")
    euros = lognormal_of(f"effect/EUR/{level}")
    if unit == "EUR/year" and worth is None:
        worth = 1.0
    if worth is None or worth <= 0:
        return None
    return f"effect/EUR/{level}", Lognormal(euros.mu - math.log(worth), euros.low, euros.high)


def lognormal_of(class_id: str) -> Lognormal:
    """The distribution of a class of amounts. Raises KeyError, or TypeError for a class of chances."""
    found = _library()[class_id].distribution
    if not isinstance(found, Lognormal):
        raise TypeError(f"{class_id} is a class of chances")
    return found


def beta_of(class_id: str) -> BetaShare:
    """The distribution of a class of chances or shares. Raises KeyError, or TypeError for a class of
    amounts.
    """
    found = _library()[class_id].distribution
    if not isinstance(found, BetaShare):
        raise TypeError(f"{class_id} is a class of amounts")
    return found


@cache
def _library() -> Mapping[str, ReferenceClass]:
    text = files(__package__).joinpath("reference_classes.toml").read_text(encoding="utf-8")
    found = (
        _class(family, level, figures)
        for family in tomllib.loads(text)["family"]
        for level, figures in family["levels"].items()
    )
    return MappingProxyType({c.id: c for c in sorted(found, key=lambda c: c.id)})


def _class(family: dict[str, Any], level: str, figures: list[float] | dict[str, float]) -> ReferenceClass:
    return ReferenceClass(
        id=f"{family['id']}/{level}" if level else family["id"],
        quantity=family["quantity"],
        level=level,
        unit=family["unit"],
        distribution=positive(*figures)
        if isinstance(figures, list)
        else BetaShare(figures["mean"], figures["weight"]),
        n=family["n"],
        source=Text(**family["source"]),
        note=message(family["note"]),
        checked_on=family["checked_on"],
    )
