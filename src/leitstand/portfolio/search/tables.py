"""Sets of columns as whole numbers (bit k: the k-th column in order of promise), so that "which still fit?" is a
handful of ANDs: for each wide row and each level of what is left in it, the set of columns that ask for no more.

A level is rounded in favour of the column; the walk checks every column exactly before it takes it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import FloatArray, IntArray
from .chain import Entries
from .inner import Inner

_WIDE = 24
_LEVELS_BYTES = 24_000_000

Line = tuple[int, float, float, float, list[int]]
"""Row, use, what may be left over, levels per unit, table of sets."""


@dataclass(frozen=True)
class Tables:
    """Everything by rank: `column` (ranks,) is the programme's. `entries`: each column's; `wide`: those in rows that
    many columns share. `near`: ranks, the nearest to the relaxation's optimum first."""

    column: IntArray
    cost: list[float]
    bit: list[int]
    group: list[int]
    group_bits: list[int]
    wide: list[tuple[tuple[int, float], ...]]
    entries: list[Entries]
    soft: list[Entries]
    soft_rows: list[tuple[int, ...]]
    """The wide rows of which continuous columns may take more or less when it comes or goes."""
    rows: list[int]
    """The wide rows, the tightest first."""
    place: list[int]
    scale: list[float]
    table: list[list[int]]
    users: list[int]
    """For each row: the set of columns that use it up."""
    givers: list[int]
    """For each row: the set of columns that give it more."""
    full: int
    near: list[int]


def tables(problem: Inner, order: IntArray, prices: FloatArray, reduced: FloatArray) -> Tables:
    """`order`: columns by promise, the best first. `prices` (rows of the problem,): the tight rows come first."""
    rank = np.full(len(problem.cost), -1, dtype=np.int64)
    rank[order] = np.arange(len(order))
    picked = order.tolist()
    entries = [problem.cols[j] for j in picked]
    rows = len(problem.room)
    row = np.array([r for e in entries for r, _ in e], dtype=np.int64)
    use = np.array([a for e in entries for _, a in e])
    at = np.repeat(np.arange(len(order)), [len(e) for e in entries])
    bit = [1 << k for k in range(len(order))]
    users, givers = [0] * rows, [0] * rows
    for r, k, a in zip(row.tolist(), at.tolist(), use.tolist(), strict=True):
        if a > 0:
            users[r] |= bit[k]
        else:
            givers[r] |= bit[k]
    positive = np.bincount(row[use > 0], minlength=rows)
    many = max(_WIDE, len(order) // 100)
    wide = [r for r in np.argsort(-prices, kind="stable").tolist() if positive[r] >= many]
    levels = int(min(1024, max(64, _LEVELS_BYTES // max(1, len(wide) * (len(order) // 8 + 32)))))
    scale, table, place = [0.0] * rows, [[0]] * rows, [-1] * rows
    by_row = np.argsort(row, kind="stable")
    begin = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=rows))])
    for i, r in enumerate(wide):
        mine = by_row[begin[r] : begin[r + 1]]
        place[r] = i
        scale[r], table[r] = _levels(len(order), at[mine], use[mine], levels)
    group = problem.group[order]
    group_bits = [0] * problem.groups
    for k, g in enumerate(group.tolist()):
        group_bits[g] |= bit[k]
    is_wide = [p >= 0 for p in place]
    follow = _followed(problem)
    return Tables(
        order, [problem.cost[j] for j in picked], bit, group.tolist(), group_bits,
        [tuple((r, a) for r, a in e if is_wide[r]) for e in entries], entries, [problem.soft[j] for j in picked],
        [tuple(sorted({r for o, _ in problem.soft[j] for r in follow[o] if is_wide[r]})) for j in picked],
        wide, place, scale, table, users, givers, (1 << len(order)) - 1,
        np.argsort(np.abs(reduced[order]), kind="stable").tolist(),
    )  # fmt: skip


def _followed(problem: Inner) -> list[set[int]]:
    """For each open row: the rows of which something is taken when it changes."""
    follow: list[set[int]] = [set() for _ in problem.open]
    for c in reversed(problem.continuous):
        rows = {r for r, _ in c.takes}.union(*(follow[r] for r, _ in c.feeds))
        for r in c.rows:
            follow[r] |= rows
    return follow


def _levels(columns: int, at: IntArray, use: FloatArray, levels: int) -> tuple[float, list[int]]:
    most = float(use.max())
    scale = levels / most
    need = np.zeros(columns, dtype=np.int64)
    need[at] = np.minimum(np.maximum(0, (use * scale * (1 - 1e-12)).astype(np.int64)), levels)
    order = np.argsort(need, kind="stable")
    ends = np.searchsorted(need[order], np.arange(levels + 1), side="right").tolist()
    fits = np.zeros(columns, dtype=np.bool_)
    made, done, table = 0, 0, []
    for end in ends:
        if end > done:
            fits[order[done:end]] = True
            made = int.from_bytes(np.packbits(fits, bitorder="little").tobytes(), "little")
            done = end
        table.append(made)
    return scale, table
