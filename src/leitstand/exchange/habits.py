"""What the columns of figures show as a whole: decimal sign, marks from 1 to 5, the unit of bare numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leitstand.strategy import Point, Range
from leitstand.texts import message

from .cells import PARSERS, is_bare_number, is_mark, parse_amount, says_nothing, says_unknown, text_of
from .columns import Column, Table
from .measures import EUROS_FROM
from .numerals import Dialect, is_open, numbers_in, shown
from .profile import QUANTITATIVE
from .result import Problem, Typed
from .units import Unit

FEW = 3
"""With fewer cells than these a column is what its header says."""
EUROS_BESIDE_FROM = 1_000
"""A bare number beside amounts with a unit is read as euros if it is at least this; below, it may be thousands."""


@dataclass(frozen=True)
class Habits:
    """What a column of figures shows as a whole."""

    dialect: Dialect | None
    marks: bool
    unit: Unit


def habits_of(table: Table) -> tuple[dict[int, Habits], tuple[Problem, ...]]:
    """The habits of each column of figures by its index, and what is to be said of whole columns."""
    figures = [c for c in table.columns if c.field in QUANTITATIVE]
    typed = {c.index: _typed_cells(table, c) for c in figures}
    shown_by = _evidence(table, figures)
    of_file = next(iter(shown_by)) if len(shown_by) == 1 else None
    habits = {}
    problems = [] if table.dialect else _said_of_dialect(table, figures, shown_by)
    for column in figures:
        cells = typed[column.index]
        dialect = table.dialect or of_file
        bare = [t for t in cells if is_bare_number(t)]
        marks = bool(cells) and all(is_mark(t) for t in cells) and column.unit.what is None
        marks = marks and column.field not in ("adoption", "success", "duration")
        unit = column.unit
        alone = len(bare) == len(cells)
        if (
            bare
            and unit.what is None
            and (_in_euros(column, bare, dialect) if alone else _euros_beside(column, cells, bare, dialect))
        ):
            unit = replace(unit, what="money")
            problems.append(
                Problem(message("exchange-column-read-as-euros"), "warning", table.sheet, None, column.header)
            )
        habits[column.index] = Habits(dialect, marks, unit)
    return habits, tuple(problems)


def _evidence(table: Table, figures: list[Column]) -> dict[Dialect, Problem]:
    """For each decimal sign that the file shows, the first cell that does, as a place."""
    found: dict[Dialect, Problem] = {}
    for column in figures:
        in_euros = column.unit.what == "money" and column.unit.factor == 1
        for number, text in _numbered_cells(table, column):
            if is_mark(text):
                continue
            for sign in shown([f"{text} €" if in_euros and is_bare_number(text) else text]):
                place = Problem(
                    message("exchange-decimal-place"), "note", table.sheet, number, column.header, text
                )
                if sign not in found or number < (found[sign].row or 0):
                    found[sign] = place
    return found


def _said_of_dialect(table: Table, figures: list[Column], shown_by: dict[Dialect, Problem]) -> list[Problem]:
    """How numbers that read two ways were read, and why; nothing where there are none, or where they are asked for."""
    open_cells = [
        text
        for column in figures
        for _, text in _numbered_cells(table, column)
        if any(map(is_open, numbers_in(text))) and not shown([text]) and not _euro_column(column, text)
    ]
    if not open_cells or not shown_by:
        return []
    cells = tuple(message("exchange-at-cell", value=p.value, row=str(p.row), column=p.column or "")
                  for _, p in sorted(shown_by.items()))  # fmt: skip
    if len(shown_by) > 1:
        return [Problem(message("exchange-decimal-both", cells=cells), "note", table.sheet)]
    sign = next(iter(shown_by))
    what = message(
        "exchange-decimal-by-evidence", number=open_cells[0], count=len(open_cells), sign=sign, cells=cells
    )
    return [Problem(what, "note", table.sheet)]


def _euro_column(column: Column, text: str) -> bool:
    return column.unit.what == "money" and column.unit.factor == 1 and is_bare_number(text)


def without_texts(table: Table) -> tuple[Table, tuple[Problem, ...]]:
    """The table with columns of mere text taken for what they are, although their header promised figures.

    `Nutzen` often holds words beside a column `Einsparung` with the figures. A column that was mapped by hand is
    left alone, and so is one of which at least a fifth is understood.
    """
    texts = {c for c in table.columns if c.field in QUANTITATIVE and c.why.code == "exchange-column-known"}
    texts = {c for c in texts if not _holds_figures(table, c)}
    columns = tuple(
        replace(c, field="attribute", why=message("exchange-column-is-text")) if c in texts else c
        for c in table.columns
    )
    problems = tuple(
        Problem(
            message("exchange-column-text", column=c.header, field=c.field),
            "warning",
            table.sheet,
            None,
            c.header,
        )
        for c in sorted(texts, key=lambda c: c.index)
    )
    return replace(table, columns=columns), problems


def _holds_figures(table: Table, column: Column) -> bool:
    cells = _typed_cells(table, column)
    if len(cells) < FEW:
        return True
    parsed = (PARSERS[column.field](t, decimal="comma", unit=column.unit) for t in cells)
    understood = sum(isinstance(p, Typed) or (p is not None and p.message.code in _NEARLY) for p in parsed)
    return understood * 5 >= len(cells)


def _typed_cells(table: Table, column: Column) -> list[str]:
    """The cells of a column that say something: not empty, not `?`. Numbers of a workbook have no dialect."""
    return [t for _, t in _numbered_cells(table, column)]


def _numbered_cells(table: Table, column: Column) -> list[tuple[int, str]]:
    cells = ((n, row[column.index] if column.index < len(row) else None) for n, row in table.ideas())
    texts = ((n, c, text_of(c)) for n, c in cells)
    return [
        (n, t if isinstance(c, str) or "." not in t else t.split(".")[0])
        for n, c, t in texts
        if not says_nothing(t) and not says_unknown(t)
    ]


def _in_euros(column: Column, bare: list[str], dialect: Dialect | None) -> bool:
    if column.field not in ("benefit", "effort", "one_off_cost", "running_cost") or any(map(is_open, bare)):
        return False
    return max(_euros(bare, dialect), default=0) >= EUROS_FROM


def _euros_beside(column: Column, cells: list[str], bare: list[str], dialect: Dialect | None) -> bool:
    """A cost is money: `25.000` beside `40 T€` can only be euros, `25` may be thousands."""
    if column.field not in ("one_off_cost", "running_cost") or (dialect is None and any(map(is_open, bare))):
        return False
    named = [t for t in cells if not is_bare_number(t)]
    euros = _euros(bare, dialect)
    return any(isinstance(PARSERS[column.field](t, decimal=dialect), Typed) for t in named) and (
        len(euros) == len(bare) and min(euros) >= EUROS_BESIDE_FROM
    )


def _euros(bare: list[str], dialect: Dialect | None) -> list[float]:
    """The upper end of each of these numbers that can be read."""
    parsed = (parse_amount(f"{text} EUR", decimal=dialect) for text in bare)
    values = (p.value for p in parsed if isinstance(p, Typed))
    return [float(v.p90 if isinstance(v, Range) else v.value) for v in values if isinstance(v, Point | Range)]


_NEARLY = {"exchange-cell-decimal-open", "exchange-cell-no-unit", "exchange-cell-one-end"}
