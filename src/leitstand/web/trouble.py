"""What a reader is told while the journal cannot be read: which folder, what the database says, what to do."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from leitstand.journal import JournalError
from leitstand.texts import Message, message

from .pages.showing import show

Answer = Callable[[HttpRequest], HttpResponse]
SECONDS = 10


def tell(get_response: Answer) -> Answer:
    """Answers with a page of its own, status 503, while the journal cannot be read; the next request tries again."""

    def answer(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def failed(request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, JournalError | DatabaseError):
            return None
        response = show(request, "no_journal", {"reason": _reason(error)}, status=503)
        response.headers["Retry-After"] = str(SECONDS)
        return response

    answer.process_exception = failed  # type: ignore[attr-defined]
    return answer


def _reason(error: Exception) -> Message:
    if isinstance(error, JournalError):
        return error.message
    return message("web-journal-unreadable", home=str(settings.LEITSTAND_HOME), reason=str(error))
