"""Reads a workbook in a process of its own, so that a malicious one harms nobody: run as a script, never
imported.

Standard input: the file. Standard output: JSON, either {"sheets": [...]} or {"refused": code, ...}.
Memory and processor time are limited by the operating system where it can (RLIMIT); the archive is inflated
once under a cap, and the sheets' extents are checked, before calamine sees it. Macros are never run, formulas
never calculated, external entities never followed; a document type declaration is refused.
"""

import contextlib
import datetime as dt
import html
import io
import itertools
import json
import posixpath
import re
import sys
import typing
import zipfile
import zlib

LIMITS = {
    "entries": 2_000, "bytes": 150 * 2**20, "ratio": 250, "rows": 50_000, "columns": 400, "cells": 3_000_000,
    "extent": 2_500_000, "characters": 32_767, "merged": 10_000, "memory": 1_500 * 2**20, "seconds": 60,
}  # fmt: skip

_PREFIX = rb"(?:[^\s<>/:]+:)?"
_SHEET = re.compile(rb"<" + _PREFIX + rb"sheetData[\s/>]")


class Refused(Exception):
    """The file is not read; the first argument is the message code."""


def main() -> None:
    _limit_process()
    data = sys.stdin.buffer.read()
    try:
        answer: dict[str, typing.Any] = {"sheets": _sheets(data)}
    except Refused as refused:
        answer = {"refused": refused.args[0]}
    except MemoryError:
        answer = {"refused": "exchange-workbook-too-large"}
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        ValueError,
        EOFError,
        OverflowError,
        NotImplementedError,
    ):
        answer = {"refused": "exchange-workbook-damaged"}
    json.dump(answer, sys.stdout)


def _limit_process() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        for kind, most in ((resource.RLIMIT_AS, LIMITS["memory"]), (resource.RLIMIT_CPU, LIMITS["seconds"])):
            resource.setrlimit(kind, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _sheets(data: bytes) -> list[dict[str, typing.Any]]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    _check_directory(archive)
    parts = {info.filename: _inflated(data, info) for info in archive.infolist() if not info.is_dir()}
    if "xl/workbook.bin" in parts or "mimetype" in parts:
        raise Refused("exchange-file-kind")
    if not any(name.endswith("workbook.xml") for name in parts):
        raise Refused("exchange-workbook-none")
    # a sheet may lie anywhere in the archive, under any name: what holds cells is checked
    marks = {name: _checked_sheet(part) for name, part in parts.items() if _SHEET.search(part)}
    where = _parts_by_sheet(parts)
    del parts
    return _read(data, {sheet: marks.get(part, {}) for sheet, part in where.items()})


def _check_directory(archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise Refused("exchange-file-encrypted")
    if len(infos) > LIMITS["entries"] or sum(info.file_size for info in infos) > LIMITS["bytes"]:
        raise Refused("exchange-workbook-too-large")
    if any(i.file_size > 2**20 and i.file_size > LIMITS["ratio"] * max(i.compress_size, 1) for i in infos):
        raise Refused("exchange-workbook-too-large")
    spans = sorted((i.header_offset, i.compress_size) for i in infos)
    if any(a + size > b for (a, size), (b, _) in itertools.pairwise(spans)):
        raise Refused("exchange-workbook-damaged")


def _inflated(data: bytes, info: zipfile.ZipInfo) -> bytes:
    """The content of an entry, exactly as long as the directory says: a liar is refused, not inflated."""
    name_length, extra_length = (
        int.from_bytes(data[info.header_offset + o :][:2], "little") for o in (26, 28)
    )
    start = info.header_offset + 30 + name_length + extra_length
    raw = data[start : start + info.compress_size]
    if info.compress_type == zipfile.ZIP_STORED:
        content, whole = raw, True
    elif info.compress_type == zipfile.ZIP_DEFLATED:
        inflate = zlib.decompressobj(-15)
        content = inflate.decompress(raw, info.file_size + 1)
        whole = inflate.eof or not inflate.unconsumed_tail
    else:
        raise Refused("exchange-workbook-damaged")
    if not whole or len(content) != info.file_size or zlib.crc32(content) != info.CRC:
        raise Refused("exchange-workbook-damaged")
    return _as_xml(content, info.filename)


def _as_xml(content: bytes, name: str) -> bytes:
    """The part as UTF-8 if it is XML, whatever it is called; pictures and the like are empty."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        content = content.decode("utf-16").encode()
    if name.endswith((".bin", "mimetype")):
        return content
    if not content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return b""
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", content[:10_000]):
        raise Refused("exchange-workbook-doctype")
    return content


def _checked_sheet(xml: bytes) -> dict[str, typing.Any]:
    """What a sheet's cells do not tell: where Excel shows an error or never stored a result, what is hidden.

    Refuses a sheet whose cells span more than the caps.
    """
    rows = max(
        (int(r) for r in re.findall(rb"<" + _PREFIX + rb'row\b[^>]*?\br\s*=\s*["\'](\d{1,9})', xml)),
        default=0,
    )
    count = len(re.findall(rb"<" + _PREFIX + rb"c[\s/>]", xml))
    if rows > LIMITS["rows"] or len(re.findall(rb"<" + _PREFIX + rb"row\b", xml)) > LIMITS["rows"]:
        raise Refused("exchange-too-many-rows")
    if count > LIMITS["cells"]:
        raise Refused("exchange-workbook-too-large")
    lowest, rightmost = rows, 0
    for letters, row in re.findall(
        rb"<" + _PREFIX + rb'c\b[^>]*?\br\s*=\s*["\']([A-Za-z]{1,9})(\d{1,9})', xml
    ):
        lowest, rightmost = max(lowest, int(row)), max(rightmost, _column(letters))
    if lowest > LIMITS["rows"]:
        raise Refused("exchange-too-many-rows")
    if rightmost > LIMITS["columns"]:
        raise Refused("exchange-too-many-columns")
    if lowest * rightmost > LIMITS["extent"]:
        raise Refused("exchange-workbook-too-large")
    errors: list[list[int | str]] = []
    unsaved: list[list[int]] = []
    for cell in re.finditer(
        rb"<" + _PREFIX + rb"c\b([^>]*?)(?:/>|>(.*?)</" + _PREFIX + rb"c>)", xml, re.DOTALL
    ):
        wrong = re.search(rb't=["\']e["\']', cell[1])
        formula = b"f" in (cell[2] or b"") and re.search(rb"<" + _PREFIX + rb"f[\s/>]", cell[2] or b"")
        if not (wrong or formula):
            continue
        place = re.search(rb'\br\s*=\s*["\']([A-Za-z]+)(\d+)', cell[1])
        shown = re.search(rb"<" + _PREFIX + rb"v>([^<]+)<", cell[2] or b"")
        if place and wrong:
            errors.append(
                [int(place[2]), _column(place[1]), (shown[1] if shown else b"#?").decode("latin-1")]
            )
        elif place and not shown and not re.search(rb't=["\']str["\']', cell[1]):
            unsaved.append([int(place[2]), _column(place[1])])
    return {"errors": errors, "unsaved": unsaved, **_hidden(xml)}


def _hidden(xml: bytes) -> dict[str, list[int]]:
    """The numbers of hidden rows and columns, as far as the caps reach."""
    rows, columns = [], set()
    for tag in re.findall(rb"<" + _PREFIX + rb"row\b[^>]*\bhidden=[^>]*>", xml):
        number = re.search(rb'\br\s*=\s*["\'](\d{1,9})', tag)
        if number and re.search(rb'\bhidden=["\'](?:1|true)', tag):
            rows.append(int(number[1]))
    for tag in re.findall(rb"<" + _PREFIX + rb"col\b[^>]*\bhidden=[^>]*>", xml):
        least, most = (re.search(rb"\b" + k + rb'=["\'](\d{1,9})', tag) for k in (b"min", b"max"))
        if least and most and re.search(rb'\bhidden=["\'](?:1|true)', tag):
            columns |= set(range(int(least[1]), min(int(most[1]), LIMITS["columns"]) + 1))
    return {"hidden_rows": rows, "hidden_columns": sorted(columns)}


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _parts_by_sheet(parts: dict[str, bytes]) -> dict[str, str]:
    """Sheet name -> archive member, from the workbook and its relationships."""
    book = parts.get("xl/workbook.xml", b"").decode("utf-8", "replace")
    relations = parts.get("xl/_rels/workbook.xml.rels", b"").decode("utf-8", "replace")
    targets = {}
    for tag in re.findall(r"<(?:\w+:)?Relationship\b[^>]*>", relations):
        key, target = _attribute(tag, "Id"), _attribute(tag, "Target")
        targets[key] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    return {
        _attribute(tag, "name"): targets.get(_attribute(tag, r"\w+:id"), "")
        for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", book)
    }


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"""\s{name}=(?:"([^"]*)"|'([^']*)')""", tag)
    return html.unescape(found[1] or found[2] or "") if found else ""


