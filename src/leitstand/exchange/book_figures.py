"""An estimate in a cell of our workbook: `80-200 T€`, `8,5 / 12 / 18 T€`, `6 h/Woche`, `M`, `3 von 5`, `?`, a number.

What is written is proved by reading it: of several spellings the first stands that gives the same estimate.
A bare number counts in the unit of the estimate that stood there, or of the KPI beside it.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from pydantic import TypeAdapter, ValidationError

from leitstand.strategy import Estimated, Judgement, NotKnown, Point, Quantity, Range, Score, SizeClass
from leitstand.texts import LANGUAGES, Lang, figure_text, message, render

from .book_cells import Unread, exact, number_text, to_number
from .cells import PARSERS, Cell, says_nothing, text_of
from .cleaning import clean, folded
from .numerals import NUMBER, Dialect
from .result import Typed
from .units import Unit

UNIT_OF: Final[dict[Quantity, str]] = {
    "one_off_cost": "EUR", "running_cost": "EUR/year", "effort": "d", "adoption": "share", "success": "share",
    "duration": "quarters",
}  # fmt: skip
"""The unit of each quantity's numbers; an effect has that of its KPI."""
_BARE_DEFAULT: Final[dict[Quantity, str]] = {
    q: u for q, u in UNIT_OF.items() if q != "duration"
}  # of a duration nobody knows whether months or quarters are meant
_HEADER: Final[dict[Quantity, Unit]] = {
    "one_off_cost": Unit("money"), "running_cost": Unit("money", period="year"), "effort": Unit("days"),
}  # fmt: skip
_LONGEST_TYPED = 60


@dataclass(frozen=True)
class Figure:
    """What a cell says of a quantity: `unit` None where the words leave it to the estimate or KPI."""

    value: Estimated
    unit: str | None
    typed: str = ""


def show_figure(quantity: Quantity, figure: Figure, lang: Lang) -> Cell:
    """What stands in the cell: a number where a number says it all, the typed words where they still hold."""
    value, unit = figure.value, figure.unit or ""
    if isinstance(value, Point) and (held := exact(value.value)) is not None and _counts_bare(quantity, unit):
        return held
    for text in _spellings(quantity, figure, lang):
        try:
            found = read_figure(quantity, text, unit, None)
        except Unread:
            continue
        if found is not None and found.value == value and (found.unit or unit) == unit:
            return text
    return json.dumps(value.model_dump(mode="json", exclude_none=True), sort_keys=True)


def read_figure(quantity: Quantity, cell: Cell, unit: str | None, dialect: Dialect | None) -> Figure | None:
    """The estimate that a person means, None for an empty cell. `unit`: of a bare number. Raises Unread."""
    if isinstance(cell, bool | dt.date | dt.time | dt.timedelta):
        raise Unread(message("exchange-cell-truth" if isinstance(cell, bool) else "exchange-cell-date"))
    unit = unit or _BARE_DEFAULT.get(quantity)
    if isinstance(cell, int | float):
        if unit is None or not _counts_bare(quantity, unit):
            raise Unread(message("exchange-cell-no-unit"))
        return _possible(quantity, Figure(Point(value=Decimal(f"{cell:.15g}")), unit))
    text = clean(text_of(cell))
    if says_nothing(text):
        return None
    return _possible(quantity, _whole(quantity, text, unit) or _read_text(quantity, text, unit, dialect))


def _possible(quantity: Quantity, figure: Figure) -> Figure:
    """Shares lie between nothing and all."""
    if quantity in ("adoption", "success") and isinstance(figure.value, Point | Range):
        value = figure.value
        ends = (value.value,) if isinstance(value, Point) else (value.p10, value.p90)
        if not all(0 <= n <= 1 for n in ends):
            raise Unread(message("exchange-cell-no-share"))
    return figure


def _whole(quantity: Quantity, text: str, unit: str | None) -> Figure | None:
    """A mark, or the exact form that stands where nothing shorter says it."""
    mark = _MARK.fullmatch(text)
    if mark:
        return Figure(Score(score=int(mark[1])), unit, text)
    if text.startswith("{"):
        try:
            return Figure(_ESTIMATED.validate_json(text), unit)
        except ValidationError:
            raise Unread(message("exchange-cell-not-understood")) from None
    return None


def _read_text(quantity: Quantity, text: str, unit: str | None, dialect: Dialect | None) -> Figure:
    bare = _without(unit, text) if unit is not None and unit not in _OWN_WORDS else None
    if (
        bare is None
        and unit is not None
        and _counts_bare(quantity, unit)
        and not re.search(r"[^\W\d_]|[%€?$£]", text)
    ):
        bare = text
    if bare is not None:
        numbers = _numbers(bare, dialect)
        if numbers is not None:
            return Figure(_estimated(numbers), unit, text)
    pieces = re.split(r"\s+/\s+", text)
    if len(pieces) in (2, 3) and re.fullmatch(rf"[+-]?{NUMBER}\s*", pieces[0]):
        words = re.sub(rf"^[+-]?{NUMBER}", "", pieces[-1]).strip()
        read = [
            _cell(quantity, p if re.search(r"[^\d.,'’\s+-]", p) else f"{p} {words}", dialect) for p in pieces
        ]
        points = [r.value.value for r in read if isinstance(r.value, Point)]
        if len(points) == len(pieces) and len({r.unit for r in read}) == 1:
            return Figure(_estimated(points), read[0].unit, text)
        raise Unread(message("exchange-cell-not-understood"))
    found = _cell(quantity, text, dialect)
    in_words = not isinstance(found.value, Point | Range)
    return Figure(found.value, unit if in_words else found.unit, text)


