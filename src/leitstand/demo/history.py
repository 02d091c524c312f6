"""Two years of monthly figures: a level that drifts, a season and noise, drawn from the seed."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal

from leitstand.strategy import Observation

from .content import draws, table

FIRST_MONTH = dt.date(2024, 11, 1)
MONTHS = 24

NOT_REPORTED = {("KPI-ERSATZTEILE", dt.date(2025, 8, 1))}
"""Months whose figure never came."""

CORRECTED = {("KPI-FEHLERKOSTEN", dt.date(2026, 3, 1)): Decimal("1.06")}
"""Months first reported too high by this factor, and corrected two months later."""


def observations() -> tuple[Observation, ...]:
    """The figures of all KPIs in the order in which they became known.

    Each is in its KPI's unit; yearly amounts are extrapolated from the month. A corrected month has two
    entries.
    """
    found = [entry for kpi in table("orientation")["kpi"] for entry in _series(kpi["id"], kpi["history"])]
    return tuple(sorted(found, key=lambda o: (o.known_at, o.series, o.period)))


def _series(kpi: str, shape: dict[str, Decimal]) -> list[Observation]:
    chance = draws("history", kpi)
    phase = chance.uniform(0, 2 * math.pi)
    first, last = float(shape["from"]), float(shape["to"])
    entries = []
    for nth in range(MONTHS):
        month = _month(nth)
        level = first + (last - first) * nth / (MONTHS - 1)
        season = float(shape["season"]) * math.sin(2 * math.pi * month.month / 12 + phase)
        noise = float(shape["noise"]) * max(-2.0, min(2.0, chance.gauss(0, 1)))
        value = _stepped(level * (1 + season + noise), Decimal(shape["step"]))
        factor = CORRECTED.get((kpi, month))
        if (kpi, month) in NOT_REPORTED:
            entries.append(_entry(kpi, nth, None, months_later=1))
        elif factor:
            wrong = _stepped(float(value * factor), Decimal(shape["step"]))
            entries += [_entry(kpi, nth, wrong, months_later=1), _entry(kpi, nth, value, months_later=2)]
        else:
            entries.append(_entry(kpi, nth, value, months_later=1))
    return entries


def _entry(kpi: str, nth: int, value: Decimal | None, *, months_later: int) -> Observation:
    reported = _month(nth + months_later)
    known = dt.datetime(reported.year, reported.month, 8, 9, tzinfo=dt.UTC)
    return Observation(series=kpi, period=_month(nth), value=value, known_at=known, source="controlling")


def _month(nth: int) -> dt.date:
    years, month = divmod(FIRST_MONTH.month - 1 + nth, 12)
    return dt.date(FIRST_MONTH.year + years, month + 1, 1)


def _stepped(value: float, step: Decimal) -> Decimal:
    return round(Decimal(repr(value)) / step) * step
