"""The words that stand behind a number in a list: how much, of what, per when.

Working time used for conversion (assumptions, stated in the messages and the docs): 46 working weeks a year
(52 less 6 for leave and holidays), 5 days a week, 8 hours a day, so 230 days and 1,840 hours a year for a
full-time job. Money per week runs 52 weeks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

What = Literal["money", "hours", "days", "share", "months", "jobs", "foreign", "other"]
Period = Literal["year", "quarter", "month", "week", "day"]

WORKING_WEEKS = 46
HOURS_A_DAY = 8
DAYS_A_WEEK = 5
DAYS_A_YEAR = WORKING_WEEKS * DAYS_A_WEEK
HOURS_A_JOB = DAYS_A_YEAR * HOURS_A_DAY

PER_YEAR: dict[Period, int] = {
    "year": 1,
    "quarter": 4,
    "month": 12,
    "week": WORKING_WEEKS,
    "day": DAYS_A_YEAR,
}
"""How often work comes in a year; months and quarters already contain the leave."""
MONEY_PER_YEAR: dict[Period, int] = {**PER_YEAR, "week": 52}


@dataclass(frozen=True)
class Unit:
    """`factor` x number is money in EUR, hours, days, a share of 1 or months; `word` names any other unit."""

    what: What | None = None
    factor: Decimal = Decimal(1)
    period: Period | None = None
    word: str = ""


class UnknownWords(ValueError):
    """Words behind a number that mean nothing here."""


def parse_unit(text: str) -> Unit:  # noqa: PLR0912 - one branch per kind of word
    """The unit that these words name; Unit() for none. Raises UnknownWords where words contradict each
    other.
    """
    tokens = [t for t in _TOKENS.findall(_JOINED.sub(r"\1", text)) if t not in "()[]"]
    factor, rest = Decimal(1), list[str]()
    what: What | None = None
    period: Period | None = None
    known_as: tuple[What, Decimal] | None = None
    scaled = False
    expects_period = False
    for token in tokens:
        word = token.casefold().replace(".", "").replace("-", "").replace("ß", "ss")
        if expects_period or word in _ADVERBS:
            found = _ADVERBS.get(word) or (_PERIODS.get(word) if expects_period else None)
            if expects_period and word in _ARTICLES:
                continue
            if found is None or period is not None:
                raise UnknownWords(text)
            period, expects_period = found, False
        elif word in _PER or word == "a":
            expects_period = True
        elif word in _SCALED_MONEY or word in _SCALES:
            if scaled:
                raise UnknownWords(text)
            scaled, factor = True, factor * (_SCALED_MONEY.get(word) or _SCALES[word])
            what = "money" if word in _SCALED_MONEY else what
        elif word in _MEASURES:
            kind, size = _MEASURES[word]
            if what is not None:
                if (kind, size) == known_as:  # 20 Personentage (PT)
                    continue
                raise UnknownWords(text)
            known_as = (kind, size)
            what, factor = kind, factor * size
        elif word not in _SAYING_NOTHING and word:
            rest.append(token)
    if expects_period or (rest and what is not None):
        raise UnknownWords(text)
    if rest:
        return Unit("other", factor, period, " ".join(rest))
    if scaled and what is None:
        if any(t.casefold() in ("t", "m") for t in tokens):
            raise UnknownWords(text)
        what = "money"
    return Unit(what, factor, period)


_JOINED = re.compile(r"((?<![A-Za-z])p\.)\s+(?=a\b)", re.IGNORECASE)
_TOKENS = re.compile(r"[^\W\d_][^\W\d_.\-]*(?:[.\-][^\W\d_]+)*\.?|[/()\[\]%€$£]|[^\s\w]", re.UNICODE)
_PER = {"/", "pro", "je", "per", "p", "im", "in", "am", "every", "each", "jede", "jeden"}
_ARTICLES = {"an", "der", "dem", "the"}
_PERIODS: dict[str, Period] = {
    **dict.fromkeys(("jahr", "jahre", "j", "a", "year", "yr", "y", "kalenderjahr"), "year"),
    **dict.fromkeys(("quartal", "quarter", "q"), "quarter"),
    **dict.fromkeys(("monat", "mon", "m", "mo", "month", "mth"), "month"),
    **dict.fromkeys(("woche", "wo", "w", "wk", "week", "kw"), "week"),
    **dict.fromkeys(("tag", "d", "day", "arbeitstag"), "day"),
}  # fmt: skip
_ADVERBS: dict[str, Period] = {
    **dict.fromkeys(("jährlich", "jährl", "pa", "annually", "yearly", "annual"), "year"),
    **dict.fromkeys(("quartalsweise", "quarterly"), "quarter"),
    **dict.fromkeys(("monatlich", "mtl", "monatl", "monthly"), "month"),
    **dict.fromkeys(("wöchentlich", "wöchentl", "weekly"), "week"),
    **dict.fromkeys(("täglich", "daily"), "day"),
}  # fmt: skip
_SCALES: dict[str, Decimal] = {
    **dict.fromkeys(("t", "tsd", "tausend", "k", "thousand"), Decimal(1000)),
    **dict.fromkeys(("mio", "mill", "million", "millionen", "millions", "mn", "m"), Decimal(10) ** 6),
    **dict.fromkeys(("mrd", "milliarde", "milliarden", "bn"), Decimal(10) ** 9),
}
_SCALED_MONEY: dict[str, Decimal] = {
    **dict.fromkeys(("teur", "teuro", "keur", "tsdeur"), Decimal(1000)),
    **dict.fromkeys(("meur", "mioeur"), Decimal(10) ** 6),
}
_MEASURES: dict[str, tuple[What, Decimal]] = {
    **dict.fromkeys(("€", "eur", "euro", "euros"), ("money", Decimal(1))),
    **dict.fromkeys(("$", "£", "usd", "gbp", "chf", "dollar", "dollars", "franken", "sfr"),
                    ("foreign", Decimal(1))),
    **dict.fromkeys(("h", "std", "stdn", "stunde", "stunden", "hr", "hrs", "hour", "hours", "arbeitsstunden"),
                    ("hours", Decimal(1))),
    **dict.fromkeys(("min", "minute", "minuten", "minutes", "mins"), ("hours", Decimal(1) / 60)),
    **dict.fromkeys(("pt", "personentag", "personentage", "personentagen", "manntag", "manntage", "mt",
                     "tag", "tage",
                     "tagen", "arbeitstage", "d", "day", "days", "persondays", "personday", "pd", "mandays"),
                    ("days", Decimal(1))),
    **dict.fromkeys(("pw", "personenwoche", "personenwochen", "personweeks"), ("days", Decimal(DAYS_A_WEEK))),
    **dict.fromkeys(("pm", "personenmonat", "personenmonate", "mannmonate", "personmonths"),
                    ("days", Decimal(DAYS_A_YEAR) / 12)),
    **dict.fromkeys(("fte", "ftes", "vzä", "vzae", "mak", "vollzeitstelle", "vollzeitstellen"),
                    ("jobs", Decimal(1))),
    **dict.fromkeys(("%", "prozent", "percent"), ("share", Decimal(1) / 100)),
    **dict.fromkeys(("monat", "monate", "monaten", "month", "months"), ("months", Decimal(1))),
    **dict.fromkeys(("quartal", "quartale", "quartalen", "quarter", "quarters"), ("months", Decimal(3))),
    **dict.fromkeys(("jahr", "jahre", "jahren", "year", "years"), ("months", Decimal(12))),
}  # fmt: skip
_SAYING_NOTHING = {
    "person", "working", "geschätzt", "schätzung", "grob", "ungefähr", "einmalig", "netto", "estimated", "est",
    "oneoff", ",", ";", ":",
}  # fmt: skip
