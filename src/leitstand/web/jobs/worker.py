"""The process that does the jobs: `python -m leitstand.web.jobs.worker`. `leitstand serve` starts it beside the web's.

It takes one job after the other from the queue, lets jobs wait again that another process left behind, and drops old
ones. SIGTERM and Ctrl-C end it at once: the job at hand is begun again later.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

import django

from leitstand.journal import Journal

IDLE = 0.5
"""Seconds between two looks into an empty queue."""
TAKE_OVER_EVERY, REFRESH_EVERY, TIDY_EVERY = 20.0, 60.0, 3600.0


def main() -> None:
    """Runs until it is told to end."""
    from ..supervising import end_with_the_parent

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leitstand.web.settings")
    django.setup()
    from django.conf import settings

    from .logs import to_the_window
    from .watching import Stopped

    to_the_window()
    end_with_the_parent()
    ending = _Ending()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, ending)
    name = f"{os.getpid()}-{secrets.token_hex(4)}"
    with contextlib.suppress(Stopped):
        work(Path(settings.LEITSTAND_HOME), name, going=lambda: not ending.wanted)


def work(home: Path, worker: str, *, going: Callable[[], bool], once: bool = False) -> None:
    """Does jobs for as long as `going` says so; `once`: until the queue is empty."""
    import leitstand.journal

    from .alive import living

    journal = leitstand.journal.open(home)
    while going():
        with living(journal.alias, home, worker) as lives:
            if lives is not None:
                _Round(journal, worker, lives).go(going, once=once)
        if once:
            return
        time.sleep(4 * IDLE)  # another worker is at work for this data folder


@dataclass
class _Round:
    """The work of one living worker. `done_at`: when what is done now and then was done last."""

    journal: Journal
    worker: str
    lives: Callable[[str], bool]
    done_at: dict[str, float] = field(default_factory=dict)

    def go(self, going: Callable[[], bool], *, once: bool) -> None:
        from django.db import OperationalError, close_old_connections

        from .logs import log

        while going():
            try:
                worked = self._turn()
            except OperationalError as error:  # the database is away or full: it may come back
                log.warning("%s", error)
                worked = False
            close_old_connections()
            if once and not worked:
                return
            if not worked:
                time.sleep(IDLE)

    def _turn(self) -> bool:
        """One look into the queue; whether there was anything to do."""
        from django_tasks_db.models import DBTaskResult

        from . import upkeep

        if self._due("take over", TAKE_OVER_EVERY):
            upkeep.take_over(self.journal.alias, self.lives)
        if DBTaskResult.objects.ready().exists():
            _take_all(self.worker)
            return True
        if upkeep.queue_again(self.journal.alias):
            return True
        if self._due("refresh", REFRESH_EVERY):
            self.journal.refresh_views()
        if self._due("tidy", TIDY_EVERY):
            upkeep.forget_old(self.journal)
        return False

    def _due(self, what: str, every: float) -> bool:
        """Whether it is time for what is done now and then; the time counts from here again."""
        now = time.monotonic()
        due = now - self.done_at.get(what, -every) >= every
        if due:
            self.done_at[what] = now
        return due


def _take_all(worker: str) -> None:
    """Does what lies in the queue, the highest priority first."""
    from django_tasks_db.management.commands.db_worker import Worker

    Worker(
        queue_names=["default"], interval=0, batch=True, backend_name="default", startup_delay=False, max_tasks=1,
        worker_id=worker, excluded_queue_names=[],
    ).run()  # fmt: skip


class _Ending:
    """Notes that the process shall end, and breaks off the job at hand."""

    wanted = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        from .watching import Stopped

        if not self.wanted:
            self.wanted = True
            raise Stopped


if __name__ == "__main__":
    logging.getLogger("django_tasks").setLevel(logging.CRITICAL)  # what fails is told by our own log
    main()
