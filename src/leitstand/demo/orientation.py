"""Who the company is, where it wants to go, what it may spend: the records of `content/orientation.toml`."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TypeVar

from leitstand.strategy import (
    Budget,
    Capacity,
    Company,
    DecisionRole,
    Kpi,
    Lever,
    LeverKind,
    Objective,
    Principle,
    Record,
    Settings,
    Skill,
    TargetPicture,
)

from .content import table

R = TypeVar("R", bound=Record)

NEAR_YEAR = 2027
"""Capacities are known per quarter in this year, and per year after it."""


def founding() -> tuple[Record, ...]:
    """Company, target picture (without a value target yet), principles and roles, settings."""
    return (
        _one(Company, "company", fictional=True),
        target_picture(with_value=False),
        settings(hours_decided=False),
        *_many(Principle, "principle"),
        *_many(DecisionRole, "role"),
    )


def target_picture(*, with_value: bool) -> TargetPicture:
    """Leadership sets the value target only when it knows the budgets."""
    target = _one(TargetPicture, "target_picture")
    return target if with_value else target.model_copy(update={"value_target": None})


def settings(*, hours_decided: bool) -> Settings:
    return _one(Settings, "settings", hours_decided=hours_decided)


def directions() -> tuple[Record, ...]:
    """KPIs, objectives and the tree of levers; a lever without a kind is of its parent's."""
    kinds = lever_kinds()
    levers = tuple(
        Lever.model_validate({**entry, "lever_kind": kinds[entry["id"]]})
        for entry in table("orientation")["lever"]
    )
    return (*kpis(), *_many(Objective, "objective"), *levers)


@cache
def kpis() -> tuple[Kpi, ...]:
    return _many(Kpi, "kpi", "history")


def resources() -> tuple[Record, ...]:
    """Budgets per year, and the person days of each skill: quarters near, years far."""
    capacities = []
    for skill in table("orientation")["skill"]:
        quarters = [(f"{NEAR_YEAR}-Q{n}", days) for n, days in enumerate(skill["near"], 1)]
        years = [(str(NEAR_YEAR + n), days) for n, days in enumerate(skill["far"], 1)]
        for period, days in quarters + years:
            name = f"CAP-{skill['id'].removeprefix('SKILL-')}-{period}"
            capacities.append(Capacity(id=name, skill=skill["id"], period=period, days=Decimal(days)))
    return (*_many(Budget, "budget"), *capacities)


def skills() -> tuple[Skill, ...]:
    return _many(Skill, "skill", "near", "far")


@cache
def lever_kinds() -> dict[str, LeverKind]:
    """The kind of every lever, its parent's where it names none. Parents stand before their children."""
    kinds: dict[str, LeverKind] = {}
    for entry in table("orientation")["lever"]:
        kinds[entry["id"]] = entry.get("lever_kind") or kinds[entry["parent"]]
    return kinds


@cache
def worth() -> dict[str, Decimal]:
    """EUR that a unit of improvement of each KPI is worth in a year, a freed hour at the full hourly rate."""
    rates = settings(hours_decided=True)
    per_point = rates.point_worth or Decimal(0)
    found = {k.id: k.worth or (k.points or Decimal(0)) * per_point for k in kpis()}
    return found | {"KPI-ARBEITSZEIT": rates.hourly_rate}


def _one(type_: type[R], name: str, **more: object) -> R:
    return type_.model_validate({**table("orientation")[name], **more})


def _many(type_: type[R], name: str, *leave_out: str) -> tuple[R, ...]:
    entries = table("orientation")[name]
    return tuple(type_.model_validate({k: v for k, v in e.items() if k not in leave_out}) for e in entries)
