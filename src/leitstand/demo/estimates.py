"""What people estimate: the first list, then ranges by six pseudonymous estimators with habits of their own.

The middle comes from the hand-written case, what a person makes of it is drawn from the seed. An estimate
keeps its id when a range takes the place of its first, rough form (a cell of the list): a new version of the
same record.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from leitstand.strategy import Estimate, Point, Quantity, Range

from .content import THOUSAND, Case, ClosedCase, draws, rounded
from .ideas import benefit, effort
from .orientation import kpis, settings

Z90 = 1.2816
"""Standard deviations from the middle to the 90 % quantile of a normal distribution."""


@dataclass(frozen=True)
class Habit:
    """How somebody estimates: benefits higher or lower than others, ranges wider or narrower than cases."""

    lean: float
    width: float


HABITS: dict[str, Habit] = {
    "EST-A": Habit(lean=0.12, width=0.9),
    "EST-B": Habit(lean=0.05, width=0.45),
    "EST-C": Habit(lean=-0.08, width=0.95),
    "EST-D": Habit(lean=0.15, width=0.4),
    "EST-E": Habit(lean=0.0, width=0.8),
    "EST-F": Habit(lean=-0.12, width=1.05),
}
NEAREST: dict[str, str] = {
    "sales": "EST-A", "marketing": "EST-A", "service": "EST-C", "engineering": "EST-B", "it": "EST-B",
    "production": "EST-D", "assembly": "EST-D", "quality": "EST-E", "purchasing": "EST-E",
    "logistics": "EST-E", "admin": "EST-F", "hr": "EST-F",
}  # fmt: skip
"""Who knows a unit best, and estimates first."""

SPREAD: dict[Quantity, float] = {
    "effect": 0.42, "one_off_cost": 0.28, "running_cost": 0.3, "effort": 0.25, "duration": 0.28,
}  # fmt: skip
"""How far cases lie from their estimates: standard deviation of the logarithm."""

UNITS: dict[Quantity, str] = {
    "one_off_cost": "EUR", "running_cost": "EUR/year", "effort": "d", "duration": "quarters",
    "adoption": "share", "success": "share",
}  # fmt: skip
SECOND_COST_FROM = Decimal(40)
THIRD_VOICE_FROM = Decimal(55)
"""From this many thousands of EUR on the cost is estimated twice, and the effects by a third person."""


@dataclass(frozen=True)
class Voice:
    """Somebody who estimates: pseudonym, day, how asked, and the how-manieth to speak of a case."""

    by: str
    on: dt.date
    method: Literal["list", "workshop", "single"]
    nth: int = 1


def listed(case: Case, on: dt.date) -> tuple[Estimate, ...]:
    """The two cells of the list: benefit per year and one-off effort; an enabler has no benefit of its own."""
    voice = Voice(NEAREST[case.unit], on, "list")
    first, second = benefit(case), effort(case)
    kpi = "KPI-ARBEITSZEIT" if first.unit == "h/year" else "KPI-ERGEBNIS"
    quantity: Quantity = "effort" if second.unit == "d" else "one_off_cost"
    said = {"value": first.value, "unit": first.unit, "typed": first.typed.in_("de")}
    cost = {"value": second.value, "unit": second.unit, "typed": second.typed.in_("de")}
    found = (
        _estimate(case, voice, "EFFECT-1", "effect", kpi=kpi, **said),
        _estimate(case, voice, "COST-1", quantity, **cost),
    )
    return found[1:] if case.enabler else found


def first_voice(case: Case, on: dt.date, *, by: str | None = None) -> tuple[Estimate, ...]:
    """All that an assessment asks: effects, cost, own days, running cost, duration, adoption, success."""
    voice = Voice(by or NEAREST[case.unit], on, "workshop")
    found = [*_effects(case, voice), _cost(case, voice)]
    for nth, (skill, days) in enumerate(sorted(case.skills.items()), 1):
        found.append(_range(case, voice, f"EFFORT-{nth}", "effort", Decimal(days), skill=skill))
    if case.running is not None:
        found.append(_range(case, voice, "RUN-1", "running_cost", case.running * THOUSAND))
    if case.quarters is not None:
        found.append(_range(case, voice, "TIME-1", "duration", Decimal(case.quarters)))
    if case.adoption is not None:
        found.append(_share(case, voice, "USE-1", "adoption", case.adoption))
    if case.success is not None:
        found.append(_share(case, voice, "GATE-1", "success", case.success))
    return tuple(found)


def second_voice(case: Case, on: dt.date) -> tuple[Estimate, ...]:
    """Somebody else on the effects, and on the cost of the larger cases; not of every case."""
    if draws("second", case.id).random() < 0.35:
        return ()
    voice = Voice("EST-A" if NEAREST[case.unit] == "EST-F" else "EST-F", on, "single", 2)
    return (*_effects(case, voice), *([_cost(case, voice)] if case.cost >= SECOND_COST_FROM else []))


def third_voice(case: Case, on: dt.date) -> tuple[Estimate, ...]:
    """A third view on the effects of the more expensive cases."""
    if case.cost < THIRD_VOICE_FROM:
        return ()
    by = next(e for e in ("EST-C", "EST-D") if e != NEAREST[case.unit])
    return tuple(_effects(case, Voice(by, on, "single", 3)))


def closed_case(case: ClosedCase, on: dt.date) -> tuple[Estimate, ...]:
    """What somebody expected of a closed case before it began."""
    return first_voice(case, on, by=f"EST-{case.by}")


def _effects(case: Case, voice: Voice) -> list[Estimate]:
    """One estimate per KPI; the first one of the first voice takes the place of the list's cell."""
    units = {k.id: k.unit for k in kpis()}
    return [
        _range(
            case, voice, f"EFFECT-{voice.nth + 10 * n if n else voice.nth}", "effect", amount,
            kpi=kpi, unit=units[kpi],
        )
        for n, (kpi, amount) in enumerate(case.effects.items())
    ]  # fmt: skip


