"""Our workbook as tests edit it: opened by another program, changed at a record's cell, and brought back."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet
from tests.companies import AS_OF

from leitstand.exchange import BookHead, BookReading, Prefer, read_book, write_book
from leitstand.exchange.book_columns import columns
from leitstand.exchange.book_layout import HEADER_ROW, MARK, header
from leitstand.exchange.numerals import Dialect
from leitstand.strategy import Record, Strategy
from leitstand.texts import Lang, render

HEAD = BookHead("firma", 7, "0" * 64)
TOP = HEADER_ROW + 1
"""The row of the headers as Excel counts."""


def written(strategy: Strategy, lang: Lang = "de", *, examples: bool = False, head: BookHead = HEAD) -> bytes:
    return write_book(strategy, lang, head=head, title="KI-Strategie", as_of=AS_OF, examples=examples)


def back(
    data: bytes,
    base: Strategy,
    known: Strategy | None = None,
    *,
    dialect: Dialect | None = None,
    prefer: Prefer | None = None,
) -> BookReading:
    """The workbook read; `known`: the strategy by now, if it has moved on."""
    now = base if known is None else known
    return read_book(
        data,
        name="mappe.xlsx",
        known=now,
        base_of=lambda _: base,
        as_of=AS_OF,
        dialect=dialect,
        prefer=prefer,
    )


class Edited:
    """An opened workbook; `data()` is what saving it gives."""

    def __init__(self, data: bytes, lang: Lang) -> None:
        self.book = openpyxl.load_workbook(io.BytesIO(data))
        self.lang = lang

    def sheet(self, kind: str) -> Worksheet:
        return next(s for s in self.book.worksheets if s["A1"].value == MARK + kind)

    def column(self, kind: str, key: str) -> int:
        """The number of the column of this key: `title.de`, `effect`, `withdraw`."""
        titles = {c.key: header(c, self.lang) for c in columns(kind)}
        words = titles.get(key) or {"withdraw": {"de": "Zurückziehen", "en": "Withdraw"}[self.lang]}[key]
        return next(c.column for c in self.sheet(kind)[TOP] if c.value == words)

    def row(self, kind: str, record_id: str) -> int:
        sheet = self.sheet(kind)
        return next(n for n in range(TOP + 1, sheet.max_row + 1) if sheet.cell(n, 1).value == record_id)

    def get(self, kind: str, record_id: str, key: str) -> Any:
        return self.sheet(kind).cell(self.row(kind, record_id), self.column(kind, key)).value

    def set(self, kind: str, record_id: str, key: str, value: Any) -> None:
        self.sheet(kind).cell(self.row(kind, record_id), self.column(kind, key)).value = value

    def add(self, kind: str, **cells: Any) -> int:
        """A new row below the last one; keys as `title.de` with two underscores for the dot."""
        sheet = self.sheet(kind)
        n = (
            max(
                (c.row for row in sheet.iter_rows(min_row=TOP) for c in row if c.value is not None),
                default=TOP,
            )
            + 1
        )
        for name, value in cells.items():
            sheet.cell(n, self.column(kind, name.replace("__", "."))).value = value
        return n

    def data(self) -> bytes:
        stream = io.BytesIO()
        self.book.save(stream)
        return stream.getvalue()


def edit(data: bytes, change: Callable[[Edited], object], lang: Lang = "de") -> bytes:
    """The workbook after a change, as another program saves it."""
    opened = Edited(data, lang)
    change(opened)
    return opened.data()


def after(reading: BookReading, known: Strategy) -> Strategy:
    """The strategy with what the workbook says. Raises StrategyError where it would not fit."""
    return Strategy([r for r in known.having(*reading.records) if r.id not in reading.withdrawn])


def told(reading: BookReading, lang: Lang = "de") -> list[str]:
    """Every problem in words."""
    return [render(p.told, lang) for p in reading.problems]


def lines(reading: BookReading, lang: Lang = "de") -> list[str]:
    """Every change in words: the row, then its cells."""
    return [render(m, lang) for s in reading.shown for m in (s.line, *s.fields)]


def nothing(reading: BookReading) -> bool:
    """Whether nothing at all is new, changed, missing or wrong."""
    found: list[object] = [
        reading.records,
        reading.withdrawn,
        reading.shown,
        reading.missing,
        reading.problems,
    ]
    return not any(found) and not reading.conflicts and reading.rows == reading.unchanged


def only(reading: BookReading) -> Record:
    """The one record that changed."""
    assert reading.ok, told(reading)
    (record,) = reading.records
    return record
