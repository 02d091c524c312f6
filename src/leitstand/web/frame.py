"""What the frame around every page shows: navigation, organisation, language, appearance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, resolve, reverse

from leitstand.strategy import Text
from leitstand.texts import Message, message

from . import as_of, preferences
from .doors import may, register
from .looks import look_of
from .preferences import APPEARANCES

SHEETS = tuple(
    f"web/{name}.css"
    for name in (
        "tokens", "fonts", "base", "frame", "parts", "forms", "pages", "beginning", "settings", "accounts",
        "leitstand", "zielbild", "journal", "portfolio", "print",
    )
)  # fmt: skip
SCRIPTS = ("vendor/htmx-4.0.1/htmx.min.js", "web/app.js")
ROOMS = (
    "leitstand", "target-picture", "portfolio", "what-if", "clarify", "journal", "settings",
)  # fmt: skip
"""The rooms in the order of the navigation: the name of a room is that of its page. One that has no page yet, or that
the reader may not see, is left out."""
_APART = ("journal",)
"""Rooms before which the list is divided."""
_BELONGS = {
    "use-case": "portfolio",
    "idea": "portfolio",
    "person": "settings",
    "people": "settings",
    "token": "settings",
}
"""Which room pages belong to whose name does not begin with that of their room."""
_KEYS = {
    "leitstand": "l", "target-picture": "z", "portfolio": "p", "what-if": "d", "clarify": "k", "journal": "v",
    "settings": "e",
}  # fmt: skip
MESSAGES = (
    *(f"web-nav-{room}" for room in (
        "leitstand", "target-picture", "portfolio", "what-if", "clarify", "journal", "settings")),
    *(f"web-theme-{name}" for name in ("system", "light", "dark")),
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A link of the frame; `current` where it is what is shown. `key`: the letter that leads there after `g`."""

    href: str
    text: Message
    current: bool
    count: int | None = None
    key: str = ""
    apart: bool = False


@dataclass(frozen=True)
class Crumb:
    """One step of the way to a page; the last one has no address."""

    text: Message | Text | str
    href: str = ""


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context of every template."""
    chosen = preferences.of(request)
    here = _name_of(request)
    place = getattr(request, "place", None)
    reviewed = place.reviewed if place else None
    return {
        "lang": chosen.lang,
        "other_lang": "en" if chosen.lang == "de" else "de",
        "theme": chosen.theme,
        "sheets": SHEETS,
        "scripts": SCRIPTS,
        "rooms": [
            Entry(
                href, message(f"web-nav-{name}"), _room_of(here) == name,
                len(reviewed.cases) if reviewed and name == "portfolio" else None, _KEYS[name], name in _APART,
            )
            for name in ROOMS
            if (href := _open(request, name))
        ],
        "searching": _open(request, "portfolio") if reviewed and here != "portfolio" else "",
        "themes": [
            Entry(_with(request, "theme", name), message(f"web-theme-{name}"), name == chosen.theme)
            for name in APPEARANCES
        ],
        "lang_links": {lang: _with(request, "lang", lang) for lang in ("de", "en")},
        "organisation_links": [
            (o, _first_page_of(o.id), place.organisation == o) for o in place.organisations
        ] if place and len(place.organisations) > 1 else [],
        "past": as_of.past_of(request),
        "today": as_of.today(),
        "now_address": as_of.now_address(request),
        "kept_choices": as_of.other_choices(request),
        "place": place,
        "look": look_of(place),
        "local": settings.LEITSTAND_ACCESS == "open",
        "index": reviewed.index if reviewed else None,
    }  # fmt: skip


def _open(request: HttpRequest, name: str) -> str:
    """The address of this page; empty where there is none, or none for this reader."""
    entry = next((door for door in register() if door.name == name), None)
    return reverse(name) if entry is not None and may(request, entry.permission) else ""


def _room_of(name: str | None) -> str | None:
    """The room that a page belongs to: the one that its name begins with."""
    if name is None:
        return None
    known = next((room for begin, room in _BELONGS.items() if _begins(name, begin)), None)
    return known or next((room for room in ROOMS if _begins(name, room)), None)


def _begins(name: str, begin: str) -> bool:
    return name == begin or name.startswith(f"{begin}-")


def _name_of(request: HttpRequest) -> str | None:
    try:
        return resolve(request.path_info).url_name
    except Resolver404:
        return None


def _with(request: HttpRequest, name: str, value: str) -> str:
    """This very page with one preference changed."""
    asked = preferences.query_of(request)
    query = asked.copy() if asked is not None else QueryDict(mutable=True)
    query[name] = value
    return f"?{query.urlencode()}"


def _first_page_of(organisation: str) -> str:
    """The first page of another organisation: records of this one do not exist there."""
    query = QueryDict(mutable=True)
    query["org"] = organisation
    return f"{reverse('leitstand')}?{query.urlencode()}"
