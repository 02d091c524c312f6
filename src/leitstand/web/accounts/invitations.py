"""Invitations: a link by mail with which a person comes in once, chooses a password, and belongs."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from allauth.account.models import EmailAddress
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from leitstand.actions import ActionRefused, Actor
from leitstand.journal import Journal
from leitstand.journal.models import User
from leitstand.texts import message

from .. import reading
from .models import Invitation, Membership
from .people import Access, access, join, note, require

LASTS = dt.timedelta(days=7)
LONGEST_NAME = 140


@dataclass(frozen=True)
class Invited:
    """An invitation with the secret of its link, which is nowhere kept."""

    row: Invitation
    secret: str


def invite(actor: Actor, organisation: str, email: str, name: str, wanted: Access) -> Invited:
    """A fresh invitation; one that waits for the same address ends. Raises NotPermitted, ActionRefused."""
    require(actor, "people:write")
    address = email.strip()
    try:
        validate_email(address)
    except ValidationError:
        raise ActionRefused(message("accounts-address-unusable", given=address[:100])) from None
    if Membership.objects.filter(organisation=organisation, user__email__iexact=address).exists():
        raise ActionRefused(message("accounts-belongs-already", email=address))
    if len(name.strip()) > LONGEST_NAME:
        raise ActionRefused(message("accounts-name-too-long"))
    secret, now = secrets.token_urlsafe(32), timezone.now()
    with transaction.atomic():
        Invitation.objects.filter(organisation=organisation, email__iexact=address, accepted=None).delete()
        row = Invitation.objects.create(
            organisation=organisation, email=address, name=name.strip(), roles=list(wanted.roles),
            units=list(wanted.units), digest=_digest(secret), invited_by=actor.id, at=now, expires=now + LASTS,
        )  # fmt: skip
        note(organisation, actor, "", "invited", {"roles": row.roles, "units": row.units})
    return Invited(row, secret)


def withdraw(actor: Actor, organisation: str, pk: int) -> None:
    """Takes an invitation back that nobody has accepted. Raises NotPermitted, ActionRefused."""
    require(actor, "people:write")
    gone, _ = Invitation.objects.filter(organisation=organisation, pk=pk, accepted=None).delete()
    if not gone:
        raise ActionRefused(message("accounts-no-such-invitation"))
    note(organisation, actor, "", "withdrawn", {})


def waiting(actor: Actor, organisation: str) -> tuple[Invitation, ...]:
    """The invitations that wait to be accepted, also those that have run out. Raises NotPermitted."""
    require(actor, "people:read")
    return tuple(Invitation.objects.filter(organisation=organisation, accepted=None).order_by("-at"))


def of_link(secret: str) -> Invitation | None:
    """The invitation that a link opens; None for one that is used, withdrawn, run out, or never was."""
    now = timezone.now()
    return Invitation.objects.filter(digest=_digest(secret), accepted=None, expires__gt=now).first()


def waiting_for(addresses: Sequence[str]) -> tuple[Invitation, ...]:
    """The open invitations to any of these addresses, which are known to be the person's."""
    now = timezone.now()
    found: list[Invitation] = []
    for address in addresses:
        found += Invitation.objects.filter(email__iexact=address, accepted=None, expires__gt=now)
    return tuple(found)


def account_of(invitation: Invitation) -> User | None:
    """The account that the address has already, from another organisation."""
    known = (
        EmailAddress.objects.filter(email__iexact=invitation.email, verified=True)
        .select_related("user")
        .first()
    )
    return cast("User", known.user) if known else None


def new_account(invitation: Invitation, name: str, password: str) -> User:
    """An account for the invited address, which the link has proven. The password was checked before."""
    first, _, last = name.strip()[:LONGEST_NAME].rpartition(" ")
    with transaction.atomic():
        user = User(
            username=f"u-{secrets.token_hex(8)}", email=invitation.email, first_name=first or last,
            last_name=last if first else "",
        )  # fmt: skip
        user.set_password(password)
        user.save()
        EmailAddress.objects.create(user=user, email=invitation.email, verified=True, primary=True)
    return user


def accept(invitation: Invitation, user: AbstractBaseUser, journal: Journal | None = None) -> Membership:
    """Makes the user a member. Raises ActionRefused where the invitation was used in the meantime."""
    used = Invitation.objects.filter(pk=invitation.pk, accepted=None).update(accepted=timezone.now())
    if not used:
        raise ActionRefused(message("accounts-no-such-invitation"))
    given = access(invitation.roles, invitation.units)
    there = journal or reading.journal_here()
    return join(there, invitation.organisation, cast("User", user), given, by=invitation.invited_by)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
