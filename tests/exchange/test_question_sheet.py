"""A sheet of questions goes out and comes back: every row accounted for, no text becomes a formula."""

import datetime as dt
import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import python_calamine
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.broken import patched

from leitstand.exchange import (
    AnsweredSheet,
    Asking,
    Dialect,
    ExchangeError,
    Problem,
    Typed,
    Wanted,
    question_sheet,
    read_answer,
    read_question_sheet,
)
from leitstand.exchange.question_answers import contradicts
from leitstand.strategy import Judgement, NotKnown, Point, Quantity, Range, Text
from leitstand.texts import LANGUAGES, Lang, message, render

DAY = dt.date(2026, 11, 23)
EFFECT = Wanted("effect", "EUR/year", "EUR/year", Decimal(84_000))
HOURS = Wanted("effect", "h/year", "h/week", Decimal(276))
SHARE = Wanted("adoption", "share", "share", Decimal("0.7"))
OPEN = Wanted("effort", "d", "d", None)
HOSTILE = '=HYPERLINK("http://boese.example";"Klick")'


def asking(n: int, wanted: Wanted = EFFECT, to: str = "Montage", title: str = "Idee") -> Asking:
    ask = message("portfolio-ask-open-effect", title=Text(de=f"{title} {n}"))
    return Asking(
        f"UC-{n:03d}", wanted, "KPI-ERGEBNIS", f"unit:{to}", message("portfolio-asked-unit", name=to), ask
    )


