"""One cell of our workbook: how a value stands in it, and what a person means who typed something else.

What a cell shows is read back as it was, whatever Excel or LibreOffice make of it: numbers as text, dates as
numbers, blanks at the ends. An ambiguous number (`1.234`) is not guessed.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from leitstand.texts import LANGUAGES, Lang, Message, message, render

from .book_columns import Column, word_of
from .book_names import Labels, Names, parts
from .cells import Cell, text_of
from .cleaning import clean, folded
from .dates_in import parse_date
from .numerals import NUMBER, Dialect, shown, to_decimal
from .sheets import MAX_CELL
from .units import UnknownWords, parse_unit

LONGEST = MAX_CELL - 67
"""Longer texts are shown up to here; such a cell cannot be edited."""
_DATES = ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%d %b %Y", "%d %B %Y")
_FIRST_SERIAL, _LAST_SERIAL = 18_000, 110_000
_EPOCH = dt.date(1899, 12, 30)
_EARLIEST, _LATEST = dt.date(1950, 1, 1), dt.date(2200, 12, 31)
_YES = ("ja", "yes", "wahr", "true", "x", "1", "j", "y", "✓")
_NO = ("nein", "no", "falsch", "false", "0", "n", "-", "–")


class Unread(Exception):
    """A cell that cannot be understood; `message` says why and how to mend it."""

    def __init__(self, what: Message) -> None:
        self.message = what
        super().__init__(what.code)


def show(column: Column, value: Any, labels: Labels, lang: Lang) -> Cell:
    """What stands in the cell of this value. Numbers that a cell cannot hold exactly stand as text."""
    if value is None or value in ((), {}):
        return None
    return _SHOWN.get(column.form, _as_text)(column, value, labels, lang)


def read(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> Any:
    """The value that a person means; the column's default for an empty cell. Raises Unread."""
    if clean(text_of(cell)) == "":
        return column.default
    return _READ[column.form](column, cell, names, dialect)


def same(one: Cell, other: Cell) -> bool:
    """Whether two cells show the same, blanks at the ends and the last digits of a float aside."""
    return bool(_plain(one) == _plain(other))


def exact(number: Decimal) -> float | None:
    """The number as a cell can hold it; None where digits would be lost."""
    held = float(f"{number:.15g}")
    return held if Decimal(repr(held)) == number else None


def number_text(number: Decimal, lang: Lang) -> str:
    """All digits, never ambiguous: with three decimals a zero is added (`1,2340`)."""
    text = format(number, "f")
    if re.search(r"\.\d{3}$", text):
        text += "0"
    return text.replace(".", ",") if lang == "de" else text


def to_number(text: str, dialect: Dialect | None, *, percent: Decimal) -> Decimal:
    """A number with or without a unit of money, percent, hours or days behind it. Raises Unread."""
    plain = " ".join(text.translate(_DASHES).split())
    found = _NUMBER.fullmatch(plain)
    if not found:
        raise Unread(message("exchange-book-no-number"))
    words = (found["before"] or "") + " " + found["after"]
    try:
        unit = parse_unit(words.strip())
    except UnknownWords:
        raise Unread(message("exchange-book-no-number")) from None
    if unit.what in ("foreign", "months", "jobs"):
        raise Unread(message("exchange-book-no-number"))
    habits = shown([plain])
    own = next(iter(habits)) if len(habits) == 1 else None
    try:
        value = to_decimal(found["number"], dialect or own)
    except ValueError:
        raise Unread(message("exchange-cell-malformed-number")) from None
    if value is None:
        raise Unread(message("exchange-book-decimal-open", number=found["number"]))
    factor = percent if unit.what == "share" else unit.factor
    return (-value if found["sign"] == "-" else value) * factor


def _plain(cell: Cell) -> Any:
    if cell is None or isinstance(cell, bool):
        return cell
    if isinstance(cell, int | float):
        return f"{cell:.15g}"
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    # a carriage return and its like stand escaped in the file, and not every reader undoes that
    text = re.sub(r"\n\r|\r\n?", "\n", _ESCAPED.sub(_unescaped, str(cell)))
    text = "\n".join(line.rstrip() for line in clean(text).split("\n"))
    return text or None


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def _show_words(column: Column, value: str, labels: Labels, lang: Lang) -> Cell:
    return value if len(value) <= LONGEST else value[:LONGEST] + render(message("exchange-book-cut"), lang)


def _as_text(column: Column, value: Any, labels: Labels, lang: Lang) -> Cell:
    return _show_words(column, str(value), labels, lang)


def _show_number(column: Column, value: Decimal, labels: Labels, lang: Lang) -> Cell:
    held = exact(value)
    return number_text(value, lang) if held is None else held


def _show_whole(column: Column, value: int, labels: Labels, lang: Lang) -> Cell:
    return value if abs(value) < 10**15 else str(value)


def _show_pairs(column: Column, value: Mapping[str, str], labels: Labels, lang: Lang) -> Cell:
    lines = [f"{k}: {v}" for k, v in sorted(value.items())]
    plain = all(v and k == clean(k) and v == clean(v) and not re.search(r":|\n", k) and "\n" not in v
                and not k.startswith("{") for k, v in value.items())  # fmt: skip
    text = "\n".join(lines) if plain else json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
    return _show_words(column, text, labels, lang)


