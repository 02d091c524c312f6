"""A file as sheets of cells: CSV or workbook, within limits that are checked before anything is parsed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, NoReturn

from leitstand.texts import Param, message

from .cells import Cell
from .result import ExchangeError, Problem

MAX_BYTES = 25 * 2**20
MAX_ROWS = 50_000
MAX_COLUMNS = 400
MAX_CELL = 32_767
"""Excel's own limit of characters in a cell; a CSV file is held to the same."""


class Merged(NamedTuple):
    """A merged area, rows and columns from 1, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Sheet:
    """Rows of cells; row 1 is the first. `errors`: what Excel shows at (row, column) instead of a value.

    `hidden`: the sheet as a whole; `hidden_rows`, `hidden_columns`: their numbers. `unsaved`: cells with a formula
    whose result the file does not hold. `odd`: a word whose letters were damaged before, as `fÃ¼r` for `für`.
    """

    name: str | None
    rows: tuple[tuple[Cell, ...], ...]
    errors: dict[tuple[int, int], str]
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[Merged, ...] = ()
    unsaved: frozenset[tuple[int, int]] = frozenset()
    odd: str | None = None


def read_sheets(source: Path | bytes, name: str) -> tuple[Sheet, ...]:
    """All sheets of a workbook, or the one of a CSV file. Raises ExchangeError.

    The content decides what kind of file it is; an extension that promises something else is refused.
    """
    from .csv_sheets import read_csv
    from .workbook_sheets import read_workbook

    data = _bytes(source, name)
    suffix = _suffix(source, name)
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        refuse("exchange-file-empty", name=name)
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        refuse("exchange-file-encrypted" if encrypted else "exchange-file-old-excel", name=name)
    zipped = data[:4] in (b"PK\x03\x04", b"PK\x05\x06")
    if zipped and suffix in ("csv", "txt", "tsv"):
        refuse("exchange-file-wrong-extension", name=name, found="XLSX", extension=suffix)
    if not zipped and suffix in ("xlsx", "xlsm"):
        refuse("exchange-file-no-workbook", name=name)
    if suffix in _NAMED_ELSEWHERE or data[:5] == b"%PDF-" or _is_html(data):
        refuse("exchange-file-kind", name=name)
    if zipped:
        return read_workbook(data, name)
    return (read_csv(data, name),)


def refuse(code: str, /, **params: Param) -> NoReturn:
    """Raises ExchangeError with this message."""
    raise ExchangeError(Problem(message(code, **params)))


def check_size(name: str, rows: int, columns: int) -> None:
    """Raises ExchangeError for a sheet with too many rows or columns."""
    if rows > MAX_ROWS:
        refuse("exchange-too-many-rows", name=name, most=MAX_ROWS)
    if columns > MAX_COLUMNS:
        refuse("exchange-too-many-columns", name=name, most=MAX_COLUMNS)


def _bytes(source: Path | bytes, name: str) -> bytes:
    if isinstance(source, bytes):
        size, data = len(source), source
    else:
        try:
            size = source.stat().st_size
            data = source.read_bytes() if size <= MAX_BYTES else b""
        except OSError:
            refuse("exchange-file-unreadable", name=name)
    if size > MAX_BYTES:
        refuse("exchange-file-too-large", name=name, megabytes=MAX_BYTES // 2**20)
    return data


def _suffix(source: Path | bytes, name: str) -> str:
    path = source if isinstance(source, Path) else Path(name)
    return path.suffix.lower().removeprefix(".")


def _is_html(data: bytes) -> bool:
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype", b"<html", b"<table", b"<?xml"))


_NAMED_ELSEWHERE = {"xls", "xlsb", "ods", "pdf", "docx", "doc", "numbers", "json", "zip"}
