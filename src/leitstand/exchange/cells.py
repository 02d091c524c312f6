"""One cell of a list understood as an estimate: `120 T€`, `80-200 T€`, `6 h/Woche`, `30 PT`, `M`, `3`, `?`.

Each `parse_…` returns a `Typed`, or a `Problem` without a place, or None for an empty cell: nobody estimated
anything, which is not zero. `?` and its like give `NotKnown`: somebody said that it is not known.
`decimal` is the dialect of numbers that their own form leaves open, `unit` what the column's header says.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from leitstand.strategy import Estimated, NotKnown, Point, Range, Score, SizeClass
from leitstand.texts import Message, message

from .numerals import MOST_FIGURE, NUMBER, Dialect, shown, to_decimal
from .result import Problem, Typed
from .units import HOURS_A_DAY, HOURS_A_JOB, MONEY_PER_YEAR, PER_YEAR, Unit, UnknownWords, parse_unit

Cell = str | float | int | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None
Parsed = Typed | Problem | None

LARGEST = Decimal(10) ** 12
"""No mid-sized company has a figure beyond this; such a cell is an article number or a slip."""


def parse_benefit(cell: Cell, *, decimal: Dialect | None = None, unit: Unit | None = None) -> Parsed:
    """What a use case brings per year, in EUR/year, h/year or the word of another unit (`Stück`, `%`)."""
    return _parse(cell, decimal, unit, _benefit)


def parse_effort(cell: Cell, *, decimal: Dialect | None = None, unit: Unit | None = None) -> Parsed:
    """What it takes once, in person days (`d`) or EUR; sizes and marks count as EUR unless the header says
    days.
    """
    return _parse(cell, decimal, unit, _effort)


def parse_amount(cell: Cell, *, decimal: Dialect | None = None, unit: Unit | None = None) -> Parsed:
    """An amount of money that is paid once, in EUR."""
    return _parse(cell, decimal, unit, _amount)


def parse_yearly_amount(cell: Cell, *, decimal: Dialect | None = None, unit: Unit | None = None) -> Parsed:
    """An amount of money that is paid every year, in EUR/year."""
    return _parse(cell, decimal, unit, _yearly_amount)


def parse_share(cell: Cell, *, decimal: Dialect | None = None, unit: Unit | None = None) -> Parsed:
    """A share or chance between 0 and 1; `80 %` is 0.8."""
    return _parse(cell, decimal, unit, _share)


def parse_duration(cell: Cell, *, decimal: Dialect | None = None, unit: Unit | None = None) -> Parsed:
    """A length of time in quarters; `6 Monate` is 2."""
    return _parse(cell, decimal, unit, _duration)


def text_of(cell: Cell) -> str:
    """The cell as a person typed it, as far as the file tells; whole numbers without `.0`."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime | dt.date | dt.time):
        return cell.isoformat()
    return str(cell).strip()


def says_unknown(text: str) -> bool:
    """`?`, `offen`, `unklar`, `tbd` and their like."""
    return _word(text) in _UNKNOWN


def says_nothing(text: str) -> bool:
    """Empty, or only dashes."""
    return not text.strip(" \t\n\r-–—_./\u00a0")


def is_mark(text: str) -> bool:
    """A bare whole number from 1 to 5."""
    return text in ("1", "2", "3", "4", "5")


def is_bare_number(text: str) -> bool:
    """A number or range without any word behind it."""
    found = _SHAPE.fullmatch(_plain(text)) if len(text) <= MOST_FIGURE else None
    return found is not None and not (found["first_words"] or found["second_words"])


@dataclass(frozen=True)
class _Measure:
    """The numbers of a cell times their unit; `open`: the cell named only one end (`> 100`)."""

    low: Decimal
    high: Decimal
    unit: Unit
    open: bool
    middle: Decimal | None = None


class _Fault(Exception):
    def __init__(self, code: str, **params: str) -> None:
        self.message = message(code, **params)


_Convert = Callable[[Unit], tuple[str, Decimal | int, tuple[Message, ...]]]


def _parse(cell: Cell, decimal: Dialect | None, unit: Unit | None, convert: _Convert) -> Parsed:
    typed = text_of(cell)
    if isinstance(cell, dt.date | dt.time | bool):
        code = "exchange-cell-truth" if isinstance(cell, bool) else "exchange-cell-date"
        return Problem(message(code), value=typed)
    if says_nothing(typed):
        return None
    if len(typed) > MOST_FIGURE:
        return Problem(message("exchange-cell-not-understood"), value=typed)
    column = unit or Unit()
    try:
        word: Estimated | None = NotKnown() if says_unknown(typed) else _size(typed)
        if word is not None:
            return Typed(word, _unit_of_words(convert, column), typed)
        decimal = "point" if isinstance(cell, float | int) else decimal or _own_habit(typed)
        measure = _measure(_plain(typed), decimal, column)
        name, factor, warnings = convert(measure.unit)
        if measure.open:
            warnings = (*warnings, message("exchange-cell-one-end"))
        return Typed(_estimated(measure, measure.unit.factor * factor), name, typed, warnings)
    except _Fault as fault:
        return Problem(fault.message, value=typed)


