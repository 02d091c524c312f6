"""Firms whose truth is known, and what comes of a plan in them: plain code that shares nothing with the model.

`made(seed)` draws a firm from the assumptions that the belief starts from (reference classes, `Priors`): its biases,
the truth of each use case, and what its estimators say of it. `played` puts a plan into effect in one such world,
quarter by quarter, with the gates' coins.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from leitstand.beliefs import reference_class
from leitstand.beliefs.priors import DEFAULT
from leitstand.strategy import (
    Budget,
    Estimate,
    Kpi,
    Lever,
    Plan,
    Point,
    Quantity,
    Quarter,
    Record,
    Settings,
    Stage,
    Strategy,
    TargetPicture,
    Text,
    UseCase,
)

DAY = dt.date(2026, 11, 23)
RATE, HORIZON, HOUR, SHARE, DAY_RATE = 0.08, 3, 60, 0.5, 650
BOUND = 150_000
WORTH = {"KPI-ERGEBNIS": 1.0, "KPI-KNAPP": 1.0, "KPI-ARBEITSZEIT": HOUR * SHARE}
LEVERS = ("HEBEL-1", "HEBEL-2")
STAGES: tuple[Stage, ...] = (*("idea",) * 9, *("assessed",) * 4, "pilot", "pilot", "operating")
FIRST, QUARTERS = Quarter(2027, 1), 4 * HORIZON


@dataclass(frozen=True)
class Truth:
    """What one use case really is: `effect` in the KPI's unit per year, EUR, quarters, shares; `passes` its gate."""

    kpi: str
    effect: float
    one_off: float
    running: float
    duration: float
    adoption: float
    passes: bool


@dataclass(frozen=True)
class Outcome:
    """`value`: EUR discounted to the day after cost; `spent` by year."""

    value: float
    spent: dict[int, float]


def made(seed: int, budget: int = 150_000, target: int = 400_000) -> tuple[Strategy, dict[str, Truth]]:
    """A firm of sixteen use cases, and their truth."""
    rng = np.random.default_rng([20261123, seed])
    shared = {
        g: {
            "firm": rng.normal(s.bias, s.firm),
            **{lever: rng.normal(0, s.lever) for lever in LEVERS},
            **{by: rng.normal(0, s.estimator) for by in "AB"},
        }
        for g, s in DEFAULT.spread.items()
    }
    records, truth = _frame(budget, target), dict[str, Truth]()
    for n, stage in enumerate(STAGES):
        i, lever, by = f"UC-{n:02d}", LEVERS[n % 2], "AB"[n % 2]
        kpi = ("KPI-ERGEBNIS", "KPI-ERGEBNIS", "KPI-KNAPP", "KPI-ARBEITSZEIT")[n % 4]
        size = _class("effect/h/default" if kpi == "KPI-ARBEITSZEIT" else "effect/EUR/default", rng)
        one_off = _class("one_off_cost/default", rng)
        time = shared["time"]
        usual = DEFAULT.spread["time"]
        found = reference_class("duration/default").distribution
        explained = usual.firm**2 + usual.lever**2
        z = float(rng.standard_normal())
        spread = found.low if z < 0 else found.high  # type: ignore[union-attr]
        own = math.sqrt(spread**2 - explained) * z
        lasts = found.median * math.exp(time["firm"] - usual.bias + time[lever] + own)
        adoption = reached(rng)
        truth[i] = Truth(
            kpi, size, one_off, one_off * _class("running_cost/share", rng), lasts, adoption,
            bool(rng.random() < chance(stage, rng)),
        )  # fmt: skip
        records.append(
            UseCase(
                id=i, title=Text(de=i), stage=stage, levers=(lever,),
                prerequisites=("UC-00",) if n == 5 else (), exclusions=("UC-01",) if n == 6 else (),
            )
        )  # fmt: skip
        told: list[tuple[Quantity, str, str, float]] = [("effect", "benefit", kpi, size)]
        told += [("one_off_cost", "cost", "", one_off)] if stage != "operating" else []
        for quantity, group, part, actual in told:
            s = DEFAULT.spread[group]  # type: ignore[index]
            off = shared[group]["firm"] + shared[group][lever] + shared[group][by] + rng.normal(0, s.case)  # type: ignore[index]
            said = Point(value=Decimal(f"{actual / math.exp(off):.6f}"))
            unit = (
                "EUR" if quantity == "one_off_cost" else "h/year" if part == "KPI-ARBEITSZEIT" else "EUR/year"
            )
            records.append(Estimate(
                id=f"{i}.{quantity}", use_case=i, quantity=quantity, kpi=part or None, value=said, unit=unit, by=by,
                date=DAY,
            ))  # fmt: skip
    return Strategy(records), truth


