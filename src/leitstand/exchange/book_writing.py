"""Our workbook written: an intro, a sheet per kind of record as a named table with choices, and the hidden head."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from leitstand.strategy import Record, Strategy, UseCase
from leitstand.texts import Lang, Message, message, render

from .book_columns import READ_ONLY, SINGLE, Column, columns, is_seldom, kinds, word_of
from .book_head import Head
from .book_intro import write_head, write_intro
from .book_layout import (
    EXAMPLE_ROW,
    HEAD_SHEET,
    HEADER_ROW,
    HINT_ROW,
    MARK,
    NOTE_ROW,
    TITLE_ROW,
    about,
    example,
    header,
    hint,
    sheet_name,
    withdraw_header,
)
from .book_looks import ACCENT, CELL, MUTED, SECOND, SMALL, UNSEEN, Looks, lines, printed, width
from .book_names import Labels
from .book_records import cell_of, leading, value_of
from .cells import Cell
from .naming import slug

if TYPE_CHECKING:
    import xlsxwriter  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

SPARE_ROWS = 500
"""Rows below the last record for which choices are offered as well."""
_MOST_CHOICES = 255
"""Characters that Excel allows for a list of choices within a rule."""
_MOST_LINES = 4
_BLANK_ROWS = 15
"""Rows that wait to be filled in a template."""
_PAGE = 260
"""Characters side by side that can be read on one printed page."""
_UNTITLED = (
    "estimate", "capacity", "external_capacity", "budget", "quarter_limit", "minimum_share", "guardrail_state",
    "switching_cost", "outcome", "settings",
)  # fmt: skip
"""Kinds whose records people know by something else: title and description stay folded where nobody wrote any."""


def write(strategy: Strategy, head: Head, lang: Lang, *, title: str, as_of: dt.date, examples: bool) -> bytes:
    """The workbook as XLSX; equal content gives equal bytes. `examples`: a row of examples above each header."""
    import xlsxwriter

    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(stream, options) as book:
        created = dt.datetime(as_of.year, as_of.month, as_of.day, tzinfo=dt.UTC).replace(tzinfo=None)
        book.set_properties({"title": title, "author": "Leitstand", "created": created})
        writing = _Writing(book, strategy, lang, examples=examples)
        intro = book.add_worksheet(_tab(message("exchange-book-intro"), lang))
        for kind in kinds(written=True):
            if kind not in READ_ONLY or writing.rows[kind]:
                writing.names[kind] = _tab(sheet_name(kind), lang)
                writing.sheets[kind] = book.add_worksheet(writing.names[kind])
        for kind in writing.sheets:
            writing.sheet(kind)
        counts = {kind: (writing.names[kind], len(writing.rows[kind])) for kind in writing.sheets}
        write_intro(intro, writing.looks, title, as_of, counts)
        write_head(book.add_worksheet(HEAD_SHEET), strategy, head, lang)
        intro.activate()
    return stream.getvalue()


class _Writing:
    """The workbook while it is written."""

    def __init__(self, book: xlsxwriter.Workbook, strategy: Strategy, lang: Lang, *, examples: bool) -> None:
        self.lang, self.examples = lang, examples
        self.labels, self.looks = Labels(strategy, lang), Looks(book, lang)
        self.sheets: dict[str, Worksheet] = {}
        self.names: dict[str, str] = {}
        self.leading = {
            (case.id, c.quantity): leading(strategy, case.id, c.quantity)
            for case in strategy.use_cases for c in columns(UseCase.kind) if c.form == "figure" and c.quantity
        }  # fmt: skip
        shown = {e.id for e in self.leading.values() if e is not None}
        self.rows: dict[str, list[Record]] = {kind: [] for kind in kinds(written=True)}
        for record in strategy:
            if record.id not in shown and record.kind in self.rows:
                self.rows[record.kind].append(record)

    def sheet(self, kind: str) -> None:
        """One kind: what it is for, hints, header, rows, choices."""
        sheet, rows, found = self.sheets[kind], self.rows[kind], _in_language(columns(kind), self.lang)
        editable = kind not in READ_ONLY
        hidden = self.hidden(kind, found)
        self.top(sheet, kind, found, hidden)
        blank = 0 if rows else _BLANK_ROWS if self.examples and kind not in SINGLE else 1
        last = HEADER_ROW + len(rows) + blank
        for n, record in enumerate(rows, start=HEADER_ROW + 1):
            self.row(sheet, n, record, found, hidden)
        for n in range(HEADER_ROW + 1, HEADER_ROW + 1 + blank):
            for i, column in enumerate(found, start=1):
                sheet.write_blank(n, i, None, self.looks.of(column))
        marked = editable and kind not in SINGLE
        self.table(sheet, kind, found, last, hidden, marked=marked)
        if editable:
            self.choices(sheet, found, last + SPARE_ROWS, withdraw=len(found) + 1 if marked else None)
        else:
            sheet.protect("", {"autofilter": True, "sort": True, "format_columns": True})
        wide = sum(width(c) for c in found if c.key not in hidden)
        printed(sheet, HEADER_ROW, pages=-(-wide // _PAGE))

    def top(self, sheet: Worksheet, kind: str, found: Sequence[Column], hidden: frozenset[str]) -> None:
        """Everything above the header: title, purpose, hints, examples; and the widths of the columns."""
        sheet.write_string(0, 0, MARK + kind, self.looks.format(UNSEEN))
        title = self.looks.format({"bold": True, "font_size": 16, "font_color": ACCENT, "indent": 1})
        sheet.write_string(TITLE_ROW, 1, self.names[kind], title)
        said = about(kind) if kind not in READ_ONLY else message("exchange-book-read-only")
        if said is not None:
            words = render(said, self.lang)
            sheet.write_string(NOTE_ROW, 1, words, self.looks.format({"font_color": MUTED, "indent": 1}))
        sheet.set_column(0, 0, 18, None, {"hidden": True})
        tallest = 1
        for i, column in enumerate(found, start=1):
            folded = column.key in hidden
            sheet.set_column(i, i, width(column), None, {"hidden": True, "level": 1} if folded else {})
            if kind in READ_ONLY:
                continue
            words = render(hint(column), self.lang)
            if column.required:
                either = "exchange-book-required-either" if column.lang else "exchange-book-required-hint"
                words = render(message(either, hint=words), self.lang)
            sheet.write_string(HINT_ROW, i, words, self.looks.format(SMALL))
            tallest = max(tallest, 0 if folded else lines(words, int(width(column) * 1.1)))
            told = example(column) if self.examples else None
            if told is not None:
                words = render(message("exchange-book-example", example=told), self.lang)
                sheet.write_string(
                    EXAMPLE_ROW, i, words, self.looks.format(SMALL, italic=True, font_color=SECOND)
                )
        sheet.set_row(TITLE_ROW, 26)
        sheet.set_row(HINT_ROW, 6 + 12 * min(7, tallest))
        if self.examples:
            sheet.set_row(EXAMPLE_ROW, 28)
        if kind not in SINGLE and kind not in READ_ONLY:
            place = len(found) + 1
            sheet.set_column(place, place, 16)
            words = render(message("exchange-book-withdraw-hint"), self.lang)
            sheet.write_string(HINT_ROW, place, words, self.looks.format(SMALL))

    def hidden(self, kind: str, found: Sequence[Column]) -> frozenset[str]:
        """Columns that stay folded: the other language, machine forms, and what few need and nobody has filled in."""
        keys = {c.key for c in found if c.lang not in (None, self.lang) or c.form == "structure"}
        for c in found:
            seldom = kind in _UNTITLED and c.field in ("title", "description")
            if kind == UseCase.kind:
                seldom = is_seldom(c)
            if seldom and all(value_of(r, c) in (c.default, None) for r in self.rows[kind]):
                keys.add(c.key)
        return frozenset(keys)

    def row(
        self, sheet: Worksheet, n: int, record: Record, found: Sequence[Column], hidden: frozenset[str]
    ) -> None:  # fmt: skip
        sheet.write_string(n, 0, record.id, self.looks.format(CELL))
        tallest = 1
        for i, column in enumerate(found, start=1):
            of: Record | None = record
            if column.quantity is not None:
                of = self.leading.get((record.id, column.quantity))
            cell = cell_of(of, column, self.labels, self.lang)
            self.cell(sheet, n, i, cell, column, of)
            if isinstance(cell, str) and column.key not in hidden:
                tallest = max(tallest, lines(cell, width(column)))
        if record.kind not in (*SINGLE, *READ_ONLY):
            sheet.write_blank(n, len(found) + 1, None, self.looks.format(CELL))
        sheet.set_row(n, 5 + 14.5 * min(_MOST_LINES, tallest))

    def cell(self, sheet: Worksheet, n: int, i: int, cell: Cell, column: Column, of: Record | None) -> None:
        if isinstance(cell, str):
            # Excel keeps such a text a text even when somebody opens and closes its cell
            quoted = {"quote_prefix": True} if cell[:1] in "=+-@'" else {}
            sheet.write_string(n, i, cell, self.looks.of(column, **quoted))
        elif isinstance(cell, dt.date):
            sheet.write_datetime(n, i, cell, self.looks.of(column))
        elif isinstance(cell, int | float):
            sheet.write_number(
                n, i, cell, self.looks.of(column, num_format=self.looks.number(column, of, cell))
            )
        else:
            sheet.write_blank(n, i, None, self.looks.of(column))

    def table(
        self,
        sheet: Worksheet,
        kind: str,
        found: Sequence[Column],
        last: int,
        hidden: frozenset[str],
        *,
        marked: bool,
    ) -> None:
        """The named table that holds the rows."""
        heads = [(render(message("exchange-book-id"), self.lang), self.looks.header())]
        heads += [(header(c, self.lang), self.looks.header(c)) for c in found]
        heads += [(withdraw_header(self.lang), self.looks.header())] if marked else []
        named = [{"header": words, "header_format": look} for words, look in heads]
        shown = [lines(header(c, self.lang), width(c) - 3) for c in found if c.key not in hidden]
        sheet.set_row(HEADER_ROW, 8 + 15 * min(4, max(2, *shown)))
        name = slug(self.names[kind], 60).replace("-", "_") or kind
        options = {"columns": named, "name": f"L_{name}", "style": None, "autofilter": True}
        sheet.add_table(HEADER_ROW, 0, last, len(heads) - 1, options)

    def choices(self, sheet: Worksheet, found: Sequence[Column], last: int, *, withdraw: int | None) -> None:
        """Lists to choose from and bounds of numbers; neither keeps anybody from typing something else."""
        rules = [(i, self.rule(column)) for i, column in enumerate(found, start=1)]
        if withdraw is not None:
            rules.append((withdraw, _list([render(message("exchange-book-truth", value=True), self.lang)])))
        for i, rule in rules:
            if rule is not None:
                sheet.data_validation(HEADER_ROW + 1, i, last, i, {"ignore_blank": True, **rule})

    def rule(self, column: Column) -> dict[str, Any] | None:
        if column.form == "choice":
            words = [render(word_of(column, c), self.lang) for c in column.choices]
            fits = sum(len(w) + 1 for w in words) < _MOST_CHOICES and not any("," in w for w in words)
            return _list(words) if fits else None
        if column.form == "truth":
            return _list([render(message("exchange-book-truth", value=v), self.lang) for v in (True, False)])
        if column.form in ("reference", "references") and column.target in self.sheets:
            return _list(self.titles_of(column.target))
        if column.form in ("share", "whole", "number"):
            least, most = (0, 1) if column.form == "share" else (-(10**12), 10**12)
            return {
                "validate": "decimal", "criteria": "between", "minimum": least, "maximum": most,
                "error_type": "warning", "error_title": header(column, self.lang)[:32],
                "error_message": render(hint(column), self.lang)[:255],
            }  # fmt: skip
        return None

    def titles_of(self, kind: str) -> str:
        """The range of the titles on the sheet of a kind, some spare rows included."""
        from xlsxwriter.utility import xl_col_to_name  # type: ignore[import-untyped]

        found = _in_language(columns(kind), self.lang)
        place = next((i for i, c in enumerate(found, start=1) if c.key == f"title.{self.lang}"), 1)
        name, letter = self.names[kind].replace("'", "''"), xl_col_to_name(place)
        first, last = HEADER_ROW + 2, HEADER_ROW + 1 + max(1, len(self.rows[kind])) + 50
        return f"='{name}'!${letter}${first}:${letter}${last}"


def _tab(name: Message, lang: Lang) -> str:
    return re.sub(r"[\[\]:*?/\\]+", " ", render(name, lang))[:31].strip("' ")


def _list(source: list[str] | str) -> dict[str, Any]:
    return {"validate": "list", "source": source, "show_error": False}


def _in_language(found: Sequence[Column], lang: Lang) -> tuple[Column, ...]:
    """The words of the workbook's language before those of the other one."""
    place = {c.key: n for n, c in enumerate(found)}
    first = {
        c.field: min(place[o.key] for o in found if o.field == c.field and o.lang) for c in found if c.lang
    }
    return tuple(
        sorted(found, key=lambda c: (first[c.field], c.lang != lang) if c.lang else (place[c.key], False))
    )
