"""What knowing is worth, in a sentence each, with the figures that lead to their source."""

from __future__ import annotations

import math

from leitstand.strategy import Statement, Strategy, Text

from ..facts import Facts
from ..information_values import CaseInformation, QuantityInformation, SharedInformation
from ..statements import record_title

_HOURS_FROM = 120
MESSAGES = (
    "portfolio-formula-knowing-answer", "portfolio-formula-knowing-minutes", "portfolio-formula-knowing-hours",
    "portfolio-formula-knowing-pilot", "portfolio-formula-knowing-shared",
)  # fmt: skip


def cap(found: QuantityInformation, facts: Facts) -> Statement:
    """What finding out one quantity may cost at most: euros, and the working time that they pay for."""
    about = ".".join(p for p in (found.use_case, found.quantity, found.part) if p)
    least = math.floor(found.answer.value)
    if least < 1:
        return Statement(code="portfolio-knowing-nothing")
    worth = facts.about("knowing", f"answer.{about}", least, "EUR", f"{found.use_case}.value")
    minutes = 0 if found.minutes is None else math.floor(found.minutes)
    if minutes < 1:
        return Statement(code="portfolio-knowing-cap", facts={"worth": worth})
    settings = (facts.settings,) if facts.settings else ()
    if minutes < _HOURS_FROM:
        time = facts.about("knowing", f"minutes.{about}", minutes, "count", worth.id, *settings)
        return Statement(code="portfolio-knowing-cap-minutes", facts={"worth": worth, "minutes": time})
    time = facts.about("knowing", f"hours.{about}", minutes // 60, "h", worth.id, *settings)
    return Statement(code="portfolio-knowing-cap-hours", facts={"worth": worth, "hours": time})


def pilot(found: CaseInformation, facts: Facts) -> Statement | None:
    """What a pilot may cost for the sake of what it tells; None where none was looked at."""
    if found.pilot is None:
        return None
    if found.pilot.value < 1:
        return Statement(code="portfolio-knowing-pilot-nothing")
    worth = facts.about(
        "knowing", f"pilot.{found.use_case}", math.floor(found.pilot.value), "EUR", f"{found.use_case}.value"
    )
    return Statement(code="portfolio-knowing-pilot", facts={"worth": worth})


def shared(found: SharedInformation, strategy: Strategy, facts: Facts) -> Statement:
    """What it is worth to know how far estimates of a kind are off, in the company or with one value lever."""
    name = ".".join(p for p in ("shared", found.about, found.lever) if p)
    worth = facts.about("knowing", name, found.knowing.value, "EUR", "plan.value")
    words: dict[str, str | int | Text] = {
        "about": found.about,
        "where": "lever" if found.lever else "firm",
        "lever": record_title(strategy, found.lever) if found.lever else "",
    }
    return Statement(code="portfolio-knowing-shared", facts={"worth": worth}, words=words)
