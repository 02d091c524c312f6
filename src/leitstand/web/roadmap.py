"""A row of the roadmap: what happens to a use case in which quarters, from before its start until it runs."""

from __future__ import annotations

from dataclasses import dataclass

from leitstand.strategy import Fact, Quarter
from leitstand.texts import Message, message

MESSAGES = tuple(
    f"web-road-{kind}" for kind in ("before", "build", "late", "run", "on", "open", "free", "bought")
)


@dataclass(frozen=True)
class Stretch:
    """Some quarters of a row in which the same happens: nothing yet, building, perhaps still, running."""

    kind: str
    span: int
    text: Message
    fact: Fact | None = None


def stretches(
    start: Quarter | None, middle: int | None, late: int | None, quarters: list[Quarter]
) -> tuple[Stretch, ...]:
    """A row of the roadmap, cut at its ends; the spans add up to the number of quarters."""
    if start is None:
        return (Stretch("on", len(quarters), message("web-road-on")),)
    n, at = len(quarters), quarters[0].until(start)
    if middle is None or late is None:
        marks = [("before", at), ("open", n)]
    else:
        marks = [("before", at), ("build", at + middle), ("late", at + late), ("run", n)]
    found, here = [], 0
    for kind, end in marks:
        span = min(max(end, here), n) - here
        if span > 0:
            found.append(Stretch(kind, span, message(f"web-road-{kind}")))
            here += span
    return tuple(found)
