"""What weighing a portfolio gives: the plan, and everything that explains it.

All of it are values that survive JSON, so that they can be kept as derived results and shown without
computing anything. Amounts are EUR unless a unit says otherwise; values are discounted to the as-of date.
"""

from __future__ import annotations

from typing import Literal

from leitstand.strategy import Action, Band, Plan, Quantity, Statement, Value

from .information_values import Information

Pile = Literal["yes", "think", "no"]
Looked = Literal["found", "none", "open"]
"""Of what turns a choice: found; looked for among all plausible figures and not found; not (or not wholly) looked
for."""
Form = Literal["judgement", "range"]
"""Of a question: a plain one (rather yes, unsure, rather no), or one for a range."""


class Tipping(Value):
    """The nearest change of one quantity that would turn the choice: `in` brings the use case in, `out` throws it out.

    It happens at or `above`/`below` the `threshold` (in `unit`). `verified`: the plan was made again and turned there,
    and did not at a figure 2 % less far; otherwise it is an approximation from the prices of the resources.
    """

    quantity: Quantity
    part: str = ""
    side: Literal["above", "below"]
    threshold: float
    unit: str
    turns: Literal["in", "out"]
    verified: bool = False


class Easing(Value):
    """What would bring a use case in without any change of its own: so much `more` of a year's or quarter's budget
    (EUR) or of a skill in a period (person days); or approval by a `guardrail` (its rule, "" where it has no name or
    there are several) with which it may start in the quarter `period`, a quarter later being too late. Verified like
    `Tipping.verified`."""

    resource: Literal["budget", "skill", "guardrail"]
    id: str
    period: str
    more: float | None
    unit: str


class Swap(Value):
    """A use case that changes place when another one is turned round, and what it is worth, EUR."""

    use_case: str
    value: float


class CaseResult(Value):
    """One use case in the light of the whole portfolio.

    `value`: over the horizon after cost, at the start chosen (or the best one), the gate's chance included;
    `benefit`: worth per year at full use; `hours`, `points`: the parts of the effect that are not euros;
    `chance`: how often it is chosen when the plan is made again on single draws, `chance_weights`: with other
    weightings of the objectives; `price`: what its resources
    are worth elsewhere; `clarify`: EUR that knowing its most telling quantity beforehand would be worth.
    `edge`: EUR that the plan loses with this choice turned round (negative for one that is out), None where prices
    alone settle it; `swaps`: who then changes place with it. `looked`: how far it was looked for a figure that turns
    the choice (`tipping`). A band is None where
    nothing can be said, e.g. the benefit where no effect has a worth: unknown is never zero.
    """

    use_case: str
    action: Action
    start: str | None
    locked: bool
    pile: Pile
    chance: float
    chance_weights: float | None = None
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
    looked: Looked = "open"
    easing: tuple[Easing, ...] = ()
    edge: float | None = None
    swaps: tuple[Swap, ...] = ()
    displaces: tuple[str, ...] = ()
    displaced_by: tuple[str, ...] = ()
    unlocks: tuple[str, ...] = ()


class Question(Value):
    """An estimate worth asking for: at `threshold` the choice turns; `worth` is its information value in EUR.

    A plain question asks for a `judgement` on the threshold, an open one for a `range`. `minutes`: of the person asked;
    `to`: who that is (see asking.routing).
    """

    use_case: str
    quantity: Quantity
    part: str = ""
    worth: float
    threshold: float | None
    unit: str
    ask: Statement
    form: Form = "range"
    minutes: float = 0.0
    to: str = ""


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


class MoreMoney(Value):
    """What an `amount` more of a period's budget would bring the plan, EUR: the plan made again with it, at least."""

    id: str
    period: str
    amount: float
    gain: float


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


class Dependence(Value):
    """What the plan stands and falls with: `low` and `high` are its values, EUR, at the quantity's P10 and P90.

    `about`: how far estimates of cost, benefit or time are off in this company (or with one `lever`), or one assumed
    `quantity` of a `use_case`. `choices`: so many use cases would then be chosen otherwise, None where that was not
    looked for.
    """

    about: Literal["cost", "benefit", "time", "quantity"]
    lever: str | None = None
    use_case: str | None = None
    quantity: Quantity | None = None
    part: str = ""
    low: float
    high: float
    choices: int | None = None
    said: Statement | None = None


class Portfolio(Value):
    """The plan and its explanation. `approximate`: chances come from shadow prices instead of re-solving.

    `information`: what knowing is worth; None in results that were kept before it was worked out. `depends`: what the
    plan stands and falls with. `piles`: a sentence on each of the three. `weightings`: so many other weightings of the
    objectives were tried, 0 where too few change anything.
    """

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
    information: Information | None = None
    depends: tuple[Dependence, ...] = ()
    piles: tuple[Statement, ...] = ()
    weightings: int = 0
    more_money: MoreMoney | None = None

    def case(self, use_case: str) -> CaseResult:
        """The result of this use case. Raises KeyError."""
        found = next((c for c in self.cases if c.use_case == use_case), None)
        if found is None:
            raise KeyError(use_case)
        return found
