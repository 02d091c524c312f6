"""A part of a plan made anew: most of it stands, a few of its choices and all that is nearly worth taking are free.

More than half of the parts take what shares one scarce row, the others any few. HiGHS soon proves such a part: what
stands has used up most of each row, so that little fits and the incumbent cuts off nearly all (large neighbourhood
search: Shaw 1998; with a solver inside: Danna, Rothberg and Le Pape 2005).
"""

from __future__ import annotations

from random import Random

import numpy as np

from ..grid import IntArray
from .highs import Relaxation
from .inner import Inner
from .programme import Programme

FIRST, FEWEST = 12.0, 3.0
"""How many choices the first part of a search sets free, and the least that any does."""
_GROW, _SHRINK = 1.2, 0.8
_EASY, _HARD = 1500, 4000
"""Pivots: a part that HiGHS proves with fewer may be larger next time, one that takes more was too large."""
_FROM, _TO = 0.6, 1.5
"""Parts are of all sizes between these, against the size learned."""
_SCARCE = 0.6
"""The share of parts that fight for one scarce row."""
_RIVALS = 4
"""What is out and free is at least so many times what is taken and free."""
_LEAST, _MOST = 0.5, 2.5
"""What is out is free where taking it costs at most the plan's mean gap per choice times 2 to a power between these."""


class Parts:
    """Draws parts of plans. `core`: the columns that may be changed."""

    def __init__(self, programme: Programme, problem: Inner, relaxed: Relaxation, core: IntArray) -> None:
        self._programme, self._problem, self._relaxed = programme, problem, relaxed
        self._usable = core[problem.fixed[core] == 0]
        self._free = np.zeros(len(problem.cost), dtype=np.bool_)
        self._free[self._usable] = True
        price = np.abs(relaxed.price)
        self._dear = np.cumsum(
            [price[r] * max(1e-9, abs(b)) for (r, _), b in zip(problem.source, problem.room, strict=True)]
        )

    def draw(self, taken: tuple[int, ...], gap: float, count: float, random: Random) -> IntArray:
        """The columns set free: about `count` of those taken, and what is out and nearly worth taking. `gap`: of the
        plan to the bound, in worth."""
        problem = self._problem
        mine = [j for j in taken if self._free[j]]
        random.shuffle(mine)
        if len(self._dear) and random.random() < _SCARCE:
            users = self._users(random)
            mine.sort(key=lambda j: j not in users)
        many = max(2, round(count * random.uniform(_FROM, _TO)))
        out = np.array(mine[:many], dtype=np.int64)
        stands = np.zeros(problem.groups, dtype=np.bool_)
        stands[problem.group[list(taken)]] = True
        stands[problem.group[out]] = False
        limit = 2 ** random.uniform(_LEAST, _MOST) * gap / max(1, len(taken))
        usable = self._usable
        usable = usable[~stands[problem.group[usable]]]
        reduced = self._relaxed.reduced[usable]
        near = usable[np.lexsort((usable, -reduced))][: max(_RIVALS * many, int((reduced >= -limit).sum()))]
        found: IntArray = np.union1d(near, out)
        return found

    @staticmethod
    def next(count: float, *, better: bool, proven: bool, pivots: int) -> float:
        """How many choices to set free after that went so."""
        if pivots > _HARD:
            return max(FEWEST, count * _SHRINK)
        return count if better or not proven or pivots > _EASY else count * _GROW

    def _users(self, random: Random) -> set[int]:
        """What uses up a row, the dearer the likelier."""
        at = int(np.searchsorted(self._dear, random.random() * self._dear[-1]))
        r, sign = self._problem.source[min(at, len(self._dear) - 1)]
        p = self._programme
        return set(p.column[(p.index == r) & (p.value * sign > 0)].tolist())
