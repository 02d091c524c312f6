"""Workbooks of our own: the plain list of ideas, and the plan with its use cases and assumptions.

Made to be read and printed: landscape A4 on one page width, frozen and repeated header, real numbers with
formats of the language. Texts are always written as texts, so none of them can become a formula. Equal
content gives equal bytes: no clock is read.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, count
from typing import TYPE_CHECKING, Any, NamedTuple

from leitstand.texts import Figure, Lang, Message, Text, figure_text, message, render

from .answer_columns import one_line

if TYPE_CHECKING:
    import xlsxwriter  # type: ignore[import-untyped]
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

Content = Message | Figure | Text | str | int | float | Decimal | dt.date | None


class IdeaRow(NamedTuple):
    """One idea of the plain list, each cell as a person types it: "120 T€", "6 h/Woche", "M", "?" or 6."""

    idea: str
    pays_into: str
    benefit: str | float | None
    effort: str | float | None


@dataclass(frozen=True)
class SheetColumn:
    """A column: its title and its width in characters; long texts wrap within it."""

    title: Message
    width: int = 16


@dataclass(frozen=True)
class BookSheet:
    """A sheet: its tab, a sentence above its table, the table, and notes below it.

    A figure or number becomes a number with a format of its unit, an unknown one says so; an assumed figure
    stands in italics and a note says what that means.
    """

    name: Message
    heading: Message
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Content]]
    notes: tuple[Message, ...] = ()


def write_plain_list(rows: Sequence[IdeaRow], lang: Lang) -> bytes:
    """The four-column list of ideas as XLSX, header in the first row, as people keep it."""
    columns = (
        SheetColumn(message("answer-list-idea"), 60),
        SheetColumn(message("answer-list-pays-into"), 38),
        SheetColumn(message("answer-list-benefit"), 20),
        SheetColumn(message("answer-list-effort"), 22),
    )
    stream = io.BytesIO()
    with new_book(stream, message("answer-list-title"), _NO_DATE, lang) as book:
        sheet = book.add_worksheet(_tab(render(message("answer-list-tab"), lang), set()))
        writer = Writer(book, sheet, lang)
        writer.table(0, columns, [(r.idea, r.pays_into, r.benefit, r.effort) for r in rows])
        # no filter: sorting by one that ends here would leave answer columns at its right behind
        laid_out(sheet, 0, len(columns))
    return stream.getvalue()


def plan_workbook(sheets: Sequence[BookSheet], lang: Lang, *, title: Message, as_of: dt.date) -> bytes:
    """A workbook with these sheets. `as_of` is also the file's date."""
    stream = io.BytesIO()
    with new_book(stream, title, as_of, lang) as book:
        used: set[str] = set()
        for content in sheets:
            sheet = book.add_worksheet(_tab(render(content.name, lang), used))
            writer = Writer(book, sheet, lang)
            writer.text(
                0, 0, render(content.heading, lang), {"bold": True, "font_size": 14, "font_color": _ACCENT}
            )
            writer.text(1, 0, render(message("answer-as-of", date=as_of), lang), {"font_color": _MUTED})
            below = writer.table(3, content.columns, content.rows) + 1
            if content.rows:
                sheet.autofilter(3, 0, below - 2, len(content.columns) - 1)
            notes = [*content.notes, *([message("answer-assumed-note")] if writer.assumed else [])]
            for nth, note in enumerate(notes):
                writer.text(below + nth, 0, render(note, lang), {"font_color": _MUTED})
            laid_out(sheet, 3, len(content.columns))
    return stream.getvalue()


_NO_DATE = dt.date(2000, 1, 1)
_ACCENT, _ACCENT_SOFT, _LINE, _MUTED = "#0D566A", "#DCEBEE", "#DFDACF", "#5A6470"
_BARE = (int, float, Decimal, dt.date)
_PERCENT = frozenset({"share", "chance"})


def new_book(stream: io.BytesIO, title: Message, day: dt.date, lang: Lang) -> xlsxwriter.Workbook:
    """An empty workbook in memory: no text in it becomes a formula or a link, equal content gives equal bytes."""
    import xlsxwriter

    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(stream, options)
    created = dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).replace(tzinfo=None)
    book.set_properties({"title": one_line(render(title, lang)), "author": "Leitstand", "created": created})
    return book


def _tab(name: str, used: set[str]) -> str:
    """A name that Excel allows for a sheet: at most 31 characters, none of []:*?/\\, no two alike."""
    clean = re.sub(r"[\[\]:*?/\\]+", " ", one_line(name)).strip("' ")[:31] or "1"
    numbered = (f"{clean[: 31 - len(f' {nth}')]} {nth}" for nth in count(2))
    free = next(name for name in chain([clean], numbered) if name.casefold() not in used)
    used.add(free.casefold())
    return free


