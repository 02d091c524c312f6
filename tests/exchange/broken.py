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


def sheet_elsewhere() -> bytes:
    """The same with its sheet in another folder, under a name of another kind."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(far_apart())) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = old.read(name).replace(b"worksheets/sheet1.xml", b"media/picture1.png")
            new.writestr(name.replace("worksheets/sheet1.xml", "media/picture1.png"), content)
    return out.getvalue()


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
    "sheet-elsewhere": ("weit.xlsx", sheet_elsewhere()),
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


def with_part(name: str, content: bytes) -> bytes:
    """An archive with one member."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, content)
    return out.getvalue()


def with_compression(method: int) -> bytes:
    """A sound workbook packed with a method that Excel never uses."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx_of(FOUR, GOOD))) as old, zipfile.ZipFile(out, "w", method) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return out.getvalue()


def zip_encrypted() -> bytes:
    """A workbook whose directory says that its members are encrypted."""
    data = bytearray(xlsx_of(FOUR, GOOD))
    at = -1
    while (at := data.find(b"PK\1\2", at + 1)) >= 0:
        data[at + 8] |= 1
    return bytes(data)


def flipped() -> bytes:
    """A workbook with one byte of its sheet changed: the checksum no longer holds."""
    data = bytearray(xlsx_of(FOUR, GOOD))
    data[data.index(b"xl/worksheets/sheet1.xml") + 60] ^= 0xFF
    return bytes(data)


def inline(*cells: str) -> bytes:
    """A row of text cells for `sheet_with`."""
    letters = "ABCDEFGH"
    made = "".join(f'<c r="{letters[i]}1" t="inlineStr"><is><t>{c}</t></is></c>' for i, c in enumerate(cells))
    return f'<row r="1">{made}</row>'.encode()


def unsaved(column: str) -> bytes:
    """A workbook with a formula in this column of its only idea, and no result of it."""
    header = inline(*FOUR)
    cells = {"A": "Rechnungen", "B": "Kosten senken"}
    row = "".join(
        f'<c r="{letter}2"><f>1+1</f><v></v></c>'
        if letter == column
        else f'<c r="{letter}2" t="inlineStr"><is><t>{cells.get(letter, "")}</t></is></c>'
        for letter in "ABCD"
    )
    return sheet_with(header + f'<row r="2">{row}</row>'.encode())


FILES |= {
    "odd-utf-16": ("liste.csv", b"\xff\xfeI\0d\0e\0e"),
    "zero-bytes": ("liste.csv", b"Idee;Ziel\r\nA\0;B\r\n"),
    "windows-gaps": ("liste.csv", b"Idee;Ziel\r\n\x81\x8d;B\r\n"),
    "cell-too-long": ("liste.csv", b'Idee;Ziel\r\n"' + b"A" * 40_000 + b'";B\r\n'),
    "cell-too-long-in-a-workbook": ("liste.xlsx", sheet_with(inline("Idee", "Ziel", "x" * 40_000))),
    "page": ("liste.csv", b"<!DOCTYPE html><html><body>Idee;Ziel</body></html>"),
    "xml": ("liste.csv", b'<?xml version="1.0"?><Idee/>'),
    "json": ("liste.json", b'[{"Idee": "A"}]'),
    "open-document": ("liste.ods", with_part("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")),
    "open-document-renamed": ("liste.xlsx", with_part("mimetype", b"application/vnd.oasis.opendocument.text")),
    "binary-workbook-renamed": ("liste.xlsx", with_part("xl/workbook.bin", b"\x83\1")),
    "word-renamed": ("liste.xlsx", with_part("word/document.xml", b"<w:document/>")),
    "empty-archive": ("liste.xlsx", b"PK\5\6" + b"\0" * 18),
    "other-compression": ("liste.xlsx", with_compression(zipfile.ZIP_LZMA)),
    "encrypted-members": ("liste.xlsx", zip_encrypted()),
    "flipped-byte": ("liste.xlsx", flipped()),
    "cells-far-right": ("breit.xlsx", sheet_with(b'<row r="1"><c r="ZZZ1"><v>1</v></c></row>')),
    "empty-sheet": ("liste.xlsx", sheet_with(b"")),
    "likely-title": ("liste.csv", csv_of(("Thema", "Bereich"), ("Rechnungen prüfen", "IT"), ("Angebote", "IT"))),
    "stage-twice": ("liste.csv", csv_of(("Idee", "Status", "Status"), ("B", "Idee", "Pilot"))),
    "formula-in-the-name": ("liste.xlsx", sheet_with(
        inline(*FOUR) + b'<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>')),
    "formula-unsaved": ("liste.xlsx", unsaved("C")),
    "formula-unsaved-in-the-name": ("liste.xlsx", unsaved("A")),
    "open-numbers": ("liste.csv", csv_of(FOUR, *((f"Idee {n}", "Z", f"{n}.234 T€", "1.500 h") for n in range(1, 5)))),
    "both-signs": ("liste.csv", csv_of(FOUR, ("A", "Z", "1.234 T€", "12,5 PT"), ("B", "Z", "12.5 T€", ""))),
    "malformed-number": ("liste.csv", csv_of(FOUR, ("B", "Z", "1.23.4567,8 €", ""))),
    "sizes-as-range": ("liste.csv", csv_of(FOUR, ("B", "Z", "S-M", ""))),
    "share-beyond-one": ("liste.csv", csv_of(("Idee", "Nutzungsgrad"), ("B", "150 %"))),
    "duration-of-money": ("liste.csv", csv_of(("Idee", "Dauer"), ("B", "20 T€"))),
    "cost-in-hours": ("liste.csv", csv_of(("Idee", "Kosten einmalig"), ("B", "30 h"))),
    "effort-as-share": ("liste.csv", csv_of(FOUR, ("B", "Z", "", "50 %"))),
    "two-skills": ("liste.csv", csv_of((*FOUR, "Fähigkeit"), (*GOOD, "Datenanalyse; Recht"))),
    "prerequisite-of-two": ("liste.csv", csv_of(
        ("ID", "Idee", "Voraussetzungen"),
        ("UC-1", "Plattform", ""), ("UC-2", "Plattform", ""), ("UC-3", "C", "Plattform"))),
    "on-itself": ("liste.csv", csv_of(("Idee", "Voraussetzungen"), ("A", "B"), ("B", "A"))),
}  # fmt: skip
