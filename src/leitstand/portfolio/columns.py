"""The columns of one use case in the programme of a plan, as they are or with other expectations.

Other expectations change what its starts are worth and what they take of money, skills, capped KPIs and minimum shares;
what ties it to other use cases stays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .frame import Frame
from .grid import FloatArray, IntArray
from .model import THOUSAND, TIE, BoolArray, Model, Row
from .prices import expected_of
from .quantities import Expected
from .shares import new_money

_AMOUNTS = ("budget", "skill", "kpi", "share")
"""Rows whose entries follow from expectations."""


@dataclass(frozen=True)
class Columns:
    """The columns of one use case, one per allowed start: `worth` (columns,), entries by (row, column)."""

    worth: FloatArray
    row: IntArray
    column: IntArray
    value: FloatArray
    start: IntArray

    def only(self, keep: BoolArray) -> Columns:
        """These columns alone."""
        place, held = np.cumsum(keep) - 1, keep[self.column]
        return Columns(
            self.worth[keep], self.row[held], place[self.column[held]], self.value[held], self.start[keep]
        )  # fmt: skip

    def towards(self, other: Columns, part: float) -> Columns:
        """This far on the way to other columns of the same use case; all entries are linear in a quantity's mean."""
        rows = np.concatenate([self.row, other.row])
        columns = np.concatenate([self.column, other.column])
        values = np.concatenate([self.value * (1 - part), other.value * part])
        return Columns(self.worth + part * (other.worth - self.worth), rows, columns, values, self.start)


def as_held(n: int, model: Model, begin: int, end: int) -> Columns:
    """The columns of the use case in row `n`, which stand from `begin` to `end` in the model."""
    own = np.arange(begin, end)
    at, column = entries(model, own)
    return Columns(model.cost[own], model.index[at], column, model.value[at], model.start[own])


def expecting(n: int, e: Expected, held: Columns, model: Model, frame: Frame) -> Columns:
    """The same columns if the expectations were these; its price of risk stays."""
    one, at = expected_of(n, frame, e), held.start
    amount = one.goal[at] - sum(p[at].sum(axis=1) for p in one.promised.values())
    worth = amount - np.abs(amount) * TIE * n / max(1, len(frame.worth.cases))
    parts: list[tuple[Row, FloatArray]] = [
        (("budget", name), one.cost[at, y] / THOUSAND) for y, name in enumerate(frame.grid.money)
    ]
    for skill, days in one.days.items():
        parts += [(("skill", skill, name), days[at, i]) for i, name in enumerate(frame.grid.skill_periods)]
    for kpi, promised in one.promised.items():
        parts += [
            (("kpi", kpi, str(year)), -promised[at, y] / THOUSAND) for y, year in enumerate(frame.grid.years)
        ]
    if frame.floors:
        money = new_money((frame.worth.cases[n],), one.cost[None], frame.grid)[0, at] / THOUSAND
        for f in frame.floors:
            parts.append((("share", f.id, "without"), -f.counts[n] * money))
            parts.append((("share", f.id, "plan"), f.share * money - f.counts[n] * money))
    amounts = np.zeros(len(model.row_upper), dtype=np.bool_)
    amounts[[i for row, i in model.row.items() if row[0] in _AMOUNTS]] = True
    ties = ~amounts[held.row]
    rows, columns, values = [held.row[ties]], [held.column[ties]], [held.value[ties]]
    for row, taken in parts:
        i, used = model.row.get(row), np.flatnonzero(taken)
        if i is not None and len(used):
            rows.append(np.full(len(used), i))
            columns.append(used)
            values.append(taken[used])
    at_row, column, value = np.concatenate(rows), np.concatenate(columns), np.concatenate(values)
    order = np.lexsort((at_row, column))
    return Columns(worth / THOUSAND, at_row[order], column[order], value[order], held.start)


def entries(model: Model, columns: IntArray) -> tuple[IntArray, IntArray]:
    """(entries,): where the entries of these columns stand, and which of them each belongs to."""
    sizes = model.begin[columns + 1] - model.begin[columns]
    of = np.repeat(np.arange(len(columns)), sizes)
    first = np.repeat(model.begin[columns] - np.concatenate([[0], np.cumsum(sizes)[:-1]]), sizes)
    return first + np.arange(len(of)), of
