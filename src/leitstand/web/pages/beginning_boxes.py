"""What one types or chooses in a step of the beginning, and reading it as people type it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from django.http import QueryDict

from leitstand.exchange import Dialect
from leitstand.texts import Lang, Message, message

from ..forms.numerals import Meaning, Unclear, read_number, show_number

DIALECT: Final = "meant"
"""The name under which it is said which sign stands before the decimals: asked once for a step."""
_UNKNOWN: Final = ("", "?", "-", "–")
_MEASURE: Final = re.compile(r"(?P<number>[+-]?\s*\d[\d.,'’\s\u00a0\u202f]*)(?P<unit>.*)", re.DOTALL)
_MONEY: Final[Mapping[str, int]] = {
    "€": 1, "eur": 1, "euro": 1, "euros": 1, "t€": 1000, "k€": 1000, "teur": 1000, "tsd": 1000, "tsd. €": 1000,
    "tausend": 1000, "mio": 1_000_000, "mio €": 1_000_000, "mio. €": 1_000_000, "m€": 1_000_000,
}  # fmt: skip
_HOURS: Final = ("h", "std", "std.", "stunden", "hours")
_PER_YEAR: Final = re.compile(r"\s*(?:/\s*|\b(?:pro|im|je|per|a)\s+)(?:jahr|year|a)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Offer:
    """One thing to choose: what is sent, and what it says."""

    value: str
    text: Message | str


@dataclass(frozen=True)
class Box:
    """One field. `offers`: what is offered while one types; `choices`: what there is to choose from instead."""

    name: str
    label: Message
    value: str = ""
    help: Message | None = None
    unit: str = ""
    must: bool = False
    offers: tuple[Message | str, ...] = ()
    choices: tuple[Offer, ...] = ()
    problem: Message | None = None
    long: bool = False


@dataclass(frozen=True)
class Group:
    """Fields that belong together; `legend` says to what."""

    legend: Message | None
    boxes: tuple[Box, ...]
    note: Message | None = None
    hidden: tuple[tuple[str, str], ...] = ()


@dataclass
class Typed:
    """What was sent in one step; reading collects what is wrong, field by field."""

    sent: QueryDict
    lang: Lang
    problems: dict[str, Message] = field(default_factory=dict)
    meanings: tuple[Meaning, ...] = ()

    def text(self, name: str, most: int = 200) -> str:
        """What stands in a field, in one line."""
        return " ".join(self.sent.get(name, "").split())[:most]

    def needed(self, name: str, label: Message) -> str:
        text = self.text(name)
        if not text:
            self.problems[name] = message("form-required", field=label)
        return text

    def number(self, name: str, unit: str, *, least: Decimal | None = Decimal(0)) -> Decimal | None:
        """The number, also `300 T€`; None where nobody knows it yet."""
        text = self.text(name)
        if text in _UNKNOWN:
            return None
        value = self._read(name, text, unit)
        if value is not None and least is not None and value < least:
            self.problems[name] = message("beginning-not-below", least=least)
            return None
        return value

    def whole(self, name: str) -> int | None:
        value = self.number(name, "")
        if value is not None and value != value.to_integral_value():
            self.problems[name] = message("form-no-whole")
            return None
        return None if value is None else int(value)

    def measure(self, name: str) -> tuple[Decimal | None, str]:
        """A value with its unit as people type it: `12 Tage`, `87 %`, `1,2 Mio. €`, `?`."""
        text = self.text(name)
        found = _MEASURE.fullmatch(text)
        if text in _UNKNOWN:
            return None, ""
        if found is None:
            self.problems[name] = message("beginning-no-measure")
            return None, ""
        unit, factor = unit_of(found["unit"])
        value = self._read(name, found["number"].strip(), unit)
        return (None if value is None else value * factor), unit

    def _read(self, name: str, text: str, unit: str) -> Decimal | None:
        said = self.sent.get(DIALECT, "")
        dialect: Dialect | None = "comma" if said == "comma" else "point" if said == "point" else None
        try:
            return read_number(text, self.lang, unit, dialect)
        except Unclear as unclear:
            self.problems[name] = unclear.message
            self.meanings = self.meanings or unclear.meanings
            return None


def unit_of(words: str) -> tuple[str, Decimal]:
    """The unit that stands behind a number, as records call it, and what one of it is in that unit.

    Euros and hours count a year only where that is said: `12 €` may be the price of a piece, `48 h` a waiting time.
    """
    plain = " ".join(words.replace("\u00a0", " ").split())
    bare = _PER_YEAR.sub("", plain.casefold()).strip()
    yearly = "/year" if bare != plain.casefold() else ""
    if bare in _MONEY:
        return f"EUR{yearly}", Decimal(_MONEY[bare])
    if bare in _HOURS:
        return f"h{yearly}", Decimal(1)
    return plain[:40], Decimal(1)


def shown_measure(value: Decimal | None, unit: str, lang: Lang) -> str:
    """A value with its unit as one would type it."""
    if value is None:
        return ""
    words = {
        "EUR/year": ("€ im Jahr", "€ a year"), "EUR": ("€", "€"), "h/year": ("h im Jahr", "h a year"),
        "?": ("", ""), "1": ("", ""),
    }  # fmt: skip
    said = words.get(unit, (unit, unit))[0 if lang == "de" else 1]
    return f"{show_number(value, lang, 'EUR' if unit.startswith('EUR') else '')} {said}".strip()