def score(cell: Cell, unit: str) -> Typed:
    """A mark from 1 to 5 in a column of marks."""
    typed = text_of(cell)
    return Typed(Score(score=int(typed)), unit, typed)


def _unit_of_words(convert: _Convert, column: Unit) -> str:
    """The unit in which a size or `?` is meant: the header's, or else money."""
    return convert(column if column.what else replace(column, what="money"))[0]


def _size(text: str) -> SizeClass | None:
    found: dict[str, Literal["XS", "S", "M", "L", "XL"]] = _SIZES
    size = found.get(_word(text))
    return SizeClass(size=size) if size else None


def _plain(text: str) -> str:
    """One spelling for dashes and blanks; leading words such as `ca.` removed."""
    text = _ABOUT.sub("", " ".join(text.translate(_DASHES).split()))
    front = _FRONT.match(text)
    return f"{_FRONT.sub('', text)} {front[1]}" if front else text


def _own_habit(text: str) -> Dialect | None:
    """The dialect that the cell itself shows, as money does: `50.000 €`."""
    found = shown([text])
    return next(iter(found)) if len(found) == 1 else None


def _measure(text: str, decimal: Dialect | None, column: Unit) -> _Measure:
    if text.startswith("#"):
        raise _Fault("exchange-cell-formula-error")
    ends = _ONE_END.match(text)
    found = _SHAPE.fullmatch(text[ends.end() :] if ends else text)
    if not found:
        code = "exchange-cell-no-number" if not re.search(r"\d", text) else "exchange-cell-not-understood"
        raise _Fault(code)
    if _SIZE_RANGE.fullmatch(text):
        raise _Fault("exchange-cell-not-understood")
    first = _number(found["first"], decimal)
    if found["second"] is None:
        unit = _unit(found["first_words"], column)
        if first == 0 and unit.what is None:
            unit = replace(unit, what="money")  # nothing is nothing in every unit
        return _Measure(first, first, unit, bool(ends))
    second = _number(found["second"], decimal)
    unit = _unit(found["second_words"] or found["first_words"], column)
    own = _unit(found["first_words"], column) if found["first_words"] else unit
    if own.what != unit.what or (own.period and unit.period and own.period != unit.period):
        raise _Fault("exchange-cell-not-understood")
    low = first * own.factor / unit.factor
    if found["sep"] in ("±", "+/-", "+-"):
        return _Measure(low - second, low + second, unit, open=False, middle=low)
    if low > second:
        raise _Fault("exchange-cell-range-reversed")
    return _Measure(low, second, unit, open=False)


def _number(text: str, decimal: Dialect | None) -> Decimal:
    sign, digits = (-1, text[1:]) if text[0] == "-" else (1, text.lstrip("+"))
    try:
        value = to_decimal(digits, decimal)
    except ValueError:
        raise _Fault("exchange-cell-malformed-number") from None
    if value is None:
        raise _Fault("exchange-cell-decimal-open", number=digits)
    if value > LARGEST:
        raise _Fault("exchange-cell-too-large")
    return sign * value


def _unit(words: str | None, column: Unit) -> Unit:
    """The unit of the cell, completed by what the column's header says."""
    try:
        own = parse_unit(words or "")
    except UnknownWords:
        raise _Fault("exchange-cell-unknown-words", words=(words or "").strip()) from None
    if own.what is None:
        return replace(column, period=own.period or column.period)
    if own.period is None and own.what == column.what:
        own = replace(own, period=column.period)
    return own


def _estimated(measure: _Measure, factor: Decimal) -> Point | Range:
    if measure.low == measure.high:
        return Point(value=_tidy(measure.low * factor))
    middle = None if measure.middle is None else _tidy(measure.middle * factor)
    return Range(p10=_tidy(measure.low * factor), p50=middle, p90=_tidy(measure.high * factor))


def _tidy(value: Decimal) -> Decimal:
    """At most six decimals: 50 minutes are 0.833333 h."""
    return value.quantize(Decimal("0.000001"), ROUND_HALF_UP)


def _benefit(unit: Unit) -> tuple[str, Decimal | int, tuple[Message, ...]]:
    if unit.what == "money":
        return "EUR/year", MONEY_PER_YEAR[unit.period or "year"], ()
    if unit.what in ("hours", "days"):
        factor = PER_YEAR[unit.period or "year"] * (HOURS_A_DAY if unit.what == "days" else 1)
        return "h/year", factor, () if unit.period else (message("exchange-cell-hours-no-period"),)
    if unit.what == "jobs":
        return "h/year", HOURS_A_JOB, ()
    if unit.what == "share":
        return "%", 100, ()
    if unit.what == "other" and unit.period in (None, "year"):
        return unit.word, 1, ()
    raise _unfit(unit, "exchange-cell-no-benefit")


