"""What pages say of guardrails, of the work that they demand, and of what turning back costs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from leitstand.documents import CaseEntry, GuardrailEntry
from leitstand.texts import Message, message

MESSAGES = (
    *(f"strategy-clearance-{c}" for c in ("allowed", "blocked", "unknown")),
    *("web-turning-both", "web-turning-stop", "web-turning-move"),
)
_TONES = {"allowed": "yes", "unknown": "think", "blocked": "risk"}


class _Amount(NamedTuple):
    """A typed figure as a parameter of a message; it leads to its record, not to a page of its own."""

    value: Decimal
    unit: str
    digits: int | None = None


@dataclass(frozen=True)
class Shown:
    """A guardrail: what it says as a chip of this tone, and the work it demands before the start."""

    entry: GuardrailEntry
    said: Message
    tone: str
    work: Message | None


def guardrails(entry: CaseEntry, as_of: dt.date) -> list[Shown]:
    """What each guardrail says, the strictest first."""
    shown = [Shown(g, *_said(g, as_of), _work(g)) for g in entry.guardrails]
    return sorted(shown, key=lambda s: (("risk", "think", "yes").index(s.tone), s.entry.rule, s.entry.id))


def barred(entry: CaseEntry, as_of: dt.date) -> tuple[Message, str] | None:
    """The chip for a list: what bars the start or leaves it open, with its tone; None where nothing does."""
    found = entry.barred(as_of)
    return _said(found, as_of) if found is not None else None


def turning_back(entry: CaseEntry) -> Message | None:
    """What it costs to stop or to move it, as far as that is known."""
    known = entry.switching
    if known is None or (known.stop is None and known.move is None):
        return None
    stop = _Amount(known.stop, "EUR") if known.stop is not None else None
    move = _Amount(known.move, "EUR") if known.move is not None else None
    if stop and move:
        return message("web-turning-both", stop=stop, move=move)
    return message("web-turning-stop", stop=stop) if stop else message("web-turning-move", move=move)


def _said(g: GuardrailEntry, as_of: dt.date) -> tuple[Message, str]:
    if g.clearance == "blocked" and g.free_from is not None:
        free = g.freed(as_of)
        return message("web-guardrail-from", quarter=g.free_from), "yes" if free else "risk"
    return message(f"strategy-clearance-{g.clearance}"), _TONES[g.clearance]


def _work(g: GuardrailEntry) -> Message | None:
    if not g.cost and not g.effort:
        return None
    what = "both" if g.cost and g.effort else "money" if g.cost else "days"
    cost, effort = _Amount(g.cost or Decimal(0), "EUR"), _Amount(g.effort or Decimal(0), "d")
    return message("web-guardrail-work", what=what, cost=cost, effort=effort)
