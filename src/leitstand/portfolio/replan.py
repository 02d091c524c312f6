"""The plan made again, warm: from the plan in force, with everything free that a change of one use case can move.

A change of one use case, one budget or one skill moves those that stand near to turning at the prices of the resources
and those that the use case needs, unlocks or excludes; the others stay as planned. What is left is a small
programme that HiGHS solves to the end, so that the same change always gives the same answer. In a company of fewer
than forty use cases that is the whole programme; docs/adr/0023 says how far it is from it above that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import highspy
import numpy as np

from .chance import RESOLVE_UP_TO
from .choose import Chosen
from .columns import Columns, as_held, entries, expecting
from .failures import Infeasible, SolverFailed
from .frame import Frame
from .grid import FloatArray, IntArray
from .model import THOUSAND, Model, Row, build, expected_numbers
from .prices import Prices, expected_of
from .quantities import Expected
from .rivals import scarce
from .search.highs import checked, finite, new

NEAR = {40: (40, 99), RESOLVE_UP_TO: (30, 3)}
NEAR_OF_MANY = (24, 3)
"""Up to so many use cases: so many beside kin may move, each to so many starts beside its planned one."""
BUDGET, BUDGET_OF_MANY = 180, 300
"""So many plans are made again for one quick explanation, up to 300 use cases and above; the nearest to turning come
first. In a company of fewer than forty use cases, where a plan takes a millisecond or two, four times as many."""
_LITTLE, _FAR = 0.05, 1e15
_NODES, _GAP = 400, 2e-4
"""Of each small programme: nodes, and thousands of euros between what was found and what is possible."""
_LEAN = {
    "mip_allow_restart": False, "mip_detect_symmetry": False, "mip_heuristic_effort": 0.0,
    "mip_heuristic_run_feasibility_jump": False,
}  # fmt: skip
_OPTIMAL = (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty)


@dataclass(frozen=True)
class Again:
    """A plan made again. `value`: EUR of the part that may move. `start` (cases,): quarter index or -1. `proven`:
    nothing in this part is better."""

    value: float
    start: IntArray
    proven: bool


class Replan:
    """Makes the plan again after single changes. Holds the programme of the plan; every answer starts from it.

    `most`: so many plans may be made again; `spent`: so many were. Nothing stops by itself: who asks looks whether it
    is `exhausted`.
    """

    def __init__(self, chosen: Chosen, prices: Prices, most: int | None = None) -> None:
        self.chosen, self.prices, self.spent = chosen, prices, 0
        frame = chosen.frame
        self.most = _budget(len(frame.worth.cases)) if most is None else most
        self.model: Model = build(frame, expected_numbers(frame), chosen.limits)
        n = self.model.choices
        self._begin = np.searchsorted(self.model.case[:n], np.arange(len(frame.worth.cases) + 1))
        self._margin = prices.margins.max(axis=1, initial=-np.inf)
        chosen_columns = chosen.matrix[self.model.case[:n], self.model.start[:n]]
        self._x = np.concatenate([chosen_columns, np.zeros(len(self.model.cost) - n)])
        at, _ = entries(self.model, np.flatnonzero(self._x))
        self._used = np.bincount(
            self.model.index[at], self.model.value[at], minlength=len(self.model.row_upper)
        )
        for (
            row,
            i,
        ) in self.model.row.items():  # a plan kept for stability may spend a little beyond its limits
            if row[0] == "budget":
                self.model.row_upper[i] = max(self.model.row_upper[i], self._used[i])
        size = len(frame.worth.cases)
        self._distance = np.where(np.isfinite(self._margin), np.abs(self._margin), _FAR)
        self._distance[~frame.worth.allowed.any(axis=1)] = np.inf
        best = prices.margins.argmax(axis=1) if prices.margins.size else np.zeros(size, dtype=np.int64)
        self._at = np.where(chosen.start >= 0, chosen.start, best)
        self._takes = scarce(chosen, prices, self._at)
        self._kin = _kin(frame)
        self._near, self._starts = next((of for most, of in NEAR.items() if size <= most), NEAR_OF_MANY)

    @property
    def exhausted(self) -> bool:
        """Whether as many plans were made again as may be."""
        return self.spent >= self.most

    def anew(self, most: int) -> None:
        """From here on so many plans more may be made again, as if none had been."""
        self.spent, self.most = 0, most

    def kin(self, n: int) -> tuple[int, ...]:
        """The rows that must move with this one: what it needs, unlocks, excludes, replaces."""
        return self._kin[n]

    def needed_by(self, n: int) -> bool:
        """Whether any other use case needs this one."""
        use_case = self.chosen.frame.worth.cases[n].id
        return any(use_case in self.chosen.frame.worth.cases[k].requires for k in self._kin[n])

    def nearest_rows(self, most: int) -> list[int]:
        """The rows that stand nearest to turning at the prices."""
        order = np.lexsort((np.arange(len(self._distance)), self._distance))[:most]
        return [int(n) for n in order if np.isfinite(self._distance[n])]

    def columns(self, n: int, e: Expected | None = None) -> Columns:
        """The columns of a use case as the programme has them, or with other expectations."""
        held = as_held(n, self.model, int(self._begin[n]), int(self._begin[n + 1]))
        return held if e is None else expecting(n, e, held, self.model, self.chosen.frame)

    def solve(
        self, n: int, *, inside: bool | None = None, columns: Columns | None = None,
        takes: FloatArray | None = None, more: Mapping[Row, float] | None = None,
    ) -> Again | None:  # fmt: skip
        """The best plan with the use case in row `n` in (`inside`), out, or as is best; None where there is none.

        `columns`: its columns instead of the usual ones. `takes`: what it then wants of scarce resources, which decides
        who else may move: values are comparable only where the same may. `more`: what is added to the limit of a row
        (EUR in thousands, person days).
        """
        self.spent += 1
        moving = self._moving(n, self._takes[n] if takes is None else takes)
        sub = self._part(n, moving, columns, more or {})
        lower, upper = sub.lower.copy(), sub.upper.copy()
        own = np.flatnonzero(sub.case == n)
        if inside is False:
            upper[own] = 0.0
        highs = new()
        for name, option in _LEAN.items():
            highs.setOptionValue(name, option)
        highs.setOptionValue("mip_rel_gap", 0.0)
        highs.setOptionValue("mip_abs_gap", _GAP)
        highs.setOptionValue("mip_max_nodes", _NODES)
        highs.passModel(_lp(sub, lower, upper, own if inside else None))
        highs.run()
        try:
            checked(highs, limited=True)
        except (Infeasible, SolverFailed):
            return None
        x = np.asarray(highs.getSolution().col_value)
        start = self.chosen.start.copy()
        start[moving] = -1
        taken = np.flatnonzero((sub.case >= 0) & (x > 0.5))
        start[sub.case[taken]] = sub.start[taken]
        proven = highs.getModelStatus() in _OPTIMAL
        return Again(float(sub.cost @ x) * THOUSAND, start, proven)

    def takes(self, n: int, e: Expected) -> FloatArray:
        """(scarce resources,): the price of what a use case would take with these expectations, as in `scarce`."""
        one, s = expected_of(n, self.chosen.frame, e), int(self._at[n])
        parts = [one.cost[s] * self.prices.budget]
        parts += [one.days[k][s] * price for k, price in self.prices.skill.items()]
        return np.concatenate(parts)

    def _moving(self, n: int, own: FloatArray) -> IntArray:
        """The row itself, its kin, and those that stand near to turning and want the same scarce resources."""
        price = max(1.0, float(own.sum()))
        shared = np.minimum(self._takes, own).sum(axis=1) / price
        distance = (self._distance + _LITTLE * price) / (_LITTLE + shared)
        near = np.lexsort((np.arange(len(distance)), distance))[: self._near]
        near = near[np.isfinite(distance[near])]
        return np.array(sorted({n, *self._kin[n], *near.tolist()}), dtype=np.int64)

    def _part(self, n: int, moving: IntArray, columns: Columns | None, more: Mapping[Row, float]) -> _Sub:
        model, margins = self.model, self.prices.margins
        picked = [
            self._few(int(k), margins[k]) for k in moving.tolist() if k != n or columns is None
        ]  # fmt: skip
        own = np.arange(self._begin[n], self._begin[n + 1])
        if columns is None:
            picked.append(own)
        old = np.unique(np.concatenate([*picked, np.arange(model.choices, len(model.cost))]))
        gone = np.concatenate([np.arange(self._begin[k], self._begin[k + 1]) for k in moving.tolist()])
        gone = gone[self._x[gone] > 0]
        at, _ = entries(model, gone)
        fixed = self._used - np.bincount(model.index[at], model.value[at], minlength=len(model.row_upper))
        at, column = entries(model, old)
        row, value = model.index[at], model.value[at]
        cost, lower, upper = model.cost[old], model.lower[old], model.upper[old]
        case, start = model.case[old], model.start[old]
        if columns is not None:
            extra = len(columns.worth)
            row = np.concatenate([row, columns.row])
            column = np.concatenate([column, len(old) + columns.column])
            value = np.concatenate([value, columns.value])
            cost = np.concatenate([cost, columns.worth])
            lower, upper = np.concatenate([lower, np.zeros(extra)]), np.concatenate([upper, np.ones(extra)])
            case, start = np.concatenate([case, np.full(extra, n)]), np.concatenate([start, columns.start])
        row_upper, row_lower = model.row_upper.copy(), model.row_lower.copy()
        for name, by in more.items():
            row_upper[model.row[name]] += by
        rows, packed = np.unique(row, return_inverse=True)
        return _Sub(
            cost, lower, upper, (row_lower - fixed)[rows], (row_upper - fixed)[rows],
            packed, column, value, case, start,
        )  # fmt: skip

    def _few(self, k: int, margins: FloatArray) -> IntArray:
        """The columns of a use case: its own start in the plan, and its best ones at these prices."""
        at = np.arange(self._begin[k], self._begin[k + 1])
        starts = self.model.start[at]
        order = np.lexsort((starts, -margins[starts]))[: self._starts]
        planned = np.flatnonzero(starts == self.chosen.start[k])
        return at[np.union1d(order, planned)]


@dataclass(frozen=True)
class _Sub:
    """A small programme in entries."""

    cost: FloatArray
    lower: FloatArray
    upper: FloatArray
    row_lower: FloatArray
    row_upper: FloatArray
    row: IntArray
    column: IntArray
    value: FloatArray
    case: IntArray
    start: IntArray


def _budget(cases: int) -> int:
    return BUDGET_OF_MANY if cases > RESOLVE_UP_TO else BUDGET if cases > min(NEAR) else 4 * BUDGET


def _lp(sub: _Sub, lower: FloatArray, upper: FloatArray, must: IntArray | None) -> highspy.HighsLp:
    """The small programme as HiGHS takes it; `must`: columns of which one is to be chosen."""
    row, column, value = sub.row, sub.column, sub.value
    row_lower, row_upper = sub.row_lower, sub.row_upper
    if must is not None:
        row = np.concatenate([row, np.full(len(must), len(row_lower))])
        column = np.concatenate([column, must])
        value = np.concatenate([value, np.ones(len(must))])
        row_lower, row_upper = np.append(row_lower, 1.0), np.append(row_upper, 1.0)
    size = len(row_upper)
    cell, where = np.unique(column * size + row, return_inverse=True)
    summed = np.asarray(np.bincount(where, value, minlength=len(cell)), dtype=np.float64)
    made = highspy.HighsLp()
    made.num_col_, made.num_row_ = len(sub.cost), size
    made.sense_ = highspy.ObjSense.kMaximize
    made.col_cost_ = sub.cost
    made.col_lower_, made.col_upper_ = finite(lower), finite(upper)
    made.row_lower_, made.row_upper_ = finite(row_lower), finite(row_upper)
    made.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    made.a_matrix_.start_ = np.searchsorted(cell // size, np.arange(len(sub.cost) + 1))
    made.a_matrix_.index_, made.a_matrix_.value_ = cell % size, summed
    kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
    made.integrality_ = [kinds[int(c >= 0)] for c in sub.case.tolist()]
    return made


def _kin(frame: Frame) -> dict[int, tuple[int, ...]]:
    """By row: what it needs, what needs it, what it cannot go with, what it replaces; at one remove and, upwards and
    downwards, all."""
    w = frame.worth
    found: dict[int, set[int]] = {n: set() for n in range(len(w.cases))}
    for n, c in enumerate(w.cases):
        seen, open_ = set[int](), [w.row[p] for p in c.requires]
        while open_:
            p = open_.pop()
            if p not in seen:
                seen.add(p)
                open_ += [w.row[q] for q in w.cases[p].requires]
        if c.replaces is not None and c.replaces in w.row:
            seen.add(w.row[c.replaces])
        for p in seen:
            found[n].add(p)
            found[p].add(n)
    for group in frame.field.apart:
        rows = [w.row[i] for i in group if i in w.row]
        for n in rows:
            found[n] |= {k for k in rows if k != n}
    return {n: tuple(sorted(k)) for n, k in found.items()}
