"""The settings that the journal needs of Django, and the files of a data folder.

    HOME/leitstand.sqlite3   the journal (mode 0600), unless a PostgreSQL database is named
    HOME/database            one line: the address of that PostgreSQL database (mode 0600, it may hold a password)
    HOME/secret.key          the key that signs sessions and pseudonyms (mode 0600)
    HOME/setup.lock          held while a folder is being set up or migrated

No Django is imported here, so the command line can look at these cheaply.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from leitstand.texts import message

from .errors import JournalError

DATABASE_FILE = "leitstand.sqlite3"
ADDRESS_FILE = "database"
ADDRESS_NAME = "LEITSTAND_DATABASE"
IN_THE_FOLDER = "sqlite"
"""The address that means the SQLite file of the data folder."""
KEY_FILE = "secret.key"
LOCK_FILE = "setup.lock"
LOCK_SECONDS = 60.0
SQLITE = {
    # One writer at a time from the first statement on; waiting instead of failing.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    # FULL: with NORMAL a power cut loses acknowledged writes. recursive_triggers: without it REPLACE passes
    # by the delete triggers. secure_delete: an erased name is overwritten in the file.
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;"
        "PRAGMA recursive_triggers=ON;PRAGMA secure_delete=ON;"
    ),
}


def minimal_settings(home: Path, *, database: str | None = None) -> dict[str, Any]:
    """Django settings for the journal alone; the web door extends them. Reads the key, writes nothing.

    Before `prepare(home)` there is no key and `SECRET_KEY` is empty, with which Django refuses to sign.
    """
    key = home / KEY_FILE
    return {
        "SECRET_KEY": key.read_text("ascii").strip() if key.is_file() else "",
        "DATABASES": {"default": database_settings(home, database)},
        "INSTALLED_APPS": ["django.contrib.contenttypes", "django.contrib.auth", "leitstand.journal"],
        "AUTH_USER_MODEL": "journal.User",
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "USE_TZ": True,
        "TIME_ZONE": "UTC",
        "USE_I18N": True,
        "LOGGING_CONFIG": None,
    }


def chosen_database(home: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Which database this data folder uses, the one rule for every door: an address, or `sqlite`.

    LEITSTAND_DATABASE goes first, then the file `database` in the folder (its first line that is neither empty nor
    begins with #), then the SQLite file. Raises JournalError where that file cannot be read.
    """
    named = environment.get(ADDRESS_NAME, "").strip()
    if named:
        return named
    try:
        lines = (home / ADDRESS_FILE).read_text("utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return IN_THE_FOLDER
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise JournalError(message("journal-address-file", home=str(home), reason=reason)) from error
    return next((line.strip() for line in lines if line.strip() and line.lstrip()[0] != "#"), IN_THE_FOLDER)


def database_settings(home: Path, database: str | None = None) -> dict[str, Any]:
    """One entry of DATABASES: the SQLite file of `home`, or the database of a postgresql:// address.

    `postgresql://user:password@host:5432/name?sslmode=require`; whatever follows the question mark is handed
    to the driver (`?host=/run/postgresql` for a socket). `database` None: what `chosen_database` says. Raises
    JournalError for any other address.
    """
    database = chosen_database(home) if database is None else database
    if database == IN_THE_FOLDER:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(home.resolve() / DATABASE_FILE),
            "OPTIONS": dict(SQLITE),
        }
    try:
        parts = urlsplit(database)
        port = parts.port
    except ValueError as error:  # a port that is no number, a bracket that is not closed
        raise JournalError(message("journal-database-address", scheme="?")) from error
    options = dict(parse_qsl(parts.query))
    name = unquote(parts.path.strip("/"))
    if parts.scheme not in ("postgresql", "postgres") or not name:
        raise JournalError(message("journal-database-address", scheme=parts.scheme or "?"))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or options.pop("user", "")),
        "PASSWORD": unquote(parts.password or options.pop("password", "")),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": options.pop("port", str(port or "")),
        # An acknowledged entry is on disk, whatever the server's default for this database is.
        "OPTIONS": {"options": "-c synchronous_commit=on"} | options,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def prepare(home: Path) -> None:
    """Makes sure that the data folder and its key file exist, readable for their owner only."""
    key = home / KEY_FILE
    if key.is_file() and key.stat().st_size:
        return
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with setting_up(home):
            if not (key.is_file() and key.stat().st_size):
                _write_key(key)
    except OSError as error:
        raise JournalError(message("journal-home", home=str(home), reason=error.strerror or "")) from error


@contextmanager
def setting_up(home: Path) -> Iterator[None]:
    """Holds the folder's lock, so that two processes do not set it up at the same time.

    SQLite's own file lock: it works on every system and ends with the process that held it.
    """
    lock = sqlite3.connect(_own_file(home / LOCK_FILE), timeout=LOCK_SECONDS, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def create_database_file(home: Path) -> None:
    """An empty database file with mode 0600; SQLite gives its side files the same mode."""
    _own_file(home / DATABASE_FILE)


def _write_key(key: Path) -> None:
    fresh = key.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(64) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(key)


def _own_file(path: Path) -> Path:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    return path
