"""What binds a plan beside money and skills: minimum shares, guardrails as they stand, the cost of turning back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, model_validator

from .orientation import LeverKind
from .periods import QuarterName
from .record import Record, kind
from .usecases import ObjectiveRef, SkillRef, UseCaseRef
from .values import Number, Share, Text

Clearance = Literal["allowed", "blocked", "unknown"]


@kind("minimum_share")
class MinimumShare(Record):
    """At least this share of the plan's money goes to one objective or to one kind of value lever.

    The plan's money is what it is expected to spend, until the horizon ends, on use cases that do not run yet. A use
    case counts in full for every objective it names or whose KPI it moves, and for every kind of lever it names.
    """

    objective: ObjectiveRef | None = None
    lever_kind: LeverKind | None = None
    share: Share

    @model_validator(mode="after")
    def _of_one_thing(self) -> MinimumShare:
        if (self.objective is None) == (self.lever_kind is None):
            raise ValueError(
                "a minimum share is for an objective or for a kind of value lever, one of the two"
            )
        return self


@kind("guardrail_state")
class GuardrailState(Record):
    """What a guardrail says of a use case from a day on; a later state of the same `rule` replaces it.

    `blocked` until the quarter `free_from`, or for good where none is named. `cost` (EUR) and `effort` (person days, of
    `skill`) are the work that has to be done before it may start, as far as it is still to be done.
    """

    use_case: UseCaseRef
    date: dt.date
    clearance: Clearance
    rule: str = Field("", max_length=120)
    free_from: QuarterName | None = None
    cost: Annotated[Number, Field(ge=0)] | None = None
    effort: Annotated[Number, Field(ge=0)] | None = None
    skill: SkillRef | None = None
    reason: Text | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> GuardrailState:
        if self.free_from is not None and self.clearance != "blocked":
            raise ValueError("only what is blocked becomes free from a quarter on")
        if self.skill is not None and self.effort is None:
            raise ValueError("a skill needs the person days of it that the work takes")
        return self


@kind("switching_cost")
class SwitchingCost(Record):
    """EUR that it costs to turn back: to `stop` what runs or is planned, to `move` a start that was decided or planned.

    None: not known, which is said and never taken for nothing.
    """

    use_case: UseCaseRef
    stop: Annotated[Number, Field(ge=0)] | None = None
    move: Annotated[Number, Field(ge=0)] | None = None
    reason: Text | None = None


def standing(
    states: Iterable[GuardrailState], as_of: dt.date | None = None
) -> dict[str, tuple[GuardrailState, ...]]:
    """What guardrails say on a day (None: at last), by use case: the latest state of each rule, by rule."""
    latest: dict[tuple[str, str], GuardrailState] = {}
    for state in sorted(states, key=lambda g: (g.date, g.id)):
        if as_of is None or state.date <= as_of:
            latest[state.use_case, state.rule] = state
    by_case: dict[str, tuple[GuardrailState, ...]] = {}
    for (use_case, _), state in sorted(latest.items()):
        by_case[use_case] = (*by_case.get(use_case, ()), state)
    return by_case