def _cost(case: Case, voice: Voice) -> Estimate:
    """What has to be bought: the whole one-off effort less the company's own days."""
    own = sum(case.skills.values()) * settings(hours_decided=True).day_rate
    return _range(case, voice, f"COST-{voice.nth}", "one_off_cost", case.cost * THOUSAND - own)


def _range(
    case: Case, voice: Voice, name: str, quantity: Quantity, middle: Decimal, **more: str | None
) -> Estimate:
    """A range as this person gives it: around the middle, leaning and as wide as is their habit."""
    habit, chance = HABITS[voice.by], draws("estimate", case.id, name, voice.by)
    spread, lean = SPREAD[quantity], habit.lean if quantity == "effect" else 0.0
    seen = float(middle) * math.exp(lean + chance.gauss(0, 0.3 * spread))
    reach = Z90 * spread * habit.width * chance.uniform(0.85, 1.15)
    low, mid, high = (rounded(v) for v in (seen * math.exp(-reach), seen, seen * math.exp(1.1 * reach)))
    value: Point | Range = Range(p10=low, p50=mid, p90=high) if low < high else Point(value=mid)
    return _estimate(case, voice, name, quantity, value=value, **more)


def _share(case: Case, voice: Voice, name: str, quantity: Quantity, middle: Decimal) -> Estimate:
    """A share or chance with a range in steps of five per cent."""
    reach = Decimal(round(4 * HABITS[voice.by].width)) * Decimal("0.05")
    low, high = max(Decimal("0.05"), middle - reach), min(Decimal("0.95"), middle + reach)
    return _estimate(case, voice, name, quantity, value=Range(p10=low, p50=middle, p90=high))


def _estimate(case: Case, voice: Voice, name: str, quantity: Quantity, **more: object) -> Estimate:
    fields: dict[str, Any] = {
        "id": f"EST-{case.id.removeprefix('UC-')}-{name}",
        "use_case": case.id,
        "quantity": quantity,
        "unit": UNITS.get(quantity, ""),
        "by": voice.by,
        "method": voice.method,
        "date": voice.on,
    }
    return Estimate(**(fields | more))
