"""One turn of the loop: believe, weigh, compare with the plan in force, keep the plan and what pages show of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING

from leitstand.documents import review_key
from leitstand.journal import Put
from leitstand.learning import Review
from leitstand.strategy import Plan, Strategy, latest_plan
from leitstand.texts import message

from .desk import ActionRefused, Desk
from .reasons import reason

if TYPE_CHECKING:
    from leitstand.beliefs import Belief
    from leitstand.learning import FirstLook

Progress = Callable[[float], None]
DEFAULT_SEED = 1
_CHARTS_AT_ONCE = 25


@dataclass(frozen=True)
class Reviewed:
    """A review, the strategy that it is about, and the journal position after it; a look back is not `kept`."""

    review: Review
    strategy: Strategy
    sequence: int
    kept: bool = True


def make_review(
    desk: Desk,
    *,
    as_of: dt.date | None = None,
    seed: int = DEFAULT_SEED,
    progress: Progress = lambda _: None,
    told: Callable[[FirstLook], None] = lambda _: None,
) -> Reviewed:
    """Reviews the strategy as it stands (or stood on `as_of`) and keeps the plan.

    `told` gets the plan, and what it changes, as soon as it stands: long before it is explained and kept.

    The same strategy, day and seed give the same plan, which is then not written a second time. A look back
    (`as_of` before the last entry) is shown and not kept.
    """
    desk.require("review:run")
    strategy, head = desk.load()
    _refuse_empty(strategy)
    today = desk.today
    day = as_of or today
    if head.at is not None and day < head.at.date():
        past = desk.journal.strategy(desk.organisation, at=dt.datetime.combine(day, dt.time.max, dt.UTC))
        if not past.use_cases:
            raise ActionRefused(message("actions-nothing-on-that-day", day=day))
        look = _look(past, day, seed, None)
        told(look)
        return Reviewed(_explained(look, progress), past, head.sequence, kept=False)

    look = _look(strategy, day, seed, head.sequence)
    told(look)
    review = _explained(look, progress)
    plan = review.portfolio.plan
    known = _same_plan(strategy, plan)
    if known is not None:
        review = review.model_copy(update={"portfolio": review.portfolio.model_copy(update={"plan": known})})
        written = head.sequence
    else:
        why = reason("actions-reviewed", day=day.isoformat(), seed=seed)
        commit = desk.perform(lambda _: [Put(plan)], why=why, since=head)
        written = commit.head.sequence
    after = desk.journal.strategy(desk.organisation, sequence=written)
    keep_review(desk, review, after, written, look.belief)
    return Reviewed(review, after, written)


def latest_review(desk: Desk) -> Reviewed | None:
    """The review of the strategy as it stands now, if one was made since the last change."""
    desk.require("strategy:read")
    head = desk.journal.head(desk.organisation)
    kept = desk.journal.derived_get(review_key(desk.organisation, head.sequence))
    if kept is None:
        return None
    strategy = desk.journal.strategy(desk.organisation, sequence=head.sequence)
    return Reviewed(Review.model_validate_json(kept.content), strategy, head.sequence)


def current_review(desk: Desk, *, progress: Progress = lambda _: None) -> Reviewed:
    """The latest review, made now where it is missing or older than the strategy."""
    return latest_review(desk) or make_review(desk, progress=progress)


def keep_review(
    desk: Desk, review: Review, strategy: Strategy, sequence: int, belief: Belief | None = None
) -> None:
    """Keeps what pages show: the review, the names of the records, and the charts that were not drawn before.

    `belief`: the one that the review was made from, where it is at hand.
    """
    from leitstand.documents import derive

    drawn = desk.journal.derived_keys("chart/")
    items = derive(review, strategy, desk.organisation, sequence, known=drawn, belief=belief)
    for _, group in groupby(items, key=lambda item: item.media_type):
        # the review with all that belongs to it at once; then charts, which take long to draw, some at a time
        while batch := [(i.key, i.content, i.media_type) for i in islice(group, _CHARTS_AT_ONCE)]:
            desk.journal.derived_put_all(batch)


def _look(strategy: Strategy, day: dt.date, seed: int, sequence: int | None) -> FirstLook:
    from leitstand.learning import first_look

    return first_look(strategy, _in_force(strategy, day, seed), day, seed, sequence=sequence)


def _explained(look: FirstLook, progress: Progress) -> Review:
    from leitstand.learning import review_of

    return review_of(look, (), progress=progress)


def _in_force(strategy: Strategy, day: dt.date, seed: int) -> Plan | None:
    """The plan to compare with: not the one that this very review wrote when it was run before."""
    plan = strategy.plan_in_force
    if plan is None or not _made_by(plan, strategy, day, seed):
        return plan
    return latest_plan(p for p in strategy.plans if not _made_by(p, strategy, day, seed))


def _made_by(plan: Plan, strategy: Strategy, day: dt.date, seed: int) -> bool:
    basis = plan.basis
    return (basis.strategy, plan.as_of, basis.seed) == (strategy.fingerprint, day, seed)


def _same_plan(strategy: Strategy, plan: Plan) -> Plan | None:
    """A kept plan that was computed from the same and says the same."""
    return next((p for p in strategy.plans if not p.draft and _content(p) == _content(plan)), None)


def _content(plan: Plan) -> Plan:
    return plan.model_copy(update={"id": "PLAN", "basis": plan.basis.model_copy(update={"sequence": None})})


def _refuse_empty(strategy: Strategy) -> None:
    if not strategy.use_cases:
        raise ActionRefused(message("actions-nothing-to-review"))
