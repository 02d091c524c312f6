"""Jobs about the journal: verifying the chain, and a review of a past day that nobody made on that day."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from leitstand.actions import ActionRefused, Desk, make_review
from leitstand.documents import derive, latest_key, review_key
from leitstand.strategy import Value
from leitstand.texts import message

from ...as_of import afterwards_key, until
from ..registry import NoParameters, Progress, job
from .telling import Words, words

MOST_FAULTS = 50


class Verified(Value):
    """What a verification found, and where the chain ended then. `faults`: the first of them; `n`: of how many."""

    at: dt.datetime
    entries: int
    hash: str
    last: dt.datetime | None
    n: int
    faults: tuple[Words, ...]
    format: Literal[1] = 1


def verified_key(organisation: str) -> str:
    """Where the newest verification of an organisation lies among the derived results."""
    return f"verified/{organisation}"


@job("verify", title=message("history-job-verify"), permission="journal:read", shared=True)
def verify(desk: Desk, parameters: NoParameters, progress: Progress) -> str:
    """Recomputes the whole chain; the result is a `Verified`."""
    found = desk.journal.verify(desk.organisation)
    told = Verified(
        at=dt.datetime.now(dt.UTC), entries=found.entries, hash=found.head.hash, last=found.head.at,
        n=len(found.faults), faults=tuple(words(fault.message) for fault in found.faults[:MOST_FAULTS]),
    )  # fmt: skip
    key = verified_key(desk.organisation)
    desk.journal.derived_put(key, told.model_dump_json(), "application/json")
    return key


class Day(Value):
    day: dt.date


def _passed(desk: Desk, parameters: Day) -> None:
    if until(desk.journal, parameters.day).head(desk.organisation).sequence == 0:
        raise ActionRefused(message("actions-nothing-on-that-day", day=parameters.day))


@job(
    "review-past",
    title=message("history-job-review"),
    permission="review:run",
    takes=Day,
    check=_passed,
    shared=True,
)
def review_past(desk: Desk, parameters: Day, progress: Progress) -> str:
    """Reviews what was known on a past day, with this version of the program, and notes that it was made later.

    The journal stays as it is: no plan is written. Of a position that has a review nothing is made.
    """
    position = until(desk.journal, parameters.day).head(desk.organisation).sequence
    key = review_key(desk.organisation, position)
    if desk.journal.derived_get(key) is not None:
        return key
    made = make_review(desk, as_of=parameters.day, progress=progress)
    if made.kept:  # nothing was written since that day: it is the review of today
        return review_key(desk.organisation, made.sequence)
    drawn = desk.journal.derived_keys("chart/")
    items = derive(made.review, made.strategy, desk.organisation, position, known=drawn)
    newest = latest_key(desk.organisation)  # stays what it is
    noted = (afterwards_key(desk.organisation, position), parameters.day.isoformat(), "text/plain")
    kept = [(i.key, i.content, i.media_type) for i in items if i.key != newest]
    desk.journal.derived_put_all([*kept, noted])
    return key
