"""Strange lists that can be read all the same, made for the tests: name -> file name and content."""

import io
from collections.abc import Callable
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from tests.exchange.broken import GOOD, inline, sheet_with, unsaved
from tests.exchange.tables import FOUR, csv_of

OTHER = ("Angebote", "Umsatz steigern", "80-200 T€", "M")


def book_of(
    write: Callable[[Any, Any], None], rows: tuple[tuple[str, ...], ...] = (FOUR, GOOD, OTHER)
) -> bytes:
    """A workbook with these rows, and what `write(book, sheet)` does to it."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Ideen")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    write(book, sheet)
    book.close()
    return out.getvalue()


def two_rows_of_header(_: Any, sheet: Any) -> None:
    sheet.merge_range(0, 0, 1, 0, "Idee")
    sheet.merge_range(0, 1, 0, 2, "Kosten")
    sheet.write_row(1, 1, ("einmalig", "laufend"))
    sheet.write_row(2, 0, ("Rechnungen", "40 T€", "2 T€"))


def units_below_the_header(_: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, ("Idee", "Nutzen", "Aufwand"))
    sheet.write_row(1, 1, ("T€/Jahr", "PT"))
    sheet.write_row(2, 0, ("Rechnungen", 120, 30))


def hidden_sheet(book: Any, _: Any) -> None:
    lists = book.add_worksheet("Listen")
    lists.write(0, 0, "S")
    lists.hide()


def only_hidden(book: Any, sheet: Any) -> None:
    book.add_worksheet("Deckblatt").activate()
    sheet.hide()


def merged_name(_: Any, sheet: Any) -> None:
    sheet.merge_range(3, 0, 4, 0, "Prognose")
    sheet.write_row(3, 1, ("Lager", "5 T€", ""))
    sheet.write_row(4, 1, ("Lager", "7 T€", ""))


def heading_over_all(_: Any, sheet: Any) -> None:
    sheet.merge_range(3, 0, 3, 3, "Vertrieb und Service")


STRANGE: dict[str, tuple[str, bytes]] = {
    "damaged-letters": ("liste.csv", "Idee;Ziel\r\nRechnungsprÃ¼fung;Kosten\r\n".encode()),
    "lost-letters": ("liste.csv", "Idee;Ziel\r\nPr\ufffdfung;Kosten\r\n".encode()),
    "header-in-two-rows": ("liste.xlsx", book_of(two_rows_of_header, ())),
    "units-below-the-header": ("liste.xlsx", book_of(units_below_the_header, ())),
    "header-again": ("liste.csv", csv_of(FOUR, GOOD, FOUR, OTHER)),
    "heading-between": ("liste.csv", csv_of(
        ("Nr.", *FOUR), ("1", *GOOD), ("Vertrieb", "", "", "", ""), ("2", *OTHER))),
    "heading-over-all": ("liste.xlsx", book_of(heading_over_all)),
    "footnote": ("liste.csv", csv_of(
        FOUR, GOOD, OTHER, ("", "", "", ""), ("* von den Bereichen geschätzt", "", "", ""))),
    "two-tables": ("liste.csv", csv_of(FOUR, GOOD, (), ("Idee", "Status"), ("Alt", "beendet"))),
    "budgets-below": ("liste.csv", csv_of(FOUR, GOOD, OTHER, (), ("Bereich", "Budget"), ("IT", "4 T€"), ("HR", "9 €"))),
    "legend-below": ("liste.csv", csv_of(FOUR, GOOD, OTHER, (), ("Legende",), ("S", "klein"), ("M", "mittel"))),
    "headless-below": ("liste.csv", csv_of(FOUR, GOOD, OTHER, (), ("IT", "40 T€"), ("HR", "9 T€"))),
    "changes-below": ("liste.csv", csv_of(FOUR, GOOD, OTHER, (), ("Version", "Datum", "Autor"), ("1", "1.1.26", "P"))),
    "means-below": ("liste.csv", csv_of(FOUR, GOOD, OTHER, (), ("", "", "Mittel", "3"), ("", "", "Höchstens", "5"))),
    "wage-below": ("liste.csv", csv_of(FOUR, GOOD, OTHER, (), ("Stundensatz", "60 €"))),
    "family-name-first": ("liste.csv", csv_of(
        (*FOUR, "Ansprechpartner"), (*GOOD, "Beispiel, Erika"), (*OTHER, "Muster, Dr. Max"))),
    "merged-name": ("liste.xlsx", book_of(merged_name)),
    "total": ("liste.csv", csv_of(FOUR, GOOD, ("Summe", "", "120 T€", "30 PT"))),
    "total-of-a-part": ("liste.csv", csv_of(FOUR, GOOD, ("Zwischensumme Vertrieb", "", "120 T€", ""))),
    "total-in-another-column": ("liste.csv", csv_of(("Nr.", *FOUR), ("1", *GOOD), ("Summe", "", "", "120 T€", ""))),
    "total-without-a-word": ("liste.csv", csv_of(
        ("Idee", "Kosten einmalig"), ("A", "40 T€"), ("B", "25 T€"), ("", "65 T€"))),
    "hidden-sheet": ("liste.xlsx", book_of(hidden_sheet)),
    "only-a-hidden-sheet": ("liste.xlsx", book_of(only_hidden)),
    "hidden-row": ("liste.xlsx", book_of(lambda _, s: s.set_row(2, None, None, {"hidden": True}))),
    "hidden-column": ("liste.xlsx", book_of(lambda _, s: s.set_column(1, 1, None, None, {"hidden": True}))),
    "formula-unsaved-in-a-text": ("liste.xlsx", unsaved("B")),
    "formula-error-in-a-text": ("liste.xlsx", sheet_with(
        inline("Idee", "Bemerkung") + b'<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c>'
        b'<c r="B2" t="e"><v>#NAME?</v></c></row>')),
    "same-names": ("liste.csv", csv_of((*FOUR, "Notiz", "Notiz"), (*GOOD, "a", "b"))),
    "decimal-by-evidence": ("liste.csv", csv_of(FOUR, ("A", "Z", "1.234 T€", ""), ("B", "Z", "12,5 T€", ""))),
    "months-first": ("liste.csv", csv_of(
        ("Idee", "Status", "Start"), ("A", "live", "03/04/2025"), ("B", "live", "12/31/2025"))),
    "either-month": ("liste.csv", csv_of(("Idee", "Status", "Start"), ("A", "live", "03/04/2025"))),
    "risk-unknown-word": ("liste.csv", csv_of(("Idee", "Risikoklasse"), ("A", "geht so"))),
    "id-twice": ("liste.csv", csv_of(("ID", "Idee"), ("UC-1", "A"), ("UC-1", "B"))),
    "one-end": ("liste.csv", csv_of(FOUR, ("A", "Z", "über 100 T€", ""))),
    "hours-without-period": ("liste.csv", csv_of(FOUR, ("A", "Z", "6 h", ""))),
    "bare-euros": ("liste.csv", csv_of(("Idee", "Nutzen"), ("A", "20000"), ("B", "500"))),
    "words-for-figures": ("liste.csv", csv_of(("Idee", "Nutzen"), *((n, "weniger Fehler") for n in "ABCD"))),
    "unknown-lever": ("liste.csv", csv_of(("Idee", "Werthebel"), ("A", "Zauberei"))),
    "long-name": ("liste.csv", csv_of(("Idee",), ("Wort " * 80,))),
}  # fmt: skip
