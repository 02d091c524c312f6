"""What templates say of jobs: why one failed, when it was asked for, and the offer to review what is new."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

from django import template
from django.template.context import Context
from django.utils import timezone

from leitstand.texts import Lang, moment

from ..doors import may
from .values import Said

register = template.Library()


@register.simple_tag(takes_context=True)
def told(context: Context, what: Said) -> str:
    """What was said of a failure, in the page's language."""
    return what.in_(_lang(context))


@register.simple_tag(takes_context=True)
def at_moment(context: Context, value: dt.datetime | None) -> str:
    """A moment on the clock of this machine, kept in one line."""
    here = dt.datetime.now().astimezone().tzinfo
    return moment(timezone.localtime(value, here) if value else None, _lang(context)).replace(" ", "\u00a0")


@register.inclusion_tag("web/jobs/offer_review.html", takes_context=True)
def offer_review(context: Context, kind: str = "") -> dict[str, Any]:
    """A button that starts a review; a link to the one that waits or runs; nothing for who may not review."""
    request = getattr(context, "request", None)
    place = context.get("place")
    if request is None or place is None or place.organisation is None or not may(request, "review:run"):
        return {"offered": False}
    from ..desks import desk_of
    from .starting import current

    return {
        "offered": True, "running": current(desk_of(request), "review"), "main": kind == "main",
        "csrf_token": context.get("csrf_token"), "lang": _lang(context),
    }  # fmt: skip


def _lang(context: Context) -> Lang:
    return cast("Lang", context.get("lang", "de"))
