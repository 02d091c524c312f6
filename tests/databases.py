"""The same tests on SQLite and on PostgreSQL: LEITSTAND_TEST_DATABASE names a server (`.ci/postgres.sh start`).

Each data folder of a test then gets a database of its own, copied from a template, and a file `database` that says so,
as a user's data folder would; other processes find it there. A copied folder gets a copy of its database. Tests need
not know; what is about the SQLite file itself is marked `sqlite_only`.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import leitstand.journal
from leitstand.journal import settings

SERVER = os.environ.get("LEITSTAND_TEST_DATABASE")
sqlite_only = pytest.mark.skipif(SERVER is not None, reason="about the SQLite file")
postgres_only = pytest.mark.skipif(
    SERVER is None, reason="about PostgreSQL; LEITSTAND_TEST_DATABASE names no server"
)

_chosen = settings.chosen_database
_made: dict[Path, str] = {}
"""Data folder -> name of its database."""
_templates: dict[str, str] = {}


def install() -> None:
    """From here on every new data folder of this process is one on PostgreSQL."""
    vars(settings)["chosen_database"] = _database_of


def address(name: str) -> str:
    """The address of another database on the same server."""
    assert SERVER
    front, _, options = SERVER.partition("?")
    return f"{front.rpartition('/')[0]}/{name}?{options}"


def run(statement: str) -> list[tuple[Any, ...]]:
    """One statement at the server, as the one who owns it."""
    import psycopg

    assert SERVER
    with psycopg.connect(SERVER, autocommit=True) as connection:
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def new(name: str, template: str = "template1") -> str:
    """A new database; its address. Nobody may be at work in the template."""
    made = f"leitstand_test_{os.getpid()}_{name}"
    run(f"DROP DATABASE IF EXISTS {made} WITH (FORCE)")
    run(f"CREATE DATABASE {made} TEMPLATE {template}")
    return address(made)


def drop(under: Path | None = None) -> None:
    """Removes the databases of all data folders (beneath this one), at the end the templates, too."""
    for home in [home for home in _made if under is None or (home.is_relative_to(under) and _may_go(home))]:
        run(f"DROP DATABASE IF EXISTS {_made.pop(home)} WITH (FORCE)")
    while under is None and _templates:
        run(f"DROP DATABASE IF EXISTS {_templates.popitem()[1]} WITH (FORCE)")


def name_of(home: Path) -> str:
    """The name of the database of this data folder."""
    return _made[home.resolve()]


def home_of_default() -> Path:
    """The data folder whose database is Django's "default" in this process."""
    from django.db import connections

    name = str(connections["default"].settings_dict["NAME"])
    return next((home for home, made in _made.items() if made == name), Path(name).parent)


def _database_of(home: Path, environment: Mapping[str, str] = os.environ) -> str:
    place, file = home.resolve(), home / settings.ADDRESS_FILE
    if environment.get(settings.ADDRESS_NAME) or (place not in _made and _elsewhere(home)):
        return _chosen(home, environment)
    if place not in _made:
        key = hashlib.sha256(str(place).encode()).hexdigest()[:16]
        made = f"leitstand_test_{os.getpid()}_{key}"
        _close()
        new(key, _name(file.read_text()) if file.exists() else _template(home))
        _made[place] = made
        if file.exists():
            file.unlink()
    told = address(_made[place])
    if home.is_dir() and not file.exists():
        file.write_text(told + "\n", "utf-8")
        file.chmod(0o600)
    return told


def _may_go(home: Path) -> bool:
    """Django's "default" stays as long as the process, whichever test has made it."""
    database = sys.modules.get("django.db")
    return database is None or _made[home] != database.connections["default"].settings_dict["NAME"]


def _elsewhere(home: Path) -> bool:
    """Whether another process has made this folder, or a test has said itself where the data are."""
    sqlite, file = home / settings.DATABASE_FILE, home / settings.ADDRESS_FILE
    ours = not file.exists() or _name(file.read_text()) in _made.values()
    return not ours or (sqlite.is_file() and sqlite.stat().st_size > 0)


def _name(told: str) -> str:
    return str(settings.database_settings(Path(), told.strip())["NAME"])


def _template(home: Path) -> str:
    """Tables of the applications that this process has at the moment; empty for a folder that is not set up."""
    django = sys.modules.get("django.apps")
    if django is None or not django.apps.ready or not (home / settings.KEY_FILE).exists():
        return "template1"
    from leitstand.journal.opening import known_migrations

    key = hashlib.sha256(repr(sorted(known_migrations())).encode()).hexdigest()[:12]
    if key not in _templates:
        told = new(f"template_{key}")
        with tempfile.TemporaryDirectory() as folder:
            opened = leitstand.journal.open(Path(folder), database=told)
            opened.close()
        _templates[key] = _name(told)
    return _templates[key]


def _close() -> None:
    """A database that is copied must be left by everybody."""
    configuration, database = sys.modules.get("django.conf"), sys.modules.get("django.db")
    if configuration is not None and configuration.settings.configured and database is not None:
        for connection in database.connections.all(initialized_only=True):
            if not connection.in_atomic_block:
                connection.close()
