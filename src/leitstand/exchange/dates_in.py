"""Dates as lists write them; one that two formats read differently is not read."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from .cells import Cell, text_of


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
