"""The records as tables for other programs: one relation per kind, columns made from the record definitions.

    texts             `title_de`, `title_en`
    figures           numeric, exactly as typed (SQLite keeps 15 digits)
    values in values  flattened with their name in front: `value_p10`, `basis_sequence`
    lists             a relation of their own, `plan_choices`: the record's id, `position` from 1, an item's columns
    open tables       `use_case_attributes`: the record's id, `key`, `value`

What is about a person is left out: whoever reads these tables may not rate the people who estimated (`LEFT_OUT`).
"""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from leitstand.strategy import KINDS, Record, Text, Value

Type = Literal["text", "numeric", "integer", "boolean", "date", "timestamp"]
LEFT_OUT = frozenset((("estimate", "by"),))
_TYPES: tuple[tuple[type, Type], ...] = (
    (bool, "boolean"), (int, "integer"), (float, "numeric"), (Decimal, "numeric"), (dt.datetime, "timestamp"),
    (dt.date, "date"), (str, "text"),
)  # fmt: skip


@dataclass(frozen=True)
class Column:
    """A column and where in the JSON body it lies; `field` is the record's field, for its label."""

    name: str
    type: Type
    path: tuple[str, ...]
    field: str


@dataclass(frozen=True)
class Relation:
    """One table: the records of a kind, or (with `inside`) the items of one of its lists or open tables.

    `shape`: "records" one row per record, "items" per item of the list at `inside`, "pairs" per key of the object.
    """

    name: str
    kind: str
    columns: tuple[Column, ...]
    inside: tuple[str, ...] = ()
    shape: Literal["records", "items", "pairs"] = "records"


@cache
def relations() -> tuple[Relation, ...]:
    """All relations of all kinds of record, sorted by name."""
    return tuple(sorted((r for kind in KINDS for r in relations_of(kind, KINDS[kind])), key=lambda r: r.name))


def relations_of(kind: str, record: type[Record]) -> tuple[Relation, ...]:
    """The relations of one kind: its own, and those of its lists."""
    columns: list[Column] = []
    others: list[Relation] = []
    for name, field in record.model_fields.items():
        if name == "id" or (kind, name) in LEFT_OUT:
            continue
        for found in _of_field(kind, name, (name,), field.annotation, name):
            if isinstance(found, Column):
                columns.append(found)
            else:
                others.append(found)
    return (Relation(kind, kind, _once(columns)), *others)


def _of_field(
    kind: str, name: str, path: tuple[str, ...], annotation: Any, field: str
) -> Iterator[Column | Relation]:
    options = _options(annotation)
    texts = [o for o in options if o is Text]
    values = [o for o in options if isinstance(o, type) and issubclass(o, Value) and o is not Text]
    many = next((o for o in options if get_origin(o) in (tuple, list, dict)), None)
    if many is not None and get_origin(many) is dict:
        pair = Column("value", _type([get_args(many)[1]]), (), field)
        yield Relation(f"{kind}_{name}", kind, (pair,), path, "pairs")
    elif many is not None:
        yield Relation(f"{kind}_{name}", kind, _items(get_args(many)[0], field), path, "items")
    elif texts:
        for lang in ("de", "en"):
            yield Column(f"{name}_{lang}", "text", (*path, lang), field)
    elif values:
        for value in values:
            for inner, described in value.model_fields.items():
                yield from _of_field(kind, f"{name}_{inner}", (*path, inner), described.annotation, field)
    else:
        yield Column(name, _type(options), path, field)


def _items(annotation: Any, field: str) -> tuple[Column, ...]:
    """The columns of one item of a list; a plain item is called `value`."""
    columns: list[Column] = []
    for option in _options(annotation):
        if isinstance(option, type) and issubclass(option, Value) and option is not Text:
            for inner, described in option.model_fields.items():
                found = list(_of_field("", inner, (inner,), described.annotation, field))
                if not all(isinstance(column, Column) for column in found):
                    raise TypeError(f"{field}.{inner}: a list within a list has no table yet")
                columns += [column for column in found if isinstance(column, Column)]
        elif option is Text:
            columns += [Column(lang, "text", (lang,), field) for lang in ("de", "en")]
        else:
            columns.append(Column("value", _type([option]), (), field))
    return _once(columns)


def _once(columns: list[Column]) -> tuple[Column, ...]:
    """Each column once; where two forms of a value give it different types, a text holds both."""
    kept: dict[str, Column] = {}
    for column in columns:
        other = kept.get(column.name)
        if other is None or other.type == column.type:
            kept[column.name] = column
        else:
            kept[column.name] = Column(column.name, "text", column.path, column.field)
    return tuple(kept.values())


def _options(annotation: Any) -> list[Any]:
    """What a field may hold, without what stands around it and without None."""
    if get_origin(annotation) is Annotated:
        return _options(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        return [option for part in get_args(annotation) for option in _options(part)]
    return [] if annotation is type(None) else [annotation]


def _type(options: list[Any]) -> Type:
    found: set[Type] = set()
    for option in (inner for given in options for inner in _options(given)):
        plain = type(get_args(option)[0]) if get_origin(option) is Literal else option
        for known, name in _TYPES:
            if isinstance(plain, type) and issubclass(plain, known):
                found.add(name)
                break
        else:
            raise TypeError(f"{option!r} has no column type yet")
    return found.pop() if len(found) == 1 else "text"
