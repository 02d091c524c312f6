"""Opening a journal: Django is set up, the folder prepared, the tables brought to this version.

Django is imported only inside these functions. The first home of a process becomes Django's "default"
database (or is found there, when the web door has configured Django); every further home gets a connection of
its own.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from leitstand.texts import message

from .errors import JournalError
from .journal import Journal
from .settings import create_database_file, database_settings, minimal_settings, prepare, setting_up

_ADVISORY_LOCK = 0x1E175A4D


def open(home: Path, *, database: str | None = None) -> Journal:
    """The journal in this data folder, set up or migrated if that is due.

    `database`: a postgresql:// address instead of the SQLite file in `home`. Any number of homes may be open
    in one process; opening one again is cheap. Raises JournalError where the folder cannot be written, the
    file is no database, or the database was written by a newer version of this program.
    """
    prepare(home)
    _configure(home, database)
    alias = _alias(home, database)
    from django.db import DatabaseError

    try:
        if not _is_current(alias):
            _migrate(home, alias)
    except DatabaseError as error:
        raise JournalError(message("journal-database", home=str(home), reason=str(error))) from error
    return Journal(home=home, alias=alias)


def _configure(home: Path, database: str | None) -> None:
    import django
    from django.apps import apps
    from django.conf import settings

    if not settings.configured:
        settings.configure(**minimal_settings(home, database=database))
    if not apps.ready:
        django.setup()


def _alias(home: Path, database: str | None) -> str:
    """The connection of this database: an existing one, or a new one next to it."""
    from django.db import connections

    wanted = database_settings(home, database)
    for alias in connections:
        if _place(connections.settings[alias]) == _place(wanted):
            return str(alias)
    alias = "home-" + hashlib.sha256(repr(_place(wanted)).encode()).hexdigest()[:16]
    connections.settings[alias] = connections.configure_settings({"default": wanted})["default"]
    return alias


def _place(database: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(database.get(part) or "") for part in ("ENGINE", "HOST", "PORT", "NAME", "USER"))


def _is_current(alias: str) -> bool:
    """Whether every migration of the installed applications is applied; loads none of them."""
    from django.db import connections

    connection = connections[alias]
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        return False
    with connection.cursor() as cursor:
        if "django_migrations" not in connection.introspection.table_names(cursor):
            return False
        cursor.execute("SELECT app, name FROM django_migrations")
        applied = set(cursor.fetchall())
    known = _known_migrations()
    newer = sorted(name for app, name in applied if app == "journal" and (app, name) not in known)
    if newer:
        raise JournalError(message("journal-newer-database", migration=newer[-1]))
    return known <= applied


def _known_migrations() -> set[tuple[str, str]]:
    from django.apps import apps

    return {
        (app.label, file.stem)
        for app in apps.get_app_configs()
        for file in (Path(app.path) / "migrations").glob("[0-9]*.py")
    }


def _migrate(home: Path, alias: str) -> None:
    from django.core.management import call_command
    from django.db import connections

    connection = connections[alias]
    with setting_up(home):
        if connection.vendor == "sqlite":
            create_database_file(home)
        else:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
        try:
            if not _is_current(alias):
                call_command("migrate", database=alias, verbosity=0, interactive=False)
        finally:
            if connection.vendor != "sqlite":
                with connection.cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_LOCK])
