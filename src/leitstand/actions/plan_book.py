"""The plan as a workbook: what to do with each use case, the estimates behind it, and what was assumed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from leitstand.exchange import BookSheet, SheetColumn, plan_workbook
from leitstand.portfolio import CaseResult
from leitstand.strategy import Fact, Strategy, UseCase
from leitstand.texts import Lang, Message, message, quarter

from .reviewing import Reviewed

Cell = Message | Fact | str | dt.date | None
WIDTHS = {
    "id": 22,
    "title": 44,
    "action": 14,
    "start": 18,
    "chance": 14,
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
    cases = sorted(
        review.portfolio.cases, key=lambda c: (c.start is None, -c.chance, -c.value.mean, c.use_case)
    )
    plan = [_plan_row(c, strategy, review.as_of, lang) for c in cases]
    estimates = [
        (e.use_case, _name(strategy, e.use_case, lang), _quantity(e.quantity), e.typed or None, e.date)
        for e in strategy.estimates
    ]
    assumed = [
        (c.use_case, _name(strategy, c.use_case, lang), _quantity(q)) for c in cases for q in c.assumed
    ]
    sheets = (
        _sheet(
            "plan",
            review.headline.message(),
            ("id", "title", "action", "start", "chance", "low", "middle", "high", "why"),
            plan,
        ),
        _sheet(
            "estimates",
            message("actions-book-estimates-heading"),
            ("id", "title", "quantity", "typed", "date"),
            estimates,
        ),
        _sheet("assumed", message("actions-book-assumed-heading"), ("id", "title", "quantity"), assumed),
    )
    return plan_workbook(sheets, lang, title=message("actions-book-title"), as_of=review.as_of)


def _sheet(key: str, heading: Message, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> BookSheet:
    titles = tuple(SheetColumn(message(f"actions-book-column-{c}"), WIDTHS[c]) for c in columns)
    return BookSheet(message(f"actions-book-{key}"), heading, titles, rows)


def _plan_row(case: CaseResult, strategy: Strategy, day: dt.date, lang: Lang) -> Sequence[Cell]:
    def figure(name: str, value: float | Decimal, unit: str, *, assumed: bool = False) -> Fact:
        return Fact(
            id=f"{case.use_case}.{name}", value=value, unit=unit, as_of=day, formula="", assumed=assumed
        )

    value = case.value
    return (
        case.use_case,
        _name(strategy, case.use_case, lang),
        message(f"strategy-action-{case.action.replace('_', '-')}"),
        quarter(case.start, lang) if case.start else None,
        figure("chance", case.chance, "share"),
        *(figure("value", v, "EUR", assumed=value.assumed) for v in (value.p10, value.p50, value.p90)),
        case.reason.message(),
    )


def _name(strategy: Strategy, use_case: str, lang: Lang) -> str:
    record = strategy.get(use_case)
    return record.title.in_(lang) if isinstance(record, UseCase) else use_case


def _quantity(quantity: str) -> Message:
    return message(f"strategy-quantity-{quantity.replace('_', '-')}")
