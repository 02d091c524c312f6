"""`journal log|diff|verify`: who changed what and why, and whether anyone changed it behind the journal's back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby, islice
from typing import Any

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import reason_text
from leitstand.journal import Entry
from leitstand.strategy import KINDS, STAGES, Text, Value
from leitstand.texts import day, label, moment, number

from .door import FAULTY, Door

COMMIT_COLUMNS = ("commit", "at", "who", "records", "why")
LOG_COLUMNS = ("sequence", "at", "who", "what", "why")
DIFF_COLUMNS = ("field", "before", "after")
_INWARD = ("form", "digest")
"""What composed values hold for the program alone."""
MESSAGES = (
    *(f"cli-log-{what}" for what in (*LOG_COLUMNS, "commit", "records", "put", "withdraw")),
    *(f"cli-diff-{column}" for column in DIFF_COLUMNS),
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
)


def log(door: Door, record: str | None, limit: int) -> None:
    """The last commits as a whole, or the entries of one record."""
    desk = door.desk()
    desk.require("journal:read")
    if record is not None:
        _entries(door, desk.journal.history(desk.organisation, record)[: -limit - 1 : -1])
        return
    newest = desk.journal.entries(desk.organisation, newest_first=True)
    commits = [list(entries)[::-1] for _, entries in islice(groupby(newest, key=lambda e: e.commit), limit)]
    table = _table(door, [f"cli-log-{column}" for column in COMMIT_COLUMNS])
    for entries in commits:
        first = entries[0]
        what = _what(door, first) if len(entries) == 1 else str(len(entries))
        why = reason_text(first.why, door.lang)
        table.add_row(str(first.commit), moment(first.at, door.lang), first.who, what, why)
    door.show(table)
    door.result(
        [
            {
                "commit": entries[0].commit, "who": entries[0].who, "why": reason_text(entries[0].why, door.lang),
                "records": [{"id": e.id, "kind": e.kind, "action": e.action} for e in entries],
                "sequence": entries[-1].sequence, "hash": entries[-1].hash,
            }
            for entries in commits
        ]
    )  # fmt: skip


def _entries(door: Door, entries: Sequence[Entry]) -> None:
    table = _table(door, [f"cli-log-{column}" for column in LOG_COLUMNS])
    for e in entries:
        why = reason_text(e.why, door.lang)
        table.add_row(str(e.sequence), moment(e.at, door.lang), e.who, _what(door, e), why)
    door.show(table)
    door.result(
        [
            {
                "sequence": e.sequence, "commit": e.commit, "who": e.who, "why": reason_text(e.why, door.lang),
                "kind": e.kind, "id": e.id, "action": e.action, "hash": e.hash,
            }
            for e in entries
        ]
    )  # fmt: skip


def _what(door: Door, entry: Entry) -> str:
    return door.say(f"cli-log-{entry.action}", kind=label(entry.kind), id=entry.id)


def _table(door: Door, headings: Sequence[str]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    for heading in headings:
        table.add_column(door.say(heading), overflow="fold")
    return table


def diff(door: Door, record: str, before: int | None, after: int | None) -> None:
    desk = door.desk()
    desk.require("journal:read")
    history = desk.journal.history(desk.organisation, record)
    b = after if after is not None else history[-1].sequence
    earlier = [e.sequence for e in history if e.sequence < b]
    a = before if before is not None else (earlier[-1] if earlier else 0)
    changes = desk.journal.difference(desk.organisation, record, a, b)
    table = _table(door, [f"cli-diff-{column}" for column in DIFF_COLUMNS])
    for change in changes:
        known = KINDS.get(change.kind)
        name = door.text(known.field_label(change.field)) if known else change.field
        was, now = _shown(door, change.before), _shown(door, change.after)
        if was != now:
            table.add_row(name, was, now)
    door.show(table if table.row_count else Line(door.say("cli-diff-none")))
    door.result([{"field": c.field, "before": c.before, "after": c.after} for c in changes])


def verify(door: Door) -> None:
    desk = door.desk()
    desk.require("journal:read")
    found = desk.journal.verify(desk.organisation)
    for fault in found.faults:
        door.show(Line(door.text(fault.message), style="red"))
    code = "cli-verify-ok" if found.ok else "cli-verify-faulty"
    door.show(
        Line(door.say(code, entries=found.entries, head=found.head.hash[:12], faults=len(found.faults)))
    )
    door.result(
        {
            "ok": found.ok,
            "entries": found.entries,
            "head": found.head.hash,
            "faults": [{"sequence": f.sequence, "text": door.text(f.message)} for f in found.faults],
        }
    )
    if not found.ok:
        raise typer.Exit(FAULTY)


def _shown(door: Door, value: Any) -> str:  # noqa: PLR0911 - one per form
    """A field's value as words: texts in the language, several joined, composed ones part by part."""
    match value:
        case None | () | "":
            return door.say("cli-unknown-value")
        case bool():
            return door.say("cli-truth", value=value)
        case str() if value in STAGES:
            return door.say(f"strategy-stage-{value}")
        case Text():
            return value.in_(door.lang)
        case Value():
            parts = [p for name, p in value if name not in _INWARD and p not in (None, "")]
            return " · ".join(_shown(door, part) for part in parts)
        case dict():
            return "\n".join(f"{key}: {_shown(door, part)}" for key, part in sorted(value.items()))
        case tuple() | list():
            return ", ".join(_shown(door, part) for part in value)
        case dt.date():
            return day(value, door.lang)
        case Decimal() | int() | float():
            return number(value, door.lang)
    return str(value)
