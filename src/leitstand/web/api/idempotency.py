"""The same write sent twice is done once: the first answer is kept under the key that the client has chosen."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from leitstand.texts import message

from ..accounts.member import Member
from ..accounts.tokens import presented
from .models import AnswerRow
from .problems import Refused

HEADER = "Idempotency-Key"
LONGEST = 255
KEPT = dt.timedelta(hours=24)
AT_WORK = dt.timedelta(minutes=5)
"""After so long a request that never ended no longer stands in the way of its repetition."""
_HEADERS = ("Content-Type", "ETag", "Location", "Content-Language")


def once(request: HttpRequest, member: Member, alias: str, act: Callable[[], HttpResponse]) -> HttpResponse:
    """The answer of `act`, or the one that was given to the same request before.

    Raises Refused: 422 where the key was used for another request, 409 while the first one is still at work.
    """
    key = request.headers.get(HEADER)
    if key is None:
        return act()
    if not 0 < len(key) <= LONGEST or not key.isprintable():
        raise Refused(400, message("rest-key-unusable", most=LONGEST))
    rows = AnswerRow.objects.using(alias)
    rows.filter(at__lt=timezone.now() - KEPT).delete()
    rows.filter(at__lt=timezone.now() - AT_WORK, status=None).delete()
    same = {"organisation": member.organisation, "who": _who(request, member), "key": key}
    digest = _digest(request)
    try:
        with transaction.atomic(using=alias):
            row = rows.create(**same, digest=digest, at=timezone.now())
    except IntegrityError:
        return _again(rows.filter(**same).first(), digest)
    try:
        answer = act()
    except BaseException:
        row.delete()
        raise
    # Refused: nothing was done, mended it may be sent again. With a secret (an invitation's link): nothing is kept.
    if answer.status_code >= 400 or "no-store" in answer.get("Cache-Control", ""):
        row.delete()
        return answer
    row.status, row.body = answer.status_code, answer.content.decode()
    row.headers = {name: answer[name] for name in _HEADERS if name in answer}
    row.save(using=alias)
    return answer


def _again(row: AnswerRow | None, digest: str) -> HttpResponse:
    if row is None or (row.status is None and row.digest == digest):
        raise Refused(409, message("rest-key-at-work"))
    if row.digest != digest or row.status is None:
        raise Refused(422, message("rest-key-other"))
    answer = HttpResponse(row.body, status=row.status, headers=row.headers)
    answer["Idempotency-Replayed"] = "true"
    return answer


def _who(request: HttpRequest, member: Member) -> str:
    """The person, and which of their tokens: two programs of one person do not share keys."""
    token = presented(request) or ""
    return (
        f"{member.actor.id}#{hashlib.sha256(token.encode()).hexdigest()[:16]}" if token else member.actor.id
    )


def _digest(request: HttpRequest) -> str:
    told = "\n".join((request.method or "", request.get_full_path(), request.headers.get("If-Match", "")))
    return hashlib.sha256(told.encode() + b"\n" + request.body).hexdigest()