def _read(data: bytes, marks: dict[str, dict[str, typing.Any]]) -> list[dict[str, typing.Any]]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = []
        for meta in book.sheets_metadata:
            if meta.typ == python_calamine.SheetTypeEnum.WorkSheet:
                hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
                sheet = book.get_sheet_by_name(meta.name)
                merged = [
                    [top + 1, left + 1, bottom + 1, right + 1]
                    for (top, left), (bottom, right) in (sheet.merged_cell_ranges or ())[: LIMITS["merged"]]
                ]
                marked = marks.get(meta.name, {})
                sheets.append(
                    {"name": meta.name, "hidden": hidden, "rows": _rows(sheet), "merged": merged, **marked}
                )
    except python_calamine.PasswordError:
        raise Refused("exchange-file-encrypted") from None
    except python_calamine.CalamineError:
        raise Refused("exchange-workbook-damaged") from None
    return sheets


def _rows(sheet: typing.Any) -> list[list[object]]:
    rows = [list(row) for row in sheet.to_python(skip_empty_area=False)]
    if rows and len(rows[0]) > LIMITS["columns"]:
        raise Refused("exchange-too-many-columns")
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        # a merged cell shows its value for all the rows that it spans
        if top < len(rows) and left < len(rows[top]) and left == right:
            for row in rows[top + 1 : bottom + 1]:
                row[left] = rows[top][left]
    if any(isinstance(c, str) and len(c) > LIMITS["characters"] for row in rows for c in row):
        raise Refused("exchange-cell-too-long")
    for row in rows:
        while row and row[-1] == "":
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return [[_plain(cell) for cell in row] for row in rows]


def _plain(cell: object) -> object:
    """JSON has no dates: they travel as {"date": "2026-11-23"}."""
    if isinstance(cell, dt.datetime):
        midnight = cell.time() == dt.time()
        return {"date": cell.date().isoformat()} if midnight else {"datetime": cell.isoformat()}
    if isinstance(cell, dt.date):
        return {"date": cell.isoformat()}
    if isinstance(cell, dt.time | dt.timedelta):
        return {"time": str(cell)}
    return cell


if __name__ == "__main__":
    main()
