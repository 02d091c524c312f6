"""Our own workbooks: the plain list of ideas and the plan."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from leitstand.exchange.answer import (
    BookSheet,
    IdeaRow,
    SheetColumn,
    plan_workbook,
    table_csv,
    write_plain_list,
)
from leitstand.exchange.new_workbooks import Content, number_format
from leitstand.strategy import Fact
from leitstand.strategy import Text as Words
from leitstand.texts import Lang, message

IDEAS = [
    IdeaRow("Angebote vorkalkulieren", "Ergebnis", "80-200 T€", "30 PT"),
    IdeaRow("=HYPERLINK(A1)", "Arbeitszeit", "6 h/Woche", "M"),
    IdeaRow("Bestellungen lesen", "Ergebnis", 120_000, None),
]
DAY = dt.date(2026, 11, 23)


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def fact(value: Any, unit: str, **more: Any) -> Fact:
    return Fact(id="f", value=value, unit=unit, as_of=DAY, formula="f", **more)


def test_the_plain_list_has_four_columns_its_header_on_top_and_cells_as_typed() -> None:
    sheet = opened(write_plain_list(IDEAS, "de")).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Idee", "Zahlt ein auf", "Nutzen im Jahr", "Einmaliger Aufwand")
    assert rows[1:] == [tuple(idea) for idea in IDEAS]
    assert sheet["A3"].data_type == "s"
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.auto_filter.ref is None


@pytest.mark.parametrize("lang", ["de", "en"])
def test_equal_lists_give_equal_bytes(lang: Lang) -> None:
    assert write_plain_list(IDEAS, lang) == write_plain_list(list(IDEAS), lang)


def one_sheet(*row: Content, columns: int | None = None) -> BookSheet:
    titles = tuple(SheetColumn(message("answer-list-idea")) for _ in range(columns or len(row)))
    return BookSheet(message("answer-list-tab"), message("answer-list-title"), titles, [row] if row else [])


def book(*sheets: BookSheet, lang: Lang = "de") -> Any:
    return opened(plan_workbook(sheets, lang, title=message("answer-list-title"), as_of=DAY))


def test_figures_are_numbers_with_a_format_of_their_unit_and_unknown_is_said() -> None:
    content: tuple[Content, ...] = (
        fact(Decimal("410000"), "EUR/year"),
        fact(0.93, "chance"),
        fact(None, "h"),
        fact(DAY, ""),
        Words(de="Wort", en="word"),
        message("answer-title-why"),
        12.5,
        None,
    )
    sheet = book(one_sheet(*content)).active
    row = [cell.value for cell in sheet[5]]
    assert row == [
        410000,
        0.93,
        "unbekannt",
        dt.datetime(2026, 11, 23),  # noqa: DTZ001 - Excel knows no time zones
        "Wort",
        "Leitstand: Warum",
        12.5,
        None,
    ]
    assert sheet["A5"].number_format == '#,##0"\N{NO-BREAK SPACE}€/Jahr"'
    assert sheet["B5"].number_format == '0"\N{NO-BREAK SPACE}"%'
    assert sheet["D5"].number_format == "dd.mm.yyyy"
    assert sheet["A2"].value == "Stand vom 23.11.2026"
    assert sheet.auto_filter.ref == "A4:H5"


def test_assumed_figures_stand_in_italics_and_a_note_says_why() -> None:
    with_note = book(one_sheet(fact(3, "d", assumed=True))).active
    assert with_note["A5"].font.italic
    assert with_note["A7"].value.startswith("Kursiv: angenommen")
    assert book(one_sheet(fact(3, "d"))).active.max_row == 5


def test_sheet_names_are_cut_to_what_excel_allows_and_stay_apart() -> None:
    names = book(one_sheet("x"), one_sheet("y"), one_sheet(columns=1)).sheetnames
    assert names == ["Ideen", "Ideen 2", "Ideen 3"]


@pytest.mark.parametrize(
    ("unit", "de", "en"),
    [
        ("EUR", '#,##0"\xa0€"', '"€"#,##0'),
        ("d", '#,##0"\xa0PT"', '#,##0"\xa0pd"'),
        ("share", '0"\xa0"%', "0%"),
        ("year", "0", "0"),
        ("count", "#,##0", "#,##0"),
    ],
)
def test_a_number_format_says_the_unit_in_the_language(unit: str, de: str, en: str) -> None:
    assert number_format(1200, unit, "de") == de
    assert number_format(1200, unit, "en") == en


def test_small_broken_numbers_keep_a_decimal() -> None:
    assert number_format(12.5, "count", "de") == "#,##0.0"
    assert number_format(12, "count", "de") == "#,##0"
    assert number_format(0.1234, "share", "en", 1) == "0.0%"


def test_a_table_as_csv_opens_in_excel_of_its_language_and_holds_no_formula() -> None:
    row = (fact(Decimal("410000.50"), "EUR"), fact(None, "h"), DAY, "=1+1; x", -2.5, None, Words(de="Wört"))
    sheet = one_sheet(*row)
    german = table_csv(sheet, "de")
    assert german.startswith(b"\xef\xbb\xbf")
    assert (
        german.decode("utf-8-sig").splitlines()[1] == '410000,50;unbekannt;23.11.2026;"\'=1+1; x";-2,5;;Wört'
    )
    assert (
        table_csv(sheet, "en")
        .decode("utf-8-sig")
        .splitlines()[1]
        .startswith("410000.50,unknown,23 Nov 2026,")
    )
