"""Bringing a backup back into an empty place, and checking it there before it counts.

The tables are first made as they were when the backup was taken, filled, and compared row by row with the archive;
then they are brought to this program's version, the chains are read in, and every chain is recomputed. SQLite: all of
it in a file beside, which gets its name at the end. PostgreSQL: all of it in one transaction.
"""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import zip_longest
from pathlib import Path

from django.core.management import call_command
from django.db import DatabaseError, connections, transaction
from django.db.migrations.executor import MigrationExecutor

from leitstand.texts import message

from . import keeping
from .archive import Archive, open_archive, refused
from .errors import JournalError
from .lines import check_lines, read_lines
from .models import OrganisationRow
from .opening import connect, known_migrations, migrating, unreachable
from .settings import DATABASE_FILE, IN_THE_FOLDER, create_database_file, database_settings, setting_up
from .values import GENESIS, Backup, Head
from .verifying import verify

_STAGE = ".restoring"
_USED = ("journal_organisation", "journal_user")


def check(source: Path) -> Backup:
    """Reads a backup through and recomputes its chains; touches nothing.

    Raises JournalError naming the part that was changed, cut off or is of a newer program; OSError.
    """
    archive = open_archive(source)
    archive.check()
    heads = {name: _head(archive, name) for name in _organisations(archive)}
    if newer := sorted(_migrations(archive) - known_migrations()):
        raise refused(source, message("journal-backup-newer", migration=".".join(newer[-1])))
    rows = sum(part.rows or 0 for part in archive.parts.values())
    return Backup(source, archive.fingerprint, heads, rows, source.stat().st_size)


def restore(home: Path, source: Path, *, database: str | None = None) -> Backup:
    """Restores a backup into the empty data folder `home`, or into its empty database.

    Returns when everything is there and verified. Raises JournalError where the archive is damaged or the place is not
    empty; then the place is as it was before.
    """
    found = check(source)
    archive = open_archive(source)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise JournalError(message("journal-home", home=str(home), reason=error.strerror or "")) from error
    with setting_up(home), unreachable(home):
        alias = connect(home, database)
        _require_empty(alias, home, archive)
        if database_settings(home, database)["ENGINE"].endswith("sqlite3"):
            connections[alias].close()
            _into_a_file(home, archive, found)
        else:
            _into_a_server(alias, home, archive, found)
    return found


def _into_a_file(home: Path, archive: Archive, found: Backup) -> None:
    stage = home / _STAGE
    with _cleared(stage):
        create_database_file(stage)
        alias = connect(stage, IN_THE_FOLDER)
        try:
            with migrating(alias), _told(archive):
                _fill(alias, archive, found)
            with connections[alias].cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connections[alias].close()
            del connections[alias]
            del connections.settings[alias]
        _files(home, archive)
        for side in ("-wal", "-shm"):
            (home / f"{DATABASE_FILE}{side}").unlink(missing_ok=True)
        (stage / DATABASE_FILE).replace(home / DATABASE_FILE)
        _to_disk(home)


def _into_a_server(alias: str, home: Path, archive: Archive, found: Backup) -> None:
    with migrating(alias), _told(archive), transaction.atomic(using=alias, durable=True):
        _fill(alias, archive, found)
        _files(home, archive)


def _fill(alias: str, archive: Archive, found: Backup) -> None:
    """Everything of the archive into tables that are made for it, verified."""
    executor = MigrationExecutor(connections[alias])
    nodes = _migrations(archive)
    targets = [node for node in sorted(nodes) if _last_of_its_application(executor, node, nodes)]
    executor.migrate(targets)
    state = executor.loader.project_state(targets).apps
    models = {keeping.name_of(model): model for model in state.get_models(include_auto_created=True)}
    parts = {name: name.removeprefix("tables/").removesuffix(".jsonl") for name in archive.named("tables")}
    for name, table in parts.items():
        if table not in models:
            raise refused(archive.path, message("journal-backup-part-extra", part=name))
    with transaction.atomic(using=alias):
        connections[
            alias
        ].check_constraints()  # migrations leave some checked at once; rows come in any order
        keeping.clear((models[table] for table in parts.values()), alias)
        for name, table in parts.items():
            with _lines(archive, name) as lines:
                keeping.fill(models[table], alias, lines)
        keeping.count_on((models[table] for table in parts.values()), alias)
        connections[alias].check_constraints()
    for name, table in parts.items():
        with _lines(archive, name) as lines:
            _require_same(archive, name, lines, keeping.lines_of(models[table], alias))
    call_command("migrate", database=alias, verbosity=0, interactive=False)
    with transaction.atomic(using=alias):
        _chains(alias, archive, found)


