"""`init` and `demo`: a company of one's own, or the fictional one to look around in."""

from __future__ import annotations

import re
from decimal import Decimal

from leitstand.actions import ActionRefused, Desk, current_review, load_demo, open_desk, to_be_founded
from leitstand.texts import message

from .door import Door, home
from .showing import review_data, show_review

_BUDGET = re.compile(r"(\d{4})\s*=\s*([+-]?)\s*(\d{1,3}(?:[.,' ]\d{3})+|\d+(?:[.,]\d{1,2})?)")


def demo(door: Door) -> None:
    with door.progress(door.say("cli-progress-demo")) as progress:
        desk = load_demo(home(), progress=progress, lang=door.lang)
    with door.progress(door.say("cli-progress-review")) as progress:
        reviewed = current_review(desk, progress=progress)
    show_review(door, reviewed)
    door.result(review_data(door, reviewed.review))


def init(door: Door, name: str | None, budgets: list[str]) -> None:
    amounts: dict[int, Decimal] = {}
    for given in budgets:
        year, _, amount = budget(given)
        if year in amounts:
            raise ActionRefused(message("cli-budget-twice", year=str(year)))
        amounts[year] = amount
    named = name if name is not None else door.say("cli-default-company")
    desk = to_be_founded(home(), named, amounts, lang=door.lang)
    desk.found()
    door.note(door.say("cli-founded", name=named, organisation=desk.organisation))
    door.result({"organisation": desk.organisation})


def desk_or_new(door: Door) -> Desk:
    """The desk that was asked for; a first list or workbook finds a company made ready for it."""
    from leitstand import journal

    if door.organisation is not None or journal.open(home()).organisations():
        return open_desk(home(), door.organisation, lang=door.lang)
    return to_be_founded(home(), door.say("cli-default-company"), {}, lang=door.lang)


def budget(given: str, *, signed: bool = False) -> tuple[int, str, Decimal]:
    """Year, sign and amount of `2027=300000`, `2027=300.000` or, where `signed`, `2027=+50000`."""
    read = _BUDGET.fullmatch(given.strip())
    if not read or (read[2] and not signed):
        raise ActionRefused(message("cli-budget-unreadable", given=given))
    digits = read[3]
    if re.fullmatch(r"\d{1,3}(?:[.,' ]\d{3})+", digits):
        digits = re.sub(r"\D", "", digits)
    return int(read[1]), read[2], Decimal(digits.replace(",", "."))
