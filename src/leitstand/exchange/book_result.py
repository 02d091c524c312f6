"""What reading our workbook gives: nothing is stored yet."""

from __future__ import annotations

from dataclasses import dataclass

from leitstand.strategy import Record
from leitstand.texts import Message, Param

from .book_head import Head
from .difference import Shown
from .result import PersonFound, Problem, of_severity


@dataclass(frozen=True)
class Conflict:
    """A cell that was edited here and changed in the journal meanwhile: what it was, is here, and is there."""

    record: str
    sheet: str
    row: int
    column: str
    before: Param
    here: Param
    there: Param


@dataclass(frozen=True)
class Missing:
    """A record that the workbook held when it was written and that no row speaks of any more. It stays as it is."""

    id: str
    kind: str
    title: str


@dataclass(frozen=True)
class BookReading:
    """Records that are new or changed, ids to withdraw, and everything that a person has to know before that.

    `open`: conflicts that nobody has decided; while there are any, or errors, nothing is written.
    """

    head: Head
    records: tuple[Record, ...]
    withdrawn: tuple[str, ...]
    shown: tuple[Shown, ...]
    gone: tuple[Message, ...]
    conflicts: tuple[Conflict, ...]
    open: bool
    problems: tuple[Problem, ...]
    missing: tuple[Missing, ...]
    rows: int
    unchanged: int
    people: tuple[PersonFound, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return of_severity(self.problems, "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return of_severity(self.problems, "warning")

    @property
    def ok(self) -> bool:
        """Whether it may be written."""
        return not self.errors and not self.open
