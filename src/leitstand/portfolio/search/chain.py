"""The continuous columns of a programme: which rows say what each is worth, in which order they can be worked out, and
what each takes of rows that others use.

A column that relieves rows is as small as they ask for; one that its rows hold down is as large as they allow. What is
worked out may take from further rows (days bought cost budget), if none of those was read before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

import numpy as np

from .programme import Programme

Entries = tuple[tuple[int, float], ...]
Row = tuple[int, float]
"""A row of the programme and 1, or -1 where its lower bound is meant: then with all signs turned round."""


@dataclass(frozen=True)
class Continuous:
    """One continuous column. Its value is `side` times the least of `limit` and s/|a| over its rows' slacks s, and at
    most `most`. Side 1: as much as its rows allow; side -1: as little as they ask for. A unit of it takes so much of
    the rows of `room` in `takes`, and of the open rows of later columns in `feeds`."""

    cost: float
    side: float
    limit: float
    most: float
    rows: tuple[int, ...]
    per: tuple[float, ...]
    takes: Entries = ()
    feeds: Entries = ()

    def level(self, slack: Sequence[float]) -> float:
        """Its value where the open rows have this slack."""
        least = self.limit
        for r, per in zip(self.rows, self.per, strict=True):
            least = min(least, slack[r] * per)
        return min(self.most, self.side * least)


@dataclass(frozen=True)
class Use:
    """What a continuous column does to a row that is bounded from above: its entry there."""

    row: Row
    entry: float


@dataclass(frozen=True)
class Chain:
    """The continuous columns in an order in which they can be worked out. `reads`: the rows that say what each is;
    none where it stands at a bound. `uses`: all its rows. `bound`: of each row that may bind."""

    order: tuple[int, ...]
    uses: dict[int, list[Use]]
    reads: dict[int, list[Use]]
    bound: dict[Row, float]
    programme: Programme

    def others(self, j: int) -> list[Use]:
        """What column j uses beside the rows that it reads."""
        own = {u.row for u in self.reads[j]}
        return [u for u in self.uses[j] if u.row not in own]

    def standing(self, j: int) -> float:
        """The bound at which a column stands that reads no row."""
        p = self.programme
        cost, low, high = float(p.cost[j]), float(p.lower[j]), float(p.upper[j])
        return low if cost < 0 else high if cost > 0 else low if np.isfinite(low) else min(0.0, high)

    def constant(self) -> dict[Row, float]:
        """What the columns that stand at a bound use of each row."""
        found: dict[Row, float] = {}
        for j in self.order:
            for u in self.uses[j] if not self.reads[j] else ():
                found[u.row] = found.get(u.row, 0.0) + u.entry * self.standing(j)
        return found

    def relief(self) -> dict[Row, float]:
        """The least that the columns which read a row may use of it: negative where they relieve it."""
        p, found = self.programme, dict[Row, float]()
        for j in self.order:
            for u in self.reads[j]:
                end = float(p.lower[j] if u.entry > 0 else p.upper[j])
                found[u.row] = found.get(u.row, 0.0) + u.entry * end
        return found

    def continuous(self, slot: dict[tuple[int, Row], int], hard: dict[Row, int]) -> tuple[Continuous, ...]:
        """The columns in order. `slot`: the open row of each column and row that it reads; `hard`: the inner row of a
        row that the choices bind."""
        later: dict[Row, list[int]] = {}
        made = []
        for j in reversed(self.order):
            takes: Entries = ()
            feeds: Entries = ()
            if self.reads[j]:
                takes = tuple((hard[u.row], u.entry) for u in self.others(j) if u.row in hard)
                feeds = tuple((slot[i, u.row], u.entry) for u in self.uses[j] for i in later.get(u.row, ()))
            made.append(self._one(j, slot, takes, feeds))
            for u in self.reads[j]:
                later.setdefault(u.row, []).append(j)
        return tuple(reversed(made))

    def _one(self, j: int, slot: dict[tuple[int, Row], int], takes: Entries, feeds: Entries) -> Continuous:
        p, reads = self.programme, self.reads[j]
        if not reads:
            return Continuous(float(p.cost[j]), 1.0, self.standing(j), np.inf, (), ())
        rows = tuple(slot[j, u.row] for u in reads)
        per = tuple(1 / abs(u.entry) for u in reads)
        low, high = float(p.lower[j]), float(p.upper[j])
        side, limit, most = (-1.0, -low, high) if reads[0].entry < 0 else (1.0, high, np.inf)
        return Continuous(float(p.cost[j]), side, limit, most, rows, per, takes, feeds)


def chain(p: Programme) -> Chain | None:
    """None where continuous columns hang together in unknown ways."""
    n = p.choices
    bound = {
        (r, sign): b
        for r, both in enumerate(zip(p.row_upper.tolist(), (-p.row_lower).tolist(), strict=True))
        for sign, b in zip((1.0, -1.0), both, strict=True)
        if b != np.inf
    }
    uses: dict[int, list[Use]] = {j: [] for j in range(n, len(p.cost))}
    here = p.column >= n
    for r, j, a in zip(p.index[here].tolist(), p.column[here].tolist(), p.value[here].tolist(), strict=True):
        uses[j] += [Use((r, s), a * s) for s in (1.0, -1.0) if (r, s) in bound]
    reads: dict[int, list[Use]] = {}
    for j, of in uses.items():
        own = _read(p, j, of)
        if own is None:
            return None
        reads[j] = own
    order = _order(p, uses, reads)
    return None if order is None else Chain(tuple(order), uses, reads, bound, p)


def _read(p: Programme, j: int, uses: list[Use]) -> list[Use] | None:
    """The rows that say what a continuous column's value is; none where it stands at a bound. None where it is bound
    from both sides, or would be endless."""
    cost, low, high = float(p.cost[j]), float(p.lower[j]), float(p.upper[j])
    relieved = [u for u in uses if u.entry < 0]
    burdened = [u for u in uses if u.entry > 0]
    if {u.row[0] for u in relieved} & {u.row[0] for u in burdened}:
        return None  # an equation, or a range
    if relieved:
        if cost > 0:
            return [] if np.isfinite(high) and not burdened else None
        return relieved
    if burdened and cost >= 0:
        return burdened
    return [] if np.isfinite(low if cost < 0 else high) or not cost else None


def _order(p: Programme, uses: dict[int, list[Use]], reads: dict[int, list[Use]]) -> list[int] | None:
    """The continuous columns so that none takes from a row after another has read it. Of those that relieve one row
    the cheapest comes first. None where there is no such order, or where two are to fill one row."""
    before: dict[int, set[int]] = {j: set() for j in uses}
    readers: dict[Row, list[int]] = {}
    for j, own in reads.items():
        for u in own:
            readers.setdefault(u.row, []).append(j)
    entry = {(j, u.row): u.entry for j, of in uses.items() for u in of}
    for row, some in readers.items():
        if len(some) > 1:
            if any(entry[j, row] > 0 for j in some):
                return None
            some.sort(key=lambda j: (p.cost[j] / entry[j, row], j))
            for first, second in pairwise(some):
                before[second].add(first)
    for j, of in uses.items():
        own_rows = {u.row for u in reads[j]}
        for u in of:
            if reads[j] and u.row not in own_rows:
                for reader in readers.get(u.row, ()):
                    before[reader].add(j)
    try:
        return list(TopologicalSorter(before).static_order())
    except CycleError:
        return None
