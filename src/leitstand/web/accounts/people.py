"""Who belongs to an organisation: the list, changing access, ending it. What is changed is noted, and by whom."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db import transaction
from django.utils import timezone

from leitstand.actions import ACCESS_ROLES, AccessRole, ActionRefused, Actor, NotPermitted
from leitstand.journal import Journal, Person
from leitstand.journal.models import User
from leitstand.texts import message

from .models import AccessEvent, Membership

LONGEST_UNIT, MOST_UNITS = 120, 40


@dataclass(frozen=True)
class Belonging:
    """One person of an organisation, as the list of people shows them."""

    person: str
    name: str
    email: str
    roles: tuple[AccessRole, ...]
    units: tuple[str, ...]
    second_factor: bool
    last_login: object


@dataclass(frozen=True)
class Access:
    """Access roles and, for a unit lead, the units."""

    roles: tuple[AccessRole, ...]
    units: tuple[str, ...] = ()


def access(roles: Sequence[str], units: Sequence[str] = ()) -> Access:
    """What was asked for, cleaned and in a fixed order. Raises ActionRefused where it cannot be given."""
    unknown = [r for r in roles if r not in ACCESS_ROLES]
    if unknown or not roles:
        raise ActionRefused(message("accounts-role-unknown", given=", ".join(unknown) or "–"))
    cleaned = sorted({u.strip() for u in units if u.strip()})
    if any(len(u) > LONGEST_UNIT for u in cleaned) or len(cleaned) > MOST_UNITS:
        raise ActionRefused(message("accounts-units-too-long"))
    if "unit_lead" in roles and not cleaned:
        raise ActionRefused(message("accounts-unit-missing"))
    kept = tuple(r for r in ACCESS_ROLES if r in roles)
    return Access(kept, tuple(cleaned) if "unit_lead" in kept else ())


def people_of(actor: Actor, organisation: str) -> tuple[Belonging, ...]:
    """Everybody with access to the organisation, by name. Raises NotPermitted."""
    require(actor, "people:read")
    rows = Membership.objects.filter(organisation=organisation).select_related("user")
    factors = Authenticator.objects.filter(user__in=[row.user_id for row in rows]).exclude(
        type="recovery_codes"
    )
    proven = set(factors.values_list("user_id", flat=True))
    listed = [
        Belonging(
            person=row.person,
            name=row.user.get_full_name(),
            email=row.user.email,
            roles=_roles(row),
            units=tuple(row.units),
            second_factor=row.user_id in proven,
            last_login=row.user.last_login,
        )
        for row in rows
    ]
    return tuple(sorted(listed, key=lambda b: (b.name.casefold(), b.person)))


def change(actor: Actor, organisation: str, person: str, wanted: Access) -> None:
    """Gives a person other access roles and units.

    Raises NotPermitted, ActionRefused for somebody who is not there, for oneself, and for the last administrator.
    """
    require(actor, "people:write")
    with transaction.atomic():
        row = _row(organisation, person)
        _not_oneself(actor, person)
        if "administrator" not in wanted.roles:
            _not_the_last(row)
        before = {"roles": row.roles, "units": row.units}
        row.roles, row.units = list(wanted.roles), list(wanted.units)
        row.save(update_fields=["roles", "units"])
        after = {"roles": row.roles, "units": row.units}
        note(organisation, actor, person, "changed", {"before": before, "after": after})


def end(actor: Actor, organisation: str, person: str) -> None:
    """Ends a person's access: tokens and, where this was the only organisation, the login and its sessions, too.

    What the person wrote stays in the journal, under the id. Raises as `change` does.
    """
    require(actor, "people:write")
    with transaction.atomic():
        row = _row(organisation, person)
        _not_oneself(actor, person)
        _not_the_last(row)
        user = row.user
        note(organisation, actor, person, "ended", {"roles": row.roles, "units": row.units})
        row.delete()
        if not user.memberships.exists():
            user.is_active = False
            user.save(update_fields=["is_active"])
            end_sessions(user)


def end_sessions(user: User) -> None:
    """Logs a person out everywhere."""
    for session in UserSession.objects.filter(user=user):
        session.end()


def join(journal: Journal, organisation: str, user: User, given: Access, *, by: str) -> Membership:
    """Makes the user a member, as a person of the organisation; one who is there already gets what is given now."""
    with transaction.atomic():
        row = Membership.objects.filter(user=user, organisation=organisation).first()
        person = row.person if row else _person_id(journal, organisation, user.email)
        known = {"roles": list(given.roles), "units": list(given.units)}
        row, _ = Membership.objects.update_or_create(
            user=user, organisation=organisation, defaults=known,
            create_defaults={**known, "person": person, "since": timezone.now()},
        )  # fmt: skip
        if not user.is_active:
            user.is_active = True
            user.save(update_fields=["is_active"])
        note(organisation, by, person, "joined", known)
    known_as = journal.people.get(organisation, person)
    skills = known_as.skills if known_as else {}
    journal.people.put(organisation, Person(person, user.get_full_name(), user.email, skills))
    return row


def note(organisation: str, by: Actor | str, about: str, what: str, details: dict[str, object]) -> None:
    """Keeps that somebody's access changed."""
    who = by if isinstance(by, str) else by.id
    AccessEvent.objects.create(
        organisation=organisation, at=timezone.now(), who=who, about=about, what=what, details=details
    )


def events(actor: Actor, organisation: str, limit: int = 50) -> tuple[AccessEvent, ...]:
    """The last changes of access, newest first. Raises NotPermitted."""
    require(actor, "people:read")
    return tuple(AccessEvent.objects.filter(organisation=organisation).order_by("-at", "-pk")[:limit])


def require(actor: Actor, permission: str) -> None:
    if not actor.may(permission):  # type: ignore[arg-type]
        raise NotPermitted(actor, permission)  # type: ignore[arg-type]


def _row(organisation: str, person: str) -> Membership:
    row = Membership.objects.select_related("user").filter(organisation=organisation, person=person).first()
    if row is None:
        raise ActionRefused(message("accounts-no-such-person"))
    return row


def _not_oneself(actor: Actor, person: str) -> None:
    if actor.id == person:
        raise ActionRefused(message("accounts-not-oneself"))


def _not_the_last(row: Membership) -> None:
    if "administrator" not in row.roles:
        return
    others = Membership.objects.filter(organisation=row.organisation, user__is_active=True).exclude(pk=row.pk)
    if not any("administrator" in other.roles for other in others):
        raise ActionRefused(message("accounts-last-administrator"))


def _person_id(journal: Journal, organisation: str, email: str) -> str:
    """The person whom the organisation knows by this address already, if nobody logs in as them; or a new id."""
    taken = set(Membership.objects.filter(organisation=organisation).values_list("person", flat=True))
    known = (p.id for p in journal.people.find(organisation, email) if p.email.casefold() == email.casefold())
    return next((i for i in known if i not in taken), f"person-{secrets.token_hex(8)}")


def _roles(row: Membership) -> tuple[AccessRole, ...]:
    return cast("tuple[AccessRole, ...]", tuple(row.roles))
