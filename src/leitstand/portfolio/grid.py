"""The quarters in which a plan lives, and how work, cost and benefit of a use case spread over them.

Quarter 0 is the one after the as-of date. What happens in a quarter is discounted from its middle.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from leitstand.strategy import Quarter, Settings

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

Kind = Literal["new", "direct", "pilot", "running"]
"""How a use case goes on from here: `new` pilots first and scales if the gate is passed; `direct` scales without
a pilot because it was decided so; `pilot` is being piloted and scales next; `running` runs already."""

STARTS = 8
"""Quarters in which a use case may start, unless a decision names a later one."""
PILOT_QUARTERS = 1
PILOT_SHARE = 0.15
"""Share of the one-off cost that a pilot takes (notes on sequential decisions use 12 %, rounded up for small firms)."""
RAMP_QUARTERS = 4
"""Benefit grows in a straight line over so many quarters after going live."""
NEAR_QUARTERS = 4
"""Skills are planned by quarter so far ahead, and by year after that."""


@dataclass(frozen=True)
class Grid:
    """`quarters` quarters from `first` on; `starts` of them allow a start; `rate` discounts per year.

    `capped`: the quarters whose spending has a limit of its own, as indices. `fiscal_start`: the month in which the
    years of the budgets begin; skills are planned by calendar year whatever it is.
    """

    as_of: dt.date
    first: Quarter
    quarters: int
    starts: int
    rate: float
    capped: tuple[int, ...] = ()
    fiscal_start: int = 1

    @classmethod
    def of(
        cls, as_of: dt.date, settings: Settings, latest_start: int = 0, capped: Iterable[str] = ()
    ) -> Grid:
        """The grid of the settings; `latest_start` is the last start (in quarters) that a decision asks for.

        `capped`: names of quarters with a limit of their own; those outside the grid do not matter.
        """
        first, quarters = Quarter.of(as_of).plus(1), settings.horizon_years * 4
        starts = min(quarters, max(STARTS, latest_start + 1))
        at = (first.until(Quarter.parse(name)) for name in capped)
        inside = tuple(sorted({t for t in at if 0 <= t < quarters}))
        rate, fiscal = float(settings.discount_rate), settings.fiscal_year_start or 1
        return cls(as_of, first, quarters, starts, rate, inside, fiscal)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(str(self.first.plus(t)) for t in range(self.quarters))

    def year_of(self, t: int) -> int:
        """The year whose budget pays for quarter `t`, called by the calendar year in which it begins."""
        return self.first.plus(t - (self.fiscal_start - 1) // 3).year

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of the budgets that the grid touches."""
        return tuple(sorted({self.year_of(t) for t in range(self.quarters)}))

    @cached_property
    def in_year(self) -> FloatArray:
        """(quarters, years): 1 where the quarter lies in the year."""
        year_of = np.array([self.year_of(t) for t in range(self.quarters)])
        return np.asarray(year_of[:, None] == np.array(self.years)[None, :], dtype=np.float64)

    @cached_property
    def money(self) -> tuple[str, ...]:
        """The periods that have a limit: all years, then the quarters with one of their own."""
        return (*(str(y) for y in self.years), *(self.names[t] for t in self.capped))

    @cached_property
    def in_money(self) -> FloatArray:
        """(quarters, money periods): 1 where the quarter lies in the period."""
        return np.concatenate([self.in_year, np.eye(self.quarters)[:, list(self.capped)]], axis=1)

    @cached_property
    def discount(self) -> FloatArray:
        """(quarters,): what a euro in the middle of the quarter is worth on the as-of date."""
        days = np.array(
            [(self.first.plus(t).first_day - self.as_of).days + 45.66 for t in range(self.quarters)]
        )
        return np.asarray((1 + self.rate) ** (-days / 365.25), dtype=np.float64)

    @cached_property
    def skill_periods(self) -> tuple[str, ...]:
        """The near quarters one by one, then the rest year by year."""
        far = range(min(NEAR_QUARTERS, self.quarters), self.quarters)
        years = sorted({self.first.plus(t).year for t in far})
        return (*self.names[:NEAR_QUARTERS], *(str(y) for y in years))

    @cached_property
    def in_skill_period(self) -> FloatArray:
        """(quarters, skill periods): 1 where the quarter belongs to the period."""
        found = np.zeros((self.quarters, len(self.skill_periods)))
        for t in range(self.quarters):
            name = self.names[t] if t < NEAR_QUARTERS else str(self.first.plus(t).year)
            found[t, self.skill_periods.index(name)] = 1
        return found

    @property
    def longest(self) -> int:
        """Durations are cut here, where nothing of benefit and little of cost is left inside the horizon."""
        return 3 * self.quarters


@dataclass(frozen=True)
class Spread:
    """How one kind of use case spreads over the quarters, by start (rows) and duration 0..longest (columns).

    pilot (starts, quarters): where the pilot's cost falls. scale, live, ramp (starts, durations, quarters):
    shares of the remaining one-off cost; years of running (1/4 per quarter); the same times the ramp.
    """

    pilot: FloatArray
    scale: FloatArray
    live: FloatArray
    ramp: FloatArray

    @classmethod
    def of(cls, kind: Kind, grid: Grid) -> Spread:
        shape = (grid.starts, grid.longest + 1, grid.quarters)
        pilot, scale = np.zeros((grid.starts, grid.quarters)), np.zeros(shape)
        live, ramp = np.zeros(shape), np.zeros(shape)
        for s in range(grid.starts):
            if kind == "new":
                pilot[s, s] = 1
            for d in range(grid.longest + 1):
                begin, end = scaling(kind, s, d)
                scale[s, d, begin:end] = 1 / (end - begin) if end > begin else 0
                live[s, d, end:] = 0.25
                age = np.arange(max(0, grid.quarters - end)) + 0.5
                full = np.ones_like(age) if kind == "running" else np.minimum(1, age / RAMP_QUARTERS)
                ramp[s, d, end:] = 0.25 * full
        return cls(pilot, scale, live, ramp)


def scaling(kind: Kind, start: int, duration: int) -> tuple[int, int]:
    """First quarter of scaling and the quarter in which it goes live.

    The duration counts from the start until it runs, so a pilot's quarter is part of it; scaling takes at least one.
    """
    if kind == "running":
        return start, start
    if kind == "direct":
        return start, start + max(1, duration)
    begin = start + PILOT_QUARTERS if kind == "new" else start
    return begin, begin + max(1, duration - PILOT_QUARTERS)
