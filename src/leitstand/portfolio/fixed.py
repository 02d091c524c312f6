"""Amounts that come with a start whatever the draws say: work for guardrails, the price of moving, what is replaced.

They stand beside the quantities that are estimated and, like these, count as far as what the use case needs comes to
run (`reach` in portfolio.value).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from .grid import FloatArray, Grid


@dataclass(frozen=True, eq=False)
class Fixed:
    """By start. spent, lost (starts, quarters): EUR paid (below zero: saved) and EUR of benefit given up, not
    discounted. days by skill (starts, skill periods): person days. promised by KPI (starts, years): EUR, discounted.

    value (starts,): EUR, discounted. cost (starts, money periods): EUR, not discounted.
    """

    spent: FloatArray
    lost: FloatArray
    days: Mapping[str, FloatArray]
    promised: Mapping[str, FloatArray]
    value: FloatArray
    cost: FloatArray

    @classmethod
    def of(
        cls, grid: Grid, spent: FloatArray, lost: FloatArray | None = None,
        days: Mapping[str, FloatArray] | None = None, promised: Mapping[str, FloatArray] | None = None,
    ) -> Fixed:  # fmt: skip
        """The amounts with what follows from them."""
        gone = np.zeros_like(spent) if lost is None else lost
        return cls(
            spent, gone, days or {}, promised or {}, -(spent + gone) @ grid.discount, spent @ grid.in_money
        )

    @property
    def signature(self) -> tuple[object, ...]:
        """Equal for equal amounts."""
        days = tuple((k, v.tobytes()) for k, v in sorted(self.days.items()))
        promised = tuple((k, v.tobytes()) for k, v in sorted(self.promised.items()))
        return self.spent.tobytes(), self.lost.tobytes(), days, promised


def summed(grid: Grid, parts: Iterable[Fixed]) -> Fixed | None:
    """All of them together; None where there are none."""
    found = list(parts)
    if not found:
        return None
    return Fixed.of(
        grid, sum((p.spent for p in found[1:]), found[0].spent), sum((p.lost for p in found[1:]), found[0].lost),
        _added([p.days for p in found]), _added([p.promised for p in found]),
    )  # fmt: skip


def _added(tables: list[Mapping[str, FloatArray]]) -> dict[str, FloatArray]:
    total: dict[str, FloatArray] = {}
    for table in tables:
        for name, amounts in table.items():
            total[name] = total[name] + amounts if name in total else amounts
    return total
