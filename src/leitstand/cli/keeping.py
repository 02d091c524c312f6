"""`backup`, `restore`, `doctor`, `views`: what keeps the data safe, and what opens them to other programs."""

from __future__ import annotations

from pathlib import Path

import typer
from rich.text import Text as Line

from leitstand.actions import (
    ActionRefused,
    back_up,
    publish_views,
    restore_backup,
    withdraw_views,
)
from leitstand.actions import doctor as examined
from leitstand.journal import Backup, Finding
from leitstand.texts import message

from .door import FAULTY, Door, home
from .files import require, require_free

STATES = {"ok": "green", "warning": "yellow", "fault": "red"}
ABOUT = (
    "python", "packages", "folder", "rights", "space", "database", "durability", "tables", "chain", "clock", "settings",
    "files", "worker",
)  # fmt: skip
MESSAGES = (
    *(f"cli-doctor-{state}" for state in ("ok", "warning", "fault")),
    *(f"cli-doctor-about-{name}" for name in ABOUT),
)


def backup(door: Door, target: Path) -> None:
    require_free(target)
    _with_everything()
    done = back_up(home(), target)
    _tell(door, done, "cli-backup-done")
    door.note(door.say("cli-backup-fingerprint", fingerprint=done.fingerprint))


def restore(door: Door, source: Path, *, only_check: bool) -> None:
    require(source)
    if source.suffix.lower() == ".jsonl" and not only_check:
        from .lists import restore_journal

        return restore_journal(door, source)
    _with_everything()
    done = restore_backup(home(), source, only_check=only_check)
    _tell(door, done, "cli-backup-sound" if only_check else "cli-restore-done")


def doctor(door: Door) -> None:
    from leitstand.web import whole

    pages = whole.examine(home())  # sets Django up with all tables, so it comes first
    found = (*examined(home()), *pages)
    for finding in found:
        door.show(_line(door, finding))
        if finding.mend is not None:
            door.show(Line("    " + door.text(finding.mend)))
    faults, warnings = (sum(f.state == state for f in found) for state in ("fault", "warning"))
    door.show(Line(""), Line(door.say("cli-doctor-result", faults=faults, warnings=warnings)))
    door.result(
        {
            "ok": not faults,
            "findings": [
                {
                    "about": f.about, "state": f.state, "text": door.text(f.message),
                    "mend": door.text(f.mend) if f.mend else None,
                }
                for f in found
            ],
        }
    )  # fmt: skip
    if faults:
        raise typer.Exit(FAULTY)


def views(door: Door, to: Path | None, *, remove: bool) -> None:
    desk = door.desk()
    if remove:
        there = withdraw_views(desk)
        door.show(
            Line(door.say("cli-views-removed" if there else "cli-views-none", organisation=desk.organisation))
        )
        door.result({"organisation": desk.organisation, "removed": there})
        return
    done = publish_views(desk, to)
    code = "cli-views-file" if done.role is None else "cli-views-schema"
    said = {
        "organisation": desk.organisation,
        "views": done.views,
        "place": done.place,
        "role": done.role or "",
    }
    door.show(Line(door.say(code, **said)))
    door.result({**said, "role": done.role, "sequence": done.head.sequence, "renewed": done.renewed})


def _with_everything() -> None:
    """Accounts and jobs are kept as well: their tables must be known."""
    from leitstand.web import whole
    from leitstand.web.configuration import Misconfigured

    try:
        whole.set_up(home())
    except Misconfigured as error:
        raise ActionRefused(error.message) from error


def _tell(door: Door, done: Backup, code: str) -> None:
    entries = sum(head.sequence for head in done.heads.values())
    megabytes = round(done.size / 1e6, 1)
    said = {"organisations": len(done.heads), "entries": entries, "rows": done.rows, "megabytes": megabytes}
    door.show(Line(door.text(message(code, file=str(done.path), **said))))
    door.result(
        {
            "file": str(done.path), "fingerprint": done.fingerprint, "rows": done.rows, "bytes": done.size,
            "organisations": {name: {"entries": h.sequence, "head": h.hash} for name, h in done.heads.items()},
        }
    )  # fmt: skip


def _line(door: Door, finding: Finding) -> Line:
    state = door.say(f"cli-doctor-{finding.state}")
    about = door.say(f"cli-doctor-about-{finding.about}")
    line = Line(f"{state:<8}", style=STATES[finding.state])
    return line.append(f"{about:<16} {door.text(finding.message)}", style="default")
