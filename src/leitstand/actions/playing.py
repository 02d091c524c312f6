"""Playing through: what would the plan be if ...? Nothing is kept, unless someone asks for a draft."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from leitstand.journal import Commit, Put
from leitstand.portfolio import Comparison, Portfolio, Sketched
from leitstand.strategy import Plan, Strategy, Text
from leitstand.texts import message

from .desk import ActionRefused, Desk
from .reasons import reason
from .reviewing import DEFAULT_SEED, Progress, current_review


@dataclass(frozen=True)
class Played:
    """The portfolio as it is, as it would be, and what differs."""

    before: Portfolio
    after: Portfolio
    difference: Comparison
    strategy: Strategy
    commit: Commit | None


def play(
    desk: Desk,
    changes: Sequence[str],
    *,
    title: str | None = None,
    seed: int | None = None,
    progress: Progress = lambda _: None,
) -> Played:
    """Weighs the portfolio under the changes, such as `budget 2027=+200000` or `lock UC-014=scale`.

    Weighed on the day and with the seed of the review that it is compared with, unless another `seed` is named:
    then both are weighed with that. With a `title` the result is kept as a draft plan. Raises WhatIfError for a
    change that cannot be read or names something that is not there.
    """
    from leitstand.beliefs import believe
    from leitstand.portfolio import applied, compare, parse_what_if, weigh

    asked = parse_what_if(changes)
    applied(desk.load()[0], asked, desk.today)  # what cannot be applied is said before anything is computed
    reviewed = current_review(desk, progress=lambda part: progress(part / 2))
    strategy, before, day = reviewed.strategy, reviewed.review.portfolio, reviewed.review.as_of
    if seed is None:
        seed = before.plan.basis.seed
    elif seed != before.plan.basis.seed:
        before = weigh(strategy, believe(strategy, day), day, seed, in_force=before.plan)
    changed = applied(strategy, asked, day)
    after = weigh(
        changed, believe(changed, day), day, seed, progress=lambda part: progress(0.5 + part / 2), in_force=before.plan
    )  # fmt: skip
    commit = None
    if title is not None:
        draft = after.plan.model_copy(
            update={
                "title": Text.model_validate({desk.lang: title}),
                "draft": True,
                "what_if": tuple(changes),
            }
        )
        commit = desk.perform(lambda _: [Put(draft)], why=reason("actions-draft-kept", title=title))
    return Played(before, after, compare(before, after), changed, commit)


@dataclass(frozen=True)
class Sketch:
    """A plan played through quickly, without its explanation. `day`: on which both are weighed."""

    sketched: Sketched
    strategy: Strategy
    day: dt.date


def sketch_plan(desk: Desk, changes: Sequence[str], *, progress: Progress = lambda _: None) -> Sketch:
    """The plan under the changes against today's, as soon as it stands; nothing is written.

    Today's is the plan in force where it was made from the strategy as it stands; otherwise it is made first, on this
    day. Raises NotPermitted, ActionRefused where there is nothing to weigh, WhatIfError as `play` does.
    """
    from leitstand.beliefs import believe
    from leitstand.portfolio import applied, parse_what_if, sketch

    desk.require("what-if:run")
    strategy, _ = desk.load()
    if not strategy.use_cases:
        raise ActionRefused(message("actions-nothing-to-review"))
    asked = parse_what_if(changes)
    applied(strategy, asked, desk.today)
    in_force = strategy.plan_in_force
    fresh = in_force is not None and in_force.basis.strategy == strategy.fingerprint
    day = in_force.as_of if in_force is not None and fresh else desk.today
    seed = in_force.basis.seed if in_force is not None and fresh else DEFAULT_SEED
    changed = applied(strategy, asked, day)
    progress(0.05)
    found = sketch(
        (strategy, believe(strategy, day)), (changed, believe(changed, day)), day, seed, in_force=in_force,
        known=in_force if fresh else None, progress=progress,
    )  # fmt: skip
    return Sketch(found, changed, day)


def share_plan(desk: Desk, plan: Plan, title: str, changes: Sequence[str]) -> Commit:
    """Puts a plan that was played through into the journal as a draft, so that all who see the strategy see it.

    Raises NotPermitted, StrategyError where a use case that it chooses is not there any more.
    """
    name, draft = (
        plan.id,
        {"title": Text.model_validate({desk.lang: title}), "draft": True, "what_if": tuple(changes)},
    )
    strategy, _ = desk.load()
    tries = 1
    while (known := strategy.get(name)) is not None and not (isinstance(known, Plan) and known.draft):
        tries += 1
        name = f"{plan.id}-{tries}"
    record = plan.model_copy(update={"id": name, **draft})
    return desk.perform(lambda _: [Put(record)], why=reason("actions-draft-kept", title=title))
