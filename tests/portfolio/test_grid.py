"""Quarters belong to the year whose budget pays for them, also where the fiscal year is no calendar year."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from leitstand.portfolio.grid import Grid
from leitstand.strategy import Settings

TODAY = dt.date(2026, 11, 23)


def grid(start: int | None) -> Grid:
    settings = Settings(
        id="S", hourly_rate=Decimal(55), day_rate=Decimal(720), discount_rate=Decimal("0.08"), horizon_years=3,
        hours_share=Decimal("0.5"), fiscal_year_start=start,
    )  # fmt: skip
    return Grid.of(TODAY, settings)


@pytest.mark.parametrize("start", [None, 1])
def test_without_a_fiscal_year_of_its_own_the_year_is_the_calendar_year(start: int | None) -> None:
    assert grid(start).years == (2027, 2028, 2029)
    assert grid(start).in_year.sum(axis=0).tolist() == [4, 4, 4]


@pytest.mark.parametrize(("start", "first"), [(4, 1), (7, 2), (10, 3)])
def test_a_fiscal_year_is_called_by_the_year_in_which_it_begins(start: int, first: int) -> None:
    found = grid(start)
    assert found.years == (2026, 2027, 2028, 2029)
    assert found.in_year.sum(axis=0).tolist() == [first, 4, 4, 4 - first]
    assert found.year_of(first) == 2027
    assert found.in_year.sum(axis=1).tolist() == [1] * 12


def test_skills_are_planned_by_calendar_year_whatever_the_fiscal_year() -> None:
    assert grid(10).skill_periods == grid(None).skill_periods
