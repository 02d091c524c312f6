"""What keeps the jobs in order: those that lost their worker, those that lost their place in the queue, old ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from leitstand.journal import Journal

from . import rows
from .files import drop_old_files
from .registry import kinds
from .running import give_up
from .starting import enqueue

MOST_ATTEMPTS = 3
UNSEEN = dt.timedelta(seconds=15)
"""A job that has waited so long while the queue was empty lost its place there."""
KEPT = dt.timedelta(days=30)
OF_ONE_JOB = ("what-if/", "questions/", "import/")
"""How keys of results begin that nobody finds without the job; reviews, answers and charts are kept."""


def take_over(alias: str, lives: Callable[[str], bool]) -> int:
    """Lets every job wait again whose worker no longer lives; returns how many.

    One that has taken its worker down several times is given up.
    """
    found = [row for row in rows.running(alias) if not lives(row.worker)]
    for row in found:
        if row.cancel:
            rows.end(alias, row.id, "cancelled")
        elif row.attempts >= MOST_ATTEMPTS:
            give_up(row)
        else:
            rows.wait_again(alias, row.id)
    for place in DBTaskResult.objects.running():
        if not place.worker_ids or not lives(place.worker_ids[-1]):
            place.delete()
    return len(found)


def queue_again(alias: str, *, since: dt.timedelta = UNSEEN) -> int:
    """Puts jobs that wait although nothing is left in the queue back into it; returns how many."""
    found = rows.waiting(alias, since=since)
    known = kinds()
    for row in found:
        if row.kind in known:
            enqueue(row.id, known[row.kind])
        else:
            rows.stop(alias, row.id)
    return len(found)


def forget_old(journal: Journal, *, older: dt.timedelta = KEPT) -> None:
    """Drops what was long ago: jobs that ended, their places in the queue, results that belonged to one person's job
    alone, and files that nobody came back for.
    """
    DBTaskResult.objects.finished().filter(finished_at__lt=timezone.now() - older).delete()
    left = rows.drop_ended(journal.alias, older=older)
    journal.derived_drop(key for key in left if key.startswith(OF_ONE_JOB))
    drop_old_files(journal.home)