def cells(data: bytes) -> list[list[Any]]:
    return python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def filled(data: bytes, answers: dict[int, tuple[Any, Any, Any]], *, drop: int | None = None) -> bytes:
    """The sheet as somebody sends it back: `answers` by row of the table (choice, figure, note)."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Fragen")
        for r, row in enumerate(cells(data)):
            full = [*row, *[""] * (6 - len(row))]
            if r - 4 in answers:
                full[3:6] = answers[r - 4]
            if drop is not None and r - 4 == drop:
                full[0] = ""
            for c, value in enumerate(full):
                if value not in ("", None):
                    sheet.write(r, c, value)
    return stream.getvalue()


def back(
    answers: dict[int, tuple[Any, Any, Any]], *wanted: Wanted, lang: Lang = "de", **how: Any
) -> AnsweredSheet:
    data = question_sheet([asking(n, w) for n, w in enumerate(wanted)], lang, organisation="werk", as_of=DAY)
    return read_question_sheet(filled(data, answers, **how), name="fragen.xlsx")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_is_grouped_by_whom_is_asked_and_equal_to_the_byte(lang: Lang) -> None:
    questions = [asking(0, to="Vertrieb"), asking(1, to="Montage"), asking(2, to="Vertrieb")]
    data = question_sheet(questions, lang, organisation="werk", as_of=DAY)
    assert data == question_sheet(questions, lang, organisation="werk", as_of=DAY)
    rows = cells(data)[4:]
    assert [row[1] for row in rows] == ["Montage", "Vertrieb", "Vertrieb"]
    assert all("Idee" in row[2] for row in rows)


def test_choices_come_back_in_either_language() -> None:
    for lang in LANGUAGES:
        words = [
            render(message(f"exchange-question-choice-{c}"), lang)
            for c in ("rather-yes", "unsure", "rather-no", "unknown")
        ]
        found = back({n: (w, "", "") for n, w in enumerate(words)}, *[EFFECT] * 4, lang=lang)
        values = [r.value for r in found.rows]
        assert [v.answer for v in values if isinstance(v, Judgement)] == ["rather_yes", "unsure", "rather_no"]
        assert isinstance(values[3], NotKnown)
        assert all(v.threshold == 84_000 for v in values if isinstance(v, Judgement))
        assert not found.problems


def test_figures_and_notes_come_back_and_empty_rows_are_empty() -> None:
    found = back(
        {0: ("", "80-200 T€", "laut Angebot"), 1: ("", 120_000, ""), 3: ("", "60 %", "")},
        EFFECT,
        EFFECT,
        EFFECT,
        SHARE,
    )
    first, second, empty, share = found.rows
    assert (first.value, first.note) == (Range(p10=Decimal(80_000), p90=Decimal(200_000)), "laut Angebot")
    assert second.value == Point(value=Decimal(120_000))
    assert (empty.value, empty.problem) == (None, None)
    assert share.value == Point(value=Decimal("0.6"))
    assert found.organisation == "werk"


@pytest.mark.parametrize(
    ("choice", "figure", "code", "column"),
    [
        ("quatsch", "", "exchange-question-words", "D"),
        ("", "6 h/Woche", "exchange-question-unit", "E"),
        ("eher nein", "200-300 T€", "exchange-question-contradiction", "E"),
        ("", "80-20 T€", "exchange-cell-range-reversed", "E"),
    ],
)
def test_faults_are_told_with_their_cell_in_both_languages(
    choice: str, figure: str, code: str, column: str
) -> None:
    found = back({0: (choice, figure, "")}, EFFECT)
    (row,) = found.rows
    assert row.problem is not None
    assert (row.problem.message.code, row.problem.column, row.problem.row) == (code, column, 5)
    assert row.value is None
    for lang in LANGUAGES:
        assert render(row.problem.told, lang)


def test_a_row_that_lost_its_id_and_a_row_copied_twice_are_told() -> None:
    lost = back({0: ("eher ja", "", "")}, EFFECT, EFFECT, drop=0)
    assert [p.message.code for p in lost.problems] == ["exchange-question-no-id"]
    data = question_sheet([asking(0), asking(0)], "de", organisation="werk", as_of=DAY)
    twice = read_question_sheet(
        filled(data, {0: ("eher ja", "", ""), 1: ("eher nein", "", "")}), name="f.xlsx"
    )
    assert [p.message.code for p in twice.problems] == ["exchange-question-twice"]
    assert len(twice.rows) == 1


def test_sorting_the_rows_changes_no_answer() -> None:
    data = question_sheet([asking(n) for n in range(3)], "de", organisation="werk", as_of=DAY)
    rows = cells(filled(data, {0: ("eher ja", "", ""), 2: ("eher nein", "", "")}))
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Fragen")
        for r, row in enumerate([*rows[:4], *reversed(rows[4:])]):
            for c, value in enumerate(row):
                if value:
                    sheet.write(r, c, value)
    found = read_question_sheet(stream.getvalue(), name="f.xlsx")
    said = {r.use_case: r.value.answer for r in found.rows if isinstance(r.value, Judgement)}
    assert said == {"UC-000": "rather_yes", "UC-002": "rather_no"}


def test_no_text_becomes_a_formula() -> None:
    data = question_sheet([asking(1, title=HOSTILE)], "de", organisation="werk", as_of=DAY)
    sheet = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert any(HOSTILE in str(cell) for row in cells(data) for cell in row)


def test_another_workbook_is_no_sheet_of_questions(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        book.add_worksheet().write(0, 0, "Idee")
    with pytest.raises(ExchangeError) as refused:
        read_question_sheet(stream.getvalue(), name="liste.xlsx")
    assert refused.value.problem.message.code == "exchange-question-no-sheet"


@given(st.one_of(st.text(max_size=40), st.floats(allow_nan=False), st.integers(), st.booleans(), st.dates(), st.none()),
       st.sampled_from([EFFECT, HOURS, SHARE, OPEN]))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_is_an_answer_a_problem_or_nothing(cell: Any, wanted: Wanted) -> None:
    found = read_answer(cell, wanted, decimal="comma")
    assert found is None or isinstance(found, Typed | Problem)
    if isinstance(found, Problem):
        assert render(found.told, "de")
        assert render(found.told, "en")


@pytest.mark.parametrize(
    ("typed", "wanted", "value"),
    [
        ("6", HOURS, Decimal(276)), ("300 h/Jahr", HOURS, Decimal(300)), ("70", SHARE, Decimal("0.7")),
        ("0,7", SHARE, Decimal("0.7")), ("30", OPEN, Decimal(30)), ("84.000", EFFECT, Decimal(84_000)),
    ],
)  # fmt: skip
def test_a_bare_number_is_meant_in_the_unit_of_the_question(
    typed: str, wanted: Wanted, value: Decimal
) -> None:
    found = read_answer(typed, wanted, decimal="comma")
    assert isinstance(found, Typed)
    assert found.value == Point(value=value)


def test_yes_and_no_need_something_to_say_it_to() -> None:
    found = read_answer("ja", OPEN)
    assert isinstance(found, Problem)
    assert found.message.code == "exchange-question-no-threshold"


def test_only_a_figure_on_the_other_side_contradicts() -> None:
    yes = Judgement(threshold=Decimal(84_000), answer="rather_yes")
    assert contradicts(yes, Range(p10=Decimal(10_000), p90=Decimal(50_000)))
    assert not contradicts(yes, Range(p10=Decimal(10_000), p90=Decimal(90_000)))
    assert not contradicts(Judgement(threshold=Decimal(84_000), answer="unsure"), Point(value=Decimal(1)))


def test_a_share_beyond_the_whole_and_a_negative_cost_are_refused() -> None:
    cost: Quantity = "one_off_cost"
    for typed, wanted in (("150 %", SHARE), ("-5", Wanted(cost, "EUR", "EUR", None))):
        assert isinstance(read_answer(typed, wanted), Problem)


HOURS_OPEN = Wanted("effort", "d", "d", Decimal(30))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("dialect", "days"), [("comma", Decimal(1234)), ("point", Decimal("1.234"))])
def test_a_number_that_reads_two_ways_is_never_read_by_the_language_of_the_sheet(
    lang: Lang, dialect: Dialect, days: Decimal
) -> None:
    data = question_sheet([asking(0, HOURS_OPEN)], lang, organisation="werk", as_of=DAY)
    sent = filled(data, {0: ("", "1.234 PT", "")})
    (row,) = read_question_sheet(sent, name="f.xlsx").rows
    assert row.problem is not None
    assert row.problem.message.code == "exchange-cell-decimal-open"
    (row,) = read_question_sheet(sent, name="f.xlsx", dialect=dialect).rows
    assert row.value == Point(value=days)


def test_another_figure_of_the_sheet_tells_how_its_numbers_are_written() -> None:
    shown = back({0: ("", "1.234 PT", ""), 1: ("", "12,5", "")}, HOURS_OPEN, OPEN)
    assert [r.value for r in shown.rows] == [Point(value=Decimal(1234)), Point(value=Decimal("12.5"))]
    both = back({0: ("", "1.234 PT", ""), 1: ("", "12,5", ""), 2: ("", "7.5", "")}, HOURS_OPEN, OPEN, OPEN)
    assert both.rows[0].problem is not None


def test_euros_have_cents_and_never_mills() -> None:
    (row,) = back({0: ("", "50.000", "")}, EFFECT).rows
    assert row.value == Point(value=Decimal(50_000))
    (row,) = back({0: ("", "1.234 T€", "")}, EFFECT).rows
    assert row.problem is not None


def test_a_formula_without_a_stored_result_is_told_and_not_taken_for_nothing() -> None:
    data = question_sheet([asking(0)], "de", organisation="werk", as_of=DAY)
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Fragen")
        for r, row in enumerate(cells(data)):
            for c, value in enumerate(row):
                if value not in ("", None):
                    sheet.write_string(r, c, value)
        sheet.write_formula(4, 4, "=1+1", None, "")
    sent = stream.getvalue()
    (found,) = read_question_sheet(patched_formula(sent), name="f.xlsx").rows
    assert found.problem is not None
    assert (found.problem.message.code, found.problem.column) == ("exchange-cell-formula-unsaved", "E")


def patched_formula(data: bytes) -> bytes:
    """The same workbook without the results of its formulas."""
    return patched(
        data, lambda _, old: re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", old).replace(b' t="str"><f>', b"><f>")
    )
