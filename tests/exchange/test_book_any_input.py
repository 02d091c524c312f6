"""Whatever stands in the cells: no crash, no silent loss, and every message can be said in both languages."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF
from tests.exchange.books import after, written
from tests.exchange.test_book_edits import small

from leitstand.exchange import BookReading, ExchangeError, read_book
from leitstand.exchange.sheets import Sheet, read_sheets
from leitstand.strategy import Strategy, StrategyError
from leitstand.texts import LANGUAGES, render

cells = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**18), 10**18), st.floats(allow_nan=False, allow_infinity=False),
    st.dates(), st.datetimes(), st.just(dt.time(8, 30)), st.text(max_size=20),
    st.sampled_from((
        "", " ", "?", "-", "M", "3 von 5", "1.234", "1,5", "80-200 T€", "8 / 9 / 10 T€", "9 / 8 / 7 h", "5 / 6", "{}",
        '{"form":"point"}', "ja", "nein", "x", "UC-1", "Angebote", "Kosten senken; Schneller anbieten", ";", "; ;",
        "zurückziehen", "#REF!", "=1+1", "2027-Q1", "1e400", "-0", "a@b.example", "Name: Wert", "6 h/Woche", "500 %",
        "leitstand:kpi", "\u202e", "ﬁ", "٣", "∞", "1/0", "0 von 5", "€", "T€ 5", "- 5 €",
    )),
)  # fmt: skip


@cache
def sheets() -> tuple[Sheet, ...]:
    return read_sheets(written(small()), "mappe.xlsx")


@settings(max_examples=250)
@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 12), st.integers(0, 32), cells), min_size=1, max_size=12
    )
)
def test_any_cells_anywhere(edits: list[tuple[int, int, int, Any]]) -> None:
    found = list(sheets())
    for which, row, column, cell in edits:
        sheet = found[which % len(found)]
        rows = [list(r) for r in sheet.rows] + [[] for _ in range(row + 1 - len(sheet.rows))]
        rows[row] += [None] * (column + 1 - len(rows[row]))
        rows[row][column] = cell
        found[which % len(found)] = replace(sheet, rows=tuple(tuple(r) for r in rows))
    known = small()
    try:
        reading = read_book(found, name="mappe.xlsx", known=known, base_of=lambda _: known, as_of=AS_OF)
    except ExchangeError as refused:
        for lang in LANGUAGES:
            assert render(refused.problem.told, lang)
        return
    _can_be_said(reading)
    if reading.ok:
        _holds(reading, known)


def _can_be_said(reading: BookReading) -> None:
    for lang in LANGUAGES:
        for said in (*(p.told for p in reading.problems), *reading.gone):
            assert render(said, lang)
        for shown in reading.shown:
            assert all(render(m, lang) for m in (shown.line, *shown.fields))


def _holds(reading: BookReading, known: Strategy) -> None:
    try:
        after(reading, known)
    except StrategyError as error:
        raise AssertionError("a reading without errors fits together") from error
