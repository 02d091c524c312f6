"""Use cases, what people estimate of them, and what came of it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, model_validator

from .orientation import KpiRef, LeverRef, RoleRef
from .record import Id, Record, RefTo, kind
from .values import Number, Text, Value

UseCaseRef = Annotated[Id, RefTo("use_case")]
ObjectiveRef = Annotated[Id, RefTo("objective")]
SkillRef = Annotated[Id, RefTo("skill")]
EstimateRef = Annotated[Id, RefTo("estimate")]

Stage = Literal["idea", "assessed", "pilot", "scaled", "operating", "retired"]
STAGES: tuple[Stage, ...] = ("idea", "assessed", "pilot", "scaled", "operating", "retired")

Quantity = Literal["effect", "one_off_cost", "running_cost", "effort", "duration", "adoption", "success"]
QUANTITIES: tuple[Quantity, ...] = (
    "effect", "one_off_cost", "running_cost", "effort", "duration", "adoption", "success",
)  # fmt: skip
"""What is estimated of a use case, with its unit:

effect        improvement of a KPI per year at full use, in the KPI's unit
one_off_cost  EUR until it runs                running_cost  EUR per year while it runs
effort        person days until it runs (of a skill, where one is named; costs the day rate)
duration      quarters from the start until it runs
adoption      share of the possible use that is reached      success  chance that the pilot passes its gate
"""

EvidenceGrade = Literal["A", "B", "C", "D", "E"]


class ListKey(Value):
    """Where a use case came from: the list, and the unit and title that the list had at the first import."""

    list: str
    unit: str = ""
    title: str
    listed_id: str | None = None
    digest: str | None = None


@kind("use_case")
class UseCase(Record):
    """Something AI could do here. A variant (small or large, build or buy) is a use case of its own that names
    the one it is a `variant_of`; at most one of a family is chosen. An `enabler` (a data product, a platform)
    costs once and unlocks those that name it as a prerequisite.
    """

    title: Text
    stage: Stage = "idea"
    unit: str = ""
    owner: RoleRef | None = None
    levers: tuple[LeverRef, ...] = ()
    objectives: tuple[ObjectiveRef, ...] = ()
    customer: Text | None = None
    prerequisites: tuple[UseCaseRef, ...] = ()
    exclusions: tuple[UseCaseRef, ...] = ()
    variant_of: UseCaseRef | None = None
    enabler: bool = False
    data_needs: Text | None = None
    started: dt.date | None = None
    ended: dt.date | None = None
    source: ListKey | None = None
    attributes: dict[str, str] = Field(default_factory=dict)


class Point(Value):
    """A single figure; how far it may be off is left to the reference classes."""

    form: Literal["point"] = "point"
    value: Number


class Range(Value):
    """In 8 of 10 cases between `p10` and `p90`; the middle may be left open."""

    form: Literal["range"] = "range"
    p10: Number
    p50: Number | None = None
    p90: Number

    @model_validator(mode="after")
    def _in_order(self) -> Range:
        middle = self.p10 if self.p50 is None else self.p50
        if not self.p10 <= middle <= self.p90:
            raise ValueError("a range needs low <= middle <= high")
        return self


class SizeClass(Value):
    """A T-shirt size."""

    form: Literal["class"] = "class"
    size: Literal["XS", "S", "M", "L", "XL"]


class Score(Value):
    """A mark from 1 (little) to 5 (much)."""

    form: Literal["score"] = "score"
    score: int = Field(ge=1, le=5)


class NotKnown(Value):
    """The estimator says: I do not know."""

    form: Literal["unknown"] = "unknown"


class Judgement(Value):
    """The answer to one plain question: is it more than `threshold`? Not a figure, and not read as one."""

    form: Literal["judgement"] = "judgement"
    threshold: Number
    answer: Literal["rather_yes", "unsure", "rather_no"]


Estimated = Annotated[Point | Range | SizeClass | Score | NotKnown | Judgement, Field(discriminator="form")]


@kind("estimate")
class Estimate(Record):
    """What one person (a pseudonym) or list says of one quantity of one use case.

    `typed` keeps the words of the cell; `unit` is the unit of the numbers in `value`; `asked` names the unit or role
    to which a question was put, so that who does not know is not asked again.
    """

    use_case: UseCaseRef
    quantity: Quantity
    kpi: KpiRef | None = None
    skill: SkillRef | None = None
    value: Estimated
    unit: str = ""
    typed: str = ""
    by: str | None = Field(None, max_length=60)
    method: Literal["list", "workshop", "single", "question", "measurement"] = "single"
    asked: str | None = Field(None, max_length=120)
    date: dt.date

    @model_validator(mode="after")
    def _names_its_kpi(self) -> Estimate:
        if self.quantity == "effect" and self.kpi is None:
            raise ValueError("an estimated effect names its KPI")
        if self.quantity in ("success", "adoption") and isinstance(self.value, Point | Range | Judgement):
            fields = ("value", "p10", "p90", "threshold")
            numbers = [n for n in (getattr(self.value, f, None) for f in fields) if n is not None]
            if not all(0 <= n <= 1 for n in numbers):
                raise ValueError("a chance or a share lies between 0 and 1")
        return self


@kind("outcome")
class Outcome(Record):
    """What came of one quantity of a use case, measured or claimed.

    The evidence grade says how it was found: A randomised, B compared with others, C modelled comparison,
    D before and after, E claimed. Without a baseline an effect is grade E. `gate` records whether the pilot passed.
    """

    use_case: UseCaseRef
    quantity: Quantity
    kpi: KpiRef | None = None
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    unit: str = ""
    baseline: Number | None = None
    grade: EvidenceGrade = "E"
    gate: Literal["passed", "failed"] | None = None
    estimate: EstimateRef | None = None
    date: dt.date

    @model_validator(mode="after")
    def _graded_honestly(self) -> Outcome:
        if self.quantity == "effect" and self.kpi is None:
            raise ValueError("a measured effect names its KPI")
        if (
            self.quantity == "effect"
            and self.value is not None
            and self.baseline is None
            and self.grade != "E"
        ):
            raise ValueError("an effect without a baseline is evidence grade E")
        if self.value is None and self.gate is None:
            raise ValueError("an outcome needs a value or the result of a gate")
        return self