def laid_out(sheet: Worksheet, header: int, columns: int) -> None:
    """Landscape A4 on one page width, with the header repeated and frozen."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.repeat_rows(header)
    sheet.set_footer("&L&9&A&R&9&P / &N")
    sheet.freeze_panes(header + 1, 1 if columns > 4 else 0)
    sheet.hide_gridlines(2)


class Writer:
    """Writes cells with formats that are made once per look."""

    def __init__(self, book: xlsxwriter.Workbook, sheet: Worksheet, lang: Lang) -> None:
        self.book, self.sheet, self.lang = book, sheet, lang
        self.formats: dict[tuple[tuple[str, Any], ...], Format] = {}
        self.assumed = False

    def table(self, top: int, columns: Sequence[SheetColumn], rows: Sequence[Sequence[Content]]) -> int:
        """Header and rows from row `top` (0-based) on; returns the first row below."""
        numeric = [any(_is_number(row[i]) for row in rows) for i in range(len(columns))]
        sides = [{"align": "right" if n else "left", "indent": 1} for n in numeric]
        look = {
            "bold": True,
            "font_color": "#FFFFFF",
            "bg_color": _ACCENT,
            "text_wrap": True,
            "valign": "vcenter",
        }
        titles = [render(column.title, self.lang) for column in columns]
        self.sheet.set_row(top, 8 + _height(titles, columns))
        for i, column in enumerate(columns):
            self.sheet.set_column(i, i, column.width)
            self.text(top, i, titles[i], look | sides[i])
        for r, row in enumerate(rows, start=top + 1):
            self.sheet.set_row(r, _height([self.words(content) for content in row], columns))
            for i, content in enumerate(row):
                self.cell(r, i, content, sides[i])
        return top + 1 + len(rows)

    def cell(self, row: int, column: int, content: Content, side: Mapping[str, Any]) -> None:
        look = {"valign": "vcenter", "bottom": 1, "bottom_color": _LINE, "text_wrap": True, **side}
        if isinstance(content, _BARE) and not isinstance(content, bool):
            self.value(row, column, _Plain(content), look)
        elif content is None:
            self.sheet.write_blank(row, column, None, self.format(look))
        elif isinstance(content, Figure):
            if content.value is None:
                self.text(row, column, self.words(content), look | {"font_color": _MUTED})
            elif getattr(content, "assumed", False):
                self.assumed = True
                self.value(row, column, content, look | {"italic": True})
            else:
                self.value(row, column, content, look)
        else:
            self.text(row, column, self.words(content), look)

    def words(self, content: Content) -> str:
        """A cell as text; of a figure only where it is unknown, a known one is written as a number."""
        if isinstance(content, Message):
            return render(content, self.lang)
        if isinstance(content, Text):
            return content.in_(self.lang)
        if isinstance(content, str):
            return content
        unknown = isinstance(content, Figure) and not isinstance(content, _BARE) and content.value is None
        return figure_text(None, "", self.lang) if unknown else ""

    def value(self, row: int, column: int, figure: Figure, look: Mapping[str, Any]) -> None:
        if isinstance(figure.value, dt.date):
            shape = "dd.mm.yyyy" if self.lang == "de" else "d mmm yyyy"
            self.sheet.write_datetime(
                row, column, figure.value, self.format({**look, "num_format": shape, "text_wrap": False})
            )
        elif figure.value is not None:
            shape = number_format(figure.value, figure.unit, self.lang, figure.digits)
            self.sheet.write_number(
                row,
                column,
                float(figure.value),
                self.format({**look, "num_format": shape, "text_wrap": False}),
            )

    def text(self, row: int, column: int, text: str, look: Mapping[str, Any]) -> None:
        self.sheet.write_string(row, column, one_line(text), self.format(look))

    def format(self, look: Mapping[str, Any]) -> Format:
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format(dict(look))
        return self.formats[key]


class _Plain(NamedTuple):
    """A bare number or date as a figure without unit."""

    value: Decimal | float | dt.date
    unit: str = ""
    digits: int | None = None


def _height(texts: Sequence[str], columns: Sequence[SheetColumn]) -> float:
    """The height in points that a row of wrapped texts needs; not every program fits it on opening."""
    lines = (-(-len(text) // max(1, c.width - 2)) for text, c in zip(texts, columns, strict=True))
    return 4 + 14.5 * min(20, max([1, *lines]))


def number_format(value: Decimal | float, unit: str, lang: Lang, digits: int | None = None) -> str:
    """The Excel number format of a figure: `#,##0\\ "€"`. Excel itself puts the reader's separators in."""
    if unit == "year":
        return "0"
    if unit in _PERCENT:
        decimals = digits or 0
        before, after = _around(Decimal("0.07"), unit, lang)
        after = after.replace("%", "")
        return f"0{'.' + '0' * decimals if decimals else ''}{_quoted(after)}%"
    if digits is None:
        digits = 0 if abs(float(value)) >= 100 or float(value).is_integer() else 1
    before, after = _around(Decimal(7), unit, lang)
    return f"{_quoted(before)}#,##0{'.' + '0' * digits if digits else ''}{_quoted(after)}"


def _around(value: Decimal, unit: str, lang: Lang) -> tuple[str, str]:
    """What stands before and after the digits of a figure of this unit."""
    before, _, after = figure_text(
        value, "share" if unit in _PERCENT else unit, lang, style="table"
    ).partition("7")
    return before, after


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "") + '"' if text else ""


def _is_number(content: Content) -> bool:
    if isinstance(content, _BARE):
        return not isinstance(content, bool | dt.date)
    return isinstance(content, Figure) and not isinstance(content.value, dt.date)
