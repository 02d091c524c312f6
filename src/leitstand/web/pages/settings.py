"""Settings: the way to what can be set here, as far as the reader may."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse

from leitstand.texts import Message, message

from ..accounts.who import member_of
from ..desks import desk_of
from ..doors import door, may, register
from .showing import show, where
from .ways import edit_address

OF_COMPANY: Final = ("settings-means", "rates", "company", "settings-look", "import", "beginning")
OF_SYSTEM: Final = ("people", "account", "jobs")
"""Pages by name, in the order of the list; `rates` and `company` are the forms of two records."""
MESSAGES = (
    *(f"settings-section-{name}" for name in (
        "settings-means", "rates", "company", "settings-look", "import", "beginning", "people", "account", "jobs")),
    *(f"settings-section-{name}-note" for name in (
        "settings-means", "rates", "company", "settings-look", "import", "beginning", "people", "account", "jobs")),
)  # fmt: skip


@dataclass(frozen=True)
class Section:
    href: str
    title: Message
    note: Message


@door("settings/", permission="member", name="settings")
def settings(request: HttpRequest) -> HttpResponse:
    place = where(request)
    forms = _forms(request) if place.organisation is not None else {}
    context = {
        "company": [s for name in OF_COMPANY if (s := _section(request, name, forms))],
        "system": [s for name in OF_SYSTEM if (s := _section(request, name, forms))],
        "another": _another(request),
    }
    return show(request, "settings/settings", context)


def _section(request: HttpRequest, name: str, forms: dict[str, str]) -> Section | None:
    """The way to a page; None where there is none for this reader."""
    href = forms.get(name, "") if name in ("rates", "company") else _address(request, name)
    if not href:
        return None
    return Section(href, message(f"settings-section-{name}"), message(f"settings-section-{name}-note"))


def _address(request: HttpRequest, name: str) -> str:
    entry = next((d for d in register() if d.name == name), None)
    try:
        return reverse(name) if entry is not None and may(request, entry.permission) else ""
    except NoReverseMatch:
        return ""


def _forms(request: HttpRequest) -> dict[str, str]:
    """The forms of the two records that hold what is set once."""
    if not may(request, "strategy:read"):
        return {}
    strategy = desk_of(request).load()[0]
    records = {"rates": strategy.settings, "company": strategy.company}
    ways = {name: edit_address(request, record, lambda _: None) for name, record in records.items() if record}
    return {name: f"{href}?next={reverse('settings')}" for name, href in ways.items() if href}


def _another(request: HttpRequest) -> str:
    """Where a further company is set up, for who sits at this machine."""
    member = member_of(request)
    return _address(request, "beginning-new") if member is not None and member.how == "open" else ""
