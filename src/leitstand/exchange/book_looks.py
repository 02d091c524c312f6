"""How our workbook looks: colours, widths, heights and formats of cells, each format made once."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from leitstand.strategy import Estimate, Record
from leitstand.texts import Lang

from .book_columns import Column
from .new_workbooks import number_format

if TYPE_CHECKING:
    import xlsxwriter  # type: ignore[import-untyped]
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

Look = Mapping[str, Any]
ACCENT, SECOND, LINE, MUTED, INK = "#0D566A", "#7A5C1E", "#DFDACF", "#5A6470", "#1C2A30"
CELL: Final[Look] = {
    "valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": LINE, "font_color": INK, "indent": 1,
}  # fmt: skip
HEADER: Final[Look] = {
    "bold": True, "font_color": "#FFFFFF", "bg_color": ACCENT, "text_wrap": True, "valign": "vcenter", "indent": 1,
}  # fmt: skip
SMALL: Final[Look] = {
    "font_size": 9, "font_color": MUTED, "text_wrap": True, "valign": "bottom", "align": "left", "indent": 1,
}  # fmt: skip
UNSEEN: Final[Look] = {"font_color": "#FFFFFF", "font_size": 8}
_WIDTHS = {
    "words": 34, "line": 18, "number": 16, "share": 12, "whole": 12, "truth": 14, "day": 14, "choice": 18,
    "reference": 28, "references": 34, "names": 26, "pairs": 34, "structure": 30, "figure": 25,
}  # fmt: skip
_WIDE_FIELDS = {"title": 40, "description": 56, "ambition": 70, "measure": 56, "reason": 56}
_UNITS = {
    "budget.amount": "EUR", "capacity.days": "d", "decision_role.up_to": "EUR", "target_picture.value_target": "EUR",
    "quarter_limit.amount": "EUR", "external_capacity.days": "d", "external_capacity.day_rate": "EUR",
    "guardrail_state.cost": "EUR", "guardrail_state.effort": "d", "switching_cost.stop": "EUR",
    "switching_cost.move": "EUR",
    "settings.hourly_rate": "EUR", "settings.day_rate": "EUR", "settings.point_worth": "EUR", "kpi.worth": "EUR",
}  # fmt: skip
"""Units that the format of a number shows; of other fields the hint above the column tells the unit."""
_RIGHT = ("figure", "number", "share", "whole", "day")


class Looks:
    """The formats of one workbook in one language."""

    def __init__(self, book: xlsxwriter.Workbook, lang: Lang) -> None:
        self.book, self.lang = book, lang
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}

    def format(self, look: Look, /, **more: Any) -> Format:
        key = tuple(sorted({**look, **more}.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({**look, **more})
        return self._formats[key]

    def of(self, column: Column, **more: Any) -> Format:
        """The look of a column's cells."""
        if column.form == "day":
            more = {"num_format": "dd.mm.yyyy" if self.lang == "de" else "d mmm yyyy", **more}
        elif column.form == "share":
            more = {"num_format": "0 %" if self.lang == "de" else "0%", **more}
        side = {"align": "right" if column.form in _RIGHT else "left"}
        return self.format(CELL, **side, **more)

    def header(self, column: Column | None = None) -> Format:
        return self.format(HEADER, align="right" if column and column.form in _RIGHT else "left")

    def number(self, column: Column, of: Record | None, number: float) -> str:
        """The Excel format that shows all digits of a number, with its unit."""
        if column.form == "whole":
            return "0"
        exact = Decimal(repr(float(number))).normalize()
        exponent = exact.as_tuple().exponent
        digits = max(0, -exponent) if isinstance(exponent, int) else 0
        estimated = of.unit if isinstance(of, Estimate) and column.form == "figure" else None
        if column.form == "share" or estimated == "share":
            return number_format(exact, "share", self.lang, min(9, max(0, digits - 2)))
        unit = _UNITS.get(f"{column.owner}.{column.field}", "") if estimated is None else estimated
        return number_format(exact, unit, self.lang, min(9, digits))


def width(column: Column) -> int:
    """Characters that fit into a line."""
    return _WIDE_FIELDS.get(column.field, _WIDTHS[column.form])


def lines(text: str, wide: int) -> int:
    """Lines that a text takes in a column of this width."""
    return sum(-(-max(1, len(part)) // max(4, wide - 3)) for part in text.split("\n"))


def printed(sheet: Worksheet, header_row: int, *, pages: int) -> None:
    """Landscape with a repeated header, frozen panes; very wide sheets on A3 and several pages side by side."""
    sheet.set_landscape()
    sheet.set_paper(9 if pages == 1 else 8)
    sheet.fit_to_pages(pages, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(header_row)
    if pages > 1:
        sheet.repeat_columns(0, 1)
    sheet.set_footer("&L&9&A&R&9&P / &N")
    sheet.freeze_panes(header_row + 1, 2)
    sheet.hide_gridlines(2)
