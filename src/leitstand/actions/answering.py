"""Giving answers out: the user's own list with result columns, the plan as a workbook, the strategy as JSON."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from leitstand.exchange import answer, sorting_note, table_csv, write_json
from leitstand.portfolio import CaseResult, Facts, Tipping
from leitstand.strategy import quantity_word
from leitstand.texts import Lang, Message, message, quarter, render

from .desk import ActionRefused, Desk
from .importing import read
from .plan_book import begin_of, plan_book, plan_sheet
from .reviewing import current_review

Answer = dict[str, str | float | None]


@dataclass(frozen=True)
class Answered:
    """The list with its answers, and what the user should know before she sorts it."""

    content: bytes
    rows: int
    note: Message | None


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
) -> Answered:
    """The user's own file with what the plan says to each of its rows; everything else stays as it is.

    Raises ActionRefused where no row is known (the list was never imported), AnswerError, ExchangeError.
    """
    reviewed = current_review(desk, progress=progress)
    reading = read(
        desk, source, desk.load()[0], profile=profile, mapping=mapping, sheet=sheet, row_by_row=True
    )
    if not reading.columns:  # the file as such cannot be read
        raise ActionRefused(reading.errors[0].told)
    cases = {c.use_case: c for c in reviewed.review.portfolio.cases}
    told = {row.row: row.use_case for row in reading.rows if row.use_case is not None}
    if reading.header_row is None or not any(case in reviewed.strategy for case in told.values()):
        raise ActionRefused(message("actions-list-unknown-rows", list=source.name))
    rows = {
        row: case_answer(cases[case], reviewed.review.as_of, desk.lang)
        if case in cases
        else _left_out(desk.lang, known=case in reviewed.strategy)
        for row, case in told.items()
    }
    header_row, sheet = reading.header_row, reading.sheet
    content = answer(source, rows, header_row=header_row, sheet=sheet, lang=desk.lang)
    return Answered(content, len(rows), sorting_note(content, header_row=header_row, sheet=sheet))


def case_answer(case: CaseResult, as_of: dt.date, lang: Lang) -> Answer:
    """The five answers for one row: in or out, when, why, how sure, tipping point."""
    tipping = " · ".join(render(tipping_words(case.use_case, t, as_of), lang) for t in case.tipping[:NEAREST])
    return {
        "in_plan": render(message(f"actions-answer-{case.action.replace('_', '-')}"), lang),
        "begin": quarter(start, lang) if (start := begin_of(case)) else None,
        "why": render(case.reason.message(), lang),
        "sure": case.chance,
        "tipping": tipping or render(message("actions-answer-no-tipping"), lang),
    }


def _left_out(lang: Lang, *, known: bool) -> Answer:
    """The answer for a row that the plan does not weigh: it is retired, or was never imported."""
    why = message("actions-answer-retired" if known else "actions-answer-not-imported")
    return {"in_plan": render(why, lang), "begin": None, "why": None, "sure": None, "tipping": None}


def export_plan(desk: Desk, target: Path, *, progress: Callable[[float], None] = lambda _: None) -> bytes:
    """The content of an export by the kind of file: .json the strategy, .jsonl the journal, .xlsx and .csv the plan."""
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
    if suffix == ".csv":
        return table_csv(plan_sheet(current_review(desk, progress=progress), desk.lang), desk.lang)
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
    threshold = Facts(as_of).threshold(
        use_case, tipping.quantity, tipping.part, tipping.threshold, tipping.unit
    )
    quantity = quantity_word(tipping.quantity)
    return message(f"actions-tipping-{tipping.turns}-{tipping.side}", quantity=quantity, value=threshold)
