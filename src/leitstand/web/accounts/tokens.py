"""Access tokens of the API: shown once, kept as a digest, with scopes that never exceed the person's own rights."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, cast, get_args

from django.http import HttpRequest
from django.utils import timezone

from leitstand.actions import AccessRole, Actor, Permission
from leitstand.journal import Organisation

from .member import Member, Seat

if TYPE_CHECKING:  # doors are named before Django is set up
    from .models import ApiToken, Membership

Scope = Literal["read", "write", "decide", "manage"]
SCOPES: Final[tuple[Scope, ...]] = get_args(Scope)
_READ = frozenset[Permission](("strategy:read", "journal:read"))
_DECIDE = frozenset[Permission](("decision:record", "statement:write"))
_MANAGE = frozenset[Permission](
    ("people:read", "people:write", "settings:write", "backup:run", "organisation:create", "organisation:delete",
     "job:inspect")
)  # fmt: skip
PERMITTED: Final[Mapping[Scope, frozenset[Permission]]] = {
    "read": _READ,
    "decide": _READ | _DECIDE,
    "write": frozenset[Permission](get_args(Permission)) - _DECIDE - _MANAGE,
    "manage": _MANAGE,
}
"""What a scope lets a token do, of what its person may do."""
MARK, SHOWN = "lst_", 12
LONGEST_DAYS = 366
_NOTED_EVERY = dt.timedelta(minutes=5)


@dataclass(frozen=True)
class Issued:
    """A fresh token. `secret` is nowhere kept: it is shown now or never."""

    row: ApiToken
    secret: str


def issue(membership: Membership, name: str, scopes: Sequence[Scope], days: int) -> Issued:
    """A new token of this membership that ends after so many days. Raises ValueError for what cannot be."""
    from .models import ApiToken

    if not scopes or not set(scopes) <= set(SCOPES) or not 1 <= days <= LONGEST_DAYS or not name.strip():
        raise ValueError("a token needs a name, known scopes and an end within a year")
    secret, now = MARK + secrets.token_urlsafe(32), timezone.now()
    row = ApiToken.objects.create(
        membership=membership, name=name.strip()[:100], prefix=secret[:SHOWN], digest=_digest(secret),
        scopes=sorted(set(scopes)), at=now, expires=now + dt.timedelta(days=days),
    )  # fmt: skip
    return Issued(row, secret)


def presented(request: HttpRequest) -> str | None:
    """The token that a request of a program brings along."""
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    return secret.strip() if scheme.lower() == "bearer" and secret.strip().startswith(MARK) else None


def member_of_token(request: HttpRequest, organisations: tuple[Organisation, ...]) -> Member | None:
    """Whom a token stands for, at the one organisation that it was made for; None for one that does not count."""
    from .models import ApiToken

    secret = presented(request)
    if secret is None:
        return None
    now = timezone.now()
    rows = ApiToken.objects.select_related("membership__user")
    row = rows.filter(digest=_digest(secret), expires__gt=now, membership__user__is_active=True).first()
    here = next((o for o in organisations if row and o.id == row.membership.organisation), None)
    if row is None or here is None:
        return None
    if row.last_used is None or now - row.last_used > _NOTED_EVERY:
        ApiToken.objects.filter(pk=row.pk).update(last_used=now)
    mine, within = row.membership, frozenset[Permission]()
    for scope in row.scopes:
        within |= PERMITTED.get(scope, frozenset())
    roles = cast("tuple[AccessRole, ...]", tuple(mine.roles))
    actor = Actor(mine.person, frozenset(roles), frozenset(mine.units), within)
    seat = Seat(here.id, here.name, roles, tuple(mine.units))
    return Member(actor, here.id, mine.user.get_full_name(), (seat,), "token", mine.user_id)


def _digest(secret: str) -> str:
    """The secret is 256 bits of chance, so a plain hash cannot be guessed back."""
    return hashlib.sha256(secret.encode()).hexdigest()
