"""The choice as a mixed-integer programme, in arrays that HiGHS takes as they are.

A column per use case and allowed start (1: it starts then), one per capped KPI and year (what of the promised
improvement counts), and, only where decisions break a limit, one for the overrun. Money stands in thousands of euros.
See docs/adr/0006 for the formulation and what it replaced.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .frame import Frame
from .grid import FloatArray, IntArray

THOUSAND = 1000.0
TIE = 1e-6
"""Equal use cases are taken in the order of their ids: each loses this share of its value times its rank."""
OVERRUN = 1000.0
"""What a euro beyond a limit costs the objective, in euros, where decisions force it; half of it in thousands for a
person day, and as much for each broken rule as that many of the most valuable use cases."""

_SOFT = ("budget", "skill", "needs", "apart")

Row = tuple[str, ...]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True)
class Numbers:
    """What the model is made of: expectations, or one draw of them. Shapes as in `value.Worth`."""

    goal: FloatArray
    cost: FloatArray
    days: Mapping[str, FloatArray]
    promised: Mapping[str, FloatArray]


@dataclass(frozen=True)
class Model:
    """Column-wise arrays. `case`, `start` (columns,): -1 for columns that are no choice. `row`: where each row stands.

    `shape`: (cases, starts).
    """

    cost: FloatArray
    lower: FloatArray
    upper: FloatArray
    row_lower: FloatArray
    row_upper: FloatArray
    begin: IntArray
    index: IntArray
    value: FloatArray
    case: IntArray
    start: IntArray
    row: Mapping[Row, int]
    shape: tuple[int, int]

    @property
    def choices(self) -> int:
        """How many columns are choices; they come first."""
        return int((self.case >= 0).sum())


def expected_numbers(frame: Frame) -> Numbers:
    """The model's numbers from the expectations."""
    w = frame.worth
    return Numbers(w.goal, w.cost, w.days, w.promised)


def build(
    frame: Frame, numbers: Numbers, limits: FloatArray, *, keep: BoolArray | None = None, soft: bool = False
) -> Model:
    """The model under these yearly limits. `keep` (cases, starts) drops columns; `soft` lets limits be overrun."""
    w = frame.worth
    case, start = np.nonzero(w.allowed if keep is None else w.allowed & keep)
    goal = numbers.goal - sum((p.sum(axis=2) for p in numbers.promised.values()), np.zeros_like(numbers.goal))
    worth = goal[case, start]
    worth = worth - np.abs(worth) * TIE * case / max(1, len(w.cases))
    made = _Rows(len(case))
    must = np.array([c.must for c in w.cases], dtype=np.float64)
    for n in range(len(w.cases)):
        made.bounds(("case", w.cases[n].id), must[n], 1.0)
    made.entries(case, np.arange(len(case)), np.ones(len(case)))
    _budgets(made, frame, numbers, limits, case, start)
    _skills(made, frame, numbers, case, start)
    _prerequisites(made, frame, case, start)
    _apart(made, frame, case)
    counted = _capped(made, frame, numbers, case, start)
    costs = [worth / THOUSAND, np.ones(len(counted))]
    lowers = [np.zeros(len(case)), np.full(len(counted), -np.inf)]  # what is promised may be a loss
    uppers = [np.ones(len(case)), np.array(counted)]
    if soft:
        over = [(row, i) for row, i in made.row.items() if row[0] in _SOFT]
        most = np.abs(worth).max(initial=THOUSAND) / THOUSAND
        costs.append(
            np.array([-OVERRUN * {"budget": 1.0, "skill": 0.5}.get(row[0], most) for row, _ in over])
        )
        lowers.append(np.zeros(len(over)))
        uppers.append(np.full(len(over), np.inf))
        made.entries(np.array([i for _, i in over]), made.columns + np.arange(len(over)), -np.ones(len(over)))
        made.columns += len(over)
    extra = np.full(made.columns - len(case), -1)
    begin, index, value = made.by_column()
    return Model(
        np.concatenate(costs), np.concatenate(lowers), np.concatenate(uppers), np.array(made.lower),
        np.array(made.upper), begin, index, value, np.concatenate([case, extra]), np.concatenate([start, extra]),
        made.row, (len(w.cases), w.allowed.shape[1]),
    )  # fmt: skip


