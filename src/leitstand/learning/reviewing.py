"""One turn of the loop: believe, weigh, compare with the plan in force, and say what it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from leitstand.beliefs import Belief, believe, lesson_message
from leitstand.portfolio import Facts, weigh
from leitstand.strategy import Lever, Plan, Statement, Strategy, Text

from .moves import moves
from .results import Review
from .sentences import headline, honesty, rests_on, would_change


def review(
    strategy: Strategy, in_force: Plan | None, findings: Sequence[Statement], as_of: dt.date, seed: int, *,
    sequence: int | None = None, progress: Callable[[float], None] | None = None,
) -> Review:  # fmt: skip
    """What to start, scale and stop, why, what that rests on, and what would change it.

    `in_force`: the plan to compare with (None: today's state). `findings`: what signals say; they join what the
    judgement rests on. The same inputs give the same review to the bit. Raises `portfolio.SolverFailed`.
    """
    belief = believe(strategy, as_of)
    portfolio = weigh(strategy, belief, as_of, seed, sequence=sequence, progress=progress)
    facts = Facts(as_of, strategy.settings.id if strategy.settings else None)
    return Review(
        as_of=as_of,
        portfolio=portfolio,
        in_force=in_force.id if in_force is not None else None,
        headline=headline(portfolio, strategy, facts),
        honesty=honesty(portfolio, strategy, facts),
        moves=moves(portfolio, strategy, in_force),
        rests_on=(*findings, *rests_on(portfolio, strategy, facts)),
        would_change=would_change(portfolio, strategy, facts),
        learned=tuple(learned(belief, strategy)),
    )


def learned(belief: Belief, strategy: Strategy) -> list[Statement]:
    """What measured outcomes taught, about the company and its levers."""
    found = []
    for lesson in belief.learned:
        lever = strategy.get(lesson.lever) if lesson.lever else None
        title = lever.title if isinstance(lever, Lever) else None
        said = lesson_message(lesson, title)
        words = {name: value for name, value in said.params if isinstance(value, str | int | Text)}
        found.append(Statement(code=said.code, words=words))
    return found
