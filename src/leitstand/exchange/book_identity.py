"""Which record a row of our workbook is: by its id, or else by what it says; and what names mean in this workbook."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from leitstand.strategy import Record, Strategy, UseCase
from leitstand.texts import Lang, message

from .book_columns import SINGLE, Column, columns
from .book_names import Names, by_title
from .book_rows import Book, Row
from .cells import text_of
from .cleaning import clean, folded
from .naming import digest, titled_id, use_case_id
from .result import Problem

_PREFIX = {
    "objective": "OBJ", "lever": "LEV", "decision_role": "ROLE", "capacity": "CAP", "estimate": "EST",
}  # fmt: skip
_TOTALS = ("summe", "gesamt", "gesamtsumme", "ergebniszeile", "total", "sum", "grand total")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")


@dataclass(frozen=True)
class Known:
    """A row and the record that it is: as it was when the workbook was written, and as it is now.

    Neither: the row is a new record. `late`: the record was not there when the workbook was written.
    """

    row: Row
    id: str
    base: Record | None
    current: Record | None

    @property
    def late(self) -> bool:
        return self.base is None and self.current is not None


@dataclass(frozen=True)
class Identities:
    """Every row that can be told apart, what names mean, and what stands in the way."""

    rows: tuple[Known, ...]
    names: Names
    problems: tuple[Problem, ...]


def identities(book: Book, base: Strategy, known: Strategy) -> Identities:
    """Each row with its record, whatever the order of the rows."""
    return _Identifying(book, base, known).identities()


class _Identifying:
    def __init__(self, book: Book, base: Strategy, known: Strategy) -> None:
        self.book, self.base, self.known = book, base, known
        self.count = Counter(row.id for row in book.rows if row.id)
        self.titles = by_title(base)
        self.problems: list[Problem] = []

    def identities(self) -> Identities:
        named = [(row, self.id_of(row)) for row in self.book.rows if not (row.id and self.count[row.id] > 1)]
        made = Counter(record_id for _, record_id in named if record_id)
        rows = []
        for row, record_id in named:
            if record_id is None:
                continue
            if made[record_id] > 1:
                if row.id is None:
                    self.fault(
                        row, Problem(message("exchange-book-row-twice")), _title_key(row, self.book.lang)
                    )
                    continue
                if any(other is not row and i == record_id and other.id for other, i in named):
                    continue
            rows.append(Known(row, record_id, self.base.get(record_id), self.known.get(record_id)))
        return Identities(tuple(rows), self.names(rows), tuple(self.problems))

    def id_of(self, row: Row) -> str | None:
        """The id of the row's record; None where it cannot be told."""
        if row.id is not None:
            return self.checked(row, row.id)
        if row.kind in SINGLE:
            records = [r for strategy in (self.known, self.base) for r in strategy if r.kind == row.kind]
            return records[0].id if records else row.kind.upper().replace("_", "-")
        title = _title(row, self.book.lang)
        if folded(title).strip(" :.") in _TOTALS:
            self.warn(row, Problem(message("exchange-total-row"), "warning"))
            return None
        lost = [
            i for i in sorted(self.titles.get((row.kind, folded(title)), ())) if title and i not in self.count
        ]
        if len(lost) == 1 and self.unclaimed(row, title):
            self.warn(row, Problem(message("exchange-book-found-by-title", id=lost[0]), "warning"))
            return lost[0]
        made = _made(row, title)
        other = self.known.get(made)
        if other is not None and (other.kind != row.kind or made in self.count):
            self.fault(
                row, Problem(message("exchange-book-row-known", id=made)), _title_key(row, self.book.lang)
            )
            return None
        return made

    def unclaimed(self, row: Row, title: str) -> bool:
        """No other row without an id has this title."""
        same = [r for r in self.book.rows if r.kind == row.kind and r.id is None]
        return sum(folded(_title(r, self.book.lang)) == folded(title) for r in same) == 1

    def checked(self, row: Row, record_id: str) -> str | None:
        record = self.base.get(record_id) or self.known.get(record_id)
        if record is not None and record.kind != row.kind:
            what = message("exchange-book-id-other-kind", id=record_id, kind=record.kind)
        elif record is None and not _ID.fullmatch(record_id):
            what = message("exchange-book-id-malformed", id=record_id)
        else:
            return record_id
        self.fault(row, Problem(what))
        return None

    def names(self, rows: Sequence[Known]) -> Names:
        names = Names(self.known)
        for found in rows:
            titles = (clean(text_of(found.row.cells.get(f"title.{lang}"))) for lang in ("de", "en"))
            names.add(found.row.kind, found.id, [t for t in titles if t])
        return names

    def fault(self, row: Row, problem: Problem, key: str | None = None) -> None:
        self.problems.append(row.problem(problem, key))

    warn = fault


def _made(row: Row, title: str) -> str:
    """An id made of what the row says; the same row gives the same id when it is read again."""
    if row.kind == UseCase.kind:
        return use_case_id(text_of(row.cells.get("unit")), title)
    prefix = _PREFIX.get(row.kind, row.kind.upper().replace("_", "-"))
    if title:
        return titled_id(prefix, title)
    said = [clean(text_of(row.cells.get(c.key))) for c in columns(row.kind) if _tells(c)]
    words = " ".join(s for s in said if s)
    return titled_id(prefix, words) if words else f"{prefix}-{digest(*map(text_of, row.cells.values()))}"


def _tells(column: Column) -> bool:
    """Whether the column tells records without a title apart."""
    if column.form == "reference" or column.field in ("by", "date"):
        return True
    return column.required and column.form in ("choice", "whole", "line", "day")


def _title_key(row: Row, lang: Lang) -> str | None:
    return f"title.{lang}" if f"title.{lang}" in row.cells else None


def _title(row: Row, lang: Lang) -> str:
    texts = (clean(text_of(row.cells.get(f"title.{spoken}"))) for spoken in (lang, "de", "en"))
    return next((t for t in texts if t), "")
