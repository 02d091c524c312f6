"""How far minimum shares can be held: measured on the plan that would be made without them."""

from __future__ import annotations

from dataclasses import replace

from .evaluate import evaluated, for_nearest_shares
from .frame import Frame
from .grid import FloatArray
from .model import build, expected_numbers
from .shares import Floor, new_money
from .solve import whole

A_EURO = 1.0
"""Less than this is not missing."""
_NODES = 400


def held(frame: Frame, shares: tuple[Floor, ...], free: FloatArray) -> Frame:
    """The frame with the minimum shares measured on the plan without them, each as far as it can be held."""
    base = float((new_money(frame.worth.cases, frame.worth.cost, frame.grid) * free).sum())
    frame = replace(frame, floors=tuple(replace(f, base=base) for f in shares))
    model = build(frame, expected_numbers(frame), frame.limits)
    if evaluated(model, free).short <= A_EURO:
        return frame
    nearest = whole(for_nearest_shares(model), gap=1e-3, nodes=_NODES)
    missing = evaluated(model, nearest.chosen).lacking
    short = [s if s > A_EURO else 0.0 for s in missing]
    return replace(frame, floors=tuple(replace(f, short=s) for f, s in zip(frame.floors, short, strict=True)))


def lacking(frame: Frame, chosen: FloatArray) -> float:
    """EUR that a plan lacks of the minimum shares."""
    return evaluated(build(frame, expected_numbers(frame), frame.limits), chosen).short
