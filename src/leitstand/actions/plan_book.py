"""The plan as a workbook: what to do with each use case, the estimates behind it, and what was assumed."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence

from leitstand.exchange import BookSheet, SheetColumn, plan_workbook
from leitstand.portfolio import CaseResult
from leitstand.strategy import Fact, Strategy, UseCase, action_word, quantity_word
from leitstand.texts import Lang, Message, message, quarter

from .reviewing import Reviewed

Cell = Message | Fact | str | dt.date | None
WIDTHS = {
    "id": 22,
    "title": 44,
    "action": 14,
    "start": 18,
    "chance": 18,
    "low": 14,
    "middle": 14,
    "high": 14,
    "why": 60,
    "quantity": 26,
    "typed": 20,
    "date": 14,
}
MESSAGES = (
    "actions-book-plan",
    "actions-book-estimates",
    "actions-book-assumed",
    *tuple(f"actions-book-column-{x}" for x in WIDTHS),
)


def plan_book(reviewed: Reviewed, lang: Lang) -> bytes:
    """Three sheets: plan, estimates as typed, assumptions. The headline of the review stands above the plan."""
    review, strategy = reviewed.review, reviewed.strategy
    cases = _by_rank(review.portfolio.cases)
    estimates = [
        (e.use_case, _name(strategy, e.use_case, lang), quantity_word(e.quantity), e.typed or None, e.date)
        for e in strategy.estimates
    ]
    assumed = [
        (c.use_case, _name(strategy, c.use_case, lang), quantity_word(q)) for c in cases for q in c.assumed
    ]
    sheets = (
        plan_sheet(reviewed, lang),
        _sheet(
            "estimates",
            message("actions-book-estimates-heading"),
            ("id", "title", "quantity", "typed", "date"),
            estimates,
        ),
        _sheet("assumed", message("actions-book-assumed-heading"), ("id", "title", "quantity"), assumed),
    )
    return plan_workbook(sheets, lang, title=message("actions-book-title"), as_of=review.as_of)


def begin_of(case: CaseResult) -> str | None:
    """The quarter in which something begins; what is only continued or stopped begins nothing."""
    return case.start if case.action in ("pilot", "scale") else None


def plan_sheet(reviewed: Reviewed, lang: Lang) -> BookSheet:
    """What to do with each use case; what is in the plan first, the surest first."""
    review = reviewed.review
    cases = _by_rank(review.portfolio.cases)
    columns = ("id", "title", "action", "start", "chance", "low", "middle", "high", "why")
    rows = [_plan_row(c, reviewed.strategy, review.as_of, lang) for c in cases]
    return _sheet("plan", review.headline.message(), columns, rows)


def _by_rank(cases: Sequence[CaseResult]) -> list[CaseResult]:
    def mean(case: CaseResult) -> float:
        return case.value.mean if case.value else -math.inf

    return sorted(cases, key=lambda c: (c.start is None, -c.chance, -mean(c), c.use_case))


def _sheet(key: str, heading: Message, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> BookSheet:
    titles = tuple(SheetColumn(message(f"actions-book-column-{c}"), WIDTHS[c]) for c in columns)
    return BookSheet(message(f"actions-book-{key}"), heading, titles, rows)


def _plan_row(case: CaseResult, strategy: Strategy, day: dt.date, lang: Lang) -> Sequence[Cell]:
    def figure(name: str, value: float | None, unit: str, *, assumed: bool = False) -> Fact:
        return Fact(
            id=f"{case.use_case}.{name}", value=value, unit=unit, as_of=day, formula="", assumed=assumed
        )

    value = case.value
    quantiles = (value.p10, value.p50, value.p90) if value else (None, None, None)
    return (
        case.use_case,
        _name(strategy, case.use_case, lang),
        action_word(case.action),
        quarter(start, lang) if (start := begin_of(case)) else None,
        figure("chance", round(case.chance, 3), "share"),
        *(figure("value", _told(v), "EUR", assumed=value is not None and value.assumed) for v in quantiles),
        case.reason.message(),
    )


def _told(amount: float | None) -> float | None:
    """As exact as it is told elsewhere: three digits, whole euros."""
    if not amount:
        return amount
    return round(amount, min(0, 2 - math.floor(math.log10(abs(amount)))))


def _name(strategy: Strategy, use_case: str, lang: Lang) -> str:
    record = strategy.get(use_case)
    return record.title.in_(lang) if isinstance(record, UseCase) else use_case
