"""What leadership answers in plain money, and an order of objectives, turned into what a plan counts with.

Nobody types a weight, a price of risk or a discount rate. Pure functions: the same answers give the same figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from leitstand.strategy import RiskAttitude

PRICE_OF_RISK: Final[Mapping[RiskAttitude, Decimal]] = {
    "cautious": Decimal("0.5"),
    "balanced": Decimal("0.15"),
    "bold": Decimal(0),
}
"""What one euro of expected shortfall below the mean costs a plan (ADR 0006); a test holds it to the engine's."""
HOURS_ASKED: Final = 1000
POINTS_OF_FIRST: Final = Decimal(100)
"""Strategic points of the first objective without a value in euros, fully reached for a year."""


def certain_for(win: Decimal, loss: Decimal, attitude: RiskAttitude) -> Decimal:
    """EUR for certain that are worth as much as winning `win` or losing `loss` with equal chance.

    The mean less the price of risk times the mean shortfall below it, as the plan reckons for each use case: with two
    equally likely outcomes the shortfall is a quarter of what lies between them.
    """
    return (win - loss) / 2 - PRICE_OF_RISK[attitude] * (win + loss) / 4


def attitude_of(win: Decimal, loss: Decimal, certain: Decimal) -> RiskAttitude:
    """The risk attitude of somebody who would take `certain` EUR rather than win `win` or lose `loss`.

    The one whose own certain amount lies nearest; between two the more cautious. Raises ValueError where there is no
    risk at all.
    """
    if win + loss <= 0:
        raise ValueError("without a spread nothing can be told of an attitude to risk")
    return min(PRICE_OF_RISK, key=lambda a: (abs(certain_for(win, loss, a) - certain), -PRICE_OF_RISK[a]))


def hours_share(paid: Decimal, hours: Decimal, hourly_rate: Decimal) -> Decimal:
    """The share of the hourly rate at which a freed hour counts, from what somebody would pay a year for so many.

    Between 0 and 1: nobody reckons an hour at more than it costs. Raises ValueError where hours cost nothing.
    """
    whole = hours * hourly_rate
    if whole <= 0:
        raise ValueError("what an hour is worth cannot be told where it costs nothing")
    return _rounded(min(Decimal(1), max(Decimal(0), paid / whole)))


def discount_rate(now: Decimal, in_a_year: Decimal) -> Decimal:
    """The rate per year of somebody to whom `in_a_year` EUR are worth as much as `now` EUR today; never below 0."""
    if now <= 0:
        raise ValueError("an amount of nothing is worth as much later")
    return _rounded(max(Decimal(0), in_a_year / now - 1))


def order_weights(count: int) -> tuple[Decimal, ...]:
    """Weights of `count` objectives of which only the order is known, first to last; their sum is 1.

    Rank-order centroid: w_k = (1/n) * (1/k + ... + 1/n), the mean of all weights that keep the order (Barron and
    Barrett, Decision quality using ranked attribute weights, Management Science 42 (1996), 1515-1523).
    """
    return tuple(
        sum((Decimal(1) / i for i in range(k, count + 1)), Decimal(0)) / count for k in range(1, count + 1)
    )


def points_per_unit(distances: Sequence[Decimal | None]) -> tuple[Decimal | None, ...]:
    """Strategic points of one unit of improvement on the KPI of each objective, in the order of the objectives.

    `distances`: from today's value to the target, in the KPI's unit. The first objective fully reached is worth
    `POINTS_OF_FIRST`, the others as much less as their rank says. None where the distance is not known or nothing:
    such a KPI carries no value yet, which is not zero.
    """
    weights = order_weights(len(distances))
    return tuple(
        _rounded(POINTS_OF_FIRST * w / weights[0] / abs(d), 6) if d else None
        for w, d in zip(weights, distances, strict=True)
    )


def point_worth(worth_of_first: Decimal) -> Decimal:
    """EUR of one strategic point, from what the first objective fully reached may cost in a year."""
    return _rounded(max(Decimal(0), worth_of_first) / POINTS_OF_FIRST, 2)


def stake(budget: Decimal | None) -> Decimal:
    """EUR in which a question is put: a round one, about a fifth of the yearly budget; 100,000 if that is unknown."""
    if not budget or budget <= 0:
        return Decimal(100_000)
    fifth = budget / 5
    size = Decimal(10) ** (fifth.adjusted())
    return max(Decimal(1000), *(step * size for step in (1, 2, 5) if step * size <= fifth))


def _rounded(value: Decimal, places: int = 4) -> Decimal:
    exact = value.quantize(Decimal(1).scaleb(-places)).normalize()
    return exact if exact else Decimal(0)
