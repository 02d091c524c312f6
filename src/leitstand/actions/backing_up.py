"""Keeping what there is: a backup of everything, and the views for other programs."""

from __future__ import annotations

from pathlib import Path

from leitstand import journal
from leitstand.journal import Backup, Published
from leitstand.texts import message

from .desk import ActionRefused, Desk, NotPermitted
from .permissions import LOCAL_OPERATOR, Actor


def back_up(home: Path, target: Path, *, actor: Actor = LOCAL_OPERATOR) -> Backup:
    """Writes everything that the data folder and its database hold to one new file, and reads it back.

    Others may go on working. Raises NotPermitted, ActionRefused where there is nothing to keep, JournalError,
    FileExistsError where the file is there, OSError.
    """
    if not actor.may("backup:run"):
        raise NotPermitted(actor, "backup:run")
    if not journal.is_there(home):
        raise ActionRefused(message("actions-backup-nothing", home=str(home)))
    return journal.open(home).back_up(target)


def publish_views(desk: Desk, target: Path | None = None) -> Published:
    """Puts up the read-only SQL views of this organisation, as they stand in the reference of the views.

    `target`: another file than the one in the data folder (SQLite only). Raises NotPermitted, JournalError, OSError.
    """
    desk.require("settings:write")
    return desk.journal.publish(desk.organisation, target)


def withdraw_views(desk: Desk) -> bool:
    """Takes the views of this organisation down; whether there were any. Raises NotPermitted, JournalError."""
    desk.require("settings:write")
    return desk.journal.withdraw_views(desk.organisation)
