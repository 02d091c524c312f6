"""What is to be done: the steps that the plan takes from today's state, and what changed against the plan in force."""

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
    """One move for each use case with which something is to happen. Those that the plan in force did not have come
    first, then the gravest kinds, within a kind the most valuable.

    What a plan said stays to be done until the use case's stage says that it was done.
    """
    before = {c.use_case: c for c in in_force.choices} if in_force is not None else {}
    results = {c.use_case: c for c in portfolio.cases}
    found = []
    for choice in portfolio.plan.choices:
        result = results[choice.use_case]
        stage = strategy.one(UseCase, choice.use_case).stage
        today = Choice(use_case=choice.use_case, action=_TODAY.get(stage, "not_now"))
        changed = _step(before.get(choice.use_case, today), choice)
        step = changed or _step(today, choice)
        if step is not None:
            move = Move(use_case=choice.use_case, step=step, why=result.reason, new=changed is not None)
            found.append((move, result.value.mean if result.value else 0.0))
    ordered = sorted(found, key=lambda m: (not m[0].new, _ORDER.index(m[0].step), -abs(m[1]), m[0].use_case))
    return tuple(move for move, _ in ordered)


def _step(was: Choice, now: Choice) -> Step | None:
    if now.action == "continue" and was.action in ("pilot", "scale"):
        # it runs by now, or the pilot goes on as it is; only a pilot that was to be scaled loses something
        return "drop" if was.action == "scale" and now.start is None else None
    if was.action != now.action:
        # what had been planned and is not to come any more is dropped; what never was planned is no move
        return _STEP[now.action] if now.action != "not_now" or was.action in ("pilot", "scale") else None
    if now.action in ("pilot", "scale") and was.start and now.start and was.start != now.start:
        return "delay" if Quarter.parse(now.start) > Quarter.parse(was.start) else "advance"
    return None
