"""Workbooks that hold as much as real ones do, made by two writers, and what tests ask of an archive."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

IDEAS = 6
CREATED = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
HEADER_ROW = 3
Answers = dict[int, dict[str, str | float | None]]


def by_xlsxwriter() -> bytes:
    """A title, a list with formulas and cached values as a table, a comment, a second sheet with a chart."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": CREATED})
    sheet = book.add_worksheet("Ideen 2026")
    other = book.add_worksheet("Nebenrechnung")
    head = book.add_format({"bold": True, "bg_color": "#DDEEFF", "border": 1})
    euro = book.add_format({"num_format": '#,##0 "€"', "border": 1})
    cell = book.add_format({"border": 1})
    sheet.write("A1", "KI-Ideen & <Ziele>", head)
    sheet.write_row("A3", ["Idee", "Zahlt ein auf", "Nutzen", "Doppelt"], head)
    for row in range(HEADER_ROW, HEADER_ROW + IDEAS):
        sheet.write(row, 0, f"Idee {row}", cell)
        sheet.write_rich_string(row, 1, "Ergebnis ", book.add_format({"bold": True}), "der Fertigung", cell)
        sheet.write_number(row, 2, 1000 * row, euro)
        sheet.write_formula(row, 3, f"=C{row + 1}*2", euro, 2000 * row)
    sheet.add_table(2, 0, 2 + IDEAS, 3, {"header_row": True, "columns": [
        {"header": h, "header_format": head} for h in ("Idee", "Zahlt ein auf", "Nutzen", "Doppelt")
    ]})  # fmt: skip
    sheet.freeze_panes(HEADER_ROW, 1)
    sheet.set_column("A:A", 40)
    sheet.write_comment("A4", "Bitte prüfen")
    sheet.data_validation("B4:B9", {"validate": "list", "source": ["Ergebnis", "Arbeitszeit"]})
    sheet.conditional_format("C4:C9", {"type": "data_bar"})
    book.define_name("Nutzen", "='Ideen 2026'!$C$4:$C$9")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Ideen 2026'!$C$4:$C$9"})
    other.insert_chart("B2", chart)
    other.write_formula("A1", "=SUM(Nutzen)", None, 33000)
    other.write("A2", "Zeile")
    book.close()
    return stream.getvalue()


def by_openpyxl() -> bytes:
    """The same kind of list by another writer: no shared strings order, no spans, other prefixes of parts."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "Ideen 2026"
    sheet.append(["Liste"])
    sheet.append([])
    sheet.append(["Idee", "Zahlt ein auf", "Nutzen", "Doppelt"])
    for row in range(HEADER_ROW, HEADER_ROW + IDEAS):
        sheet.append([f"Idee {row}", "Ergebnis", 1000 * row, f"=C{row + 1}*2"])
        sheet.cell(row + 1, 3).number_format = '#,##0 "€"'
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    sheet["A4"].comment = Comment("Bitte prüfen", "Schätzer A")
    sheet.add_data_validation(DataValidation(type="list", formula1='"Ergebnis,Arbeitszeit"', sqref="B4:B9"))
    red = PatternFill(bgColor="FFDDDD")
    rule = CellIsRule(operator="greaterThan", formula=["3000"], fill=red)  # type: ignore[no-untyped-call]
    sheet.conditional_formatting.add("C4:C9", rule)
    sheet.auto_filter.ref = "A3:D9"
    sheet.freeze_panes = "B4"
    sheet.merge_cells("A1:H1")
    book.create_sheet("Nebenrechnung")["A1"] = "=SUM('Ideen 2026'!C4:C9)"
    book.defined_names["Nutzen"] = DefinedName("Nutzen", attr_text="'Ideen 2026'!$C$4:$C$9")
    stream = io.BytesIO()
    book.save(stream)
    return with_member(stream.getvalue(), "xl/vbaProject.bin", bytes(range(256)) * 20)


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def member(data: bytes, name: str) -> bytes:
    return zipfile.ZipFile(io.BytesIO(data)).read(name)


def edited(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """The archive written anew with one part changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = old.read(info)
            new.writestr(info, change(content.decode()).encode() if info.filename == name else content)
    return stream.getvalue()


def raw_members(data: bytes) -> dict[str, bytes]:
    """Each member's bytes in the archive as they lie there, local header included, in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = sorted(archive.infolist(), key=lambda i: i.header_offset)
        ends = [i.header_offset for i in infos[1:]] + [archive.start_dir]
    return {i.filename: data[i.header_offset : end] for i, end in zip(infos, ends, strict=True)}


def cells(xml: bytes) -> dict[str, bytes]:
    """Each cell's bytes by its reference."""
    found = re.finditer(rb"""<(?:\w+:)?c r=["']([A-Z]+[0-9]+)["'][^>]*?(?:/>|>.*?</(?:\w+:)?c>)""", xml, re.S)
    return {cell[1].decode(): cell[0] for cell in found}


@pytest.fixture(scope="session", params=[by_xlsxwriter, by_openpyxl], ids=["xlsxwriter", "openpyxl"])
def workbook(request: pytest.FixtureRequest) -> bytes:
    made: bytes = request.param()
    return made


@pytest.fixture(scope="session")
def written() -> bytes:
    return by_xlsxwriter()


@pytest.fixture
def answers() -> Answers:
    return {
        row: {
            "in_plan": "Pilot" if row % 2 else "jetzt nicht",
            "begin": "1. Quartal 2027" if row % 2 else None,
            "why": f"=1+1 ist hier kein Ausdruck & <{row}> „gut“",
            "sure": row / 10,
            "tipping": "ab 84.000 Euro im Jahr wäre er dabei",
        }
        for row in range(HEADER_ROW + 1, HEADER_ROW + 1 + IDEAS)
    }
