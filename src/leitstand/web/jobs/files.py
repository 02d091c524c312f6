"""Files that somebody sent for a job: kept in the data folder until the job is done, a week at most.

HOME/uploads/<organisation>/<token>/<name>      readable for the owner of the data folder only
"""

from __future__ import annotations

import re
import secrets
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

from leitstand.actions import ActionRefused, Desk
from leitstand.texts import message

FOLDER = "uploads"
MOST_BYTES = 20 * 1024 * 1024
KEPT_SECONDS = 7 * 24 * 3600
_TOKEN = re.compile(r"[0-9a-f]{32}")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_LONGEST = 120


def keep_file(desk: Desk, name: str, chunks: Iterable[bytes], *, most: int = MOST_BYTES) -> str:
    """Keeps a file that somebody sent and returns its token, by which the jobs "import-preview" and "import" know it.

    The name stays the list's own, without what no name of a file holds. Raises ActionRefused where it is too big.
    """
    token = secrets.token_hex(16)
    folder = _folder(desk) / token
    folder.mkdir(mode=0o700, parents=True)
    size = 0
    with (folder / _safe(name)).open("wb") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > most:
                break
            file.write(chunk)
    if size > most:
        shutil.rmtree(folder)
        raise ActionRefused(message("web-file-too-big", name=name, most=most // (1024 * 1024)))
    return token


def kept_file(desk: Desk, token: str) -> Path:
    """The file of this token. Raises ActionRefused where this organisation has none (any more)."""
    folder = _folder(desk) / token
    found = next(iter(folder.iterdir()), None) if _TOKEN.fullmatch(token) and folder.is_dir() else None
    if found is None:
        raise ActionRefused(message("web-file-gone"))
    return found


def drop_file(desk: Desk, token: str) -> None:
    """Removes a file that is no longer needed."""
    if _TOKEN.fullmatch(token):
        shutil.rmtree(_folder(desk) / token, ignore_errors=True)


def drop_old_files(home: Path, *, now: float | None = None) -> int:
    """Removes what nobody came back for; returns how many files."""
    limit = (time.time() if now is None else now) - KEPT_SECONDS
    old = [f for f in (home / FOLDER).glob("*/*") if _TOKEN.fullmatch(f.name) and f.stat().st_mtime < limit]
    for folder in old:
        shutil.rmtree(folder, ignore_errors=True)
    return len(old)


def _folder(desk: Desk) -> Path:
    return desk.journal.home / FOLDER / desk.organisation


def _safe(name: str) -> str:
    """The last part of the name as a file system takes it; the ending stays."""
    last = _NOT_IN_NAMES.sub("_", re.split(r"[/\\]", name)[-1]).strip(" .") or "liste"
    stem, dot, ending = last.rpartition(".")
    return last if len(last) <= _LONGEST else f"{(stem or last)[: _LONGEST - 12]}{dot}{ending[:8]}"
