"""How the company looks: logo and colour, as they are served, and the page on which they are set."""

from __future__ import annotations

import base64

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.actions import ActionRefused, NotPermitted, put_record
from leitstand.journal import Conflict, JournalError
from leitstand.texts import Message, message

from ..colors import LEAST, accent_of, contrast
from ..desks import desk_of
from ..doors import door
from ..logos import MOST_BYTES, cleaned, size_of
from ..looks import look_of
from .errors import not_permitted
from .saying import leave
from .showing import show, where

_OURS = "#0d566a"
_YEAR = "private, max-age=31536000, immutable"


@door("look.css", permission="member", name="look-sheet")
def sheet(request: HttpRequest) -> HttpResponse:
    """The company's colour as a style sheet."""
    company = look_of(where(request)).company
    if company is None or company.color is None:
        raise Http404
    return _kept(
        HttpResponse(accent_of(company.color).css(), content_type="text/css; charset=utf-8"), request
    )


@door("logo.png", permission="member", name="look-logo")
def logo(request: HttpRequest) -> HttpResponse:
    company = look_of(where(request)).company
    if company is None or company.logo is None:
        raise Http404
    return _kept(HttpResponse(base64.b64decode(company.logo), content_type="image/png"), request)


@door("settings/look/", permission="strategy:write", name="settings-look")
def look(request: HttpRequest) -> HttpResponse:
    return _page(request)


@door("settings/look/save/", permission="strategy:write", name="settings-look-save", effect="write")
def save(request: HttpRequest) -> HttpResponse:
    """Takes over colour and logo; a file that is no plain picture is refused."""
    desk = desk_of(request)
    company = desk.load()[0].company
    if company is None:
        return HttpResponseRedirect(reverse("settings"))
    changed: dict[str, str | None] = {}
    typed = request.POST.get("color", "").strip().lower()
    if "plain" in request.POST:
        changed["color"] = None
    elif typed and typed != (company.color or _OURS):
        if len(typed) != 7 or typed[0] != "#" or any(c not in "0123456789abcdef" for c in typed[1:]):
            return _page(request, message("settings-color-unread"))
        changed["color"] = typed
    file = request.FILES.get("logo")
    try:
        if "no_logo" in request.POST:
            changed["logo"] = None
        elif isinstance(file, UploadedFile) and file.size:
            if file.size > MOST_BYTES:
                raise ActionRefused(message("settings-logo-too-big", most=MOST_BYTES // (1024 * 1024)))
            changed["logo"] = cleaned(file.read())
        why = " ".join(request.POST.get("why", "").split())
        commit = put_record(desk, company.model_copy(update=changed), why=why)
    except NotPermitted:
        return not_permitted(request)
    except (ActionRefused, Conflict, JournalError) as refused:
        return _page(request, refused.message)
    done = HttpResponseRedirect(reverse("settings-look"))
    return leave(
        done, *(("web-saved", commit.entries[-1].sequence) if commit.entries else ("web-unchanged",))
    )


def _page(request: HttpRequest, problem: Message | None = None) -> HttpResponse:
    found = look_of(where(request))
    company = found.company
    color = company.color if company and company.color else _OURS
    accent = accent_of(color)
    context = {
        "company": company,
        "color": color,
        "own": bool(company and company.color),
        "adapted": color not in (accent.light, accent.dark) or contrast(color, "#ffffff") < LEAST,
        "logo": found.logo,
        "size": size_of(base64.b64decode(company.logo)) if company and company.logo else None,
        "problem": problem,
        "most": MOST_BYTES // (1024 * 1024),
    }
    return show(request, "settings/look", context, status=422 if problem else 200)


def _kept(answer: HttpResponse, request: HttpRequest) -> HttpResponse:
    """Kept by the browser under the address that names this very content."""
    if "v" in request.GET:
        answer["Cache-Control"] = _YEAR
    return answer
