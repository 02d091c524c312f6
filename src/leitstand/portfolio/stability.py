"""Keeping a plan: among those worth nearly as much as the best one, the one nearest to the plan in force.

Nearness counts use cases: one that starts in another quarter than planned is one step away, one that comes in or goes
out is two. The plan in force itself is kept as long as it costs no more than the tolerance; a new one is looked for
within a little less, so that the solver's own gap never makes a plan flicker.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .frame import Frame
from .grid import FloatArray, IntArray
from .model import THOUSAND, Model

TOLERANCE = 0.01
"""Share of the best value that stability may cost where leadership has set nothing."""
SEARCHED = 0.8
"""A new plan is looked for within this part of the tolerance."""
_WHOLE_STEP = 0.9


def tolerance(frame: Frame) -> float:
    """The share of the best value that may be given up."""
    set_by = frame.settings.stability
    return TOLERANCE if set_by is None else float(set_by)


def planned_choice(frame: Frame) -> FloatArray | None:
    """The plan in force as (cases, starts) of 0 and 1; None where there is none."""
    if frame.in_force is None:
        return None
    chosen = np.zeros(frame.worth.allowed.shape)
    for use_case, start in frame.planned.items():
        chosen[frame.worth.row[use_case], start] = 1.0
    return chosen


def steps(planned: FloatArray, chosen: FloatArray) -> float:
    """How far a plan is from the one in force."""
    return float(_most(planned) - (_nearness(planned) * chosen).sum())


def near(model: Model, planned: FloatArray, best: float, room: float) -> Model:
    """The programme that looks for the nearest plan worth at least `best` less `room` (EUR, above zero); among equally
    near ones for the most valuable.
    """
    n = model.choices
    value = model.cost * THOUSAND / room * _WHOLE_STEP  # less than one step for all that may be given up
    nearness = np.zeros(len(model.cost))
    nearness[:n] = _nearness(planned)[model.case[:n], model.start[:n]]
    begin, index, entries = _with_row(model, -model.cost)
    floor = -(best - room) / THOUSAND
    return replace(
        model, cost=nearness + value, begin=begin, index=index, value=entries,
        row_lower=np.append(model.row_lower, -np.inf), row_upper=np.append(model.row_upper, floor),
        row={**model.row, ("value",): len(model.row_upper)},
    )  # fmt: skip


def _nearness(planned: FloatArray) -> FloatArray:
    """(cases, starts): 2 for the planned start, 1 for another one of what is planned, -2 for what is not planned."""
    inside = planned.sum(axis=1, keepdims=True) > 0
    return np.where(inside, 1.0 + planned, -2.0)


def _most(planned: FloatArray) -> float:
    return 2.0 * float(planned.sum())


def _with_row(model: Model, entries: FloatArray) -> tuple[IntArray, IntArray, FloatArray]:
    """The columns with one more row at the end."""
    used = np.flatnonzero(entries)
    sizes = np.diff(model.begin)
    added = np.zeros(len(sizes), dtype=np.int64)
    added[used] = 1
    at = model.begin[used + 1]
    index = np.insert(model.index, at, len(model.row_upper))
    value = np.insert(model.value, at, entries[used])
    return np.concatenate([[0], np.cumsum(sizes + added)]), index, value
