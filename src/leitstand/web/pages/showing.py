"""How a page is answered: where the reader is, and a template."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from leitstand.documents import Picture
from leitstand.texts import Lang

from .. import preferences
from ..reading import Place, place


def where(request: HttpRequest) -> Place:
    """Where the reader is; also kept on the request for the frame."""
    found = place(preferences.of(request))
    request.place = found  # type: ignore[attr-defined]
    return found


def lang_of(request: HttpRequest) -> Lang:
    return preferences.of(request).lang


def show(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    return render(request, f"web/{template}.html", context, status=status)


def nothing_yet(request: HttpRequest, found: Place) -> HttpResponse | None:
    """The page that says what is missing, and which command brings it; None where a review is there."""
    if found.organisation is None:
        return show(request, "no_organisation", {})
    if found.reviewed is None:
        return show(request, "no_review", {"entries": found.head.sequence if found.head else 0})
    return None


def drawn(found: Place, picture: Picture | None, lang: Lang) -> SafeString | None:
    """The drawn chart, None where it has not been drawn (yet): then the page shows its table.

    The text comes from our own drawing code through the table of derived results, never from a reader.
    """
    text = found.derived_text(picture.key(lang)) if picture else None
    return mark_safe(text) if text else None  # noqa: S308
