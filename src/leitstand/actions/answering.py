"""Giving answers out: the user's own list with result columns, the plan as a workbook, the strategy as JSON."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping
from pathlib import Path

from leitstand.exchange import answer, write_json
from leitstand.portfolio import CaseResult, Tipping
from leitstand.strategy import Fact
from leitstand.texts import Lang, Message, message, quarter, render

from .desk import ActionRefused, Desk
from .importing import read
from .plan_book import plan_book
from .reviewing import current_review

Answer = dict[str, str | float | None]
NEAREST = 2
"""How many tipping points a row of a list has room for."""


def answer_list(
    desk: Desk,
    source: Path,
    *,
    profile: str | None = None,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    progress: Callable[[float], None] = lambda _: None,
) -> bytes:
    """The user's own file with what the plan says to each of its rows; everything else stays as it is.

    Raises ActionRefused where no row is known (the list was never imported), AnswerError, ExchangeError.
    """
    reviewed = current_review(desk, progress=progress)
    reading = read(desk, source, profile=profile, mapping=mapping, sheet=sheet, row_by_row=True)
    cases = {c.use_case: c for c in reviewed.review.portfolio.cases}
    rows = {
        row.row: case_answer(cases[row.use_case], reviewed.review.as_of, desk.lang)
        for row in reading.rows
        if row.use_case is not None and row.use_case in cases
    }
    if not rows or reading.header_row is None:
        raise ActionRefused(message("actions-list-unknown-rows", list=source.name))
    return answer(source, rows, header_row=reading.header_row, sheet=reading.sheet, lang=desk.lang)


def case_answer(case: CaseResult, as_of: dt.date, lang: Lang) -> Answer:
    """The five answers for one row: in or out, when, why, how sure, tipping point."""
    tipping = " · ".join(render(tipping_words(case.use_case, t, as_of), lang) for t in case.tipping[:NEAREST])
    return {
        "in_plan": render(message(f"actions-answer-{case.action.replace('_', '-')}"), lang),
        "begin": quarter(case.start, lang) if case.start else None,
        "why": render(case.reason.message(), lang),
        "sure": case.chance,
        "tipping": tipping or render(message("actions-answer-no-tipping"), lang),
    }


def export_plan(desk: Desk, target: Path, *, progress: Callable[[float], None] = lambda _: None) -> bytes:
    """The content of an export by the kind of file: .json the strategy, .jsonl the journal, .xlsx the plan."""
    suffix = target.suffix.lower()
    if suffix == ".json":
        return write_json(desk.load()[0]).encode()
    if suffix == ".jsonl":
        desk.require("journal:read")
        stream = io.StringIO()
        desk.journal.export_lines(desk.organisation, stream)
        return stream.getvalue().encode()
    if suffix == ".xlsx":
        return plan_book(current_review(desk, progress=progress), desk.lang)
    raise ActionRefused(message("actions-no-answer-format", suffix=suffix or target.name))


MESSAGES = (
    "actions-answer-pilot",
    "actions-answer-scale",
    "actions-answer-continue",
    "actions-answer-stop",
    "actions-answer-not-now",
    "actions-tipping-in-above",
    "actions-tipping-in-below",
    "actions-tipping-out-above",
    "actions-tipping-out-below",
)


def tipping_words(use_case: str, tipping: Tipping, as_of: dt.date) -> Message:
    """When the choice would turn: "dabei, wenn Wirkung im Jahr über 84.000 Euro"."""
    threshold = Fact(
        id=f"{use_case}.tipping-{tipping.quantity}",
        value=tipping.threshold,
        unit=tipping.unit,
        as_of=as_of,
        formula="portfolio-formula-tipping",
    )
    quantity = message(f"strategy-quantity-{tipping.quantity.replace('_', '-')}")
    return message(f"actions-tipping-{tipping.turns}-{tipping.side}", quantity=quantity, value=threshold)
