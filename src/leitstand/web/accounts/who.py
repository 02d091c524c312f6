"""Who sends a request: whoever sits here (open access), a person with a login, or a program with an access token."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.http import HttpRequest

from leitstand.actions import DEMO, LOCAL_OPERATOR, AccessRole, Actor
from leitstand.journal import Organisation

from .. import preferences, reading
from . import sessions, tokens
from .member import Member, Seat
from .personas import chosen_persona

if TYPE_CHECKING:  # doors are named before Django is set up
    from leitstand.journal.models import User

    from .models import Membership

_PROXIED = ("X-Forwarded-For", "X-Real-Ip", "Forwarded")


def member_of(request: HttpRequest) -> Member | None:
    """The person behind the request at the organisation that was asked for, or the first of theirs.

    None for nobody, and for somebody who belongs to no organisation. Found out once per request. Raises JournalError
    where the data cannot be read.
    """
    known = getattr(request, "_member", False)
    if known is False:
        known = _member(request)
        request._member = known  # type: ignore[attr-defined]
    return cast("Member | None", known)


def is_open(request: HttpRequest) -> bool:
    """Whether nobody logs in here and the request comes from this very machine, through nobody's proxy."""
    if settings.LEITSTAND_ACCESS != "open" or any(header in request.headers for header in _PROXIED):
        return False
    try:
        return ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


def signed_in(request: HttpRequest) -> bool:
    """Whether the request belongs to a login that still holds. Raises JournalError where the data cannot be read."""
    reading.journal_here()  # before the session is read: a missing database file must not be made anew
    return sessions.holds(request)


def _member(request: HttpRequest) -> Member | None:
    organisations = reading.journal_here().organisations()
    if is_open(request):
        return _open(request, organisations)
    if tokens.presented(request) is not None:
        return tokens.member_of_token(request, organisations)
    return _logged_in(request, organisations) if sessions.holds(request) else None


def _open(request: HttpRequest, organisations: tuple[Organisation, ...]) -> Member:
    seats = tuple(Seat(o.id, o.name, tuple(sorted(LOCAL_OPERATOR.roles))) for o in organisations)
    here = _wanted(request, seats)
    organisation = here.organisation if here else ""
    persona = chosen_persona(request) if organisation == DEMO else None
    if persona is not None:
        return Member(persona.actor, organisation, "", seats, "persona")
    return Member(LOCAL_OPERATOR, organisation, "", seats, "open")


def _logged_in(request: HttpRequest, organisations: tuple[Organisation, ...]) -> Member | None:
    from .models import Membership

    names = {o.id: o.name for o in organisations}
    user = cast("User", request.user)
    rows = Membership.objects.filter(user=user, organisation__in=names).order_by("organisation")
    mine = {row.organisation: row for row in rows}
    seats = tuple(seat_of(row, names[row.organisation]) for row in mine.values())
    here = _wanted(request, seats)
    if here is None:
        return None
    actor = actor_of(mine[here.organisation])
    return Member(actor, here.organisation, user.get_full_name(), seats, "login", user.pk)


def seat_of(row: Membership, name: str) -> Seat:
    return Seat(row.organisation, name, _roles(row), tuple(row.units))


def actor_of(row: Membership) -> Actor:
    """Who a membership is in the journal, with what it may do."""
    return Actor(row.person, frozenset(_roles(row)), frozenset(row.units))


def _roles(row: Membership) -> tuple[AccessRole, ...]:
    return cast("tuple[AccessRole, ...]", tuple(row.roles))


def _wanted(request: HttpRequest, seats: tuple[Seat, ...]) -> Seat | None:
    asked = preferences.of(request).organisation
    return next((s for s in seats if s.organisation == asked), seats[0] if seats else None)
