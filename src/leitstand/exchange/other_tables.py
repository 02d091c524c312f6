"""What stands below a list, after an empty row, and is none of it: a legend, budgets per unit, a history of changes.

Ideas may follow an empty row as well, with little filled in. So a block ends the list only where its own words say that
it is another table, or where its figures stand in columns of words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .cells import says_unknown
from .cleaning import folded
from .headers import Header, Meaning, row_texts
from .sheets import Sheet

ENOUGH = 2
"""From so many cells on a column of the list shows what it holds."""
LONGEST_FIGURE = 40
"""A longer text with digits in it is a text."""


def begins_another_table(
    sheet: Sheet, header: Header, means: Meaning, title: int, ideas: Sequence[int], first: int
) -> bool:
    """Whether the block of filled rows from `first` on is no part of the list whose `ideas` stand above it."""
    block = _block(sheet, first)
    head = [t for t in block[0] if t]
    if len(head) == 1:
        return _names_a_table(head[0]) and len(block) > 1 and sum(map(bool, block[1])) > 1
    if not any(title < len(row) and row[title] for row in block):
        return len(block) > 1
    above = [row_texts(sheet, n) for n in ideas]
    if _is_head(block[0]):
        known = sum(_names_a_column(t) or means(t) not in (None, "attribute", "ignore") for t in head)
        if known > 1 or _differs(above, block[0], block[1:]):
            return True
    return (len(block) > 1 or _names_a_table(head[0])) and _figures_for_words(above, block)


def _block(sheet: Sheet, first: int) -> list[list[str]]:
    """The texts of the rows from this one to the next empty one."""
    rows = []
    for number in range(first, len(sheet.rows) + 1):
        texts = row_texts(sheet, number)
        if not any(texts):
            break
        rows.append(texts)
    return rows


def _is_head(row: list[str]) -> bool:
    """Words alone, as above a table."""
    return all(not _figure(t) and len(t) <= LONGEST_FIGURE for t in row if t)


def _differs(above: list[list[str]], head: list[str], below: list[list[str]]) -> bool:
    """Whether this row heads figures, and column by column something else than the list holds."""
    heads_figures = _differ = False
    for index, text in enumerate(head):
        if not text:
            continue
        ours, theirs = _kinds(above, index), _kinds(below, index)
        figures = bool(theirs) and all(theirs)
        heads_figures = heads_figures or figures
        if len(ours) >= ENOUGH:
            _differ = _differ or all(ours) or (figures and not any(ours))
    return heads_figures and _differ


def _figures_for_words(above: list[list[str]], block: list[list[str]]) -> bool:
    """Whether a column of words goes on with figures alone, and none of the list's columns of figures goes on."""
    odd = False
    for index in range(max(map(len, block))):
        ours, theirs = _kinds(above, index), _kinds(block, index)
        if len(ours) < ENOUGH or not theirs:
            continue
        if all(ours) and any(theirs):
            return False
        odd = odd or (len(theirs) == len(block) and all(theirs) and not any(ours))
    return odd


def _kinds(rows: list[list[str]], index: int) -> list[bool]:
    """For each filled cell of a column, whether it is a figure."""
    return [_figure(row[index]) for row in rows if index < len(row) and row[index]]


def _figure(text: str) -> bool:
    """A number, a date, a size or `?`: what a column of figures holds."""
    numbered = len(text) <= LONGEST_FIGURE and bool(re.match(r"\D{0,4}\d", text))
    return numbered or says_unknown(text) or folded(text) in _SIZES


def _names_a_table(text: str) -> bool:
    return bool(_TABLES.match(folded(text))) and len(text) <= LONGEST_FIGURE


def _names_a_column(text: str) -> bool:
    return folded(text).strip(" :.") in _COLUMNS


_SIZES = {"xs", "s", "m", "l", "xl", "klein", "mittel", "groß", "hoch", "gering", "niedrig", "small", "medium", "large",
          "high", "low", "-", "x"}  # fmt: skip
_TABLES = re.compile(
    r"(?:legende|abkürzung|kürzel|glossar|begriffe|erläuterung|annahmen|parameter|stundens[aä]tz|budget|auswertung|"
    r"statistik|änderung|versionen|historie|ansprechpartner|kontakte|bewertungsskala|skala|punkte|legend|abbreviations|"
    r"glossary|assumptions|parameters|hourly rate|summary|statistics|changes|history|contacts|scale)"
)
_COLUMNS = {
    "kürzel", "abkürzung", "bedeutung", "begriff", "definition", "erklärung", "farbe", "symbol", "wert", "punkte",
    "stufe", "anzahl", "summe", "gesamt", "anteil", "jahr", "quartal", "version", "datum", "autor", "autorin",
    "änderung", "geändert von", "kategorie", "rolle", "funktion", "parameter", "annahme", "stundensatz",
    "abbreviation", "meaning",
    "term", "explanation", "colour", "color", "value", "points", "count", "total", "share", "year", "quarter", "date",
    "author", "change", "category", "role", "assumption", "hourly rate",
}  # fmt: skip
