"""Opening a journal: Django is set up, the folder prepared, the tables brought to this version.

Django is imported only inside these functions. The first home of a process becomes Django's "default"
database (or is found there, when the web door has configured Django); every further home gets a connection of
its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from leitstand.texts import message

from .errors import JournalError
from .journal import Journal
from .routing import everything_to
from .settings import create_database_file, database_settings, minimal_settings, prepare, setting_up
from .values import Backup, Finding

_ADVISORY_LOCK = 0x1E175A4D


def open(home: Path, *, database: str | None = None) -> Journal:
    """The journal in this data folder, set up or migrated if that is due.

    `database`: a postgresql:// address, or `sqlite` for the file in `home`; None: what `chosen_database` says. Any
    number of homes may be open in one process; opening one again is cheap. Raises JournalError where the folder
    cannot be written, the file is no database, or the database was written by a newer version of this program.
    """
    prepare(home)
    alias = connect(home, database)
    with unreachable(home):
        if not is_current(alias):
            _migrate(home, alias)
    return Journal(home=home, alias=alias)


def is_there(home: Path, *, database: str | None = None) -> bool:
    """Whether a journal lies in this data folder or in its database; looks only, makes nothing.

    Raises JournalError where the database cannot be reached.
    """
    wanted = database_settings(home, database)
    if wanted["ENGINE"].endswith("sqlite3"):
        file = Path(wanted["NAME"])
        return file.is_file() and file.stat().st_size > 0
    from django.db import connections

    alias = connect(home, database)
    with unreachable(home), connections[alias].cursor() as cursor:
        return "journal_organisation" in connections[alias].introspection.table_names(cursor)


def check_backup(home: Path, source: Path) -> Backup:
    """Reads a backup through and recomputes its chains, with the migrations of this program; changes nothing.

    Raises JournalError naming the part that was changed, cut off or is of a newer program; OSError.
    """
    connect(home)
    from . import restoring

    return restoring.check(source)


def restore(home: Path, source: Path, *, database: str | None = None) -> Backup:
    """Restores a backup into the empty data folder `home`, or into its empty database, and verifies it there.

    Raises JournalError where the archive is damaged or the place is not empty; then the place is as it was before.
    """
    connect(home, database)
    from . import restoring

    return restoring.restore(home, source, database=database)


def examine(home: Path, *, database: str | None = None) -> tuple[Finding, ...]:
    """Looks at data folder and database: each finding says what, in which state, and how to mend it. Makes nothing."""
    from . import examining

    return examining.examine(home, database)


@contextmanager
def unreachable(home: Path) -> Iterator[None]:
    """Turns what a database says when it cannot be opened into a refusal of the journal."""
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError

    try:
        yield
    except ImproperlyConfigured as error:  # PostgreSQL is named, but its driver is not installed
        raise JournalError(message("journal-no-driver")) from error
    except DatabaseError as error:
        raise JournalError(message("journal-database", home=str(home), reason=str(error).strip())) from error


def connect(home: Path, database: str | None = None) -> str:
    """The name of the connection to this database: an existing one, or a new one next to it. Sets Django up."""
    import django
    from django.apps import apps
    from django.conf import settings

    if not settings.configured:
        settings.configure(**minimal_settings(home, database=database))
    if not apps.ready:
        django.setup()
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


def is_current(alias: str) -> bool:
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
    known = known_migrations()
    newer = sorted(name for app, name in applied if app == "journal" and (app, name) not in known)
    if newer:
        raise JournalError(message("journal-newer-database", migration=newer[-1]))
    return known <= applied


def known_migrations() -> set[tuple[str, str]]:
    """Application and name of every migration of this program."""
    from django.apps import apps

    return {
        (app.label, file.stem)
        for app in apps.get_app_configs()
        for file in (Path(app.path) / "migrations").glob("[0-9]*.py")
    }


def _migrate(home: Path, alias: str) -> None:
    from django.core.management import call_command
    from django.db import connections

    with setting_up(home):
        if connections[alias].vendor == "sqlite":
            create_database_file(home)
        with migrating(alias):
            if not is_current(alias):
                call_command("migrate", database=alias, verbosity=0, interactive=False)


@contextmanager
def migrating(alias: str) -> Iterator[None]:
    """One process at a time changes the tables of this database, from whichever machine."""
    from django.db import connections

    connection = connections[alias]
    if connection.vendor == "sqlite":  # the folder's lock is enough
        with everything_to(alias):
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
    try:
        with everything_to(alias):
            yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_LOCK])
