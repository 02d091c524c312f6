"""What nobody edited does not change, whoever saved the workbook meanwhile."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import companies, company
from tests.exchange.books import Edited, back, edit, nothing, told, written

from leitstand import demo
from leitstand.strategy import (
    Estimate,
    Kpi,
    NotKnown,
    Point,
    Range,
    Record,
    Score,
    SizeClass,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import LANGUAGES, Lang


@settings(max_examples=15)
@given(companies(), st.sampled_from(LANGUAGES))
def test_any_strategy_comes_back_unchanged(strategy: Strategy, lang: Lang) -> None:
    reading = back(written(strategy, lang), strategy)
    assert nothing(reading), told(reading)


@settings(max_examples=6)
@given(companies(most=5), st.sampled_from(LANGUAGES))
def test_another_program_may_save_it(strategy: Strategy, lang: Lang) -> None:
    reading = back(edit(written(strategy, lang), lambda _: None, lang), strategy)
    assert nothing(reading), told(reading)


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_demo_company_comes_back_unchanged(lang: Lang) -> None:
    strategy = demo_company()
    data = written(strategy, lang)
    assert nothing(back(data, strategy))
    assert nothing(back(edit(data, lambda _: None, lang), strategy))


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("seed", [1, 6])
def test_libreoffice_may_save_it(seed: int, tmp_path: Path) -> None:
    strategy = company(seed).having(*odd_records())
    source, out = tmp_path / "mappe.xlsx", tmp_path / "out"
    source.write_bytes(written(strategy))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(out),
    ]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=180)
    reading = back((out / "mappe.xlsx").read_bytes(), strategy)
    assert nothing(reading), told(reading)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_odd_words_and_numbers_come_back_unchanged(lang: Lang) -> None:
    strategy = Strategy(odd_records())
    data = written(strategy, lang)
    assert nothing(back(data, strategy))
    assert nothing(back(edit(data, lambda _: None, lang), strategy))


def test_text_that_looks_like_a_formula_stays_text() -> None:
    strategy = Strategy(odd_records())
    opened = Edited(written(strategy), "de")
    cell = opened.sheet("use_case").cell(
        opened.row("use_case", "UC-FORMEL"), opened.column("use_case", "title.de")
    )
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_equal_strategies_give_equal_bytes() -> None:
    assert written(company(3)) == written(Strategy(reversed(list(company(3)))))


estimated = st.one_of(
    st.builds(NotKnown),
    st.builds(SizeClass, size=st.sampled_from(("XS", "S", "M", "L", "XL"))),
    st.builds(Score, score=st.integers(1, 5)),
    st.builds(Point, value=st.decimals(-(10**9), 10**9, places=4)),
    st.lists(st.decimals(-(10**9), 10**9, places=3), min_size=2, max_size=3).map(
        lambda ns: Range(p10=min(ns), p90=max(ns), p50=sorted(ns)[1] if len(ns) == 3 else None)
    ),
)


@settings(max_examples=120)
@given(
    estimated,
    st.sampled_from(
        ("EUR/year", "h/year", "Stück", "%", "Tage", "days", "count/year", "points/year", "t CO2")
    ),
    st.sampled_from(("", "ca. 80", "80-200 T€", "?", "M", "1.234 €")),
    st.sampled_from(LANGUAGES),
)
def test_any_estimate_is_read_as_it_is_written(value: object, unit: str, typed: str, lang: Lang) -> None:
    from leitstand.exchange.book_figures import Figure, read_figure, show_figure

    figure = Figure(value, unit, typed)  # type: ignore[arg-type]
    found = read_figure("effect", show_figure("effect", figure, lang), unit, None)
    assert found is not None
    assert (found.value, found.unit) == (value, unit)


def odd_records() -> list[Record]:
    """What spreadsheets are known to spoil."""
    words = {
        "UC-FORMEL": "=1+1", "UC-PLUS": "+49 30 1234", "UC-MINUS": "-", "UC-AT": "@SUM(A1)", "UC-NUMMER": "007",
        "UC-DATUM": "1/2", "UC-WAHR": "TRUE", "UC-EMOJI": "Chat 🤖 für Kunden 👩‍🔧", "UC-ZEILEN": "eins\nzwei\r\ndrei",
        "UC-LANG": "ä" * 40_000, "UC-ESCAPE": "_x000D_ bleibt", "UC-BLANK": "  Rand  ", "UC-SEMIKOLON": "a; b",
        "UC-GLEICH-1": "Doppelt", "UC-GLEICH-2": "Doppelt", "UC-APOSTROPH": "'zitiert", "UC-SPITZ": "<b>&amp;</b>",
    }  # fmt: skip
    cases = [
        UseCase(
            id=i, title=Text(de=w), description=Text(en=w), customer=Text(de=w, en=w[::-1]),
            attributes={"Bemerkung": w, "a: b": "c\nd"},
        )
        for i, w in words.items()
    ]  # fmt: skip
    tied = UseCase(
        id="UC-BEZUG", title=Text(de="Bezug"), prerequisites=tuple(words), exclusions=("UC-GLEICH-2",)
    )
    kpi = Kpi(id="KPI-1", unit="EUR/year", worth=Decimal("0.123456789012345678901"), bound=Decimal("1.234"))
    estimate = Estimate(
        id="E-1", use_case="UC-LANG", quantity="effect", kpi="KPI-1", unit="EUR/year", date=dt.date(1999, 1, 1),
        value=Range(p10=Decimal("-1.234"), p50=Decimal("0.1234567890123456789"), p90=Decimal("1234.567")),
    )  # fmt: skip
    return [*cases, tied, kpi, estimate]


def demo_company() -> Strategy:
    return Strategy({r.id: r for c in demo.commits() for r in c.records}.values())
