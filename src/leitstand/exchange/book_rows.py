"""The rows of our workbook as they come back: sheets, headers and ids found again, whatever was moved or renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from leitstand.texts import Lang, message, parse_lang

from .book_columns import kinds
from .book_head import Head
from .book_layout import FORMAT, HEAD_SHEET, ID, MARK, VERSION, WITHDRAW, keys, kind_of_sheet, plain_header
from .cells import Cell, text_of
from .cleaning import clean
from .result import ExchangeError, Problem
from .sheets import Sheet, refuse

_SEARCHED = 40
"""Rows from the top in which the header is looked for."""


@dataclass(frozen=True)
class Row:
    """One row of a sheet: `number` as Excel counts, `cells` by the key of their column."""

    kind: str
    sheet: str
    number: int
    id: str | None
    cells: Mapping[str, Cell]
    headers: Mapping[str, str]
    broken: Mapping[str, str] = field(default_factory=dict)

    @property
    def withdraw(self) -> Cell:
        return self.cells.get(WITHDRAW)

    def problem(self, what: Problem, key: str | None = None) -> Problem:
        """The problem at this row, or at one of its cells."""
        value = text_of(self.cells.get(key)) if key else ""
        return what.at(self.sheet, self.number, self.headers.get(key) if key else None, value)


@dataclass(frozen=True)
class Book:
    """A workbook of ours: its head, its language, what stood in the records then (id -> digest), and its rows."""

    head: Head
    lang: Lang
    digests: Mapping[str, str]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def book_of(sheets: Sequence[Sheet], name: str) -> Book:
    """The workbook that these sheets are. Raises ExchangeError for one that is none of ours."""
    head_sheet = next((s for s in sheets if s.rows and text_of(_at(s.rows[0], 0)) == "format"), None)
    if head_sheet is None or text_of(_at(head_sheet.rows[0], 1)) != FORMAT:
        refuse("exchange-book-none", name=name, sheet=HEAD_SHEET)
    head, lang, digests = _head(head_sheet, name)
    rows: list[Row] = []
    problems: list[Problem] = []
    for sheet in sheets:
        if sheet is head_sheet:
            continue
        kind = kind_of_sheet(sheet.name or "", _corner(sheet))
        if kind in kinds():
            found, said = _rows(sheet, kind, lang)
            rows += found
            problems += said
        elif kind is None and any(any(text_of(c) for c in row) for row in sheet.rows):
            problems.append(Problem(message("exchange-book-foreign-sheet"), "warning", sheet.name))
    if not any(kind_of_sheet(s.name or "", _corner(s)) in kinds() for s in sheets):
        raise ExchangeError(Problem(message("exchange-book-no-sheets", name=name)))
    return Book(head, lang, digests, tuple(rows), (*problems, *_twice(rows)))


def _head(sheet: Sheet, name: str) -> tuple[Head, Lang, Mapping[str, str]]:
    given: dict[str, str] = {}
    digests: dict[str, str] = {}
    for row in sheet.rows:
        texts = [text_of(c) for c in row]
        if len(texts) >= 3 and all(texts[:3]):
            digests[texts[1]] = texts[2]
        elif texts and texts[0]:
            given[texts[0]] = texts[1] if len(texts) > 1 else ""
    try:
        sequence = int(given["sequence"]) if given.get("sequence") else None
        version, lang = int(given["version"]), parse_lang(given["language"])
    except (KeyError, ValueError):
        raise ExchangeError(
            Problem(message("exchange-book-head-broken", name=name, sheet=HEAD_SHEET))
        ) from None
    if version > VERSION:
        refuse("exchange-book-newer", name=name)
    return Head(given.get("organisation") or None, sequence, given.get("hash") or None), lang, digests


def _corner(sheet: Sheet) -> str:
    """The mark of a sheet of ours, in its first rows wherever its column was moved to."""
    texts = (text_of(c) for row in sheet.rows[:3] for c in row)
    return next((t for t in texts if t.startswith(MARK)), "")


def _rows(sheet: Sheet, kind: str, lang: Lang) -> tuple[list[Row], list[Problem]]:
    known = keys(kind, lang)
    at = max(
        range(min(_SEARCHED, len(sheet.rows))), key=lambda n: (_known(sheet.rows[n], known), -n), default=0
    )
    if not sheet.rows or _known(sheet.rows[at], known) < 1:
        return [], [Problem(message("exchange-book-no-header"), "error", sheet.name)]
    titles = [clean(text_of(c)) for c in sheet.rows[at]]
    places: dict[str, int] = {}
    problems = []
    for place, title in enumerate(titles):
        key = known.get(plain_header(title))
        if key is None and title:
            problems.append(
                Problem(message("exchange-book-foreign-column"), "warning", sheet.name, at + 1, title)
            )
        elif key is not None and key in places:
            problems.append(
                Problem(message("exchange-column-twice", column=title), "error", sheet.name, at + 1, title)
            )
        elif key is not None:
            places[key] = place
    headers = {key: titles[place] for key, place in places.items()}
    found = []
    for number, cells in enumerate(sheet.rows[at + 1 :], start=at + 2):
        broken = {
            k: sheet.errors[number, p + 1] for k, p in places.items() if (number, p + 1) in sheet.errors
        }
        broken |= {k: "" for k, p in places.items() if (number, p + 1) in sheet.unsaved}
        taken = {key: _at(cells, place) for key, place in places.items() if key != ID}
        if broken or any(clean(text_of(c)) for c in taken.values()):
            identity = clean(text_of(_at(cells, places[ID]))) if ID in places else ""
            found.append(Row(kind, sheet.name or "", number, identity or None, taken, headers, broken))
    return found, problems


def _twice(rows: Sequence[Row]) -> list[Problem]:
    """Rows that carry the same id: copied, most often."""
    count = Counter(row.id for row in rows if row.id)
    first: dict[str, Row] = {}
    problems = []
    for row in rows:
        if row.id and count[row.id] > 1:
            other = first.setdefault(row.id, row)
            if other is not row:
                what = message("exchange-book-id-twice", id=row.id, sheet=other.sheet, row=str(other.number))
                problems.append(Problem(what, "error", row.sheet, row.number))
    return problems


def _known(cells: Sequence[Cell], known: Mapping[str, str]) -> int:
    return len({known[t] for c in cells if (t := plain_header(text_of(c))) in known})


def _at(cells: Sequence[Cell], place: int) -> Cell:
    return cells[place] if place < len(cells) else None
