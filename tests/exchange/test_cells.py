"""What single cells say."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.exchange import Problem, Typed, parse_amount, parse_benefit, parse_effort
from leitstand.exchange.cells import parse_duration, parse_share
from leitstand.exchange.numerals import Dialect
from leitstand.strategy import NotKnown, Point, Range, SizeClass
from leitstand.texts import Lang, number, parse_lang

BENEFITS: list[tuple[str, int | str | tuple[int | str, int | str], str]] = [
    ("120 T€", 120_000, "EUR/year"),
    ("120 TEUR p.a.", 120_000, "EUR/year"),
    ("120 T€ p. a.", 120_000, "EUR/year"),
    ("80-200 T€", (80_000, 200_000), "EUR/year"),
    ("80–200 T€", (80_000, 200_000), "EUR/year"),
    ("80 bis 200 T€", (80_000, 200_000), "EUR/year"),
    ("zwischen 80 und 200 T€", (80_000, 200_000), "EUR/year"),
    ("80 T€ - 200 T€", (80_000, 200_000), "EUR/year"),
    ("800 T€ - 1,2 Mio. €", (800_000, 1_200_000), "EUR/year"),
    ("0,8-1,2 Mio", (800_000, 1_200_000), "EUR/year"),
    ("1-5 T€", (1_000, 5_000), "EUR/year"),
    ("1,2 Mio", 1_200_000, "EUR/year"),
    ("1.2 Mio €", 1_200_000, "EUR/year"),
    ("ca. 50.000 €", 50_000, "EUR/year"),
    ("€50,000", 50_000, "EUR/year"),
    ("EUR 50.000,-".removesuffix(",-"), 50_000, "EUR/year"),
    ("€80k - €200k", (80_000, 200_000), "EUR/year"),
    ("1.234,50 €", "1234.5", "EUR/year"),
    ("1,234.50 €", "1234.5", "EUR/year"),
    ("1.234.567 €", 1_234_567, "EUR/year"),
    ("1 234 567 €", 1_234_567, "EUR/year"),
    ("500 €/Monat", 6_000, "EUR/year"),
    ("100 € pro Woche", 5_200, "EUR/year"),
    ("-5 T€", -5_000, "EUR/year"),
    ("0 €", 0, "EUR/year"),
    ("6 h/Woche", 276, "h/year"),
    ("6h/w", 276, "h/year"),
    ("6 hours per week", 276, "h/year"),
    ("2-4 Std./Woche", (92, 184), "h/year"),
    ("10 h/Monat", 120, "h/year"),
    ("30 min/Tag", 115, "h/year"),
    ("0,5 VZÄ", 920, "h/year"),
    ("2 h am Tag", 460, "h/year"),
    ("5 PT/Jahr", 40, "h/year"),
    ("300 Stück", 300, "Stück"),
    ("5 %", 5, "%"),
]


@pytest.mark.parametrize(("cell", "expected", "unit"), BENEFITS)
def test_a_benefit_is_read_as_it_is_meant_and_kept_as_typed(
    cell: str, expected: int | str | tuple[int | str, int | str], unit: str
) -> None:
    typed = parse_benefit(cell)
    assert isinstance(typed, Typed)
    if isinstance(expected, tuple):
        assert typed.value == Range(p10=Decimal(expected[0]), p90=Decimal(expected[1]))
    else:
        assert typed.value == Point(value=Decimal(expected))
    assert (typed.unit, typed.typed) == (unit, cell)


def test_plus_minus_is_a_range_around_its_middle() -> None:
    typed = parse_benefit("120 ± 20 T€")
    assert isinstance(typed, Typed)
    assert typed.value == Range(p10=Decimal(100_000), p50=Decimal(120_000), p90=Decimal(140_000))


@pytest.mark.parametrize("cell", ["?", "offen", "Unklar", "tbd", "TBD", "k.A.", "n/a", "unbekannt"])
def test_somebody_who_says_that_it_is_not_known_is_taken_at_his_word(cell: str) -> None:
    typed = parse_benefit(cell)
    assert isinstance(typed, Typed)
    assert typed.value == NotKnown()
    assert typed.typed == cell


@pytest.mark.parametrize("cell", ["", "  ", "-", "–", None])
def test_an_empty_cell_is_no_estimate_at_all(cell: str | None) -> None:
    assert parse_benefit(cell) is None


@pytest.mark.parametrize(
    ("cell", "size"), [("S", "S"), ("m", "M"), ("XL", "XL"), ("groß", "L"), ("gering", "S")]
)
def test_sizes_are_sizes(cell: str, size: str) -> None:
    typed = parse_effort(cell)
    assert isinstance(typed, Typed)
    assert typed.value == SizeClass(size=size)
    assert typed.unit == "EUR"


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [
        ("30 PT", "30", "d"),
        ("30 Personentage", "30", "d"),
        ("35 person days", "35", "d"),
        ("40 h", "5", "d"),
        ("20 Personentage (PT)", "20", "d"),
        ("0", "0", "EUR"),
        ("2 PM", "38.333333", "d"),
        ("3 PW", "15", "d"),
        ("20 T€", "20000", "EUR"),
    ],
)
def test_effort_is_days_or_euros(cell: str, value: str, unit: str) -> None:
    typed = parse_effort(cell)
    assert isinstance(typed, Typed)
    assert (typed.value, typed.unit) == (Point(value=Decimal(value)), unit)


@pytest.mark.parametrize("cell", ["> 100 T€", "bis zu 100 T€", "mind. 100 T€", "< 100 T€"])
def test_one_end_of_a_range_is_read_with_a_warning(cell: str) -> None:
    typed = parse_benefit(cell)
    assert isinstance(typed, Typed)
    assert typed.value == Point(value=Decimal(100_000))
    assert [w.code for w in typed.warnings] == ["exchange-cell-one-end"]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("1.234", "exchange-cell-decimal-open"),
        ("1.234 T€", "exchange-cell-decimal-open"),
        ("1.234 Mio €", "exchange-cell-decimal-open"),
        ("120000", "exchange-cell-no-unit"),
        ("120", "exchange-cell-no-unit"),
        ("200-80 T€", "exchange-cell-range-reversed"),
        ("120 T", "exchange-cell-unknown-words"),
        ("2 M", "exchange-cell-unknown-words"),
        ("2 Std. pro Woche je Mitarbeiter", "exchange-cell-unknown-words"),
        ("500 $", "exchange-cell-foreign-money"),
        ("viel", "exchange-cell-no-number"),
        ("M-L", "exchange-cell-no-number"),
        ("12.34.56 €", "exchange-cell-malformed-number"),
        ("9999999999999 €", "exchange-cell-too-large"),
        ("#WERT!", "exchange-cell-formula-error"),
        ("3 Monate", "exchange-cell-no-benefit"),
    ],
)
def test_what_cannot_be_read_for_certain_is_asked_back(cell: str, code: str) -> None:
    problem = parse_benefit(cell)
    assert isinstance(problem, Problem)
    assert problem.message.code == code


@pytest.mark.parametrize(("dialect", "value"), [("comma", 1234), ("point", "1.234")])
def test_a_stated_decimal_sign_settles_an_open_number(dialect: Dialect, value: int | str) -> None:
    typed = parse_amount("1.234 EUR", decimal=dialect)
    assert isinstance(typed, Typed)
    assert typed.value == Point(value=Decimal(value))


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from(["de", "en"]),
    st.sampled_from([0, 1, 2]),
)
def test_numbers_as_we_write_them_ourselves_are_read_back(value: Decimal, lang: Lang, digits: int) -> None:
    written = number(value, lang, digits)
    typed = parse_amount(f"{written} EUR")
    assert isinstance(typed, Typed)
    assert isinstance(typed.value, Point)
    assert number(typed.value.value, parse_lang(lang), digits) == written


@given(st.text(max_size=40))
def test_no_cell_breaks_the_reader(cell: str) -> None:
    for parse in (parse_benefit, parse_effort, parse_amount, parse_share, parse_duration):
        assert parse(cell) is None or isinstance(parse(cell), Typed | Problem)


@given(
    st.lists(
        st.sampled_from(
            ["1.234", "12,5", "80", "-", "T€", "h", "/", "Woche", "bis", "ca.", "PT", "?", ">", "(", "€"]
        ),
        max_size=7,
    ).map(" ".join)
)
def test_no_mixture_of_familiar_words_breaks_the_reader(cell: str) -> None:
    for parse in (parse_benefit, parse_effort, parse_amount, parse_share, parse_duration):
        assert parse(cell) is None or isinstance(parse(cell), Typed | Problem)


def test_shares_and_durations() -> None:
    for cell, value in (("80 %", "0.8"), ("0,8", "0.8")):
        share = parse_share(cell)
        assert isinstance(share, Typed)
        assert share.value == Point(value=Decimal(value))
    duration = parse_duration("6 Monate")
    assert isinstance(duration, Typed)
    assert (duration.value, duration.unit) == (Point(value=Decimal(2)), "quarters")
