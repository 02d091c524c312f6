"""What is played through, in words: each change as a sentence, and how a use case is then treated otherwise."""

from __future__ import annotations

from typing import NamedTuple

from leitstand.portfolio import (
    BudgetChange,
    Change,
    EstimateChange,
    LockChange,
    OrderChange,
    RiskChange,
    RuleChange,
    Shift,
)
from leitstand.strategy import NotKnown, Point, Range, SizeClass, Strategy, Text, action_word, quantity_word
from leitstand.texts import Message, message

MESSAGES = (
    *(f"play-rule-{rule}" for rule in (
        "quarter", "quarter-more", "quarter-less", "days", "days-more", "days-less", "buy", "share", "stability",
        "block", "block-until", "allow", "stop", "move")),
    *(f"play-budget-{how}" for how in ("set", "more", "less")),
    *(f"play-risk-{attitude}" for attitude in ("cautious", "balanced", "bold")),
    *(f"play-lock-{verdict}" for verdict in ("not-now", "pilot", "scale", "continue", "stop")),
    *(f"strategy-lever-kind-{kind}" for kind in ("efficiency", "customer-value", "new-business")),
)  # fmt: skip
LEVER_KINDS = ("efficiency", "customer_value", "new_business")


class Amount(NamedTuple):
    """A figure as a parameter of a message."""

    value: float
    unit: str
    digits: int | None = None


def change_words(change: Change, strategy: Strategy) -> Message:  # noqa: PLR0911 - one kind of change after the other
    """ "Budget 2027: 200.000 Euro mehr" """
    match change:
        case BudgetChange():
            amount = Amount(abs(float(change.amount)), "EUR")
            how = "set" if not change.added else "more" if change.amount >= 0 else "less"
            return message(f"play-budget-{how}", year=str(change.year), amount=amount)
        case LockChange():
            title = title_of(strategy, change.use_case)
            if change.verdict is not None:
                return message(f"play-lock-{change.verdict.replace('_', '-')}", title=title)
            return message("play-lock-start", title=title, quarter=change.start or "")
        case RiskChange():
            return message(f"play-risk-{change.attitude}")
        case OrderChange():
            return message("play-order", titles=tuple(title_of(strategy, o) for o in change.objectives[:3]))
        case EstimateChange():
            return _estimate(change, strategy)
        case RuleChange():
            return _rule(change, strategy)


def title_of(strategy: Strategy, record: str) -> Text | str:
    """The name of a record, or its id."""
    found = strategy.get(record)
    return found.title if found is not None and found.title is not None else record


def shift_words(shift: Shift) -> Message | None:
    """How a use case that stays in the plan is treated otherwise; what it is now, for one that is new."""
    if shift.kind == "in" and shift.action_after is not None:
        what = action_word(shift.action_after)
        return message("play-shift-from", what=what, quarter=shift.start_after) if shift.start_after else what
    if shift.kind == "moved" and shift.start_before and shift.start_after:
        return message("play-shift-moved", before=shift.start_before, after=shift.start_after)
    if shift.kind == "changed" and shift.action_before is not None and shift.action_after is not None:
        return message(
            "play-shift-changed",
            before=action_word(shift.action_before),
            after=action_word(shift.action_after),
        )
    if shift.kind == "out" and shift.action_after is not None:
        return action_word(shift.action_after)
    return None


def _estimate(change: EstimateChange, strategy: Strategy) -> Message:
    title, what = title_of(strategy, change.use_case), quantity_word(change.quantity)
    value = change.value
    match value:
        case Point():
            said = Amount(float(value.value), _shown(change.unit))
            return message("play-estimate-point", title=title, what=what, value=said)
        case Range():
            low, high = (Amount(float(v), _shown(change.unit)) for v in (value.p10, value.p90))
            return message("play-estimate-range", title=title, what=what, low=low, high=high)
        case SizeClass():
            return message("play-estimate-size", title=title, what=what, size=value.size)
        case NotKnown():
            return message("play-estimate-unknown", title=title, what=what)
    return message("play-estimate-unknown", title=title, what=what)


def _shown(unit: str) -> str:
    return "share" if unit == "chance" else unit


def _rule(change: RuleChange, strategy: Strategy) -> Message:
    amount = float(change.amount or 0)
    units = {"quarter": "EUR", "days": "d", "buy": "d", "share": "share", "stability": "share"}
    how = "-more" if change.added and amount >= 0 else "-less" if change.added else ""
    code = f"play-rule-{change.rule}{how if change.rule in ('quarter', 'days') else ''}"
    if change.rule == "block" and change.period:
        code = "play-rule-block-until"
    kind = change.of.replace("-", "_")
    of: Text | str | Message = (
        message(f"strategy-lever-kind-{kind.replace('_', '-')}")
        if kind in LEVER_KINDS
        else title_of(strategy, change.of)
    )
    return message(
        code, of=of, period=change.period, amount=Amount(abs(amount), units.get(change.rule, "EUR")),
        rate=Amount(float(change.rate or 0), "EUR"),
    )  # fmt: skip
