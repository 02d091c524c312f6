"""A table of ours as CSV, in the form in which Excel of the language opens it with a double click."""

from __future__ import annotations

import csv
import datetime as dt
import io
from decimal import Decimal

from leitstand.texts import Figure, Lang, Message, Text, day, figure_text, render

from .answer_columns import one_line
from .csv_patch import guarded
from .new_workbooks import BookSheet, Content


def table_csv(sheet: BookSheet, lang: Lang) -> bytes:
    """The sheet's table as CSV in UTF-8 with a byte order mark: German with semicolons and decimal commas.

    Figures are bare numbers without grouping, in the unit of their column; an unknown one says so. Texts that
    begin like a formula get an apostrophe in front.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if lang == "de" else ",", lineterminator="\r\n")
    writer.writerow([guarded(one_line(render(c.title, lang))) for c in sheet.columns])
    writer.writerows([_cell(content, lang) for content in row] for row in sheet.rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(content: Content, lang: Lang) -> str:
    if isinstance(content, int | float | Decimal):
        return _number(content, lang)
    if isinstance(content, dt.date):
        return day(content, lang)
    if content is None or isinstance(content, str):
        return guarded(one_line(content or ""))
    if isinstance(content, Message):
        return guarded(one_line(render(content, lang)))
    if isinstance(content, Figure):
        known = content.value
        return figure_text(None, "", lang) if known is None else _cell(known, lang)
    assert isinstance(content, Text)  # noqa: S101 - what is left of Content
    return guarded(one_line(content.in_(lang)))


def _number(value: Decimal | float, lang: Lang) -> str:
    exact = Decimal(str(value))
    plain = format(exact.to_integral_value() if exact == exact.to_integral_value() else exact, "f")
    return plain.replace(".", ",") if lang == "de" else plain
