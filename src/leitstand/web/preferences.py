"""What a reader has chosen: language, light or dark, organisation. Kept in cookies, changed by `?lang=de`.

A request that chooses something is answered by the same page without the choice in its address; one whose address
nobody can have meant is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, cast

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

from leitstand.texts import LANGUAGES, Lang

Appearance = Literal["system", "light", "dark"]
APPEARANCES: tuple[Appearance, ...] = ("system", "light", "dark")
YEAR = 31_536_000
_ORGANISATION_LENGTH = 60
_QUERY_LENGTH = 2000


@dataclass(frozen=True)
class Preferences:
    """`organisation` is what was asked for; whether there is one of that name is found out when reading."""

    lang: Lang = "de"
    theme: Appearance = "system"
    organisation: str | None = None


Answer = Callable[[HttpRequest], HttpResponse]


def remember(get_response: Answer) -> Answer:
    """Puts `request.preferences` there, and keeps what was just chosen."""

    def answer(request: HttpRequest) -> HttpResponse:
        request.preferences = _preferences(request)  # type: ignore[attr-defined]
        query = query_of(request)
        if query is None:
            from .pages.errors import bad_request

            return bad_request(request)
        chosen = _chosen(query)
        if not chosen or request.method != "GET":
            return get_response(request)
        rest = query.copy()
        for name in ("lang", "theme", "org"):
            rest.pop(name, None)
        left = rest.urlencode()
        response = HttpResponseRedirect(_local(request.path) + (f"?{left}" if left else ""))
        for name, value in chosen.items():
            response.set_cookie(name, value, max_age=YEAR, samesite="Lax", httponly=True)
        return response

    return answer


def of(request: HttpRequest) -> Preferences:
    """The preferences of a request; the defaults where it never came through `remember`."""
    return cast("Preferences", getattr(request, "preferences", None) or _preferences(request))


def query_of(request: HttpRequest) -> QueryDict | None:
    """What the address asks for; None where it is too long, or too much, to be meant."""
    if len(request.META.get("QUERY_STRING", "")) > _QUERY_LENGTH:
        return None
    try:
        return request.GET
    except SuspiciousOperation:
        return None


def _preferences(request: HttpRequest) -> Preferences:
    kept = _chosen(request.COOKIES)
    return Preferences(
        lang=cast("Lang", kept.get("lang") or _accepted(request.headers.get("Accept-Language", ""))),
        theme=cast("Appearance", kept.get("theme", "system")),
        organisation=kept.get("org"),
    )


def _chosen(given: Mapping[str, object]) -> dict[str, str]:
    lang, theme, organisation = given.get("lang"), given.get("theme"), given.get("org")
    chosen = {}
    if lang in LANGUAGES:
        chosen["lang"] = str(lang)
    if theme in APPEARANCES:
        chosen["theme"] = str(theme)
    if isinstance(organisation, str) and 0 < len(organisation) <= _ORGANISATION_LENGTH:
        chosen["org"] = organisation
    return chosen


def _accepted(header: str) -> Lang:
    """The best language of an Accept-Language header that we speak; German where there is none."""
    wishes = []
    for position, part in enumerate(header.split(",")[:20]):
        name, _, quality = part.strip().partition(";")
        try:
            weight = float(quality.strip().removeprefix("q=")) if quality else 1.0
        except ValueError:
            continue
        wishes.append((-weight, position, name.strip().lower().partition("-")[0]))
    known = (name for weight, _, name in sorted(wishes) if name in LANGUAGES and weight < 0)
    return cast("Lang", next(known, "de"))


def _local(path: str) -> str:
    """A path that a browser cannot take for another host."""
    return "/" + path.lstrip("/\\")
