"""Dates, moments, months and quarters."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from leitstand.texts import day, moment, month, quarter


@given(st.dates(date(1000, 1, 1)))
def test_days_and_months_are_those_of_cldr(value: date) -> None:
    assert day(value, "de") == format_date(value, "dd.MM.yyyy", locale="de")
    assert day(value, "en") == format_date(value, "d MMM yyyy", locale="en")
    assert month(value, "de") == format_date(value, "MMMM yyyy", locale="de")
    assert month(value, "en") == format_date(value, "MMMM yyyy", locale="en")
    assert month(value, "de", "short") == format_date(value, "MMM yy", locale="de")


@pytest.mark.parametrize(
    ("said", "de", "en"),
    [
        (lambda lang: day(date(2026, 11, 3), lang), "03.11.2026", "3 Nov 2026"),
        (
            lambda lang: moment(datetime(2026, 11, 23, 14, 5, tzinfo=UTC), lang),
            "23.11.2026, 14:05 Uhr",
            "23 Nov 2026, 14:05",
        ),
        (lambda lang: quarter("2027-Q1", lang), "1.\u00a0Quartal\u00a02027", "Q1\u00a02027"),
        (lambda lang: quarter("2027-Q1", lang, "short"), "Q1 27", "Q1 27"),
        (lambda lang: month("2027-03", lang), "März 2027", "March 2027"),
        (lambda lang: month("2027-09", lang, "short"), "Sept. 27", "Sep 27"),
        (lambda lang: day(None, lang), "unbekannt", "unknown"),
        (lambda lang: moment(None, lang), "unbekannt", "unknown"),
        (lambda lang: quarter(None, lang), "unbekannt", "unknown"),
        (lambda lang: month(None, lang), "unbekannt", "unknown"),
    ],
)
def test_times_look_like_this(said: Callable[[str], str], de: str, en: str) -> None:
    assert (said("de"), said("en")) == (de, en)


@pytest.mark.parametrize("text", ["2027-Q5", "Q1 2027", "2027-1", "27-Q1"])
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="like 2027-Q1"):
        quarter(text, "de")


@pytest.mark.parametrize("text", ["2027-13", "2027-3", "March"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="like 2027-03"):
        month(text, "de")
