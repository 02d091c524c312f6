"""The few words under a use case in a list: what would bring it in, what displaces it, or what it pays into."""

from __future__ import annotations

from leitstand.documents import Figures, Index
from leitstand.portfolio.results import CaseResult
from leitstand.texts import Message, message

MESSAGES = ("web-hint-above-in", "web-hint-below-in", "web-hint-above-out", "web-hint-below-out")


def hint(result: CaseResult, figures: Figures, index: Index) -> Message | None:
    """The one thing worth a glance; None where there is nothing to say."""
    if result.pile == "think":
        for nth, tip in enumerate(result.tipping):
            if tip.quantity == "effect":
                return message(f"web-hint-{tip.side}-{tip.turns}", at=figures.tipping(result, nth))
    named = next((index.title(i) for i in result.displaced_by if index.title(i)), None)
    if named is not None:
        return message("web-hint-displaced", case=named)
    entry = index.cases.get(result.use_case)
    goals = tuple(title for i in (entry.objectives if entry else ()) if (title := index.title(i)))
    return message("web-hint-objective", objectives=goals) if goals else None
