"""What people changed in our workbook, held against what changed in the journal meanwhile, cell by cell.

For each cell three values are compared: what stood in it when the workbook was written, what stands in it now, and
what the strategy says now. Edited here only: taken. Changed there only: kept. Both, and differently: a conflict.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from leitstand.strategy import Kpi, Quantity, Record, Strategy, UseCase
from leitstand.texts import Message, message

from .book_cells import Unread, read, same
from .book_columns import Column, columns
from .book_figures import UNIT_OF, Figure, read_figure
from .book_identity import Known
from .book_names import Labels, Names
from .book_records import alike, cell_of, value_of
from .book_result import Conflict
from .book_rows import Book, Row
from .book_telling import told
from .cells import Cell, text_of
from .numerals import Dialect
from .people import Register
from .result import Problem

Prefer = Literal["workbook", "current"]
"""Whose cell counts where both were changed; None: neither, the conflict is shown."""
Chosen = Mapping[tuple[str, str], Prefer]
"""What somebody chose for single cells, by record and header; it goes before what is preferred everywhere."""


@dataclass(frozen=True)
class Edit:
    """A cell that says something new: the value, and what it was before, for people."""

    column: Column
    value: Any
    line: Message


@dataclass
class Merging:
    """One reading of one workbook; the lists grow while its rows are compared."""

    book: Book
    base: Strategy
    known: Strategy
    names: Names
    register: Register
    as_of: dt.date
    dialect: Dialect | None
    prefer: Prefer | None
    chosen: Chosen = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.before = Labels(self.base, self.book.lang)
        self.now = Labels(self.known, self.book.lang)

    @property
    def undecided(self) -> bool:
        """Whether there is a conflict that nobody has decided."""
        return any(self.decided(c.record, c.column) is None for c in self.conflicts)

    def decided(self, record: str, header: str) -> Prefer | None:
        """Whose cell counts here, as far as somebody has said so."""
        return self.chosen.get((record, header), self.prefer)

    def own(self, found: Known) -> list[Edit]:
        """The edited cells of the row's own record."""
        own = [c for c in columns(found.row.kind) if c.quantity is None]
        return list(self.edits(found.row, own, found.base, found.current, self.unit_of_kpi(found.row)))

    def unit_of_kpi(self, row: Row) -> str | None:
        """The unit of the KPI that a row names: in it a bare number counts."""
        column = next((c for c in columns(row.kind) if c.field == "kpi" and c.quantity is None), None)
        if column is None or row.kind != "estimate":
            return None
        try:
            kpi = self.known.get(read(column, row.cells.get(column.key), self.names, None) or "")
        except Unread:
            return None
        return kpi.unit if isinstance(kpi, Kpi) else None

    def edits(
        self,
        row: Row,
        of: Sequence[Column],
        base: Record | None,
        current: Record | None,
        unit: str | None = None,
    ) -> Iterator[Edit]:
        """The cells among these columns that say something else than when the workbook was written."""
        for column in of:
            if column.key not in row.cells:
                continue
            shown = cell_of(base, column, self.before, self.book.lang)
            cell = row.cells[column.key]
            if same(cell, shown) and column.key not in row.broken:
                continue
            try:
                value = self.value(row, column, base, unit)
            except Unread as unread:
                self.problems.append(row.problem(Problem(unread.message), column.key))
                continue
            if alike(column, value, value_of(base, column)) or (base is None and _empty(column, cell)):
                continue
            edit = self.against(row, column, value, base, current)
            if edit is not None:
                yield edit

    def value(self, row: Row, column: Column, base: Record | None, unit: str | None) -> Any:
        cell = row.cells[column.key]
        if column.key in row.broken:
            code = (
                "exchange-cell-formula-error" if row.broken[column.key] else "exchange-book-formula-unsaved"
            )
            raise Unread(message(code))
        if column.form == "figure":
            return self.figure(row, column, cell, base, unit)
        value = read(column, cell, self.names, self.dialect)
        header = row.headers[column.key]
        if column.owner == "estimate" and column.field == "by" and value:
            return self.estimator(value, row, header)
        if column.form in ("words", "line") and value:
            return self.register.hide(value, row.number, header)
        if column.form == "pairs":
            return {k: self.register.hide(v, row.number, header) for k, v in value.items()}
        return value

    def figure(
        self, row: Row, column: Column, cell: Cell, base: Record | None, unit: str | None
    ) -> Figure | None:
        quantity: Quantity | None = column.quantity
        if quantity is None:
            asked = next(c for c in columns(row.kind) if c.field == "quantity")
            quantity = getattr(base, "quantity", None) or read(
                asked, row.cells.get("quantity"), self.names, None
            )
        if quantity is None:
            raise Unread(message("exchange-book-no-quantity"))
        own = getattr(base, "unit", None) or unit
        figure = read_figure(quantity, cell, own, self.dialect)
        if figure is None or figure.unit or column.quantity is not None:
            return figure
        return replace(figure, unit=own or UNIT_OF.get(quantity))

    def estimator(self, value: str, row: Row, header: str) -> str:
        """A pseudonym that is known stays; anybody else goes to the table of people."""
        if value in {e.by for s in (self.known, self.base) for e in s.estimates}:
            return value
        return next(iter(self.register.people_in(value, (), row.number, header)), value)

    def against(
        self, row: Row, column: Column, value: Any, base: Record | None, current: Record | None
    ) -> Edit | None:
        """The edit, unless the journal says the same already or has moved on to something else."""
        there = value_of(current, column)
        if alike(column, value, there):
            return None
        header = row.headers[column.key]
        if isinstance(current, UseCase) and column.field == "stage":
            what = message("exchange-stage-kept", known=_stage(there), listed=_stage(value))
            self.problems.append(row.problem(Problem(what, "warning"), column.key))
            return None
        was, is_, here = (
            told(column, *pair, lang=self.book.lang)
            for pair in (
                (value_of(base, column), base, self.before),
                (there, current, self.now),
                (value, base, self.now),
            )
        )
        moved = not alike(column, there, value_of(base, column))
        if moved and self.book.head.sequence is not None:
            about = getattr(current or base, "id", "")
            self.conflicts.append(Conflict(about, row.sheet, row.number, header, was, here, is_))
            if self.decided(about, header) != "workbook":
                return None
        if current is None:
            return Edit(column, value, message("exchange-change-says", field=header, after=here))
        return Edit(column, value, message("exchange-change-field", field=header, before=is_, after=here))


def values(edits: Sequence[Edit]) -> Mapping[Column, Any]:
    return {edit.column: edit.value for edit in edits}


def _empty(column: Column, cell: Cell) -> bool:
    """In the row of a new record an empty cell says nothing."""
    return text_of(cell).strip() == ""


def _stage(stage: str) -> Message:
    return message(f"strategy-stage-{stage}")


MESSAGES = tuple(
    f"strategy-stage-{s}" for s in ("idea", "assessed", "pilot", "scaled", "operating", "retired")
)
