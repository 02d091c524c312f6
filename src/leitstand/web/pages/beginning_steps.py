"""The steps of the guided beginning: which there are, which are done, and where one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest
from django.urls import reverse

from leitstand.actions import Desk
from leitstand.strategy import Capacity, Strategy
from leitstand.texts import Message, message

from ..doors import may
from ..reading import Place
from .showing import where

STEPS: Final = ("company", "money", "aims", "scarce", "choices", "list", "plan")
MESSAGES = tuple(f"beginning-step-{step}" for step in STEPS)


@dataclass(frozen=True)
class Step:
    """One step; `href` is empty where one cannot go there yet."""

    name: str
    nth: int
    title: Message
    href: str
    done: bool
    current: bool


def steps_of(request: HttpRequest, desk: Desk | None, current: str) -> tuple[Step, ...]:
    """The steps with what is done; none for a company that has its first plan and is past the beginning.

    Only for those who may set up a company; everybody else imports and estimates without being led.
    """
    if not may(request, "strategy:write"):
        return ()
    place = where(request)
    if place.reviewed is not None and current in ("list", "plan"):
        return ()
    strategy = desk.load()[0] if desk is not None else Strategy()
    return steps(strategy, place, current)


def steps(strategy: Strategy, place: Place, current: str) -> tuple[Step, ...]:
    """The steps of a company: a step is done when what it asks for stands in the strategy."""
    there = place.organisation is not None
    done = {
        "company": there,
        "money": bool(strategy.budgets),
        "aims": any(o.rank for o in strategy.objectives),
        "scarce": bool(strategy.all(Capacity)),
        "choices": bool(strategy.settings and strategy.settings.hours_decided),
        "list": bool(strategy.use_cases),
        "plan": place.reviewed is not None,
    }
    return tuple(
        Step(
            name, nth, message(f"beginning-step-{name}"), _address(name, there=there, listed=done["list"]),
            done[name], name == current,
        )
        for nth, name in enumerate(STEPS, start=1)
    )  # fmt: skip


def first_open(steps: tuple[Step, ...]) -> Step:
    """Where one goes on: the first step that is not done and not merely left out."""
    last_done = max((s.nth for s in steps if s.done), default=0)
    return next((s for s in steps if s.nth > last_done), steps[-1])


def _address(name: str, *, there: bool, listed: bool) -> str:
    if name == "company" or not there:
        return reverse("beginning-company") if name == "company" else ""
    if name == "list":
        return reverse("import")
    if name == "plan":
        return reverse("beginning-plan") if listed else ""
    return reverse(f"beginning-{name}")
