"""Files that a command is given: there or not, free or taken, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from leitstand.actions import ActionRefused
from leitstand.texts import message


def require(file: Path) -> None:
    """Raises ActionRefused where there is no such file, or it is a folder."""
    if file.is_dir():
        raise ActionRefused(message("cli-is-folder", file=str(file)))
    if not file.exists():
        raise ActionRefused(message("cli-no-such-file", file=str(file)))


def require_free(file: Path) -> None:
    """Raises ActionRefused where a new file cannot be written: said before anything is computed."""
    if file.is_dir():
        raise ActionRefused(message("cli-is-folder", file=str(file)))
    if file.exists():
        raise ActionRefused(message("cli-file-exists", file=str(file)))
    if not file.parent.is_dir():
        raise ActionRefused(message("cli-no-such-folder", file=str(file)))


def write_new(file: Path, content: bytes) -> None:
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
