"""The choice as a mixed-integer programme, in arrays that HiGHS takes as they are.

A column per use case and allowed start (1: it starts then), and columns that are no choice, each of which has a best
value that follows from the choices:

counted   one per capped KPI and year, what of the promised improvement counts: the least of its row and its bound
bought    one per skill and period with days for sale: what the work takes beyond the own days
stopped   one per use case whose end costs something: 1 where it is not chosen
short     one per minimum share, EUR missing: the most of its two rows
overrun   only where decisions break a limit

The last four stand with -1 in the rows that they relieve, cost the objective, and are as small as those rows allow;
bought and stopped also take money. Money stands in thousands of euros. See docs/adr/0006 and 0017.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .frame import Frame
from .grid import FloatArray, IntArray
from .shares import new_money

THOUSAND = 1000.0
TIE = 1e-6
"""Equal use cases are taken in the order of their ids: each loses this share of its value times its rank."""
OVERRUN = 1000.0
"""What a euro beyond a limit costs the objective, in euros, where decisions force it; half of it in thousands for a
person day, and as much for each broken rule as that many of the most valuable use cases."""

SHORT = 100.0
"""What a euro that a minimum share lacks costs the objective, in euros: as good as everything else."""

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
    extra = _Columns()
    must = np.array([c.must for c in w.cases], dtype=np.float64)
    for n in range(len(w.cases)):
        made.bounds(("case", w.cases[n].id), must[n], 1.0)
    made.entries(case, np.arange(len(case)), np.ones(len(case)))
    _budgets(made, frame, numbers, limits, case, start)
    _skills(made, frame, numbers, case, start)
    _prerequisites(made, frame, case, start)
    _apart(made, frame, case)
    _capped(made, extra, frame, numbers, case, start)
    _bought(made, extra, frame)
    _stopped(made, extra, frame, case)
    _shares(made, extra, frame, numbers, case, start)
    if soft:
        over = [(row, i) for row, i in made.row.items() if row[0] in _SOFT]
        most = np.abs(worth).max(initial=THOUSAND) / THOUSAND
        for row, i in over:
            price = OVERRUN * {"budget": 1.0, "skill": 0.5}.get(row[0], most)
            extra.add(made, -price, 0.0, np.inf, {i: -1.0})
    none = np.full(len(extra.cost), -1)
    begin, index, value = made.by_column()
    return Model(
        np.concatenate([worth / THOUSAND, extra.cost]), np.concatenate([np.zeros(len(case)), extra.lower]),
        np.concatenate([np.ones(len(case)), extra.upper]), np.array(made.lower), np.array(made.upper),
        begin, index, value, np.concatenate([case, none]), np.concatenate([start, none]),
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


class _Columns:
    """Collects the columns that are no choice."""

    def __init__(self) -> None:
        self.cost: list[float] = []
        self.lower: list[float] = []
        self.upper: list[float] = []

    def add(self, made: _Rows, cost: float, lower: float, upper: float, entries: Mapping[int, float]) -> None:
        """One more, with its value in each of these rows."""
        self.cost.append(cost)
        self.lower.append(lower)
        self.upper.append(upper)
        rows = np.array(list(entries), dtype=np.int64)
        made.entries(rows, np.full(len(rows), made.columns), np.array(list(entries.values())))
        made.columns += 1


def _budgets(
    made: _Rows, frame: Frame, numbers: Numbers, limits: FloatArray, case: IntArray, start: IntArray
) -> None:
    committed = frame.committed if frame.committed.size else np.zeros(len(limits))
    for y, period in enumerate(frame.grid.money):
        row = made.bounds(("budget", period), -np.inf, float(limits[y] - committed[y]) / THOUSAND)
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


def _capped(
    made: _Rows, extra: _Columns, frame: Frame, numbers: Numbers, case: IntArray, start: IntArray
) -> None:
    """Adds a column per capped KPI and year: counted <= promised, counted <= the most that counts (thousand EUR)."""
    for kpi, promised in sorted(numbers.promised.items()):
        for y, year in enumerate(frame.grid.years):
            row = made.bounds(("kpi", kpi, str(year)), -np.inf, 0.0)
            made.entries(np.full(len(case), row), np.arange(len(case)), -promised[case, start, y] / THOUSAND)
            # no lower bound: what is promised may be a loss
            extra.add(made, 1.0, -np.inf, float(frame.worth.caps[kpi][y]) / THOUSAND, {row: 1.0})


def _bought(made: _Rows, extra: _Columns, frame: Frame) -> None:
    """Adds a column per skill and period of which days can be bought: person days."""
    for skill, offer in frame.offers.items():
        for i, period in enumerate(frame.grid.skill_periods):
            row = made.row.get(("skill", skill, period))
            if row is None or offer.days[i] <= 0:
                continue
            entries = {row: -1.0}
            for y, name in enumerate(frame.grid.money):
                if offer.cost[i, y] > 0:
                    entries[made.row["budget", name]] = float(offer.cost[i, y]) / THOUSAND
            extra.add(made, -float(offer.value[i]) / THOUSAND, 0.0, float(offer.days[i]), entries)


def _stopped(made: _Rows, extra: _Columns, frame: Frame, case: IntArray) -> None:
    """Adds a column per use case whose end costs something: at least 1 less what is chosen of it."""
    for use_case, cost in frame.stops.items():
        columns = np.flatnonzero(case == frame.worth.row[use_case])
        row = made.bounds(("stop", use_case), -np.inf, -1.0)
        made.entries(np.full(len(columns), row), columns, -np.ones(len(columns)))
        entries = {row: -1.0}
        for y, name in enumerate(frame.grid.money):
            if frame.grid.in_money[0, y]:
                entries[made.row["budget", name]] = cost / THOUSAND
        extra.add(made, -cost * float(frame.grid.discount[0]) / THOUSAND, 0.0, 1.0, entries)


def _shares(
    made: _Rows, extra: _Columns, frame: Frame, numbers: Numbers, case: IntArray, start: IntArray
) -> None:
    """Adds a column per minimum share: what its use cases take of the money lacks at most so much of the share, taken
    of the plan's money and of what it would be without the rule. Where not even all that there is for it suffices, the
    rest of the plan is left alone: then only the second counts."""
    if not frame.floors:
        return
    money = new_money(frame.worth.cases, numbers.cost, frame.grid)[case, start] / THOUSAND
    every = np.arange(len(case))
    for f in frame.floors:
        own = f.counts[case] * money
        without = made.bounds(("share", f.id, "without"), -np.inf, (f.short - f.share * f.base) / THOUSAND)
        made.entries(np.full(len(case), without), every, -own)
        relieved = {without: -1.0}
        if f.short == 0:
            of_plan = made.bounds(("share", f.id, "plan"), -np.inf, 0.0)
            made.entries(np.full(len(case), of_plan), every, f.share * money - own)
            relieved[of_plan] = -1.0
        extra.add(made, -SHORT, 0.0, np.inf, relieved)
