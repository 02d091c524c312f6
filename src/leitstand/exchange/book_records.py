"""Records and the cells of their columns: what a record says in a column, and a record with some of them changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leitstand.strategy import KINDS, Estimate, Record, Strategy, Text
from leitstand.texts import Lang

from .book_cells import show
from .book_columns import Column
from .book_figures import Figure, show_figure
from .book_names import Labels
from .cells import Cell
from .cleaning import clean


def value_of(record: Record | None, column: Column) -> Any:
    """What the record says in this column; the default of the column where there is no record."""
    if record is None:
        return column.default
    value = getattr(record, column.field)
    if column.form == "words" and column.lang:
        return getattr(value, column.lang) if value is not None else None
    if column.form == "figure" and isinstance(record, Estimate):
        return Figure(record.value, record.unit, record.typed)
    if column.form == "structure":
        return record.model_dump(mode="json", include={column.field}, exclude_none=True).get(column.field)
    return value


def cell_of(record: Record | None, column: Column, labels: Labels, lang: Lang) -> Cell:
    """What stands in the cell. Words in the main column stand in the other language where there are no others."""
    if record is None:
        return None
    if column.form == "words" and column.lang == lang:
        words: Text | None = getattr(record, column.field)
        return show(column, words.in_(lang) if words else None, labels, lang)
    value = value_of(record, column)
    if isinstance(value, Figure) and isinstance(record, Estimate):
        return show_figure(record.quantity, value, lang)
    return show(column, value, labels, lang)


def alike(column: Column, one: Any, other: Any) -> bool:
    """Whether two values of a column say the same; how an estimate was typed does not matter."""
    if isinstance(one, Figure) and isinstance(other, Figure):
        return one.value == other.value and (one.unit or other.unit) == (other.unit or one.unit)
    if column.form == "references":
        return sorted(one) == sorted(other)
    if column.form == "words" or (column.form == "line" and isinstance(one, str) and isinstance(other, str)):
        return clean(one or "") == clean(other or "")
    return bool(one == other)


def changed(kind: str, record_id: str, before: Record | None, values: Mapping[Column, Any]) -> Record:
    """The record with these values. Raises pydantic.ValidationError where they do not fit."""
    type_ = KINDS[kind]
    data: dict[str, Any] = {"id": record_id}
    if before is not None:
        data = {name: getattr(before, name) for name in type_.model_fields}
    for column, value in values.items():
        if column.form == "words" and column.lang:
            old = data.get(column.field)
            parts = {"de": None, "en": None} if old is None else {"de": old["de"], "en": old["en"]} if isinstance(
                old, dict) else {"de": old.de, "en": old.en}  # fmt: skip
            data[column.field] = parts | {column.lang: value or None}
        elif isinstance(value, Figure):
            data |= {
                "value": value.value,
                "unit": value.unit or data.get("unit") or "",
                "typed": value.typed[:200],
            }
        else:
            data[column.field] = value
    for name, value in data.items():
        if isinstance(value, dict) and set(value) == {"de", "en"} and not any(value.values()):
            data[name] = None
    return type_.model_validate({k: v for k, v in data.items() if v is not None or k not in _required(type_)})


def leading(strategy: Strategy, use_case: str, quantity: str) -> Estimate | None:
    """The estimate of a quantity that stands in the row of its use case: the newest."""
    of_quantity = [e for e in strategy.estimates_of(use_case) if e.quantity == quantity]
    return max(of_quantity, key=lambda e: (e.date, e.id), default=None)


def _required(type_: type[Record]) -> frozenset[str]:
    return frozenset(name for name, info in type_.model_fields.items() if info.is_required())
