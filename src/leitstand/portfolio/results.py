"""What weighing a portfolio gives: the plan, and everything that explains it.

All of it are values that survive JSON, so that they can be kept as derived results and shown without
computing anything. Amounts are EUR unless a unit says otherwise; values are discounted to the as-of date.
"""

from __future__ import annotations

from typing import Literal

from leitstand.strategy import Action, Band, Plan, Quantity, Statement, Value

Pile = Literal["yes", "think", "no"]


class Tipping(Value):
    """The nearest change of one quantity that would turn the choice: `in` brings the use case in, `out` throws it out.

    It happens at or `above`/`below` the `threshold` (in `unit`); approximate, from the prices of the resources.
    """

    quantity: Quantity
    part: str = ""
    side: Literal["above", "below"]
    threshold: float
    unit: str
    turns: Literal["in", "out"]


class CaseResult(Value):
    """One use case in the light of the whole portfolio.

    `value`: over the horizon after cost, at the start chosen (or the best one), the gate's chance included;
    `benefit`: worth per year at full use; `hours`, `points`: the parts of the effect that are not euros;
    `chance`: how often it is chosen when the plan is made again on single draws; `price`: what its resources
    are worth elsewhere; `clarify`: EUR that knowing its most telling quantity beforehand would be worth.
    A band is None where nothing can be said, e.g. the benefit where no effect has a worth: unknown is never zero.
    """

    use_case: str
    action: Action
    start: str | None
    locked: bool
    pile: Pile
    chance: float
    value: Band | None
    benefit: Band | None
    one_off: Band | None
    running: Band | None
    success: float
    cash: Band | None = None
    hours: Band | None = None
    points: Band | None = None
    per_euro: float | None
    price: float
    clarify: float
    assumed: tuple[Quantity, ...] = ()
    reason: Statement
    more: tuple[Statement, ...] = ()
    tipping: tuple[Tipping, ...] = ()
    displaces: tuple[str, ...] = ()
    displaced_by: tuple[str, ...] = ()
    unlocks: tuple[str, ...] = ()


class Question(Value):
    """An estimate worth asking for: at `threshold` the choice turns; `worth` is its information value in EUR."""

    use_case: str
    quantity: Quantity
    part: str = ""
    worth: float
    threshold: float | None
    unit: str
    ask: Statement


class FanPoint(Value):
    """Cumulated value of the plan after cost at the end of a quarter, EUR, over the draws."""

    quarter: str
    p10: float
    p25: float
    p50: float
    p75: float
    p90: float


class ShadowPrice(Value):
    """What one unit more of a resource would bring, EUR per EUR or EUR per person day."""

    resource: Literal["budget", "skill"]
    id: str
    period: str
    price: float
    used: float
    limit: float
    unit: str


class ObjectiveOutlook(Value):
    """What the plan contributes to an objective, and the chance that this suffices (None: it cannot be said)."""

    objective: str
    contributors: tuple[str, ...]
    contribution: Band | None
    needed: float | None
    chance: float | None


class Pooled(Value):
    """Effects of several use cases on one KPI that add up to more than it can take."""

    kpi: str
    use_cases: tuple[str, ...]
    promised: float
    counted: float
    unit: str


class Portfolio(Value):
    """The plan and its explanation. `approximate`: chances come from shadow prices instead of re-solving."""

    plan: Plan
    cases: tuple[CaseResult, ...]
    fan: tuple[FanPoint, ...]
    cash: Band | None = None
    hours: Band | None = None
    points: Band | None = None
    shadow_prices: tuple[ShadowPrice, ...] = ()
    objectives: tuple[ObjectiveOutlook, ...] = ()
    questions: tuple[Question, ...] = ()
    pooled: tuple[Pooled, ...] = ()
    runner_up: str | None = None
    target: float | None = None
    target_chance: float | None = None
    approximate: bool = False
    draws: int
    assumed_cases: int
    notes: tuple[Statement, ...] = ()

    def case(self, use_case: str) -> CaseResult:
        """The result of this use case. Raises KeyError."""
        found = next((c for c in self.cases if c.use_case == use_case), None)
        if found is None:
            raise KeyError(use_case)
        return found
