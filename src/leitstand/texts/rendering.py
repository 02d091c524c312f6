"""Renders a message: every kind of parameter in the form that people of the language expect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import NamedTuple, cast

from leitstand.texts import dates, figures, numbers
from leitstand.texts.evaluation import Function, Part, Shown, evaluate, shown, words
from leitstand.texts.fluent import CatalogueFault
from leitstand.texts.message import Figure, Lang, Message, Param, Text

Options = Mapping[str, str | Decimal]


def render(msg: Message, lang: Lang) -> str:
    """The text of a message. Raises UnknownMessage, MissingParameter."""
    return "".join(part.text for part in render_parts(msg, lang))


def render_parts(msg: Message, lang: Lang) -> tuple[Part, ...]:
    """The same text in pieces: figures apart, so that each can link to its source; stressed spans marked."""
    return tuple(evaluate(msg.code, lang, dict(msg.params), lambda value: _show(value, lang), FUNCTIONS))


def _show(value: Param, lang: Lang) -> Shown:
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, bool):
        key = "true" if value else "false"
        return Shown((Part(words("texts-truth", lang, value=key)),), key)
    if isinstance(value, Message):
        return Shown(render_parts(value, lang), value.code)
    if isinstance(value, tuple):
        return _list([_show(item, lang) for item in value], lang)
    if isinstance(value, Text):
        return Shown((Part(value.in_(lang)),), None)
    return _figure(lang, (value,), {})


def _list(items: Sequence[Shown], lang: Lang) -> Shown:
    """a / a und b / a, b und c; an empty list is said to be empty."""
    if not items:
        return Shown((Part(words("texts-list-empty", lang)),), Decimal(0))
    parts = list(items[0].parts)
    for nth, item in enumerate(items[1:], start=2):
        parts.append(Part(words("texts-list-last" if nth == len(items) else "texts-list-comma", lang)))
        parts.extend(item.parts)
    return Shown(tuple(parts), Decimal(len(items)))


class _Opened(NamedTuple):
    """A parameter taken for a figure: itself if it is one (else None), and its value, unit and digits."""

    figure: Figure | None
    value: figures.Value
    unit: str
    digits: int | None

    @property
    def number(self) -> numbers.Number | None:
        if isinstance(self.value, date):
            raise TypeError(f"expected a number, not the date {self.value}")
        return self.value

    @property
    def key(self) -> Decimal | str:
        """What a selector sees."""
        if self.value is None:
            return "unknown"
        return self.value.isoformat() if isinstance(self.value, date) else numbers.decimal(self.value)


def _opened(value: Param) -> _Opened:
    if value is None or isinstance(value, int | float | Decimal | date):
        return _Opened(None, value, "", None)
    if isinstance(value, Figure):
        return _Opened(value, value.value, value.unit, value.digits)
    raise TypeError(f"a message cannot say a {type(value).__name__} as a figure: {value!r}")


def _figure(lang: Lang, values: tuple[Param, ...], options: Options) -> Shown:
    """FIGURE($amount, unit: "EUR/year", style: "table", digits: 0, case: "dative")"""
    (value,) = values
    opened = _opened(value)
    unit = str(options.get("unit", opened.unit))
    digits = int(options["digits"]) if "digits" in options else opened.digits
    case = str(options.get("case", "nominative"))
    text = figures.figure_text(opened.value, unit, lang, digits, _style(options), case=case)
    return Shown((Part(text, opened.figure),), opened.key)


def _range(code: str, lang: Lang, values: tuple[Param, ...], options: Options) -> Shown:
    """RANGE($low, $high, unit: "EUR/year", style: "table"): each end is linked to its own figure."""
    low, high = (_opened(value) for value in values)
    unit = str(options.get("unit", low.unit or high.unit))
    ends = figures.range_of(low.number, high.number, unit, lang, _style(options))
    linked = {
        "low": Part(ends.low, low.figure),
        "high": Part(ends.high, high.figure),
        "kind": Part(ends.kind),
    }

    def show(name: Param) -> Shown:
        part = linked[str(name)]
        return Shown((part,), part.text)

    return Shown(tuple(evaluate(code, lang, {name: name for name in linked}, show, {})), None)


def _chance(lang: Lang, values: tuple[Param, ...], _options: Options) -> Shown:
    """CHANCE($p): "in 7 von 10 Fällen"."""
    opened = _opened(values[0])
    return Shown((Part(figures.chance_words(opened.number, lang), opened.figure),), opened.key)


def _count(lang: Lang, values: tuple[Param, ...], _options: Options) -> Shown:
    """COUNT($list): how many there are."""
    (items,) = values
    if not isinstance(items, tuple):
        raise TypeError(f"COUNT counts a list, not {items!r}")
    return Shown((Part(numbers.number(len(items), lang)),), Decimal(len(items)))


def _day(lang: Lang, values: tuple[Param, ...], _options: Options) -> Shown:
    """DAY($date): the day alone, also of a moment."""
    opened = _opened(values[0])
    if not isinstance(opened.value, date | None):
        raise TypeError(f"DAY says a date, not {opened.value!r}")
    return Shown((Part(dates.day(opened.value, lang), opened.figure),), opened.key)


def _quarter(lang: Lang, values: tuple[Param, ...], options: Options) -> Shown:
    """QUARTER("2027-Q1", length: "short")"""
    return shown(dates.quarter(cast("str | None", values[0]), lang, _length(options)))


def _month(lang: Lang, values: tuple[Param, ...], options: Options) -> Shown:
    """MONTH($date_or_text, length: "short")"""
    return shown(dates.month(cast("date | str | None", values[0]), lang, _length(options)))


def _style(options: Options) -> numbers.Style:
    style = options.get("style", "sentence")
    if style not in {"sentence", "table", "compact"}:
        raise CatalogueFault(f"style is sentence, table or compact, not {style!r}")
    return cast("numbers.Style", style)


def _length(options: Options) -> dates.Length:
    return "short" if options.get("length") == "short" else "long"


FUNCTIONS: Mapping[str, Function] = {
    "FIGURE": _figure,
    "RANGE": partial(_range, "texts-range"),
    "EIGHT_OF_TEN": partial(_range, "texts-eight-of-ten"),
    "CHANCE": _chance,
    "COUNT": _count,
    "DAY": _day,
    "QUARTER": _quarter,
    "MONTH": _month,
}
