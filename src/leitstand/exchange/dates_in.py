"""Dates as lists write them; one that two formats read differently is not read, unless its column shows the order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .cells import Cell, text_of

RIVALS = (("%d/%m/%Y", "%m/%d/%Y"), ("%d.%m.%Y", "%m.%d.%Y"), ("%d-%m-%Y", "%m-%d-%Y"))
"""The same figures in two orders: 03/04/2026 is in March or in April."""


@dataclass(frozen=True)
class DateHabit:
    """The formats of a column, and the cell that showed the order of day and month, if one had to."""

    formats: tuple[str, ...]
    shown_by: str | None = None


def date_habit(cells: Iterable[Cell], formats: tuple[str, ...]) -> DateHabit:
    """The formats without those that the column's own cells rule out: 23/04/2026 shows that the day comes first."""
    texts = [text_of(c) for c in cells if isinstance(c, str)]
    for pair in RIVALS:
        if not set(pair) <= set(formats):
            continue
        shown = [
            next((t for t in texts if _parsed(t, (a,)) and not _parsed(t, (b,))), None)
            for a, b in (pair, pair[::-1])
        ]
        if (shown[0] is None) != (shown[1] is None):
            out = pair[1] if shown[0] is not None else pair[0]
            left = tuple(f for f in formats if f != out)
            doubtful = any(_parsed(t, pair) is None and _parsed(t, pair[:1]) for t in texts)
            return DateHabit(left, (shown[0] or shown[1]) if doubtful else None)
    return DateHabit(formats)


def parse_date(cell: Cell, formats: tuple[str, ...]) -> dt.date | None:
    """The day (the first one, where only month or year are given); None where no format fits or they
    disagree.
    """
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    return _parsed(text_of(cell), formats)


@lru_cache(4096)
def _parsed(text: str, formats: tuple[str, ...]) -> dt.date | None:
    found = set()
    for form in formats:
        try:
            found.add(dt.datetime.strptime(text, form).date())  # noqa: DTZ007 - a calendar day has no zone
        except ValueError:
            continue
    day = next(iter(found)) if len(found) == 1 else None
    return day if day and 1950 <= day.year <= 2200 else None
