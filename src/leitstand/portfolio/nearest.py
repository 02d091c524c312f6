"""The nearest changes that turn a choice, each verified by making the plan again.

Prices of the resources say where to look (`turning`). What is shown has been tried: with the figure the plan, made
again from the one in force (`replan`), turns; with a figure that is 2 % less far it does not. Where the price's figure
does not pass, the figure that does is looked for between it and today's; where none is found nothing is shown.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from leitstand.beliefs import Item, Lognormal, Signed

from .edges import Edges
from .grid import FloatArray
from .model import THOUSAND
from .replan import Again, Columns, Replan
from .turning import PLAUSIBLE, Turn, changed, turns

SHOWN = 2
LESS = 0.02
"""At a figure this much less far, the choice does not turn."""
_TRIED = 3
_CLOSE = 0.007
_STEPS = 10
_NOTHING = 1e-9
_EURO = 1.0
_HOPELESS = 1.5
"""A figure that prices put so many times as far as the last plausible one is not tried."""


def nearest(n: int, edge: Edges, again: Replan) -> tuple[Turn, ...]:
    """The nearest changes of its own figures that turn the choice of row `n`, the nearest first, each verified."""
    inside, chosen = bool(again.chosen.start[n] >= 0), edge.turned.get(n)
    # what the plan without it is worth, no figure of its own changes
    if chosen is None or chosen.kept is None or chosen.instead is None:
        return ()
    out, base = (chosen.instead, chosen.kept) if inside else (chosen.kept, chosen.instead)
    found: list[Turn] = []
    candidates = turns(n, int(edge.at[n]), float(edge.by[n]), again.prices, inside=inside, plausible=False)
    for turn in candidates[:_TRIED]:
        checked = _verified(n, turn, base, out, again)
        if checked is not None:
            found.append(checked)
        if len(found) == SHOWN or again.exhausted:
            break
    return tuple(sorted(found, key=lambda t: (t.distance, t.key)))


def _verified(n: int, turn: Turn, base: Again, out: Again, again: Replan) -> Turn | None:
    """The figure of one quantity that holds. `base`: the best plan with the use case in, `out`: without it."""
    frame = again.chosen.frame
    case, e, source = frame.worth.cases[n], frame.worth.expected[n], frame.source
    if turn.key[1] == "duration":
        return _quarters(n, turn, out, again)
    if turn.key[1] == "success" and again.needed_by(n):
        return None  # its chance is also that of what needs it
    item, mean = source.belief.items[turn.key], source.mean(turn.key, 0)
    now = _now(item, mean)
    low, high = (item.distribution.ppf(p) for p in PLAUSIBLE)
    if abs(turn.threshold - now) > _HOPELESS * abs((high if turn.above else low) - now):
        return None
    unit = abs(mean) or 1.0
    here = again.columns(n)
    there = again.columns(n, changed(case, e, turn.key, unit, source))
    bounds = _Bounds.of(base, int(base.start[n]), here, there)

    def gain(at: float) -> float:
        """EUR by which the use case is in (above zero) or out at this figure, or a bound on it of the same sign."""
        part = (_mean_at(item, mean, at) - mean) / unit
        least, most = bounds.at(part)
        if least - out.value > _EURO:
            return least - out.value
        if most - out.value < -_EURO:
            return most - out.value
        return _gain(again.solve(n, inside=True, columns=here.towards(there, part)), out)

    known: dict[float, float] = {}
    at = _figure(turn, now, (low, high), lambda x: known[x] if x in known else known.setdefault(x, gain(x)))
    if at is None:
        return None
    spread = max(item.distribution.ppf(0.9) - item.distribution.ppf(0.1), 1e-12)
    return replace(turn, threshold=at, distance=abs(at - now) / spread, verified=True)


@dataclass(frozen=True)
class _Bounds:
    """What the best plan with the use case in is worth at least and at most when a figure moves, without making it
    again: it can keep that plan as long as it takes no more of anything, and gains no more than the start that gains
    most."""

    value: float
    worth: FloatArray
    at_start: float
    takes: FloatArray | None
    proven: bool

    @classmethod
    def of(cls, base: Again, start: int, here: Columns, there: Columns) -> _Bounds:
        aligned = np.array_equal(here.row, there.row)
        worth = (there.worth - here.worth) * THOUSAND
        own = float(worth[here.start == start][0])
        return cls(base.value, worth, own, there.value - here.value if aligned else None, base.proven)

    def at(self, part: float) -> tuple[float, float]:
        """At least and at most, EUR, with so much of the unit added. Every row has an upper limit only: what takes no
        more in any row still fits, what takes no less opens no room."""
        keeps = self.takes is not None and bool((part * self.takes <= _NOTHING).all())
        capped = self.proven and self.takes is not None and bool((part * self.takes >= -_NOTHING).all())
        least = self.value + part * self.at_start if keeps else -math.inf
        most = self.value + float((part * self.worth).max()) if capped else math.inf
        return least, most


def _figure(
    turn: Turn, now: float, plausible: tuple[float, float], gain: Callable[[float], float]
) -> float | None:
    """The nearest figure, as it is said, beyond which the choice turns; None where no plausible one does."""
    sign, rising = (1.0 if turn.brings_in else -1.0), turn.above
    end = plausible[1] if rising else plausible[0]
    limit = 1.0 if turn.unit == "share" else math.inf

    def turns_at(at: float) -> float:
        return sign * gain(at) - _EURO

    def beyond(at: float) -> bool:
        return at > end if rising else at < end

    far = said(turn.threshold, rising=rising)
    if not beyond(far) and far <= limit:
        worth = turns_at(far)
        if worth > 0 and turns_at(less(far, now, rising=rising)) <= -_EURO:
            return far
    else:
        far, worth = end, turns_at(end)
    if worth <= 0:
        far, worth = end, turns_at(end)
        if worth <= 0:
            return None
    near, lack = now, turns_at(now)
    if lack > 0:
        return None  # it turns as things stand: nothing has to change
    for step in range(_STEPS):
        if abs(far - near) <= _CLOSE * abs(far):
            break
        share = (
            0.5
            if step % 3 == 2 or not math.isfinite(lack) or not math.isfinite(worth)
            else lack / (lack - worth)
        )
        middle = near + min(0.98, max(0.02, share)) * (far - near)
        got = turns_at(middle)
        if got > 0:
            far, worth = middle, got
        else:
            near, lack = middle, got
    at = said(far, rising=rising)
    if at > limit or (beyond(at) and not beyond(far)):
        at = far
    held = turns_at(at) > 0 and turns_at(less(at, now, rising=rising)) <= -_EURO
    return at if held else None


def said(at: float, *, rising: bool) -> float:
    """The figure as it is said, with three digits, on the side on which the choice has turned."""
    if at == 0 or not math.isfinite(at):
        return at
    step = 10.0 ** (math.floor(math.log10(abs(at))) - 2)
    whole = at / step
    near = round(whole)
    if abs(whole - near) < 1e-9 * abs(whole):
        return float(near * step)
    return float((math.ceil(whole) if rising else math.floor(whole)) * step)


def less(at: float, now: float, *, rising: bool) -> float:
    """The figure that is 2 % less far, never on the other side of today's."""
    nearer = at - LESS * abs(at) if rising else at + LESS * abs(at)
    return max(nearer, now) if rising else min(nearer, now)


