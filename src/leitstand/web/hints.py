"""The few words under a use case in a list: what is planned, what would bring it in, or what displaces it."""

from __future__ import annotations

from leitstand.documents import Figures, Index
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import action_word
from leitstand.texts import Message, message

MESSAGES = (*(f"web-hint-{side}-{turns}" for side in ("above", "below") for turns in ("in", "out")),)


def hint(result: CaseResult, figures: Figures, index: Index) -> Message | None:
    """The one thing worth a glance; None where there is nothing to say."""
    if result.value is None:
        return message("web-hint-not-weighed")
    if result.pile == "think":
        for nth, tip in enumerate(result.tipping):
            if tip.quantity == "effect":
                return message(f"web-hint-{tip.side}-{tip.turns}", at=figures.tipping(result, nth))
    named = next((index.title(i) for i in result.displaced_by if index.title(i)), None)
    return message("web-hint-displaced", case=named) if named is not None else None


def planned(result: CaseResult) -> Message:
    """What the plan does with it, and from when."""
    if result.action == "continue":
        return message("web-planned-continue")
    if result.start is not None and result.action == "pilot":
        return message("web-planned-pilot", quarter=result.start)
    if result.start is not None and result.action == "scale":
        return message("web-planned-scale", quarter=result.start)
    return action_word(result.action)
