"""The register of routes: every one of the product, with the permission that it takes and what it does.

One without a permission cannot be registered, and an address outside the register does not exist. What belongs to
another organisation is not found, as if it had never been.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, Final, Literal, ParamSpec, get_args
from urllib.parse import urlencode

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils import translation

from leitstand.actions import Permission
from leitstand.journal import JournalError

from . import as_of, preferences
from .accounts import factors
from .accounts.who import member_of, signed_in

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
Access = Literal["anyone", "signed-in", "member"]
"""Instead of a permission: everybody, also without a login; everybody with a login, about the own account alone;
everybody who belongs to the organisation, whatever the access role."""
Effect = Literal["read", "write", "form"]
METHODS: Final[Mapping[Effect, tuple[str, ...]]] = {
    "read": ("GET", "HEAD"),
    "write": ("POST",),
    "form": ("GET", "HEAD", "POST"),  # shown and sent at one address, as pages about the own account are
}


FIRST, ELSEWHERE = "leitstand", "settings"
"""Where everybody arrives, and where whoever sees no strategy arrives instead."""


@dataclass(frozen=True)
class Door:
    """One route: where, under which name, with which permission, and whether it changes anything.

    `only`: of an operation of the API, the methods that it is for; others at the same route have doors of their own.
    """

    route: str
    name: str
    permission: Permission | Access
    effect: Effect
    only: tuple[str, ...] = ()

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods that pass here."""
        return self.only or METHODS[self.effect]


_DOORS: dict[str, tuple[Door, URLPattern]] = {}


def door(
    route: str, *, permission: Permission | Access, name: str, effect: Effect = "read"
) -> Callable[[View[P]], View[P]]:
    """Registers a view under a route. Raises ValueError for an unknown permission or a name that is taken."""
    if permission not in get_args(Permission) + get_args(Access):
        raise ValueError(f"no permission {permission!r} in the table of permissions")
    if name in _DOORS:
        raise ValueError(f"two pages are called {name!r}")
    entry = Door(route, name, permission, effect)

    def register(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            from .pages.errors import wrong_method

            if request.method not in METHODS[effect]:
                return wrong_method(request, METHODS[effect])
            return _turned_away(request, entry) or _past(request, entry) or view(request, *args, **kwargs)

        guarded.door = entry  # type: ignore[attr-defined]
        _DOORS[name] = (entry, path(route, guarded, name=name))
        return guarded

    return register


def foreign(
    route: str, view: Callable[..., HttpResponse], *, permission: Access, name: str, effect: Effect
) -> None:
    """Registers a view that a library brings; the library's own words are in the language of the reader."""

    @door(route, permission=permission, name=name, effect=effect)
    def shown(request: HttpRequest, /, **kwargs: str) -> HttpResponse:
        with translation.override(preferences.of(request).lang):
            response = view(request, **kwargs)
            render = getattr(response, "render", None)
            return render() if callable(render) else response


def serve(entry: Door, view: Callable[..., HttpResponse]) -> None:
    """Registers an operation of the API: it turns away by itself whom its door names, and answers as programs read.

    Raises ValueError as `door` does.
    """
    if entry.permission not in get_args(Permission) + get_args(Access):
        raise ValueError(f"no permission {entry.permission!r} in the table of permissions")
    if entry.name in _DOORS:
        raise ValueError(f"two pages are called {entry.name!r}")
    view.door = entry  # type: ignore[attr-defined]
    view.csrf_exempt = True  # type: ignore[attr-defined] # it looks itself, and not where a token was sent
    _DOORS[entry.name] = (entry, path(entry.route, view, name=entry.name))


def may(request: HttpRequest, permission: Permission | Access) -> bool:
    """Whether whoever sends this request has the permission; nobody has any while the data cannot be read, and nobody
    one that changes anything while looking back.
    """
    if as_of.closed(request, permission):
        return False
    if permission == "anyone":
        return True
    try:
        if permission == "signed-in":
            return signed_in(request)
        member = member_of(request)
    except (JournalError, DatabaseError):
        return False
    return member is not None and (permission == "member" or member.actor.may(permission))


def register() -> tuple[Door, ...]:
    """All doors, in the order in which they were registered."""
    return tuple(entry for entry, _ in _DOORS.values())


def url_patterns() -> list[URLPattern]:
    """The routes of all registered pages."""
    return [pattern for _, pattern in _DOORS.values()]


def _turned_away(request: HttpRequest, entry: Door) -> HttpResponse | None:
    """The answer to someone who may not pass, None for someone who may."""
    from .pages.errors import not_permitted

    permission = entry.permission
    if permission == "anyone":
        return None
    if permission == "signed-in":
        return None if signed_in(request) else _to_login(request)
    member = member_of(request)
    if member is not None and (permission == "member" or member.actor.may(permission)):
        due = factors.is_due(request, member, permission)
        return HttpResponseRedirect(reverse("mfa_index") + "?due=1") if due else None
    if member is None and not signed_in(request):
        return _to_login(request)
    if entry.name == FIRST and member is not None:  # who manages the system alone begins elsewhere
        return HttpResponseRedirect(reverse(ELSEWHERE))
    return not_permitted(request)


def _past(request: HttpRequest, entry: Door) -> HttpResponse | None:
    """The answer to someone who would change something while looking back at another day."""
    from .pages.errors import past

    writes = request.method not in METHODS["read"]
    closed = as_of.past_of(request) is not None and (writes or as_of.closed(request, entry.permission))
    return past(request) if closed else None


def _to_login(request: HttpRequest) -> HttpResponse:
    """To the login and back; a form that was sent is not sent again, so one comes back to where one came from."""
    if settings.LEITSTAND_ACCESS == "open":
        from .pages.errors import not_permitted

        return not_permitted(request)
    target = reverse("account_login")
    if request.method in METHODS["read"]:
        target += "?" + urlencode({"next": request.get_full_path()})
    if request.headers.get("HX-Request") == "true":
        answer = HttpResponse(status=401)
        answer["HX-Redirect"] = target
        return answer
    return HttpResponseRedirect(target)
