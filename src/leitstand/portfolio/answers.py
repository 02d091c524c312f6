"""What can be asked of a plan beyond itself: what other budgets, attitudes and lists would bring, what it may miss.

Values that survive JSON, like `results`: made by `budget_curve`, `regretting`, `scores`, `risk` and `knowing`, shown
without computing anything.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from leitstand.strategy import Band, Fact, Quantity, RiskAttitude, Statement, Value

from .comparing import Shift

ScoreMethod = Literal["points", "ratio", "return"]
"""points: benefit x ease (6 - effort). ratio: benefit / effort, as in WSJF. return: expected value / expected cost."""


class FrontierPoint(Value):
    """The best plan found from this budget on: `budget` in EUR over all years; `share` of today's budget, or of a
    quarter of what all use cases would cost where there is none today.

    `worth`: what the plan maximises (expected value less the price of risk), EUR; it never falls. `most`: no plan for
    this budget is worth more. `value`: the plan's value with its range. `envelope`: on the concave envelope, so no two
    other budgets mixed would bring more per euro. `enters`, `leaves`: against the point before.
    """

    share: float
    budget: float
    worth: float
    most: float
    value: Band
    use_cases: int
    envelope: bool
    enters: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()


class FrontierStep(Value):
    """What a step of so many euros up or down from today changes: `gain` in EUR of what is maximised, by which the
    plan with more money is worth more; never below zero. `shifts`: against today's plan."""

    amount: float
    gain: float
    shifts: tuple[Shift, ...]
    statement: Statement


class Frontier(Value):
    """The Budgetkurve. `today`: the index of today's budget in `points`, which rise with the budget. `next`, `last`: a
    step up from today and a step down, which there is only where there is a budget.

    `needed`: EUR that what must be in the plan takes in any case; the curve says nothing about less.
    """

    as_of: dt.date
    budget: float
    needed: float
    points: tuple[FrontierPoint, ...]
    today: int
    next: FrontierStep
    last: FrontierStep | None
    facts: tuple[Fact, ...]


class LeftOut(Value):
    """The plan without one use case, all else made again: `loss` in EUR of what is maximised (expected value after the
    price of risk), and the chance that the plan would have been better without it."""

    use_case: str
    loss: float
    better_without: float
    statement: Statement


class Regret(Value):
    """EUR by which the best plan of a draw is better than the plan: mean, P50 and P90 over the draws.

    `better`: chance that another plan would have been better by more than `threshold` EUR. `at_most`: the figures are
    upper bounds. `left_out`: the chosen use cases that the plan would miss least, first.
    """

    as_of: dt.date
    draws: int
    mean: float
    p50: float
    p90: float
    threshold: float
    better: float
    at_most: bool
    left_out: tuple[LeftOut, ...]
    statements: tuple[Statement, ...]
    facts: tuple[Fact, ...]


class Scored(Value):
    """One idea on the sheet: points for benefit and effort (1 to 5), its score and its rank; 1 is the best.

    `guessed`: nobody has said how much it brings or takes, so it got the middle.
    """

    use_case: str
    benefit: int
    effort: int
    score: float
    rank: int
    guessed: bool


class Difference(Value):
    """A use case that only the plan or only the list takes, or that the list starts `later` (and it loses by it) or
    `earlier` (and it gains by it), and why, in one line.

    `value`: EUR expected of the use case itself; of another start, what it loses or gains by it.
    """

    use_case: str
    kind: Literal["plan", "list", "later", "earlier"]
    rank: int
    value: float
    why: Statement


class Scoring(Value):
    """The list by score beside the plan. `lost`: EUR of expected value that the list gives away (negative where it is
    better, because the plan pays for less risk); `lost_share` of the plan's, None where the plan brings nothing."""

    as_of: dt.date
    method: ScoreMethod
    plan: Band
    list: Band
    lost: float
    lost_share: float | None
    ranked: tuple[Scored, ...]
    chosen: tuple[str, ...]
    differences: tuple[Difference, ...]
    statement: Statement
    facts: tuple[Fact, ...]


class Attitude(Value):
    """The plan under one attitude: `mean` and `bad` (the mean of the worst tenth), EUR, against the bold plan's: what
    is `given_up` on average and how much more is `kept` in the bad tenth (both may be below zero by chance).

    `sharper_mean`, `sharper_bad`: the same of a plan made for the bad tenth of the whole plan instead of a price of
    risk for each use case; None for bold, which looks at no bad case. `sharper`: says so where that is clearly better.
    `enters`, `leaves`: against today's plan.
    """

    attitude: RiskAttitude
    mean: float
    bad: float
    given_up: float
    kept: float
    sharper_mean: float | None
    sharper_bad: float | None
    use_cases: int
    enters: tuple[str, ...]
    leaves: tuple[str, ...]
    statement: Statement
    sharper: Statement | None = None


class Attitudes(Value):
    """All attitudes under today's budgets, the most careful first, and which of them is in force."""

    as_of: dt.date
    draws: int
    in_force: RiskAttitude
    rows: tuple[Attitude, ...]
    facts: tuple[Fact, ...]


class ToKnow(Value):
    """Something that could be found out before deciding: `worth` EUR at most, as the statement says.

    A figure of a use case (`quantity`, and its `part`: KPI or skill), what a pilot would tell of one, or, without a use
    case, what many estimates have in common.
    """

    use_case: str | None = None
    quantity: Quantity | None = None
    part: str = ""
    worth: float
    statement: Statement


class Knowing(Value):
    """What knowing is worth; each list with the most valuable first, nothing that is worth less than a euro.

    `open`: how many figures there are, of which `figures` are the first.
    """

    as_of: dt.date
    open: int
    figures: tuple[ToKnow, ...]
    pilots: tuple[ToKnow, ...]
    shared: tuple[ToKnow, ...]
