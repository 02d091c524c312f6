"""`import`, `export` and `undo`: the user's own list in, answered out, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import typer
from rich.text import Text as Line

from leitstand.actions import (
    ActionRefused,
    answer_list,
    export_plan,
    import_list,
    restore,
)
from leitstand.actions import undo as undo_commit
from leitstand.exchange import ExchangeError, Problem
from leitstand.texts import message

from .decimals import ask_decimal, asks
from .door import FAULTY, Door, home
from .files import require, require_free, write_new
from .founding import desk_or_new
from .imported import import_data, show_import


def import_(  # noqa: PLR0913 - the options of one command
    door: Door,
    file: Path,
    profile: str | None,
    maps: list[str],
    sheet: str | None,
    *,
    decimal: str | None = None,
    suggested: bool = False,
    save_profile: str | None = None,
    dry_run: bool,
    row_by_row: bool,
) -> None:
    require(file)
    if file.suffix.lower() == ".jsonl":
        return restore_journal(door, file)
    mapping = _mapping(maps)
    desk = desk_or_new(door)
    begins = not desk.founded
    try:
        with door.progress(door.say("cli-progress-import")):
            done = import_list(
                desk,
                file,
                profile=profile,
                mapping=mapping,
                sheet=sheet,
                decimal=decimal,
                suggested=suggested,
                ask_decimal=_ask_decimal(door) if asks(door) else None,
                save_profile_as=save_profile,
                dry_run=dry_run,
                row_by_row=row_by_row,
            )
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    show_import(door, done, dry_run=dry_run, row_by_row=row_by_row)
    if begins and desk.founded:
        door.note(door.say("cli-founded-first", organisation=desk.organisation))
    door.result(import_data(door, done))
    if not done.reading.ok and not row_by_row:
        raise typer.Exit(FAULTY)


def _ask_decimal(door: Door) -> Callable[[Problem], str | None]:
    def ask(question: Problem) -> str | None:
        door.note(door.text(question.told))
        return ask_decimal(door)

    return ask


def restore_journal(door: Door, file: Path) -> None:
    """Reads an exported journal (.jsonl) back."""
    done = restore(home(), file)
    door.show(Line(door.say("cli-restored", organisation=done.organisation, added=done.added)))
    door.result({"organisation": done.organisation, "added": done.added, "head": done.head.hash})


def export(
    door: Door, file: Path, into: Path | None, profile: str | None, maps: list[str], sheet: str | None
) -> None:
    _require_answerable(file, into)
    mapping = _mapping(maps)
    desk = door.desk()
    try:
        with door.progress(door.say("cli-progress-review")) as progress:
            if into is None:
                content, note = export_plan(desk, file, progress=progress), None
            else:
                answered = answer_list(
                    desk, into, profile=profile, mapping=mapping, sheet=sheet, progress=progress
                )
                content, note = answered.content, answered.note
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    write_new(file, content)
    door.show(Line(door.say("cli-exported", file=str(file))))
    if note is not None:
        door.show(Line(door.text(note), style="yellow"))
    door.result({"written": file.name, "bytes": len(content), "note": door.text(note) if note else None})


def undo(door: Door, commit: int | None) -> None:
    desk = door.desk()
    done = undo_commit(desk, commit)
    door.show(Line(door.say("cli-undone", count=len(done.entries))))
    people = len(desk.journal.people.find(desk.organisation))
    if people:
        door.show(Line(door.say("cli-undone-people", count=people)))
    door.result({"records": [{"id": e.id, "action": e.action} for e in done.entries], "people": people})


def _require_answerable(file: Path, into: Path | None) -> None:
    """Said before the plan is computed: the target is free, and of the kind of the list that it answers."""
    require_free(file)
    if into is None:
        return
    require(into)
    if file.suffix.lower() != into.suffix.lower():
        raise ActionRefused(message("cli-export-kind", file=file.name, suffix=into.suffix or into.name))


def _mapping(maps: list[str]) -> dict[str, str]:
    pairs = {}
    for given in maps:
        column, equals, field = given.rpartition("=")
        if not (equals and column.strip() and field.strip()):
            raise ActionRefused(message("cli-map-unreadable", given=given))
        pairs[column.strip()] = field.strip()
    return pairs
