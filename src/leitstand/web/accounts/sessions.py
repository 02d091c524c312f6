"""How long a login holds: it ends when nobody has used it for a while, and after some hours in any case."""

from __future__ import annotations

import time

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest

BEGAN, SEEN = "leitstand-began", "leitstand-seen"
NOTED_EVERY = 300
"""Seconds between two notes of the last use: a page that is read writes nothing else."""


def began(request: HttpRequest) -> None:
    """A login begins now."""
    request.session[BEGAN] = request.session[SEEN] = time.time()


def holds(request: HttpRequest) -> bool:
    """Whether the request belongs to a login of an active account that has not run out. One that has is ended."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated or not user.is_active:
        return False
    now = time.time()
    first, seen = request.session.get(BEGAN), request.session.get(SEEN)
    if first is None or seen is None:
        began(request)
        return True
    if now - first > settings.SESSION_COOKIE_AGE or now - seen > settings.SESSION_IDLE_SECONDS:
        logout(request)
        return False
    if now - seen > NOTED_EVERY:
        request.session[SEEN] = now
    return True
