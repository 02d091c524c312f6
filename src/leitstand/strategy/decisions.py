"""Who decides what, what was decided, and the plans that were decided on."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from .orientation import RoleRef
from .periods import PeriodName, QuarterName
from .record import Id, Record, RefTo, kind
from .usecases import SkillRef, UseCaseRef
from .values import Band, Number, Text, Value

PlanRef = Annotated[Id, RefTo("plan")]

Action = Literal["not_now", "pilot", "scale", "continue", "stop"]
Verdict = Literal["not_now", "pilot", "scale", "continue", "stop", "adopt_plan"]


@kind("decision_role")
class DecisionRole(Record):
    """A role that decides, up to an amount in EUR where one is given."""

    up_to: Annotated[Number, Field(ge=0)] | None = None


@kind("decision")
class Decision(Record):
    """What people decided: about a use case (it binds the plan) or to adopt a plan."""

    verdict: Verdict
    use_case: UseCaseRef | None = None
    plan: PlanRef | None = None
    start: QuarterName | None = None
    by: RoleRef | None = None
    date: dt.date
    reason: Text | None = None


class Choice(Value):
    """What the plan does with one use case, and when it begins. `locked`: a decision had fixed it."""

    use_case: UseCaseRef
    action: Action
    start: QuarterName | None = None
    locked: bool = False


class Basis(Value):
    """What a plan was computed from, so that it can be computed again.

    `sequence`: journal position (None for a what-if); `strategy`: fingerprint of the records;
    `belief`: the parameters learned so far; `in_force`: the plan that it was to stay near.
    """

    sequence: int | None = None
    strategy: str
    seed: int
    engine: str
    belief: dict[str, float] = Field(default_factory=dict)
    in_force: Id | None = None


class BudgetUse(Value):
    """Spending of a year under the plan. `limit` None: none given and none assumed."""

    year: int
    planned: float
    limit: float | None = None
    chance: float | None = Field(None, description="chance that spending stays within the limit")


class QuarterUse(Value):
    """Spending of a quarter that has a limit of its own."""

    quarter: QuarterName
    planned: float
    limit: float
    chance: float


class BoughtDays(Value):
    """Person days of a skill that the plan buys from outside in a quarter or year, for `amount` EUR in all.

    The year's budget bears what a bought day costs above the own day rate, at which all work is charged anyway.
    """

    skill: SkillRef
    period: PeriodName
    days: float
    day_rate: float
    amount: float


class ShareHeld(Value):
    """How the plan holds a minimum share: `money` EUR of its `of` EUR, `wanted` and `held` as parts of 1 (None where it
    spends nothing); `costs`: EUR by which the best plan without this rule is worth more.
    """

    rule: Id
    wanted: float
    held: float | None
    money: float
    of: float
    costs: float


@kind("plan")
class Plan(Record):
    """Which use cases to pilot, scale, continue, stop or leave for now, and what that is worth.

    `value`: EUR over the horizon after cost, discounted; `gap`: at most this share below the best possible.
    `given_up`: EUR of value given up to stay near the plan in force. A draft was played through under the changes in
    `what_if`; it never is in force.
    """

    as_of: dt.date
    basis: Basis
    choices: tuple[Choice, ...]
    value: Band
    gap: float | None = None
    budgets: tuple[BudgetUse, ...] = ()
    budget_assumed: bool = False
    quarters: tuple[QuarterUse, ...] = ()
    bought: tuple[BoughtDays, ...] = ()
    shares: tuple[ShareHeld, ...] = ()
    given_up: float | None = None
    draft: bool = False
    what_if: tuple[str, ...] = ()
