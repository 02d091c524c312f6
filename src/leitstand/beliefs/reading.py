"""What people say of one quantity, read as one distribution of what it will be, before the firm's bias.

A figure says more than a size or a score: where somebody gave figures, these only choose the reference class that the
figures are drawn to. Answers to plain questions ("more than 84,000?") are no figures; `hearing` reads them.

Several people: their views are averaged with equal weights (the linear opinion pool, Stone 1961; on the log
scale, matched by its first two moments), so disagreement widens the result and agreement of colleagues, who
know the same things, does not narrow it. Of each person the latest word counts.

Width: to the range that somebody typed comes the spread of single cases around an estimate (`Spread.case`),
variances adding. That widens most where ranges are most overconfident: a range of +-25 % becomes twice as
wide on the log scale, which is what public data ask for (Kitchenham's projects: +-25 % read as nine in ten
covers 60 %; 1.645 / 0.842 = 1.95), a range over a factor of ten hardly changes, and no range is narrower
than a point.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypedDict

from leitstand.strategy import Estimate, Judgement, Point, Quantity, Range, Score, SizeClass

from .belief import Loadings
from .classes import class_for
from .distributions import Z90, Lognormal
from .effects import estimator, of_case, prior, prior_variance
from .priors import GROUP_OF, Priors

Scale = Literal["log", "signed"]


@dataclass(frozen=True)
class Reading:
    """Estimates of one quantity. `centre`: log of the middle (or the middle itself where the scale is
    signed).

    `low`, `high`: spread of the case below and above it; `typed`: every number that somebody wrote as the
    middle; `from_class`: rests on reference classes alone; `voices`: pseudonyms heard, "" for unnamed
    lists; `size`: the size or score that was said beside figures, if all say the same.
    """

    scale: Scale
    centre: float
    low: float
    high: float
    loadings: Loadings
    assumed: bool
    from_class: bool
    sources: tuple[str, ...]
    typed: tuple[float, ...] = ()
    voices: frozenset[str] = frozenset()
    size: SizeClass | Score | None = None

    @property
    def variance(self) -> float:
        return (self.low**2 + self.high**2) / 2


@dataclass(frozen=True)
class Subject:
    """What a reading is about: quantity, unit to read in, levers, and what one unit is worth in EUR
    (effects).
    """

    quantity: Quantity
    unit: str
    levers: tuple[str, ...]
    worth: float | None = None


@dataclass(frozen=True)
class _Voice:
    centre: float
    low: float
    high: float


def read(subject: Subject, estimates: Iterable[Estimate], priors: Priors) -> Reading | None:
    """The reading of these estimates; of the reference class where none says anything; None without a
    class.
    """
    heard = latest(estimates)
    numbers = [(e, n) for e in heard if (n := numbers_of(e, subject.unit)) is not None]
    crossing = any(n[0] <= 0 for _, n in numbers)
    if crossing:
        return _signed(subject, numbers, priors)
    group = GROUP_OF[subject.quantity]
    shared = of_case(group, subject.levers)
    voices: list[_Voice] = []
    said: list[Estimate] = []
    sources: set[str] = set()
    from_class = True
    for e in heard:
        named = ((estimator(group, e.by), 1.0),) if e.by else ()
        quantiles = numbers_of(e, subject.unit)
        if quantiles is not None:
            voices.append(_number_voice(quantiles, subject, named, priors))
            from_class = False
        elif isinstance(e.value, SizeClass | Score) and not numbers:
            found = class_for(subject.quantity, e.value, subject.unit, subject.worth)
            if found is None:
                continue
            voices.append(_class_voice(found[1], (*shared, *named), priors))
            sources.add(f"class:{found[0]}")
        else:
            continue
        said.append(e)
        sources.add(e.id)
    if not voices:
        found = class_for(subject.quantity, None, subject.unit, subject.worth)
        if found is None:
            return None
        voices, sources = [_class_voice(found[1], shared, priors)], {f"class:{found[0]}"}
    return Reading(
        scale="log",
        **_pool(voices),
        loadings=(*shared, *_estimators(said, subject.quantity)),
        assumed=not said,
        from_class=from_class,
        sources=tuple(sorted(sources)),
        typed=tuple(n[1] for _, n in numbers),
        voices=frozenset(e.by or "" for e in said),
        size=_one_size(heard) if numbers else None,
    )


def _one_size(heard: list[Estimate]) -> SizeClass | Score | None:
    sizes = {e.value for e in heard if isinstance(e.value, SizeClass | Score)}
    return next(iter(sizes)) if len(sizes) == 1 else None


def latest(estimates: Iterable[Estimate]) -> list[Estimate]:
    """The last word of each voice, sorted by id. Unnamed estimates count as one voice per method."""
    last: dict[tuple[str | None, str], Estimate] = {}
    for e in sorted(estimates, key=lambda e: (e.date, e.id)):
        if isinstance(e.value, Judgement):
            continue
        last[(e.by, "" if e.by else e.method)] = e
    return sorted(last.values(), key=lambda e: e.id)


def numbers_of(estimate: Estimate, unit: str) -> tuple[float, float, float] | None:
    """P10, middle and P90 as typed, in `unit`; None where no number was typed, or in a unit that does not
    convert.

    A low end of zero is read as a tenth of the middle (a logarithm knows no zero), and a middle left open
    as the geometric one, or halfway where the range touches or crosses zero.
    """
    factor = conversion(estimate.unit, unit)
    value = estimate.value
    if factor is None:
        return None
    if isinstance(value, Point):
        typed = float(value.value) * factor
        return typed, typed, typed
    if not isinstance(value, Range):
        return None
    low, high = float(value.p10) * factor, float(value.p90) * factor
    if value.p50 is not None:
        middle = float(value.p50) * factor
    else:
        middle = math.sqrt(low) * math.sqrt(high) if low > 0 else (low + high) / 2
    return (middle / 10 if low == 0 < middle else low), middle, high


_FACTORS = {
    ("h", "d"): 1 / 8,
    ("months", "quarters"): 1 / 3,
    ("weeks", "quarters"): 1 / 13,
    ("years", "quarters"): 4.0,
    ("%", "share"): 0.01,
    ("%", "chance"): 0.01,
    ("share", "chance"): 1.0,
    ("chance", "share"): 1.0,
    ("EUR", "EUR/year"): 1.0,
    ("h", "h/year"): 1.0,
    ("d/year", "h/year"): 8.0,
}


def conversion(given: str, wanted: str) -> float | None:
    """The factor from one unit to the other; None where there is none. No unit given: the one wanted."""
    return 1.0 if given in ("", wanted) else _FACTORS.get((given, wanted))


def _number_voice(
    quantiles: tuple[float, float, float], subject: Subject, named: Loadings, priors: Priors
) -> _Voice:
    low, middle, high = (math.log(q) for q in quantiles)
    own = own_spread(subject, named, priors)
    return _Voice(middle, math.hypot((middle - low) / Z90, own), math.hypot((high - middle) / Z90, own))


def own_spread(subject: Subject, named: Loadings, priors: Priors) -> float:
    """Spread of the case, with that of levers and estimators where nobody says which they are."""
    spread = priors.spread[GROUP_OF[subject.quantity]]
    unnamed = 0.0 if named else spread.estimator
    return math.hypot(spread.case, unnamed, 0.0 if subject.levers else spread.lever)


def _class_voice(distribution: object, shared: Loadings, priors: Priors) -> _Voice:
    """A class states what came true in the end: the usual bias is in it, and the spread between firms too."""
    assert isinstance(distribution, Lognormal)  # noqa: S101 - amounts have amounts as classes
    explained = prior_variance(shared, priors)
    usual = sum(weight * prior(name, priors)[0] for name, weight in shared)

    def rest(spread: float) -> float:
        return math.sqrt(max(spread**2 - explained, spread**2 / 4))

    return _Voice(distribution.mu - usual, rest(distribution.low), rest(distribution.high))


class _Pooled(TypedDict):
    centre: float
    low: float
    high: float


def _pool(voices: list[_Voice]) -> _Pooled:
    """Mean of the centres; mean variance within plus variance between (law of total variance)."""
    n = len(voices)
    centre = math.fsum(v.centre for v in voices) / n
    between = math.fsum((v.centre - centre) ** 2 for v in voices) / n
    low = math.sqrt(math.fsum(v.low**2 for v in voices) / n + between)
    high = math.sqrt(math.fsum(v.high**2 for v in voices) / n + between)
    return {"centre": centre, "low": low, "high": high}


def _estimators(said: list[Estimate], quantity: Quantity) -> Loadings:
    weights: dict[str, float] = {}
    for e in said:
        if e.by:
            name = estimator(GROUP_OF[quantity], e.by)
            weights[name] = weights.get(name, 0.0) + 1 / len(said)
    return tuple(sorted(weights.items()))


def _signed(
    subject: Subject, numbers: list[tuple[Estimate, tuple[float, float, float]]], priors: Priors
) -> Reading:
    """At or below zero there is no logarithm: the same sums on the natural scale.

    The case's spread is a share of the largest figure named. A plain zero stays exactly zero.
    """
    voices = []
    for e, (low, middle, high) in numbers:
        named = ((e.by, 1.0),) if e.by else ()
        own = own_spread(subject, named, priors) * max(abs(low), abs(middle), abs(high))
        voices.append(
            _Voice(middle, math.hypot((middle - low) / Z90, own), math.hypot((high - middle) / Z90, own))
        )
    said = [e for e, _ in numbers]
    return Reading(
        scale="signed",
        **_pool(voices),
        loadings=(
            *of_case(GROUP_OF[subject.quantity], subject.levers),
            *_estimators(said, subject.quantity),
        ),
        assumed=False,
        from_class=False,
        sources=tuple(sorted(e.id for e in said)),
        typed=tuple(n[1] for _, n in numbers),
        voices=frozenset(e.by or "" for e in said),
    )
