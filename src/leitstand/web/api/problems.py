"""What went wrong, as RFC 9457 has it: one form for every refusal, in the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from allauth.account.internal.flows.reauthentication import ReauthenticationRequired
from django.core.exceptions import SuspiciousOperation
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from ninja.errors import ValidationError as Unparsed
from pydantic import ValidationError

from leitstand.actions import ActionRefused, NotPermitted
from leitstand.exchange import ExchangeError
from leitstand.journal import Conflict, JournalError
from leitstand.portfolio import WhatIfError
from leitstand.strategy import StrategyError, Value
from leitstand.texts import Message, message, render

from .. import preferences

MEDIA_TYPE: Final = "application/problem+json"
TITLES: Final[Mapping[int, str]] = {
    400: "rest-status-400", 401: "rest-status-401", 403: "rest-status-403", 404: "rest-status-404",
    405: "rest-status-405", 406: "rest-status-406", 409: "rest-status-409", 412: "rest-status-412",
    413: "rest-status-413", 415: "rest-status-415", 422: "rest-status-422", 428: "rest-status-428",
    429: "rest-status-429", 500: "rest-status-500", 503: "rest-status-503",
}  # fmt: skip
"""Every status with which something can be refused, and its title."""
SECONDS = 10
MOST_PLACES = 100
_WORDED: Final[Mapping[str, str]] = {
    "missing": "rest-place-missing", "extra_forbidden": "rest-place-extra", "json_invalid": "rest-place-json",
    "literal_error": "rest-place-choice", "union_tag_invalid": "rest-place-choice",
    "string_pattern_mismatch": "rest-place-pattern", "string_too_long": "rest-place-long",
}  # fmt: skip


class Place(Value):
    """One thing that is wrong. `pointer`: where in the body (RFC 6901), or the name of the parameter or record."""

    pointer: str
    code: str
    message: str


class Problem(Value):
    """A refusal. `code` names the reason for programs, `detail` says it for people, `errors` every single place."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    errors: tuple[Place, ...] = ()


class Refused(Exception):
    """A request that cannot be answered as asked."""

    def __init__(self, status: int, why: Message, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(why.code)
        self.status, self.why, self.headers = status, why, dict(headers or {})


def problem(
    request: HttpRequest, status: int, why: Message, places: Iterable[tuple[str, Message]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpResponse:  # fmt: skip
    """The answer that says why not."""
    lang = preferences.of(request).lang
    found = Problem(
        title=render(message(TITLES[status]), lang), status=status, detail=render(why, lang), code=why.code,
        errors=tuple(
            Place(pointer=pointer, code=what.code, message=render(what, lang)) for pointer, what in places
        )[:MOST_PLACES],
    )  # fmt: skip
    answer = HttpResponse(found.model_dump_json(), content_type=MEDIA_TYPE, status=status, headers=headers)
    answer["Content-Language"] = lang
    return answer


def answer_to(request: HttpRequest, error: Exception) -> HttpResponse | None:  # noqa: PLR0911, PLR0912 - one by one
    """The problem that an error is for the reader; None for one that is a fault of this program."""
    match error:
        case Refused():
            return problem(request, error.status, error.why, headers=error.headers)
        case Http404():
            return problem(request, 404, message("rest-not-found"))
        case ReauthenticationRequired():
            return problem(request, 403, message("rest-prove-anew"))
        case NotPermitted():
            return problem(request, 403, error.message)
        case ActionRefused():
            return problem(request, 422, error.message, (("", what) for what in error.details))
        case StrategyError():
            status = 409 if request.method == "DELETE" else 422
            places = ((f"{f.record}/{f.field}", f.what) for f in error.faults)
            return problem(request, status, message("rest-does-not-fit"), places)
        case Conflict():
            return problem(request, 412 if error.record is not None else 409, error.message)
        case JournalError():
            unreadable = request.method in ("GET", "HEAD")
            return problem(request, 503 if unreadable else 422, error.message, headers=_later(unreadable))
        case ExchangeError():
            return problem(request, 422, error.problem.told)
        case WhatIfError():
            return problem(request, 422, error.what)
        case ValidationError():
            return _invalid(
                request, error.errors(include_url=False, include_context=False, include_input=False)
            )
        case Unparsed():
            return _invalid(request, error.errors, skip=2)
        case DatabaseError():
            return problem(request, 503, message("rest-unreadable"), headers=_later(unreadable=True))
        case SuspiciousOperation():
            return problem(request, 400, message("rest-bad-request"))
    return None


def _later(unreadable: bool) -> dict[str, str]:  # noqa: FBT001 - a yes or no that was just found out
    return {"Retry-After": str(SECONDS)} if unreadable else {}


def _invalid(request: HttpRequest, errors: Iterable[Any], *, skip: int = 0) -> HttpResponse:
    """Values that are not what is asked for; a body that is no JSON at all is a bad request."""
    listed = list(errors)
    if any(e["type"] == "json_invalid" for e in listed):
        return problem(request, 400, message("rest-no-json"))
    places = ((_pointer(e["loc"][skip:] or e["loc"][-1:]), message(_WORDED.get(e["type"], "rest-place-value")))
              for e in listed)  # fmt: skip
    return problem(request, 422, message("rest-invalid"), places)


def _pointer(loc: Iterable[object]) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in loc)
