"""The desk of a request: pages and the API read and write through it alone."""

from __future__ import annotations

from django.http import Http404, HttpRequest

from leitstand.actions import Desk, story_clock

from . import as_of, preferences, reading
from .accounts.who import member_of


def desk_of(request: HttpRequest) -> Desk:
    """A desk at the organisation of the reader, in the reader's name and language.

    Raises Http404 where nobody is logged in or there is no organisation yet: doors turn both away before.
    """
    member = member_of(request)
    if member is None or not member.organisation:
        raise Http404
    journal = reading.journal_here()
    day, told = as_of.past_of(request), story_clock(journal, member.organisation)
    clock = told if day is None else lambda: min(told(), as_of.evening(day))
    here, lang = as_of.journal_of(request, journal), preferences.of(request).lang
    return Desk(here, member.organisation, member.actor, clock, lang)
