"""What there is to spend: money per year, skills and their capacity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .periods import PeriodName
from .record import Record, kind
from .usecases import SkillRef
from .values import Number


@kind("budget")
class Budget(Record):
    """EUR that may be spent on use cases in a calendar year."""

    year: int = Field(ge=2000, le=2200)
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
