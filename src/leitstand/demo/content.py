"""The hand-written content: what stands in `content/*.toml`, read and checked."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any, Literal

from leitstand.strategy import EvidenceGrade, Stage, Text, Value, Verdict

SEED = 2026
"""Everything that is drawn is drawn from this number and the name of what is drawn."""

THOUSAND = Decimal(1000)


class Case(Value):
    """A use case as its author wrote it. `cost`, `running` and `eur` are thousands of EUR.

    `effects`: middle of the effect per KPI at full use; ideas that nobody has assessed name `eur` or `hours`
    a year instead. `cost` is the whole one-off effort, own person days (`skills`) included. `list` tells how
    the two cells of the plain list are typed (benefit, effort): p point, r range, m millions, h hours a week,
    H hours a year, d person days, c size class, q unknown.
    """

    id: str
    title: Text
    text: Text
    unit: str
    lever: str
    objectives: tuple[str, ...] = ()
    stage: Stage = "idea"
    effects: Mapping[str, Decimal] = {}
    eur: Decimal | None = None
    hours: Decimal | None = None
    cost: Decimal
    running: Decimal | None = None
    quarters: int | None = None
    adoption: Decimal | None = None
    success: Decimal | None = None
    skills: Mapping[str, int] = {}
    prerequisites: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    variant_of: str | None = None
    enabler: bool = False
    customer: Text | None = None
    data: Text | None = None
    list: str = ""


class ClosedCase(Case):
    """A case that is over, or runs without being planned any more.

    `result`: KPI -> value, low, high and the baseline of the process; `known`: when its outcome became known
    (before the strategy was set up, where there is none).
    """

    stage: Stage = "retired"
    by: str
    started: dt.date
    ended: dt.date | None = None
    gate: Literal["passed", "failed"]
    result: Mapping[str, tuple[Decimal, ...]] = {}
    actual_cost: Decimal | None = None
    actual_quarters: int | None = None
    grade: EvidenceGrade = "E"
    known: dt.date | None = None


class Taken(Value):
    """A decision: `stage` is what the use case becomes by it, at once."""

    case: str
    date: dt.date
    verdict: Verdict
    by: str
    start: str | None = None
    stage: Stage | None = None
    title: Text
    reason: Text


class Measured(Value):
    """What came of a use case; `effects`: KPI -> value, low, high, baseline of the process."""

    case: str
    date: dt.date
    title: Text
    grade: EvidenceGrade
    gate: Literal["passed", "failed"] | None = None
    effects: Mapping[str, tuple[Decimal, ...]] = {}
    cost: Decimal | None = None
    running: Decimal | None = None
    quarters: int | None = None


@cache
def cases() -> tuple[Case, ...]:
    """The 87 use cases by id."""
    folder = files(__package__) / "content" / "use_cases"
    read = [
        Case.model_validate(c) for file in folder.iterdir() for c in _toml(file.read_text("utf-8"))["case"]
    ]
    return tuple(sorted(read, key=lambda c: c.id))


@cache
def closed_cases() -> tuple[ClosedCase, ...]:
    """The 25 closed cases by id."""
    return tuple(ClosedCase.model_validate(c) for c in table("closed_cases")["case"])


@cache
def decisions() -> tuple[Taken, ...]:
    return tuple(Taken.model_validate(d) for d in table("events")["decision"])


@cache
def measurements() -> tuple[Measured, ...]:
    return tuple(Measured.model_validate(m) for m in table("events")["measurement"])


@cache
def table(name: str) -> dict[str, Any]:
    """The content of `content/<name>.toml`, decimals exact."""
    return _toml((files(__package__) / "content" / f"{name}.toml").read_text("utf-8"))


def words(name: str) -> Text:
    """A reason for a commit, from `content/events.toml`."""
    return Text.model_validate(table("events")["why"][name])


def draws(*names: str) -> Random:
    """The random numbers of one thing: another thing's never change them."""
    return Random("/".join((str(SEED), *names)))


def rounded(value: float) -> Decimal:
    """A figure as a person would name it: 12, 15, 18, 20 ... 95 and their tenfolds."""
    if value == 0:
        return Decimal(0)
    size = Decimal(10) ** (Decimal(repr(abs(value))).adjusted() - 1)
    nearest = min(_SPOKEN, key=lambda step: (abs(step * size - Decimal(repr(abs(value)))), step))
    return (nearest * size).copy_sign(Decimal(repr(value)))


_SPOKEN = [
    Decimal(n) for n in (10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 25, 26, 28, *range(30, 101, 5))
]


def _toml(text: str) -> dict[str, Any]:
    return tomllib.loads(text, parse_float=Decimal)
