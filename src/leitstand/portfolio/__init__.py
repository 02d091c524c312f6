"""What to do: value, choice under budgets and skills, its explanation, and playing through.

portfolio = weigh(strategy, believe(strategy, as_of), as_of, seed)

The results and what-ifs are light; what computes (numpy, HiGHS) is imported when it is first asked for, so that pages
and commands that only show results start fast.
"""

from typing import TYPE_CHECKING, Any

from .comparing import Comparison, Shift, compare
from .facts import Facts
from .failures import SolverFailed
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

if TYPE_CHECKING:
    from .planning import plan
    from .turning import information_value
    from .weighing import weigh

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

_COMPUTING = {"information_value": "turning", "plan": "planning", "weigh": "weighing"}


def __getattr__(name: str) -> Any:
    if name not in _COMPUTING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_COMPUTING[name]}", __name__), name)
