"""Who belongs to the organisation, invitations, and one's own access tokens."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from pydantic import Field

from leitstand.actions import AccessRole, ActionRefused
from leitstand.strategy import Value
from leitstand.texts import message

from .. import preferences
from ..accounts import invitations, letters, people
from ..accounts.member import Member
from ..accounts.models import ApiToken, Invitation
from .operations import body_of, gives, member_here, nothing, operation
from .problems import Refused

MOST_PK = 2**62
Unit = Annotated[str, Field(max_length=people.LONGEST_UNIT)]
Units = Annotated[tuple[Unit, ...], Field(max_length=people.MOST_UNITS)]


class PersonSeen(Value):
    """Somebody with access. `person`: the id under which the journal knows them."""

    person: str
    name: str
    email: str
    roles: tuple[AccessRole, ...]
    units: tuple[str, ...]
    second_factor: bool


class People(Value):
    """Everybody with access to the organisation."""

    items: tuple[PersonSeen, ...]


class AccessWanted(Value):
    """Access roles and, for a unit lead, the units."""

    roles: tuple[AccessRole, ...] = Field(min_length=1)
    units: Units = ()


class InvitationWanted(Value):
    """Who is to be invited, and to what."""

    email: str = Field(min_length=3, max_length=254)
    name: str = Field(default="", max_length=invitations.LONGEST_NAME)
    roles: tuple[AccessRole, ...] = Field(min_length=1)
    units: Units = ()


class InvitationSeen(Value):
    """An invitation. `link`: only where no mail goes out from here, and only now."""

    id: int
    email: str
    name: str
    roles: tuple[str, ...]
    units: tuple[str, ...]
    expires: dt.datetime
    link: str | None = None


class Invitations(Value):
    """The invitations that wait to be accepted."""

    items: tuple[InvitationSeen, ...]


class TokenSeen(Value):
    """An access token of one's own. Of its secret only the beginning is known."""

    id: int
    name: str
    prefix: str
    scopes: tuple[str, ...]
    expires: dt.datetime
    last_used: dt.datetime | None


class Tokens(Value):
    """One's own access tokens at this organisation."""

    items: tuple[TokenSeen, ...]


@operation("GET", "people", permission="people:read", name="api-people", group="people",
           title=message("rest-op-people"), gives=People)  # fmt: skip
def listed(request: HttpRequest) -> HttpResponse:
    member = member_here(request)
    return gives(People(items=tuple(map(_person, people.people_of(member.actor, member.organisation)))))


@operation("PUT", "people/{person}", permission="people:write", name="api-person-change", group="people",
           title=message("rest-op-person-change"), takes=AccessWanted, gives=PersonSeen)  # fmt: skip
def change(request: HttpRequest, person: str) -> HttpResponse:
    member = member_here(request)
    _there(member, person)
    _proven_anew(request, member)
    asked = body_of(request, AccessWanted)
    people.change(member.actor, member.organisation, person, people.access(asked.roles, asked.units))
    return gives(_person(_there(member, person)))


@operation("DELETE", "people/{person}", permission="people:write", name="api-person-end", group="people",
           title=message("rest-op-person-end"), status=204)  # fmt: skip
def end(request: HttpRequest, person: str) -> HttpResponse:
    member = member_here(request)
    _there(member, person)
    _proven_anew(request, member)
    people.end(member.actor, member.organisation, person)
    return nothing()


@operation("GET", "invitations", permission="people:read", name="api-invitations", group="people",
           title=message("rest-op-invitations"), gives=Invitations)  # fmt: skip
def waiting(request: HttpRequest) -> HttpResponse:
    member = member_here(request)
    return gives(
        Invitations(items=tuple(map(_invited, invitations.waiting(member.actor, member.organisation))))
    )


@operation("POST", "invitations", permission="people:write", name="api-invite", group="people",
           title=message("rest-op-invite"), takes=InvitationWanted, gives=InvitationSeen, status=201)  # fmt: skip
def invite(request: HttpRequest) -> HttpResponse:
    member = member_here(request)
    _proven_anew(request, member)
    asked = body_of(request, InvitationWanted)
    wanted = people.access(asked.roles, asked.units)
    made = invitations.invite(member.actor, member.organisation, asked.email, asked.name, wanted)
    here = next(s.name for s in member.memberships if s.organisation == member.organisation)
    try:
        link = letters.send_invitation(made.row, made.secret, here, preferences.of(request).lang)
    except OSError as error:
        invitations.withdraw(member.actor, member.organisation, made.row.pk)
        why = message("accounts-mail-failed", reason=error.strerror or str(error))
        raise Refused(503, why) from error
    shown = None if settings.LEITSTAND_CONFIGURATION.mail is not None else link
    answer = gives(_invited(made.row).model_copy(update={"link": shown}), 201)
    answer["Cache-Control"] = "no-store"
    return answer


@operation("DELETE", "invitations/{int:pk}", permission="people:write", name="api-invitation-withdraw",
           group="people", title=message("rest-op-invitation-withdraw"), status=204)  # fmt: skip
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    member = member_here(request)
    try:
        invitations.withdraw(member.actor, member.organisation, min(pk, MOST_PK))
    except ActionRefused:
        raise Http404 from None
    return nothing()


@operation("GET", "tokens", permission="member", name="api-tokens", group="people", title=message("rest-op-tokens"),
           gives=Tokens)  # fmt: skip
def tokens(request: HttpRequest) -> HttpResponse:
    rows = ApiToken.objects.filter(
        membership__user=member_here(request).user, membership__organisation=_here(request)
    )
    return gives(
        Tokens(
            items=tuple(
                TokenSeen(
                    id=row.pk, name=row.name, prefix=row.prefix, scopes=tuple(row.scopes), expires=row.expires,
                    last_used=row.last_used,
                )
                for row in rows.order_by("-at")
            )
        )
    )  # fmt: skip


@operation("DELETE", "tokens/{int:pk}", permission="member", name="api-token-revoke", group="people",
           title=message("rest-op-token-revoke"), status=204)  # fmt: skip
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    member = member_here(request)
    rows = ApiToken.objects.filter(membership__user=member.user, membership__organisation=member.organisation)
    row = rows.filter(pk=min(pk, MOST_PK)).first()
    if row is None:
        raise Http404
    row.delete()
    people.note(member.organisation, member.actor, member.actor.id, "token-revoked", {"prefix": row.prefix})
    return nothing()


def _here(request: HttpRequest) -> str:
    return member_here(request).organisation


def _person(found: people.Belonging) -> PersonSeen:
    return PersonSeen(
        person=found.person, name=found.name, email=found.email, roles=found.roles, units=found.units,
        second_factor=found.second_factor,
    )  # fmt: skip


def _invited(row: Invitation) -> InvitationSeen:
    return InvitationSeen(
        id=row.pk,
        email=row.email,
        name=row.name,
        roles=tuple(row.roles),
        units=tuple(row.units),
        expires=row.expires,
    )


def _there(member: Member, person: str) -> people.Belonging:
    """The person of this organisation. Raises Http404, the same for somebody of another one as for nobody."""
    found = next((b for b in people.people_of(member.actor, member.organisation) if b.person == person), None)
    if found is None:
        raise Http404
    return found


def _proven_anew(request: HttpRequest, member: Member) -> None:
    """Who changes others' access in a browser has shown lately who they are, as on the page."""
    if member.how == "login":
        raise_if_reauthentication_required(request, app="allauth.account")
