"""The first sheet of our workbook, which says how to fill it in, and the hidden one, which says what it rests on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from leitstand.strategy import Strategy, canonical
from leitstand.texts import Lang, message, render

from .book_columns import kinds
from .book_head import Head
from .book_layout import FORMAT, MARK, VERSION, about
from .book_looks import ACCENT, CELL, HEADER, INK, MUTED, UNSEEN, Looks, lines
from .naming import digest

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

_STEPS = ("edit", "new", "figures", "references", "withdraw", "hidden", "back")
_HEADINGS = ("sheet", "rows", "about")
MESSAGES = (
    *(f"exchange-book-step-{s}" for s in _STEPS), *(f"exchange-book-column-{h}" for h in _HEADINGS),
)  # fmt: skip
_ABOUT_WIDTH, _TEXT_WIDTH = 86, 122


def write_intro(
    sheet: Worksheet, looks: Looks, title: str, as_of: dt.date, sheets: Mapping[str, tuple[str, int]]
) -> None:
    """`sheets`: by kind, the name of the sheet and how many rows it has."""
    lang = looks.lang
    sheet.write_string(0, 0, MARK + "intro", looks.format(UNSEEN, font_size=1))
    for column, wide in enumerate((2, 28, 10, _ABOUT_WIDTH)):
        sheet.set_column(column, column, wide)
    sheet.write_string(1, 1, title, looks.format({"bold": True, "font_size": 20, "font_color": ACCENT}))
    stand = render(message("exchange-book-as-of", date=as_of), lang)
    sheet.write_string(2, 1, stand, looks.format({"font_color": MUTED}))
    plain = looks.format({"text_wrap": True, "valign": "top", "font_color": INK})
    row = 4
    for step in _STEPS:
        words = render(message(f"exchange-book-step-{step}"), lang)
        sheet.merge_range(row, 1, row, 3, words, plain)
        sheet.set_row(row, 6 + 15 * lines(words, _TEXT_WIDTH))
        row += 1
    for column, heading in enumerate(_HEADINGS, start=1):
        sheet.write_string(
            row + 1, column, render(message(f"exchange-book-column-{heading}"), lang), looks.format(HEADER)
        )
    sheet.set_row(row + 1, 20)
    for n, (kind, (name, count)) in enumerate(sheets.items(), start=row + 2):
        said = about(kind)
        words = render(said, lang) if said else ""
        target = name.replace("'", "''")
        sheet.write_url(
            n, 1, f"internal:'{target}'!B2", looks.format(CELL, font_color=ACCENT, underline=1), name
        )
        sheet.write_number(n, 2, count, looks.format(CELL, align="right"))
        sheet.write_string(n, 3, words, looks.format(CELL))
        sheet.set_row(n, 5 + 15 * lines(words, _ABOUT_WIDTH))
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 1)


def write_head(sheet: Worksheet, strategy: Strategy, head: Head, lang: Lang) -> None:
    """Where the workbook comes from, and a digest of each record as it stood then."""
    given = {
        "format": FORMAT, "version": str(VERSION), "language": lang, "organisation": head.organisation or "",
        "sequence": "" if head.sequence is None else str(head.sequence), "hash": head.hash or "",
    }  # fmt: skip
    for n, (key, value) in enumerate(given.items()):
        sheet.write_string(n, 0, key)
        sheet.write_string(n, 1, value)
    records = (r for r in strategy if r.kind in kinds())
    for n, record in enumerate(records, start=len(given) + 1):
        for i, text in enumerate((record.kind, record.id, digest(canonical(record), length=12))):
            sheet.write_string(n, i, text)
    sheet.hide()
