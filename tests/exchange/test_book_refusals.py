"""What is wrong is said with its place and its remedy, everything at once, and nothing is lost or overwritten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from tests.exchange.books import Edited, after, back, edit, nothing, told, written
from tests.exchange.test_book_edits import small

from leitstand.exchange import BookHead, ExchangeError
from leitstand.exchange.book_layout import HEAD_SHEET
from leitstand.strategy import Budget, Kpi, Objective, Strategy, Text, UseCase
from leitstand.texts import LANGUAGES, Lang, render

FAULTS: list[tuple[str, str, str, Any, str]] = [
    ("kpi", "KPI-TAGE", "worth", "viel", "exchange-book-no-number"),
    ("kpi", "KPI-TAGE", "worth", "1.234", "exchange-book-decimal-open"),
    ("kpi", "KPI-TAGE", "worth", dt.date(2027, 5, 1), "exchange-book-date-for-number"),
    ("kpi", "KPI-TAGE", "worth", "12 $", "exchange-book-no-number"),
    ("kpi", "KPI-TAGE", "unit", None, "exchange-book-required"),
    ("kpi", "KPI-TAGE", "customer", "vielleicht", "exchange-book-no-truth"),
    ("kpi", "KPI-TAGE", "points", 5, "exchange-book-worth-or-points"),
    ("estimate", "E-4", "kpi", None, "exchange-book-effect-needs-kpi"),
    ("kpi", "KPI-TAGE", "bound", -3, "exchange-book-too-small"),
    ("budget", "BUDGET-2028", "year", 2028.5, "exchange-book-no-whole"),
    ("budget", "BUDGET-2028", "year", 1900, "exchange-book-too-small"),
    ("budget", "BUDGET-2028", "amount", None, "exchange-book-required"),
    ("capacity", "KAPA-1", "period", "Frühling", "exchange-book-no-period"),
    ("objective", "ZIEL-1", "due", "bald", "exchange-book-no-day"),
    ("objective", "ZIEL-1", "due", "02/03/2027", "exchange-book-no-day"),
    ("objective", "ZIEL-1", "due", 3, "exchange-book-no-day"),
    ("objective", "ZIEL-1", "kpi", "Zufriedenheit", "exchange-book-name-unknown"),
    ("lever", "HEBEL-1", "lever_kind", "Sonstiges", "exchange-book-no-choice"),
    ("lever", "HEBEL-1", "parent", "Büro entlasten", "strategy-circle"),
    ("use_case", "UC-1", "title.de", None, ""),
    ("use_case", "UC-1", "attributes", "nur Text", "exchange-book-no-pairs"),
    ("use_case", "UC-1", "source", "{kaputt", "exchange-book-no-structure"),
    ("use_case", "UC-1", "prerequisites", "Angebote", "strategy-circle"),
    ("use_case", "UC-1", "effect", "viel", "exchange-cell-no-number"),
    ("use_case", "UC-1", "effect", "200-80 T€", "exchange-cell-range-reversed"),
    ("use_case", "UC-1", "effect", dt.date(2027, 1, 5), "exchange-cell-date"),
    ("use_case", "UC-1", "effect", "1.234 h/Jahr", "exchange-book-decimal-open"),
    ("use_case", "UC-1", "success", 7, "exchange-cell-no-share"),
    ("use_case", "UC-1", "duration", 6, "exchange-cell-no-unit"),
    ("use_case", "UC-1", "withdraw", "vielleicht", "exchange-book-withdraw-unread"),
    ("estimate", "E-4", "quantity", None, "exchange-book-required"),
    ("estimate", "E-4", "value", "120 T€", "exchange-book-kpi-unit"),
    ("use_case", "UC-2", "effect", "5 Liter", "exchange-book-kpi-none"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "record_id", "key", "cell", "code"), FAULTS)
def test_a_cell_that_cannot_be_read_is_named_with_its_place(
    kind: str, record_id: str, key: str, cell: Any, code: str
) -> None:
    strategy = small()
    opened = Edited(written(strategy), "de")
    opened.set(kind, record_id, key, cell)
    row, column = opened.row(kind, record_id), opened.column(kind, key)
    header, sheet = opened.sheet(kind).cell(5, column).value, opened.sheet(kind).title
    reading = back(opened.data(), strategy)
    if not code:  # the other language still names it
        assert reading.ok
        return
    (problem,) = reading.errors
    assert (problem.message.code, problem.sheet, problem.row) == (code, sheet, row)
    assert problem.column == header
    for lang in LANGUAGES:
        assert render(problem.told, lang)


def test_an_open_number_is_read_as_the_person_says() -> None:
    strategy = small()
    data = edit(written(strategy), lambda b: b.set("kpi", "KPI-TAGE", "worth", "1.234"))
    for dialect, expected in (("comma", Decimal(1234)), ("point", Decimal("1.234"))):
        (record,) = back(data, strategy, dialect=dialect).records  # type: ignore[arg-type]
        assert isinstance(record, Kpi)
        assert record.worth == expected


def test_several_errors_are_said_at_once_and_the_sound_cells_are_still_shown() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.set("kpi", "KPI-TAGE", "worth", "viel")
        book.set("objective", "ZIEL-1", "due", "bald")
        book.set("use_case", "UC-1", "title.de", "Angebote schreiben")
        book.add("use_case", unit="Vertrieb", effect="80 T€")
        book.add("budget", year=2031)

    reading = back(edit(written(strategy), change), strategy)
    assert len(reading.errors) == 4
    assert not reading.ok
    assert [r.id for r in reading.records] == ["UC-1"]


def test_a_copied_row_is_an_error_that_tells_the_way_out() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        sheet, row = book.sheet("use_case"), book.row("use_case", "UC-1")
        for n in range(1, sheet.max_column + 1):
            sheet.cell(sheet.max_row + (1 if n == 1 else 0), n).value = sheet.cell(row, n).value

    reading = back(edit(written(strategy), change), strategy)
    (problem,) = reading.errors
    assert problem.message.code == "exchange-book-id-twice"
    assert "leeren Sie dort die Kennung" in told(reading)[0]
    assert not reading.records


def test_a_copy_whose_id_was_cleared_is_a_new_row() -> None:
    strategy = small()
    reading = back(
        edit(
            written(strategy),
            lambda b: b.add("use_case", title__de="Angebote", unit="Einkauf", effect="5 T€"),
        ),
        strategy,
    )
    assert reading.ok, told(reading)
    assert len(after(reading, strategy).use_cases) == 3


def test_a_row_that_lost_its_id_is_known_by_its_title() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.sheet("objective").cell(book.row("objective", "ZIEL-2"), 1).value = None

    reading = back(edit(written(strategy), change), strategy)
    assert reading.ok
    assert not reading.records
    assert not reading.missing
    assert [p.message.code for p in reading.warnings] == ["exchange-book-found-by-title"]


def test_a_cell_that_was_changed_here_and_there_is_a_conflict_and_nobody_wins_silently() -> None:
    strategy = small()
    moved = strategy.having(
        strategy.one(UseCase, "UC-1").model_copy(update={"unit": "Innendienst", "enabler": True})
    )

    def change(book: Edited) -> None:
        book.set("use_case", "UC-1", "unit", "Vertrieb Süd")
        book.set("use_case", "UC-1", "customer.de", "Antwort am selben Tag")

    data = edit(written(strategy), change)
    reading = back(data, strategy, moved)
    assert not reading.ok
    (conflict,) = reading.conflicts
    assert (conflict.column, conflict.before, conflict.here, conflict.there) == (
        "Bereich", "Vertrieb", "Vertrieb Süd", "Innendienst",
    )  # fmt: skip
    ours = after(back(data, strategy, moved, prefer="workbook"), moved).one(UseCase, "UC-1")
    theirs = after(back(data, strategy, moved, prefer="current"), moved).one(UseCase, "UC-1")
    assert (ours.unit, theirs.unit) == ("Vertrieb Süd", "Innendienst")
    for case in (ours, theirs):
        assert case.enabler, "what was changed elsewhere stays"
        assert case.customer == Text(de="Antwort am selben Tag")


def test_what_both_changed_alike_is_no_conflict() -> None:
    strategy = small()
    moved = strategy.having(strategy.one(UseCase, "UC-1").model_copy(update={"unit": "Einkauf"}))
    reading = back(
        edit(written(strategy), lambda b: b.set("use_case", "UC-1", "unit", "Einkauf")), strategy, moved
    )
    assert nothing(reading)


def test_an_untouched_old_workbook_takes_nothing_back() -> None:
    strategy = small()
    moved = strategy.having(
        strategy.one(UseCase, "UC-1").model_copy(update={"unit": "Einkauf"}),
        Budget(id="BUDGET-2030", year=2030, amount=Decimal(5)),
        strategy.one(Kpi, "KPI-TAGE").model_copy(update={"worth": Decimal(7)}),
    )
    assert nothing(back(written(strategy), strategy, moved))


def test_editing_what_was_withdrawn_meanwhile_is_said() -> None:
    strategy = small()
    moved = strategy.without("ZIEL-2")
    data = edit(written(strategy), lambda b: b.set("objective", "ZIEL-2", "description.de", "Neu"))
    (problem,) = back(data, strategy, moved).errors
    assert problem.message.code == "exchange-book-gone"
    assert nothing(back(written(strategy), strategy, moved))


def test_what_is_still_needed_cannot_be_withdrawn() -> None:
    strategy = small()
    reading = back(edit(written(strategy), lambda b: b.set("kpi", "KPI-ERGEBNIS", "withdraw", "x")), strategy)
    assert {p.message.code for p in reading.errors} == {"exchange-book-still-needed"}


def test_withdrawing_what_somebody_else_changed_is_decided_by_a_person() -> None:
    strategy = small()
    moved = strategy.having(strategy.one(Objective, "ZIEL-2").model_copy(update={"draft": False}))
    data = edit(written(strategy), lambda b: b.set("objective", "ZIEL-2", "withdraw", "ja"))
    assert not back(data, strategy, moved).ok
    assert back(data, strategy, moved, prefer="workbook").withdrawn == ("ZIEL-2",)
    assert back(data, strategy, moved, prefer="current").withdrawn == ()


def test_two_records_of_one_title_are_told_apart_by_their_ids() -> None:
    strategy = small().having(Objective(id="ZIEL-3", title=Text(de="Kosten senken")))
    data = written(strategy)
    (problem,) = back(
        edit(data, lambda b: b.set("use_case", "UC-2", "objectives", "Kosten senken")), strategy
    ).errors
    assert problem.message.code == "exchange-book-name-several"
    reading = back(
        edit(data, lambda b: b.set("use_case", "UC-2", "objectives", "Kosten senken (ZIEL-3); ZIEL-1")),
        strategy,
    )
    (record,) = reading.records
    assert isinstance(record, UseCase)
    assert set(record.objectives) == {"ZIEL-3", "ZIEL-1"}


def test_formulas_count_with_the_value_that_was_saved_and_errors_are_named() -> None:
    strategy = small()
    unsaved = back(edit(written(strategy), lambda b: b.set("kpi", "KPI-TAGE", "worth", "=1+1")), strategy)
    assert [p.message.code for p in unsaved.errors] == ["exchange-book-formula-unsaved"]

    def broken(book: Edited) -> None:
        sheet = book.sheet("kpi")
        cell = sheet.cell(book.row("kpi", "KPI-TAGE"), book.column("kpi", "worth"))
        cell.value, cell.data_type = "#REF!", "e"

    failed = back(edit(written(strategy), broken), strategy)
    assert [p.message.code for p in failed.errors] == ["exchange-cell-formula-error"]


def _no_head(book: Edited) -> None:
    del book.book[HEAD_SHEET]


def _other_head(book: Edited) -> None:
    book.book[HEAD_SHEET]["B3"].value = "klingonisch"


def _newer(book: Edited) -> None:
    book.book[HEAD_SHEET]["B2"].value = "99"


def _no_sheets(book: Edited) -> None:
    for sheet in book.book.worksheets:
        if sheet.title not in (HEAD_SHEET, "Anleitung"):
            del book.book[sheet.title]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_no_head, "exchange-book-none"),
        (_other_head, "exchange-book-head-broken"),
        (_newer, "exchange-book-newer"),
        (_no_sheets, "exchange-book-no-sheets"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_file_that_is_no_workbook_of_ours_is_refused(
    change: Callable[[Edited], None], code: str, lang: Lang
) -> None:
    strategy = small()
    with pytest.raises(ExchangeError) as refused:
        back(edit(written(strategy), change), strategy)
    assert refused.value.problem.message.code == code
    assert render(refused.value.problem.told, lang)


def test_a_workbook_of_another_past_is_refused() -> None:
    strategy = small()
    other = strategy.having(strategy.one(UseCase, "UC-1").model_copy(update={"unit": "Einkauf"}))
    with pytest.raises(ExchangeError) as refused:
        back(written(strategy), other)
    assert refused.value.problem.message.code == "exchange-book-other-base"


def test_foreign_sheets_and_columns_are_left_alone_and_said() -> None:
    strategy = small()

    def change(book: Edited) -> None:
        book.book.create_sheet("Notizen")["A1"] = "Nebenrechnung"
        sheet = book.sheet("kpi")
        sheet.cell(5, sheet.max_column + 1).value = "Meine Notiz"

    reading = back(edit(written(strategy), change), strategy)
    assert {p.message.code for p in reading.warnings} == {
        "exchange-book-foreign-sheet", "exchange-book-foreign-column",
    }  # fmt: skip
    assert reading.ok


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_empty_template_says_nothing_and_can_be_filled(lang: Lang) -> None:
    data = written(Strategy(), lang, examples=True, head=BookHead())
    assert nothing(back(data, Strategy(), small()))

    def fill(book: Edited) -> None:
        key = f"title__{lang}"
        book.add("company", **{key: "Muster GmbH"}, employees=80)
        book.add("kpi", **{key: "Ergebnis"}, unit="EUR/year", worth=1)
        book.add("objective", **{key: "Kosten senken"}, kpi="Ergebnis")
        book.add(
            "use_case", **{key: "Rechnungen"}, objectives="Kosten senken", effect="80-200 T€", effort="M"
        )

    reading = back(edit(data, fill, lang), Strategy())
    assert reading.ok, told(reading)
    strategy = after(reading, Strategy())
    assert [c.title.in_(lang) for c in strategy.use_cases] == ["Rechnungen"]
    assert {e.quantity for e in strategy.estimates} == {"effect", "effort"}
    assert strategy.company
    assert strategy.company.employees == 80
