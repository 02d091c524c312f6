"""Playing through: what would the plan be if ...? Nothing is kept, unless someone asks for a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leitstand.journal import Commit, Put
from leitstand.portfolio import Comparison, Portfolio
from leitstand.strategy import Strategy, Text

from .desk import Desk
from .reasons import reason
from .reviewing import Progress, current_review


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
