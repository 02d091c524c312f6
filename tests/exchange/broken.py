"""Broken lists, made for the tests: name -> file name and content, or more where it takes more."""

import datetime as dt
import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.exchange.tables import FOUR, csv_of, xlsx_of

GOOD = ("Rechnungsprüfung", "Kosten senken", "120 T€", "30 PT")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def patched(data: bytes, change: Callable[[str, bytes], bytes], **extra: bytes) -> bytes:
    """A workbook with its parts changed and further ones added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in extra.items():
            new.writestr(name, content)
    return out.getvalue()


def sheet_with(xml: bytes) -> bytes:
    """A workbook whose sheet holds this XML between its sheetData tags."""
    head = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return patched(
        xlsx_of(FOUR, GOOD),
        lambda name, old: head + xml + b"</sheetData></worksheet>" if name.endswith("sheet1.xml") else old,
    )


def with_formula_error() -> bytes:
    import xlsxwriter  # type: ignore[import-untyped]

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Ideen")
    sheet.write_row(0, 0, FOUR)
    sheet.write_row(1, 0, GOOD[:2])
    sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    book.close()
    return out.getvalue()


def encrypted() -> bytes:
    return OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500


def with_entity() -> bytes:
    doctype = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return patched(
        xlsx_of(FOUR, GOOD),
        lambda name, old: (
            old.replace(b"?>", b"?>" + doctype, 1) if name.endswith("sharedStrings.xml") else old
        ),
    )


def bomb_of_rows() -> bytes:
    """12 million empty rows in less than a megabyte."""
    compress = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b"<row><c/></row>" * 40_000
    parts, crc, size = [], 0, 0
    for _ in range(300):
        parts.append(compress.compress(block))
        crc, size = zlib.crc32(block, crc), size + len(block)
    packed = b"".join(parts) + compress.flush()
    name = b"xl/worksheets/sheet1.xml"
    head = struct.pack("<4sHHHHHLLLHH", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), size, len(name), 0)
    entry = struct.pack(
        "<4sHHHHHHLLLHHHHHLL",
        b"PK\1\2",
        20,
        20,
        0,
        8,
        0,
        0,
        crc,
        len(packed),
        size,
        len(name),
        0,
        0,
        0,
        0,
        0,
        0,
    )
    end = struct.pack(
        "<4sHHHHLLH", b"PK\5\6", 0, 0, 1, 1, len(entry) + len(name), len(head + name + packed), 0
    )
    return head + name + packed + entry + name + end


def lying_about_its_size() -> bytes:
    """A workbook whose directory says that the sheet is small while it inflates to much more."""
    data = bytearray(sheet_with(b"<row/>" * 200_000))
    at = data.index(b"xl/worksheets/sheet1.xml", data.index(b"PK\1\2")) - 46
    struct.pack_into("<L", data, at + 24, 1_000)
    return bytes(data)


def far_apart() -> bytes:
    """Two cells at opposite corners of Excel's grid: a dense table of them would need hundreds of gigabytes."""
    return sheet_with(
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    )


FILES: dict[str, tuple[str, bytes]] = {
    "empty": ("leer.csv", b"\xef\xbb\xbf\r\n"),
    "old-excel": ("alt.xls", OLE + b"\0" * 2000),
    "encrypted": ("geheim.xlsx", encrypted()),
    "pdf": ("liste.pdf", b"%PDF-1.7 ..."),
    "html": ("liste.xlsx", b"<html><table><tr><td>Idee</td></tr></table></html>"),
    "workbook-as-csv": ("liste.csv", xlsx_of(FOUR, GOOD)),
    "binary": ("liste.csv", bytes(range(256)) * 8),
    "truncated": ("liste.xlsx", xlsx_of(FOUR, GOOD)[:-400]),
    "other-archive": ("liste.xlsx", xlsx_of(FOUR).replace(b"workbook.xml", b"wurkbook.xml")),
    "bomb": ("bombe.xlsx", bomb_of_rows()),
    "liar": ("liste.xlsx", lying_about_its_size()),
    "far-apart": ("weit.xlsx", far_apart()),
    "entity": ("liste.xlsx", with_entity()),
    "quotes": ("liste.csv", b'Idee;Ziel\r\n"A;B\r\nC;D\r\n'),
    "too-many-rows": ("liste.csv", b"Idee\r\n" + b"A\r\n" * 50_001),
    "too-many-columns": ("liste.csv", (";".join(f"S{n}" for n in range(500)) + "\r\n").encode()),
    "no-title": ("liste.csv", csv_of(("Thema", "Text"), ("A", "B"))),
    "header-only": ("liste.csv", csv_of(FOUR)),
    "title-twice": ("liste.csv", csv_of(("Idee", "Ziel", "Idee"), ("A", "Z", "B"))),
    "two-lists": ("liste.xlsx", xlsx_of(sheets={"2026": (FOUR, GOOD), "2027": (FOUR, GOOD)})),
    "no-name": ("liste.xlsx", xlsx_of(FOUR, GOOD, ("", "Kosten senken", "5 T€", ""))),
    "words": ("liste.xlsx", xlsx_of(FOUR, GOOD, ("B", "Kosten senken", "viel", ""))),
    "open-number": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "1.234 T€", ""))),
    "no-unit": ("liste.csv", csv_of(FOUR, GOOD, ("B", "Kosten senken", "80", ""))),
    "unknown-unit": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "3 Paletten", ""))),
    "per-head": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "2 h/Woche je Kopf", ""))),
    "reversed": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "200-80 T€", ""))),
    "dollars": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "500 $", ""))),
    "yearly-effort": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "5 T€", "20 T€/Jahr"))),
    "negative-effort": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "5 T€", "-30 PT"))),
    "date": ("liste.xlsx", xlsx_of(FOUR, ("B", "Kosten senken", dt.date(2026, 5, 1), ""))),
    "formula-error": ("liste.xlsx", with_formula_error()),
    "truth": ("liste.xlsx", xlsx_of(FOUR, ("B", "Kosten senken", True, ""))),
    "too-large": ("liste.csv", csv_of(FOUR, ("B", "Kosten senken", "4711000000000000 €", ""))),
    "too-wide": ("liste.csv", csv_of(FOUR, GOOD, (*GOOD, "und", "mehr"))),
    "stage": ("liste.csv", csv_of(("Idee", "Status"), ("B", "halbfertig"))),
    "prerequisite": ("liste.csv", csv_of(("Idee", "Voraussetzungen"), ("B", "Datenplattform"))),
}  # fmt: skip
