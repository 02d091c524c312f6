"""Orientation: who we are, where we want to go and how we would notice."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, model_validator

from .record import Id, Record, RefTo, kind
from .values import Number, Share, Text

KpiRef = Annotated[Id, RefTo("kpi")]
LeverRef = Annotated[Id, RefTo("lever")]
RoleRef = Annotated[Id, RefTo("decision_role")]

RiskAttitude = Literal["cautious", "balanced", "bold"]
LeverKind = Literal["efficiency", "customer_value", "new_business"]


LOGO_CHARACTERS = 32_000
"""The longest logo: 24 kB of PNG in base64, which every store and cell takes."""


@kind("company", version=2)
class Company(Record):
    """The organisation itself. `fictional` marks a made-up example on every page.

    `supervisory_body`: what the body is called that oversees the company (advisory board, shareholders, supervisory
    board). `color`: the company's own, as `#rrggbb`. `logo`: a PNG in base64, made by `web.logos.cleaned`.
    """

    employees: int | None = Field(None, ge=0)
    currency: str = "EUR"
    fictional: bool = False
    supervisory_body: Text | None = None
    color: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")] | None = None
    logo: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]+={0,2}$", max_length=LOGO_CHARACTERS)] | None = None


@kind("target_picture")
class TargetPicture(Record):
    """Where we want to be at the end of `horizon`, and how much risk we accept on the way.

    `value_target`: what the plan is to be worth up to then, in EUR after cost.
    """

    ambition: Text
    horizon: int = Field(ge=2000, le=2200)
    risk_attitude: RiskAttitude = "balanced"
    value_target: Number | None = None


Concern = Literal["speed", "quality", "responsibility"]


@kind("principle", version=2)
class Principle(Record):
    """A rule of conduct together with how its observance is measured. `concern`: what it binds us to first of all."""

    measure: Text
    concern: Concern | None = None


@kind("kpi")
class Kpi(Record):
    """A quantity by which we notice value. Effects on it are improvements: positive is better.

    One unit of improvement held for a year is worth `worth` EUR or `points` strategic points; hours (unit
    `h/year`) are worth what the settings say. Beyond `bound` (units of improvement) more is worth nothing.
    With none of them the KPI carries no value yet, which is reported, not taken as zero.
    """

    unit: str = Field(min_length=1, max_length=40)
    increase_is_good: bool = True
    customer: bool = False
    worth: Number | None = None
    points: Number | None = None
    bound: Annotated[Number, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _one_worth(self) -> Kpi:
        if self.worth is not None and self.points is not None:
            raise ValueError("a KPI is worth euros or points, not both")
        return self


@kind("objective", version=2)
class Objective(Record):
    """What is to change by when: a KPI from `baseline` to `target` (in the KPI's unit). Draft until someone owns it.

    `rank`: its place in the order that leadership gives its objectives, 1 first; None: not put in order.
    """

    kpi: KpiRef | None = None
    owner: RoleRef | None = None
    baseline: Number | None = None
    target: Number | None = None
    due: dt.date | None = None
    draft: bool = False
    rank: Annotated[int, Field(ge=1, le=99)] | None = None


@kind("lever")
class Lever(Record):
    """A way in which AI creates value here; levers form a tree."""

    parent: LeverRef | None = None
    lever_kind: LeverKind


OneOffBooked = Literal["expense", "investment"]


@kind("settings", version=2)
class Settings(Record):
    """What leadership sets once: rates, discounting, horizon, and what freed hours are worth until it decides.

    `hourly_rate`, `day_rate`: EUR; `discount_rate`: per year; `horizon_years`: years of value that count;
    `hours_share`: the share of the hourly rate at which a freed hour counts; `hours_decided`: whether
    leadership has decided that (until then it is shown as assumed); `point_worth`: EUR per strategic point;
    `stability`: the share of the best value that may be given up to stay near the plan in force;
    `fiscal_year_start`: the month in which the fiscal year begins (None: January), which the budget of a year then
    means: it is called by the calendar year in which it begins; `one_off_booked`: whether one-off cost is booked as
    expense (opex) or as investment (capex).
    """

    hourly_rate: Annotated[Number, Field(ge=0)]
    day_rate: Annotated[Number, Field(ge=0)]
    discount_rate: Share
    horizon_years: int = Field(ge=1, le=20)
    hours_share: Share
    hours_decided: bool = False
    point_worth: Annotated[Number, Field(ge=0)] | None = None
    stability: Share | None = None
    fiscal_year_start: Annotated[int, Field(ge=1, le=12)] | None = None
    one_off_booked: OneOffBooked | None = None

    @model_validator(mode="after")
    def _with_a_quarter(self) -> Settings:
        if self.fiscal_year_start is not None and self.fiscal_year_start % 3 != 1:
            raise ValueError("a fiscal year begins with a quarter")
        return self
