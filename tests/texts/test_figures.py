"""Figures with units, ranges and chances as people say them."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.texts import (
    LANGUAGES,
    Lang,
    chance_words,
    eight_of_ten,
    figure_text,
    money,
    parse_number,
    range_text,
)
from leitstand.texts.numbers import Number, Style

STYLES: tuple[Style, ...] = ("sentence", "table", "compact")
SCALES = {"T€": 3, "k": 3, "Mio.": 6, "million": 6, "m": 6, "Mrd.": 9, "billion": 9, "bn": 9}
UNITS = [
    "EUR",
    "EUR/year",
    "h",
    "h/year",
    "d",
    "share",
    "points",
    "points/year",
    "%",
    "years",
    "quarters",
    "count",
]
langs, styles = st.sampled_from(LANGUAGES), st.sampled_from(STYLES)
amounts = st.one_of(
    st.decimals(-(10**12), 10**12, places=2), st.integers(-(10**12), 10**12), st.floats(-1e12, 1e12)
)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def read_money(text: str, lang: Lang) -> Decimal:
    """The euros that a reader takes from a text: the number and the word of magnitude behind it."""
    match = re.fullmatch(
        r"(−?)€?([\d.,]+)\s?(T€|k|Mio\.|million|m|Mrd\.|billion|bn)?\s?(?:€|Euro)?", plain(text)
    )
    assert match, text
    value = parse_number(match[2], lang).scaleb(SCALES.get(match[3] or "", 0))
    return -value if match[1] else value


@given(amounts, langs, styles)
def test_money_reads_back_to_two_or_three_significant_digits(value: Any, lang: Lang, style: Style) -> None:
    exact = Decimal(str(value))
    shown = read_money(money(value, lang, style), lang)
    tolerance = max(
        abs(exact) * (Decimal("0.0501") if style == "compact" else Decimal("0.00501")), Decimal("0.005")
    )
    assert abs(shown - exact) <= tolerance


@given(amounts, amounts, langs, styles)
def test_more_money_never_looks_like_less(a: Number, b: Number, lang: Lang, style: Style) -> None:
    low, high = sorted((Decimal(str(a)), Decimal(str(b))))
    assert read_money(money(low, lang, style), lang) <= read_money(money(high, lang, style), lang)


@given(amounts, langs, styles, st.sampled_from([*UNITS, "Stück", "kg/t"]))
def test_no_figure_is_minus_zero_or_has_a_hyphen_for_a_minus(
    value: Any, lang: Lang, style: Style, unit: str
) -> None:
    text = figure_text(value, unit, lang, style=style)
    assert not re.match(r"−€?0(?![.,]?\d*[1-9])", text)
    assert not re.search(r"-€?\d", text)
    assert text.startswith("−") == (value < 0 and re.search(r"[1-9]", text) is not None)


@given(
    st.decimals(-(10**9), 10**9, places=3), langs, st.integers(0, 3), st.sampled_from(["EUR", "h", "kg", "%"])
)
def test_asked_for_digits_are_kept_exactly(value: Any, lang: Lang, digits: int, unit: str) -> None:
    text = figure_text(value, unit, lang, digits)
    written = re.sub(r"[^\d.,−]", "", text)
    assert abs(parse_number(written, lang) - value) <= Decimal(5).scaleb(-digits - 1)
    assert len(written.partition("," if lang == "de" else ".")[2]) == digits


@pytest.mark.parametrize(
    ("value", "style", "de", "en"),
    [
        (410_000, "sentence", "410.000 Euro", "€410,000"),
        (410_000, "table", "410 T€", "€410k"),
        (1_210_345, "sentence", "1,21 Mio. Euro", "€1.21 million"),
        (1_210_345, "table", "1,21 Mio. €", "€1.21m"),
        (1_210_345, "compact", "1,2 Mio. €", "€1.2m"),
        (-412_345, "sentence", "−412.000 Euro", "−€412,000"),
        (999_600, "sentence", "1 Mio. Euro", "€1 million"),
        (999_400, "sentence", "999.000 Euro", "€999,000"),
        (84_321, "compact", "84 T€", "€84k"),
        (5_500_000_000, "table", "5,5 Mrd. €", "€5.5bn"),
        (85.5, "sentence", "85,50 Euro", "€85.50"),
        (0, "table", "0 €", "€0"),
        (None, "table", "unbekannt", "unknown"),
    ],
)
def test_money_looks_like_this(value: Any, style: Style, de: str, en: str) -> None:
    assert (plain(money(value, "de", style)), plain(money(value, "en", style))) == (de, en)


@pytest.mark.parametrize(
    ("value", "unit", "sentence", "table", "english"),
    [
        (80_000, "EUR/year", "80.000 Euro im Jahr", "80 T€/Jahr", "€80,000 a year"),
        (85, "EUR/h", "85 Euro je Stunde", "85 €/h", "€85 per hour"),
        (1900, "EUR/d", "1.900 Euro je Personentag", "1,9 T€/PT", "€1,900 per person-day"),
        (1, "h", "1 Stunde", "1 h", "1 hour"),
        (6, "h/week", "6 Stunden in der Woche", "6 h/Woche", "6 hours a week"),
        (1240, "h/year", "1.240 Stunden im Jahr", "1.240 h/Jahr", "1,240 hours a year"),
        (30, "d", "30 Personentage", "30 PT", "30 person-days"),
        (0.27, "share", "27 %", "27 %", "27%"),
        (0.004, "share", "0,4 %", "0,4 %", "0.4%"),
        (0.996, "share", "99,6 %", "99,6 %", "99.6%"),
        (0, "share", "0 %", "0 %", "0%"),
        (0.7, "chance", "7 von 10", "70 %", "7 in 10"),
        (12.34, "%", "12 %", "12 %", "12%"),
        (1, "points", "1 Punkt", "1 Pkt.", "1 point"),
        (12, "points/year", "12 Punkte im Jahr", "12 Pkt./Jahr", "12 points a year"),
        (2.37, "years", "2,4 Jahre", "2,4 Jahre", "2.4 years"),
        (1, "quarters", "1 Quartal", "1 Quartal", "1 quarter"),
        (3611, "count", "3.611", "3.611", "3,611"),
        (2027, "year", "2027", "2027", "2027"),
        (16384, "row", "16384", "16384", "16384"),
        (12.5, "Teile/h", "12,5 Teile/h", "12,5 Teile/h", "12.5 Teile/h"),
        (12.5, "", "12,5", "12,5", "12.5"),
        (date(2026, 11, 23), "", "23.11.2026", "23.11.2026", "23 Nov 2026"),
    ],
)
def test_each_unit_looks_like_this(value: Any, unit: str, sentence: str, table: str, english: str) -> None:
    assert plain(figure_text(value, unit, "de")) == sentence
    assert plain(figure_text(value, unit, "de", style="table")) == table
    assert plain(figure_text(value, unit, "en")) == english


def test_a_german_unit_takes_the_case_that_its_sentence_needs() -> None:
    assert plain(figure_text(30, "d", "de", case="dative")) == "30 Personentagen"
    assert plain(figure_text(3, "years", "de", case="dative")) == "3 Jahren"
    assert plain(figure_text(1, "years", "de", case="dative")) == "1 Jahr"


def test_number_and_unit_are_never_parted_by_a_line_break() -> None:
    for unit in ("EUR", "h", "d", "share", "points", "years", "kg"):
        for style in STYLES:
            assert " " not in figure_text(12, unit, "de", style=style)


@pytest.mark.parametrize(
    ("low", "high", "unit", "style", "de", "en"),
    [
        (80_000, 200_000, "EUR", "sentence", "80.000 bis 200.000 Euro", "€80,000 to €200,000"),
        (690_000, 1_770_000, "EUR", "sentence", "0,69 bis 1,77 Mio. Euro", "€0.69 million to €1.77 million"),
        (80_000, 1_770_000, "EUR", "sentence", "80.000 Euro bis 1,77 Mio. Euro", "€80,000 to €1.77 million"),
        (80_000, 200_000, "EUR", "table", "80 bis 200 T€", "€80k to €200k"),
        (80_000, 200_000, "EUR", "compact", "80–200 T€", "€80k–€200k"),
        (-40_000, 120_000, "EUR", "compact", "−40 bis 120 T€", "−€40k to €120k"),
        (
            -40_000,
            120_000,
            "EUR/year",
            "sentence",
            "−40.000 bis 120.000 Euro im Jahr",
            "−€40,000 to €120,000 a year",
        ),
        (0, 1_770_000, "EUR", "sentence", "0 bis 1,77 Mio. Euro", "€0 to €1.77 million"),
        (-2_500_000, -900_000, "EUR", "table", "−2,5 bis −0,9 Mio. €", "−€2.5m to −€0.9m"),
        (5, 5, "EUR", "sentence", "5 Euro", "€5"),
        (99_990, 100_010, "EUR", "sentence", "100.000 Euro", "€100,000"),
        (1, 2, "h", "sentence", "1 bis 2 Stunden", "1 to 2 hours"),
        (0.2, 0.3, "share", "sentence", "20 bis 30 %", "20 to 30%"),
        (None, 80_000, "EUR", "sentence", "unbekannt bis 80.000 Euro", "unknown to €80,000"),
        (None, None, "EUR", "sentence", "unbekannt", "unknown"),
    ],
)
def test_ranges_look_like_this(
    low: Number | None, high: Number | None, unit: str, style: Style, de: str, en: str
) -> None:
    assert plain(range_text(low, high, unit, "de", style)) == de
    assert plain(range_text(low, high, unit, "en", style)) == en


def test_a_range_upside_down_is_refused() -> None:
    with pytest.raises(ValueError, match="from the lower to the higher"):
        range_text(2, 1, "EUR", "de")


@given(st.integers(-(10**10), 10**10), st.integers(-(10**10), 10**10), langs, styles)
def test_both_ends_of_a_range_are_there_with_their_sign(
    a: Number, b: Number, lang: Lang, style: Style
) -> None:
    low, high = sorted((a, b))
    text = range_text(low, high, "EUR", lang, style)
    negative = sum(money(end, lang, style).startswith("−") for end in (low, high))
    assert text.count("−") == (negative if re.search(r"bis|to|–", text) else min(negative, 1))


def test_eight_of_ten_is_a_sentence_for_people() -> None:
    assert plain(eight_of_ten(80_000, 200_000, "EUR", "de")) == (
        "in 8 von 10 Fällen zwischen 80.000 und 200.000 Euro"
    )
    assert (
        plain(eight_of_ten(80_000, 200_000, "EUR", "en")) == "in 8 of 10 cases between €80,000 and €200,000"
    )
    assert plain(eight_of_ten(5, 5, "h", "de")) == "in 8 von 10 Fällen rund 5 Stunden"
    assert eight_of_ten(None, 5, "h", "de") == "unbekannt"


@pytest.mark.parametrize(
    ("p", "de", "en"),
    [
        (0, "in keinem Fall", "in no case"),
        (0.00001, "in weniger als 1 von 1.000 Fällen", "in fewer than 1 of 1,000 cases"),
        (0.003, "in 3 von 1.000 Fällen", "in 3 of 1,000 cases"),
        (0.05, "in 5 von 100 Fällen", "in 5 of 100 cases"),
        (0.7, "in 7 von 10 Fällen", "in 7 of 10 cases"),
        (0.97, "in 97 von 100 Fällen", "in 97 of 100 cases"),
        (0.999999, "in mehr als 999 von 1.000 Fällen", "in more than 999 of 1,000 cases"),
        (1, "in allen Fällen", "in all cases"),
        (None, "unbekannt", "unknown"),
    ],
)
def test_chances_are_counted_cases(p: float | None, de: str, en: str) -> None:
    assert (chance_words(p, "de"), chance_words(p, "en")) == (de, en)


def cases(p: float) -> float:
    text = chance_words(p, "de")
    found = re.search(r"([\d.]+) von ([\d.]+)", text)
    if not found:
        return {"in keinem Fall": 0, "in allen Fällen": 1}[text]
    return float(parse_number(found[1], "de") / parse_number(found[2], "de"))


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_greater_chance_never_sounds_smaller_and_none_or_all_is_exact(a: float, b: float) -> None:
    assert cases(min(a, b)) <= cases(max(a, b))
    assert (cases(a) in {0, 1}) == (a in {0, 1})
    assert abs(cases(a) - a) <= 0.05 + 1e-12  # one case in ten, rounded; 0.75 is said as 8 of 10


@pytest.mark.parametrize("p", [-0.1, 1.1])
def test_a_chance_outside_its_bounds_is_refused(p: float | None) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        chance_words(p, "de")
