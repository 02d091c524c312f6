"""What more of a resource would bring a use case in: a skill's person days, a year's or quarter's budget.

Each is tried by making the plan again (`replan`) with so much more of it, and with 2 % less: with the one the use case
is in, with the other it is not. The plan is free to use what is added for something better; so a use case can need
more than its own demand.
"""

from __future__ import annotations

from dataclasses import dataclass

from .edges import Edges
from .model import THOUSAND, Row
from .nearest import LESS, said
from .replan import Replan
from .results import Easing

_TRIED, _CLOSE, _EURO = 1, 0.01, 1.0
_STEPS = 10
"""Halvings at most: what comes in with a thousandth of its own demand lacks nothing."""
_MOST = 2.0
"""More than this many times its own demand is nobody's plan."""


@dataclass(frozen=True)
class _Scarce:
    row: Row
    demand: float
    price: float


def easings(n: int, edge: Edges, again: Replan) -> tuple[Easing, ...]:
    """What would bring the use case in row `n` in, as far as it pays; none for one that is in."""
    chosen = again.chosen
    case, s = chosen.frame.worth.cases[n], int(edge.at[n])
    if chosen.start[n] >= 0 or case.must or chosen.frame.worth.goal[n].max() <= 0:
        return ()
    found = []
    for scarce in _scarce(n, s, again)[:_TRIED]:
        more = _more(n, scarce, again)
        if more is None:
            continue
        kind, period = scarce.row[0], scarce.row[-1]
        found.append(Easing(
            resource="budget" if kind == "budget" else "skill", id=period if kind == "budget" else scarce.row[1],
            period=period, more=more * (THOUSAND if kind == "budget" else 1),
            unit="EUR" if kind == "budget" else "d",
        ))  # fmt: skip
    return tuple(found)


def _scarce(n: int, s: int, again: Replan) -> list[_Scarce]:
    """What it takes of scarce resources at this start, the dearest first."""
    w, grid, prices = again.chosen.frame.worth, again.chosen.frame.grid, again.prices
    found = [
        _Scarce(
            ("budget", name), float(w.cost[n, s, y]) / THOUSAND, float(w.cost[n, s, y] * prices.budget[y])
        )
        for y, name in enumerate(grid.money)
    ]
    for skill, price in prices.skill.items():
        for i, name in enumerate(grid.skill_periods):
            days = float(w.days[skill][n, s, i])
            found.append(_Scarce(("skill", skill, name), days, days * float(price[i])))
    dear = [x for x in found if x.demand > 0 and x.price > _EURO and x.row in again.model.row]
    return sorted(dear, key=lambda x: (-x.price, x.row))


def _more(n: int, scarce: _Scarce, again: Replan) -> float | None:
    """How much more of it brings the use case in, in the unit of the row; None where not even a lot does."""

    known: dict[float, bool] = {0.0: False}

    def comes(more: float) -> bool:
        if more not in known:
            found = again.solve(n, more={scarce.row: more})
            known[more] = found is not None and bool(found.start[n] >= 0)
        return known[more]

    near, far = 0.0, scarce.demand
    if not comes(far):
        near, far = far, far * _MOST
        if not comes(far):
            return None
    for _ in range(_STEPS):
        if far - near <= _CLOSE * far:
            break
        middle = (near + far) / 2
        near, far = (near, middle) if comes(middle) else (middle, far)
    more = said(far, rising=True)
    return more if comes(more) and not comes(more * (1 - LESS)) else None
