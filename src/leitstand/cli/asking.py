"""`ask`: the questions whose answers could change the plan, one after the other, or on a sheet."""

from __future__ import annotations

from pathlib import Path

import typer
from rich.text import Text as Line

from leitstand.actions import ActionRefused, Desk, HeardSheet, next_round, questions_in, questions_out
from leitstand.exchange import OPEN_DECIMAL, Dialect, ExchangeError
from leitstand.texts import message

from .answers import take_answers
from .decimals import ask_decimal, asks
from .door import FAULTY, Door
from .files import require, require_free, write_new
from .questions import moved_data, round_data, show_moved, show_round
from .showing import bullet
from .talking import Talk
from .words import said


def ask(
    door: Door, unit: str | None, most: int, answers: list[str], to: Path | None, back: Path | None, *,
    decimal: Dialect | None = None, dry_run: bool, row_by_row: bool,
) -> None:  # fmt: skip
    if sum((bool(answers), to is not None, back is not None)) > 1:
        raise ActionRefused(message("cli-ask-one-way"))
    desk = door.desk()
    if to is not None:
        return _out(door, desk, to, unit, most)
    if back is not None:
        return _in(door, desk, back, decimal=decimal, dry_run=dry_run, row_by_row=row_by_row)
    if answers:
        return take_answers(door, desk, answers, unit, most, decimal)
    with door.progress(door.say("cli-progress-ask")):
        found = next_round(desk, unit=unit, most=most)
    if door.json or found.enough or not found.questions:
        return show_round(door, desk.load()[0], found, unit)
    return Talk(door, desk, unit, most, decimal).run(found)


def _out(door: Door, desk: Desk, file: Path, unit: str | None, most: int) -> None:
    if file.suffix.lower() != ".xlsx":
        raise ActionRefused(message("cli-ask-kind", file=file.name))
    require_free(file)
    with door.progress(door.say("cli-progress-ask")):
        content, found = questions_out(desk, unit=unit, most=most)
    if not found.questions:
        return show_round(door, desk.load()[0], found, unit)
    write_new(file, content)
    door.show(Line(door.say("cli-ask-out", file=str(file), n=len(found.questions))))
    door.result({"written": file.name, **round_data(door, desk.load()[0], found)})
    return None


def _in(
    door: Door, desk: Desk, file: Path, *, decimal: Dialect | None, dry_run: bool, row_by_row: bool
) -> None:
    require(file)
    try:
        if decimal is None and asks(door):
            decimal = _asked_decimal(door, desk, file)
        with door.progress(door.say("cli-progress-ask")):
            done = questions_in(desk, file, dry_run=dry_run, row_by_row=row_by_row, dialect=decimal)
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    _show_sheet(door, done, dry_run=dry_run)
    door.result({
        "rows": len(done.rows) + len(done.sheet.problems),
        "written": done.written, "same": done.same, "empty": done.empty,
        "problems": [
            {"row": p.row, "column": p.column, "value": p.value, "code": p.message.code, "text": door.text(p.told)}
            for p in done.problems
        ],
        "moved": moved_data(door, done.moved) if done.moved else None,
    })  # fmt: skip
    if done.problems and not row_by_row:
        raise typer.Exit(FAULTY)


def _asked_decimal(door: Door, desk: Desk, file: Path) -> Dialect | None:
    """What somebody says of numbers that read two ways; nothing is asked where there are none."""
    tried = questions_in(desk, file, dry_run=True)
    open_one = next((p for p in tried.problems if p.message.code in OPEN_DECIMAL), None)
    if open_one is None:
        return None
    door.note(door.text(open_one.told))
    return ask_decimal(door)


def _show_sheet(door: Door, done: HeardSheet, *, dry_run: bool) -> None:
    rows = len(done.rows) + len(done.sheet.problems)
    counts = {"written": done.written, "same": done.same, "empty": done.empty, "faulty": len(done.problems)}
    door.show(Line(door.say("cli-ask-in", rows=rows, **counts), style="bold"))
    door.show(*(bullet(door.text(p.told), "red") for p in done.problems))
    alone = tuple(str(r.row) for r in done.rows if r.note and r.value is None and r.problem is None)
    if alone:
        door.show(bullet(door.say("cli-ask-note-alone", rows=alone, n=len(alone)), "yellow"))
    if done.moved is not None and done.after is not None:
        show_moved(door, done.moved)
        door.show(Line(said(door, done.after.said), style="bold"))
    elif dry_run:
        door.show(Line(door.say("cli-import-dry-run"), style="italic"))
    elif not done.written:
        door.show(
            Line(door.say("cli-import-unread" if done.problems else "cli-import-nothing"), style="italic")
        )