def _cell(quantity: Quantity, text: str, dialect: Dialect | None) -> Typed:
    parser = PARSERS[_FIELD.get(quantity, quantity)]
    found = parser(text, decimal=dialect, unit=_HEADER.get(quantity))
    if isinstance(found, Typed):
        return found
    what = message("exchange-cell-not-understood") if found is None else found.message
    if what.code == "exchange-cell-decimal-open":
        what = message("exchange-book-decimal-open", number=dict(what.params).get("number"))
    raise Unread(what)


def _numbers(text: str, dialect: Dialect | None) -> list[Decimal] | None:
    """One to three bare numbers; None where it is something else."""
    pieces = re.split(r"\s+/\s+", text)
    if len(pieces) == 1:
        found = _RANGE.fullmatch(" ".join(text.translate(_DASHES).split()))
        pieces = [found[1], found[2]] if found else pieces
    if len(pieces) > 3 or not all(
        re.fullmatch(rf"[+-]?\s*{NUMBER}\s*", p.translate(_DASHES)) for p in pieces
    ):
        return None
    return [to_number(p, dialect, percent=Decimal(1)) for p in pieces]


def _estimated(numbers: list[Decimal]) -> Point | Range:
    if len(numbers) == 1:
        return Point(value=numbers[0])
    low, *middle, high = numbers
    if sorted(numbers) != numbers:
        raise Unread(message("exchange-cell-range-reversed"))
    return Range(p10=low, p50=middle[0] if middle else None, p90=high)


def _spellings(quantity: Quantity, figure: Figure, lang: Lang) -> Iterator[str]:
    """The figure in words, the most readable first."""
    value, unit = figure.value, figure.unit or ""
    typed = figure.typed
    if typed and len(typed) <= _LONGEST_TYPED and typed == clean(typed) and not isinstance(value, Score):
        yield typed
    if isinstance(value, NotKnown):
        yield "?"
    elif isinstance(value, SizeClass):
        yield value.size
    elif isinstance(value, Score):
        yield render(message("exchange-book-mark", score=value.score), lang)
    elif not isinstance(
        value, Judgement
    ):  # an answer to a question is no figure: it stands in the long sheet
        given = (value.value,) if isinstance(value, Point) else (value.p10, value.p50, value.p90)
        numbers = [n for n in given if n is not None]
        for factor, words in _scales(unit, numbers, lang):
            texts = [number_text(_plain(n / factor), lang) for n in numbers]
            if len(texts) == 2:
                yield f"{texts[0]}-{texts[1]} {words}".strip()
            yield f"{' / '.join(texts)} {words}".strip()


def _scales(unit: str, numbers: list[Decimal], lang: Lang) -> Iterator[tuple[Decimal, str]]:
    """Ways to say a unit: what the numbers are divided by, and the words behind them."""
    if unit in ("EUR", "EUR/year"):
        most = max(abs(n) for n in numbers)
        for size, name in ((10**6, "million"), (1000, "thousand")):
            if most >= size and all(n % (size // 100) == 0 for n in numbers):
                yield Decimal(size), _word(name, lang)
        yield Decimal(1), "€"
    elif unit == "quarters":
        yield Decimal(1) / 3, _word("months", lang)
        yield Decimal(1), _word("quarters", lang)
    elif unit == "share":
        yield Decimal(1) / 100, "%"
    elif unit in ("d", "h/year"):
        yield Decimal(1), _word("days" if unit == "d" else "hours", lang)
    elif unit:
        yield from ((Decimal(1), words) for words in _words_of(unit, lang) if words)
    yield Decimal(1), ""


def _word(unit: str, lang: Lang) -> str:
    return render(message(f"exchange-book-unit-{unit}"), lang)


MESSAGES = tuple(
    f"exchange-book-unit-{u}" for u in ("million", "thousand", "months", "quarters", "days", "hours")
)


def _plain(number: Decimal) -> Decimal:
    rounded = number.quantize(Decimal("0.000000001")).normalize() if number.adjusted() < 15 else number
    return Decimal(format(rounded, "f"))


def _counts_bare(quantity: Quantity, unit: str) -> bool:
    return bool(unit) and quantity != "duration"


def _without(unit: str, text: str) -> str | None:
    """The text without the unit at its end; None where it does not end with it."""
    for ending in (*_words_of(unit), re.sub(r"\s*/\s*year$", "", unit)):
        if ending and folded(text).endswith(folded(ending)):
            return text[: len(text.rstrip()) - len(ending)].strip()
    return None


@cache
def _words_of(unit: str, first: Lang = "de") -> tuple[str, ...]:
    """What people call a unit, in the language that comes first, in the other one, and as it stands in the record."""
    spoken = (first, *(lang for lang in LANGUAGES if lang != first))
    said = (figure_text(Decimal(7), unit, lang, style="table").partition("7")[2].strip() for lang in spoken)
    return tuple(dict.fromkeys((*(clean(words) for words in said), unit)))


_OWN_WORDS = frozenset(("EUR", "EUR/year", "h/year", "d", "quarters", "share", "%"))
"""Units whose words the parsers of cells know better."""
_FIELD = {"effect": "benefit"}
_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u202f": " "})
_RANGE = re.compile(rf"([+-]?{NUMBER})\s*(?:-|bis|to)\s*({NUMBER})", re.IGNORECASE)
_MARK = re.compile(r"([1-5])(?:\s*(?:von|of|aus)\s*|/)5", re.IGNORECASE)
_ESTIMATED: TypeAdapter[Estimated] = TypeAdapter(Estimated)
