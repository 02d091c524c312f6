"""Pages for what went wrong. None of them reads anything, so they also stand when the journal does not."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from .showing import show


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return show(request, "not_found", {}, status=404)


def failed(request: HttpRequest) -> HttpResponse:
    return show(request, "failed", {}, status=500)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return show(request, "bad_request", {}, status=400)


def not_permitted(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return show(request, "not_permitted", {}, status=403)


def past(request: HttpRequest) -> HttpResponse:
    """Something was to be changed while the page shows how things stood on another day."""
    return show(request, "past_closed", {}, status=409)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that does not come from a page of ours, or from one that is too old."""
    return show(request, "forged", {}, status=403)


def wrong_method(request: HttpRequest, allowed: tuple[str, ...] = ("GET", "HEAD")) -> HttpResponse:
    response = show(request, "bad_request", {}, status=405)
    response["Allow"] = ", ".join(allowed)
    return response
