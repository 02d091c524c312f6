"""CSV files as Excel and others write them: any of four delimiters, UTF-8 or UTF-16 with or without mark, or
Windows-1252.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from .cells import Cell
from .sheets import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Sheet, check_size, refuse

DELIMITERS = (";", ",", "\t", "|")


def read_csv(data: bytes, name: str) -> Sheet:
    """The rows of a CSV file. Raises ExchangeError where the file is no text or its quotes do not close."""
    text = decoded(data, name)
    if text.startswith("sep=") and text[5:6] in ("\n", "\r"):
        delimiter, first_line = text[4], text.index("\n") + 1
        return _sheet(text[first_line:], delimiter, name, skipped=1)
    return _sheet(text, _delimiter(text), name)


def decoded(data: bytes, name: str) -> str:
    """The text of a file: UTF-8, UTF-16 with a byte order mark, or Windows-1252."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    elif b"\0" in data:
        encodings = _wide(data)
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    refuse("exchange-file-no-text", name=name)


def _wide(data: bytes) -> list[str]:
    """UTF-16 without its mark: in any European text most high bytes are zero, and no low byte is."""
    high, low = (sum(b == 0 for b in data[i:20_000:2]) / max(1, len(data[i:20_000:2])) for i in (1, 0))
    if len(data) % 2 == 0 and high > 0.7 and low == 0:
        return ["utf-16-le"]
    return ["utf-16-be"] if len(data) % 2 == 0 and low > 0.7 and high == 0 else []


def _odd(text: str) -> str | None:
    """A word that was once read in the wrong encoding: `fÃ¼r`, or one with the sign for a lost letter."""
    found = _DAMAGED.search(text)
    return found[0] if found else None


_DAMAGED = re.compile(r"\w{0,20}(?:Ã[\u00a4\u00b6\u00bc\u0178„–œ]|\ufffd)\w{0,20}")


def _sheet(text: str, delimiter: str, name: str, skipped: int = 0) -> Sheet:
    rows: list[tuple[Cell, ...]] = [() for _ in range(skipped)]
    widest = 0
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            rows.append(tuple(row))
            widest = max(widest, len(row))
            if len(rows) > MAX_ROWS or widest > MAX_COLUMNS:
                check_size(name, len(rows), widest)
    except csv.Error as error:
        code = "exchange-cell-too-long" if "limit" in str(error) else "exchange-csv-quotes"
        refuse(code, row=str(len(rows) + 1), most=MAX_CELL)
    return Sheet(None, tuple(rows), {}, odd=_odd(text))


def _delimiter(text: str) -> str:
    """The delimiter with which the first lines have the same number of cells, and the most of them."""
    best, best_score = ";", (0.0, 0)
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=delimiter)
        widths: list[int] = []
        try:
            for row in reader:
                if row:
                    widths.append(len(row))
                if len(widths) >= 50:
                    break
        except csv.Error:
            pass
        if not widths:
            continue
        width, often = Counter(w for w in widths).most_common(1)[0]
        score = (often / len(widths) if width > 1 else 0.0, width)
        if score > best_score:
            best, best_score = delimiter, score
    return best
