"""A sheet of questions goes out as a workbook and comes back answered.

Grouped by whom is asked; nothing in it tells what the plan says or how it would move. Each row carries a hidden id that
says what was asked, to the digit, so that an answer means the same weeks later. Texts are written as texts and read
as texts; reading runs in the child process with its limits, as for any workbook.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import get_args

from leitstand.strategy import Estimated, Judgement, Quantity
from leitstand.texts import Lang, Message, message, render

from .cells import LARGEST, Cell, text_of
from .cleaning import clean
from .new_workbooks import SheetColumn, Writer, laid_out, new_book
from .numerals import Dialect
from .question_answers import Wanted, contradicts, own_habit, read_answer
from .result import ExchangeError, Problem, Typed
from .sheets import Sheet, read_sheets

MARK = "leitstand-questions/1"
"""Stands in the header of the hidden column."""
CHOICES = ("rather-yes", "unsure", "rather-no", "unknown")
COLUMNS = ("to", "ask", "choice", "figure", "note")
MESSAGES = (
    *(f"exchange-question-choice-{choice}" for choice in CHOICES),
    *(f"exchange-question-column-{name}" for name in COLUMNS),
)
_WIDTHS = (22, 60, 20, 24, 40)
_ID, _CHOICE, _FIGURE, _NOTE = 0, 3, 4, 5
_MOST_NOTE = 2000
_LONGEST_WORD = 300


@dataclass(frozen=True)
class Asking:
    """One question of a sheet: what it is about, in which words it is put, and to whom. `to`: their key."""

    use_case: str
    wanted: Wanted
    part: str
    to: str
    to_words: Message
    ask: Message


@dataclass(frozen=True)
class SheetAnswer:
    """One row that came back. `value`: None where it was left empty; `problem`: why it cannot be read."""

    row: int
    use_case: str
    quantity: Quantity
    part: str
    to: str
    unit: str
    value: Estimated | None
    typed: str
    note: str
    problem: Problem | None = None


@dataclass(frozen=True)
class AnsweredSheet:
    """A sheet of questions as it came back: every row, and problems that belong to no row that could be read."""

    name: str
    organisation: str
    rows: tuple[SheetAnswer, ...]
    problems: tuple[Problem, ...]


def question_sheet(questions: Sequence[Asking], lang: Lang, *, organisation: str, as_of: dt.date) -> bytes:
    """The workbook, grouped by whom is asked. Equal content gives equal bytes."""
    ordered = sorted(
        questions, key=lambda q: (render(q.to_words, lang).casefold(), q.to)
    )  # else the order given
    stream = io.BytesIO()
    with new_book(stream, message("exchange-question-book"), as_of, lang) as book:
        sheet = book.add_worksheet(render(message("exchange-question-tab"), lang))
        writer = Writer(book, sheet, lang)
        writer.text(0, 1, render(message("exchange-question-heading"), lang), {"bold": True, "font_size": 14})
        writer.text(1, 1, render(message("exchange-question-how"), lang), {"font_color": "#5A6470"})
        columns = [SheetColumn(message("exchange-question-mark"), 12)] + [
            SheetColumn(message(f"exchange-question-column-{name}"), width)
            for name, width in zip(COLUMNS, _WIDTHS, strict=True)
        ]
        rows = [("", q.to_words, q.ask, None, None, None) for q in ordered]
        writer.table(3, columns, rows)
        # a list of an organisation's own ids belongs to nobody's eyes, and must survive sorting
        sheet.write_string(3, _ID, json.dumps([MARK, organisation, lang]))
        for r, q in enumerate(ordered, start=4):
            sheet.write_string(r, _ID, _packed(q))
        sheet.set_column(_ID, _ID, 2, None, {"hidden": True})
        box = writer.format({"border": 1, "border_color": "#0D566A", "text_wrap": True, "valign": "vcenter"})
        for r, q in enumerate(ordered, start=4):
            for c in (_CHOICE, _FIGURE, _NOTE):
                sheet.write_blank(r, c, None, box)
            words = CHOICES if q.wanted.threshold is not None else CHOICES[-1:]
            listed = [render(message(f"exchange-question-choice-{w}"), lang) for w in words]
            sheet.data_validation(r, _CHOICE, r, _CHOICE, {"validate": "list", "source": listed})
        laid_out(sheet, 3, len(columns))
    return stream.getvalue()


def read_question_sheet(source: Path | bytes, *, name: str, dialect: Dialect | None = None) -> AnsweredSheet:
    """What came back. Raises ExchangeError for a file that is no sheet of questions, or cannot be read at all.

    `dialect`: the sign before the decimals where a number leaves it open. Without it the other figures of the sheet
    decide; where they do not, the row has a problem: the language of the sheet says nothing of who filled it in.
    """
    for sheet in read_sheets(source, name):
        for at, row in enumerate(sheet.rows, start=1):
            head = _head(row)
            if head is not None:
                return _read(sheet, at, name, head, dialect)
    raise ExchangeError(Problem(message("exchange-question-no-sheet", name=name)))


def _read(sheet: Sheet, header: int, name: str, organisation: str, dialect: Dialect | None) -> AnsweredSheet:
    dialect = dialect or _habit(sheet, header)
    rows: list[SheetAnswer] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for at, row in enumerate(sheet.rows[header:], start=header + 1):
        packed = text_of(row[_ID]) if row else ""
        written = [text_of(c) for c in row[_CHOICE : _NOTE + 1]]
        if not packed and not any(written):
            continue
        asked = _unpacked(packed)
        if asked is None or packed in seen:
            code = "exchange-question-no-id" if asked is None else "exchange-question-twice"
            problems.append(
                Problem(message(code), sheet=sheet.name, row=at, column=_letter(_ID), value=" ".join(written))
            )
            continue
        seen.add(packed)
        rows.append(_answer(asked, row, at, sheet, dialect))
    return AnsweredSheet(name, organisation, tuple(rows), tuple(problems))


def _habit(sheet: Sheet, header: int) -> Dialect | None:
    """The decimal sign that the typed figures of the sheet show, if they show one only."""
    found = set()
    for row in sheet.rows[header:]:
        asked = _unpacked(text_of(row[_ID])) if row else None
        cell = row[_FIGURE] if len(row) > _FIGURE else None
        if asked is not None and isinstance(cell, str):
            found.add(own_habit(clean(cell), asked.wanted))
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _answer(
    asked: _Packed, row: tuple[Cell, ...], at: int, sheet: Sheet, dialect: Dialect | None
) -> SheetAnswer:
    found: list[Typed] = []
    problem: Problem | None = None
    for column in (_CHOICE, _FIGURE, _NOTE):
        if (at, column + 1) in sheet.unsaved:
            unsaved = Problem(message("exchange-cell-formula-unsaved"))
            problem = problem or unsaved.at(sheet.name, at, _letter(column))
    for column in (_CHOICE, _FIGURE):
        shown = sheet.errors.get((at, column + 1))
        cell = shown if shown is not None else row[column] if column < len(row) else None
        said = read_answer(cell, asked.wanted, decimal=dialect)
        if isinstance(said, Problem):
            problem = problem or said.at(sheet.name, at, _letter(column), text_of(cell))
        elif said is not None:
            found.append(said)
    if (
        len(found) == 2
        and isinstance(found[0].value, Judgement)
        and contradicts(found[0].value, found[1].value)
    ):
        both = f"{found[0].typed} / {found[1].typed}"
        problem = Problem(
            message("exchange-question-contradiction"),
            sheet=sheet.name,
            row=at,
            column=_letter(_FIGURE),
            value=both,
        )
    note = clean(text_of(row[_NOTE]))[:_MOST_NOTE] if len(row) > _NOTE else ""
    last = found[-1] if found and problem is None else None
    return SheetAnswer(
        at, asked.use_case, asked.wanted.quantity, asked.part, asked.to, asked.wanted.unit,
        last.value if last else None, last.typed if last else "", note, problem,
    )  # fmt: skip


@dataclass(frozen=True)
class _Packed:
    use_case: str
    part: str
    to: str
    wanted: Wanted


def _packed(q: Asking) -> str:
    w = q.wanted
    threshold = None if w.threshold is None else str(w.threshold)
    return json.dumps([q.use_case, w.quantity, q.part, w.unit, w.shown, threshold, q.to], ensure_ascii=False)


def _unpacked(text: str) -> _Packed | None:
    """What was asked; None where the hidden id was lost or changed."""
    try:
        use_case, quantity, part, unit, shown, threshold, to = json.loads(text)
        at = None if threshold is None else Decimal(threshold)
    except (ValueError, TypeError, InvalidOperation):
        return None
    words = (use_case, quantity, part, unit, shown, to)
    sound = all(isinstance(w, str) for w in words) and quantity in get_args(Quantity)
    if not sound or any(len(w) > _LONGEST_WORD for w in words):
        return None
    if at is not None and not (at.is_finite() and abs(at) <= LARGEST):
        return None
    return _Packed(use_case, part, to, Wanted(quantity, unit, shown, at))


def _head(row: tuple[Cell, ...]) -> str | None:
    """The organisation that asks, if this row heads a sheet of questions."""
    text = text_of(row[0]) if row else ""
    if MARK not in text:
        return None
    try:
        mark, organisation, _ = json.loads(text)
    except (ValueError, TypeError):
        return None
    return str(organisation) if mark == MARK else None


def _letter(column: int) -> str:
    return "ABCDEF"[column]
