"""The roadmap: what begins in which quarter, until when it is built, and from when it runs."""

from __future__ import annotations

import math
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from leitstand.documents import CaseEntry, Item
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import Fact, Quarter
from leitstand.texts import Lang, Message, message, quarter

from ..doors import door
from ..hints import planned
from ..plan_figures import bought
from ..reading import Reviewed
from ..roadmap import Stretch, stretches
from .portfolio_tabs import tabs
from .showing import lang_of, nothing_yet, show, where

MOST_QUARTERS = 16


@dataclass(frozen=True)
class Before:
    """What has to run first. `inside`: it runs already, or the plan has it, too."""

    id: str
    title: str
    inside: bool


@dataclass(frozen=True)
class Row:
    """A use case of the plan on the roadmap; `duration`: quarters from the start until it runs."""

    result: CaseResult
    title: str
    planned: Message
    duration: Fact | None
    before: tuple[Before, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True)
class Bought:
    """What is bought of a skill, by quarter."""

    skill: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True)
class _Course:
    """Of a use case: quarter of the start, and after how many quarters it runs, as expected and at the latest.
    None: it goes on from before, or nobody can say how long it takes."""

    start: Quarter | None
    middle: int | None
    late: int | None


@door("portfolio/roadmap/", permission="strategy:read", name="portfolio-roadmap")
def roadmap(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    reviewed, lang = found.reviewed, lang_of(request)
    inside = [c for c in reviewed.cases.values() if c.action in ("pilot", "scale", "continue")]
    courses = {c.use_case: _course(reviewed, c) for c in inside if c.use_case in reviewed.index.cases}
    quarters = _quarters(reviewed, list(courses.values()))
    ordered = sorted(
        (c for c in inside if c.use_case in courses),
        key=lambda c: (c.action == "continue", c.start or "~", -c.chance, c.use_case),
    )
    first = Quarter.of(reviewed.review.as_of).plus(1)
    context = {
        "tabs": tabs("portfolio-roadmap"),
        "headline": message(
            "web-road-said",
            quarter=str(first),
            starting=sum(c.start == str(first) and c.action != "continue" for c in ordered),
            later=sum(
                c.start is not None and c.start > str(first) and c.action != "continue" for c in ordered
            ),
            running=sum(c.action == "continue" for c in ordered),
        ),
        "quarters": [quarter(str(q), lang, "short") for q in quarters],
        "rows": [_row(reviewed, c, courses[c.use_case], quarters, lang) for c in ordered],
        "bought": _all_bought(reviewed, quarters),
        "unknown": sum(c.start is not None and c.middle is None for c in courses.values()),
    }
    return show(request, "portfolio/roadmap", context)


def _course(reviewed: Reviewed, result: CaseResult) -> _Course:
    start = Quarter.parse(result.start) if result.start and result.action != "continue" else None
    known = _duration(reviewed, result.use_case)
    if known is None:
        return _Course(start, None, None)
    middle = max(1, math.ceil(known.band.p50 - 0.05))
    return _Course(start, middle, max(middle, math.ceil(known.band.p90 - 0.05)))


def _duration(reviewed: Reviewed, case: str) -> Item | None:
    return next((i for i in reviewed.figures.items.of(case) if i.quantity == "duration"), None)


def _quarters(reviewed: Reviewed, courses: list[_Course]) -> list[Quarter]:
    """From the quarter after the review to the one in which the last one runs, so many at most."""
    first = Quarter.of(reviewed.review.as_of).plus(1)
    starts = [(c.start, c.late or 1) for c in courses if c.start is not None]
    begin = min([first, *(start for start, _ in starts)])
    length = max([4, *(begin.until(start) + late + 1 for start, late in starts)])
    return [begin.plus(n) for n in range(min(length, MOST_QUARTERS))]


def _row(reviewed: Reviewed, result: CaseResult, course: _Course, quarters: list[Quarter], lang: Lang) -> Row:
    entry, found = reviewed.index.cases[result.use_case], _duration(reviewed, result.use_case)
    return Row(
        result, entry.title.in_(lang), planned(result), reviewed.figures.item(found) if found else None,
        _before(reviewed, entry, lang), stretches(course.start, course.middle, course.late, quarters),
    )  # fmt: skip


def _before(reviewed: Reviewed, entry: CaseEntry, lang: Lang) -> tuple[Before, ...]:
    found = []
    for i in entry.prerequisites:
        known = reviewed.index.cases.get(i)
        if known is None:
            continue
        result = reviewed.cases.get(i)
        inside = known.stage in ("scaled", "operating") or (
            result is not None and result.action in ("pilot", "scale", "continue")
        )
        found.append(Before(i, known.title.in_(lang), inside))
    return tuple(found)


def _all_bought(reviewed: Reviewed, quarters: list[Quarter]) -> list[Bought]:
    """What the plan buys from outside, in the quarters of the roadmap; a year's days stand in its quarters."""
    skills = sorted({b.skill for b in reviewed.review.portfolio.plan.bought})
    return [Bought(skill, _bought(reviewed, skill, quarters)) for skill in skills]


def _bought(reviewed: Reviewed, skill: str, quarters: list[Quarter]) -> tuple[Stretch, ...]:
    by_period = {
        b.period: b for b in reviewed.review.portfolio.plan.bought if b.skill == skill and b.days > 0
    }
    found: list[tuple[str, Stretch]] = []
    for q in quarters:
        period = str(q) if str(q) in by_period else str(q.year) if str(q.year) in by_period else ""
        if found and found[-1][0] == period:
            last = found[-1][1]
            found[-1] = (period, Stretch(last.kind, last.span + 1, last.text, last.fact))
        elif period:
            fact = bought(reviewed, by_period[period], "days")
            found.append((period, Stretch("bought", 1, message("web-road-bought"), fact)))
        else:
            found.append(("", Stretch("free", 1, message("web-road-free"))))
    return tuple(stretch for _, stretch in found)
