"""What an answer did to the plan: who came in, who went out, how sure its own use case is now, and what it is worth."""

from __future__ import annotations

import datetime as dt

from leitstand.strategy import Fact, Statement, Strategy, Text, Value

from ..comparing import Shift, shifts_between
from ..statements import title
from .rounds import Round

_NAMED = ("in", "out")
ALIKE = 0.5
"""EUR: a smaller difference in value is none."""
MESSAGES = (
    *(f"portfolio-ask-moved-{kind}" for kind in ("in", "out", "others")),
    "portfolio-ask-stayed", "portfolio-ask-value", "portfolio-ask-chance",
    "portfolio-formula-ask-value", "portfolio-formula-ask-chance",
)  # fmt: skip


class Moved(Value):
    """The plan before and after an answer. `difference`: EUR by which its expected value changed."""

    shifts: tuple[Shift, ...]
    difference: float
    chance_before: float | None
    chance_after: float | None
    said: tuple[Statement, ...]


def moved(before: Round, after: Round, use_case: str, strategy: Strategy, as_of: dt.date) -> Moved:
    """What changed between two rounds, in sentences. Said after an answer and never before it."""
    shifts = shifts_between(before.plan.choices, after.plan.choices)
    difference = after.plan.value.mean - before.plan.value.mean
    was, now = before.chances.get(use_case), after.chances.get(use_case)
    said = [
        Statement(code=f"portfolio-ask-moved-{s.kind}", words={"title": title(strategy, s.use_case)})
        for s in shifts if s.kind in _NAMED
    ]  # fmt: skip
    others = tuple(s.use_case for s in shifts if s.kind not in _NAMED)
    if others:
        fact = Fact(
            id="ask.moved", value=len(others), unit="count", as_of=as_of, formula="portfolio-formula-plan-count",
            inputs=others,
        )  # fmt: skip
        said.append(Statement(code="portfolio-ask-moved-others", facts={"n": fact}))
    if not said:
        said.append(Statement(code="portfolio-ask-stayed"))
    said.append(_value(difference, after.plan.value.mean, as_of))
    if was is not None and now is not None and round(was, 2) != round(now, 2):
        said.append(_chance(use_case, was, now, strategy, as_of))
    return Moved(shifts=shifts, difference=difference, chance_before=was, chance_after=now, said=tuple(said))


def _value(difference: float, value: float, as_of: dt.date) -> Statement:
    facts = {
        name: Fact(
            id=f"ask.value.{name}", value=amount, unit="EUR", as_of=as_of, formula="portfolio-formula-ask-value",
            inputs=("plan.value",),
        )
        for name, amount in (("difference", abs(difference)), ("value", value))
    }  # fmt: skip
    direction = "none" if abs(difference) < ALIKE else "more" if difference > 0 else "less"
    return Statement(code="portfolio-ask-value", facts=facts, words={"direction": direction})


def _chance(use_case: str, was: float, now: float, strategy: Strategy, as_of: dt.date) -> Statement:
    facts = {
        name: Fact(
            id=f"{use_case}.ask.chance.{name}", value=share, unit="chance", as_of=as_of,
            formula="portfolio-formula-ask-chance", inputs=(f"{use_case}.value",),
        )
        for name, share in (("before", was), ("after", now))
    }  # fmt: skip
    words: dict[str, str | int | Text] = {"title": title(strategy, use_case)}
    return Statement(code="portfolio-ask-chance", facts=facts, words=words)
