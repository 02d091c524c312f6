"""Money and effects quarter by quarter, in every draw, added up over use cases.

A draw changes a use case's course in one place: the quarter in which it goes live. So nothing of the size (draws x
quarters) is made for a use case: what begins or ends with going live is put into that quarter's row, and the rows are
summed once for all use cases. The shape of a course is that of `portfolio.grid.Spread`. Nothing is added and taken off
again later, so a quarter without spending holds an exact zero.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from .cases import Case
from .grid import RAMP_QUARTERS, FloatArray, Grid, IntArray, Kind, scaling
from .quantities import Drawn
from .value import PARTS


class Flows:
    """What use cases spend and bring. `passed`, `reached` (draws,): coins of the own gate and of all that is needed."""

    def __init__(self, grid: Grid, draws: int) -> None:
        self.grid, self.draws = grid, draws
        self._column = np.arange(draws)
        self._once: dict[int, FloatArray] = {}
        self._until: dict[int, FloatArray] = {}
        self._running = self._rows()
        self._growing: dict[str, FloatArray] = {}
        self._steady: dict[str, FloatArray] = {}
        self._ended: dict[str, FloatArray] = {}

    def spend(
        self, case: Case, start: int, d: Drawn, passed: FloatArray, reached: FloatArray, share: float = 1.0
    ) -> None:
        """Adds what one use case spends with this start; `share` of it, where a plan holds only a part."""
        part, (begin, _, parts) = (
            PARTS[case.kind],
            _course(case.kind, start, self.grid.quarters, self.grid.longest),
        )
        if share != 1.0:
            reached = share * reached
        lives = passed * reached
        if part.first:
            self._add_once(start, d.one_off * part.first * reached)
        at = self._live(case.kind, start, d.duration)
        if part.rest:
            spent = reached if part.certain else lives
            rest = d.one_off * part.rest * spent * parts.take(d.duration)
            self._put(self._until.setdefault(begin, self._rows()), at, rest)
        self._put(self._running, at, d.running * lives * 0.25)
        if case.fixed is not None:
            for t in np.flatnonzero(case.fixed.spent[start]).tolist():
                self._add_once(t, reached * float(case.fixed.spent[start][t]))

    def bring(self, case: Case, start: int, d: Drawn, kpi: str, amount: FloatArray) -> None:
        """Adds an improvement of a KPI, `amount` (draws,) per year at full use, gates included."""
        if case.kind == "running":
            self._steady.setdefault(kpi, self._rows())[start] += amount
        else:
            at = self._live(case.kind, start, d.duration)
            self._put(self._growing.setdefault(kpi, self._rows()), at, amount)

    def end(self, case: Case, start: int, d: Drawn, kpi: str, amount: FloatArray) -> None:
        """Takes off an improvement of a KPI, `amount` (draws,) per year, that ends when this use case goes live."""
        at = self._live(case.kind, start, d.duration)
        self._put(self._ended.setdefault(kpi, self._rows()), at, -amount)

    def spending(self) -> FloatArray:
        """(quarters, draws): EUR spent in each quarter, not discounted."""
        quarters = self.grid.quarters
        total: FloatArray = np.cumsum(self._running[:quarters], axis=0)
        for begin, until in sorted(self._until.items()):
            still = np.zeros(self.draws)
            for t in range(quarters - 1, begin - 1, -1):
                still += until[t + 1]
                total[t] += still
        for t, amount in sorted(self._once.items()):
            total[t] += amount
        return total

    def coming(self) -> dict[str, FloatArray]:
        """By KPI (quarters, draws): improvement per year held in each quarter by what does not run yet, less what it
        takes the place of."""
        quarters, found = self.grid.quarters, {}
        for kpi, begun in self._growing.items():
            held = np.zeros((quarters, self.draws))
            for age in range(quarters):
                held[age:] += min(1.0, (age + 0.5) / RAMP_QUARTERS) * begun[: quarters - age]
            found[kpi] = held
        for kpi, rows in self._ended.items():
            gone = np.cumsum(rows[:quarters], axis=0)
            found[kpi] = found[kpi] + gone if kpi in found else gone
        return found

    def held(self, coming: dict[str, FloatArray]) -> dict[str, FloatArray]:
        """The same with what runs already."""
        steady = {k: np.cumsum(rows[: self.grid.quarters], axis=0) for k, rows in self._steady.items()}
        return {
            k: coming[k] + steady[k]
            if k in coming and k in steady
            else coming[k]
            if k in coming
            else steady[k]
            for k in sorted(coming.keys() | steady.keys())
        }

    def _rows(self) -> FloatArray:
        """A row for each quarter, and one for all that comes later than the grid."""
        return np.zeros((self.grid.quarters + 1, self.draws))

    def _live(self, kind: Kind, start: int, duration: IntArray) -> IntArray:
        """(draws,): where each draw's quarter of going live stands in rows laid end to end."""
        live = _course(kind, start, self.grid.quarters, self.grid.longest)[1]
        return np.asarray((live * self.draws).take(duration) + self._column)

    def _put(self, rows: FloatArray, at: IntArray, amount: FloatArray) -> None:
        flat = rows.reshape(-1)
        flat[at] += amount  # every draw has its own column, so no place comes twice

    def _add_once(self, quarter: int, amount: FloatArray) -> None:
        if quarter in self._once:
            self._once[quarter] += amount
        else:
            self._once[quarter] = amount


@cache
def _course(kind: Kind, start: int, quarters: int, longest: int) -> tuple[int, IntArray, FloatArray]:
    """For a start: the first quarter of scaling, and by duration (longest + 1,) the quarter of going live (`quarters`
    where that is later than the grid) and the share of the remaining cost that falls on each quarter of scaling."""
    spans = [scaling(kind, start, d) for d in range(longest + 1)]
    live = np.array([min(end, quarters) for _, end in spans], dtype=np.int64)
    parts = np.array([1 / (end - begin) if end > begin else 0.0 for begin, end in spans])
    return min(spans[0][0], quarters), live, parts
