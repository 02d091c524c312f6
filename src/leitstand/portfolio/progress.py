"""How far a long computation has come, for whoever watches."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the part that is done, 0 to 1."""


def silent(part: float) -> None:
    """Nobody watches."""


def between(progress: Progress, begin: float, end: float) -> Progress:
    """The progress of one step that takes the whole from `begin` to `end`."""
    return lambda part: progress(begin + (end - begin) * part)
