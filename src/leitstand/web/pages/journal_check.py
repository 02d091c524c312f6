"""The journal put to the test: is the chain whole, and where does a hash that stands on paper belong?

Also what acts on it: taking an import back, and asking for the review of a day that has none.
"""

from __future__ import annotations

import datetime as dt

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from pydantic import ValidationError

from leitstand.actions import ActionRefused, undo
from leitstand.actions.reasons import reason_code
from leitstand.actions.undoing import IMPORTED
from leitstand.journal import Conflict
from leitstand.texts import Message, message

from .. import jobs
from ..as_of import evening, past_of, today, until
from ..desks import desk_of
from ..doors import door
from ..jobs.work.looking_back import Verified, verified_key
from .journal import one_commit
from .showing import lang_of, show, where

_LONGEST_HASH = 64


@door("journal/check/", permission="journal:read", name="journal-check")
def check(request: HttpRequest) -> HttpResponse:
    """The last verification, and the entry to which a hash belongs."""
    found = where(request)
    if found.organisation is None or found.head is None:
        return show(request, "no_organisation", {})
    asked = "".join(request.GET.get("hash", "").split())[:_LONGEST_HASH]
    entry = found.journal.with_hash(found.organisation.id, asked) if asked else None
    if entry is not None and entry.sequence > found.head.sequence:
        entry = None
    stored = found.derived_text(verified_key(found.organisation.id))
    verified, day = _verified(stored), past_of(request)
    if verified and day and verified.at > evening(day):
        verified = None  # nobody had verified it by then
    context = {
        "verified": verified,
        "faults": [w.in_(lang_of(request)) for w in verified.faults] if verified else [],
        "since": found.head.sequence - verified.entries if verified else 0,
        "running": jobs.current(desk_of(request), "verify"),
        "asked": asked,
        "found": entry,
        "head": found.head,
    }
    return show(request, "journal/check", context)


@door("journal/check/start/", permission="journal:read", effect="write", name="journal-check-start")
def start_check(request: HttpRequest) -> HttpResponse:
    started = jobs.start(desk_of(request), "verify", back=reverse("journal-check"))
    return HttpResponseRedirect(reverse("job", args=[started]))


@door("journal/commits/<int:number>/undo/", permission="import:undo", effect="write", name="journal-undo")
def undo_import(request: HttpRequest, number: int) -> HttpResponse:
    """Takes an import back as one commit; where that is not possible, every record that stands in the way."""
    found = where(request)
    commit, _ = one_commit(found, number)
    if commit is None or reason_code(commit.why) not in IMPORTED:
        return _refused(request, number, message("history-no-import", commit=number), ())
    try:
        done = undo(desk_of(request), number)
    except ActionRefused as error:
        return _refused(request, number, error.message, error.details)
    except Conflict as error:
        return _refused(request, number, error.message, ())
    target = reverse("journal-commit", args=[done.number]) if done.number else reverse("journal")
    return HttpResponseRedirect(target)


@door("journal/look-back/", permission="review:run", name="journal-look-back")
def look_back(request: HttpRequest) -> HttpResponse:
    """The offer to make the review of a past day."""
    found, day = where(request), _day(request.GET.get("day", ""))
    known = day is not None and found.organisation is not None and day <= today()
    sequence = until(found.journal, day).head(found.organisation.id).sequence if known else 0  # type: ignore[arg-type, union-attr]
    return show(
        request, "journal/look_back", {"day": day, "sequence": sequence}, status=200 if known else 400
    )


@door("journal/look-back/start/", permission="review:run", effect="write", name="journal-look-back-start")
def start_look_back(request: HttpRequest) -> HttpResponse:
    day = _day(request.POST.get("day", ""))
    where(request)
    if day is None or day > today():
        return show(request, "journal/look_back", {"day": None, "sequence": 0}, status=400)
    back = f"{reverse('leitstand')}?as_of={day.isoformat()}"
    try:
        started = jobs.start(desk_of(request), "review-past", {"day": day.isoformat()}, back=back)
    except ActionRefused:
        return show(request, "journal/look_back", {"day": day, "sequence": 0}, status=409)
    return HttpResponseRedirect(reverse("job", args=[started]))


def _refused(request: HttpRequest, number: int, why: Message, places: tuple[Message, ...]) -> HttpResponse:
    return show(
        request, "journal/undo_refused", {"number": number, "told": why, "places": places}, status=409
    )


def _verified(stored: str | None) -> Verified | None:
    try:
        return Verified.model_validate_json(stored) if stored else None
    except ValidationError:  # kept by another version of this program
        return None


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None
