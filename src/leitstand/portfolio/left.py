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
    """Its bands as if it could start at its best quarter. What nobody can say of it is None, never zero: what it is
    worth if no effect has a worth, what it costs if nothing is believed of that."""
    items = frame.belief.of(x.id)
    known = _bands(x.case, frame) if x.case else {}
    return CaseResult(
        use_case=x.id, action=x.action, start=None, locked=x.locked, pile="think" if x.action == "continue" else "no",
        chance=0.0, value=known.get("value"), benefit=known.get("benefit"), one_off=known.get("one_off"),
        running=known.get("running"), success=frame.source.expected(x.case).success if x.case else 1.0,
        per_euro=None, price=0.0, clarify=0.0,
        assumed=tuple(sorted({i.key[1] for i in items if i.assumed})), reason=left_out(x, frame.strategy),
        unlocks=tuple(u.id for u in frame.strategy.use_cases if x.id in u.prerequisites),
    )  # fmt: skip


def _bands(case: Case, frame: Frame) -> dict[str, Band]:
    """The bands of which something can be said, by the names of the result's fields."""
    source, f = frame.source, frame.worth.factors[case.kind]
    e, points = source.expected(case), source.points(case)
    assumed = {i.key: i.assumed for i in frame.belief.of(case.id)}
    effects = any(assumed[x.key] for x in case.effects)
    costs = any(assumed[k] for k in (case.one_off, *case.efforts) if k)
    found: dict[str, Band] = {}
    if case.one_off or case.efforts:
        found["one_off"] = band(points.one_off, "EUR", mean=e.one_off, assumed=costs)
    if case.running:
        found["running"] = band(points.running, "EUR/year", mean=e.running, assumed=assumed[case.running])
    if case.weighable:
        means = single(case, e, f, 1.0, (), ()).mean
        s = 0 if case.kind == "running" else int(np.argmax(means))
        drawn = values(case.kind, f, case, points, s)
        found["value"] = band(drawn, "EUR", mean=float(means[s]), assumed=effects or costs)
        found["benefit"] = band(points.benefit(case), "EUR/year", mean=e.benefit(case), assumed=effects)
    return found
