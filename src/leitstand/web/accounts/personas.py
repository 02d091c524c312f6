"""Looking at the demo through somebody else's eyes: one persona for each access role."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from leitstand.actions import ACCESS_ROLES, AccessRole, Actor
from leitstand.texts import Message, message

COOKIE = "persona"
UNIT_OF_THE_LEAD = "Service"
"""The unit of the demo company that its unit lead leads."""
MESSAGES = tuple(
    f"accounts-role-{role}"
    for role in (
        "leadership", "strategy-lead", "unit-lead", "contributor", "controller", "works-council", "auditor",
        "administrator",
    )
)  # fmt: skip


@dataclass(frozen=True)
class Persona:
    """An access role to look as; what it writes is written under an id of its own."""

    role: AccessRole

    @property
    def actor(self) -> Actor:
        units = frozenset((UNIT_OF_THE_LEAD,)) if self.role == "unit_lead" else frozenset[str]()
        return Actor(f"demo-{self.role.replace('_', '-')}", frozenset((self.role,)), units)

    @property
    def name(self) -> Message:
        return role_word(self.role)


PERSONAS = tuple(Persona(role) for role in ACCESS_ROLES)


def chosen_persona(request: HttpRequest) -> Persona | None:
    """The persona that was chosen in the demo; None: whoever sits here, who may do everything."""
    return next((p for p in PERSONAS if p.role == request.COOKIES.get(COOKIE)), None)


def role_word(role: str) -> Message:
    """What an access role is called."""
    return message(f"accounts-role-{role.replace('_', '-')}")