class _Rows:
    """Collects rows and entries."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.row: dict[Row, int] = {}
        self.lower: list[float] = []
        self.upper: list[float] = []
        self._parts: list[tuple[IntArray, IntArray, FloatArray]] = []

    def bounds(self, row: Row, lower: float, upper: float) -> int:
        self.row[row] = len(self.lower)
        self.lower.append(lower)
        self.upper.append(upper)
        return self.row[row]

    def entries(self, rows: IntArray, columns: IntArray, values: FloatArray) -> None:
        if len(rows):
            self._parts.append((np.asarray(rows), np.asarray(columns), np.asarray(values, dtype=np.float64)))

    def by_column(self) -> tuple[IntArray, IntArray, FloatArray]:
        if not self._parts:
            return np.zeros(self.columns + 1, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0)
        rows, columns, values = (np.concatenate([p[i] for p in self._parts]) for i in range(3))
        used = values != 0
        rows, columns, values = rows[used], columns[used], values[used]
        order = np.lexsort((rows, columns))
        begin = np.concatenate([[0], np.cumsum(np.bincount(columns, minlength=self.columns))])
        return begin, rows[order], values[order]


def _budgets(
    made: _Rows, frame: Frame, numbers: Numbers, limits: FloatArray, case: IntArray, start: IntArray
) -> None:
    for y, year in enumerate(frame.grid.years):
        row = made.bounds(("budget", str(year)), -np.inf, float(limits[y]) / THOUSAND)
        spent = numbers.cost[case, start, y] / THOUSAND
        made.entries(np.full(len(case), row), np.arange(len(case)), spent)


def _skills(made: _Rows, frame: Frame, numbers: Numbers, case: IntArray, start: IntArray) -> None:
    for skill, days in frame.capacity.items():
        for i, period in enumerate(frame.grid.skill_periods):
            if np.isfinite(days[i]):
                row = made.bounds(("skill", skill, period), -np.inf, float(days[i]))
                made.entries(
                    np.full(len(case), row), np.arange(len(case)), numbers.days[skill][case, start, i]
                )


def _prerequisites(made: _Rows, frame: Frame, case: IntArray, start: IntArray) -> None:
    """Started by t only if what it needs is live by t: one row for each t, the tight form."""
    w = frame.worth
    needy = [
        (n, w.row[p])
        for n, c in enumerate(w.cases)
        for p in c.requires
        if ("needs", c.id, p) not in frame.waived
    ]
    begin = np.searchsorted(case, np.arange(len(w.cases) + 1))  # a case's columns stand together
    for n, p in needy:
        own, other = (np.arange(begin[i], begin[i + 1]) for i in (n, p))
        live = w.live[p][start[other]]
        for t in sorted(set(start[own].tolist())):
            row = made.bounds(("needs", w.cases[n].id, w.cases[p].id, str(t)), -np.inf, 0.0)
            begun, ready = own[start[own] <= t], other[live <= t]
            made.entries(np.full(len(begun), row), begun, np.ones(len(begun)))
            made.entries(np.full(len(ready), row), ready, -np.ones(len(ready)))


def _apart(made: _Rows, frame: Frame, case: IntArray) -> None:
    for group in frame.field.apart:
        if ("apart", *group) in frame.waived:
            continue
        row = made.bounds(("apart", *group), -np.inf, 1.0)
        columns = np.flatnonzero(np.isin(case, [frame.worth.row[i] for i in group]))
        made.entries(np.full(len(columns), row), columns, np.ones(len(columns)))


def _capped(made: _Rows, frame: Frame, numbers: Numbers, case: IntArray, start: IntArray) -> list[float]:
    """Adds a column per capped KPI and year: counted <= promised, counted <= the most that counts (thousand EUR)."""
    added = []
    for kpi, promised in sorted(numbers.promised.items()):
        for y, year in enumerate(frame.grid.years):
            row = made.bounds(("kpi", kpi, str(year)), -np.inf, 0.0)
            made.entries(np.full(len(case), row), np.arange(len(case)), -promised[case, start, y] / THOUSAND)
            made.entries(np.array([row]), np.array([made.columns]), np.ones(1))
            made.columns += 1
            added.append(float(frame.worth.caps[kpi][y]) / THOUSAND)
    return added
