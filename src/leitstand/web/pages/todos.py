"""What the last review proposes to do, each with its one figure, its date and what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from leitstand.learning.results import Move
from leitstand.strategy import Fact, Text
from leitstand.texts import Message, message

from ..reading import Reviewed

MESSAGES = (
    *(f"web-step-{step}" for step in ("start", "scale", "stop", "drop", "delay", "advance", "continue")),
    *("web-todo-worth", "web-todo-worth-stop", "web-todo-worth-drop"),
)


@dataclass(frozen=True)
class Todo:
    """One thing to do: what it is worth and in which words, from when, and what it costs. `new`: not said before."""

    move: Move
    title: Text
    verb: Message
    new: bool
    figure: Fact | None
    named: Message
    when: Message | None
    cost: Message | None
    unlocks: Message | None
    spread: Message | None
    chance: Fact | None


def todos(reviewed: Reviewed, *, done: frozenset[str] = frozenset()) -> tuple[Todo, ...]:
    """The moves that ask for something, in the review's order, each with what it is worth.

    What is new is marked only where the plan in force has said some of them already. `done`: use cases about which
    people have decided since.
    """
    moves = [m for m in reviewed.review.moves if m.step != "continue"]
    some_known = not all(m.new for m in moves)
    return tuple(
        todo_of(reviewed, move, new=move.new and some_known) for move in moves if move.use_case not in done
    )


def todo_of(reviewed: Reviewed, move: Move, *, new: bool) -> Todo:
    """One move of the review with everything that a decision about it needs."""
    entry, result = reviewed.index.cases.get(move.use_case), reviewed.cases.get(move.use_case)
    title = entry.title if entry else Text(de=move.use_case)
    ends = move.step in ("stop", "drop")
    worth = (
        "web-todo-worth-stop" if move.step == "stop" else "web-todo-worth-drop" if ends else "web-todo-worth"
    )
    figure, when, cost, unlocks, spread, chance = None, None, None, None, None, None
    if result is not None:
        figure = reviewed.figures.case(result, "value", "mean")
        chance = reviewed.figures.case(result, "chance")
        if result.value is not None:
            low, high = (reviewed.figures.case(result, "value", end) for end in ("p10", "p90"))
            spread = message("web-spread-range", low=low, high=high)
        if result.start and not ends:
            when = message("web-from", quarter=result.start)
            if result.one_off is not None and result.one_off.mean > 0:
                cost = message("web-todo-cost", cost=reviewed.figures.case(result, "one_off", "mean"))
        if result.unlocks and result.value is not None and result.value.mean < 0 and not ends:
            unlocks = message("web-todo-unlocks", n=len(result.unlocks))
    verb = message(f"web-step-{move.step}")
    return Todo(move, title, verb, new, figure, message(worth), when, cost, unlocks, spread, chance)
