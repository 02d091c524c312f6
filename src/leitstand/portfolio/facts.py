"""The figures that sentences about a portfolio say, as facts with an id that leads to their source.

Ids: "plan.value", "budget.2027.planned", "UC-014.chance", ... The formula of each is a message of this room that says
in a sentence how the figure comes about; its inputs are further ids.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from leitstand.strategy import Fact, Strategy

_CASE: dict[str, tuple[str, tuple[str, ...]]] = {
    "value": ("EUR", ("benefit", "cost", "running", "success", "@SETTINGS")),
    "benefit": ("EUR/year", ("effect", "adoption", "@SETTINGS")),
    "per-euro": ("EUR", ("value", "benefit", "cost", "running")),
}
"""Figures of one use case that sentences say: unit and inputs; "@" marks a record, everything else a fact of the
same use case.
"""

_PLAN = (
    "value", "target-chance", "target", "gap", "count", "difference", "budget-assumed",
    "settings-assumed", "hour-worth", "running", "more-money", "largest-share", "promised", "counted",
)  # fmt: skip
_BUDGET = ("chance", "over")
MESSAGES = (
    *(f"portfolio-formula-{figure}" for figure in _CASE),
    *(f"portfolio-formula-plan-{figure}" for figure in _PLAN),
    *(f"portfolio-formula-budget-{figure}" for figure in _BUDGET),
)


@dataclass(frozen=True)
class Facts:
    """Makes facts of one portfolio. `settings`: id of the settings record, if there is one."""

    as_of: dt.date
    settings: str | None = None

    @classmethod
    def of(cls, strategy: Strategy, as_of: dt.date) -> Facts:
        """The facts of this strategy's portfolio."""
        return cls(as_of, strategy.settings.id if strategy.settings else None)

    def case(self, use_case: str, figure: str, value: float | None, *, assumed: bool = False) -> Fact:
        """A figure of one use case; see `_CASE`."""
        name = figure.split(".", maxsplit=1)[0]
        unit, inputs = _CASE[name]
        return Fact(
            id=f"{use_case}.{figure}", value=value, unit=unit, as_of=self.as_of, formula=f"portfolio-formula-{name}",
            inputs=tuple(self._input(use_case, i) for i in inputs if i != "@SETTINGS" or self.settings),
            digits=1 if name == "per-euro" else None, assumed=assumed,
        )  # fmt: skip

    def threshold(self, use_case: str, quantity: str, part: str, value: float, unit: str) -> Fact:
        """A tipping point."""
        name = ".".join(p for p in (use_case, "tipping", quantity, part) if p)
        return Fact(
            id=name, value=value, unit=unit, as_of=self.as_of, formula="portfolio-formula-tipping",
            inputs=(f"{use_case}.value", f"{use_case}.price"),
        )  # fmt: skip

    def change(self, use_case: str, figure: str, value: float, unit: str, *inputs: str) -> Fact:
        """A figure of what turns a choice, found by making the plan again; see `nearest_said`."""
        name = figure.split(".", maxsplit=1)[0]
        return Fact(
            id=f"{use_case}.{figure}", value=value, unit=unit, as_of=self.as_of, formula=f"portfolio-formula-{name}",
            inputs=inputs or (f"{use_case}.value", f"{use_case}.price"),
        )  # fmt: skip

    def unlocked(self, use_case: str, value: float, *inputs: str) -> Fact:
        """What the use cases in the plan bring that this one makes possible."""
        return Fact(
            id=f"{use_case}.unlocked", value=value, unit="EUR", as_of=self.as_of, formula="portfolio-formula-unlocked",
            inputs=inputs,
        )  # fmt: skip

    def plan(self, figure: str, value: float | None, unit: str, *inputs: str) -> Fact:
        """A figure of the whole plan, e.g. "value.p10"."""
        name = figure.split(".", maxsplit=1)[0]
        return Fact(
            id=f"plan.{figure}", value=value, unit=unit, as_of=self.as_of, formula=f"portfolio-formula-plan-{name}",
            inputs=inputs,
        )  # fmt: skip

    def budget(self, year: int, figure: str, value: float | None, *inputs: str) -> Fact:
        """A figure of a year's budget: the chance to keep it, or by how much it is overrun."""
        unit = "chance" if figure == "chance" else "EUR"
        return Fact(
            id=f"budget.{year}.{figure}", value=value, unit=unit, as_of=self.as_of,
            formula=f"portfolio-formula-budget-{figure}", inputs=inputs,
        )  # fmt: skip

    def about(
        self, topic: str, figure: str, value: float | None, unit: str, *inputs: str, digits: int | None = None
    ) -> Fact:
        """A figure of a topic of its own, e.g. ("frontier", "worth.100"); the topic's module lists the formulas."""
        name = figure.split(".", maxsplit=1)[0]
        return Fact(
            id=f"{topic}.{figure}", value=value, unit=unit, as_of=self.as_of,
            formula=f"portfolio-formula-{topic}-{name}", inputs=inputs, digits=digits,
        )  # fmt: skip

    def count(self, name: str, n: int, *inputs: str) -> Fact:
        """A number of use cases."""
        return Fact(
            id=f"plan.count.{name}", value=n, unit="count", as_of=self.as_of, formula="portfolio-formula-plan-count",
            inputs=inputs,
        )  # fmt: skip

    def _input(self, use_case: str, name: str) -> str:
        return self.settings or "" if name == "@SETTINGS" else f"{use_case}.{name}"
