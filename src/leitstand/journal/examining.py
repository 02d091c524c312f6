"""Looking at a data folder and its database from outside: what is there, in which state, and how to mend it.

Nothing is made or changed: no folder, no table. Each check stands alone, so one that fails does not hide the others.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leitstand.texts import message

from .errors import JournalError
from .opening import connect, known_migrations, unreachable
from .settings import ADDRESS_FILE, DATABASE_FILE, KEY_FILE, database_settings
from .values import Finding

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

LEAST_SQLITE = (3, 37)
LEAST_POSTGRESQL = 150_000
SCARCE, TOO_SCARCE = 2_000_000_000, 200_000_000
"""Bytes of free space below which a warning, and below which a fault is told."""
CLOCKS_APART = 60.0
"""Seconds by which this machine's clock and the database's may differ: as much as a commit tolerates."""


def examine(home: Path, database: str | None) -> tuple[Finding, ...]:
    found = [*_folder(home), *_secret_files(home), *_space(home)]
    try:
        found += _database(home, database)
    except JournalError as error:
        found.append(Finding("database", "fault", error.message, message("journal-mend-database")))
    return tuple(found)


def _folder(home: Path) -> Iterator[Finding]:
    if not home.is_dir():
        yield Finding(
            "folder",
            "fault",
            message("journal-check-no-folder", home=str(home)),
            message("journal-mend-begin"),
        )
    elif not os.access(home, os.R_OK | os.W_OK | os.X_OK):
        yield Finding(
            "folder",
            "fault",
            message("journal-check-folder-closed", home=str(home)),
            message("journal-mend-folder"),
        )
    else:
        yield Finding("folder", "ok", message("journal-check-folder", home=str(home)))


def _secret_files(home: Path) -> Iterator[Finding]:
    """The folder and what is secret in it are for their owner alone (systems with such modes)."""
    if not home.is_dir() or os.name != "posix":
        return
    names = [home, *(home / name for name in (KEY_FILE, ADDRESS_FILE, DATABASE_FILE))]
    open_ones = tuple(f.name for f in names if f.exists() and f.stat().st_mode & 0o077)
    if open_ones:
        yield Finding(
            "rights", "fault", message("journal-check-rights-open", files=open_ones),
            message("journal-mend-rights", home=str(home)),
        )  # fmt: skip
    elif not (home / KEY_FILE).is_file():
        yield Finding("rights", "fault", message("journal-check-no-key"), message("journal-mend-key"))
    else:
        yield Finding("rights", "ok", message("journal-check-rights"))


def _space(home: Path) -> Iterator[Finding]:
    if not home.is_dir():
        return
    free = shutil.disk_usage(home).free
    state = "ok" if free >= SCARCE else "warning" if free >= TOO_SCARCE else "fault"
    mend = None if state == "ok" else message("journal-mend-space")
    yield Finding("space", state, message("journal-check-space", gigabytes=round(free / 1e9, 1)), mend)  # type: ignore[arg-type]


def _database(home: Path, database: str | None) -> Iterator[Finding]:
    settings = database_settings(home, database)
    sqlite = settings["ENGINE"].endswith("sqlite3")
    if sqlite and not (Path(settings["NAME"]).is_file() and Path(settings["NAME"]).stat().st_size):
        yield Finding(
            "database", "fault", message("journal-check-no-database"), message("journal-mend-begin")
        )
        return
    alias = connect(home, database)
    from django.db import connections

    connection = connections[alias]
    with unreachable(home), closing(connection):
        yield from _sqlite(connection) if sqlite else _postgresql(connection)
        current = list(_tables(connection))
        yield from current
        if all(finding.state == "ok" for finding in current):
            yield from _chains(alias)


def _sqlite(connection: BaseDatabaseWrapper) -> Iterator[Finding]:
    import sqlite3

    if sqlite3.sqlite_version_info[:2] < LEAST_SQLITE:
        old = message(
            "journal-check-database-old", name="SQLite", version=sqlite3.sqlite_version, least="3.37"
        )
        yield Finding("database", "fault", old, message("journal-mend-python"))
        return
    damage = _one(connection, "PRAGMA quick_check(1)")
    if damage != "ok":
        broken = message("journal-check-damaged", reason=str(damage))
        yield Finding("database", "fault", broken, message("journal-mend-restore"))
        return
    yield Finding(
        "database", "ok", message("journal-check-database", name="SQLite", version=sqlite3.sqlite_version)
    )
    wal, sync = _one(connection, "PRAGMA journal_mode"), _one(connection, "PRAGMA synchronous")
    yield _durable(f"journal_mode={wal}, synchronous={sync}", safe=(wal, sync) == ("wal", 2))


def _postgresql(connection: BaseDatabaseWrapper) -> Iterator[Finding]:
    version = str(_one(connection, "SHOW server_version")).split()[0]
    if int(_one(connection, "SHOW server_version_num")) < LEAST_POSTGRESQL:
        old = message("journal-check-database-old", name="PostgreSQL", version=version, least="15")
        yield Finding("database", "fault", old, message("journal-mend-postgresql"))
        return
    yield Finding("database", "ok", message("journal-check-database", name="PostgreSQL", version=version))
    names = ("fsync", "full_page_writes", "synchronous_commit")
    told = {name: _one(connection, f"SHOW {name}") for name in names}
    safe = told["fsync"] == told["full_page_writes"] == "on" and told["synchronous_commit"] != "off"
    yield _durable(", ".join(f"{name}={value}" for name, value in told.items()), safe=safe)
    apart = abs((_one(connection, "SELECT clock_timestamp()") - dt.datetime.now(dt.UTC)).total_seconds())
    if apart > CLOCKS_APART:
        yield Finding(
            "clock",
            "warning",
            message("journal-check-clocks-apart", seconds=round(apart)),
            message("journal-mend-clock"),
        )


def _durable(told: str, *, safe: bool) -> Finding:
    if safe:
        return Finding("durability", "ok", message("journal-check-durable"))
    return Finding(
        "durability",
        "fault",
        message("journal-check-not-durable", settings=told),
        message("journal-mend-durable"),
    )


def _tables(connection: BaseDatabaseWrapper) -> Iterator[Finding]:
    with connection.cursor() as cursor:
        if "django_migrations" not in connection.introspection.table_names(cursor):
            yield Finding(
                "tables", "fault", message("journal-check-no-tables"), message("journal-mend-begin")
            )
            return
        cursor.execute("SELECT app, name FROM django_migrations")
        applied = set(cursor.fetchall())
    known = known_migrations()
    newer = sorted(name for app, name in applied - known if app == "journal")
    if newer:
        found = message("journal-newer-database", migration=newer[-1])
        yield Finding("tables", "fault", found, message("journal-mend-update"))
    # Applications whose tables were never made here (the pages', where only the command line was used) are not due.
    elif behind := {(app, name) for app, name in known - applied if app in {app for app, _ in applied}}:
        due = message("journal-check-tables-due", count=len(behind))
        yield Finding("tables", "warning", due, message("journal-mend-tables"))
    else:
        yield Finding("tables", "ok", message("journal-check-tables"))


def _chains(alias: str) -> Iterator[Finding]:
    from . import reading
    from .verifying import verify

    now = dt.datetime.now(dt.UTC)
    ahead: dt.datetime | None = None
    for organisation in reading.organisations(alias):
        found = verify(alias, organisation.id)
        if found.head.at is not None and (found.head.at - now).total_seconds() > CLOCKS_APART:
            company = reading.strategy(alias, organisation.id).company if found.ok else None
            ahead = ahead if company is not None and company.fictional else found.head.at
        if found.ok:
            told = message("journal-check-chain", organisation=organisation.id, entries=found.entries)
            yield Finding("chain", "ok", told)
        else:
            broken = message(
                "journal-check-chain-broken", organisation=organisation.id, count=len(found.faults),
                first=found.faults[0].message,
            )  # fmt: skip
            yield Finding("chain", "fault", broken, message("journal-mend-chain"))
    if ahead is not None:
        told = message("journal-check-clock-behind", at=ahead.isoformat(timespec="seconds"))
        yield Finding("clock", "fault", told, message("journal-mend-clock"))
    else:
        yield Finding("clock", "ok", message("journal-check-clock"))


def _one(connection: BaseDatabaseWrapper, query: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]
