"""How far a job is, on its way from the work to whoever watches, and the wish to stop, on its way back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from . import rows

BETWEEN = 0.4
"""Seconds between two looks at the database: each is a write that waits for the disk."""
STEP = 0.005


class Cancelled(BaseException):
    """Somebody wants the job to end. Not an Exception: nothing on the way may take it for a failure of its own."""


class Stopped(BaseException):
    """The worker has to end; the job will be begun again."""


@dataclass
class Watch:
    """The progress of one job: called with the part that is done, 0 to 1, which never falls.

    Raises Cancelled where somebody ended the job. Calls between two looks cost nothing.
    """

    alias: str
    job: str
    clock: Callable[[], float] = time.monotonic
    _part: float = 0.0
    _written: float = 0.0
    _looked: float | None = field(default=None)

    def __call__(self, part: float) -> None:
        self._part = max(self._part, min(part, 1.0))
        now = self.clock()
        if self._looked is not None and now - self._looked < BETWEEN:
            return
        self._looked = now
        news = self._part - self._written >= STEP
        if not rows.note(self.alias, self.job, self._part if news else None):
            raise Cancelled
        if news:
            self._written = self._part
