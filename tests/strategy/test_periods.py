"""Quarters count on over the turn of the year."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from leitstand.strategy import Capacity, Number, Quarter

quarters = st.builds(Quarter, st.integers(2000, 2100), st.integers(1, 4))


@given(quarters, st.integers(-100, 100))
def test_going_forward_and_counting_back_agree(quarter: Quarter, n: int) -> None:
    assert quarter.until(quarter.plus(n)) == n
    assert (quarter.plus(n) > quarter) == (n > 0)


@given(quarters)
def test_a_quarter_survives_its_text(quarter: Quarter) -> None:
    assert Quarter.parse(str(quarter)) == quarter


@given(st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)))
def test_a_day_lies_in_its_quarter(day: dt.date) -> None:
    quarter = Quarter.of(day)
    assert quarter.first_day <= day < quarter.plus(1).first_day


@pytest.mark.parametrize("bad", ["2027", "2027-Q5", "2027-q1", "Q1 2027", ""])
def test_what_is_no_quarter_is_refused_with_an_example(bad: str) -> None:
    with pytest.raises(ValueError, match="2027-Q1"):
        Quarter.parse(bad)


@pytest.mark.parametrize("period", ["2027", "2027-Q3"])
def test_a_capacity_holds_for_a_quarter_or_a_year(period: str) -> None:
    assert Capacity(id="C", skill="S", period=period, days=Number(20)).period == period
    with pytest.raises(ValidationError):
        Capacity(id="C", skill="S", period=f"{period}-x", days=Number(20))
