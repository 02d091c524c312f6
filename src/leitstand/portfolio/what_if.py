"""Playing through: changes typed in a line, and the strategy as it would be with them. The origin never changes.

budget 2027=+200000        budget 2027=300000        lock UC-014=scale        lock UC-020=2027-Q2

and the lines of portfolio.what_if_rules and portfolio.what_if_wishes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, cast, get_args

from leitstand.strategy import Budget, Decision, Quarter, Record, Strategy, UseCase, Value
from leitstand.texts import Message, message, render

from .what_if_rules import NotApplicable, RuleChange, parse_rule, records_of
from .what_if_wishes import EstimateChange, OrderChange, RiskChange, WishChange, parse_wish, wished

Locked = Literal["not_now", "pilot", "scale", "continue", "stop"]

_BUDGET = re.compile(r"budget\s+(\d{4})\s*=\s*([+-]?)(\d+(?:\.\d+)?)")
_LOCK = re.compile(r"lock\s+([A-Za-z0-9][A-Za-z0-9._-]*)\s*=\s*([A-Za-z0-9_-]+)")


class WhatIfError(ValueError):
    """A change that cannot be read or applied; `what` says why and how to write it."""

    def __init__(self, what: Message) -> None:
        self.what = what
        super().__init__(render(what, "en"))


class BudgetChange(Value):
    """A year's budget in EUR, or what is added to the one that is there."""

    year: int
    amount: Decimal
    added: bool = False


class LockChange(Value):
    """What is to be done with a use case, or when it is to start; the rest is left to the plan."""

    use_case: str
    verdict: Locked | None = None
    start: str | None = None


Change = BudgetChange | LockChange | RuleChange | WishChange


def parse_what_if(lines: Iterable[str]) -> tuple[Change, ...]:
    """The changes in these lines. Raises WhatIfError for the first one that cannot be read."""
    return tuple(_parsed(line) for line in lines)


def applied(strategy: Strategy, changes: Iterable[Change], as_of: dt.date) -> Strategy:
    """The strategy with the changes, as budgets, decisions of that day and rules; a new value.

    Raises WhatIfError where a change adds to a budget or names a use case (skill, objective) that is not there.
    """
    for change in changes:
        strategy = _with(strategy, change, as_of)
    return strategy


def _with(strategy: Strategy, change: Change, as_of: dt.date) -> Strategy:
    if not isinstance(change, RiskChange | OrderChange | EstimateChange):
        return strategy.having(*_records(strategy, change, as_of))
    try:
        return wished(strategy, change, as_of)
    except NotApplicable as refused:
        raise WhatIfError(refused.what) from None


def _records(
    strategy: Strategy, change: BudgetChange | LockChange | RuleChange, as_of: dt.date
) -> tuple[Record, ...]:
    if isinstance(change, BudgetChange):
        return (_budget(strategy, change),)
    if isinstance(change, LockChange):
        return (_lock(strategy, change, as_of),)
    try:
        return records_of(strategy, change, as_of)
    except NotApplicable as refused:
        raise WhatIfError(refused.what) from None


def _parsed(line: str) -> Change:
    text = line.strip()
    if found := _BUDGET.fullmatch(text):
        year, sign, amount = found.groups()
        return BudgetChange(year=int(year), amount=Decimal(f"{sign}{amount}"), added=bool(sign))
    if found := _LOCK.fullmatch(text):
        use_case, to = found.groups()
        verdict = to.lower().replace("-", "_")
        if verdict in get_args(Locked):
            return LockChange(use_case=use_case, verdict=cast("Locked", verdict))
        try:
            return LockChange(use_case=use_case, start=str(Quarter.parse(to.upper())))
        except ValueError:
            raise WhatIfError(message("portfolio-what-if-lock", typed=to, use_case=use_case)) from None
    if (rule := parse_rule(text)) is not None:
        return rule
    if (wish := parse_wish(text)) is not None:
        return wish
    raise WhatIfError(message("portfolio-what-if-unreadable", typed=text))


def _budget(strategy: Strategy, change: BudgetChange) -> Record:
    known = next((b for b in strategy.budgets if b.year == change.year), None)
    if change.added and known is None:
        raise WhatIfError(message("portfolio-what-if-no-budget", year=str(change.year)))
    amount = change.amount + (known.amount if known is not None and change.added else 0)
    amount = max(amount, Decimal(0))
    if known is None:
        return Budget(id=_free(strategy, f"BUDGET-{change.year}"), year=change.year, amount=amount)
    return Budget(**{**dict(known), "amount": amount})


def _lock(strategy: Strategy, change: LockChange, as_of: dt.date) -> Record:
    use_case = strategy.get(change.use_case)
    if not isinstance(use_case, UseCase) or use_case.stage == "retired":
        raise WhatIfError(message("portfolio-what-if-no-use-case", use_case=change.use_case))
    verdicts: dict[str, Locked] = {"pilot": "scale", "scaled": "continue", "operating": "continue"}
    return Decision(
        id=_last(strategy, change.use_case, as_of),
        verdict=change.verdict or verdicts.get(use_case.stage, "pilot"),
        use_case=change.use_case,
        start=change.start,
        date=as_of,
    )


def _last(strategy: Strategy, use_case: str, as_of: dt.date) -> str:
    """An id for a decision that comes after all others of that day (the later id goes before the earlier)."""
    same_day = [d.id for d in strategy.decisions if d.use_case == use_case and d.date == as_of]
    name = f"what-if-{use_case}"
    while any(i >= name for i in same_day):
        name = f"z{name}"
    return name[:120]


def _free(strategy: Strategy, name: str) -> str:
    while name in strategy:
        name = f"{name}-1"
    return name
