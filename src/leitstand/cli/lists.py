"""`import`, `export` and `undo`: the user's own list in, answered out, and back."""

from __future__ import annotations

from pathlib import Path

import typer
from rich.text import Text as Line

from leitstand.actions import (
    ActionRefused,
    Desk,
    Imported,
    answer_list,
    export_plan,
    import_list,
    open_desk,
)
from leitstand.actions import undo as undo_commit
from leitstand.exchange import ExchangeError, Problem, Shown
from leitstand.texts import message

from .door import FAULTY, Door, home
from .founding import founded

SHOWN_PROBLEMS, SHOWN_CHANGES = 30, 20


def import_(
    door: Door,
    file: Path,
    profile: str | None,
    maps: list[str],
    sheet: str | None,
    *,
    dry_run: bool,
    row_by_row: bool,
) -> None:
    _require(file)
    desk = _desk_or_new(door)
    try:
        with door.progress(door.say("cli-progress-import")):
            done = import_list(
                desk, file, profile=profile, mapping=_mapping(maps), sheet=sheet,
                dry_run=dry_run, row_by_row=row_by_row,
            )  # fmt: skip
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    _show(door, done, dry_run=dry_run, row_by_row=row_by_row)
    reading = done.reading
    door.result(
        {
            "rows": reading.counts.rows,
            "imported": reading.counts.imported,
            "merged": reading.counts.merged,
            "unchanged": reading.counts.unchanged,
            "rejected": reading.counts.rejected,
            "records": len(reading.records),
            "written": len(done.commit.entries) if done.commit else 0,
            "columns": [{"header": c.header, "field": c.field} for c in reading.columns],
            "problems": [
                {
                    "severity": p.severity, "sheet": p.sheet, "row": p.row, "column": p.column, "value": p.value,
                    "code": p.message.code, "text": door.text(p.told),
                }
                for p in reading.problems
            ],
            "changes": [
                {
                    "id": c.id, "kind": c.kind, "new": c.new, "text": door.text(c.line),
                    "fields": [door.text(f) for f in c.fields],
                }
                for c in done.changes
            ],
        }
    )  # fmt: skip
    if not reading.ok and not row_by_row:
        raise typer.Exit(FAULTY)


def export(
    door: Door, file: Path, into: Path | None, profile: str | None, maps: list[str], sheet: str | None
) -> None:
    if file.exists():
        raise ActionRefused(message("cli-file-exists", file=str(file)))
    if into is not None:
        _require(into)
    desk = door.desk()
    try:
        with door.progress(door.say("cli-progress-review")) as progress:
            content = (
                answer_list(
                    desk, into, profile=profile, mapping=_mapping(maps), sheet=sheet, progress=progress
                )
                if into is not None
                else export_plan(desk, file, progress=progress)
            )
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    with file.open("xb") as stream:
        stream.write(content)
    door.show(Line(door.say("cli-exported", file=str(file))))
    door.result({"written": file.name, "bytes": len(content)})


def undo(door: Door, commit: int | None) -> None:
    done = undo_commit(door.desk(), commit)
    door.show(Line(door.say("cli-undone", count=len(done.entries))))
    door.result({"records": [{"id": e.id, "action": e.action} for e in done.entries]})


def _desk_or_new(door: Door) -> Desk:
    """The desk that was asked for; a first list finds a company made ready for it."""
    from leitstand import journal

    if door.organisation is None and not journal.open(home()).organisations():
        return founded(door, None, [])
    return open_desk(home(), door.organisation, lang=door.lang)


def _require(file: Path) -> None:
    if not file.is_file():
        raise ActionRefused(message("cli-no-such-file", file=str(file)))


def _mapping(maps: list[str]) -> dict[str, str]:
    pairs = {}
    for given in maps:
        column, equals, field = given.rpartition("=")
        if not (equals and column.strip() and field.strip()):
            raise ActionRefused(message("cli-map-unreadable", given=given))
        pairs[column.strip()] = field.strip()
    return pairs


def _show(door: Door, done: Imported, *, dry_run: bool, row_by_row: bool) -> None:
    reading = done.reading
    counts = reading.counts
    door.show(
        Line(
            door.say(
                "cli-imported", rows=counts.rows, imported=counts.imported - counts.unchanged, merged=counts.merged,
                unchanged=counts.unchanged, rejected=counts.rejected,
            ),
            style="bold",
        )
    )  # fmt: skip
    door.show(Line(door.say("cli-import-columns"), style="bold"))
    for column in reading.columns:
        code = "cli-import-column" if column.field else "cli-import-column-unread"
        said = door.say(code, header=column.header, field=column.field or "", why=column.why)
        door.show(Line(f"  {said}"))
    if reading.problems:
        door.show(Line(door.say("cli-import-problems"), style="bold"))
        _listed(door, [_problem(door, p) for p in (*reading.errors, *reading.warnings)], SHOWN_PROBLEMS)
    if done.changes:
        door.show(Line(door.say("cli-import-changes"), style="bold"))
        _listed(door, [line for c in done.changes for line in _change(door, c)], SHOWN_CHANGES)
    if not reading.ok and not row_by_row:
        code = "cli-import-rejected"
    elif dry_run:
        code = "cli-import-dry-run"
    else:
        code = "cli-import-next" if done.commit else "cli-import-nothing"
    door.show(Line(door.say(code), style="italic"))


def _listed(door: Door, lines: list[Line], shown: int) -> None:
    door.show(*lines[:shown])
    if len(lines) > shown:
        door.show(Line(f"  {door.say('cli-and-more', count=len(lines) - shown)}", style="dim"))


def _problem(door: Door, problem: Problem) -> Line:
    return Line(f"  {door.text(problem.told)}", style="red" if problem.severity == "error" else "yellow")


def _change(door: Door, change: Shown) -> list[Line]:
    return [
        Line(f"  {door.text(change.line)}"),
        *(Line(f"      {door.text(f)}", style="dim") for f in change.fields),
    ]
