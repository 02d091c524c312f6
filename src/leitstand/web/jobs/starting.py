"""Asking for work, looking at it, and ending it: what pages, the API and the command line do with jobs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from leitstand.actions import ActionRefused, Desk
from leitstand.documents.keys import content_hash
from leitstand.texts import message

from . import rows
from .models import JobRow
from .registry import Kind, kinds
from .values import ENDED, Job

MOST_SHOWN = 50


class NoSuchJob(LookupError):
    """There is no job of this id, or it is none of this person's business: nobody is told which."""


def start(desk: Desk, kind: str, parameters: Mapping[str, Any] | None = None, *, back: str = "") -> str:
    """Asks the worker for a job and returns its id; of the same job that waits already, that one's.

    `parameters`: JSON values as the kind defines them. `back`: the page (a path of ours) that shows what came of it;
    "{job}" in it becomes the id. Raises NotPermitted, ActionRefused for parameters that cannot be meant, KeyError for
    a kind that there is not.
    """
    meant = kinds()[kind]
    desk.require(meant.permission)
    try:
        given = meant.takes.model_validate(dict(parameters or {}))
    except ValidationError as error:
        fields = ", ".join(".".join(str(part) for part in e["loc"]) for e in error.errors())
        raise ActionRefused(message("web-job-parameters", kind=meant.title, fields=fields)) from error
    meant.check(desk, given)
    plain = given.model_dump(mode="json")
    job, new = rows.add(
        desk.journal.alias,
        organisation=desk.organisation, who=desk.actor.id, lang=desk.lang, kind=kind, parameters=plain,
        within=sorted(desk.actor.within) if desk.actor.within is not None else None,
        same=_same(desk, meant, plain), back=back if back.startswith("/") and not back.startswith("//") else "",
    )  # fmt: skip
    if new:
        enqueue(job, meant)
    return job


def enqueue(job: str, kind: Kind) -> None:
    """Puts the id of a job into the queue. Twice does no harm: only a job that waits is begun."""
    from .tasks import run_job

    run_job.using(priority=kind.priority).enqueue(job)


def find(desk: Desk, job: str) -> Job:
    """The job of this id. Raises NoSuchJob where there is none that this person may see."""
    return _shown(desk, _row(desk, job))


def recent(desk: Desk, *, kind: str | None = None, most: int = MOST_SHOWN) -> tuple[Job, ...]:
    """The jobs that this person may see, the newest first."""
    found = rows.newest(desk.journal.alias, desk.organisation, kind)[: 4 * most]
    return tuple(_shown(desk, row) for row in found if _sees(desk, row))[:most]


def current(desk: Desk, kind: str) -> Job | None:
    """The newest job of this kind that waits or runs, as far as this person may see it."""
    found = rows.newest(desk.journal.alias, desk.organisation, kind).exclude(state__in=ENDED)
    return next((_shown(desk, row) for row in found if _sees(desk, row)), None)


def cancel(desk: Desk, job: str) -> None:
    """Ends a job: one that waits at once, one that runs within moments. One that has ended stays as it is.

    One's own anybody may end, others' who has `job:cancel`. Raises NoSuchJob, NotPermitted.
    """
    row = _row(desk, job)
    if row.who != desk.actor.id:
        desk.require("job:cancel")
    rows.stop(desk.journal.alias, job)


def _row(desk: Desk, job: str) -> JobRow:
    row = rows.one(desk.journal.alias, desk.organisation, job)
    if row is None or not _sees(desk, row):
        raise NoSuchJob(job)
    return row


def _sees(desk: Desk, row: JobRow) -> bool:
    return _concerns(desk, row) or desk.actor.may("job:inspect")


def _concerns(desk: Desk, row: JobRow) -> bool:
    """One's own, and what everybody sees who may see the strategy."""
    kind = kinds().get(row.kind)
    return row.who == desk.actor.id or bool(kind and kind.shared and desk.actor.may("strategy:read"))


def _shown(desk: Desk, row: JobRow) -> Job:
    """The job; who only looks after the machine sees that there is one and why it failed, not what it is about."""
    job = rows.value(row, trace=desk.actor.may("job:inspect"))
    return job if _concerns(desk, row) else replace(job, parameters={}, result="", back="")


def _same(desk: Desk, kind: Kind, parameters: dict[str, Any]) -> str:
    """What makes two jobs the same: a shared one is the same whoever asks."""
    basis: dict[str, Any] = {"organisation": desk.organisation, "kind": kind.name, "parameters": parameters}
    if not kind.shared:
        basis |= {"who": desk.actor.id, "lang": desk.lang}
    return content_hash(basis)
