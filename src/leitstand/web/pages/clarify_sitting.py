"""One sitting at the questions: the round at hand, what has been answered since it began, and what that moved.

Nothing of it is stored for its own sake: a round is the result of a job, an answer is an estimate in the journal, and
which answers belong to a sitting is told by the jobs that worked out what they moved.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leitstand.actions import Desk, may_answer
from leitstand.portfolio import Question
from leitstand.strategy import Estimate, Strategy

from .. import jobs
from ..jobs.work.clarifying import Answered, kept_answer
from ..jobs.work.questions import kept_round

if TYPE_CHECKING:
    from leitstand.portfolio.asking import Moved, Round

MOST_JOBS = 50
Key = tuple[str, str, str]


@dataclass(frozen=True)
class Given:
    """An answer of this sitting. `question`: as it was asked, None where its round is gone; `moved`: None until the
    job has worked it out; `failed`: it could not."""

    job: jobs.Job
    answer: Answered
    question: Question | None
    moved: Moved | None
    failed: bool


@dataclass(frozen=True)
class Sitting:
    """`round` None: there is none yet, or it is not kept any more. `waiting`: a job is under way. `open`: the questions
    that this person can answer now, best first; with those answered no more than the sitting began with. `stale`:
    somebody else has changed the strategy since."""

    key: str
    round: Round | None
    given: tuple[Given, ...]
    open: tuple[Question, ...]
    waiting: jobs.Job | None
    stale: bool


def key_of(question: Question) -> Key:
    return (question.use_case, question.quantity, question.part)


def unit_of(desk: Desk, wanted: str = "") -> str | None:
    """Whose questions somebody gets: a unit lead the own unit's (of several the wanted one), everybody else all."""
    actor = desk.actor
    if not actor.units or actor.roles & {"leadership", "strategy_lead", "controller"}:
        return None
    return wanted if wanted in actor.units else min(actor.units)


def sitting(desk: Desk, unit: str | None, skipped: frozenset[Key] = frozenset()) -> Sitting:
    """Where this person stands."""
    strategy, _ = desk.load()
    rounds = [j for j in _mine(desk, "questions") if j.parameters.get("unit") == unit]
    begun = next((j for j in rounds if j.state == "done"), None)
    under_way = next((j for j in rounds if not j.ended), None)
    if begun is None:
        return Sitting("", None, (), (), under_way, stale=False)
    given = tuple(
        g for j in _mine(desk, "clarify")
        if j.asked_at >= begun.asked_at and (g := _given(desk, j, strategy)) is not None and g.answer.unit == unit
    )  # fmt: skip
    key = _round_key(desk, given, begun.result)
    found = kept_round(desk, key)
    waiting = under_way or next((g.job for g in given if not g.job.ended), None)
    if found is None:
        return Sitting(key, None, given, (), waiting, stale=False)
    answered = {g.answer.of for g in given} | skipped
    first = kept_round(desk, begun.result)
    left = max(0, len(first.questions if first else found.questions) - len(given))
    asked = tuple(
        q
        for q in found.questions
        if key_of(q) not in answered and q.use_case in strategy and may_answer(desk, q)
    )[:left]
    moved_on = found.plan.basis.strategy != strategy.fingerprint
    return Sitting(key, found, given, asked, waiting, stale=moved_on and waiting is None)


def _round_key(desk: Desk, given: tuple[Given, ...], first: str) -> str:
    """The round after the newest answer whose effect is known, else the one that the sitting began with."""
    for g in given:
        kept = kept_answer(desk, g.job.result) if g.job.state == "done" else None
        if kept is not None:
            return kept.round
    return first


def _mine(desk: Desk, kind: str) -> list[jobs.Job]:
    return [j for j in jobs.recent(desk, kind=kind, most=MOST_JOBS) if j.who == desk.actor.id]


def _given(desk: Desk, job: jobs.Job, strategy: Strategy) -> Given | None:
    """The answer that a job is about; None where it does not stand any more: taken back, or said otherwise since."""
    answer = Answered.model_validate(job.parameters)
    if answer.commit:
        past = desk.journal.history(desk.organisation, answer.estimate)
        if not past or past[-1].commit != answer.commit or past[-1].action != "put":
            return None
    elif not isinstance(strategy.get(answer.estimate), Estimate):
        return None
    asked_in = kept_round(desk, answer.round)
    question = next((q for q in asked_in.questions if key_of(q) == answer.of), None) if asked_in else None
    kept = kept_answer(desk, job.result) if job.state == "done" else None
    moved = kept.move() if kept is not None and kept.moved else None
    return Given(job, answer, question, moved, job.state in ("failed", "cancelled"))
