"""How often one program may ask: so many requests a minute, counted for each person or, without a login, address."""

from __future__ import annotations

import time

from django.core.cache import cache
from django.http import HttpRequest

from leitstand.texts import message

from ..accounts.member import Member
from .problems import Refused

A_MINUTE = 600
WINDOW = 60


def count(request: HttpRequest, member: Member | None) -> None:
    """Counts this request. Raises Refused (429, with the seconds to wait) for one too many."""
    now = int(time.time())
    who = f"{member.organisation}/{member.actor.id}" if member else request.META.get("REMOTE_ADDR", "")
    key = f"api/{who}/{now // WINDOW}".replace(" ", "_")
    cache.add(key, 0, timeout=2 * WINDOW)
    try:
        asked = cache.incr(key)
    except ValueError:  # the cache was emptied at this very moment
        return
    if asked > A_MINUTE:
        wait = WINDOW - now % WINDOW
        raise Refused(429, message("rest-too-many", most=A_MINUTE, seconds=wait), {"Retry-After": str(wait)})
