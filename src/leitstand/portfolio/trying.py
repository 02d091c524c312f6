"""What making the plan again tells of each use case: by how much it is in or out, what turns it, who takes its place.

`quickly` looks at those that stand nearest to turning, as long as plans may be made again; `one` looks at one
use case through all its plausible figures, with a number of plans of its own, so that who else is looked at, and
where, changes nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .approval import Approvals
from .chance import RESOLVE_UP_TO
from .choose import Chosen
from .easing import easings
from .edges import Edges, edges, priced, swaps, turned_round
from .nearest import Nearest, nearest
from .prices import Prices
from .progress import Progress, between, silent
from .replan import Replan
from .results import Easing, Looked, Swap
from .turning import Turn

PLANS = 80
"""So many plans are made again for one use case at most."""
APPROVALS = 30
"""So many approvals are tried in a quick look, none above 300 use cases."""


@dataclass(frozen=True)
class Tried:
    """One use case. `edge`: EUR by which it is in (positive) or out, -inf where it does not fit, None where only prices
    tell; `at`: the start that this is about, chosen or best."""

    at: int
    edge: float | None = None
    turns: tuple[Turn, ...] = ()
    easings: tuple[Easing, ...] = ()
    swaps: tuple[Swap, ...] = ()
    looked: Looked = "open"


def quickly(
    chosen: Chosen, prices: Prices, again: Replan, progress: Progress = silent
) -> tuple[Edges, dict[int, Tried]]:
    """Those that stand nearest to turning, by row, and the edges of all."""
    edge = edges(chosen, prices, between(progress, 0.0, 0.4), again=again)
    found: dict[int, Tried] = {}
    for k, n in enumerate(edge.turned):
        done = again.exhausted
        near = Nearest() if done else nearest(n, edge, again)
        eased = () if again.exhausted else easings(n, edge, again)
        found[n] = _tried(n, edge, near, eased, again)
        progress(0.4 + 0.6 * (k + 1) / len(edge.turned))
    return edge, found


def one(n: int, again: Replan) -> Tried:
    """The use case in row `n`, looked at thoroughly. One that must be in cannot turn."""
    first = priced(again.chosen, again.prices)
    by, at = float(first.by[n]), int(first.at[n])
    case = again.chosen.frame.worth.cases[n]
    if case.must:
        return Tried(at, looked="none")
    if not math.isfinite(by):  # no start is left to it
        return Tried(at)
    again.anew(PLANS)
    turned = turned_round(n, again)
    first.by[n], first.at[n] = turned.edge(n, by, at, inside=bool(again.chosen.start[n] >= 0))
    edge = Edges(first.by, first.at, {n: turned})
    near = nearest(n, edge, again, thoroughly=True)
    eased = () if again.exhausted else easings(n, edge, again)
    return _tried(n, edge, near, eased, again)


def approvals(held: Approvals, cases: int) -> dict[str, Easing | None]:
    """A quick look at what guardrails hold; by id, those that were tried."""
    tried = held.held[:APPROVALS] if cases <= RESOLVE_UP_TO else ()
    return {i: held.easing(i) for i in tried}


def _tried(n: int, edge: Edges, near: Nearest, eased: tuple[Easing, ...], again: Replan) -> Tried:
    return Tried(
        at=int(edge.at[n]), edge=float(edge.by[n]), turns=near.turns, easings=eased,
        swaps=swaps(n, edge.turned[n], again), looked=near.looked,
    )  # fmt: skip
