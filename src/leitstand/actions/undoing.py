"""Taking a commit back by counter-entries: what it added is withdrawn, what it changed is put back."""

from __future__ import annotations

from leitstand.journal import Change, Commit, Entry, Put, Withdraw
from leitstand.strategy import Strategy, StrategyError
from leitstand.texts import Message, message

from .desk import ActionRefused, Desk
from .reasons import reason, reason_code, reason_params

IMPORTED = ("actions-imported", "actions-workbook-read")
UNDONE = "actions-undone"


def undo(desk: Desk, commit: int | None = None) -> Commit:
    """Takes back a commit, the last import where none is named.

    Raises ActionRefused, listing every record, where one has moved on since then or others refer to it by now.
    Plans that were computed meanwhile stay in the journal; they are history.
    """
    desk.require("import:undo")
    head = desk.load()[1]
    entries = tuple(desk.journal.entries(desk.organisation))
    number = commit if commit is not None else _last_import(entries)
    own = [e for e in entries if e.commit == number]
    if not own:
        raise ActionRefused(message("actions-undo-no-such-commit", commit=number))
    last = {e.id: e for e in entries}
    moved = [_changed_since(last[e.id]) for e in own if last[e.id].commit != number]
    if moved:
        raise ActionRefused(message("actions-undo-moved-on", commit=number), moved)
    before = desk.journal.strategy(desk.organisation, sequence=own[0].sequence - 1)
    changes = [_counter(e.id, before) for e in own]
    try:
        return desk.perform(lambda _: changes, why=reason(UNDONE, commit=number), since=head)
    except StrategyError as error:
        places = [
            message("actions-undo-still-needed", record=f.record, field=f.field, what=f.what)
            for f in error.faults
        ]
        raise ActionRefused(message("actions-undo-breaks", commit=number), places) from error


def _last_import(entries: tuple[Entry, ...]) -> int:
    undone = {reason_params(e.why).get("commit") for e in entries if reason_code(e.why) == UNDONE}
    imports = [e.commit for e in entries if reason_code(e.why) in IMPORTED and e.commit not in undone]
    if not imports:
        raise ActionRefused(message("actions-undo-nothing"))
    return imports[-1]


def _changed_since(last: Entry) -> Message:
    return message("actions-undo-changed-since", record=last.id, sequence=last.sequence)


def _counter(record_id: str, before: Strategy) -> Change:
    record = before.get(record_id)
    return Withdraw(record_id) if record is None else Put(record)
