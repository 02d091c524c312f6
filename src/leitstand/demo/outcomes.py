"""What came of use cases: records from the hand-written results."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from leitstand.strategy import Estimate, Outcome, Quantity

from .content import THOUSAND, ClosedCase, Measured
from .orientation import kpis


def of_closed(case: ClosedCase, on: dt.date, estimates: Iterable[Estimate]) -> tuple[Outcome, ...]:
    """Gate, and where it was passed effect, cost and duration of a closed case."""
    measured = Measured(
        case=case.id, date=on, title=case.title, grade=case.grade, gate=case.gate, effects=case.result,
        cost=case.actual_cost, quarters=case.actual_quarters,
    )  # fmt: skip
    return of_measurement(measured, estimates)


def of_measurement(measured: Measured, estimates: Iterable[Estimate]) -> tuple[Outcome, ...]:
    """What was found. Bills and calendars tell cost and duration: those count as evidence grade B."""
    listed = tuple(estimates)
    units = {k.id: k.unit for k in kpis()}
    found = []
    if measured.gate:
        found.append(_outcome(measured, "GATE", "success", gate=measured.gate, grade=measured.grade))
    for kpi, (value, *rest) in measured.effects.items():
        low, high, baseline = rest or (None, None, None)
        found.append(
            _outcome(
                measured, kpi.removeprefix("KPI-"), "effect", kpi=kpi, unit=units[kpi], grade=measured.grade,
                value=value, low=low, high=high, baseline=baseline, estimate=_answered(listed, "effect", kpi),
            )
        )  # fmt: skip
    facts: tuple[tuple[str, Quantity, Decimal | None, str], ...] = (
        ("COST", "one_off_cost", None if measured.cost is None else measured.cost * THOUSAND, "EUR"),
        (
            "RUN",
            "running_cost",
            None if measured.running is None else measured.running * THOUSAND,
            "EUR/year",
        ),
        ("TIME", "duration", None if measured.quarters is None else Decimal(measured.quarters), "quarters"),
    )
    for name, quantity, amount, unit in facts:
        if amount is not None:
            grade = "E" if measured.grade == "E" else "B"
            answered = _answered(listed, quantity, None)
            found.append(
                _outcome(measured, name, quantity, value=amount, unit=unit, grade=grade, estimate=answered)
            )
    return tuple(found)


def _outcome(measured: Measured, name: str, quantity: Quantity, **more: object) -> Outcome:
    fields: dict[str, Any] = {
        "id": f"OUT-{measured.case.removeprefix('UC-')}-{name}",
        "use_case": measured.case,
        "quantity": quantity,
        "date": measured.date,
    }
    return Outcome(**(fields | more))


def _answered(estimates: tuple[Estimate, ...], quantity: Quantity, kpi: str | None) -> str | None:
    """The first estimate of this quantity: the one that the outcome speaks back to."""
    return next((e.id for e in estimates if e.quantity == quantity and e.kpi == kpi), None)
