"""`import`, `export` and `undo`: the user's own list in, answered out, and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

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
    restore,
)
from leitstand.actions import undo as undo_commit
from leitstand.exchange import ExchangeError, Reading, Shown, field_label
from leitstand.texts import Message, message

from .door import FAULTY, Door, home
from .founding import first_company
from .showing import bullet

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN_PROBLEMS, SHOWN_CHANGES, SHOWN_ABSENT = 30, 20, 5


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
    if file.suffix.lower() == ".jsonl":
        return _restore(door, file)
    mapping = _mapping(maps)
    desk = _desk_or_new(door)
    begins = not desk.founded
    try:
        with door.progress(door.say("cli-progress-import")):
            done = import_list(
                desk,
                file,
                profile=profile,
                mapping=mapping,
                sheet=sheet,
                dry_run=dry_run,
                row_by_row=row_by_row,
            )
    except ExchangeError as error:
        raise ActionRefused(error.problem.told) from error
    _show(door, done, dry_run=dry_run, row_by_row=row_by_row)
    if begins and desk.founded:
        door.note(door.say("cli-founded-first", organisation=desk.organisation))
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
            "absent": [c.id for c in done.absent],
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


def _restore(door: Door, file: Path) -> None:
    done = restore(home(), file)
    door.show(Line(door.say("cli-restored", organisation=done.organisation, added=done.added)))
    door.result({"organisation": done.organisation, "added": done.added, "head": done.head.hash})


def export(
    door: Door, file: Path, into: Path | None, profile: str | None, maps: list[str], sheet: str | None
) -> None:
    _require_writable(file, into)
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
    _write(file, content)
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


def _desk_or_new(door: Door) -> Desk:
    """The desk that was asked for; a first list finds a company made ready for it."""
    from leitstand import journal

    if door.organisation is None and not journal.open(home()).organisations():
        return first_company(door)
    return open_desk(home(), door.organisation, lang=door.lang)


def _require(file: Path) -> None:
    if file.is_dir():
        raise ActionRefused(message("cli-is-folder", file=str(file)))
    if not file.exists():
        raise ActionRefused(message("cli-no-such-file", file=str(file)))


def _require_writable(file: Path, into: Path | None) -> None:
    """Said before the plan is computed: the target is free, and of the kind of the list that it answers."""
    if file.is_dir():
        raise ActionRefused(message("cli-is-folder", file=str(file)))
    if file.exists():
        raise ActionRefused(message("cli-file-exists", file=str(file)))
    if not file.parent.is_dir():
        raise ActionRefused(message("cli-no-such-folder", file=str(file)))
    if into is None:
        return
    _require(into)
    if file.suffix.lower() != into.suffix.lower():
        raise ActionRefused(message("cli-export-kind", file=file.name, suffix=into.suffix or into.name))


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all, and never over a file that is there."""
    with file.open("xb") as stream:
        try:
            stream.write(content)
            stream.flush()
        except BaseException as error:
            file.unlink()
            if isinstance(error, OSError):
                error.filename = str(file)
            raise


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
    if not reading.columns:
        # The file as such cannot be read: there is nothing to count.
        door.show(*(Line(door.text(p.told), style="red") for p in reading.errors))
        door.show(Line(door.say("cli-import-unread"), style="italic"))
        return
    refused = not (reading.ok or row_by_row)
    if refused:
        faulty = len({p.row for p in reading.errors})
        headline = door.say("cli-import-refused", rows=counts.rows, faulty=faulty)
    else:
        headline = door.say(
            "cli-imported", rows=counts.rows, imported=counts.imported - counts.unchanged, merged=counts.merged,
            unchanged=counts.unchanged, rejected=counts.rejected,
        )  # fmt: skip
    door.show(Line(headline, style="bold"))
    _show_columns(door, reading)
    if not refused:
        _show_people(door, reading)
    for code, problems, style in (
        ("cli-import-errors", reading.errors, "red"),
        ("cli-import-warnings", reading.warnings, "yellow"),
    ):
        if problems:
            door.show(Line(door.say(code), style="bold"))
            _listed(door, [bullet(door.text(p.told), style) for p in problems], SHOWN_PROBLEMS)
    if done.absent:
        titles = tuple(c.title.in_(door.lang) for c in done.absent[:SHOWN_ABSENT])
        door.show(Line(door.say("cli-import-absent", count=len(done.absent), titles=titles)))
    if done.changes:
        door.show(Line(door.say("cli-import-changes"), style="bold"))
        _listed(door, [line for c in done.changes for line in _change(door, c)], SHOWN_CHANGES)
    if refused:
        code = "cli-import-rejected"
    elif dry_run:
        code = "cli-import-dry-run"
    else:
        code = "cli-import-next" if done.commit else "cli-import-nothing"
    door.show(Line(door.say(code), style="italic"))


def _show_columns(door: Door, reading: Reading) -> None:
    """What each column was taken for; columns that are only kept stand together."""
    door.show(Line(door.say("cli-import-columns"), style="bold"))
    kept: dict[Message, list[str]] = {}
    for column in reading.columns:
        if column.field is None or (
            column.field == "attribute" and column.why.code != "exchange-column-known"
        ):
            kept.setdefault(column.why, []).append(column.header)
        else:
            field = field_label(column.field or "ignore")
            said = door.say("cli-import-column", header=column.header, field=field, why=column.why)
            door.show(bullet(said))
    for why, headers in kept.items():
        door.show(bullet(door.say("cli-import-column-unread", headers=tuple(headers), why=why)))


def _show_people(door: Door, reading: Reading) -> None:
    people = len({p.id for p in reading.people})
    columns = tuple(sorted({p.column for p in reading.people}))
    if people:
        door.show(bullet(door.say("cli-import-people", count=people, columns=columns)))


def _listed(door: Door, lines: Sequence[RenderableType], shown: int) -> None:
    door.show(*lines[:shown])
    if len(lines) > shown:
        door.show(Line(f"  {door.say('cli-and-more', count=len(lines) - shown)}", style="dim"))


def _change(door: Door, change: Shown) -> list[Line]:
    return [
        Line(f"  {door.text(change.line)}"),
        *(Line(f"      {door.text(f)}", style="dim") for f in change.fields),
    ]
