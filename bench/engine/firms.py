"""Generated companies for the benchmarks that need one: ideas as people list them, some in figures, most in classes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

import numpy as np

from leitstand.strategy import (
    Budget,
    Capacity,
    Estimate,
    Estimated,
    Kpi,
    Lever,
    Point,
    Quantity,
    Range,
    Record,
    RiskAttitude,
    Settings,
    SizeClass,
    Skill,
    Strategy,
    TargetPicture,
    Text,
    UseCase,
)

DAY = dt.date(2026, 11, 23)
BUDGET_SHARE = 0.25
"""Of what all ideas would cost once: what there is to spend in three years."""
_SIZES = ("S", "M", "L")
_BENEFIT, _COST = (40_000, 120_000, 360_000), (25_000, 70_000, 200_000)
_LEVERS = ("EFFIZIENZ", "KUNDE", "NEUGESCHAEFT")


def firm(seed: int, ideas: int = 87, risk: RiskAttitude = "balanced", linked: float = 0.1) -> Strategy:
    """A company with so many ideas: half of the benefits and costs typed as S/M/L, the rest as figures or ranges.

    The figures behind a class vary as in `ask_company.py` (lognormal, sd 0.9 for benefit, 0.45 for cost); a fifth of
    the ideas needs scarce data analysts, the share `linked` needs another idea, some exclude one.
    """
    rng = np.random.default_rng([20261123, seed, ideas])
    benefit_class = rng.choice(3, ideas, p=[0.4, 0.4, 0.2])
    cost_class = rng.choice(3, ideas, p=[0.45, 0.35, 0.2])
    benefit = np.array(_BENEFIT)[benefit_class] * np.exp(0.9 * rng.standard_normal(ideas))
    cost = np.array(_COST)[cost_class] * np.exp(0.45 * rng.standard_normal(ideas))
    records: list[Record] = [*_frame(risk, float(cost.sum()))]
    for i in range(ideas):
        needs = (f"UC-{int(rng.integers(i)):04d}",) if i and rng.random() < linked else ()
        against = (f"UC-{int(rng.integers(i)):04d}",) if i and not needs and rng.random() < 0.05 else ()
        records.append(UseCase(
            id=f"UC-{i:04d}", title=Text(de=f"Idee {i}", en=f"Idea {i}"), stage="idea",
            levers=(_LEVERS[int(rng.choice(3, p=[0.6, 0.25, 0.15]))],), prerequisites=needs, exclusions=against,
        ))  # fmt: skip
        records.append(
            _estimate(i, "effect", _typed(rng, benefit[i], int(benefit_class[i])), kpi="KPI-ERGEBNIS")
        )
        records.append(_estimate(i, "one_off_cost", _typed(rng, cost[i], int(cost_class[i]))))
        if rng.random() < 0.2:
            days = Decimal(round(float(cost[i]) / 2500, 1))
            records.append(_estimate(i, "effort", Point(value=days), skill="DATENANALYSE"))
    return Strategy(records)


def _typed(rng: np.random.Generator, amount: float, size: int) -> Estimated:
    """What the list says: a class in half of the cells, a figure in a third, a range in the rest."""
    form = rng.random()
    if form < 0.5:
        return SizeClass(size=_SIZES[size])
    told = _rounded(amount * np.exp(0.3 * rng.standard_normal()))
    if form < 0.83:
        return Point(value=told)
    return Range(p10=_rounded(float(told) * 0.6), p50=None, p90=_rounded(float(told) * 1.8))


def _rounded(amount: float) -> Decimal:
    return Decimal(int(round(amount, -3)) or 1000)


_UNITS: dict[str, str] = {"effect": "EUR/year", "one_off_cost": "EUR", "effort": "d"}


def _estimate(
    i: int, quantity: Quantity, value: Estimated, kpi: str | None = None, skill: str | None = None
) -> Estimate:
    return Estimate(
        id=f"UC-{i:04d}.{quantity}", use_case=f"UC-{i:04d}", quantity=quantity, kpi=kpi, skill=skill, value=value,
        unit=_UNITS[quantity], method="list", date=DAY,
    )  # fmt: skip


def _frame(risk: RiskAttitude, cost: float) -> Sequence[Record]:
    share = Decimal(round(cost * BUDGET_SHARE / 3, -3))
    days = Decimal(round(cost * 0.2 * BUDGET_SHARE / 2500 / 12, 1))
    return (
        Settings(id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(650), discount_rate=Decimal("0.08"),
                 horizon_years=3, hours_share=Decimal("0.5"), hours_decided=True),
        TargetPicture(id="ZIELBILD", ambition=Text(de="Mehr", en="More"), horizon=2029, risk_attitude=risk),
        Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis", en="Result"), unit="EUR/year", worth=Decimal(1)),
        *(Lever(id=i, title=Text(de=i, en=i), lever_kind=k) for i, k in
          zip(_LEVERS, ("efficiency", "customer_value", "new_business"), strict=True)),
        *(Budget(id=f"BUDGET-{y}", year=y, amount=share) for y in (2027, 2028, 2029)),
        Skill(id="DATENANALYSE", title=Text(de="Datenanalyse", en="Data analysis")),
        *(Capacity(id=f"KAPA-{q}", skill="DATENANALYSE", period=q, days=days) for q in
          ("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")),
        *(Capacity(id=f"KAPA-{y}", skill="DATENANALYSE", period=str(y), days=days * 4) for y in (2028, 2029)),
    )  # fmt: skip
