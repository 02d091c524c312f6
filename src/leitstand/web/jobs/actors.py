"""As whom a job acts: as the person who asked, with the access roles that this person has when the work begins."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from leitstand.actions import DEMO, LOCAL_OPERATOR, Actor, Permission

from ..accounts.models import Membership
from ..accounts.personas import PERSONAS
from ..accounts.who import actor_of
from .models import JobRow


def acting(row: JobRow) -> Actor:
    """The actor of a job; one who may do nothing where the person no longer belongs to the organisation.

    What an access token was not made for, its jobs may not do either.
    """
    actor = _person(row)
    if row.within is None:
        return actor
    return replace(actor, within=frozenset(cast("list[Permission]", row.within)))


def _person(row: JobRow) -> Actor:
    if row.who == LOCAL_OPERATOR.id:
        return LOCAL_OPERATOR
    known = Membership.objects.filter(organisation=row.organisation, person=row.who).first()
    if known is not None:
        return actor_of(known)
    personas = [p.actor for p in PERSONAS if p.actor.id == row.who] if row.organisation == DEMO else []
    return personas[0] if personas else Actor(row.who, frozenset())
