"""Asking the plan something beyond itself: other budgets, attitudes, what it may miss, what knowing more is worth, the
list by score.

Nothing is written to the journal; what was computed is kept beside it under the hash of all that it was computed from,
so that the same question is answered at once the second time, and pages can show it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from leitstand.documents.keys import content_hash
from leitstand.portfolio import Attitudes, Frontier, Knowing, Regret, ScoreMethod, Scoring
from leitstand.strategy import Plan, Strategy, Value

from .desk import Desk
from .reviewing import Progress, current_review

Answer = TypeVar("Answer", bound=Value)


@dataclass(frozen=True)
class Weighed(Generic[Answer]):
    """The answer, the strategy that it is about, and the key under which the answer is kept."""

    answer: Answer
    strategy: Strategy
    key: str = ""


def budget_curve(desk: Desk, *, progress: Progress = lambda _: None) -> Weighed[Frontier]:
    """What more and less money would bring. Raises ActionRefused where there is nothing to weigh."""

    def ask(*basis: Any, **how: Any) -> Frontier:
        from leitstand.portfolio import frontier

        return frontier(*basis, **how)

    return _weighed(desk, Frontier, ask, progress)


def risk_in_money(desk: Desk, *, progress: Progress = lambda _: None) -> Weighed[Attitudes]:
    """What each risk attitude costs on average and leaves in the bad tenth of cases."""

    def ask(*basis: Any, **how: Any) -> Attitudes:
        from leitstand.portfolio import attitudes

        return attitudes(*basis, **how)

    return _weighed(desk, Attitudes, ask, progress)


def regret_of_plan(
    desk: Desk, *, threshold: float | None = None, progress: Progress = lambda _: None
) -> Weighed[Regret]:
    """What the plan may miss against the plan that is best in hindsight. `threshold`: EUR."""

    def ask(*basis: Any, **how: Any) -> Regret:
        from leitstand.portfolio import regret

        return regret(*basis, **how)

    return _weighed(desk, Regret, ask, progress, threshold=threshold)


def worth_knowing(desk: Desk, *, progress: Progress = lambda _: None) -> Weighed[Knowing]:
    """What it is worth to know more before the plan is decided, and what finding out may cost."""

    def ask(*basis: Any, **how: Any) -> Knowing:
        from leitstand.portfolio import worth_of_knowing

        return worth_of_knowing(*basis, **how)

    return _weighed(desk, Knowing, ask, progress)


def list_by_score(
    desk: Desk, *, method: ScoreMethod = "points", progress: Progress = lambda _: None
) -> Weighed[Scoring]:
    """The list as a scoring sheet ranks it, beside the plan."""

    def ask(*basis: Any, progress: Progress, **how: Any) -> Scoring:
        from leitstand.portfolio import scoring

        return scoring(*basis, **how)

    return _weighed(desk, Scoring, ask, progress, method=method)


def answer_key(kind: type[Value], strategy: Strategy, plan: Plan, how: dict[str, Any]) -> str:
    """answer/<kind>/<hash of all that the answer is computed from>"""
    inputs = {
        "strategy": strategy.fingerprint, "as_of": plan.as_of.isoformat(), "seed": plan.basis.seed,
        "engine": plan.basis.engine, "plan": plan.model_dump(mode="json", exclude={"id", "basis"}), "how": how,
    }  # fmt: skip
    return f"answer/{kind.__name__.lower()}/{content_hash(inputs)}"


def newest_key(kind: type[Value], organisation: str, sequence: int) -> str:
    """answer/<kind>/<organisation>/<sequence>: where it stands which answer belongs to the review of this sequence."""
    return f"answer/{kind.__name__.lower()}/{organisation}/{sequence}"


def _weighed(
    desk: Desk, kind: type[Answer], ask: Callable[..., Answer], progress: Progress, **how: Any
) -> Weighed[Answer]:
    reviewed = current_review(desk, progress=lambda part: progress(part / 3))
    strategy, plan = reviewed.strategy, reviewed.review.portfolio.plan
    key = answer_key(kind, strategy, plan, how)
    if not how:
        desk.journal.derived_put(newest_key(kind, desk.organisation, reviewed.sequence), key, "text/plain")
    kept = _kept(desk, kind, key)
    if kept is not None:
        return Weighed(kept, strategy, key)
    from leitstand.beliefs import believe

    answer = ask(
        strategy, believe(strategy, plan.as_of), plan.as_of, plan.basis.seed, in_force=plan,
        progress=lambda part: progress(1 / 3 + part * 2 / 3), **how,
    )  # fmt: skip
    desk.journal.derived_put(key, answer.model_dump_json(), "application/json")
    return Weighed(answer, strategy, key)


def _kept(desk: Desk, kind: type[Answer], key: str) -> Answer | None:
    """The answer as it was computed before; one that an older version kept in another form is computed again."""
    found = desk.journal.derived_get(key)
    if found is None:
        return None
    try:
        return kind.model_validate_json(found.content)
    except ValidationError:
        return None
