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
    LeftOut,
    Regret,
    Scored,
    ScoreMethod,
    Scoring,
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
from .what_if import BudgetChange, Change, LockChange, WhatIfError, applied, parse_what_if
from .what_if_rules import RuleChange

if TYPE_CHECKING:
    from .budget_curve import frontier
    from .planning import Planned, plan, plan_now
    from .regretting import regret
    from .risk import attitudes
    from .scores import scoring
    from .weighing import explain_later, weigh

__all__ = [
    "Attitude",
    "Attitudes",
    "BudgetChange",
    "CaseResult",
    "Change",
    "Comparison",
    "Difference",
    "Facts",
    "FanPoint",
    "Frontier",
    "FrontierPoint",
    "FrontierStep",
    "LeftOut",
    "LockChange",
    "ObjectiveOutlook",
    "Pile",
    "Planned",
    "Pooled",
    "Portfolio",
    "Question",
    "Regret",
    "RuleChange",
    "ScoreMethod",
    "Scored",
    "Scoring",
    "ShadowPrice",
    "Shift",
    "SolverFailed",
    "Tipping",
    "WhatIfError",
    "applied",
    "attitudes",
    "compare",
    "explain_later",
    "frontier",
    "parse_what_if",
    "plan",
    "plan_now",
    "regret",
    "scoring",
    "shifts_between",
    "weigh",
]

_COMPUTING = {
    "Planned": "planning",
    "attitudes": "risk",
    "explain_later": "weighing",
    "frontier": "budget_curve",
    "plan": "planning",
    "plan_now": "planning",
    "regret": "regretting",
    "scoring": "scores",
    "weigh": "weighing",
}

__getattr__ = lazily(__name__, _COMPUTING)
