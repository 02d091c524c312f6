"""Days, moments, months and quarters as people write them."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Literal

from leitstand.texts.bundles import words
from leitstand.texts.message import Lang

Length = Literal["long", "short"]
MESSAGES = (
    *(f"texts-month-{nth}" for nth in range(1, 13)),
    *(f"texts-month-{nth}-short" for nth in range(1, 13)),
)


def day(value: date | None, lang: Lang) -> str:
    """ "23.11.2026" / "23 Nov 2026"."""
    if value is None:
        return words("texts-unknown", lang)
    month_name = words(f"texts-month-{value.month}-short", lang)
    return words(
        "texts-day",
        lang,
        day=str(value.day),
        two=f"{value.day:02}",
        month=f"{value.month:02}",
        name=month_name,
        year=f"{value.year:04}",
    )


def moment(value: datetime | None, lang: Lang) -> str:
    """ "23.11.2026, 14:05 Uhr" / "23 Nov 2026, 14:05": in the time zone that the value itself carries."""
    if value is None:
        return words("texts-unknown", lang)
    return words("texts-moment", lang, day=day(value, lang), time=f"{value:%H:%M}")


def quarter(value: str | None, lang: Lang, length: Length = "long") -> str:
    """ "2027-Q1" -> "1. Quartal 2027" / "Q1 2027", short "Q1 27". Raises ValueError for another form.

    The long form holds together by no-break spaces: no line ends after "1."; the short one is for axes and tables.
    """
    if value is None:
        return words("texts-unknown", lang)
    match = re.fullmatch(r"(\d{4})-?Q([1-4])", value)
    if not match:
        raise ValueError(f"a quarter is written like 2027-Q1: {value!r}")
    year, nth = match.groups()
    said = words("texts-quarter", lang, nth=nth, year=year, short=year[2:], length=length)
    return said.replace(" ", "\u00a0") if length == "long" else said


def month(value: date | str | None, lang: Lang, length: Length = "long") -> str:
    """A date, or "2027-03", -> "März 2027" / "March 2027", short "März 27" / "Mar 27". Raises ValueError."""
    if value is None:
        return words("texts-unknown", lang)
    if isinstance(value, str):
        match = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", value)
        if not match:
            raise ValueError(f"a month is written like 2027-03: {value!r}")
        year, nth = match[1], int(match[2])
    else:
        year, nth = f"{value.year:04}", value.month
    name = words(f"texts-month-{nth}{'-short' if length == 'short' else ''}", lang)
    return words("texts-month", lang, name=name, year=year, short=year[2:], length=length)
