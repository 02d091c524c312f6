"""Person days that can be bought from outside where a skill does not suffice.

Work is charged once at the own day rate; a bought day costs what its rate is above that. So nobody buys what the own
people can do, and a day that is cheaper outside saves nothing (the own people are paid all the same).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from leitstand.strategy import ExternalCapacity, Strategy

from .grid import NEAR_QUARTERS, FloatArray, Grid


@dataclass(frozen=True, eq=False)
class Offer:
    """days, rate, extra (skill periods,): person days to be had, EUR a day, and EUR a day above the own rate.

    value (skill periods,): what a bought day takes from the plan's value, EUR discounted. cost (skill periods, money
    periods): what it adds to the spending.
    """

    days: FloatArray
    rate: FloatArray
    extra: FloatArray
    value: FloatArray
    cost: FloatArray


def offers(strategy: Strategy, grid: Grid, day_rate: float, skills: Iterable[str]) -> dict[str, Offer]:
    """What can be bought of the skills that have a capacity; the others are unlimited anyway.

    Where the quarters of a far year differ in price, their average counts.
    """
    known: dict[str, dict[str, ExternalCapacity]] = {}
    for x in strategy.all(ExternalCapacity):
        known.setdefault(x.skill, {})[x.period] = x
    return {k: _offer(known[k], grid, day_rate) for k in sorted(known.keys() & set(skills))}


def bought(offer: Offer, worked: FloatArray, own: FloatArray) -> FloatArray:
    """(..., skill periods): the days that the work takes beyond the own ones, as far as they are to be had."""
    return np.asarray(np.clip(worked - own, 0.0, offer.days))


def _offer(known: Mapping[str, ExternalCapacity], grid: Grid, day_rate: float) -> Offer:
    days, paid = np.zeros(len(grid.skill_periods)), np.zeros(len(grid.skill_periods))
    for t, name in enumerate(grid.names):
        found = known.get(name) or known.get(name[:4])
        if found is not None:
            at = grid.skill_periods.index(name if t < NEAR_QUARTERS else name[:4])
            there = float(found.days) * (1.0 if found.period == name else 0.25)
            days[at] += there
            paid[at] += there * float(found.day_rate)
    rate = np.divide(paid, days, out=np.zeros_like(paid), where=days > 0)
    extra = np.where(days > 0, np.maximum(rate - day_rate, 0.0), 0.0)
    spread = grid.in_skill_period / grid.in_skill_period.sum(
        axis=0
    )  # a year's days fall evenly on its quarters
    return Offer(
        days, rate, extra, extra * (grid.discount @ spread), extra[:, None] * (spread.T @ grid.in_money)
    )
