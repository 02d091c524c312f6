"""Values of cells as sentences quote them: `bisher 120.000 €, künftig 150.000 €`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from leitstand.strategy import Estimate, Point, Record
from leitstand.texts import Lang, Param, message

from .book_cells import show
from .book_columns import Column, word_of
from .book_figures import Figure, show_figure
from .book_names import Labels

_LONGEST = 160


@dataclass(frozen=True)
class _Amount:
    """A number with its unit, for the catalogue to write all its digits."""

    value: Decimal
    unit: str
    digits: int | None = None


def told(column: Column, value: Any, record: Record | None, labels: Labels, *, lang: Lang) -> Param:
    """What the cell says, for a sentence; `nichts` for an empty one."""
    if value in (None, "", ()) or value == {}:
        return message("exchange-change-nothing")
    if isinstance(value, Figure):
        return _figure(column, value, record, lang)
    if column.form in ("truth", "choice"):
        return (
            message("exchange-book-truth", value=value) if column.form == "truth" else word_of(column, value)
        )
    if isinstance(value, Decimal):
        return _Amount(value, "share" if column.form == "share" else "", max(0, -_exponent(value)))
    cell = show(column, value, labels, lang)
    return value if isinstance(value, dt.date) else _short(str(cell))


def _figure(column: Column, figure: Figure, record: Record | None, lang: Lang) -> Param:
    quantity = column.quantity or (record.quantity if isinstance(record, Estimate) else None) or "effect"
    unit = figure.unit or (record.unit if isinstance(record, Estimate) else "")
    if isinstance(figure.value, Point):
        return _Amount(
            figure.value.value, unit, max(0, -_exponent(figure.value.value)) if unit != "share" else None
        )
    return str(show_figure(quantity, Figure(figure.value, unit, figure.typed), lang))


def _exponent(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
