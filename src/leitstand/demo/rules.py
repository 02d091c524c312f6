"""What binds the plan beside money and own people: the records of `content/rules.toml`."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from leitstand.strategy import ExternalCapacity, GuardrailState, MinimumShare, Record, SwitchingCost

from .content import table

R = TypeVar("R", bound=Record)


def offers() -> tuple[ExternalCapacity, ...]:
    """Person days that partners offer."""
    return _many(ExternalCapacity, "external")


def promises() -> tuple[MinimumShare, ...]:
    """Minimum shares of the plan's money."""
    return _many(MinimumShare, "minimum_share")


def turning_back() -> tuple[SwitchingCost, ...]:
    return _many(SwitchingCost, "switching_cost")


def guardrails(day: dt.date) -> tuple[GuardrailState, ...]:
    """What was found on this day: one by one, and the cases in which nothing personal was found at once."""
    harmless = dict(table("rules")["nothing_personal"])
    alike = tuple(
        GuardrailState.model_validate({**harmless, "id": f"GUARD-{i}-GDPR", "use_case": i, "clearance": "allowed"})
        for i in harmless.pop("use_cases")
    )  # fmt: skip
    return tuple(state for state in (*_many(GuardrailState, "guardrail"), *alike) if state.date == day)


def guardrail_days() -> tuple[dt.date, ...]:
    """The days on which somebody looked, in the order of time."""
    found = {entry["date"] for entry in table("rules")["guardrail"]} | {
        table("rules")["nothing_personal"]["date"]
    }
    return tuple(sorted(found))


def _many(type_: type[R], name: str) -> tuple[R, ...]:
    return tuple(type_.model_validate(entry) for entry in table("rules")[name])
