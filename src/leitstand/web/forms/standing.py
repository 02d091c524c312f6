"""What stands in a field: the value of a record as the reader would type it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from leitstand.exchange import Column, Figure, show_figure
from leitstand.strategy import Estimate, Record, Text
from leitstand.texts import Lang, quarter

from .fields import Field
from .numerals import show_number


def shown(  # noqa: PLR0911 - one kind of value after the other
    field: Field, column: Column, value: Any, record: Record | None, unit: str, lang: Lang
) -> tuple[str, ...]:
    """The texts of one input; none where there is no value, several where it holds several."""
    match value:
        case None | "" | ():
            return ()
        case bool():
            return ("1",) if value else ()
        case Text():
            return tuple(filter(None, (getattr(value, column.lang or "de"),)))
        case Decimal():
            return (show_number(value, lang, unit),)
        case dt.date():
            return (value.isoformat(),)
        case dict():
            return tuple(word for pair in sorted(value.items()) for word in pair)
        case tuple():
            return tuple(str(v) for v in value)
    if field.widget == "figure" and isinstance(record, Estimate):
        cell = show_figure(record.quantity, Figure(record.value, record.unit, record.typed), lang)
        numeric = isinstance(cell, int | float)
        return (show_number(Decimal(repr(cell)), lang, record.unit) if numeric else str(cell),)
    if field.widget == "quarter" and "Q" in str(value):
        return (quarter(str(value), lang).replace("\u00a0", " "),)
    return (str(value),)
