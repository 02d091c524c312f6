"""How a page is answered: where the reader is, and a template."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from leitstand.documents import Picture
from leitstand.journal import Journal
from leitstand.texts import Lang

from .. import as_of, preferences
from ..accounts.who import member_of
from ..reading import Place, place
from .saying import COOKIE, left


def where(request: HttpRequest) -> Place:
    """Where the reader is; also kept on the request for the frame."""
    member = member_of(request)
    if member is None:
        raise Http404
    found = place(member, as_of.past_of(request))
    request.place = found  # type: ignore[attr-defined]
    return found


def lang_of(request: HttpRequest) -> Lang:
    return preferences.of(request).lang


def show(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The page; also what the page before has left to be said, once."""
    toast = left(request)
    response = render(request, f"web/{template}.html", {"toast": toast, **context}, status=status)
    if toast is not None:
        response.delete_cookie(COOKIE, samesite="Lax")
    return response


def nothing_yet(request: HttpRequest, found: Place) -> HttpResponse | None:
    """The page that says what is missing, and which command brings it; None where a review is there."""
    if found.organisation is None:
        return show(request, "no_organisation", {})
    if found.reviewed is None and as_of.past_of(request) is not None:
        return show(
            request, "past_nothing", {"first": first_day(found), "may_review": found.actor.may("review:run")}
        )
    if found.reviewed is None:
        return show(request, "no_review", {"entries": found.head.sequence if found.head else 0})
    return None


def first_day(found: Place) -> dt.date | None:
    """The day of the first entry, whatever day is looked at; None where nothing was ever written."""
    if found.organisation is None:
        return None
    entry = next(
        Journal(found.journal.home, found.journal.alias).entries(found.organisation.id, limit=1), None
    )
    return entry.at.astimezone().date() if entry else None


def drawn(found: Place, picture: Picture | None, lang: Lang) -> SafeString | None:
    """The drawn chart, None where it has not been drawn (yet): then the page shows its table.

    The text comes from our own drawing code through the table of derived results, never from a reader.
    """
    text = found.derived_text(picture.key(lang)) if picture else None
    return mark_safe(text) if text else None  # noqa: S308
