"""What people call the quantities that are estimated and the actions of a plan."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from leitstand.texts import Message, message

from .decisions import Action
from .usecases import Judgement, Quantity

MESSAGES = (
    *(f"strategy-quantity-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
    *(f"strategy-judgement-{a}" for a in ("rather-yes", "unsure", "rather-no")),
    *(f"strategy-action-{a}" for a in ("not-now", "pilot", "scale", "continue", "stop")),
)  # fmt: skip


def quantity_word(quantity: Quantity) -> Message:
    """ "einmalige Kosten" """
    return message(f"strategy-quantity-{quantity.replace('_', '-')}")


def action_word(action: Action) -> Message:
    """ "ausrollen" """
    return message(f"strategy-action-{action.replace('_', '-')}")


def judgement_words(value: Judgement, unit: str) -> Message:
    """ "eher mehr als 84.000 Euro im Jahr" """
    threshold = _Amount(value.threshold, "share" if unit == "chance" else unit)
    return message(f"strategy-judgement-{value.answer.replace('_', '-')}", threshold=threshold)


class _Amount(NamedTuple):
    """A figure as a parameter of a message."""

    value: Decimal
    unit: str
    digits: int | None = None
