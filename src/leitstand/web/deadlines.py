"""What falls due in the next three months: budgets, objectives, guardrails, starts that were decided or are planned."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.urls import reverse

from leitstand.strategy import Budget, Quarter, Text
from leitstand.texts import Message, message

from .orientation import Orientation
from .reading import Place

AHEAD = dt.timedelta(days=90)


@dataclass(frozen=True)
class Deadline:
    """A day, what falls due, and where to see it. `late`: the day has passed, or something is missing."""

    day: dt.date
    said: Message
    href: str
    late: bool = False


def deadlines(found: Place, orientation: Orientation, today: dt.date) -> list[Deadline]:
    """Everything that falls due up to 90 days from today, the next first; objectives that are overdue come first."""
    told = [
        *_budgets(orientation, today),
        *_objectives(orientation, today),
        *_guardrails(found, today),
        *_starts(found, orientation, today),
    ]
    return sorted((d for d in told if d.day <= today + AHEAD), key=lambda d: (d.day, d.href))


def _budgets(orientation: Orientation, today: dt.date) -> list[Deadline]:
    years = {budget.year for budget in orientation.all(Budget)}
    ends, begins = dt.date(today.year, 12, 31), dt.date(today.year + 1, 1, 1)
    href = f"{reverse('leitstand')}#budget"
    told = []
    if today.year in years:
        told.append(Deadline(ends, message("cockpit-due-budget-ends", year=today.year), href))
    if years:
        there = today.year + 1 in years
        code = "cockpit-due-budget-begins" if there else "cockpit-due-budget-missing"
        told.append(Deadline(begins, message(code, year=today.year + 1), href, late=not there))
    return told


def _objectives(orientation: Orientation, today: dt.date) -> list[Deadline]:
    href = reverse("target-picture")
    return [
        Deadline(
            goal.objective.due,
            message("cockpit-due-objective", title=goal.objective.title or Text(de=goal.objective.id)),
            f"{href}#goal-{goal.objective.id}",
            late=goal.objective.due < today,
        )
        for goal in orientation.goals
        if goal.objective.due is not None and not (goal.objective.due < today and goal.state == "course")
    ]


def _guardrails(found: Place, today: dt.date) -> list[Deadline]:
    told = []
    for i, entry in found.reviewed.index.cases.items() if found.reviewed else ():
        for state in entry.guardrails:
            if state.clearance != "blocked" or state.free_from is None:
                continue
            day = Quarter.parse(state.free_from).first_day
            if day >= today:
                said = message("cockpit-due-guardrail", title=entry.title, rule=state.rule or state.id)
                told.append(Deadline(day, said, reverse("use-case", args=[i])))
    return told


def _starts(found: Place, orientation: Orientation, today: dt.date) -> list[Deadline]:
    """What people have decided to begin, one by one; what the plan would begin beside it, counted by quarter."""
    reviewed = found.reviewed
    if reviewed is None:
        return []
    last = {d.use_case: d for d in sorted(orientation.decisions, key=lambda d: (d.date, d.id)) if d.use_case}
    told, planned = [], dict[str, int]()
    for i, case in reviewed.cases.items():
        entry, decided = reviewed.index.cases.get(i), last.get(i)
        bound = decided if decided is not None and decided.verdict in ("pilot", "scale") else None
        start = bound.start if bound is not None and bound.start else case.start
        if entry is None or not start or case.action == "continue" or Quarter.parse(start).first_day < today:
            continue
        if bound is not None:
            day = Quarter.parse(start).first_day
            said = message("cockpit-due-start", title=entry.title)
            told.append(Deadline(day, said, reverse("use-case", args=[i])))
        else:
            planned[start] = planned.get(start, 0) + 1
    href = f"{reverse('portfolio')}?moves=1"
    return told + [
        Deadline(Quarter.parse(start).first_day, message("cockpit-due-starts", n=n), href)
        for start, n in planned.items()
    ]
