"""`workbook write` and `workbook read`: the whole strategy out as a workbook, and back with what was changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer
from rich.text import Text as Line

from leitstand.actions import ActionRefused, WorkbookRead, read_workbook, write_workbook
from leitstand.exchange import BookReading, Conflict, ExchangeError, Missing, Shown
from leitstand.texts import label, message

from .door import FAULTY, Door
from .files import require, require_free, write_new
from .founding import desk_or_new
from .showing import bullet

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN_CHANGES, SHOWN_PROBLEMS, SHOWN_MISSING = 60, 40, 8


def write(door: Door, file: Path, *, empty: bool) -> None:
    require_free(file)
    if file.suffix.lower() != ".xlsx":
        raise ActionRefused(message("cli-workbook-kind", file=file.name))
    desk = desk_or_new(door) if empty else door.desk()
    content = write_workbook(desk, empty=empty)
    write_new(file, content)
    door.show(Line(door.say("cli-exported", file=str(file))))
    door.show(Line(door.say("cli-workbook-next", file=file.name), style="italic"))
    door.result({"written": file.name, "bytes": len(content)})


def read(
    door: Door,
    file: Path,
    *,
    dry_run: bool,
    prefer: Literal["workbook", "current"] | None,
    decimal: Literal["comma", "point"] | None,
) -> None:
    require(file)
    desk = desk_or_new(door)
    begins = not desk.founded
    try:
        with door.progress(door.say("cli-progress-workbook")):
            done = read_workbook(desk, file, dry_run=dry_run, prefer=prefer, dialect=decimal)
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    _show(door, done, dry_run=dry_run)
    if begins and desk.founded:
        door.note(door.say("cli-founded-first", organisation=desk.organisation))
    door.result(_data(door, done))
    if not done.reading.ok:
        raise typer.Exit(FAULTY)


def _show(door: Door, done: WorkbookRead, *, dry_run: bool) -> None:
    reading = done.reading
    new = sum(s.new for s in reading.shown)
    counted = door.say(
        "cli-workbook-read", rows=reading.rows, new=new, changed=len(reading.shown) - new,
        unchanged=reading.unchanged, withdrawn=len(reading.gone), missing=len(reading.missing),
    )  # fmt: skip
    door.show(Line(counted, style="bold"))
    for code, problems, style in (
        ("cli-import-errors", reading.errors, "red"),
        ("cli-import-warnings", reading.warnings, "yellow"),
    ):
        if problems:
            door.show(Line(door.say(code), style="bold"))
            _listed(door, [bullet(door.text(p.told), style) for p in problems], SHOWN_PROBLEMS)
    if reading.conflicts:
        door.show(Line(door.say("cli-workbook-conflicts"), style="bold"))
        _listed(door, [bullet(_conflict(door, c), "red") for c in reading.conflicts], SHOWN_PROBLEMS)
    lines = [line for s in reading.shown for line in _change(door, s)]
    lines += [Line(f"  {door.text(m)}") for m in reading.gone]
    if lines:
        door.show(Line(door.say("cli-import-changes"), style="bold"))
        _listed(door, lines, SHOWN_CHANGES)
    if reading.missing:
        door.show(Line(_missing(door, reading.missing)))
    door.show(Line(door.say(_ending(done, dry_run=dry_run)), style="italic"))


def _ending(done: WorkbookRead, *, dry_run: bool) -> str:
    reading = done.reading
    if reading.errors:
        return "cli-workbook-refused"
    if reading.open:
        return "cli-workbook-undecided"
    if dry_run:
        return "cli-import-dry-run"
    return "cli-import-next" if done.commit else "cli-workbook-nothing"


def _conflict(door: Door, conflict: Conflict) -> str:
    return door.say(
        "cli-workbook-conflict", sheet=conflict.sheet, row=conflict.row, column=conflict.column,
        before=conflict.before, here=conflict.here, there=conflict.there,
    )  # fmt: skip


def _change(door: Door, change: Shown) -> list[Line]:
    return [
        Line(f"  {door.text(change.line)}"),
        *(Line(f"      {door.text(f)}", style="dim") for f in change.fields),
    ]


def _missing(door: Door, missing: Sequence[Missing]) -> str:
    titles = tuple(
        door.say("cli-workbook-named", kind=label(m.kind), title=m.title) for m in missing[:SHOWN_MISSING]
    )
    return door.say("cli-workbook-missing", count=len(missing), titles=titles)


def _listed(door: Door, lines: Sequence[RenderableType], shown: int) -> None:
    door.show(*lines[:shown])
    if len(lines) > shown:
        door.show(Line(f"  {door.say('cli-and-more', count=len(lines) - shown)}", style="dim"))


def _data(door: Door, done: WorkbookRead) -> dict[str, object]:
    reading: BookReading = done.reading
    return {
        "rows": reading.rows,
        "unchanged": reading.unchanged,
        "changes": [
            {"id": s.id, "kind": s.kind, "new": s.new, "fields": [door.text(f) for f in s.fields]}
            for s in reading.shown
        ],
        "withdrawn": list(reading.withdrawn),
        "missing": [{"id": m.id, "kind": m.kind} for m in reading.missing],
        "conflicts": [
            {"id": c.record, "sheet": c.sheet, "row": c.row, "column": c.column, "text": _conflict(door, c)}
            for c in reading.conflicts
        ],
        "problems": [
            {
                "severity": p.severity, "sheet": p.sheet, "row": p.row, "column": p.column, "value": p.value,
                "code": p.message.code, "text": door.text(p.told),
            }
            for p in reading.problems
        ],
        "written": len(done.commit.entries) if done.commit else 0,
    }  # fmt: skip
