"""The rows of the jobs: everything that is read from and written to their table, in one place.

States change by one conditional statement each, so it does not matter how many processes try at once.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable
from typing import Any, cast

from django.db import IntegrityError
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from .models import JobRow
from .values import ENDED, Job, Said, State


def add(alias: str, **values: Any) -> tuple[str, bool]:
    """The id of a new waiting job, or of the same one that waits already; whether it is new."""
    rows = JobRow.objects.using(alias)
    waiting = Q(same=values["same"], state="waiting")
    while True:
        known = rows.filter(waiting).values_list("id", flat=True).first()
        if known is not None:
            return known, False
        try:
            return rows.create(id=secrets.token_hex(16), asked_at=timezone.now(), **values).id, True
        except IntegrityError:  # asked for a second time at the same moment
            if not rows.filter(waiting).exists():
                raise


def claim(alias: str, job: str, worker: str) -> JobRow | None:
    """The row of a waiting job, now running; None where it no longer waits."""
    rows = JobRow.objects.using(alias).filter(id=job)
    begun = rows.filter(state="waiting").update(
        state="running", part=0.0, worker=worker, started_at=timezone.now(), attempts=F("attempts") + 1
    )
    return rows.first() if begun else None


def note(alias: str, job: str, part: float | None) -> bool:
    """Writes how far a running job is (None: no news); whether it may go on."""
    rows = JobRow.objects.using(alias).filter(id=job, state="running")
    if part is not None:
        return rows.filter(cancel=False).update(part=part) > 0
    return rows.filter(cancel=False).exists()


def end(
    alias: str, job: str, state: State, *, result: str = "", told: Iterable[Said] = (), trace: str = ""
) -> None:
    """What became of a running job."""
    said = [{"code": s.code, "de": s.de, "en": s.en} for s in told]
    more = {"part": 1.0} if state == "done" else {}
    JobRow.objects.using(alias).filter(id=job, state="running").update(
        state=state, result=result, told=said, trace=trace, ended_at=timezone.now(), **more
    )


def wait_again(alias: str, job: str) -> bool:
    """A job that was interrupted waits once more; where the same job waits by now, that one is enough."""
    rows = JobRow.objects.using(alias).filter(id=job, state="running")
    row = rows.first()
    if row is None:
        return False
    try:
        return rows.update(state="waiting", part=0.0, worker="", started_at=None) > 0
    except IntegrityError:
        rows.update(state="cancelled", ended_at=timezone.now())
        return False


def stop(alias: str, job: str) -> None:
    """A waiting job ends at once, a running one when the worker next looks."""
    rows = JobRow.objects.using(alias).filter(id=job)
    rows.filter(state="waiting").update(state="cancelled", cancel=True, ended_at=timezone.now())
    rows.filter(state="running").update(cancel=True)


def one(alias: str, organisation: str, job: str) -> JobRow | None:
    return JobRow.objects.using(alias).filter(organisation=organisation, id=job).first()


def newest(alias: str, organisation: str, kind: str | None = None) -> QuerySet[JobRow]:
    """The jobs of an organisation, the newest first."""
    rows = JobRow.objects.using(alias).filter(organisation=organisation).order_by("-asked_at", "id")
    return rows.filter(kind=kind) if kind is not None else rows


def running(alias: str) -> tuple[JobRow, ...]:
    return tuple(JobRow.objects.using(alias).filter(state="running").order_by("asked_at", "id"))


def waiting(alias: str, *, since: dt.timedelta) -> tuple[JobRow, ...]:
    """The jobs that have waited so long or longer, the oldest first."""
    asked = timezone.now() - since
    rows = JobRow.objects.using(alias).filter(state="waiting", asked_at__lte=asked)
    return tuple(rows.order_by("asked_at", "id"))


def drop_ended(alias: str, *, older: dt.timedelta) -> frozenset[str]:
    """Forgets jobs that ended so long ago; returns the keys of results to which no job leads any more."""
    rows = JobRow.objects.using(alias)
    old = rows.filter(state__in=ENDED, ended_at__lt=timezone.now() - older)
    results = set(old.exclude(result="").values_list("result", flat=True))
    old.delete()
    return frozenset(results - set(rows.filter(result__in=results).values_list("result", flat=True)))


def drop_organisation(alias: str, organisation: str) -> int:
    """Forgets all jobs of an organisation; returns how many."""
    return JobRow.objects.using(alias).filter(organisation=organisation).delete()[0]


def value(row: JobRow, *, trace: bool = False) -> Job:
    """The row as a value; the program's trace only for who may see it."""
    return Job(
        id=row.id, kind=row.kind, who=row.who, parameters=dict(row.parameters), state=cast("State", row.state),
        part=row.part, stopping=row.cancel and row.state == "running", back=row.back.replace("{job}", row.id),
        result=row.result,
        told=tuple(Said(**said) for said in row.told), asked_at=row.asked_at, started_at=row.started_at,
        ended_at=row.ended_at, trace=row.trace if trace else "",
    )  # fmt: skip
