"""Rows of any table as JSON lines and back, by Django's models: for backups, whichever database is behind them.

A line is one row: a JSON object by column attribute, keys sorted. Rows come in the order of their keys, so equal
tables give equal bytes, on SQLite and on PostgreSQL.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice
from typing import Any
from uuid import UUID

from django.apps.registry import Apps
from django.db import connections, models

LEFT_OUT_APPS = ("sessions", "jobs", "django_tasks_database")
"""What is gone after a restart anyway: who is logged in, and work that is under way."""
LEFT_OUT = ("journal.entryrow", "journal.headrow", "journal.derivedrow")
"""Entries travel as the lines that were hashed, heads are made from them, derived results are computed again."""
BATCH = 500

Rows = type[models.Model]


def kept(apps: Apps) -> tuple[Rows, ...]:
    """The tables that a backup copies row by row, by name. Many-to-many tables are among them."""
    found = [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy and not _left_out(model)
    ]
    return tuple(sorted(found, key=name_of))


def name_of(model: Rows) -> str:
    """`app.model`, in small letters."""
    return model._meta.label_lower


def lines_of(model: Rows, alias: str) -> Iterator[str]:
    """All rows of a table as lines, in the order of their keys."""
    fields = model._meta.concrete_fields
    for row in _in_order(model, alias):
        values = {field.attname: _written(field.value_from_object(row)) for field in fields}
        yield json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def fill(model: Rows, alias: str, lines: Iterable[str]) -> int:
    """Writes the rows of these lines into an empty table; returns how many there are.

    `model` is one of a migration's state, never the one that the program works with: it is made to take times as they
    stand in the lines. Raises ValueError, KeyError or TypeError where a line does not fit the table.
    """
    # Otherwise the database would take the day of the restoration for the day of the row.
    for field in model._meta.concrete_fields:
        for automatic in ("auto_now", "auto_now_add"):
            if getattr(field, automatic, False):
                setattr(field, automatic, False)
    rows = model._base_manager.using(alias)
    reading, count = iter(lines), 0
    while batch := [_row(model, line) for line in islice(reading, BATCH)]:
        rows.bulk_create(batch)
        count += len(batch)
    return count


def clear(models_: Iterable[Rows], alias: str) -> None:
    """Takes out what migrations have put into new tables; the transaction checks in its end that all fits together."""
    for model in models_:
        rows = model._base_manager.using(alias)
        if rows.exists():
            rows.all()._raw_delete(alias)


def count_on(models_: Iterable[Rows], alias: str) -> None:
    """Lets new rows be numbered after those that were written with numbers of their own (PostgreSQL)."""
    from django.core.management.color import no_style

    connection = connections[alias]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models_)):
            cursor.execute(statement)


def _left_out(model: Rows) -> bool:
    return model._meta.app_label in LEFT_OUT_APPS or name_of(model) in LEFT_OUT


def _in_order(model: Rows, alias: str) -> Iterator[models.Model]:
    """Numbers in the database's order, page by page; texts in ours, for databases sort them differently."""
    rows = model._base_manager.using(alias)
    key = model._meta.pk
    if not isinstance(key, models.AutoField | models.IntegerField):
        yield from sorted(rows.all(), key=lambda row: str(row.pk))
        return
    rest = rows.order_by("pk")
    while page := list(rest[:BATCH]):
        yield from page
        rest = rows.order_by("pk").filter(pk__gt=page[-1].pk)


def _written(value: Any) -> Any:
    """A value as JSON can hold it; `Field.to_python` reads it back."""
    match value:
        case dt.datetime() | dt.date() | dt.time():
            return value.isoformat()
        case Decimal() | UUID():
            return str(value)
        case dt.timedelta():
            return value.total_seconds()
        case bytes() | memoryview():
            return base64.b64encode(bytes(value)).decode("ascii")
    return value


def _row(model: Rows, line: str) -> models.Model:
    values = json.loads(line)
    fields = {field.attname: field for field in model._meta.concrete_fields}
    if not isinstance(values, dict) or values.keys() != fields.keys():
        raise ValueError(f"{name_of(model)}: a row has the columns {sorted(fields)}, not {sorted(values)}")
    return model(**{name: _read(field, values[name]) for name, field in fields.items()})


def _read(field: models.Field[Any, Any], value: Any) -> Any:
    if value is not None and isinstance(field, models.DurationField):
        return dt.timedelta(seconds=value)
    return field.to_python(value)
