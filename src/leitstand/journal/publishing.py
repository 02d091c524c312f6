"""Putting up the views of one organisation where other programs can read them, and nothing else.

SQLite knows no roles, so an organisation gets a file of its own with the records in force and the views over them,
read-only and replaced as a whole. PostgreSQL gets a schema with live views and a role that may read these views alone;
the database's administrators give that role to whom they want.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import DatabaseError, connections, transaction

from leitstand.strategy import KINDS
from leitstand.texts import message, render

from . import views
from .columns import Relation, relations
from .errors import JournalError
from .journal import Journal
from .models import HeadRow, ObservationRow
from .reading import head_of, organisation_row
from .snapshot import snapshot
from .values import Published

FOLDER = "views"
_ZERO = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
"""A zero byte in JSON: SQLite's own functions end a text there. `views` does the same on PostgreSQL."""
_TABLES = (
    "CREATE TABLE _journal (organisation TEXT, name TEXT, version INTEGER, hash TEXT, at TEXT, definition TEXT)",
    "CREATE TABLE _record (kind TEXT, id TEXT, version INTEGER, changed_at TEXT, body TEXT, PRIMARY KEY (kind, id))"
    " WITHOUT ROWID",
    "CREATE TABLE _observation"
    " (id INTEGER PRIMARY KEY, series TEXT, period TEXT, known_at TEXT, value TEXT, source TEXT)",
)


def publish(journal: Journal, organisation: str, target: Path | None = None) -> Published:
    """Puts the views of this organisation up, or brings them to this version of the records.

    `target`: another file than HOME/views/ID.sqlite3 (SQLite only). Raises JournalError for an unknown organisation,
    for a database that does not allow it, or where other views rest on ours that would have to change; OSError.
    """
    row = organisation_row(journal.alias, organisation)  # refuses an unknown one
    if connections[journal.alias].vendor == "sqlite":
        return _into_a_file(journal, organisation, target or file_of(journal, organisation))
    if target is not None:
        raise JournalError(message("journal-views-no-file"))
    return _into_a_schema(journal.alias, row.id, len(list(views.sqlite())))


def withdraw(journal: Journal, organisation: str) -> bool:
    """Takes the views of this organisation down, the role too; whether there were any."""
    organisation_row(journal.alias, organisation)
    if connections[journal.alias].vendor == "sqlite":
        file = file_of(journal, organisation)
        there = file.exists()
        file.unlink(missing_ok=True)
        return there
    schema, role = _names(journal.alias, organisation)
    with _allowed(role), transaction.atomic(using=journal.alias):
        connection = connections[journal.alias]
        with connection.cursor() as cursor:
            cursor.execute("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = %s)", [schema])
            there = bool(cursor.fetchone()[0])
            cursor.execute(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')
            cursor.execute(f'DROP ROLE IF EXISTS "{role}"')
    return there


def refresh(journal: Journal) -> int:
    """Writes the files anew whose organisation has gone on since (SQLite; PostgreSQL's views are live); how many."""
    if connections[journal.alias].vendor != "sqlite":
        return 0
    known = {o.id for o in journal.organisations()}
    files = [file for file in sorted((journal.home / FOLDER).glob("*.sqlite3")) if file.stem in known]
    return sum(publish(journal, file.stem).renewed for file in files)


def file_of(journal: Journal, organisation: str) -> Path:
    """Where the views of an organisation lie on SQLite."""
    return journal.home / FOLDER / f"{organisation}.sqlite3"


def _names(alias: str, organisation: str) -> tuple[str, str]:
    name = str(connections[alias].settings_dict["NAME"])
    return views.schema_of(organisation), views.role_of(name, organisation)


def _into_a_file(journal: Journal, organisation: str, target: Path) -> Published:
    with snapshot(journal.alias) as moment:
        row = organisation_row(moment, organisation)
        head, all_views = head_of(row), tuple(views.sqlite())
        state = (row.id, row.name, head.sequence, head.hash, row.head_at or None, views.definition())
        seen = ObservationRow.objects.using(moment).filter(organisation_id=organisation).order_by("id")
        done = Published(str(target), None, len(all_views), head, renewed=False)
        if _stands(target, (*state, seen.count())):
            return done
        heads = HeadRow.objects.using(moment).filter(organisation_id=organisation, action="put")
        records = heads.order_by("kind", "record_id").values_list(
            "kind", "record_id", "sequence", "entry__at", "entry__body"
        )
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.{os.getpid()}.new")
        fresh.unlink(missing_ok=True)
        os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            with closing(sqlite3.connect(fresh)) as file, file:
                for statement in (*_TABLES, *(statement for _, statement in all_views)):
                    file.execute(statement)
                file.execute("INSERT INTO _journal VALUES (?, ?, ?, ?, ?, ?)", state)
                bodies = ((*row, _ZERO.sub(r"\1", body)) for *row, body in records.iterator())
                file.executemany("INSERT INTO _record VALUES (?, ?, ?, ?, ?)", bodies)
                rows = seen.values_list("id", "series", "period", "known_at", "value", "source").iterator()
                written = ((i, s, p.isoformat(), k, v, o) for i, s, p, k, v, o in rows)
                file.executemany("INSERT INTO _observation VALUES (?, ?, ?, ?, ?, ?)", written)
            fresh.chmod(0o400)
            if os.name == "nt" and target.exists():
                target.chmod(0o600)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)
    return Published(str(target), None, len(all_views), head, renewed=True)