def reached(rng: np.random.Generator) -> float:
    """The share of the possible use that a use case comes to."""
    return _share("adoption/default", rng)


def chance(stage: Stage, rng: np.random.Generator) -> float:
    """The chance to pass the gate."""
    return 1.0 if stage == "operating" else _share("success/default", rng)


def played(plan: Plan, strategy: Strategy, truth: dict[str, Truth]) -> Outcome:
    """What comes of the plan in this world."""
    inside = {c.use_case: c for c in plan.choices if c.action in ("pilot", "scale", "continue") and c.start}
    flow = [0.0] * QUARTERS
    held: list[dict[str, float]] = [{} for _ in range(QUARTERS)]
    spent: dict[int, float] = {}

    def pay(t: int, amount: float) -> None:
        if t < QUARTERS:
            flow[t] -= amount
            spent[FIRST.plus(t).year] = spent.get(FIRST.plus(t).year, 0.0) + amount

    def comes(i: str) -> bool:
        u = strategy.one(UseCase, i)
        return all(comes(p) and truth[p].passes for p in u.prerequisites)

    for i, choice in inside.items():
        x, stage = truth[i], strategy.one(UseCase, i).stage
        if not comes(i):
            continue
        begin = FIRST.until(Quarter.parse(choice.start or ""))
        quarters = max(1, math.floor(x.duration + 0.5))
        live = begin
        if stage != "operating":
            scaling = max(1, quarters - 1)
            if stage != "pilot":
                pay(begin, 0.15 * x.one_off)
                begin += 1
            if not x.passes:
                continue
            for t in range(begin, begin + scaling):
                pay(t, 0.85 * x.one_off / scaling)
            live = begin + scaling
        for t in range(live, QUARTERS):
            pay(t, x.running / 4)
            ramp = 1.0 if stage == "operating" else min(1.0, (t - live + 0.5) / 4)
            held[t][x.kpi] = held[t].get(x.kpi, 0.0) + x.effect * x.adoption * ramp
    for t in range(QUARTERS):
        for kpi, level in held[t].items():
            counted = min(level, BOUND) if kpi == "KPI-KNAPP" else level
            flow[t] += counted * WORTH[kpi] / 4
    return Outcome(sum(amount * _discount(t) for t, amount in enumerate(flow)), spent)


def _discount(t: int) -> float:
    begins, ends = FIRST.plus(t).first_day, FIRST.plus(t + 1).first_day
    years = ((begins - DAY).days + (ends - begins).days / 2) / 365.25
    return float((1 + RATE) ** -years)


def _frame(budget: int, target: int) -> list[Record]:
    units = {"KPI-ERGEBNIS": "EUR/year", "KPI-KNAPP": "EUR/year", "KPI-ARBEITSZEIT": "h/year"}
    kpis = [
        Kpi(id=i, title=Text(de=i), unit=u, worth=Decimal(1) if u == "EUR/year" else None,
            bound=Decimal(BOUND) if i == "KPI-KNAPP" else None)
        for i, u in units.items()
    ]  # fmt: skip
    return [
        Settings(id="SETTINGS", hourly_rate=Decimal(HOUR), day_rate=Decimal(DAY_RATE), discount_rate=Decimal(str(RATE)),
                 horizon_years=HORIZON, hours_share=Decimal(str(SHARE)), hours_decided=True),
        TargetPicture(id="ZIELBILD", ambition=Text(de="Mehr"), horizon=2029, value_target=Decimal(target),
                      risk_attitude="balanced"),
        *(Lever(id=i, title=Text(de=i), lever_kind="efficiency") for i in LEVERS),
        *kpis,
        *(Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(budget)) for y in (2027, 2028, 2029)),
    ]  # fmt: skip


def _class(name: str, rng: np.random.Generator) -> float:
    """A draw from a reference class of amounts: two halves of a lognormal that meet in the median."""
    c, z = reference_class(name), float(rng.standard_normal())
    end = c.p10 if z < 0 else c.p90
    return c.median * math.exp(abs(z) * math.log(end / c.median) / 1.2815515655446004)


def _share(name: str, rng: np.random.Generator) -> float:
    found = reference_class(name).distribution
    mean, weight = found.mean, found.weight  # type: ignore[union-attr]
    return float(rng.beta(mean * weight, (1 - mean) * weight))
