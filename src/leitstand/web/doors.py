"""The register of pages. Every page names the permission that it takes; one without cannot be registered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, Literal, ParamSpec, get_args

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path

from leitstand.actions import LOCAL_OPERATOR, Permission

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


@dataclass(frozen=True)
class Door:
    """One route: where, under which name, with which permission, and whether it changes anything."""

    route: str
    name: str
    permission: Permission
    effect: Literal["read", "write"]


_DOORS: dict[str, tuple[Door, URLPattern]] = {}
_METHODS = {"read": ("GET", "HEAD"), "write": ("POST",)}


def door(
    route: str, *, permission: Permission, name: str, effect: Literal["read", "write"] = "read"
) -> Callable[[View[P]], View[P]]:
    """Registers a view under a route. Raises ValueError for an unknown permission or a name that is taken."""
    if permission not in get_args(Permission):
        raise ValueError(f"no permission {permission!r} in the table of permissions")
    if name in _DOORS:
        raise ValueError(f"two pages are called {name!r}")
    entry = Door(route, name, permission, effect)

    def register(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            from .pages.errors import not_permitted, wrong_method

            if request.method not in _METHODS[effect]:
                return wrong_method(request)
            if not may(request, permission):
                return not_permitted(request)
            return view(request, *args, **kwargs)

        guarded.door = entry  # type: ignore[attr-defined]
        _DOORS[name] = (entry, path(route, guarded, name=name))
        return guarded

    return register


def may(request: HttpRequest, permission: Permission) -> bool:
    """Whether whoever sends this request has the permission: until there is a login, the one who sits here."""
    return LOCAL_OPERATOR.may(permission)


def url_patterns() -> list[URLPattern]:
    """The routes of all registered pages."""
    return [pattern for _, pattern in _DOORS.values()]
