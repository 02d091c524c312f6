"""What there is to spend: money per year, skills and their capacity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .periods import PeriodName, QuarterName
from .record import Record, kind
from .usecases import SkillRef
from .values import Number


@kind("budget")
class Budget(Record):
    """EUR that may be spent on use cases in a calendar year."""

    year: int = Field(ge=2000, le=2200)
    amount: Annotated[Number, Field(ge=0)]


@kind("quarter_limit")
class QuarterLimit(Record):
    """EUR that may be spent on use cases in one quarter at most, beside the year's budget: only where leadership wants
    it, for money left over in a quarter otherwise carries over to the next ones of its year.
    """

    quarter: QuarterName
    amount: Annotated[Number, Field(ge=0)]


@kind("skill")
class Skill(Record):
    """A skill that use cases need and that is scarce."""


@kind("capacity")
class Capacity(Record):
    """Person days of a skill that are there in a quarter or a year. A quarter's figure goes before its year's."""

    skill: SkillRef
    period: PeriodName
    days: Annotated[Number, Field(ge=0)]


@kind("external_capacity")
class ExternalCapacity(Record):
    """Person days of a skill that can be bought from outside in a quarter or a year, and what a day costs in EUR.

    A quarter's figure goes before its year's; a year's is there in equal parts in its quarters.
    """

    skill: SkillRef
    period: PeriodName
    days: Annotated[Number, Field(ge=0)]
    day_rate: Annotated[Number, Field(ge=0)]
