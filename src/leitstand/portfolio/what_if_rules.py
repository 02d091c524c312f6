"""Playing through the rules that a plan keeps: limits of quarters, days, minimum shares, guardrails, turning back.

quarter 2027-Q2=50000        days SKILL-1 2027=+20          buy SKILL-1 2027-Q2=20@1200
share new_business=20%       share ZIEL-1=0.2               stability=2%
block UC-014                 block UC-014=2027-Q3           allow UC-014
stop UC-014=20000            move UC-014=5000               (what ending it, or moving its start, would cost)
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal, TypeVar, get_args

from leitstand.strategy import (
    Capacity,
    ExternalCapacity,
    GuardrailState,
    LeverKind,
    MinimumShare,
    Objective,
    QuarterLimit,
    Record,
    Settings,
    Skill,
    Strategy,
    SwitchingCost,
    UseCase,
    Value,
)
from leitstand.texts import Message, message

R = TypeVar("R", bound=Record)

Rule = Literal["quarter", "days", "buy", "share", "stability", "block", "allow", "stop", "move"]

_ID = r"(?P<of>[A-Za-z0-9][A-Za-z0-9._-]*)"
_PERIOD = r"(?P<period>\d{4}(?:-Q[1-4])?)"
_AMOUNT = r"(?P<sign>[+-]?)(?P<amount>\d+(?:\.\d+)?)"
_PART = r"(?P<amount>\d+(?:\.\d+)?)\s*(?P<percent>%?)"
_FORMS: tuple[tuple[Rule, str], ...] = (
    ("quarter", rf"quarter\s+(?P<period>\d{{4}}-Q[1-4])\s*=\s*{_AMOUNT}"),
    ("days", rf"days\s+{_ID}\s+{_PERIOD}\s*=\s*{_AMOUNT}"),
    ("buy", rf"buy\s+{_ID}\s+{_PERIOD}\s*=\s*(?P<amount>\d+(?:\.\d+)?)\s*@\s*(?P<rate>\d+(?:\.\d+)?)"),
    ("share", rf"share\s+{_ID}\s*=\s*{_PART}"),
    ("stability", rf"stability\s*=\s*{_PART}"),
    ("block", rf"block\s+{_ID}(?:\s*=\s*(?P<period>\d{{4}}-Q[1-4]))?"),
    ("allow", rf"allow\s+{_ID}"),
    ("stop", rf"stop\s+{_ID}\s*=\s*(?P<amount>\d+(?:\.\d+)?)"),
    ("move", rf"move\s+{_ID}\s*=\s*(?P<amount>\d+(?:\.\d+)?)"),
)


class NotApplicable(ValueError):
    """A change that names something that is not there; `what` says how to write it."""

    def __init__(self, what: Message) -> None:
        self.what = what
        super().__init__(what.code)


class RuleChange(Value):
    """One rule as it would be. `of`: a use case, skill, objective or kind of lever; `amount`: EUR, person days or a
    part of 1; `added`: to what is there; `rate`: EUR a day."""

    rule: Rule
    of: str = ""
    period: str = ""
    amount: Decimal | None = None
    added: bool = False
    rate: Decimal | None = None


def parse_rule(line: str) -> RuleChange | None:
    """The change in this line, None where it is none of these."""
    for rule, form in _FORMS:
        found = re.fullmatch(form, line.strip())
        if found is None:
            continue
        part = found.groupdict()
        amount = Decimal(f"{part.get('sign') or ''}{part['amount']}") if part.get("amount") else None
        if part.get("percent") and amount is not None:
            amount /= 100
        if rule in ("share", "stability") and amount is not None and amount > 1:
            return None
        rate = Decimal(part["rate"]) if part.get("rate") else None
        return RuleChange(
            rule=rule, of=part.get("of") or "", period=part.get("period") or "", amount=amount,
            added=bool(part.get("sign")), rate=rate,
        )  # fmt: skip
    return None


def records_of(strategy: Strategy, change: RuleChange, as_of: dt.date) -> tuple[Record, ...]:
    """The records that the change adds or replaces. Raises NotApplicable."""
    if change.rule in ("block", "allow"):
        return _guards(strategy, change, as_of)
    return (_MAKERS[change.rule](strategy, change),)


def _quarter(strategy: Strategy, change: RuleChange) -> Record:
    known = next((q for q in strategy.all(QuarterLimit) if q.quarter == change.period), None)
    amount = _amount(change, known.amount if known else None)
    name = known.id if known else _free(strategy, f"LIMIT-{change.period}")
    return QuarterLimit(id=name, quarter=change.period, amount=amount)


def _days(strategy: Strategy, change: RuleChange) -> Record:
    _one(strategy, Skill, change.of)
    same = (c for c in strategy.capacities if (c.skill, c.period) == (change.of, change.period))
    known = next(same, None)
    amount = _amount(change, known.days if known else None)
    name = known.id if known else _free(strategy, f"CAP-{change.of}-{change.period}")
    return Capacity(id=name, skill=change.of, period=change.period, days=amount)


def _buy(strategy: Strategy, change: RuleChange) -> Record:
    _one(strategy, Skill, change.of)
    same = (x for x in strategy.all(ExternalCapacity) if (x.skill, x.period) == (change.of, change.period))
    known = next(same, None)
    name = known.id if known else _free(strategy, f"EXT-{change.of}-{change.period}")
    return ExternalCapacity(
        id=name,
        skill=change.of,
        period=change.period,
        days=change.amount or Decimal(0),
        day_rate=change.rate or Decimal(0),
    )


def _share(strategy: Strategy, change: RuleChange) -> Record:
    kind: LeverKind | None = next((k for k in get_args(LeverKind) if k == change.of.replace("-", "_")), None)
    objective = None if kind else _one(strategy, Objective, change.of).id
    same = (m for m in strategy.all(MinimumShare) if (m.objective, m.lever_kind) == (objective, kind))
    known = next(same, None)
    name = known.id if known else _free(strategy, f"SHARE-{change.of}")
    return MinimumShare(id=name, objective=objective, lever_kind=kind, share=change.amount or Decimal(0))


def _stability(strategy: Strategy, change: RuleChange) -> Record:
    if strategy.settings is None:
        raise NotApplicable(message("portfolio-what-if-no-settings"))
    return Settings(**{**dict(strategy.settings), "stability": change.amount})


def _guards(strategy: Strategy, change: RuleChange, as_of: dt.date) -> tuple[Record, ...]:
    """The last word of that day: of one guardrail for a block, of every guardrail there is for allowing."""
    use_case = _open_case(strategy, change.of)
    of_case = [g for g in strategy.all(GuardrailState) if g.use_case == use_case.id]
    name = f"what-if-{use_case.id}"
    while any(g.id >= name for g in of_case if g.date == as_of):
        name = f"z{name}"
    blocked = change.rule == "block"
    rules = [""] if blocked or not of_case else sorted({g.rule for g in of_case})
    return tuple(
        GuardrailState(
            id=f"{name[:110]}{f'-{n}' if n else ''}", use_case=use_case.id, rule=rule, date=as_of,
            clearance="blocked" if blocked else "allowed",
            free_from=change.period if blocked and change.period else None,
        )
        for n, rule in enumerate(rules)
    )  # fmt: skip


def _switch(strategy: Strategy, change: RuleChange) -> Record:
    use_case = _open_case(strategy, change.of)
    known = next((s for s in strategy.all(SwitchingCost) if s.use_case == use_case.id), None)
    before = (
        dict(known) if known else {"id": _free(strategy, f"SWITCH-{use_case.id}"), "use_case": use_case.id}
    )
    return SwitchingCost(**{**before, change.rule: change.amount})


_Maker = Callable[[Strategy, RuleChange], Record]
_MAKERS: dict[Rule, _Maker] = {
    "quarter": _quarter, "days": _days, "buy": _buy, "share": _share, "stability": _stability,
    "stop": _switch, "move": _switch,
}  # fmt: skip


def _amount(change: RuleChange, known: Decimal | None) -> Decimal:
    if change.added and known is None:
        raise NotApplicable(message("portfolio-what-if-nothing-there", of=change.of or change.period))
    return max((change.amount or Decimal(0)) + (known or 0 if change.added else 0), Decimal(0))


def _open_case(strategy: Strategy, name: str) -> UseCase:
    found = strategy.get(name)
    if not isinstance(found, UseCase) or found.stage == "retired":
        raise NotApplicable(message("portfolio-what-if-no-use-case", use_case=name))
    return found


def _one(strategy: Strategy, type_: type[R], name: str) -> R:
    found = strategy.get(name)
    if not isinstance(found, type_):
        raise NotApplicable(message("portfolio-what-if-unknown", name=name, kind=type_.kind))
    return found


def _free(strategy: Strategy, name: str) -> str:
    while name in strategy:
        name = f"{name}-1"
    return name[:120]
