"""What an import says to a person, and as JSON: rows, columns, what was noticed, what changes, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.padding import Padding
from rich.text import Text as Line

from leitstand.actions import Imported
from leitstand.exchange import Kin, Problem, Reading, Shown, field_label
from leitstand.texts import Message

from .door import Door
from .showing import bullet

if TYPE_CHECKING:
    from rich.console import RenderableType

SHOWN_PROBLEMS, SHOWN_CHANGES, SHOWN_ABSENT, SHOWN_TEXTS, MOST_HEADER = 30, 20, 5, 4, 60


def show_import(door: Door, done: Imported, *, dry_run: bool, row_by_row: bool) -> None:
    """The outcome first, then what it rests on, then what to do."""
    reading = done.reading
    if not reading.columns:
        # The file as such cannot be read: there is nothing to count.
        door.show(*(Line(door.text(p.told), style="red") for p in reading.errors))
        door.show(Line(door.say("cli-import-unread"), style="italic"))
        return
    refused = not (reading.ok or row_by_row)
    door.show(Line(_headline(door, done, refused=refused), style="bold"))
    _show_columns(door, reading)
    if done.fits is not None:
        fits = door.say("cli-import-profile-fits", title=done.fits.title, profile=done.fits.id)
        door.show(bullet(fits, "yellow"))
    if not refused:
        _show_people(door, reading)
    _show_suggestions(door, reading)
    for code, problems, style in (
        ("cli-import-read-as", reading.notes, ""),
        ("cli-import-errors", reading.errors, "red"),
        ("cli-import-warnings", reading.warnings, "yellow"),
    ):
        if problems:
            _headed(door, code)
            _listed(door, [bullet(door.text(p.told), style) for p in problems], SHOWN_PROBLEMS)
    if not refused:
        _show_changes(door, done, dry_run=dry_run)
        _show_absent(door, done)
    if done.profile is not None:
        door.show(
            Line(), Line(door.say("cli-profile-saved", profile=done.profile.stem, file=str(done.profile)))
        )
    if refused:
        code = "cli-import-asks-decimal" if reading.asks_decimal else "cli-import-rejected"
    elif dry_run:
        code = "cli-import-dry-run"
    else:
        code = "cli-import-next" if done.commit else "cli-import-nothing"
    door.show(Line(), Line(door.say(code), style="italic"))


def import_data(door: Door, done: Imported) -> dict[str, Any]:
    """Everything that was read and found, for `--json`."""
    reading = done.reading
    return {
        "rows": reading.counts.rows,
        "imported": reading.counts.imported,
        "merged": reading.counts.merged,
        "unchanged": reading.counts.unchanged,
        "rejected": reading.counts.rejected,
        "new": list(done.new),
        "changed": list(done.changed),
        "absent": [c.id for c in done.absent],
        "kin": [{"absent": k.absent.id, "listed": k.listed.id, "new": k.new} for k in done.kin],
        "records": len(reading.records),
        "written": len(done.commit.entries) if done.commit else 0,
        "replaced": list(reading.replaced),
        "sheet": reading.sheet,
        "header_row": reading.header_row,
        "columns": [
            {"header": c.header, "field": c.field, "why": door.text(c.why)} for c in reading.columns
        ],
        "suggestions": [
            {
                "header": s.header, "field": s.field, "why": door.text(s.why),
                "unit": door.text(s.unit) if s.unit else None,
            }
            for s in reading.suggestions
        ],
        "outcome": [{"row": r.row, "use_case": r.use_case, "what": r.what} for r in reading.rows],
        "people": len({p.id for p in reading.people}),
        "free_texts": list(reading.texts),
        "asks_decimal": reading.asks_decimal,
        "problems": [_problem(door, p) for p in reading.problems],
        "changes": [
            {
                "id": c.id, "kind": c.kind, "new": c.new, "text": door.text(c.line),
                "fields": [door.text(f) for f in c.fields],
            }
            for c in done.changes
        ],
        "profile": done.profile.stem if done.profile else None,
        "fits": done.fits.id if done.fits else None,
    }  # fmt: skip


def _problem(door: Door, problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity, "sheet": problem.sheet, "row": problem.row, "column": problem.column,
        "value": problem.value, "code": problem.message.code, "text": door.text(problem.told),
    }  # fmt: skip


def _headline(door: Door, done: Imported, *, refused: bool) -> str:
    counts = done.reading.counts
    if refused:
        faulty = sum(any(p.severity == "error" for p in r.problems) for r in done.reading.rows)
        return door.say("cli-import-refused", rows=counts.rows, faulty=faulty)
    aside = sum(
        r.what == "rejected" and not any(p.severity == "error" for p in r.problems) for r in done.reading.rows
    )
    return door.say(
        "cli-imported", rows=counts.rows, new=len(done.new), changed=len(done.changed), merged=counts.merged,
        unchanged=counts.unchanged, rejected=counts.rejected, aside=aside,
    )  # fmt: skip


def _headed(door: Door, code: str) -> None:
    door.show(Line(), Line(door.say(code), style="bold"))


def _show_columns(door: Door, reading: Reading) -> None:
    """What each column was taken for; columns that are only kept stand together."""
    _headed(door, "cli-import-columns")
    kept: dict[Message, list[str]] = {}
    for column in reading.columns:
        if column.field is None or column.field == "attribute":
            kept.setdefault(column.why, []).append(_short(column.header))
        else:
            said = door.say(
                "cli-import-column",
                header=_short(column.header),
                field=field_label(column.field),
                why=column.why,
            )
            door.show(bullet(said))
    for why, headers in kept.items():
        known = why.code == "exchange-column-known"
        code = "cli-import-column-kept" if known else "cli-import-column-unread"
        door.show(bullet(door.say(code, headers=tuple(headers), why=why)))


def _short(header: str) -> str:
    """A question as a title, as far as it takes to recognise it."""
    return header if len(header) <= MOST_HEADER else header[: MOST_HEADER - 1].rstrip() + "…"


def _show_suggestions(door: Door, reading: Reading) -> None:
    """What further columns may be, with the reason, ready to be taken over."""
    if not reading.suggestions:
        return
    _headed(door, "cli-import-suggestions")
    for found in reading.suggestions:
        code = "cli-import-suggestion" if found.unit is None else "cli-import-suggestion-unit"
        said = door.say(
            code, header=found.header, label=field_label(found.field), why=found.why, field=found.field,
            unit=found.unit or "",
        )  # fmt: skip
        door.show(bullet(said))
    if not any(s.unit is None for s in reading.suggestions):
        return
    door.show(bullet(door.say("cli-import-suggested-all")))


def _show_people(door: Door, reading: Reading) -> None:
    people = len({p.id for p in reading.people})
    columns = tuple(sorted({p.column for p in reading.people}))
    if people:
        door.show(bullet(door.say("cli-import-people", count=people, columns=columns, of=len(columns))))
    if reading.texts:
        texts = tuple(map(_short, reading.texts[:SHOWN_TEXTS]))
        more = len(reading.texts) - len(texts)
        said = door.say("cli-import-names-in-texts", count=len(reading.texts), columns=texts, more=more)
        door.show(bullet(said))


def _show_changes(door: Door, done: Imported, *, dry_run: bool) -> None:
    """Everything before the import; after it what it changed of records that were there before."""
    changes = sorted(done.changes, key=lambda c: c.new)
    if not dry_run:
        changes = [c for c in changes if not c.new]
    if changes:
        _headed(door, "cli-import-changes" if dry_run else "cli-import-changed")
        _listed(door, [line for c in changes for line in _change(door, c)], SHOWN_CHANGES)


def _show_absent(door: Door, done: Imported) -> None:
    if not done.absent:
        return
    titles = tuple(c.title.in_(door.lang) for c in done.absent[:SHOWN_ABSENT])
    _headed(door, "cli-import-missing")
    door.show(
        bullet(
            door.say(
                "cli-import-absent",
                count=len(done.absent),
                titles=titles,
                more=len(done.absent) - len(titles),
            )
        )
    )
    into: dict[str, list[Kin]] = {}
    for kin in done.kin:
        into.setdefault(kin.listed.id, []).append(kin)
    for several in list(into.values())[:SHOWN_PROBLEMS]:
        code = "cli-import-renamed" if several[0].new and len(several) == 1 else "cli-import-joined"
        titles, ids = (
            tuple(k.absent.title.in_(door.lang) for k in several),
            tuple(k.absent.id for k in several),
        )
        door.show(
            bullet(door.say(code, absent=titles, count=len(ids), listed=several[0].listed.title, ids=ids))
        )


def _listed(door: Door, lines: Sequence[RenderableType], shown: int) -> None:
    door.show(*lines[:shown])
    if len(lines) > shown:
        door.show(Line(f"  {door.say('cli-and-more', count=len(lines) - shown)}", style="dim"))


def _change(door: Door, change: Shown) -> list[RenderableType]:
    fields = [Line(" ".join(door.text(f).split()), style="dim") for f in change.fields]
    return [Line(f"  {door.text(change.line)}"), *(Padding(f, (0, 0, 0, 6)) for f in fields)]
