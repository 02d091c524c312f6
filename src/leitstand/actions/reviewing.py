"""One turn of the loop: believe, weigh, compare with the plan in force, keep the plan and what pages show of it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING

from leitstand.documents import review_key
from leitstand.journal import Put
from leitstand.learning import Review
from leitstand.strategy import Plan, Strategy, latest_plan
from leitstand.texts import LANGUAGES, message

from .desk import ActionRefused, Desk
from .reasons import reason
from .seeing import veiled, visible

if TYPE_CHECKING:
    from leitstand.beliefs import Belief
    from leitstand.learning import FirstLook

Progress = Callable[[float], None]
DEFAULT_SEED = 1
_CHARTS_AT_ONCE = 25
_CHART = "image/svg+xml"


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
    thoroughly: bool = False,
    progress: Progress = lambda _: None,
    told: Callable[[FirstLook], None] = lambda _: None,
    most_charts: int | None = None,
) -> Reviewed:
    """Reviews the strategy as it stands (or stood on `as_of`) and keeps the plan.

    `told` gets the plan, and what it changes, as soon as it stands: long before it is explained and kept.
    `thoroughly`: everything that explains it is looked at, a job of minutes for a thousand use cases; such a review
    takes the place of a quick one of the same. What `progress` raises ends the review, and nothing is kept. Of the
    charts `most_charts` are drawn; the rest is left to `draw_charts`, and until then pages show their tables.

    The same strategy, day and seed give the same plan, which is then not written a second time. A look back
    (`as_of` before the last entry) is shown and not kept.
    """
    desk.require("review:run")
    strategy, head = desk.load()
    _refuse_empty(strategy)
    today = desk.today
    day = as_of or today
    if head.at is not None and day < head.at.astimezone().date():
        evening = dt.datetime.combine(
            day, dt.time.max
        ).astimezone()  # on the calendar of this machine, as `today`
        past = desk.journal.strategy(desk.organisation, at=evening)
        if not past.use_cases:
            raise ActionRefused(message("actions-nothing-on-that-day", day=day))
        look = _look(past, day, seed, None)
        told(look)
        return Reviewed(_explained(look, progress, thoroughly=thoroughly), past, head.sequence, kept=False)

    look = _look(strategy, day, seed, head.sequence)
    told(look)
    review = _explained(look, progress, thoroughly=thoroughly)
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
    keep_review(desk, review, after, written, look.belief, most_charts=most_charts)
    return Reviewed(review, after, written)


def latest_review(desk: Desk) -> Reviewed | None:
    """The review of the strategy as it stands now, if one was made since the last change."""
    desk.require("strategy:read")
    head = desk.journal.head(desk.organisation)
    kept = desk.journal.derived_get(review_key(desk.organisation, head.sequence))
    if kept is None:
        return None
    whole = desk.journal.strategy(desk.organisation, sequence=head.sequence)
    review, strategy = Review.model_validate_json(kept.content), visible(whole, desk.actor)
    gone = {c.id: c.title for c in whole.use_cases if c.id not in strategy}
    return Reviewed(veiled(review, gone), strategy, head.sequence)


def current_review(desk: Desk, *, progress: Progress = lambda _: None) -> Reviewed:
    """The latest review, made now where it is missing or older than the strategy."""
    return latest_review(desk) or make_review(desk, progress=progress)


def keep_review(
    desk: Desk, review: Review, strategy: Strategy, sequence: int, belief: Belief | None = None, *,
    most_charts: int | None = None,
) -> None:  # fmt: skip
    """Keeps what pages show: the review, the names of the records, and the charts that were not drawn before.

    `belief`: the one that the review was made from, where it is at hand.
    """
    from leitstand.documents import derive

    drawn = desk.journal.derived_keys("chart/")
    items = derive(review, strategy, desk.organisation, sequence, known=drawn, belief=belief)
    for kind, group in groupby(items, key=lambda item: item.media_type):
        # the review with all that belongs to it at once; then charts, which take long to draw, some at a time
        wanted = islice(group, most_charts if kind == _CHART else None)
        while batch := [(i.key, i.content, i.media_type) for i in islice(wanted, _CHARTS_AT_ONCE)]:
            desk.journal.derived_put_all(batch)


def draw_charts(desk: Desk, *, progress: Progress = lambda _: None) -> int:
    """Draws the charts of the newest review that are not there yet; returns how many there were to draw."""
    from leitstand.documents import Figures, derive, index_of, latest_key, pictures

    desk.require("strategy:read")
    pointer = desk.journal.derived_get(latest_key(desk.organisation))
    kept = desk.journal.derived_get(json.loads(pointer.content)["key"]) if pointer else None
    if pointer is None or kept is None:
        return 0
    review, sequence = Review.model_validate_json(kept.content), json.loads(pointer.content)["sequence"]
    strategy = desk.journal.strategy(desk.organisation, sequence=sequence)
    drawn = desk.journal.derived_keys("chart/")
    shown = pictures(Figures(review, index_of(strategy, review.as_of)))
    missing = sum(picture.key(lang) not in drawn for picture in shown for lang in LANGUAGES)
    charts = (
        item
        for item in derive(review, strategy, desk.organisation, sequence, known=drawn)
        if item.media_type == _CHART
    )
    for done, item in enumerate(charts if missing else (), 1):
        desk.journal.derived_put(item.key, item.content, item.media_type)
        progress(done / missing)
    return missing


def _look(strategy: Strategy, day: dt.date, seed: int, sequence: int | None) -> FirstLook:
    from leitstand.learning import first_look

    return first_look(strategy, _in_force(strategy, day, seed), day, seed, sequence=sequence)


def _explained(look: FirstLook, progress: Progress, *, thoroughly: bool) -> Review:
    from leitstand.learning import review_of

    return review_of(look, (), thoroughly=thoroughly, progress=progress)


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
