"""What to do: value, choice under budgets and skills, its explanation, and playing through.

portfolio = weigh(strategy, believe(strategy, as_of), as_of, seed)
"""

from .compare import Comparison, Shift, compare
from .facts import Facts
from .plan import plan
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
from .solve import SolverFailed
from .turning import information_value
from .weigh import weigh
from .what_if import BudgetChange, Change, LockChange, WhatIfError, applied, parse_what_if

__all__ = [
    "BudgetChange",
    "CaseResult",
    "Change",
    "Comparison",
    "Facts",
    "FanPoint",
    "LockChange",
    "ObjectiveOutlook",
    "Pile",
    "Pooled",
    "Portfolio",
    "Question",
    "ShadowPrice",
    "Shift",
    "SolverFailed",
    "Tipping",
    "WhatIfError",
    "applied",
    "compare",
    "information_value",
    "parse_what_if",
    "plan",
    "weigh",
]
