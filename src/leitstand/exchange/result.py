"""What reading a list gives: records, what became of each row, and every problem with its place and its
remedy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Literal

from leitstand.strategy import Estimated, Record
from leitstand.texts import Message, message

Severity = Literal["error", "warning", "note"]
"""An error keeps a row out, a warning asks to look, a note says how something was read."""
What = Literal["imported", "merged", "unchanged", "rejected"]


@dataclass(frozen=True)
class Problem:
    """What is wrong, and where: `message` says it with its remedy, `value` is the text of the cell.

    `row` is the row number of the sheet (the first is 1); None where the whole file or column is meant.
    """

    message: Message
    severity: Severity = "error"
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    value: str = ""

    def at(self, sheet: str | None, row: int | None, column: str | None, value: str = "") -> Problem:
        """The same problem at this place."""
        return replace(self, sheet=sheet, row=row, column=column, value=value)

    @property
    def told(self) -> Message:
        """The whole sentence: place, value, what is wrong, remedy."""
        told = (
            ("sheet", self.sheet),
            ("row", None if self.row is None else str(self.row)),
            ("column", self.column),
            ("value", _short(self.value)),
        )
        given = [(name, what) for name, what in told if what]
        parts = [
            message(f"exchange-at-{name}", what=what, first=n == 0) for n, (name, what) in enumerate(given)
        ]
        if not parts:
            return self.message
        place = reduce(lambda first, second: message("exchange-place", first=first, second=second), parts)
        return message("exchange-problem", place=place, what=self.message)


MESSAGES = ("exchange-at-sheet", "exchange-at-row", "exchange-at-column", "exchange-at-value")


OPEN_DECIMAL = ("exchange-cell-decimal-open", "exchange-decimal-open")


class ExchangeError(ValueError):
    """A file, profile or mapping that cannot be used at all; `problem` says why and what to do."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.message.code)


@dataclass(frozen=True)
class Typed:
    """A cell understood: the estimate, the unit of its numbers, the words as typed, and what to point out."""

    value: Estimated
    unit: str
    typed: str
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True)
class RowResult:
    """What became of one row: the use case it is about (None if rejected) and what is to be said about it.

    imported: new or changes something; unchanged: says what is known already; merged: equal to another row;
    rejected: has an error, or is held back because the file has errors.
    """

    row: int
    use_case: str | None
    what: What
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class ColumnUse:
    """What a column was taken for: `field` None means that it was not read. `why` says so to a person."""

    header: str
    field: str | None
    why: Message


@dataclass(frozen=True)
class Suggestion:
    """A column of which nothing is known that may be `field`, and why. It holds only if somebody takes it over.

    `unit`: an example of what somebody has to name, where the column's numbers have no unit.
    """

    header: str
    field: str
    why: Message
    unit: Message | None = None


@dataclass(frozen=True)
class PersonFound:
    """A name or address in a cell. Only `id` may stand in records; name and address belong into the people
    table.
    """

    id: str
    name: str | None
    email: str | None
    rows: tuple[int, ...]
    column: str


@dataclass(frozen=True)
class Counts:
    """Rows read = imported + merged + rejected; `unchanged` of the imported ones say nothing new."""

    rows: int
    imported: int
    merged: int
    rejected: int
    unchanged: int


@dataclass(frozen=True)
class Reading:
    """A list as read: nothing is stored yet.

    `records`: new or changed records only; together with the known ones they are a valid strategy.
    `replaced`: estimates that this list made earlier and now makes of another quantity (the effort was M and
    is now 30 PT); whoever stores the records withdraws these, or they would count twice. `header_row` and
    `sheet`: where the list stood, for the answered workbook. `suggestions`: what further columns may be. `texts`:
    columns of free text, in which names of people are not recognised and stay.
    """

    name: str
    records: tuple[Record, ...]
    rows: tuple[RowResult, ...]
    problems: tuple[Problem, ...]
    columns: tuple[ColumnUse, ...]
    people: tuple[PersonFound, ...]
    replaced: tuple[str, ...]
    counts: Counts
    sheet: str | None
    header_row: int | None
    suggestions: tuple[Suggestion, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def asks_decimal(self) -> bool:
        """Whether numbers that read two ways keep the list from being read: one answer for the file is needed."""
        return any(p.message.code in OPEN_DECIMAL for p in self.errors)

    @property
    def ok(self) -> bool:
        """No error anywhere."""
        return all(p.severity != "error" for p in self.problems)

    @property
    def errors(self) -> tuple[Problem, ...]:
        return of_severity(self.problems, "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return of_severity(self.problems, "warning")

    @property
    def notes(self) -> tuple[Problem, ...]:
        """How the file was read where that is not obvious: hidden rows, several header rows, the decimal sign."""
        return of_severity(self.problems, "note")


def counted(rows: tuple[RowResult, ...], rows_in: int) -> Counts:
    """The tally of the rows. Raises RuntimeError if a row got lost or counted twice: that would be a
    defect.
    """
    tally = {
        what: sum(r.what == what for r in rows) for what in ("imported", "merged", "unchanged", "rejected")
    }
    counts = Counts(
        rows_in,
        tally["imported"] + tally["unchanged"],
        tally["merged"],
        tally["rejected"],
        tally["unchanged"],
    )
    distinct = len({r.row for r in rows})
    if not rows_in == counts.imported + counts.merged + counts.rejected == distinct:
        raise RuntimeError(f"rows do not add up: {rows_in} in, {distinct} told apart, {counts}")
    return counts


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= 80 else line[:79] + "…"


def of_severity(problems: Sequence[Problem], severity: Severity) -> tuple[Problem, ...]:
    """Those of one severity, in their order."""
    return tuple(p for p in problems if p.severity == severity)
