"""One order of rows and columns for a programme, made from its numbers alone: however its records came, the search
sees the same arrays and finds the same plan.

Each row and column gets a mark made of its own numbers; then, a few times over, of the marks of what it meets
(colour refinement, Weisfeiler and Leman 1968). Where two columns end with equal marks they are alike in all that the
search can see, and which of them comes first changes nothing but which twin is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import FloatArray, IntArray
from .programme import Programme

Marks = NDArray[np.uint64]
_ROUNDS = 3


@dataclass(frozen=True)
class Ordered:
    """The programme in that order; `columns`, `rows`: where each of its columns and rows stood before."""

    programme: Programme
    columns: IntArray
    rows: IntArray

    def back(self, x: FloatArray) -> FloatArray:
        """(columns,) of the ordered programme, as the columns stood before."""
        was = np.empty_like(x)
        was[self.columns] = x
        return was


def ordered(p: Programme) -> Ordered:
    """Choices stay before continuous columns. Rows of few entries come first; a row's columns, the dearest first."""
    rows = _mixed(_bits(p.row_lower) + np.uint64(3) * _mixed(_bits(p.row_upper)))
    kind = (np.arange(len(p.cost)) >= p.choices).astype(np.uint64)
    columns = _mixed(
        _bits(p.cost) + np.uint64(3) * _mixed(_bits(p.lower) + np.uint64(5) * _mixed(_bits(p.upper) + kind))
    )
    entry = _mixed(_bits(p.value))
    for _ in range(_ROUNDS):
        met = np.zeros(len(columns), dtype=np.uint64)
        np.add.at(met, p.column, _mixed(entry ^ rows[p.index]))
        columns = _mixed(columns + np.uint64(3) * met)
        met = np.zeros(len(rows), dtype=np.uint64)
        np.add.at(met, p.index, _mixed(entry + columns[p.column]))
        rows = _mixed(rows + np.uint64(3) * met)
    count = np.bincount(p.index, minlength=len(rows))
    by_row = np.lexsort((rows, p.row_upper, count))
    row_place = np.argsort(by_row)
    first = np.full(len(columns), len(rows), dtype=np.int64)
    np.minimum.at(first, p.column, row_place[p.index])
    by_column = np.lexsort((columns, -p.cost, first, kind))
    place = np.argsort(by_column)
    column, row = place[p.column], row_place[p.index]
    order = np.lexsort((row, column))
    begin = np.concatenate([[0], np.cumsum(np.bincount(column, minlength=len(columns)))])
    made = Programme(
        p.cost[by_column], p.lower[by_column], p.upper[by_column], p.row_lower[by_row], p.row_upper[by_row],
        begin, row[order], p.value[order], p.choices,
    )  # fmt: skip
    return Ordered(made, by_column, by_row)


def _bits(numbers: FloatArray) -> Marks:
    return np.ascontiguousarray(np.asarray(numbers, dtype=np.float64) + 0.0).view(
        np.uint64
    )  # no zero below zero


def _mixed(marks: Marks) -> Marks:
    """Every bit of a mark spread over all of it (the finaliser of SplitMix64: Steele, Lea and Flood 2014)."""
    z = marks + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(z ^ (z >> np.uint64(31)))
