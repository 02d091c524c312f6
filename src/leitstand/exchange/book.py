"""Our workbook: the whole strategy as sheets that people edit in Excel and bring back.

    content = write_book(strategy, head, "de", title=..., as_of=...)
    reading = read_book(source, known=strategy_now, base_of=strategy_at, as_of=...)

Nothing that nobody edited changes; what was changed here and there is a conflict; a row that is missing is only
said, and withdrawing takes a mark in its row. docs/adr/0021 tells why.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from leitstand.strategy import (
    KINDS,
    Estimate,
    Kpi,
    Point,
    Range,
    Record,
    Strategy,
    UseCase,
    canonical,
    check,
    references,
)
from leitstand.texts import Lang, Message, label, message, render

from .book_cells import Unread, read
from .book_columns import Column, columns, kinds
from .book_faults import invalid
from .book_head import Head
from .book_identity import Known, identities
from .book_merging import Chosen, Edit, Merging, Prefer, values
from .book_records import changed, leading
from .book_result import BookReading, Conflict, Missing
from .book_rows import Book, Row, book_of
from .book_wide import WideEdit, same_unit, wide
from .cleaning import folded
from .difference import Shown
from .naming import digest
from .numerals import Dialect
from .people import Pseudonym, Register, unkeyed_pseudonym
from .result import ExchangeError, Problem
from .sheets import Sheet, read_sheets

BaseOf = Callable[[Head], Strategy]
"""The strategy that a workbook was written from. Raises what its caller wants to hear."""


def write_book(
    strategy: Strategy, lang: Lang, *, head: Head, title: str, as_of: dt.date, examples: bool = False
) -> bytes:
    """The strategy as XLSX in this language; `examples` adds a row of examples above each header."""
    from .book_writing import write

    return write(strategy, head, lang, title=title, as_of=as_of, examples=examples)


def read_book(
    source: Path | bytes | Sequence[Sheet],
    *,
    name: str,
    known: Strategy,
    base_of: BaseOf,
    as_of: dt.date,
    dialect: Dialect | None = None,
    prefer: Prefer | None = None,
    chosen: Chosen | None = None,
    pseudonym: Pseudonym = unkeyed_pseudonym,
) -> BookReading:
    """What the workbook changes in `known`. Raises ExchangeError for a file that is no workbook of ours.

    `source`: the file, or its sheets where somebody has read them already. `dialect`: the sign before the decimals
    where a number leaves it open; `prefer`: who wins a conflict; `chosen`: who wins the one about a single cell.
    """
    sheets = read_sheets(source, name) if isinstance(source, Path | bytes) else source
    book = book_of(sheets, name)
    base = base_of(book.head)
    _require_unchanged(book, base, name)
    return _Reading(book, base, known, as_of, dialect, prefer, pseudonym, chosen or {}).reading()


_NAMED = 5
"""Referring records that a problem names; it counts them all."""


class _Reading:
    """Rows to edits to records; `places` remembers where each record was edited."""

    def __init__(
        self, book: Book, base: Strategy, known: Strategy, as_of: dt.date, dialect: Dialect | None,
        prefer: Prefer | None, pseudonym: Pseudonym, chosen: Chosen,
    ) -> None:  # fmt: skip
        self.book, self.base, self.known, self.as_of, self.prefer = book, base, known, as_of, prefer
        self.ids = identities(book, base, known)
        no_person = {folded(r.id): r.id for r in known if r.kind == "decision_role"}
        self.merging = Merging(
            book, base, known, self.ids.names, Register(pseudonym, no_person), as_of, dialect, prefer, chosen
        )
        self.problems: list[Problem] = [*book.problems, *self.ids.problems]
        self.records: dict[str, Record] = {}
        self.withdrawn: dict[str, tuple[Row, str | None]] = {}
        self.places: dict[str, tuple[Row, dict[str, str]]] = {}
        self.shown: list[Shown] = []
        self.gone: list[Message] = []
        self.touched = 0
        self.undecided = False

    def reading(self) -> BookReading:
        order = {kind: n for n, kind in enumerate(("kpi", *kinds()))}
        for found in sorted(self.ids.rows, key=lambda f: order[f.row.kind] if f.row.kind != "kpi" else -1):
            self.row(found)
        self.fit_together()
        problems = (*self.problems, *self.merging.problems)
        undecided = self.undecided or self.merging.undecided
        return BookReading(
            head=self.book.head, records=tuple(self.records.values()), withdrawn=tuple(self.withdrawn),
            shown=tuple(self.shown), gone=tuple(self.gone), conflicts=tuple(self.merging.conflicts), open=undecided,
            problems=tuple(sorted(problems, key=_place)), missing=self.missing(), rows=len(self.book.rows),
            unchanged=len(self.ids.rows) - self.touched, people=self.merging.register.found(),
        )  # fmt: skip

    def row(self, found: Known) -> None:
        """One row: its own record, and on the sheet of use cases the estimates beside it."""
        if self.marked(found):
            self.withdraw(found)
            return
        edits = self.merging.own(found)
        if found.current is None and found.base is not None:
            if edits:
                self.undecided = True
                what = message("exchange-book-gone", id=found.id)
                self.problems.append(found.row.problem(Problem(what)))
            return
        lines: list[Message] = []
        if edits or found.current is None:
            if not self.put(found.row, found.row.kind, found.id, found.current, edits):
                return
            lines += [e.line for e in edits]
        if found.row.kind == UseCase.kind:
            kpis = [*self.known.all(Kpi), *(r for r in self.records.values() if isinstance(r, Kpi))]
            for estimate in wide(self.merging, found, list({k.id: k for k in kpis}.values())):
                lines += self.estimate(found, estimate)
        if lines or found.current is None:
            self.touched += 1
            self.shown.append(
                _shown(found, self.records.get(found.id) or found.current, tuple(lines), self.book.lang)
            )

    def put(self, row: Row, kind: str, record_id: str, current: Record | None, edits: Sequence[Edit]) -> bool:
        """Adds the record with these edits; False, with the reason said, where they make no record."""
        said = dict(values(edits))
        if kind == Estimate.kind and (current is None or any(c.form == "figure" for c in said)):
            dated = next(c for c in columns(Estimate.kind) if c.field == "date")
            said.setdefault(dated, self.as_of)
        if current is None and not self.complete(row, kind, said):
            return False
        self.places[record_id] = (row, {e.column.field: e.column.key for e in edits})
        try:
            record = changed(kind, record_id, current, said)
        except ValidationError as error:
            for fault in error.errors():
                self.problems.append(invalid(row, kind, edits, fault))
            return False
        if isinstance(record, Estimate) and not self.fits_its_kpi(row, record, edits):
            return False
        if record != current:
            self.records[record_id] = record
        return True

    def fits_its_kpi(self, row: Row, estimate: Estimate, edits: Sequence[Edit]) -> bool:
        """Whether an edited effect is in the unit of its KPI; euros do not add up with days."""
        kpi = self.records.get(estimate.kpi or "") or self.known.get(estimate.kpi or "")
        numbers = isinstance(estimate.value, Point | Range)
        edited = next((e.column for e in edits if e.column.form == "figure" or e.column.field == "kpi"), None)
        if edited is None or not isinstance(kpi, Kpi) or not numbers or same_unit(estimate.unit, kpi.unit):
            return True
        what = message(
            "exchange-book-kpi-unit", unit=estimate.unit, kpi=kpi.title if kpi.title else kpi.id, own=kpi.unit
        )
        self.problems.append(row.problem(Problem(what), edited.key))
        return False

    def complete(self, row: Row, kind: str, said: dict[Column, Any]) -> bool:
        """Whether a new record has all it needs; what is missing is said, cell by cell."""
        given = {c.field for c, value in said.items() if value not in (None, "")}
        tried = {p.column for p in self.merging.problems if p.row == row.number and p.sheet == row.sheet}
        lacking = dict.fromkeys(c.field for c in columns(kind) if c.required and c.field not in given)
        for field in lacking:
            key = next((k for k in (f"{field}.{self.book.lang}", field) if k in row.headers), None)
            if key is None or row.headers[key] not in tried:
                what = message("exchange-book-required", field=KINDS[kind].field_label(field))
                self.problems.append(row.problem(Problem(what), key))
        return not lacking

    def estimate(self, found: Known, edit: WideEdit) -> list[Message]:
        if edit.withdrawn:
            self.withdrawn[edit.id] = (found.row, edit.quantity)
            return [message("exchange-book-withdraws-figure", quantity=_quantity(edit.quantity))]
        if edit.kpi is not None and edit.kpi.id not in self.known:
            self.records.setdefault(edit.kpi.id, edit.kpi)
        own = {c.field: c for c in columns(Estimate.kind)}
        fixed: dict[str, Any] = {}
        if edit.current is None:
            fixed = {"use_case": found.id, "quantity": edit.quantity}
        if edit.kpi is not None:
            fixed["kpi"] = edit.kpi.id
        edits = [*edit.edits, *(Edit(own[name], value, edit.edits[0].line) for name, value in fixed.items())]
        if not self.put(found.row, Estimate.kind, edit.id, edit.current, edits):
            return []
        return [e.line for e in edit.edits]

    def marked(self, found: Known) -> bool:
        mark = Column(found.row.kind, "withdraw", "truth", default=False)
        try:
            return bool(read(mark, found.row.withdraw, self.ids.names, None))
        except Unread:
            self.problems.append(
                found.row.problem(Problem(message("exchange-book-withdraw-unread")), "withdraw")
            )
            return False

    def withdraw(self, found: Known) -> None:
        """The record of the row, and with a use case its estimates: nobody else speaks of them."""
        if found.current is None:
            return
        self.touched += 1
        if found.base is not None and found.current != found.base and self.prefer != "workbook":
            self.undecided = self.undecided or self.prefer is None
            what = message("exchange-book-withdraw-moved", id=found.id)
            self.problems.append(
                found.row.problem(Problem(what, "error" if self.prefer is None else "warning"))
            )
            return
        with_it = [e.id for e in self.known.estimates_of(found.id)]
        for record_id in (found.id, *with_it):
            self.withdrawn[record_id] = (found.row, None)
        said = message(
            "exchange-book-withdraws", kind=label(found.row.kind), title=_title(found.current, self.book.lang),
            id=found.id, estimates=len(with_it),
        )  # fmt: skip
        self.gone.append(said)

    def fit_together(self) -> None:
        """Says what would not hold together: references into nothing, circles, doubles."""
        kept = {r.id: r for r in self.known if r.id not in self.withdrawn} | self.records
        needed: dict[str, set[str]] = {}
        for fault in check(kept.values()):
            record = kept.get(fault.record)
            gone = sorted(set(self.withdrawn) & references(record)) if record else []
            place = self.places.get(fault.record)
            if gone:
                needed.setdefault(gone[0], set()).add(fault.record)
            elif place is not None:
                row, fields = place
                self.problems.append(row.problem(Problem(fault.what), fields.get(fault.field)))
            else:
                what = message("exchange-book-breaks", record=fault.record, what=fault.what)
                self.problems.append(Problem(what))
        by_row: dict[tuple[str, int], set[str]] = {}
        rows = {(row.sheet, row.number): row for row, _ in self.withdrawn.values()}
        for record_id, by in needed.items():
            row, _ = self.withdrawn[record_id]
            by_row.setdefault((row.sheet, row.number), set()).update(by)
        for where, by in sorted(by_row.items()):
            row = rows[where]
            first = tuple(sorted(by)[:_NAMED])
            what = message("exchange-book-still-needed", id=row.id or "", count=len(by), records=first)
            self.problems.append(row.problem(Problem(what), "withdraw"))

    def missing(self) -> tuple[Missing, ...]:
        if self.book.head.sequence is None:
            return ()
        there = {row.id for row in self.book.rows if row.id} | {found.id for found in self.ids.rows}
        in_rows = {
            e.id for case in self.base.use_cases for e in _leading(self.base, case.id)
        }  # they stand in the rows of their use cases
        absent = [
            r for r in self.base
            if r.kind in kinds() and r.id not in there and r.id not in in_rows and r.id in self.known
        ]  # fmt: skip
        return tuple(Missing(r.id, r.kind, _title(r, self.book.lang)) for r in absent)


def _leading(strategy: Strategy, use_case: str) -> Iterable[Estimate]:
    for column in columns(UseCase.kind):
        if column.form == "figure" and column.quantity:
            found = leading(strategy, use_case, column.quantity)
            if found is not None:
                yield found


def _require_unchanged(book: Book, base: Strategy, name: str) -> None:
    """Raises ExchangeError where the base is not what the workbook was written from."""
    for record_id, expected in book.digests.items():
        record = base.get(record_id)
        if record is None or digest(canonical(record), length=12) != expected:
            raise ExchangeError(Problem(message("exchange-book-other-base", name=name, id=record_id)))


def _shown(found: Known, record: Record | None, lines: tuple[Message, ...], lang: Lang) -> Shown:
    code = "exchange-change-new" if found.current is None else "exchange-change-changed"
    title = _title(record, lang) if record is not None else found.id
    line = message(code, kind=label(found.row.kind), title=title, id=found.id)
    return Shown(found.id, found.row.kind, found.current is None, line, lines)


def _title(record: Record, lang: Lang) -> str:
    if isinstance(record, Estimate):
        return f"{render(_quantity(record.quantity), lang)}, {record.use_case}"
    return record.title.in_(lang) if record.title else record.id


def _quantity(quantity: str) -> Message:
    return message(f"strategy-quantity-{quantity.replace('_', '-')}")


def _place(problem: Problem) -> tuple[str, int, str]:
    return (problem.sheet or "", problem.row or 0, problem.column or "")


MESSAGES = (
    *(f"strategy-quantity-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
)  # fmt: skip
__all__ = ["BookReading", "Chosen", "Conflict", "Head", "Missing", "Prefer", "read_book", "write_book"]
