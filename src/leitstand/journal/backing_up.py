"""A backup: everything that one data folder and its database hold, in one checked file, while others go on working.

Left out are derived results, sessions and jobs (they are made again), and which database the folder uses: an archive
of SQLite is restored into PostgreSQL and the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import connections

from leitstand import __version__
from leitstand.texts import message

from . import keeping
from .archive import Writer, new_archive
from .errors import JournalError
from .journal import Journal
from .lines import export_lines
from .models import OrganisationRow
from .opening import known_migrations
from .publishing import FOLDER
from .settings import ADDRESS_FILE, DATABASE_FILE, LOCK_FILE
from .snapshot import snapshot
from .values import Backup, Head

STAY = (ADDRESS_FILE, LOCK_FILE, "worker.lock", FOLDER)
"""What belongs to this place alone, or is made again."""


def back_up(journal: Journal, target: Path) -> Backup:
    """Writes everything to the new file `target` and reads it back before it has its name.

    Raises JournalError where the file lies in the data folder itself or a table is not known to this program,
    FileExistsError where it is there, OSError.
    """
    home = journal.home.resolve()
    if target.resolve().is_relative_to(home):
        raise JournalError(message("journal-backup-inside", home=str(home)))
    if target.exists():
        raise FileExistsError(17, "", str(target))
    with snapshot(journal.alias) as moment, new_archive(target) as archive:
        _nothing_unknown(moment)
        heads = _journals(moment, archive)
        tables = keeping.kept(apps)
        for model in tables:
            archive.lines(f"tables/{keeping.name_of(model)}.jsonl", keeping.lines_of(model, moment))
        for file in _files(home):
            archive.file(f"files/{file.relative_to(home).as_posix()}", file)
        fingerprint = archive.finish(
            {
                "program": __version__,
                "database": connections[moment].vendor,
                "migrations": sorted(f"{app}.{name}" for app, name in known_migrations()),
                "heads": {name: _told(head) for name, head in heads.items()},
            }
        )
        rows = sum(model._base_manager.using(moment).count() for model in tables)
    return Backup(target, fingerprint, heads, rows, target.stat().st_size)


def _journals(moment: str, archive: Writer) -> dict[str, Head]:
    heads = {}
    for name in sorted(OrganisationRow.objects.using(moment).values_list("id", flat=True)):
        with archive.text(f"journal/{name}.jsonl") as stream:
            heads[name] = export_lines(moment, name, stream)
    return heads


def _told(head: Head) -> dict[str, Any]:
    return {"sequence": head.sequence, "hash": head.hash}


def _nothing_unknown(moment: str) -> None:
    """A backup that silently lacks a table is worse than none."""
    with connections[moment].cursor() as cursor:
        cursor.execute("SELECT app, name FROM django_migrations")
        unknown = sorted(f"{app}.{name}" for app, name in set(cursor.fetchall()) - known_migrations())
    if unknown:
        raise JournalError(message("journal-backup-unknown-tables", tables=tuple(unknown[:5])))


def _files(home: Path) -> Iterator[Path]:
    """The other files of the data folder, in the order of their names; links and hidden files stay."""
    for file in sorted(home.rglob("*")):
        steps = file.relative_to(home).parts
        hidden = any(step.startswith(".") for step in steps)
        database = steps[0] == DATABASE_FILE or steps[0].startswith(f"{DATABASE_FILE}-")
        if file.is_file() and not file.is_symlink() and not hidden and not database and steps[0] not in STAY:
            yield file