def _show_structure(column: Column, value: Any, labels: Labels, lang: Lang) -> Cell:
    return _show_words(column, json.dumps(value, ensure_ascii=False, sort_keys=True), labels, lang)


_Shown = Callable[[Column, Any, Labels, Lang], Cell]
_SHOWN: Mapping[str, _Shown] = {
    "words": _show_words, "line": _show_words,
    "number": _show_number, "share": _show_number, "whole": _show_whole,
    "truth": lambda c, v, labels, lang: render(message("exchange-book-truth", value=bool(v)), lang),
    "day": lambda c, v, labels, lang: v,
    "choice": lambda c, v, labels, lang: render(word_of(c, v), lang),
    "reference": lambda c, v, labels, lang: labels.of(v),
    "references": lambda c, v, labels, lang: "; ".join(labels.of(i) for i in v),
    "names": lambda c, v, labels, lang: "; ".join(v),
    "pairs": _show_pairs, "structure": _show_structure,
}  # fmt: skip


def _read_words(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> str:
    text = clean(text_of(cell))
    if any(text.endswith(render(message("exchange-book-cut"), lang)) for lang in LANGUAGES):
        raise Unread(message("exchange-book-cut-edited"))
    return text


def _read_number(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> Decimal:
    if isinstance(cell, bool | dt.date | dt.time | dt.timedelta):
        raise Unread(
            message("exchange-cell-truth" if isinstance(cell, bool) else "exchange-book-date-for-number")
        )
    if isinstance(cell, int | float):
        return Decimal(f"{cell:.15g}")
    percent = Decimal(1) / 100 if column.form == "share" else Decimal(1)
    return to_number(clean(text_of(cell)), dialect, percent=percent)


def _read_whole(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> int:
    number = _read_number(column, cell, names, dialect)
    if number != number.to_integral_value():
        raise Unread(message("exchange-book-no-whole"))
    return int(number)


def _read_truth(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> bool:
    if isinstance(cell, bool):
        return cell
    word = folded(text_of(cell))
    if word not in (*_YES, *_NO):
        raise Unread(message("exchange-book-no-truth"))
    return word in _YES


def _read_day(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> dt.date:
    number = cell if isinstance(cell, int | float) and not isinstance(cell, bool) else None
    if number is not None and _FIRST_SERIAL < number < _LAST_SERIAL:
        return _EPOCH + dt.timedelta(days=int(number))
    day = None if number is not None else parse_date(clean(cell) if isinstance(cell, str) else cell, _DATES)
    if day is None or not _EARLIEST <= day <= _LATEST:
        raise Unread(message("exchange-book-no-day"))
    return day


def _read_choice(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> str:
    found = _choices(column).get(folded(text_of(cell)))
    if found is None:
        known = tuple(word_of(column, c) for c in column.choices)
        raise Unread(message("exchange-book-no-choice", known=known))
    return found


@cache
def _choices(column: Column) -> Mapping[str, str]:
    """Every word for a choice, in both languages and as the model spells it."""
    found = {folded(render(word_of(column, c), lang)): c for c in column.choices for lang in LANGUAGES}
    return found | {folded(c): c for c in column.choices}


def _read_reference(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> str:
    return _meant(column, clean(text_of(cell)), names)


def _read_references(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> tuple[str, ...]:
    text = clean(text_of(cell))
    whole = names.meant(column.target or "", text)
    if len(whole) == 1:
        return tuple(whole)
    return tuple(dict.fromkeys(_meant(column, name, names) for name in parts(text)))


def _meant(column: Column, name: str, names: Names) -> str:
    kind = column.target or ""
    found = names.meant(kind, name)
    if len(found) != 1:
        code = "exchange-book-name-several" if found else "exchange-book-name-unknown"
        raise Unread(message(code, name=name, ids=tuple(sorted(found)), kind=kind))
    return next(iter(found))


def _read_names(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> tuple[str, ...]:
    return parts(clean(text_of(cell)))


def _read_pairs(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> dict[str, str]:
    text = _read_words(column, cell, names, dialect)
    if text.startswith("{"):
        found = _json(text)
        if isinstance(found, dict) and all(isinstance(v, str) for v in found.values()):
            return found
    pairs = [line.partition(":") for line in text.split("\n") if line.strip()]
    if not all(colon and key.strip() and value.strip() for key, colon, value in pairs):
        raise Unread(message("exchange-book-no-pairs"))
    return {key.strip(): value.strip() for key, _, value in pairs}


def _read_structure(column: Column, cell: Cell, names: Names, dialect: Dialect | None) -> Any:
    return _json(_read_words(column, cell, names, dialect))


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise Unread(message("exchange-book-no-structure")) from None


_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u202f": " "})
_NUMBER = re.compile(
    rf"(?P<sign>[+-]?)(?P<before>€|EUR)?\s*(?P<number>{NUMBER})\s*(?P<after>\D*)", re.IGNORECASE
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_READ: Mapping[str, Callable[[Column, Cell, Names, Dialect | None], Any]] = {
    "words": _read_words, "line": _read_words, "number": _read_number, "share": _read_number,
    "whole": _read_whole, "truth": _read_truth, "day": _read_day, "choice": _read_choice,
    "reference": _read_reference, "references": _read_references, "names": _read_names,
    "pairs": _read_pairs, "structure": _read_structure,
}  # fmt: skip
