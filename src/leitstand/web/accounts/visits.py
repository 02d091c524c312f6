"""When somebody last looked, so that a page can say what has changed since."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from .member import Member
from .models import Visit

ONE_VISIT = dt.timedelta(minutes=30)
_NOTED_EVERY = dt.timedelta(minutes=5)


def seen_before(member: Member, sequence: int, now: dt.datetime | None = None) -> int | None:
    """The journal's sequence at the end of this person's visit before this one; None on the first.

    Notes that the person looks now, with the journal at `sequence`. Pages within half an hour of one another are one
    visit, so that what is new stays new while one reads. Persons of the demo and whoever sits here have visits, too.
    """
    now = now or timezone.now()
    known = Visit.objects.filter(organisation=member.organisation, who=member.actor.id).first()
    if known is None:
        Visit.objects.get_or_create(
            organisation=member.organisation, who=member.actor.id, defaults={"at": now, "sequence": sequence}
        )
        return None
    if now - known.at > ONE_VISIT:
        known.before = known.sequence
    elif now - known.at < _NOTED_EVERY and sequence == known.sequence:
        return known.before
    known.at, known.sequence = now, sequence
    known.save(update_fields=["at", "sequence", "before"])
    return known.before
