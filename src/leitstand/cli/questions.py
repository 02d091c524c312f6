"""How questions, answers and what they did read at the command line, in sentences and as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text as Line

from leitstand.exchange import Typed
from leitstand.portfolio import Question
from leitstand.strategy import Judgement, Point, Range, Statement, Strategy
from leitstand.texts import message, range_text

from .door import Door
from .showing import bullet
from .words import said

if TYPE_CHECKING:
    from leitstand.portfolio.asking import Moved, Round

CHOICES = ("rather-yes", "unsure", "rather-no")
MESSAGES = tuple(f"exchange-question-choice-{choice}" for choice in CHOICES)


def show_round(door: Door, strategy: Strategy, found: Round, unit: str | None) -> None:
    """The questions one below the other; none where enough is estimated."""
    for n, question in enumerate(() if found.enough else found.questions, start=1):
        door.show(Line(heading(door, strategy, question, n), style="dim"), Line(said(door, question.ask)))
    if unit is not None and not found.questions:
        door.show(Line(door.say("cli-ask-none-for", unit=unit)))
    door.show(Line(said(door, found.said), style="bold"))
    door.result(round_data(door, strategy, found))


def show_moved(door: Door, change: Moved) -> None:
    door.show(*(bullet(said(door, s)) for s in change.said))


def heading(door: Door, strategy: Strategy, question: Question, n: int) -> str:
    from leitstand.portfolio.asking import Asked

    return door.say("cli-ask-heading", n=n, to=Asked.of(question.to).words(strategy))


def echo(door: Door, read: Typed) -> str:
    """What was understood, so that a misread figure is seen at once."""
    value = read.value
    if isinstance(value, Judgement):
        choice = message(f"exchange-question-choice-{value.answer.replace('_', '-')}")
        return door.say("cli-ask-judged", answer=choice)
    if value.form == "unknown":
        return door.say("cli-ask-not-known")
    if isinstance(value, Point | Range):
        low, high = (value.value, value.value) if isinstance(value, Point) else (value.p10, value.p90)
        return door.say("cli-ask-understood", figure=range_text(low, high, read.unit, door.lang))
    return door.say("cli-ask-understood", figure=read.typed)


def round_data(door: Door, strategy: Strategy, found: Round) -> dict[str, Any]:
    """The round for `--json`. How the plan stands is not in it."""
    from leitstand.portfolio.asking import Asked

    return {
        "questions": [
            {
                "use_case": q.use_case, "quantity": q.quantity, "part": q.part, "form": q.form, "unit": q.unit,
                "threshold": q.threshold, "minutes": q.minutes, "to": q.to,
                "asked": door.text(Asked.of(q.to).words(strategy)), "ask": said(door, q.ask),
            }
            for q in found.questions
        ],
        "enough": found.enough, "left": found.left, "said": said(door, found.said),
    }  # fmt: skip


def moved_data(door: Door, change: Moved) -> dict[str, Any]:
    sentences: tuple[Statement, ...] = change.said
    return {
        "in": [s.use_case for s in change.shifts if s.kind == "in"],
        "out": [s.use_case for s in change.shifts if s.kind == "out"],
        "difference": change.difference, "chance_before": change.chance_before, "chance_after": change.chance_after,
        "said": [said(door, s) for s in sentences],
    }  # fmt: skip
