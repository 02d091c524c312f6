"""Renders a message: every kind of parameter in the form that people of the language expect."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeGuard, cast

from leitstand.texts import dates, figures, numbers
from leitstand.texts.bundles import CatalogueFault, formatted, words
from leitstand.texts.message import Figure, Lang, Message, Param, Part, Text

if TYPE_CHECKING:
    from leitstand.texts.given import Given

Options: TypeAlias = Mapping[str, str | int]
Key: TypeAlias = Decimal | str | None
"""What a selector sees: a number, a word, or nothing."""


class Shown(NamedTuple):
    """What a function gives."""

    parts: tuple[Part, ...]
    key: Key


Function: TypeAlias = Callable[[Lang, tuple[Param, ...], Options], Shown]


def render(msg: Message, lang: Lang) -> str:
    """The text of a message. Raises UnknownMessage, MissingParameter, CatalogueFault."""
    return "".join(part.text for part in render_parts(msg, lang))


def render_parts(msg: Message, lang: Lang) -> tuple[Part, ...]:
    """The same text in pieces: figures apart, so that each can link to its source; stressed spans marked."""
    params = ((name, value, _key(value), partial(_parts, value, lang)) for name, value in msg.params)
    return _said(msg.code, lang, params)


Parameter: TypeAlias = tuple[str, Param, Key, Callable[[], Sequence[Part]]]
"""Its name, its value, what a selector sees of it, and how it is said."""


def _said(code: str, lang: Lang, params: Iterable[Parameter]) -> tuple[Part, ...]:
    from leitstand.texts.given import given, parts_of

    places: list[Given] = []
    args = {name: given(value, key, say, places) for name, value, key, say in params}
    return parts_of(formatted(code, lang, args, functions), places)


def functions(lang: Lang) -> dict[str, Callable[..., Any]]:
    """What the texts of a language may call."""
    return {name: partial(_called, function, lang) for name, function in FUNCTIONS.items()}


def _called(function: Function, lang: Lang, *values: object, **options: str | int) -> Given | str:
    """A function called by Fluent: it gets parameters as they were given, its result is one of them."""
    from leitstand.texts.given import Given, given

    params = tuple(value.value if isinstance(value, Given) else cast("Param", value) for value in values)
    shown = function(lang, params, options)
    for value in values:
        if isinstance(value, Given):
            return given(None, shown.key, lambda: shown.parts, value.places)
    return "".join(part.text for part in shown.parts)  # said of words in the text itself


def _key(value: Param) -> Key:
    """What a selector sees of a parameter. Raises TypeError for what nobody can say."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Message):
        return value.code
    if type(value) is tuple:  # a figure or a text may be a named tuple
        return Decimal(len(value))
    return None if _is_text(value) else _opened(value).key


def _parts(value: Param, lang: Lang) -> Sequence[Part]:
    """A parameter in its usual form."""
    if isinstance(value, str):
        return (Part(value),)
    if isinstance(value, bool):
        return (Part(words("texts-truth", lang, value="true" if value else "false")),)
    if isinstance(value, Message):
        return render_parts(value, lang)
    if type(value) is tuple:
        return _list(value, lang)
    if _is_text(value):
        return (Part(value.in_(lang)),)
    return _figure(lang, (value,), {}).parts


def _is_text(value: Param) -> TypeGuard[Text]:
    return hasattr(value, "in_")  # isinstance with a protocol takes longer than all the rest


def _is_figure(value: Param) -> TypeGuard[Figure]:
    return hasattr(value, "value") and hasattr(value, "unit") and hasattr(value, "digits")


def _list(items: tuple[Param, ...], lang: Lang) -> list[Part]:
    """a / a und b / a, b und c; an empty list is said to be empty."""
    if not items:
        return [Part(words("texts-list-empty", lang))]
    parts = list(_parts(items[0], lang))
    for nth, item in enumerate(items[1:], start=2):
        parts.append(Part(words("texts-list-last" if nth == len(items) else "texts-list-comma", lang)))
        parts.extend(_parts(item, lang))
    return parts


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
    if _is_figure(value):
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
    params = ((name, None, part.text, partial(_itself, part)) for name, part in linked.items())
    return Shown(_said(code, lang, params), None)


def _itself(part: Part) -> Sequence[Part]:
    return (part,)


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
    return _word(dates.quarter(cast("str | None", values[0]), lang, _length(options)))


def _month(lang: Lang, values: tuple[Param, ...], options: Options) -> Shown:
    """MONTH($date_or_text, length: "short")"""
    return _word(dates.month(cast("date | str | None", values[0]), lang, _length(options)))


def _word(text: str) -> Shown:
    return Shown((Part(text),), text)


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
