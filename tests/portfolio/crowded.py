"""A company in which much pays and little fits: uncertain ideas of every size, too little money and too few days."""

from __future__ import annotations

import math
from decimal import Decimal
from random import Random

from tests.portfolio.test_limits import DAY, FRAME

from leitstand.strategy import (
    Budget,
    Capacity,
    Estimate,
    Quantity,
    Range,
    Record,
    Stage,
    Strategy,
    Text,
    UseCase,
)

STAGES: tuple[Stage, ...] = (*("idea",) * 7, "assessed", "pilot", "operating")
MONEY_A_CASE, DAYS_A_CASE = 7_000, 3


def crowded(use_cases: int, seed: int) -> Strategy:
    """The company of this size and seed; the same value every time."""
    rng = Random(f"{seed}/{use_cases}")
    records: list[Record] = [r for r in FRAME if not isinstance(r, Budget)]
    for y in (2027, 2028, 2029):
        records.append(Budget(id=f"B-{y}", year=y, amount=Decimal(MONEY_A_CASE * use_cases)))
        days = Decimal(DAYS_A_CASE * use_cases)
        records.append(Capacity(id=f"K-{y}", skill="DATEN", period=str(y), days=days))
    for n in range(use_cases):
        i = f"UC-{n:04d}"
        needs = (f"UC-{rng.randrange(n):04d}",) if n and rng.random() < 0.05 else ()
        records.append(
            UseCase(id=i, title=Text(de=f"Idee {n}"), stage=rng.choice(STAGES), prerequisites=needs)
        )
        told: tuple[tuple[Quantity, float, str, dict[str, str]], ...] = (
            ("effect", 60_000, "EUR/year", {"kpi": "KPI-ERGEBNIS"}), ("one_off_cost", 40_000, "EUR", {}),
            ("running_cost", 5_000, "EUR/year", {}), ("effort", 12, "d", {"skill": "DATEN"}),
        )  # fmt: skip
        for quantity, middle, unit, more in told:
            said = _range(rng, middle)
            records.append(
                Estimate(
                    id=f"{i}.{quantity}", use_case=i, quantity=quantity, value=said, unit=unit, date=DAY, **more
                )
            )  # fmt: skip
    return Strategy(records)


def _range(rng: Random, middle: float) -> Range:
    at, wide = middle * math.exp(rng.gauss(0, 0.7)), math.exp(abs(rng.gauss(0.5, 0.2)))
    return Range(p10=Decimal(f"{at / wide:.2f}"), p90=Decimal(f"{at * wide:.2f}"))
