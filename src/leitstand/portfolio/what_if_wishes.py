"""Playing through what people hold to be true or important: an estimate, the order of objectives, the attitude to risk.

risk=cautious                                        (balanced, bold)
order ZIEL-2 ZIEL-1                                  (the most important first; the others follow as they stand)
estimate UC-014 effect KPI-1=80000..200000 EUR/year  (a figure, a range, a class such as `M`, or `?`)
estimate UC-014 one_off_cost=60000 EUR
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, cast, get_args

from pydantic import Field

from leitstand.strategy import (
    QUANTITIES,
    Estimate,
    Estimated,
    Kpi,
    NotKnown,
    Objective,
    Point,
    Quantity,
    Range,
    Record,
    RiskAttitude,
    SizeClass,
    Skill,
    Strategy,
    TargetPicture,
    UseCase,
    Value,
)
from leitstand.texts import message

from .what_if_rules import NotApplicable

_ID = r"[A-Za-z0-9][A-Za-z0-9._-]*"
_NUMBER = r"-?\d+(?:\.\d+)?"
_RISK = re.compile(r"risk\s*=\s*(\w+)")
_ORDER = re.compile(rf"order((?:\s+{_ID})+)")
_ESTIMATE = re.compile(
    rf"estimate\s+(?P<of>{_ID})\s+(?P<quantity>\w+)(?:\s+(?P<part>{_ID}))?\s*=\s*"
    rf"(?:(?P<low>{_NUMBER})(?:\.\.(?P<high>{_NUMBER}))?|(?P<size>XS|S|M|L|XL)|(?P<unknown>\?))(?:\s+(?P<unit>\S.*))?"
)
_UNIT: dict[Quantity, str] = {
    "one_off_cost": "EUR", "running_cost": "EUR/year", "effort": "d", "adoption": "share", "success": "share",
    "duration": "quarters",
}  # fmt: skip


class RiskChange(Value):
    """How much risk leadership would accept."""

    attitude: RiskAttitude


class OrderChange(Value):
    """Objectives in another order, the most important first."""

    objectives: Annotated[tuple[str, ...], Field(min_length=1)]


class EstimateChange(Value):
    """What everybody would say of one quantity of a use case; `part`: the KPI of an effect, the skill of an effort."""

    use_case: str
    quantity: Quantity
    part: str = ""
    value: Estimated
    unit: str = ""


WishChange = RiskChange | OrderChange | EstimateChange


def parse_wish(line: str) -> WishChange | None:
    """The change in this line, None where it is none of these."""
    if found := _RISK.fullmatch(line):
        known = found[1] in get_args(RiskAttitude)
        return RiskChange(attitude=cast("RiskAttitude", found[1])) if known else None
    if found := _ORDER.fullmatch(line):
        names = tuple(dict.fromkeys(found[1].split()))
        return OrderChange(objectives=names)
    found = _ESTIMATE.fullmatch(line)
    if found is None or found["quantity"] not in QUANTITIES:
        return None
    value = _value(found)
    if value is None:
        return None
    return EstimateChange(
        use_case=found["of"], quantity=cast("Quantity", found["quantity"]), part=found["part"] or "", value=value,
        unit=(found["unit"] or "").strip(),
    )  # fmt: skip


def estimate_line(use_case: str, quantity: Quantity, part: str, value: Estimated, unit: str) -> str:
    """The line that `parse_wish` reads as this estimate. Raises ValueError for what is no figure, range or class."""
    match value:
        case Point():
            said = f"{value.value:f}"
        case Range():
            said = f"{value.p10:f}..{value.p90:f}"
        case SizeClass():
            said = value.size
        case NotKnown():
            said = "?"
        case _:
            raise ValueError(f"{value.form} is no figure")
    end = f" {unit}" if unit and isinstance(value, Point | Range) else ""
    return f"estimate {use_case} {quantity}{f' {part}' if part else ''}={said}{end}"


def wished(strategy: Strategy, change: WishChange, as_of: dt.date) -> Strategy:
    """The strategy with the change. Raises NotApplicable where it names something that is not there."""
    match change:
        case RiskChange():
            return strategy.having(_attitude(strategy, change))
        case OrderChange():
            return strategy.having(*_ordered(strategy, change))
        case EstimateChange():
            return _estimated(strategy, change, as_of)


def _attitude(strategy: Strategy, change: RiskChange) -> Record:
    picture = strategy.target_picture
    if picture is None:
        raise NotApplicable(message("portfolio-what-if-no-picture"))
    return TargetPicture(**{**dict(picture), "risk_attitude": change.attitude})


def _ordered(strategy: Strategy, change: OrderChange) -> list[Record]:
    """Ranks by the new order. What the first objective fully reached is worth in points today, the one that is first
    then is worth, and so on: the order moves importance, it makes none. Euros stay euros.
    """
    for name in change.objectives:
        _objective(strategy, name)
    before = sorted(strategy.objectives, key=lambda o: (o.rank or 100, o.id))
    first = [_objective(strategy, name) for name in change.objectives]
    order = first + [o for o in before if o.id not in change.objectives]
    moved: list[Record] = [
        o.model_copy(update={"rank": rank}) for rank, o in enumerate(order, 1) if rank < 100
    ]
    counting: dict[str, tuple[Kpi, Decimal]] = {}
    for objective in order:
        kpi, far = strategy.get(objective.kpi or ""), _distance(objective)
        if isinstance(kpi, Kpi) and kpi.points is not None and far and kpi.id not in counting:
            counting[kpi.id] = (kpi, far)
    if len(counting) < 2:
        raise NotApplicable(message("portfolio-what-if-order-alike"))
    weights = sorted((far * (kpi.points or 0) for kpi, far in counting.values()), reverse=True)
    for (kpi, far), weight in zip(counting.values(), weights, strict=True):
        moved.append(kpi.model_copy(update={"points": (weight / far).quantize(Decimal("1e-6")).normalize()}))
    return moved


def _estimated(strategy: Strategy, change: EstimateChange, as_of: dt.date) -> Strategy:
    """Instead of all that was estimated of this quantity, what the change says; what was measured stays."""
    case = strategy.get(change.use_case)
    if not isinstance(case, UseCase) or case.stage == "retired":
        raise NotApplicable(message("portfolio-what-if-no-use-case", use_case=change.use_case))
    kpi = change.part or None if change.quantity == "effect" else None
    skill = change.part or None if change.quantity == "effort" else None
    if kpi is not None and not isinstance(strategy.get(kpi), Kpi):
        raise NotApplicable(message("portfolio-what-if-unknown", name=kpi, kind="kpi"))
    if skill is not None and not isinstance(strategy.get(skill), Skill):
        raise NotApplicable(message("portfolio-what-if-unknown", name=skill, kind="skill"))
    same = [
        e for e in strategy.estimates_of(case.id)
        if e.quantity == change.quantity and (kpi is None or e.kpi == kpi) and (skill is None or e.skill == skill)
    ]  # fmt: skip
    if change.quantity == "effect" and kpi is None:
        parts = {e.kpi for e in same}
        if len(parts) != 1:
            raise NotApplicable(message("portfolio-what-if-which-kpi", use_case=case.id))
        kpi = next(iter(parts))
    target = strategy.get(kpi or "")
    unit = change.unit or _UNIT.get(change.quantity, target.unit if isinstance(target, Kpi) else "")
    name = f"what-if-{case.id}-{change.quantity}"
    while name in strategy:
        name = f"{name}-1"
    said = Estimate(
        id=name[:120], use_case=case.id, quantity=change.quantity, kpi=kpi, skill=skill, value=change.value, unit=unit,
        date=as_of,
    )  # fmt: skip
    return strategy.without(*(e.id for e in same)).having(said)


def _value(found: re.Match[str]) -> Estimated | None:
    if found["unknown"]:
        return NotKnown()
    if found["size"]:
        return SizeClass.model_validate({"size": found["size"]})
    low, high = Decimal(found["low"]), Decimal(found["high"] or found["low"])
    return Point(value=low) if low == high else Range(p10=min(low, high), p90=max(low, high))


def _objective(strategy: Strategy, name: str) -> Objective:
    found = strategy.get(name)
    if not isinstance(found, Objective):
        raise NotApplicable(message("portfolio-what-if-unknown", name=name, kind="objective"))
    return found


def _distance(objective: Objective) -> Decimal | None:
    if objective.target is None or objective.baseline is None:
        return None
    return abs(objective.target - objective.baseline)
