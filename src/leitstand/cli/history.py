"""`journal log|diff|verify`: who changed what and why, and whether anyone changed it behind the journal's back."""

from __future__ import annotations

from typing import Any

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text as Line

from leitstand.actions import reason_text
from leitstand.strategy import KINDS
from leitstand.texts import label, moment

from .door import FAULTY, Door

LOG_COLUMNS = ("sequence", "at", "who", "record", "what", "why")
DIFF_COLUMNS = ("field", "before", "after")
MESSAGES = (
    *(f"cli-log-{what}" for what in (*LOG_COLUMNS, "put", "withdraw")),
    *(f"cli-diff-{column}" for column in DIFF_COLUMNS),
)


def log(door: Door, record: str | None, limit: int) -> None:
    desk = door.desk()
    desk.require("journal:read")
    entries = list(desk.journal.entries(desk.organisation, record=record, limit=limit, newest_first=True))
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for column in LOG_COLUMNS:
        table.add_column(door.say(f"cli-log-{column}"), overflow="fold")
    for e in entries:
        what = door.say(f"cli-log-{e.action}", kind=label(e.kind))
        table.add_row(
            str(e.sequence), moment(e.at, door.lang), e.who, e.id, what, reason_text(e.why, door.lang)
        )
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


def diff(door: Door, record: str, before: int | None, after: int | None) -> None:
    desk = door.desk()
    desk.require("journal:read")
    history = desk.journal.history(desk.organisation, record)
    b = after if after is not None else history[-1].sequence
    earlier = [e.sequence for e in history if e.sequence < b]
    a = before if before is not None else (earlier[-1] if earlier else 0)
    changes = desk.journal.difference(desk.organisation, record, a, b)
    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for column in DIFF_COLUMNS:
        table.add_column(door.say(f"cli-diff-{column}"), overflow="fold")
    for change in changes:
        known = KINDS.get(change.kind)
        name = door.text(known.field_label(change.field)) if known else change.field
        table.add_row(name, _shown(door, change.before), _shown(door, change.after))
    door.show(table if changes else Line(door.say("cli-diff-none")))
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


def _shown(door: Door, value: Any) -> str:
    return door.say("cli-unknown-value") if value is None else str(value)
