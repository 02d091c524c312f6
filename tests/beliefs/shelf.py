"""Small strategies for the tests of this room."""

import datetime as dt
from decimal import Decimal
from typing import Any

from leitstand.strategy import (
    Estimate,
    Estimated,
    Kpi,
    Lever,
    NotKnown,
    Outcome,
    Point,
    Quantity,
    Range,
    Record,
    Score,
    SizeClass,
    Strategy,
    UseCase,
)

DAY = dt.date(2026, 11, 1)
MONEY = Kpi(id="KPI-ERGEBNIS", title="Ergebnis", unit="EUR/year", worth=Decimal(1))
LEVERS = (
    Lever(id="HEBEL-1", title="Angebote", lever_kind="efficiency"),
    Lever(id="HEBEL-2", title="Service", lever_kind="customer_value"),
)


def strategy(*records: Record) -> Strategy:
    return Strategy((MONEY, *LEVERS, *records))


def use_case(n: int, **fields: Any) -> UseCase:
    return UseCase(id=f"UC-{n:03d}", title=f"Fall {n}", **fields)


def number(value: object) -> Decimal:
    return Decimal(str(value))


def said(value: Any) -> Estimated:
    """5 -> point, (1, 9) or (1, 3, 9) -> range, "M" -> class, "3" -> score, "?" -> not known."""
    if isinstance(value, tuple):
        low, *middle, high = (number(v) for v in value)
        return Range(p10=low, p50=middle[0] if middle else None, p90=high)
    if value == "?":
        return NotKnown()
    if isinstance(value, str):
        return Score(score=int(value)) if value.isdigit() else SizeClass(size=value)
    return Point(value=number(value))


def estimate(
    case: UseCase, quantity: Quantity, value: Any, *, by: str | None = "Schätzer A", **fields: Any
) -> Estimate:
    kpi = fields.pop("kpi", MONEY.id if quantity == "effect" else None)
    voice = (by or "ohne").replace("ä", "ae").replace(" ", "-")
    name = fields.pop("id", f"{case.id}.{quantity}.{voice}")
    date = fields.pop("date", DAY)
    return Estimate(
        id=name, use_case=case.id, quantity=quantity, value=said(value), by=by, kpi=kpi, date=date, **fields
    )


def outcome(case: UseCase, quantity: Quantity, value: float | None = None, **fields: Any) -> Outcome:
    kpi = fields.pop("kpi", MONEY.id if quantity == "effect" else None)
    grade = fields.pop("grade", "A")
    if quantity == "effect" and value is not None:
        fields.setdefault("baseline", Decimal(1))
    return Outcome(
        id=fields.pop("id", f"{case.id}.{quantity}.ist"), use_case=case.id, quantity=quantity, kpi=kpi,
        value=None if value is None else number(value), grade=grade, date=fields.pop("date", DAY), **fields,
    )  # fmt: skip
