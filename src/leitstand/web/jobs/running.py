"""Doing one job: as the person who asked, with the permissions that this person has now."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

from django.conf import settings
from django.db import close_old_connections

from leitstand.actions import NotPermitted, open_desk
from leitstand.texts import Message, message, parse_lang

from . import rows
from .actors import acting
from .logs import log, tell
from .models import JobRow
from .registry import kinds
from .telling import said, told
from .watching import Cancelled, Stopped, Watch

INLINE = "inline"


def run(job: str, worker: str = INLINE) -> None:
    """Does a job that waits, and writes down what became of it. Raises Stopped where the worker has to end."""
    alias = _alias()
    row = rows.claim(alias, job, worker)
    if row is None:
        return
    tell(logging.INFO, "web-log-begins", job=row.id[:8], kind=_title(row), organisation=row.organisation)
    try:
        result = _work(row, Watch(alias, job))
    except Cancelled:
        rows.end(alias, job, "cancelled")
        tell(logging.INFO, "web-log-cancelled", job=row.id[:8], kind=_title(row))
    except Stopped:
        rows.wait_again(alias, job)
        raise
    except Exception as error:
        close_old_connections()  # what failed may have been the connection
        _failed(alias, row, told(error), "".join(traceback.format_exception(error)))
    else:
        rows.end(alias, job, "done", result=result)
        tell(logging.INFO, "web-log-done", job=row.id[:8], kind=_title(row))


def give_up(row: JobRow) -> None:
    """Ends a job that took its worker down with it again and again."""
    _failed(_alias(), row, (message("web-job-lost", n=row.attempts),), "")


def _work(row: JobRow, watch: Watch) -> str:
    kind = kinds()[row.kind]
    actor = acting(row)
    desk = open_desk(Path(settings.LEITSTAND_HOME), row.organisation, actor=actor, lang=parse_lang(row.lang))
    if not actor.may(kind.permission):
        raise NotPermitted(actor, kind.permission)
    watch(0.0)
    return kind.work(desk, kind.takes.model_validate(row.parameters), watch)


def _failed(alias: str, row: JobRow, why: tuple[Message, ...], trace: str) -> None:
    """A refusal needs no trace; what nobody meant to happen keeps it for the administrator."""
    meant = why or (message("web-job-broke", job=row.id[:8]),)
    rows.end(alias, row.id, "failed", told=[said(part) for part in meant], trace="" if why else trace)
    tell(logging.WARNING, "web-log-failed", job=row.id[:8], kind=_title(row), why=meant[0])
    if not why:
        log.warning("%s", trace.rstrip())


def _title(row: JobRow) -> Message:
    known = kinds().get(row.kind)
    return known.title if known else message("web-job-kind-unknown", kind=row.kind)


def _alias() -> str:
    import leitstand.journal

    return leitstand.journal.open(Path(settings.LEITSTAND_HOME)).alias
