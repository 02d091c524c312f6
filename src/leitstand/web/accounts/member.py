"""A person at an organisation, as every page, the API and the jobs know them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leitstand.actions import AccessRole, Actor


@dataclass(frozen=True)
class Seat:
    """One organisation that a person belongs to, and the access roles there."""

    organisation: str
    name: str
    roles: tuple[AccessRole, ...] = ()
    units: tuple[str, ...] = ()


@dataclass(frozen=True)
class Member:
    """Who acts, where, and where else this person could act.

    `organisation` is empty where there is none yet (an installation that was never used). `how` one came in:
    `open`: sits at this machine, nobody logs in; `persona`: the same, looking through somebody else's eyes in the demo;
    `login`; `token`: a program with an access token. `user`: the account, where there is one.
    """

    actor: Actor
    organisation: str
    name: str
    memberships: tuple[Seat, ...]
    how: Literal["open", "persona", "login", "token"]
    user: int | None = None
