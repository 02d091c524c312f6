"""The result for a use case that was left out before any weighing: what is known of it, and why it stays out."""

from __future__ import annotations

from leitstand.beliefs import band
from leitstand.strategy import Band

from .cases import Left
from .frame import Frame
from .results import CaseResult
from .statements import left_out


def left_result(x: Left, frame: Frame) -> CaseResult:
    """Its bands straight from the belief; no value is claimed, none is hidden: it was not weighed."""
    items = {i.key[1]: i for i in frame.belief.of(x.id)}
    known = {q: band(frame.belief, i.key) for q, i in items.items()}
    nothing = Band(p10=0, p50=0, p90=0, mean=0, unit="EUR", assumed=True)
    success = known.get("success")
    return CaseResult(
        use_case=x.id, action=x.action, start=None, locked=x.locked, pile="think" if x.action == "continue" else "no",
        chance=0.0, value=nothing, benefit=nothing.model_copy(update={"unit": "EUR/year"}),
        one_off=known.get("one_off_cost", nothing), running=known.get("running_cost", nothing),
        success=success.mean if success else 1.0, per_euro=None, price=0.0, clarify=0.0,
        assumed=tuple(sorted({q for q, i in items.items() if i.assumed})), reason=left_out(x, frame.strategy),
        unlocks=tuple(u.id for u in frame.strategy.use_cases if x.id in u.prerequisites),
    )  # fmt: skip
