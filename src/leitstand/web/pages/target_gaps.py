"""Gaps both ways: objectives that nothing pays into, nobody leads or could measure; use cases without an objective."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from leitstand.strategy import Text
from leitstand.texts import Message, message

from ..lever_sums import RUNS
from ..orientation import Goal
from ..tallies import Tallies
from .ways import edit_address

MOST = 6
MESSAGES = tuple(f"target-gap-{gap}" for gap in ("cases", "owner", "measure", "aimless"))


@dataclass(frozen=True)
class Missing:
    """One thing with a gap: its name, where to see it, and where to mend it (empty where the reader may not)."""

    title: Text | str
    href: str
    mend: str


@dataclass(frozen=True)
class Gap:
    """A sort of gap with everything that has it; `left`: how many are not shown."""

    said: Message
    shown: tuple[Missing, ...]
    left: int


def gaps(tallies: Tallies, request: HttpRequest) -> list[Gap]:
    """The gaps there are, the gravest first."""
    goals = tallies.orientation.goals
    found = [
        _gap("cases", [_of_goal(g, request) for g in goals if g.outlook and not g.outlook.contributors]),
        _gap("owner", [_of_goal(g, request) for g in goals if not g.led]),
        _gap("measure", [_of_goal(g, request) for g in goals if not g.measurable]),
        _gap("aimless", aimless(tallies)),
    ]
    return [gap for gap in found if gap is not None]


def aimless(tallies: Tallies) -> list[Missing]:
    """Use cases that pay into no objective, those of the plan first: none is named, and nobody has said that they move
    the KPI of one.
    """
    reviewed = tallies.found.reviewed
    if reviewed is None:
        return []
    aimed = {o.kpi for o in (g.objective for g in tallies.orientation.goals) if o.kpi}
    ids = {g.objective.id for g in tallies.orientation.goals}
    items = reviewed.figures.items

    def pays(case: str) -> bool:
        named = bool(ids & set(reviewed.index.cases[case].objectives))
        return named or any(
            i.quantity == "effect" and i.part in aimed and not i.band.assumed for i in items.of(case)
        )

    loose = [
        (result.action not in RUNS, i)
        for i, result in reviewed.cases.items()
        if i in reviewed.index.cases and reviewed.index.cases[i].stage != "retired" and not pays(i)
    ]
    return [
        Missing(reviewed.index.cases[i].title, reverse("use-case", args=[i]), "") for _, i in sorted(loose)
    ]


def _gap(name: str, missing: list[Missing]) -> Gap | None:
    if not missing:
        return None
    return Gap(
        message(f"target-gap-{name}", n=len(missing)), tuple(missing[:MOST]), max(0, len(missing) - MOST)
    )


def _of_goal(goal: Goal, request: HttpRequest) -> Missing:
    mend = edit_address(request, goal.objective, lambda _: None)
    back = urlencode({"next": reverse("target-picture")})
    return Missing(goal.objective.title or goal.objective.id, "", f"{mend}?{back}" if mend else "")
