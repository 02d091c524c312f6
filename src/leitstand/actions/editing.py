"""Writing one record: as a person typed it in a form, or sent it to the API; and taking one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leitstand.journal import Change, Commit, Conflict, Put, Withdraw
from leitstand.strategy import Record, Strategy
from leitstand.texts import label, render

from .desk import Desk
from .reasons import reason

_TRIES = 5
"""How often a write is tried again that only found the journal moved on elsewhere."""
LONGEST_WHY = 500


def put_record(desk: Desk, record: Record, *, version: int | None = None, why: str = "") -> Commit:
    """Writes a record. Nothing changed: a commit without a number, and no entry.

    `version`: the record's last entry that the change started from (0: it must be new; None: whatever it is now).
    `why`: the person's words; derived where there are none. Raises NotPermitted, StrategyError, and Conflict where
    somebody else has changed this very record in between.
    """
    known = desk.load()[0].get(record.id) is not None
    code = "actions-record-changed" if known else "actions-record-added"
    return _perform(desk, lambda _: [Put(record, version)], why or reason(code, title=_title(desk, record)))


def withdraw_record(desk: Desk, record: Record, *, version: int | None = None, why: str = "") -> Commit:
    """Takes a record out of the strategy; its history stays. Raises as `put_record` does."""
    told = why or reason("actions-record-withdrawn", title=_title(desk, record))
    return _perform(desk, lambda _: [Withdraw(record.id, version)], told)


def _perform(desk: Desk, build: Callable[[Strategy], Sequence[Change]], why: str) -> Commit:
    """Somebody else's write to another record does not stand in the way: the change is made again on top of it."""
    for _ in range(_TRIES - 1):
        try:
            return desk.perform(build, why=why[:LONGEST_WHY])
        except Conflict as conflict:
            if conflict.record is not None:
                raise
    return desk.perform(build, why=why[:LONGEST_WHY])


def _title(desk: Desk, record: Record) -> str:
    return (
        record.title.in_(desk.lang)
        if record.title
        else f"{render(label(record.kind), desk.lang)} {record.id}"
    )
