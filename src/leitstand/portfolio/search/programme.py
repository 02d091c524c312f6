"""What the search is given: a mixed programme of 0/1 choices and a few continuous columns, in arrays.

max cost'x,  row_lower <= A x <= row_upper,  lower <= x <= upper,  the first `choices` columns 0 or 1
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..grid import FloatArray, IntArray

TOLERANCE = 1e-9
"""A row counts as kept when it is broken by no more than this share of its own size (or of 1)."""


@dataclass(frozen=True)
class Programme:
    """Column-wise arrays; bounds may be infinite. Equal programmes give equal plans; the order of columns and rows
    decides only where two plans are worth the same, so give them in an order that does not hang on chance."""

    cost: FloatArray
    lower: FloatArray
    upper: FloatArray
    row_lower: FloatArray
    row_upper: FloatArray
    begin: IntArray
    index: IntArray
    value: FloatArray
    choices: int

    @cached_property
    def column(self) -> IntArray:
        """(entries,): the column of each entry."""
        return np.repeat(np.arange(len(self.cost)), np.diff(self.begin))

    @cached_property
    def size(self) -> FloatArray:
        """(rows,): the largest number in each row and its bounds, at least 1: what tolerances are relative to."""
        size = np.ones(len(self.row_upper))
        np.maximum.at(size, self.index, np.abs(self.value))
        for bound in (self.row_lower, self.row_upper):
            size = np.maximum(size, np.where(np.isfinite(bound), np.abs(bound), 0))
        return size

    def activity(self, x: FloatArray) -> FloatArray:
        """(rows,): A x."""
        used = np.bincount(self.index, self.value * x[self.column], minlength=len(self.row_upper))
        return np.asarray(used, dtype=np.float64)

    def keeps(self, x: FloatArray, tolerance: float = TOLERANCE) -> bool:
        """Whether x keeps every row, every bound and is whole where it must be."""
        slip = tolerance * self.size
        used = self.activity(x)
        free = (x >= self.lower - tolerance) & (
            x <= self.upper + tolerance * np.maximum(1, np.abs(self.upper))
        )
        return bool(
            ((used >= self.row_lower - slip) & (used <= self.row_upper + slip)).all()
            and free.all()
            and (x[: self.choices] == np.rint(x[: self.choices])).all()
        )

    def completed(self, x: FloatArray) -> FloatArray:
        """x with its choices, and each continuous column in turn moved as far towards its best as its rows and bounds
        allow: a start that a solver can mend."""
        x = x.copy()
        used = self.activity(np.where(np.arange(len(x)) < self.choices, x, 0.0))
        for j in range(self.choices, len(x)):
            at = slice(self.begin[j], self.begin[j + 1])
            rows, a = self.index[at], self.value[at]
            room = (self.row_upper[rows] - used[rows]) / a
            above, below = room[a > 0].min(initial=self.upper[j]), room[a < 0].max(initial=self.lower[j])
            best = above if self.cost[j] > 0 else min(below, self.upper[j])
            x[j] = best if np.isfinite(best) else 0.0
            used[rows] += a * x[j]
        return x