def _effort(unit: Unit) -> tuple[str, Decimal | int, tuple[Message, ...]]:
    if unit.period is None and unit.what == "money":
        return "EUR", 1, ()
    if unit.period is None and unit.what in ("hours", "days"):
        return "d", Decimal(1) if unit.what == "days" else Decimal(1) / HOURS_A_DAY, ()
    raise _unfit(unit, "exchange-cell-no-effort")


def _amount(unit: Unit) -> tuple[str, Decimal | int, tuple[Message, ...]]:
    if unit.what == "money" and unit.period is None:
        return "EUR", 1, ()
    raise _unfit(unit, "exchange-cell-no-amount")


def _yearly_amount(unit: Unit) -> tuple[str, Decimal | int, tuple[Message, ...]]:
    if unit.what == "money":
        return "EUR/year", MONEY_PER_YEAR[unit.period or "year"], ()
    raise _unfit(unit, "exchange-cell-no-amount")


def _share(unit: Unit) -> tuple[str, Decimal | int, tuple[Message, ...]]:
    if unit.what in ("share", None, "money") and unit.period is None:
        return "share", 1, ()
    raise _unfit(unit, "exchange-cell-no-share")


def _duration(unit: Unit) -> tuple[str, Decimal | int, tuple[Message, ...]]:
    if unit.what == "months" and unit.period is None:
        return "quarters", Decimal(1) / 3, ()
    raise _unfit(unit, "exchange-cell-no-duration")


def _unfit(unit: Unit, code: str) -> _Fault:
    if unit.what == "foreign":
        return _Fault("exchange-cell-foreign-money")
    return _Fault("exchange-cell-no-unit" if unit.what is None else code)


def _word(text: str) -> str:
    return " ".join(text.casefold().replace(". ", ".").strip(" .!()").split())


_DASHES = str.maketrans({"–": "-", "—": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "…": ".."})
_ABOUT = re.compile(
    r"^(?:(?:ca|rd|circa|etwa|ungefähr|rund|approx|about|around|von|zwischen|between|from)\b\.?|~|≈)\s*",
    re.IGNORECASE,
)
_FRONT = re.compile(r"(T€|TEUR|k€|€|EUR|USD|CHF|\$|£)\s*(?=\d)", re.IGNORECASE)
_ONE_END = re.compile(
    r"^(?:[<>]=?|≥|≤|(?:über|unter|mehr als|weniger als|mindestens|mind|min|max|maximal|höchstens|bis zu|"
    r"bis|ab|up to|at least|at most|more than|less than|over|under)\b\.?)\s*",
    re.IGNORECASE,
)
_SHAPE = re.compile(
    rf"(?P<first>[+-]?{NUMBER})\s*(?P<first_words>[^\d+±]*?)\s*"
    rf"(?:(?P<sep>-|bis|to|und|and|\.\.+|±|\+/-|\+-)\s*(?P<second>{NUMBER})\s*(?P<second_words>\D*?))?\s*",
    re.IGNORECASE,
)
_SIZE_RANGE = re.compile(r"(?:xs|s|m|l|xl)\s*[-/]\s*(?:xs|s|m|l|xl)", re.IGNORECASE)
_UNKNOWN = {
    "?", "??", "???", "offen", "unklar", "unbekannt", "nicht bekannt", "noch offen", "tbd", "t.b.d", "tba",
    "tbc", "k.a", "ka", "keine angabe", "n/a", "na", "n.a", "n.b", "nb", "unknown", "open", "unclear",
    "not known", "xxx",
    "weiß nicht", "weiss nicht", "zu klären", "wird geklärt", "to be defined", "to be determined",
}  # fmt: skip
_SIZES: dict[str, Literal["XS", "S", "M", "L", "XL"]] = {
    **dict.fromkeys(("xs", "sehr klein", "sehr gering", "sehr niedrig", "very small", "very low"), "XS"),
    **dict.fromkeys(("s", "klein", "gering", "niedrig", "small", "low"), "S"),
    **dict.fromkeys(("m", "mittel", "mittelgross", "medium"), "M"),
    **dict.fromkeys(("l", "gross", "groß", "hoch", "large", "high"), "L"),
    **dict.fromkeys(("xl", "sehr gross", "sehr groß", "sehr hoch", "very large", "very high"), "XL"),
}  # fmt: skip

PARSERS: dict[str, Callable[..., Parsed]] = {
    "benefit": parse_benefit, "effort": parse_effort, "one_off_cost": parse_amount,
    "running_cost": parse_yearly_amount, "duration": parse_duration, "adoption": parse_share, "success": parse_share,
}  # fmt: skip
"""Field of a profile -> what reads its cells."""
