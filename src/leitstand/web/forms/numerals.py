"""Numbers, days and quarters as the reader types them, in the reader's language; what can mean two things is asked.

`1.234` is 1234 to a German reader and 1.234 to an English one. Money has cents and never mills, so `50.000` among euros
is fifty thousand on a German page. Everything else that reads both ways is put back to the reader with both meanings.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from leitstand.exchange import (
    Dialect,
    Figure,
    Unread,
    is_open,
    number_text,
    numbers_in,
    read_figure,
    to_number,
)
from leitstand.strategy import Quantity
from leitstand.texts import Lang, Message, message, number

OWN: Final[dict[Lang, Dialect]] = {"de": "comma", "en": "point"}
"""Which sign stands before the decimals where the reader's language is spoken."""
_GROUPING: Final[dict[Lang, str]] = {"de": ".", "en": ","}
_DAYS: Final = ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%d %b %Y", "%d %B %Y")
_QUARTERS: Final = (
    re.compile(r"(?P<year>\d{4})\s*[-/ ]?\s*Q(?P<nth>[1-4])", re.IGNORECASE),
    re.compile(r"Q(?P<nth>[1-4])\s*[-/ ]?\s*(?P<year>\d{4})", re.IGNORECASE),
    re.compile(r"(?P<nth>[1-4])\.\s*Quartal\s*(?P<year>\d{4})", re.IGNORECASE),
)


@dataclass(frozen=True)
class Meaning:
    """One of the two things that a number can mean: which sign stands before its decimals, and what it then is."""

    dialect: Dialect
    said: str


class Unclear(Exception):
    """What was typed cannot be taken as it is. `meanings`: the two readings, where it can be read in two ways."""

    def __init__(self, what: Message, meanings: tuple[Meaning, ...] = ()) -> None:
        self.message, self.meanings = what, meanings
        super().__init__(what.code)


def read_number(text: str, lang: Lang, unit: str, dialect: Dialect | None = None) -> Decimal:
    """The number that was typed; a bare one in percent where `unit` is percent (0.06 for `6`). Raises Unclear."""
    dialect = dialect or _settled(text, lang, unit)
    share = unit == "percent"
    typed = f"{text} %" if share and re.search(r"[\d.,]\s*$", text) else text
    try:
        return to_number(typed, dialect, percent=Decimal(1) / 100 if share else Decimal(1))
    except Unread as unread:
        raise _unclear(text, lang, unread, message("form-no-number", example=_example(lang, unit))) from None


def show_number(value: Decimal, lang: Lang, unit: str) -> str:
    """The number as it stands in a field: all digits, grouped as the language does, and read back as it was."""
    exact = value * 100 if unit == "percent" else value
    plain = number_text(exact.normalize() if exact else Decimal(0), lang)
    digits = max(0, -int(exact.normalize().as_tuple().exponent))
    grouped = number(exact, lang, digits).replace("\N{MINUS SIGN}", "-")
    try:
        return grouped if read_number(grouped, lang, unit) == value else plain
    except Unclear:
        return plain


def read_estimate(
    text: str, lang: Lang, quantity: Quantity, unit: str, dialect: Dialect | None = None
) -> Figure | None:
    """The estimate that was typed: `80-200 T€`, `M`, `6 h/Woche`, `?`; None for nothing at all. Raises Unclear."""
    dialect = dialect or _settled(text, lang, "EUR" if "€" in text or "EUR" in text.upper() else unit)
    try:
        return read_figure(quantity, text, unit or None, dialect)
    except Unread as unread:
        raise _unclear(text, lang, unread, unread.message) from None


def read_day(text: str) -> dt.date:
    """The day that was typed. Raises Unclear."""
    for form in _DAYS:
        try:
            day = dt.datetime.strptime(text, form).date()  # noqa: DTZ007 - a calendar day has no zone
        except ValueError:
            continue
        if dt.date(1950, 1, 1) <= day <= dt.date(2200, 12, 31):
            return day
    raise Unclear(message("form-no-day"))


def read_period(text: str, *, year: bool) -> str:
    """The quarter that was typed, as `2027-Q1`; or the year, where one may be. Raises Unclear."""
    plain = " ".join(text.replace("\u00a0", " ").split())
    for pattern in _QUARTERS:
        found = pattern.fullmatch(plain)
        if found:
            return f"{found['year']}-Q{found['nth']}"
    if year and re.fullmatch(r"(19|20|21)\d\d", plain):
        return plain
    raise Unclear(message("form-no-period" if year else "form-no-quarter"))


def _settled(text: str, lang: Lang, unit: str) -> Dialect | None:
    """How numbers that read both ways are meant without asking: among money, groups of three are thousands."""
    if not unit.startswith("EUR"):
        return None
    unsettled = [n for n in numbers_in(text) if is_open(n)]
    own = all(_GROUPING[lang] in n for n in unsettled)
    return OWN[lang] if unsettled and own else None


def _unclear(text: str, lang: Lang, unread: Unread, otherwise: Message) -> Unclear:
    """Why it was not read; with both meanings where a number in it has two."""
    unsettled = next((n for n in numbers_in(text) if is_open(n)), None)
    if unsettled is None or not unread.message.code.endswith("decimal-open"):
        return Unclear(otherwise)
    meanings = tuple(
        Meaning(dialect, _spelled(unsettled, dialect, lang)) for dialect in (OWN[lang], _other(lang))
    )
    return Unclear(message("form-number-open", number=unsettled), meanings)


def _other(lang: Lang) -> Dialect:
    return "point" if OWN[lang] == "comma" else "comma"


def _spelled(typed: str, dialect: Dialect, lang: Lang) -> str:
    """The number under this reading, as the language writes it: `450` beside `450.000`."""
    value = to_number(typed, dialect, percent=Decimal(1)).normalize()
    return number(value, lang, max(0, -int(value.as_tuple().exponent)))


def _example(lang: Lang, unit: str) -> str:
    if unit == "percent":
        return "7,5 %" if lang == "de" else "7.5%"
    if unit.startswith("EUR"):
        return "120 T€" if lang == "de" else "120 k€"
    return "1234,5" if lang == "de" else "1234.5"
