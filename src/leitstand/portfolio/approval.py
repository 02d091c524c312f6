"""What a guardrail keeps out and its approval would bring in: until which quarter it would have to come.

A use case that guardrails block for good, or until later than a plan can use, is not weighed at all. Here it is put
into the plan as if its approval were there, with what could not come without it, and the plan is made again
(`replan`): with a start allowed from a quarter on it is in, from the next one on it is not. The work that guardrails
ask for is still done and paid.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

import numpy as np

from leitstand.strategy import GuardrailState, standing

from .choose import Chosen
from .frame import Frame, frame_of
from .grid import FloatArray, IntArray
from .prices import Prices
from .replan import Replan
from .results import Easing

_EURO = 1.0


class Approvals:
    """The use cases of a plan that guardrails hold, put in as if they did not."""

    def __init__(self, chosen: Chosen, prices: Prices) -> None:
        self.chosen, self.prices = chosen, prices

    @cached_property
    def held(self) -> tuple[str, ...]:
        """The ids of the use cases that are out and that a guardrail holds back, in order."""
        frame = self.chosen.frame
        blocked = {i for i, g in frame.guards.items() if g.cleared == "blocked"}
        out = {c.id for c, s in zip(frame.worth.cases, self.chosen.start.tolist(), strict=True) if s < 0}
        out |= {x.id for x in frame.field.left if x.reason.startswith("blocked")}
        return tuple(sorted(blocked & out))

    def easing(self, use_case: str) -> Easing | None:
        """The approval that brings this one in; None where it stays out with it, or comes in as it is."""
        opened = self._opened.worth
        n = opened.row.get(use_case)
        if n is None:  # something else holds it as well
            return None
        again = self._with(n)
        starts = np.unique(again.columns(n).start)
        without = again.solve(n, inside=False)
        if without is None or not len(starts):
            return None

        def comes(k: int) -> bool:
            columns = again.columns(n)
            found = again.solve(n, inside=True, columns=columns.only(columns.start >= starts[k]))
            return found is not None and found.value > without.value + _EURO

        last = _last(comes, len(starts))
        if last is None or starts[last] >= self._earliest(use_case):
            return None
        return Easing(
            resource="guardrail", id=self._rule(use_case), period=self.chosen.frame.grid.names[starts[last]],
            more=None, unit="",
        )  # fmt: skip

    @cached_property
    def _opened(self) -> Frame:
        """The frame in which no guardrail holds any of them; limits, rules and what leadership broke as in the plan."""
        frame = self.chosen.frame
        states = standing(frame.strategy.all(GuardrailState), frame.grid.as_of)
        free = [
            s.model_copy(update={"clearance": "allowed", "free_from": None})
            for i in self.held
            for s in states[i]
            if s.clearance == "blocked"
        ]
        opened = frame_of(frame.strategy.having(*free), frame.belief, frame.grid.as_of, frame.in_force)
        known = {f.id: f for f in frame.floors}
        floors = tuple(
            replace(f, base=known[f.id].base, short=known[f.id].short) for f in opened.floors if f.id in known
        )
        return replace(
            opened, limits=frame.limits, capacity=frame.capacity, waived=frame.waived, floors=floors,
            stops=frame.stops, settled=frame.settled, committed=frame.committed,
        )  # fmt: skip

    def _with(self, n: int) -> Replan:
        """The plan made again with this one allowed, and with what only waited for it."""
        opened, frame, chosen = self._opened, self.chosen.frame, self.chosen
        w, rows = opened.worth, self._rows
        allowed = np.zeros_like(w.allowed)
        inside = rows >= 0
        allowed[inside] = frame.worth.allowed[rows[inside]]
        waiting = {x.id: x.other for x in frame.field.left if x.reason == "prerequisite-missing"}
        free, more = {w.cases[n].id}, True
        while more:
            joined = {i for i, other in waiting.items() if other in free and i in w.row} - free
            free, more = free | joined, bool(joined)
        mine = [w.row[i] for i in free]
        allowed[mine] = w.allowed[mine]
        start = np.full(len(rows), -1)
        start[inside] = chosen.start[rows[inside]]
        other = np.zeros(w.mean.shape)
        other[inside] = self.prices.other[rows[inside]]
        tried = replace(opened, worth=replace(w, allowed=allowed))
        of = replace(chosen, frame=tried, start=start)
        prices = replace(self.prices, frame=tried, other=_open(other, tried, self.prices))
        return Replan(of, prices)

    @cached_property
    def _rows(self) -> IntArray:
        """(cases of the opened frame,): their rows in the plan's frame, -1 for those that are new."""
        row = self.chosen.frame.worth.row
        return np.array([row.get(c.id, -1) for c in self._opened.worth.cases], dtype=np.int64)

    def _earliest(self, use_case: str) -> int:
        guard, grid = self.chosen.frame.guards[use_case], self.chosen.frame.grid
        return grid.quarters if guard.earliest is None else guard.earliest

    def _rule(self, use_case: str) -> str:
        states = standing(self.chosen.frame.strategy.all(GuardrailState), self.chosen.frame.grid.as_of)
        names = {s.rule for s in states[use_case] if s.clearance == "blocked"}
        return next(iter(names)) if len(names) == 1 else ""


def _open(other: FloatArray, frame: Frame, prices: Prices) -> FloatArray:
    """The prices of prerequisites and exclusions: where a start is allowed that had no column, none is known."""
    return np.where(
        frame.worth.allowed & ~np.isfinite(other), 0.0, np.where(frame.worth.allowed, other, -np.inf)
    )


def _last(comes: Callable[[int], bool], size: int) -> int | None:
    """The last place at which it still comes in, when it does up to some place and then never again; None: nowhere."""
    if not comes(0):
        return None
    near, far = 0, size
    while far - near > 1:
        middle = (near + far) // 2
        near, far = (middle, far) if comes(middle) else (near, middle)
    return near
