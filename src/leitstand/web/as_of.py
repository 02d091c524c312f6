"""The whole application as of a day: `?as_of=2026-03-31` shows everything as it was known then, and changes nothing.

The day travels in every link of such a page, put there when the page is finished, so no page has to think of it. What
the pages read ends at the evening of that day (`PastJournal`); doors that write, and forms, are closed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Final, get_args

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.utils import timezone

from leitstand.actions import Permission
from leitstand.journal import Journal, PastJournal

from . import preferences

NAME: Final = "as_of"
READING: Final = frozenset(("strategy:read", "journal:read", "people:read", "job:inspect"))
"""The permissions that count while one looks back."""
_CLOSED: Final = frozenset(get_args(Permission)) - READING
_APART = ("/static/", "/account/", "/api/", "//")
"""Addresses that know no day: files, one's own account, and the API, which has a parameter of its own."""
_TAG = re.compile(r"<(?:a|form|div|button|section|span|select|input)\b[^>]*>")
_ADDRESS = re.compile(r'\b(href|action|formaction|hx-get)="((?:/|\?)[^"]*|)"')
_WRITES = re.compile(r'<form\b[^>]*\bmethod="post"[^>]*>.*?</form>', re.DOTALL | re.IGNORECASE)
_MAIN = re.compile(r"(<main\b.*</main>)", re.DOTALL)
_NOW = "data-now"
"""The attribute of links and forms that leave the past, or choose another day."""

Answer = Callable[[HttpRequest], HttpResponse]


def look_back(get_response: Answer) -> Answer:
    """Puts the day that was asked for into `request.past`, and into the links of what is answered."""

    def answer(request: HttpRequest) -> HttpResponse:
        query = preferences.query_of(request)
        asked = query.get(NAME) if query is not None else None
        if asked is None or request.path.startswith(("/static/", "/api/")):
            return get_response(request)
        day = _day(asked)
        if day is None and asked.strip():
            from .pages.errors import bad_request

            return bad_request(request)
        if day is None or day > today():
            return (
                HttpResponseRedirect(now_address(request))
                if request.method == "GET"
                else get_response(request)
            )
        request.past = day  # type: ignore[attr-defined]
        return _kept(get_response(request), day)

    return answer


def past_of(request: HttpRequest) -> dt.date | None:
    """The day as of which everything is shown; None: today."""
    found: dt.date | None = getattr(request, "past", None)
    return found


def closed(request: HttpRequest, permission: str) -> bool:
    """Whether a permission does not count because one looks back."""
    return past_of(request) is not None and permission in _CLOSED


def journal_of(request: HttpRequest, journal: Journal) -> Journal:
    """The journal as this request may read it: up to the evening of the day, or all of it."""
    day = past_of(request)
    return journal if day is None else until(journal, day)


def until(journal: Journal, day: dt.date) -> PastJournal:
    """The journal up to the evening of a day."""
    return PastJournal(journal.home, journal.alias, evening(day))


def afterwards_key(organisation: str, sequence: int) -> str:
    """Where it is noted among the derived results that the review of a past position was made later."""
    return f"afterwards/{organisation}/{sequence}"


def evening(day: dt.date) -> dt.datetime:
    """The last moment of a day on the clock of this machine."""
    return dt.datetime.combine(day, dt.time.max).astimezone()


def today() -> dt.date:
    """The day on the calendar of this machine."""
    return timezone.localdate(timezone=dt.datetime.now().astimezone().tzinfo)


def now_address(request: HttpRequest) -> str:
    """This very page today."""
    query = (preferences.query_of(request) or QueryDict()).copy()
    query.pop(NAME, None)
    path = "/" + request.path.lstrip("/\\")  # no path that a browser could take for another host
    return path + (f"?{query.urlencode()}" if query else "")


def other_choices(request: HttpRequest) -> list[tuple[str, str]]:
    """What else the address asks for: it stays when another day is chosen."""
    query = preferences.query_of(request)
    return (
        [] if query is None else [(k, v) for k, vs in query.lists() for v in vs if k not in (NAME, "before")]
    )


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None


def _kept(response: HttpResponse, day: dt.date) -> HttpResponse:
    """The answer with the day in its links, and without its forms that write."""
    location = response.headers.get("Location", "")
    if (
        location.startswith("/")
        and not location.startswith(_APART)
        and response.status_code in (301, 302, 303, 307)
    ):
        response.headers["Location"] = _with_day(location, day, "&")
    if response.streaming or not response.headers.get("Content-Type", "").startswith("text/html"):
        return response
    text = response.content.decode(response.charset or "utf-8")
    text = _MAIN.sub(lambda found: _WRITES.sub("", found[1]), text, count=1)
    response.content = _TAG.sub(lambda found: _tag(found[0], day), text)
    return response


def _tag(tag: str, day: dt.date) -> str:
    if _NOW in tag or 'method="post"' in tag.lower():
        return tag
    changed = _ADDRESS.sub(lambda found: f'{found[1]}="{_with_day(found[2], day, "&amp;")}"', tag)
    if tag.startswith("<form"):  # a form that reads replaces the query of its address by its fields
        changed += f'<input type="hidden" name="{NAME}" value="{day.isoformat()}">'
    return changed


def _with_day(address: str, day: dt.date, joint: str) -> str:
    if address.startswith(_APART) or f"{NAME}=" in address or address == "":
        return address
    rest, mark, fragment = address.partition("#")
    return f"{rest}{joint if '?' in rest else '?'}{NAME}={day.isoformat()}{mark}{fragment}"
