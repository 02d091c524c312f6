"""How far each use case is from turning: the plan made again with the choice turned round, and what that loses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from .chance import RESOLVE_UP_TO
from .choose import Chosen
from .grid import FloatArray, IntArray
from .prices import Prices
from .progress import Progress, silent
from .replan import Again, Replan
from .results import Swap
from .turning import turns

TRIED = 60
"""So many choices are turned round in a quick explanation: those that stand nearest to turning."""
_LOOKED_AT = 300
"""In larger portfolios so many, those with the smallest margins, are looked at for a plausible figure."""


@dataclass(frozen=True)
class Turned:
    """One choice turned round: the best plan with it as it is and the best with it the other way, None where there is
    none."""

    kept: Again | None
    instead: Again | None

    def edge(self, n: int, by: float, at: int, *, inside: bool) -> tuple[float, int]:
        """EUR by which it is in or out, and the start that this is about; `by`, `at`: what the prices say."""
        if self.kept is None or self.instead is None:
            return (by if inside else -np.inf), at
        loss = max(0.0, self.kept.value - self.instead.value)
        return (loss, at) if inside else (-loss, int(self.instead.start[n]))


@dataclass(frozen=True)
class Edges:
    """by (cases,): EUR by which each case is in (positive) or out (negative); -inf: it does not fit whatever it brings.
    at (cases,): the start chosen, or the one at which it would come in. `turned`: by row, where the plan was made
    again; for the others prices alone say that no plausible figure turns them."""

    by: FloatArray
    at: IntArray
    turned: Mapping[int, Turned] = field(default_factory=dict)


def edges(
    chosen: Chosen, prices: Prices, progress: Progress = silent, *, again: Replan | None = None
) -> Edges:
    """How far each choice is from turning: the plan is made again with the choice turned round (`replan`), and the loss
    of value is the edge.

    Only for the `TRIED` nearest to turning, and for more than 300 use cases only where a plausible figure turns the
    choice at the prices of the resources; for the others `by` is what the prices say.
    """
    inside, first = chosen.start >= 0, priced(chosen, prices)
    by, at = first.by.copy(), first.at.copy()
    rows = _nearest(chosen, by, at, prices)
    found: dict[int, Turned] = {}
    again = again or Replan(chosen, prices)
    for k, n in enumerate(rows):
        found[n] = turned_round(n, again)
        by[n], at[n] = found[n].edge(n, float(by[n]), int(at[n]), inside=bool(inside[n]))
        progress((k + 1) / len(rows))
    return Edges(by, at, found)


def priced(chosen: Chosen, prices: Prices) -> Edges:
    """How far each choice is from turning as far as the prices of the resources tell; nothing is made again."""
    margins, inside = prices.margins, chosen.start >= 0
    open_starts = np.isfinite(margins).any(axis=1) if margins.size else np.zeros(len(inside), dtype=np.bool_)
    best = np.where(open_starts, margins.argmax(axis=1), 0) if margins.size else chosen.start.copy()
    at: IntArray = np.asarray(np.where(inside, chosen.start, best))
    by: FloatArray = np.asarray(margins.max(axis=1, initial=-np.inf))
    wrong = (inside & ~(by > 0)) | (~inside & (by > 0))
    return Edges(np.asarray(np.where(wrong, 0.0, by)), at)


def turned_round(n: int, again: Replan) -> Turned:
    """The plan made again with the choice of row `n` as it is, and turned round."""
    inside = bool(again.chosen.start[n] >= 0)
    return Turned(again.solve(n, inside=inside), again.solve(n, inside=not inside))


def swaps(n: int, turned: Turned | None, again: Replan) -> tuple[Swap, ...]:
    """The use cases that change place with the one in row `n` when it is turned round, the most valuable first."""
    if turned is None or turned.kept is None or turned.instead is None:
        return ()
    w, inside = again.chosen.frame.worth, bool(again.chosen.start[n] >= 0)
    kept, instead = turned.kept.start, turned.instead.start
    moved = (kept < 0) & (instead >= 0) if inside else (kept >= 0) & (instead < 0)
    moved[n] = False
    by = instead if inside else kept
    found = [
        Swap(use_case=w.cases[k].id, value=float(w.mean[k, by[k]])) for k in np.flatnonzero(moved).tolist()
    ]
    return tuple(sorted(found, key=lambda x: (-x.value, x.use_case)))


def _nearest(chosen: Chosen, by: FloatArray, at: IntArray, prices: Prices) -> list[int]:
    """Rows whose choice is turned round, the nearest to turning first: those that a plausible figure turns at the
    prices, by how far it is, and in small portfolios then the others by what they lack."""
    cases = chosen.frame.worth.cases
    free = [n for n, c in enumerate(cases) if not c.must and np.isfinite(by[n])]
    free.sort(key=lambda n: (abs(float(by[n])), cases[n].id))
    many = len(cases) > RESOLVE_UP_TO
    ranked: list[tuple[bool, float, int, int]] = []
    for k, n in enumerate(free[:_LOOKED_AT] if many else free):
        figures = turns(n, int(at[n]), float(by[n]), prices, inside=bool(chosen.start[n] >= 0))
        if figures or not many:
            ranked.append((not figures, figures[0].distance if figures else 0.0, k, n))
    return [n for _, _, _, n in sorted(ranked)[:TRIED]]
