"""One turn of the loop: believe, weigh, compare with the plan in force, and say what it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leitstand.beliefs import Belief, believe, lesson_message
from leitstand.portfolio import Facts, Planned, Shift, explain_fully, explain_later, plan_now, shifts_between
from leitstand.strategy import Lever, Plan, Statement, Strategy, Text

from .moves import moves
from .results import Review
from .sentences import headline, honesty, rests_on, would_change


@dataclass(frozen=True)
class FirstLook:
    """A review as soon as its plan stands: the plan, what it changes against the one in force, and what it rests on."""

    strategy: Strategy
    belief: Belief
    in_force: Plan | None
    planned: Planned

    @property
    def plan(self) -> Plan:
        return self.planned.plan

    @property
    def changes(self) -> tuple[Shift, ...]:
        """What the plan treats differently than the one in force; empty where there is none to compare with."""
        return shifts_between(self.in_force.choices, self.plan.choices) if self.in_force else ()


def first_look(
    strategy: Strategy, in_force: Plan | None, as_of: dt.date, seed: int, *, sequence: int | None = None
) -> FirstLook:
    """Believes and plans, near the plan in force; nothing is explained yet. Raises `portfolio.SolverFailed`."""
    belief = believe(strategy, as_of)
    planned = plan_now(strategy, belief, as_of, seed, sequence=sequence, in_force=in_force)
    return FirstLook(strategy, belief, in_force, planned)


def review(
    strategy: Strategy, in_force: Plan | None, findings: Sequence[Statement], as_of: dt.date, seed: int, *,
    sequence: int | None = None, progress: Callable[[float], None] | None = None,
) -> Review:  # fmt: skip
    """What to start, scale and stop, why, what that rests on, and what would change it.

    `in_force`: the plan to stay near and to compare with (None: today's state). `findings`: what signals say; they join
    what the judgement rests on. The same inputs give the same review to the bit. Raises `portfolio.SolverFailed`.
    """
    look = first_look(strategy, in_force, as_of, seed, sequence=sequence)
    return review_of(look, findings, progress=progress)


def review_of(
    look: FirstLook, findings: Sequence[Statement], *,
    thoroughly: bool = False, progress: Callable[[float], None] | None = None,
) -> Review:  # fmt: skip
    """The review whose plan stands already, explained and put into sentences. Takes many times as long as the plan.

    `thoroughly`: with everything looked at by making the plan again (`portfolio.explain_fully`); what `progress` raises
    ends it.
    """
    strategy, as_of = look.strategy, look.plan.as_of
    portfolio = (explain_fully if thoroughly else explain_later)(look.planned, progress)
    facts = Facts.of(strategy, as_of)
    return Review(
        as_of=as_of,
        portfolio=portfolio,
        in_force=look.in_force.id if look.in_force is not None else None,
        headline=headline(portfolio, strategy, facts),
        honesty=honesty(portfolio, strategy, facts),
        moves=moves(portfolio, strategy, look.in_force),
        rests_on=(*findings, *rests_on(portfolio, strategy, facts)),
        would_change=would_change(portfolio, strategy, facts),
        learned=tuple(learned(look.belief, strategy)),
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
