"""What changes: against the plan in force, or against today's state where no plan is in force."""

from __future__ import annotations

from leitstand.portfolio import Portfolio
from leitstand.strategy import Action, Choice, Plan, Quarter, Strategy, UseCase

from .results import Move, Step

_TODAY: dict[str, Action] = {"pilot": "pilot", "scaled": "continue", "operating": "continue"}
_STEP: dict[Action, Step] = {
    "pilot": "start",
    "scale": "scale",
    "continue": "continue",
    "stop": "stop",
    "not_now": "drop",
}
_ORDER: tuple[Step, ...] = ("stop", "scale", "start", "drop", "advance", "delay", "continue")


def moves(portfolio: Portfolio, strategy: Strategy, in_force: Plan | None) -> tuple[Move, ...]:
    """One move for each use case that is treated differently; the gravest kinds first, within a kind by value."""
    before = {c.use_case: c for c in in_force.choices} if in_force is not None else {}
    results = {c.use_case: c for c in portfolio.cases}
    found = []
    for choice in portfolio.plan.choices:
        known = before.get(choice.use_case) if in_force is not None else None
        was = known or Choice(
            use_case=choice.use_case,
            action=_TODAY.get(strategy.one(UseCase, choice.use_case).stage, "not_now"),
        )
        step = _step(was, choice)
        if step is not None:
            why = results[choice.use_case].reason
            found.append(
                (Move(use_case=choice.use_case, step=step, why=why), results[choice.use_case].value.mean)
            )
    ordered = sorted(found, key=lambda m: (_ORDER.index(m[0].step), -abs(m[1]), m[0].use_case))
    return tuple(move for move, _ in ordered)


def _step(was: Choice, now: Choice) -> Step | None:
    if now.action == "continue" and was.action == "pilot":
        return None  # a pilot that goes on as it is
    if was.action != now.action:
        # what had been planned and is not to come any more is dropped; what never was planned is no move
        return _STEP[now.action] if now.action != "not_now" or was.action in ("pilot", "scale") else None
    if now.action in ("pilot", "scale") and was.start and now.start and was.start != now.start:
        return "delay" if Quarter.parse(now.start) > Quarter.parse(was.start) else "advance"
    return None
