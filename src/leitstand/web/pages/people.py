"""People and their access: who belongs, inviting, changing access roles and units, ending access."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.actions import ACCESS_ROLES, AccessRole, ActionRefused
from leitstand.texts import Message, message

from ..accounts import invitations, letters, people
from ..accounts.member import Member
from ..accounts.personas import role_word
from ..accounts.who import member_of
from ..doors import door, may
from .showing import lang_of, show, where

ROLES: tuple[tuple[AccessRole, Message, Message], ...] = tuple(
    (role, role_word(role), message(f"accounts-role-note-{role.replace('_', '-')}")) for role in ACCESS_ROLES
)
MESSAGES = (
    *(f"accounts-role-note-{role}" for role in (
        "leadership", "strategy-lead", "unit-lead", "contributor", "controller", "works-council", "auditor",
        "administrator")),
    *(f"accounts-event-{what}" for what in (
        "invited", "withdrawn", "joined", "changed", "ended", "token-issued", "token-revoked")),
)  # fmt: skip


@door("settings/people/", permission="people:read", name="people")
def listed(request: HttpRequest) -> HttpResponse:
    return _listed(request)


@door("settings/people/invite/", permission="people:write", name="people-invite", effect="write")
def invite(request: HttpRequest) -> HttpResponse:
    """Sends an invitation. Where no mail server is set the link is shown, to be passed on by other means."""
    member = _member(request)
    _proven_anew(request, member)
    typed = {name: request.POST.get(name, "") for name in ("email", "name", "units")}
    try:
        wanted = people.access(request.POST.getlist("roles"), _units(typed["units"]))
        invited = invitations.invite(member.actor, member.organisation, typed["email"], typed["name"], wanted)
    except ActionRefused as error:
        typed_roles = request.POST.getlist("roles")
        return _listed(request, refused=error.message, typed={**typed, "roles": typed_roles}, status=422)
    here = next(s.name for s in member.memberships if s.organisation == member.organisation)
    try:
        link = letters.send_invitation(invited.row, invited.secret, here, lang_of(request))
    except OSError as error:
        invitations.withdraw(member.actor, member.organisation, invited.row.pk)
        told = message("accounts-mail-failed", reason=error.strerror or str(error))
        return _listed(request, refused=told, typed={**typed, "roles": list(wanted.roles)}, status=502)
    answer = _listed(request, invited=invited.row.email, link=None if _mails() else link)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@door(
    "settings/people/invitations/<int:pk>/withdraw/",
    permission="people:write",
    name="people-withdraw",
    effect="write",
)
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    member = _member(request)
    try:
        invitations.withdraw(member.actor, member.organisation, pk)
    except ActionRefused:
        raise Http404 from None
    return HttpResponseRedirect(reverse("people"))


@door("settings/people/<str:person>/", permission="people:write", name="person")
def person(request: HttpRequest, person: str) -> HttpResponse:
    return _person(request, person)


@door("settings/people/<str:person>/change/", permission="people:write", name="person-change", effect="write")
def change(request: HttpRequest, person: str) -> HttpResponse:
    member = _member(request)
    _there(member, person)
    _proven_anew(request, member)
    try:
        wanted = people.access(request.POST.getlist("roles"), _units(request.POST.get("units", "")))
        people.change(member.actor, member.organisation, person, wanted)
    except ActionRefused as error:
        return _person(request, person, error.message, 422)
    return HttpResponseRedirect(reverse("people"))


@door("settings/people/<str:person>/end/", permission="people:write", name="person-end", effect="write")
def end(request: HttpRequest, person: str) -> HttpResponse:
    member = _member(request)
    _there(member, person)
    _proven_anew(request, member)
    try:
        people.end(member.actor, member.organisation, person)
    except ActionRefused as error:
        return _person(request, person, error.message, 422)
    return HttpResponseRedirect(reverse("people"))


def _listed(request: HttpRequest, *, status: int = 200, **more: Any) -> HttpResponse:
    where(request)
    member = _member(request)
    names = {b.person: b.name for b in people.people_of(member.actor, member.organisation)}
    context = {
        "belonging": [(b, _words(b.roles)) for b in people.people_of(member.actor, member.organisation)],
        "waiting": [(i, _words(i.roles)) for i in invitations.waiting(member.actor, member.organisation)],
        "events": [
            (e, message(f"accounts-event-{e.what}"), names.get(e.who, e.who), names.get(e.about, e.about))
            for e in people.events(member.actor, member.organisation)
        ],
        "roles": ROLES,
        "may_write": may(request, "people:write"),
        "mails": _mails(),
        "typed": {},
        **more,
    }
    return show(request, "account/people", context, status)


def _person(
    request: HttpRequest, person: str, refused: Message | None = None, status: int = 200
) -> HttpResponse:
    where(request)
    member = _member(request)
    found = _there(member, person)
    context = {"found": found, "roles": ROLES, "refused": refused, "oneself": person == member.actor.id}
    return show(request, "account/person", context, status)


def _there(member: Member, person: str) -> people.Belonging:
    """The person of this organisation. Raises Http404, the same for somebody of another one as for nobody."""
    found = next((b for b in people.people_of(member.actor, member.organisation) if b.person == person), None)
    if found is None:
        raise Http404
    return found


def _member(request: HttpRequest) -> Member:
    member = member_of(request)
    if member is None or not member.organisation:
        raise Http404
    return member


def _proven_anew(request: HttpRequest, member: Member) -> None:
    """Who changes others' access has shown lately who they are; there is nothing to show where nobody logs in."""
    if member.how == "login":
        raise_if_reauthentication_required(request, app="allauth.account")


def _units(typed: str) -> list[str]:
    return [unit for line in typed.splitlines() for unit in line.split(",")]


def _words(roles: tuple[str, ...] | list[str]) -> list[Message]:
    return [role_word(role) for role in roles]


def _mails() -> bool:
    return settings.LEITSTAND_CONFIGURATION.mail is not None
