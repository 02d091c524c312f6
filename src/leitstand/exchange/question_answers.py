"""What a person answers to a question: eher ja, unsicher, eher nein, weiß nicht; or a figure or range in its unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from leitstand.strategy import Estimated, Judgement, NotKnown, Point, Quantity, Range
from leitstand.texts import Param, message

from .cells import PARSERS, Cell, is_bare_number, says_unknown, text_of
from .cleaning import clean, folded
from .numerals import Dialect, shown
from .result import Problem, Typed
from .units import Period, Unit, What

Answer = Literal["rather_yes", "unsure", "rather_no"]

_WORDS: dict[str, Answer] = {
    **dict.fromkeys(("ja", "eher ja", "j", "y", "yes", "rather yes"), "rather_yes"),
    **dict.fromkeys(
        ("unsicher", "eher unsicher", "u", "unsure", "not sure", "vielleicht", "maybe"), "unsure"
    ),
    **dict.fromkeys(("nein", "eher nein", "n", "no", "rather no"), "rather_no"),
}
_UNKNOWN = {
    "weiß nicht", "weiss nicht", "weiß ich nicht", "weiss ich nicht", "keine ahnung", "w", "don't know", "dont know",
    "i don't know", "i do not know", "do not know", "d",
}  # fmt: skip
_FIELD: dict[Quantity, str] = {"effect": "benefit"}
_USUAL: dict[str, tuple[What, Period | None, int]] = {
    "EUR": ("money", None, 1), "EUR/year": ("money", "year", 1), "h/year": ("hours", "year", 1),
    "h/week": ("hours", "week", 1), "d": ("days", None, 1), "quarters": ("months", None, 3),
}  # fmt: skip
_LONGEST = 500


@dataclass(frozen=True)
class Wanted:
    """What was asked: the quantity, the unit to answer in, the unit in which the question shows its figure, and that
    figure (None: a range is wanted)."""

    quantity: Quantity
    unit: str
    shown: str
    threshold: Decimal | None


def read_answer(cell: Cell, wanted: Wanted, *, decimal: Dialect | None = None) -> Typed | Problem | None:
    """The answer in this cell or line; None where there is none; a Problem says why it cannot be read.

    A bare number is meant in the unit of the question. `decimal`: the sign before the decimals where a number leaves
    it open; euros have cents, never mills.
    """
    typed = clean(text_of(cell))[:_LONGEST]
    word = folded(typed).strip(" .!")
    if not word:
        return None
    if word in _UNKNOWN or says_unknown(typed):
        return Typed(NotKnown(), wanted.unit, typed)
    if word in _WORDS:
        return _judged(_WORDS[word], wanted, typed)
    decimal = decimal or own_habit(typed, wanted)
    parse = PARSERS[_FIELD.get(wanted.quantity, wanted.quantity)]
    found = parse(cell if isinstance(cell, int | float) else typed, decimal=decimal, unit=_unit(wanted, word))
    if isinstance(found, Typed):
        return _fitting(found, wanted, typed)
    words_only = found is not None and not any(c.isdigit() for c in typed)
    return Problem(message("exchange-question-words"), value=typed) if words_only else found


def own_habit(typed: str, wanted: Wanted) -> Dialect | None:
    """The decimal sign that an answer shows by itself: `12,5`, or `50.000` where euros are asked for."""
    money = wanted.unit in ("EUR", "EUR/year") and is_bare_number(typed)
    found = shown([f"{typed} €" if money else typed])
    return next(iter(found)) if len(found) == 1 else None


def _judged(answer: Answer, wanted: Wanted, typed: str) -> Typed | Problem:
    if wanted.threshold is None:
        return Problem(message("exchange-question-no-threshold"), value=typed)
    return Typed(Judgement(threshold=wanted.threshold, answer=answer), wanted.unit, typed)


def contradicts(judged: Judgement, figure: Estimated) -> bool:
    """Whether a figure lies on the other side of what was judged: its whole range."""
    ends = {Point: lambda v: (v.value, v.value), Range: lambda v: (v.p10, v.p90)}.get(type(figure))
    if ends is None or judged.answer == "unsure":
        return False
    low, high = ends(figure)
    return bool(high < judged.threshold) if judged.answer == "rather_yes" else bool(low > judged.threshold)


def _fitting(found: Typed, wanted: Wanted, typed: str) -> Typed | Problem:
    """The figure in the unit that was asked for, or why it does not fit."""
    share = wanted.quantity in ("success", "adoption")
    same = {wanted.unit, "share"} if share else {wanted.unit}
    if found.unit not in same and isinstance(found.value, Point | Range):
        return Problem(message("exchange-question-unit", unit=_unit_words(wanted)), value=typed)
    ends = [getattr(found.value, name, None) for name in ("value", "p10", "p90")]
    numbers = [n for n in ends if n is not None]
    if share and not all(0 <= n <= 1 for n in numbers):
        return Problem(message("exchange-question-share"), value=typed)
    if wanted.quantity != "effect" and any(n < 0 for n in numbers):
        return Problem(message("exchange-question-negative"), value=typed)
    return Typed(found.value, wanted.unit, typed, found.warnings)


def _unit(wanted: Wanted, word: str) -> Unit:
    """What a bare number means here."""
    if wanted.quantity in ("success", "adoption"):
        small = word.replace(",", ".").replace(".", "", 1).isdigit() and float(word.replace(",", ".")) <= 1
        return Unit("share", Decimal(1) if small else Decimal(1) / 100)
    usual = _USUAL.get(wanted.shown) or _USUAL.get(wanted.unit)
    if usual is None:
        return Unit("other", Decimal(1), None, wanted.unit)
    what, period, factor = usual
    return Unit(what, Decimal(factor), period)


def _unit_words(wanted: Wanted) -> Param:
    """An example in the unit that is wanted."""
    return {
        "EUR": "80-120 T€", "EUR/year": "80-120 T€", "h/year": "6-10 h/Woche", "d": "20-30 PT",
        "quarters": "6-9 Monate",
    }.get(wanted.unit, wanted.unit)  # fmt: skip