def _stands(target: Path, state: tuple[object, ...]) -> bool:
    """Whether the file already says this. Whatever is no such file is replaced."""
    if not target.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{target.resolve().as_uri()}?mode=ro", uri=True)) as file:
            row = file.execute("SELECT *, (SELECT COUNT(*) FROM _observation) FROM _journal").fetchone()
    except sqlite3.DatabaseError:
        return False
    return bool(row == state)


def _into_a_schema(alias: str, organisation: str, count: int) -> Published:
    schema, role = _names(alias, organisation)
    head = head_of(organisation_row(alias, organisation))
    comment = f"Leitstand: {organisation} · {views.definition()}"
    connection = connections[alias]
    with _allowed(role), transaction.atomic(using=alias), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [schema])
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
        if cursor.fetchone() is None:
            cursor.execute(f'CREATE ROLE "{role}" NOLOGIN')
        cursor.execute(f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
        cursor.execute("SELECT obj_description(%s::regnamespace, 'pg_namespace')", [f'"{schema}"'])
        if cursor.fetchone()[0] == comment:
            return Published(schema, role, count, head, renewed=False)
        cursor.execute("SELECT viewname FROM pg_views WHERE schemaname = %s", [schema])
        old = ", ".join(f'"{schema}"."{name}"' for (name,) in cursor.fetchall())
        if old:
            cursor.execute(f"DROP VIEW {old}")
        by_name = {relation.name: relation for relation in relations()}
        for name, statement in views.postgresql(schema, organisation):
            cursor.execute(statement)
            for target, words in _comments(schema, name, by_name.get(name)):
                cursor.execute(f"COMMENT ON {target} IS %s", [words])
        cursor.execute(f'GRANT USAGE ON SCHEMA "{schema}" TO "{role}"')
        cursor.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{schema}" TO "{role}"')
        cursor.execute(f'COMMENT ON SCHEMA "{schema}" IS %s', [comment])
    return Published(schema, role, count, head, renewed=True)


def _comments(schema: str, name: str, relation: Relation | None) -> list[tuple[str, str]]:
    """What a tool shows beside a view and its columns: our own labels."""
    if relation is None:
        return []
    record = KINDS[relation.kind]
    labels = {column.name: record.field_label(column.field) for column in relation.columns}
    return [
        (f'COLUMN "{schema}"."{name}"."{column}"', f"{render(label, 'de')} / {render(label, 'en')}")
        for column, label in labels.items()
    ]


@contextmanager
def _allowed(role: str) -> Iterator[None]:
    """Says what the database does not allow, and what its administrators can do about it."""
    try:
        yield
    except DatabaseError as error:
        reason = str(error).strip()
        raise JournalError(message("journal-views-refused", role=role, reason=reason)) from error