def _gain(inside: Again | None, out: Again) -> float:
    return -math.inf if inside is None else inside.value - out.value


def _quarters(n: int, turn: Turn, out: Again, again: Replan) -> Turn | None:
    """The nearest whole number of quarters until it runs at which the choice turns."""
    frame = again.chosen.frame
    e, source = frame.worth.expected[n], frame.source
    if again.kin(n):
        return None  # when it runs decides when others may start
    item = source.belief.items[turn.key]
    low, high = (item.distribution.ppf(p) for p in PLAUSIBLE)
    step = 1 if turn.above else -1
    quarters = e.planned + step
    while low - 0.5 <= quarters <= high + 0.5 and 1 <= quarters <= source.longest:
        chances = np.zeros(source.longest + 1)
        chances[quarters] = 1
        columns = again.columns(n, replace(e, duration=chances))
        worth = _gain(again.solve(n, inside=True, columns=columns), out)
        if (worth > _EURO) if turn.brings_in else (worth < -_EURO):
            spread = max(item.distribution.ppf(0.9) - item.distribution.ppf(0.1), 1e-12)
            distance = abs(quarters - item.distribution.median) / spread
            return replace(turn, threshold=float(quarters), distance=distance, verified=True)
        quarters += step
    return None


def _mean_at(item: Item, mean: float, at: float) -> float:
    """The mean of a quantity if its median (for shares: its mean) were this."""
    if isinstance(item.distribution, Lognormal):
        return mean * at / item.distribution.median
    if isinstance(item.distribution, Signed):
        return mean + at - item.distribution.median
    return at


def _now(item: Item, mean: float) -> float:
    """What the figure is today, on the scale on which it is said."""
    return item.distribution.median if isinstance(item.distribution, Lognormal | Signed) else mean
