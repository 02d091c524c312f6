"""`init` and `demo`: a company of one's own, or the fictional one to look around in."""

from __future__ import annotations

import re
from decimal import Decimal

from leitstand.actions import ActionRefused, Desk, current_review, found, load_demo
from leitstand.texts import message

from .door import Door, home
from .plans import review_data, show_review

_BUDGET = re.compile(r"(\d{4})=(\d+(?:[.,]\d{1,2})?)")


def demo(door: Door) -> None:
    with door.progress(door.say("cli-progress-demo")) as progress:
        desk = load_demo(home(), progress=progress, lang=door.lang)
    with door.progress(door.say("cli-progress-review")) as progress:
        reviewed = current_review(desk, progress=progress)
    show_review(door, reviewed)
    door.result(review_data(door, reviewed.review))


def init(door: Door, name: str | None, budgets: list[str]) -> None:
    desk = founded(door, name, budgets)
    door.note(
        door.say("cli-founded", name=name or door.say("cli-default-company"), organisation=desk.organisation)
    )
    door.result({"organisation": desk.organisation})


def founded(door: Door, name: str | None, budgets: list[str]) -> Desk:
    """A new organisation with these budgets, each written `2027=300000`."""
    amounts: dict[int, Decimal] = {}
    for given in budgets:
        read = _BUDGET.fullmatch(given.strip())
        if not read:
            raise ActionRefused(message("cli-budget-unreadable", given=given))
        amounts[int(read[1])] = Decimal(read[2].replace(",", "."))
    return found(home(), name or door.say("cli-default-company"), amounts, lang=door.lang)
