"""The register of operations: each one a method at an address, with its permission, what it takes and what it gives.

`@operation` makes one; django-ninja reads path and query, everything before and after is the same for all of them:
who asks, may they, is the answer wanted as JSON, is the body what it says, was the same sent before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Literal, TypeVar, cast

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.utils import check_csrf
from pydantic import BaseModel

from leitstand.actions import Permission
from leitstand.texts import Message, message

from .. import doors, preferences, reading
from ..accounts import factors
from ..accounts.member import Member
from ..accounts.tokens import presented
from ..accounts.who import member_of, signed_in
from . import limits
from .idempotency import once
from .problems import Refused, answer_to, problem

Method = Literal["GET", "POST", "PUT", "DELETE"]
Takes = type[BaseModel] | Literal["file"] | None
View = Callable[..., HttpResponse]
M = TypeVar("M", bound=BaseModel)
PREFIX: Final = "api/v1/"
JSON: Final = "application/json"
MOST_JSON, MOST_FILE = 1024 * 1024, 20 * 1024 * 1024
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_CONVERTED = re.compile(r"\{(?:(\w+):)?(\w+)\}")


@dataclass(frozen=True)
class Operation:
    """One operation. `route`: below /api/v1/, with {parameters}; `headers`: those of the answer beside the usual.

    `gives` None: an answer without a body. `versioned`: the write needs If-Match (or If-None-Match: * to make new).
    """

    method: Method
    route: str
    name: str
    permission: Permission | Literal["member"]
    group: str
    title: Message
    takes: Takes
    gives: Any
    status: int
    versioned: bool
    headers: tuple[str, ...] = field(default=())


api = NinjaAPI(
    title="Leitstand", version="1", openapi_url=None, docs_url=None, urls_namespace="leitstand-api"
)
_ROUTES: dict[str, dict[str, Operation]] = {}


def operation(  # noqa: PLR0913 - each says one thing about it; all but two by keyword
    method: Method, route: str, *, permission: Permission | Literal["member"], name: str, group: str, title: Message,
    takes: Takes = None, gives: Any = None, status: int = 200, versioned: bool = False, headers: tuple[str, ...] = (),
) -> Callable[[View], View]:  # fmt: skip
    """Registers a view `(request, path and query parameters) -> HttpResponse` as an operation, and its door.

    Raises ValueError for an unknown permission or what is there already.
    """
    made = Operation(method, route, name, permission, group, title, takes, gives, status, versioned, headers)
    at_route = _ROUTES.setdefault(route, {})
    if method in at_route:
        raise ValueError(f"two operations are {method} {route}")

    def register(view: View) -> View:
        methods: list[str] = ["GET", "HEAD"] if method == "GET" else [method]
        api.api_operation(methods, f"/{route}", operation_id=name, url_name=name)(view)
        at_route[method] = made

        def answer(request: HttpRequest, **parameters: Any) -> HttpResponse:
            return _answer(request, route, parameters)

        address = PREFIX + _CONVERTED.sub(lambda m: f"<{m[1] or 'str'}:{m[2]}>", route)
        entry = doors.Door(address, name, permission, "read" if method == "GET" else "write", tuple(methods))
        doors.serve(entry, answer)
        return view

    return register


def operations() -> tuple[Operation, ...]:
    """All operations, in the order of their addresses' registration."""
    return tuple(op for at_route in _ROUTES.values() for op in at_route.values())


def member_here(request: HttpRequest) -> Member:
    """Who asks. Raises Http404 where there is no organisation yet."""
    member = member_of(request)
    if member is None or not member.organisation:
        raise Http404
    return member


def body_of(request: HttpRequest, model: type[M]) -> M:
    """The body as this model has it. Raises ValidationError."""
    return model.model_validate_json(request.body)


