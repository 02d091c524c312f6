"""Where the header of a list stands: in one row or two, below titles and notes, with a row of units or without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from .cells import text_of
from .cleaning import clean, folded
from .sheets import Sheet
from .units import UnknownWords, parse_unit

HEADER_WITHIN = 30
"""The header stands in one of the first rows; above it there may be titles and notes."""

Meaning = Callable[[str], str | None]
"""From a header to the field that it means."""


@dataclass(frozen=True)
class Header:
    """The rows (1-based) from `first` to `last` that name the columns, and what they say of each column."""

    first: int
    last: int
    texts: tuple[str, ...]
    score: int


def find_header(sheet: Sheet, means: Meaning, fixed_row: int | None = None) -> Header | None:
    """The row whose cells name most fields, among them the use case; None where no row does.

    Two rows count as one header where together they name more fields than either alone.
    """
    rows = [fixed_row] if fixed_row else range(1, min(HEADER_WITHIN, len(sheet.rows)) + 1)
    best: Header | None = None
    for row in rows:
        single = Header(row, row, tuple(row_texts(sheet, row)), 0)
        for found in (single, _both(sheet, row, means)):
            if found is None:
                continue
            score = _score(found.texts, means)
            if score == 1 and _below_a_header(sheet, found):
                continue
            if score > (best.score if best else 0):
                best = Header(found.first, found.last, found.texts, score)
    return _with_units(sheet, best, means) if best else None


def row_texts(sheet: Sheet, row: int) -> list[str]:
    """The texts of a row, line breaks folded."""
    if not 1 <= row <= len(sheet.rows):
        return []
    return [" ".join(clean(text_of(c)).split()) for c in sheet.rows[row - 1]]


def first_filled(sheet: Sheet) -> int:
    """The first row with more than one text: what a person would take for the header."""
    filled = Counter(
        {n: sum(bool(text_of(c)) for c in row) for n, row in enumerate(sheet.rows[:HEADER_WITHIN], 1)}
    )
    return max(filled, key=lambda n: (filled[n] > 1, -n), default=1)


def _below_a_header(sheet: Sheet, found: Header) -> bool:
    """Whether a single known word stands below a row as full as its own: then it is the content of a cell.

    `Idee` heads a column, but it is also a stage.
    """
    width = sum(map(bool, row_texts(sheet, found.last)))
    return any(sum(map(bool, row_texts(sheet, row))) >= max(2, width) for row in range(1, found.last))


def _score(texts: tuple[str, ...], means: Meaning) -> int:
    known = {field for text in texts if (field := means(text))} - {"ignore", "attribute"}
    return len(known) if "title" in known else 0


def _both(sheet: Sheet, row: int, means: Meaning) -> Header | None:
    """This row and the next as one header: `Kosten` above `einmalig` and `laufend`."""
    upper, lower = row_texts(sheet, row), row_texts(sheet, row + 1)
    if not any(upper) or not any(lower) or sum(map(bool, upper)) < 2:
        return None
    texts, above = [], ""
    for index in range(max(len(upper), len(lower))):
        over = upper[index] if index < len(upper) else ""
        under = lower[index] if index < len(lower) else ""
        above = over or (above if under else "")
        joined = " ".join(dict.fromkeys(t for t in (above, under) if t))
        known = next((t for t in (joined, under) if t and under and means(t)), None)
        texts.append((known or joined) if under else over)
    titles = [i for i, t in enumerate(texts) if means(t) == "title"]
    if any(i < len(lower) and lower[i] and not means(lower[i]) and means(texts[i]) == "title" and
           folded(texts[i]) != folded(f"{upper[i]} {lower[i]}") for i in titles):  # fmt: skip
        return None  # below the title stands a name: the next row is an idea
    return Header(row, row + 1, tuple(texts), 0)


def _with_units(sheet: Sheet, header: Header, means: Meaning) -> Header:
    """A row that holds nothing but units, right below the header, completes it: `Nutzen` (T€/Jahr)."""
    below = row_texts(sheet, header.last + 1)
    units = {i: t.strip("()[] ") for i, t in enumerate(below) if t}
    if not units or not all(_is_unit(t) for t in units.values()):
        return header
    if any(i >= len(header.texts) or means(header.texts[i]) == "title" for i in units):
        return header
    texts = tuple(f"{t} ({units[i]})" if i in units else t for i, t in enumerate(header.texts))
    return Header(header.first, header.last + 1, texts, header.score)


def _is_unit(text: str) -> bool:
    try:
        unit = parse_unit(text.removeprefix("in "))
    except UnknownWords:
        return False
    return unit.what not in (None, "other") and not any(c.isdigit() for c in text)
