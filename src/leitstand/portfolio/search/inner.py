"""A programme as the walk sees it: rows that may not be overdrawn, groups of which one is taken, and what the
continuous columns are worth for given choices.

Every row becomes `a x <= b` over the choices alone. A continuous column (capacity bought from outside, counted
improvement up to a cap, the tail of a risk measure) has one best value for given choices: the least or the most that
the rows that it reads and its bounds leave. What relieves a row may take from others (days bought cost budget), and
several may relieve one row (bought days first, then overrun): they are worked out one after the other, so that nothing
is taken from a row after it was read. Where that cannot be the programme is `None` here, and HiGHS alone solves it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import IntArray
from .chain import Continuous, Entries, Row, chain
from .programme import TOLERANCE, Programme


@dataclass(frozen=True)
class Inner:
    """`room` (rows,): b of the rows that bind choices. `slip`: what each may be overdrawn by. `open` (open rows,): b of
    the rows that bind continuous columns. `cols`, `soft` (choices,): each column's entries in the one and in the other.
    `group` (choices,): at most one column of a group is taken. `fixed`: 1 must be taken, -1 must not, else 0."""

    cost: tuple[float, ...]
    room: tuple[float, ...]
    slip: tuple[float, ...]
    open: tuple[float, ...]
    cols: tuple[Entries, ...]
    soft: tuple[Entries, ...]
    group: IntArray
    groups: int
    fixed: IntArray
    continuous: tuple[Continuous, ...]
    at: tuple[int, ...]
    """The continuous columns' places among all columns."""
    source: tuple[tuple[int, float], ...]
    """For each row of `room`: the programme's row and 1, or -1 where its lower bound is meant."""


def inner(p: Programme) -> Inner | None:
    """The programme as the walk sees it, or None where continuous columns hang together in unknown ways."""
    links = chain(p)
    if links is None:
        return None
    n, rows = p.choices, len(p.row_upper)
    group, groups, grouped = _groups(p)
    constant, relief = links.constant(), links.relief()
    room: list[float] = []
    source: list[Row] = []
    hard: dict[Row, int] = {}
    hard_of: list[list[tuple[int, float]]] = [[] for _ in range(rows)]  # per row: (inner row, sign)
    for (r, sign), b in links.bound.items():
        if (grouped[r] and sign > 0) or np.isinf(relief.get((r, sign), 0.0)):
            continue
        hard[r, sign] = len(room)
        hard_of[r].append((len(room), sign))
        room.append(b - relief.get((r, sign), 0.0) - constant.get((r, sign), 0.0))
        source.append((r, sign))
    open_: list[float] = []
    slot: dict[tuple[int, Row], int] = {}
    soft_of: list[list[tuple[int, float]]] = [[] for _ in range(rows)]  # per row: (open row, sign)
    for j in links.order:
        for u in links.reads[j]:
            slot[j, u.row] = len(open_)
            soft_of[u.row[0]].append((len(open_), u.row[1]))
            open_.append(links.bound[u.row] - constant.get(u.row, 0.0))
    cols, soft = _by_column(p, hard_of), _by_column(p, soft_of)
    fixed = np.where(p.lower[:n] > 0.5, 1, np.where(p.upper[:n] < 0.5, -1, 0))
    size = p.size.tolist()
    return Inner(
        tuple(p.cost[:n].tolist()), tuple(room), tuple(TOLERANCE * size[r] for r, _ in source), tuple(open_),
        cols, soft, group, groups, fixed, links.continuous(slot, hard), links.order, tuple(source),
    )  # fmt: skip


def _by_column(p: Programme, of: list[list[tuple[int, float]]]) -> tuple[Entries, ...]:
    """(choices,): each column's entries in the rows made of each row, with their signs."""
    made: list[list[tuple[int, float]]] = [[] for _ in range(p.choices)]
    here = p.column < p.choices
    used = np.array([bool(o) for o in of], dtype=np.bool_)
    here &= used[p.index]
    for r, j, v in zip(p.index[here].tolist(), p.column[here].tolist(), p.value[here].tolist(), strict=True):
        made[j].extend((i, v * sign) for i, sign in of[r])
    return tuple(map(tuple, made))


def _groups(p: Programme) -> tuple[IntArray, int, NDArray[np.bool_]]:
    """Rows of ones with bound 1 that share no column, smallest first (a use case's starts); the rest stand alone."""
    n = p.choices
    rows = len(p.row_upper)
    count = np.bincount(p.index, minlength=rows)
    ones = np.bincount(p.index[(p.value == 1) & (p.column < n)], minlength=rows)
    whole = (count == ones) & (count > 0) & (p.row_upper == 1)
    group = np.full(n, -1, dtype=np.int64)
    grouped = np.zeros(rows, dtype=np.bool_)
    order = np.argsort(p.index, kind="stable")
    begin = np.concatenate([[0], np.cumsum(count)])
    made = 0
    for r in sorted(np.flatnonzero(whole).tolist(), key=lambda i: (count[i], i)):
        columns = p.column[order[begin[r] : begin[r + 1]]]
        if (group[columns] < 0).all():
            group[columns] = made
            grouped[r] = True
            made += 1
    alone = np.flatnonzero(group < 0)
    group[alone] = made + np.arange(len(alone))
    return group, made + len(alone), grouped
