"""What to do: value, choice under budgets and skills, its explanation, and playing through.

portfolio = weigh(strategy, believe(strategy, as_of), as_of, seed)

The results and what-ifs are light; what computes (numpy, HiGHS) is imported when it is first asked for, so that pages
and commands that only show results start fast.
"""

from typing import TYPE_CHECKING

from .answers import (
    Attitude,
    Attitudes,
    Difference,
    Frontier,
    FrontierPoint,
    FrontierStep,
    Knowing,
    LeftOut,
    Regret,
    Scored,
    ScoreMethod,
    Scoring,
    ToKnow,
)
from .comparing import Comparison, Shift, compare, shifts_between
from .facts import Facts
from .failures import SolverFailed
from .lazily import lazily
from .results import (
    CaseResult,
    FanPoint,
    ObjectiveOutlook,
    Pile,
    Pooled,
    Portfolio,
    Question,
    ShadowPrice,
    Tipping,
)
from .sketches import Sketched
from .what_if import BudgetChange, Change, LockChange, WhatIfError, applied, parse_what_if
from .what_if_rules import RuleChange
from .what_if_wishes import EstimateChange, OrderChange, RiskChange, estimate_line

if TYPE_CHECKING:
    from .budget_curve import frontier
    from .knowing import worth_of_knowing
    from .planning import Planned, plan, plan_now
    from .regretting import regret
    from .risk import attitudes
    from .scores import scoring
    from .sketching import sketch
    from .weighing import explain_fully, explain_later, weigh

__all__ = [
    "Attitude",
    "Attitudes",
    "BudgetChange",
    "CaseResult",
    "Change",
    "Comparison",
    "Difference",
    "EstimateChange",
    "Facts",
    "FanPoint",
    "Frontier",
    "FrontierPoint",
    "FrontierStep",
    "Knowing",
    "LeftOut",
    "LockChange",
    "ObjectiveOutlook",
    "OrderChange",
    "Pile",
    "Planned",
    "Pooled",
    "Portfolio",
    "Question",
    "Regret",
    "RiskChange",
    "RuleChange",
    "ScoreMethod",
    "Scored",
    "Scoring",
    "ShadowPrice",
    "Shift",
    "Sketched",
    "SolverFailed",
    "Tipping",
    "ToKnow",
    "WhatIfError",
    "applied",
    "attitudes",
    "compare",
    "estimate_line",
    "explain_fully",
    "explain_later",
    "frontier",
    "parse_what_if",
    "plan",
    "plan_now",
    "regret",
    "scoring",
    "shifts_between",
    "sketch",
    "weigh",
    "worth_of_knowing",
]

_COMPUTING = {
    "Planned": "planning",
    "attitudes": "risk",
    "explain_fully": "weighing",
    "explain_later": "weighing",
    "frontier": "budget_curve",
    "worth_of_knowing": "knowing",
    "plan": "planning",
    "plan_now": "planning",
    "regret": "regretting",
    "scoring": "scores",
    "sketch": "sketching",
    "weigh": "weighing",
}

__getattr__ = lazily(__name__, _COMPUTING)