def gives(value: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """The answer that holds this value."""
    return HttpResponse(value.model_dump_json(), content_type=JSON, status=status, headers=headers)


def nothing(headers: Mapping[str, str] | None = None) -> HttpResponse:
    """The answer without a body."""
    answer = HttpResponse(status=204, headers=headers)
    del answer["Content-Type"]
    return answer


def _answer(request: HttpRequest, route: str, parameters: Mapping[str, Any]) -> HttpResponse:
    """The answer of the operation at this route, or the problem that stands in its way."""
    at_route = _ROUTES[route]
    found = at_route.get("GET" if request.method == "HEAD" else request.method or "")
    if found is None:
        allowed = [*at_route, *(["HEAD"] if "GET" in at_route else [])]
        return problem(request, 405, message("rest-wrong-method"), headers={"Allow": ", ".join(allowed)})
    try:
        member = _admitted(request, found)
        _understood(request, found)
        view = _views()[route]
        if found.method == "GET":
            answer = view(request, **parameters)
        else:
            _read(request, found)
            alias = reading.journal_here().alias
            answer = once(request, member, alias, lambda: view(request, **parameters))
    except Exception as error:
        told = answer_to(request, error)
        if told is None:
            raise
        return told
    answer.headers.setdefault("Content-Language", preferences.of(request).lang)
    return answer


def _admitted(request: HttpRequest, found: Operation) -> Member:
    """Who asks. Raises Refused: 401 for nobody, 403 for whoever may not, 429 for too often."""
    member = member_of(request)
    limits.count(request, member)
    if member is None:
        if presented(request) is None and signed_in(request):
            raise Refused(403, message("rest-not-permitted"))
        raise Refused(401, message("rest-nobody"), {"WWW-Authenticate": "Bearer"})
    if found.permission != "member":
        if not member.actor.may(found.permission):
            raise Refused(403, message("rest-not-permitted"))
        if factors.is_due(request, member, found.permission):
            raise Refused(403, message("rest-second-factor"))
    return member


def _understood(request: HttpRequest, found: Operation) -> None:
    """Raises Refused: 406 where JSON is not wanted, 415 for another kind of body, 403 for a forged form."""
    if not request.accepts(JSON):
        raise Refused(406, message("rest-only-json"))
    kind = request.content_type or ""
    if isinstance(found.takes, type) and kind != JSON:
        raise Refused(415, message("rest-send-json"))
    if found.takes == "file" and kind in _FORMS:
        raise Refused(415, message("rest-send-file"))
    member = member_of(request)
    by_token = member is not None and member.how == "token"
    if found.method != "GET" and not by_token and check_csrf(request) is not None:
        raise Refused(403, message("rest-forged"))


def _read(request: HttpRequest, found: Operation) -> None:
    """Reads the body whole, where one is taken. Raises Refused (413) for one that is too big."""
    if request.content_type in _FORMS:
        request._body = b""  # nothing here takes a form: what it holds is not read
        return
    most = MOST_FILE if found.takes == "file" else MOST_JSON
    data = request.read(most + 1)
    if len(data) > most:
        raise Refused(413, message("rest-too-big", most=most // (1024 * 1024)))
    request._body = data  # Django's own limit is for forms


@cache
def _views() -> Mapping[str, View]:
    """Ninja's view of each route, made when all operations are registered."""
    for kind in (Exception, Http404):
        api.add_exception_handler(kind, _passed_on)
    from ninja.errors import HttpError, ValidationError

    for other in (HttpError, ValidationError):
        api.add_exception_handler(other, _passed_on)
    names = {next(iter(at_route.values())).name: route for route, at_route in _ROUTES.items()}
    found: dict[str, View] = {}
    for pattern in api.urls[0]:
        route = names.get(str(getattr(pattern, "name", "")))
        if route is not None:
            found[route] = cast("View", pattern.callback)
    missing = _ROUTES.keys() - found.keys()
    if missing:
        raise RuntimeError(f"no view for {sorted(missing)}")
    return found


def _passed_on(request: HttpRequest, error: Any) -> HttpResponse:
    """What an operation raises is answered by `_answer`, in one place for all."""
    raise error
