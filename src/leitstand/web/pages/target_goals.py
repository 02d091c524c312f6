"""The objectives as rows of a table, and the judgement on all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString

from leitstand.strategy import Fact, Record
from leitstand.texts import Lang, Message, message

from ..goal_bars import goal_bar
from ..orientation import Goal, State
from ..tallies import Tallies

TONES: dict[State, str] = {"course": "yes", "open": "think", "gap": "risk"}
MESSAGES = (
    *(f"target-state-{state}" for state in ("course", "open", "gap")),
    *(f"target-why-{why}" for why in (
        "new", "nobody", "unmeasured", "untold", "course", "open", "short")),
)  # fmt: skip


@dataclass(frozen=True)
class GoalRow:
    """An objective with its levels, what the plan brings towards it, and why it stands as it does."""

    goal: Goal
    baseline: Fact
    target: Fact
    adds: Message | None
    nothing: bool
    bar: SafeString
    state: Message
    tone: str
    why: Message
    edit: str
    kpi_edit: str
    first: bool
    last: bool


def judgement(tallies: Tallies) -> Message:
    """Where the objectives stand, in one sentence."""
    if not tallies.orientation.goals:
        return message("target-said-none")
    n = tallies.goals()
    if tallies.found.reviewed is None:
        return message("target-said-unplanned", n=n)
    course, open_, gap = (tallies.state(state) for state in ("course", "open", "gap"))
    return message("target-said", n=n, course=course, open=open_, gap=gap)


def goal_rows(tallies: Tallies, lang: Lang, edit: Callable[[Record], str]) -> list[GoalRow]:
    """The rows, the most important objective first."""
    goals = tallies.orientation.goals
    return [
        _row(tallies, goal, lang, edit, first=nth == 0, last=nth == len(goals) - 1)
        for nth, goal in enumerate(goals)
    ]


def why(goal: Goal, chance: Fact | None) -> Message:
    """Why the objective stands as it does."""
    if goal.outlook is None:
        return message("target-why-new")
    if not goal.outlook.contributors:
        return message("target-why-nobody")
    if goal.outlook.needed is None:
        return message("target-why-unmeasured")
    if goal.outlook.chance is None or chance is None:
        return message("target-why-untold")
    how = {"course": "course", "open": "open", "gap": "short"}[goal.state]
    return message(f"target-why-{how}", chance=chance)


def _row(
    tallies: Tallies, goal: Goal, lang: Lang, edit: Callable[[Record], str], *, first: bool, last: bool
) -> GoalRow:
    own, outlook, reviewed = goal.objective, goal.outlook, tallies.found.reviewed
    title = own.title.in_(lang) if own.title else own.id
    band = outlook.contribution if outlook else None
    adds, chance = None, None
    if reviewed is not None and outlook is not None and own.id in reviewed.index.objectives:
        chance = reviewed.figures.objective(outlook, "chance")
        if band is not None:
            low, high = (reviewed.figures.objective(outlook, "contribution", end) for end in ("p10", "p90"))
            adds = message("target-range", low=low, high=high)
    tone = TONES[goal.state]
    bar = goal_bar(band, outlook.needed if outlook else None, lang, tone, title)
    back = f"?next={reverse('target-picture')}"
    nothing = outlook is not None and not outlook.contributors
    own_edit, kpi_edit = edit(own), edit(goal.kpi) if goal.kpi else ""
    return GoalRow(
        goal, tallies.level(own.id, "baseline"), tallies.level(own.id, "target"), adds, nothing, bar,
        message(f"target-state-{goal.state}"), tone, why(goal, chance),
        own_edit + back if own_edit else "", kpi_edit + back if kpi_edit else "", first, last,
    )  # fmt: skip
