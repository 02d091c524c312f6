"""What people call the quantities that are estimated and the actions of a plan."""

from __future__ import annotations

from leitstand.texts import Message, message

from .decisions import Action
from .usecases import Quantity

MESSAGES = (
    *(f"strategy-quantity-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
    *(f"strategy-action-{a}" for a in ("not-now", "pilot", "scale", "continue", "stop")),
)  # fmt: skip


def quantity_word(quantity: Quantity) -> Message:
    """ "einmalige Kosten" """
    return message(f"strategy-quantity-{quantity.replace('_', '-')}")


def action_word(action: Action) -> Message:
    """ "ausrollen" """
    return message(f"strategy-action-{action.replace('_', '-')}")
