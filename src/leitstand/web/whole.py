"""The whole program in one process: Django with the tables of pages, accounts and jobs beside the journal's.

The command line sets Django up with the journal alone, which is quick; what keeps or examines everything comes here
first.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import leitstand.journal
from leitstand.journal import Finding, JournalError
from leitstand.texts import message

from .configuration import Misconfigured

STATIC = Path(__file__).parent / "static"
_SUMS = STATIC / "vendor" / "SHA256SUMS"


def set_up(home: Path) -> None:
    """Django with all applications, for this data folder; nothing where it is set up already.

    Raises Misconfigured where the folder's settings cannot be used.
    """
    os.environ["LEITSTAND_HOME"] = str(home)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leitstand.web.settings")
    import django
    from django.apps import apps
    from django.conf import settings

    if not settings.configured:
        settings.LEITSTAND_HOME  # noqa: B018 - reads the settings, which may refuse
    if not apps.ready:
        django.setup()


def examine(home: Path) -> tuple[Finding, ...]:
    """The pages' part of `leitstand doctor`: their settings, their files, and whether a worker is there."""
    return (*_settings(home), *_files(), *_worker(home))


def _settings(home: Path) -> Iterator[Finding]:
    try:
        set_up(home)
    except Misconfigured as error:
        yield Finding("settings", "fault", error.message, message("web-doctor-mend-settings", home=str(home)))
    else:
        yield Finding("settings", "ok", message("web-doctor-settings"))


def _files() -> Iterator[Finding]:
    """Fonts and scripts are those that were delivered, and every style is there."""
    try:
        lines = _SUMS.read_text("utf-8").splitlines()
        wrong = [name for digest, name in (line.split() for line in lines) if _digest(name) != digest]
        missing = [] if any((STATIC / "web").glob("*.css")) else ["web/*.css"]
    except (OSError, ValueError):
        wrong, missing = [], [_SUMS.name]
    if wrong or missing:
        told = message("web-doctor-files-wrong", files=(*wrong, *missing))
        yield Finding("files", "fault", told, message("web-doctor-mend-files"))
    else:
        yield Finding("files", "ok", message("web-doctor-files", count=len(lines)))


def _digest(name: str) -> str:
    file = _SUMS.parent / name
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""


def _worker(home: Path) -> Iterator[Finding]:
    try:
        runs = leitstand.journal.is_there(home) and _runs(home)
    except (JournalError, Misconfigured):
        return  # told as a finding about the database or the settings
    if runs:
        yield Finding("worker", "ok", message("web-doctor-worker"))
    else:
        yield Finding("worker", "warning", message("web-doctor-no-worker"), message("web-doctor-mend-worker"))


def _runs(home: Path) -> bool:
    """Whether some process holds the lock that a worker holds as long as it lives (see `jobs.alive`)."""
    from django.db import connections

    from .jobs.alive import LOCK_FILE

    alias = leitstand.journal.connect(home)
    if connections[alias].vendor != "sqlite":
        with connections[alias].cursor() as cursor:
            cursor.execute(
                "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND database ="
                " (SELECT oid FROM pg_database WHERE datname = current_database()))"
            )
            return bool(cursor.fetchone()[0])
    file = home / LOCK_FILE
    if not file.is_file():
        return False
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, timeout=0)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            return True
        return False
