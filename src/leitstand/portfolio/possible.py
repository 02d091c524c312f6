"""What must be and does not fit: decisions go before limits, which are raised as far as it takes, and that is said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .evaluate import bought_days, planned_spending
from .failures import Infeasible
from .frame import Frame
from .model import Row, build, expected_numbers
from .solve import Solved, whole


def possible(frame: Frame) -> tuple[Frame, dict[Row, float]]:
    """The frame with limits raised as far as decisions make it necessary, and by how much."""
    numbers = expected_numbers(frame)
    try:
        if any(c.must for c in frame.worth.cases) or frame.stops or frame.settled:
            whole(build(frame, numbers, frame.limits), gap=0.5, nodes=200)
        return frame, {}
    except Infeasible:
        plan = whole(build(frame, numbers, frame.limits, soft=True), gap=1e-3, nodes=500)
    used = planned_spending(frame, plan.chosen)
    overrun: dict[Row, float] = {}
    for y, period in enumerate(frame.grid.money):
        if used[y] > frame.limits[y] * (1 + 1e-6) + 1e-6:
            overrun["budget", period] = float(used[y] - frame.limits[y])
    capacity, from_outside = {}, bought_days(frame, plan.chosen)
    for skill, days in frame.capacity.items():
        worked = np.einsum("ns,nsp->p", plan.chosen, frame.worth.days[skill])
        worked = worked - from_outside.get(skill, 0.0)
        for i, period in enumerate(frame.grid.skill_periods):
            if worked[i] > days[i] * (1 + 1e-6) + 1e-6:
                overrun["skill", skill, period] = float(worked[i] - days[i])
        capacity[skill] = np.maximum(days, worked * (1 + 1e-6))
    limits = np.maximum(frame.limits, used * (1 + 1e-6))
    return replace(frame, limits=limits, capacity=capacity, waived=_broken(frame, plan)), overrun


def _broken(frame: Frame, plan: Solved) -> frozenset[Row]:
    """The rules that this plan breaks: ("needs", use case, what it needs) and ("apart", use cases...)."""
    w = frame.worth
    start = np.where(plan.chosen.sum(axis=1) > 0.5, plan.chosen.argmax(axis=1), -1)
    broken: set[Row] = set()
    for n, c in enumerate(w.cases):
        for p in c.requires:
            other = w.row[p]
            if start[n] >= 0 and (start[other] < 0 or w.live[other, start[other]] > start[n]):
                broken.add(("needs", c.id, p))
    broken |= {("apart", *g) for g in frame.field.apart if sum(start[w.row[i]] >= 0 for i in g) > 1}
    return frozenset(broken)
