"""The result for a use case that was left out before any weighing: what it would be worth, and why it stays out."""

from __future__ import annotations

import numpy as np

from leitstand.strategy import Band

from .cases import Case, Left
from .explain import band
from .frame import Frame
from .results import CaseResult
from .statements import left_out
from .value import single, values


def left_result(x: Left, frame: Frame) -> CaseResult:
    """Its bands as if it could start at its best quarter; of one whose effect has no worth nothing is claimed."""
    if x.case is None or x.reason == "no-worth":
        nothing = Band(p10=0, p50=0, p90=0, mean=0, unit="EUR", assumed=True)
        known = _bands(x.case, frame) if x.case else {}
        bands = {
            "value": nothing,
            "benefit": nothing.model_copy(update={"unit": "EUR/year"}),
            "one_off": known.get("one_off", nothing),
            "running": known.get("running", nothing),
        }
    else:
        bands = _bands(x.case, frame)
    items = frame.belief.of(x.id)
    return CaseResult(
        use_case=x.id, action=x.action, start=None, locked=x.locked, pile="think" if x.action == "continue" else "no",
        chance=0.0, value=bands["value"], benefit=bands["benefit"], one_off=bands["one_off"], running=bands["running"],
        success=frame.source.expected(x.case).success if x.case else 1.0, per_euro=None, price=0.0, clarify=0.0,
        assumed=tuple(sorted({i.key[1] for i in items if i.assumed})), reason=left_out(x, frame.strategy),
        unlocks=tuple(u.id for u in frame.strategy.use_cases if x.id in u.prerequisites),
    )  # fmt: skip


def _bands(case: Case, frame: Frame) -> dict[str, Band]:
    source, f = frame.source, frame.worth.factors[case.kind]
    e, points = source.expected(case), source.points(case)
    means = single(case, e, f, 1.0, (), ()).mean
    s = 0 if case.kind == "running" else int(np.argmax(means))
    assumed = any(
        i.assumed for i in frame.belief.of(case.id) if i.key[1] in ("effect", "one_off_cost", "effort")
    )
    return {
        "value": band(values(case.kind, f, case, points, s), "EUR", mean=float(means[s]), assumed=assumed),
        "benefit": band(points.benefit(case), "EUR/year", mean=e.benefit(case), assumed=assumed),
        "one_off": band(points.one_off, "EUR", mean=e.one_off, assumed=assumed),
        "running": band(points.running, "EUR/year", mean=e.running, assumed=assumed),
    }
