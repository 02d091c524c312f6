"""What the frame around every page shows: navigation, organisation, language, appearance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import Resolver404, resolve, reverse

from leitstand.texts import Message, message

from . import preferences
from .doors import may
from .preferences import APPEARANCES

MESSAGES = ("web-nav-leitstand", "web-nav-portfolio", "web-theme-system", "web-theme-light", "web-theme-dark")
_ROOMS = (("leitstand", ("leitstand",)), ("portfolio", ("portfolio", "use-case")))


@dataclass(frozen=True)
class Entry:
    """A link of the frame; `current` where it is what is shown."""

    href: str
    text: Message
    current: bool
    count: int | None = None


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
        "rooms": [
            Entry(
                reverse(name), message(f"web-nav-{name}"), here in names,
                len(reviewed.cases) if reviewed and name == "portfolio" else None,
            )
            for name, names in _ROOMS
            if may(request, "strategy:read")
        ],
        "themes": [
            Entry(_with(request, "theme", name), message(f"web-theme-{name}"), name == chosen.theme)
            for name in APPEARANCES
        ],
        "lang_links": {lang: _with(request, "lang", lang) for lang in ("de", "en")},
        "organisation_links": [
            (o, _first_page_of(o.id), place.organisation == o) for o in place.organisations
        ] if place and len(place.organisations) > 1 else [],
        "place": place,
        "index": reviewed.index if reviewed else None,
    }  # fmt: skip


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
