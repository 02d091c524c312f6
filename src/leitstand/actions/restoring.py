"""Bringing back what was kept: an exported journal into any data folder, a whole backup into an empty one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from leitstand import journal
from leitstand.journal import Backup, Head

from .desk import NotPermitted
from .permissions import LOCAL_OPERATOR, Actor


@dataclass(frozen=True)
class Restored:
    """The organisation that the file is of, where its chain ends now, and how many entries were new here."""

    organisation: str
    head: Head
    added: int


def restore(home: Path, source: Path, *, actor: Actor = LOCAL_OPERATOR) -> Restored:
    """Reads a journal that was exported as JSON lines. An organisation that is there is continued, never changed.

    Raises JournalError naming the line where the file was altered or does not continue the chain, NotPermitted.
    """
    if not actor.may("organisation:create"):
        raise NotPermitted(actor, "organisation:create")
    opened = journal.open(home)
    before = {o.id: opened.head(o.id).sequence for o in opened.organisations()}
    with source.open(encoding="utf-8", newline="\n") as stream:
        head = opened.import_lines(stream)
    organisation = next(o.id for o in opened.organisations() if opened.head(o.id).hash == head.hash)
    return Restored(organisation, head, head.sequence - before.get(organisation, 0))


def restore_backup(
    home: Path, source: Path, *, actor: Actor = LOCAL_OPERATOR, only_check: bool = False
) -> Backup:
    """Restores a backup into the empty data folder `home` or its empty database, verified before it returns.

    `only_check`: reads it through and recomputes its chains, and leaves the folder as it is. Raises NotPermitted,
    JournalError where the archive is damaged or the place is not empty, OSError.
    """
    if not actor.may("organisation:create"):
        raise NotPermitted(actor, "organisation:create")
    return journal.check_backup(home, source) if only_check else journal.restore(home, source)
