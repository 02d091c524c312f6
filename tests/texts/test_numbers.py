"""Numbers in German and English: as people write them, and never to be taken for another number."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from leitstand.texts import LANGUAGES, Lang, number, parse_number, percent
from leitstand.texts.numbers import Number

langs = st.sampled_from(LANGUAGES)
decimals = st.decimals(-(10**15), 10**15, allow_nan=False, allow_infinity=False, places=4)
numbers = st.one_of(decimals, st.integers(-(10**18), 10**18), st.floats(-1e15, 1e15))


@given(decimals, langs, st.integers(0, 6))
def test_a_rendered_number_reads_back_as_the_rounded_number(value: Decimal, lang: Lang, digits: int) -> None:
    exact = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    assert parse_number(number(value, lang, digits), lang) == exact


@given(st.integers(-(10**18), 10**18), langs)
def test_a_whole_number_keeps_all_its_digits(value: Number, lang: Lang) -> None:
    assert parse_number(number(value, lang), lang) == value


@given(numbers, numbers, langs, st.one_of(st.none(), st.integers(0, 4)))
def test_a_larger_number_never_looks_smaller(a: Number, b: Number, lang: Lang, digits: int | None) -> None:
    low, high = sorted((a, b), key=lambda value: Decimal(str(value)))
    assert parse_number(number(low, lang, digits), lang) <= parse_number(number(high, lang, digits), lang)


@given(numbers, langs, st.one_of(st.none(), st.integers(0, 4)))
def test_nothing_is_ever_minus_zero(value: Number, lang: Lang, digits: int | None) -> None:
    text = number(value, lang, digits)
    assert not (text.startswith("−") and parse_number(text, lang) == 0)


@given(decimals, st.sampled_from([("de", "de"), ("en", "en")]), st.integers(0, 4))
def test_separators_are_those_of_cldr(value: Decimal, langs: tuple[Lang, str], digits: int) -> None:
    lang, locale = langs
    rounded = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    form = "#,##0." + "0" * digits if digits else "#,##0"
    expected = format_decimal(rounded + 0, format=form, locale=locale)
    assert number(value, lang, digits).replace("−", "-") == expected.replace(
        "-0", "0", 1 if not rounded else 0
    )


@pytest.mark.parametrize(
    ("value", "digits", "de", "en"),
    [
        (Decimal("1234.5"), 1, "1.234,5", "1,234.5"),
        (-1234567, None, "−1.234.567", "−1,234,567"),
        (2.5, 0, "3", "3"),  # not 2, as to even
        (3.5, 0, "4", "4"),
        (-2.5, 0, "−3", "−3"),
        (0.125, 2, "0,13", "0.13"),
        (1.005, 2, "1,01", "1.01"),  # the binary fraction lies below 1.005
        (2.675, 2, "2,68", "2.68"),
        (-0.004, 2, "0,00", "0.00"),
        (0.1 + 0.2, None, "0,3", "0.3"),
        (12345.678, None, "12.346", "12,346"),
        (0.0123456, None, "0,0123", "0.0123"),
        (1e22, None, "10.000.000.000.000.000.000.000", "10,000,000,000,000,000,000,000"),
        (Decimal("1E+3"), None, "1.000", "1,000"),
        (None, 2, "unbekannt", "unknown"),
    ],
)
def test_numbers_look_like_this(value: Number, digits: int | None, de: str, en: str) -> None:
    assert (number(value, "de", digits), number(value, "en", digits)) == (de, en)


def test_percent_stands_behind_a_no_break_space_in_german_only() -> None:
    assert percent(0.275, "de") == "28\u00a0%"
    assert percent(0.275, "en", 1) == "27.5%"
    assert percent(-0.05, "de") == "−5\u00a0%"
    assert percent(None, "de") == "unbekannt"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("-Infinity")])
def test_what_is_no_finite_number_is_refused(value: Number) -> None:
    with pytest.raises(ValueError, match="unknown is None"):
        number(value, "de")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("1,234.5", "de"),
        ("1.234,5", "en"),
        ("1.23", "de"),
        ("12.34.567", "de"),
        ("-5", "de"),
        ("٣", "de"),
        ("", "en"),
    ],
)
def test_a_number_of_another_language_or_form_is_not_read_as_something_else(text: str, lang: Lang) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_number(text, lang)
