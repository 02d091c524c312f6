"""Calendar quarters and years: the periods in which plans, budgets and capacities are kept."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, NamedTuple

from pydantic import AfterValidator

_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_MONTHS = 3


class Quarter(NamedTuple):
    """A calendar quarter; sorts in time, written `2027-Q1`."""

    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Quarter:
        found = _QUARTER.fullmatch(text)
        if not found:
            raise ValueError(f"{text!r} is no quarter; write it like 2027-Q1")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: dt.date) -> Quarter:
        return cls(day.year, (day.month - 1) // _MONTHS + 1)

    def plus(self, quarters: int) -> Quarter:
        year, number = divmod(self.year * 4 + self.number - 1 + quarters, 4)
        return Quarter(year, number + 1)

    def until(self, later: Quarter) -> int:
        """How many quarters from this one to `later`."""
        return (later.year - self.year) * 4 + later.number - self.number

    @property
    def first_day(self) -> dt.date:
        return dt.date(self.year, (self.number - 1) * _MONTHS + 1, 1)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


def _quarter(text: str) -> str:
    return str(Quarter.parse(text))


def _period(text: str) -> str:
    return text if re.fullmatch(r"\d{4}", text) else _quarter(text)


QuarterName = Annotated[str, AfterValidator(_quarter)]
"""A quarter as text: `2027-Q1`."""

PeriodName = Annotated[str, AfterValidator(_period)]
"""A quarter (`2027-Q1`) or a year (`2027`) as text."""