def _chains(alias: str, archive: Archive, found: Backup) -> None:
    rows = OrganisationRow.objects.using(alias)
    if set(rows.values_list("id", flat=True)) != found.heads.keys():
        raise refused(archive.path, message("journal-backup-part-missing", part="journal/"))
    rows.update(head_sequence=0, head_commit=0, head_hash=GENESIS, head_at="")
    for name, head in found.heads.items():
        with _lines(archive, f"journal/{name}.jsonl") as lines:
            read_lines(alias, lines, organisation=name)
        verified = verify(alias, name)
        if not verified.ok or verified.head.hash != head.hash:
            said = [fault.message for fault in verified.faults]
            raise refused(
                archive.path, said[0] if said else message("journal-backup-chain", organisation=name)
            )


def _last_of_its_application(
    executor: MigrationExecutor, node: tuple[str, str], nodes: set[tuple[str, str]]
) -> bool:
    """Whether no other of these migrations comes after this one in its application."""
    known = executor.loader.graph.node_map.get(node)
    return known is not None and not any(c.key in nodes and c.key[0] == node[0] for c in known.children)


def _require_same(archive: Archive, name: str, archived: Iterator[str], stored: Iterator[str]) -> None:
    """The rows as they now stand in the database are those of the archive."""
    for kept, now in zip_longest(archived, stored):
        if kept != now and (kept is None or now is None or json.loads(kept) != json.loads(now)):
            raise refused(archive.path, message("journal-backup-part-changed", part=name))


def _require_empty(alias: str, home: Path, archive: Archive) -> None:
    connection = connections[alias]
    file = home / DATABASE_FILE
    if connection.vendor == "sqlite" and not (file.is_file() and file.stat().st_size):
        return
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        for table in tables.intersection(_USED):
            cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {table})")  # noqa: S608 - one of two constants
            if cursor.fetchone()[0]:
                raise JournalError(message("journal-restore-not-empty", home=str(home)))
        if connection.vendor != "sqlite" and "django_migrations" in tables:
            cursor.execute("SELECT app, name FROM django_migrations")
            if not set(cursor.fetchall()) <= _migrations(archive):
                raise JournalError(message("journal-restore-other-tables"))


def _organisations(archive: Archive) -> tuple[str, ...]:
    try:
        named = {str(name): str(head["hash"]) for name, head in archive.about["heads"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise refused(archive.path, message("journal-backup-no-manifest")) from error
    if {f"journal/{name}.jsonl" for name in named} != set(archive.named("journal")):
        raise refused(archive.path, message("journal-backup-part-missing", part="journal/"))
    return tuple(sorted(named))


def _head(archive: Archive, organisation: str) -> Head:
    with _lines(archive, f"journal/{organisation}.jsonl") as lines:
        named, head = check_lines(lines)
    if (named, head.hash) != (organisation, archive.about["heads"][organisation]["hash"]):
        raise refused(archive.path, message("journal-backup-chain", organisation=organisation))
    return head


def _migrations(archive: Archive) -> set[tuple[str, str]]:
    try:
        pairs = [str(name).split(".", 1) for name in archive.about["migrations"]]
        return {(app, name) for app, name in pairs}
    except (KeyError, TypeError, ValueError) as error:
        raise refused(archive.path, message("journal-backup-no-manifest")) from error


@contextmanager
def _lines(archive: Archive, name: str) -> Iterator[io.TextIOWrapper]:
    with archive.stream(name) as stream, closing(io.TextIOWrapper(stream, "utf-8", newline="\n")) as lines:
        yield lines


def _files(home: Path, archive: Archive) -> None:
    """The other files of the data folder, each written beside its name first; the key among them."""
    for name in archive.named("files"):
        target = home / Path(*name.split("/")[1:])
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.new")
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out, archive.stream(name) as stream:
            shutil.copyfileobj(stream, out)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(target)


@contextmanager
def _cleared(stage: Path) -> Iterator[None]:
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(mode=0o700)
    try:
        yield
    finally:
        shutil.rmtree(stage, ignore_errors=True)


@contextmanager
def _told(archive: Archive) -> Iterator[None]:
    """Says what a database or a row refuses as a refusal of this archive."""
    try:
        yield
    except (DatabaseError, ValueError, KeyError, TypeError) as error:
        reason = message("journal-backup-not-read", reason=str(error).strip())
        raise refused(archive.path, reason) from error


def _to_disk(folder: Path) -> None:
    """The new names in this folder survive a power cut."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
