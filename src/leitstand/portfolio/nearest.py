"""The nearest changes that turn a choice, each verified by making the plan again.

Prices of the resources say where to look (`turning`). What is shown has been tried: with the figure the plan, made
again from the one in force (`replan`), turns; with a figure that is 2 % less far it does not. Where the price's figure
does not pass, the figure that does is looked for between it and today's; where none is found nothing is shown.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations

import numpy as np

from leitstand.beliefs import Item, Key, Lognormal, Signed
from leitstand.strategy import Quantity

from .columns import Columns
from .edges import Edges
from .grid import FloatArray
from .model import THOUSAND
from .quantities import Expected, Source
from .replan import Again, Replan
from .results import Looked
from .turning import PLAUSIBLE, Turn, changed, keys_of, turns, upwards

SHOWN = 2
LESS = 0.02
"""At a figure this much less far, the choice does not turn."""
_TRIED = 3
"""So many quantities are tried in a quick look, the nearest at the prices first."""
_CLOSE = 0.007
_STEPS = 10
_NOTHING = 1e-9
_EURO = 1.0
_MIXED: tuple[Quantity, ...] = ("duration", "success")
_HOPELESS = 1.5
"""A figure that prices put so many times as far as the last plausible one is not tried in a quick look."""


@dataclass(frozen=True)
class Nearest:
    """The nearest changes of its own figures that turn one choice, the nearest first, each verified; and how far it was
    looked for them: "none" says that with every figure as good (or bad) as is plausible the choice does not turn."""

    turns: tuple[Turn, ...] = ()
    looked: Looked = "open"


def nearest(n: int, edge: Edges, again: Replan, *, thoroughly: bool = False) -> Nearest:
    """What turns the choice of row `n`, which has been turned round in `edge`. `thoroughly`: every quantity is tried,
    and nothing is left out because prices put it far away."""
    inside, round_ = bool(again.chosen.start[n] >= 0), edge.turned.get(n)
    if round_ is None or round_.kept is None:
        return Nearest()
    # what the plan without it is worth, no figure of its own changes
    out, base = (round_.instead, round_.kept) if inside else (round_.kept, round_.instead)
    if out is None:
        return Nearest((), "none")  # there is no plan without it
    if not _turns_at_all(n, out, again, inside=inside):
        return Nearest((), "open" if _beside(n, again) else "none")
    found: list[Turn] = []
    by, sure = float(edge.by[n]), True
    candidates = turns(n, int(edge.at[n]), by, again.prices, inside=inside, plausible=False)
    tried = (
        (*candidates, *_others(n, candidates, again, inside=inside)) if thoroughly else candidates[:_TRIED]
    )
    for turn in tried:
        if again.exhausted:
            sure = False
            break
        checked = _verified(n, turn, base, out, again, thoroughly=thoroughly)
        if isinstance(checked, Turn):
            found.append(checked)
        sure = sure and checked == "none"
        if len(found) == SHOWN:
            break
    looked: Looked = "found" if found else "none" if thoroughly and sure else "open"
    return Nearest(tuple(sorted(found, key=lambda t: (t.distance, t.key))), looked)


def _turns_at_all(n: int, out: Again, again: Replan, *, inside: bool) -> bool:
    """Whether it turns with all its figures at the last plausible one at once: if not, no single one turns it.

    What is over sooner, or succeeds more often, may also need more people at a time than there are; so these two are
    held at what is expected as well.
    """
    own = [k for k in keys_of(again.chosen.frame.worth.cases[n]) if k not in _beside(n, again)]
    mixed = [k for k in own if k[1] in _MIXED]
    for still in chain.from_iterable(combinations(mixed, size) for size in range(len(mixed) + 1)):
        e = _as_far_as_plausible(n, [k for k in own if k not in still], again, inside=inside)
        gained = _gain(again.solve(n, inside=True, columns=again.columns(n, e)), out)
        if gained < -_EURO if inside else gained > _EURO:
            return True
    return False


def _as_far_as_plausible(n: int, keys: Sequence[Key], again: Replan, *, inside: bool) -> Expected:
    frame = again.chosen.frame
    case, e, source = frame.worth.cases[n], frame.worth.expected[n], frame.source
    for key in keys:
        item = source.belief.items[key]
        at = _end(item, rising=upwards(key[1]) != inside)
        if key[1] == "duration":
            e = _lasting(e, at, source)
        else:
            mean = source.mean(key, 0)
            e = changed(case, e, key, _mean_at(item, mean, at) - mean, source)
    return e


def _beside(n: int, again: Replan) -> frozenset[Key]:
    """Quantities that are not only its own: when it runs decides when others may start, and the chance of its success
    is also that of what needs it. These are not tried."""
    case = again.chosen.frame.worth.cases[n]
    shared = [case.duration] if again.kin(n) else []
    shared += [case.success] if again.needed_by(n) and not case.gate_passed else []
    return frozenset(k for k in shared if k is not None)


def _others(n: int, candidates: tuple[Turn, ...], again: Replan, *, inside: bool) -> Iterator[Turn]:
    """The quantities that prices do not let turn the choice at any figure, at their last plausible one."""
    frame, known = again.chosen.frame, {t.key for t in candidates}
    for key in sorted(set(keys_of(frame.worth.cases[n])) - known):
        item, rising = frame.source.belief.items[key], upwards(key[1]) != inside
        yield Turn(key, _end(item, rising=rising), item.unit, rising, not inside, math.inf)


def _end(item: Item, *, rising: bool) -> float:
    """The last plausible figure in this direction."""
    return float(item.distribution.ppf(PLAUSIBLE[1] if rising else PLAUSIBLE[0]))


def _lasting(e: Expected, quarters: float, source: Source) -> Expected:
    chances = np.zeros(source.longest + 1)
    chances[min(source.longest, max(1, round(quarters)))] = 1
    return replace(e, duration=chances)


def _verified(
    n: int, turn: Turn, base: Again | None, out: Again, again: Replan, *, thoroughly: bool
) -> Turn | Looked:
    """The figure of one quantity that holds; "none" where no plausible one turns the choice. `base`: the best plan with
    the use case in (None: there is none), `out`: without it."""
    frame = again.chosen.frame
    case, e, source = frame.worth.cases[n], frame.worth.expected[n], frame.source
    if turn.key in _beside(n, again):
        return "open"
    if turn.key[1] == "duration":
        return _quarters(n, turn, out, again)
    item, mean = source.belief.items[turn.key], source.mean(turn.key, 0)
    now = _now(item, mean)
    end = _end(item, rising=turn.above)
    if not thoroughly and abs(turn.threshold - now) > _HOPELESS * abs(end - now):
        return "open"
    unit = abs(mean) or 1.0
    here = again.columns(n)
    there = again.columns(n, changed(case, e, turn.key, unit, source))
    bounds = None if base is None else _Bounds.of(base, int(base.start[n]), here, there)

    def gain(at: float) -> float:
        """EUR by which the use case is in (above zero) or out at this figure, or a bound on it of the same sign."""
        part = (_mean_at(item, mean, at) - mean) / unit
        least, most = bounds.at(part) if bounds is not None else (-math.inf, math.inf)
        if least - out.value > _EURO:
            return least - out.value
        if most - out.value < -_EURO:
            return most - out.value
        return _gain(again.solve(n, inside=True, columns=here.towards(there, part)), out)

    known: dict[float, float] = {}
    at = _figure(turn, now, end, lambda x: known[x] if x in known else known.setdefault(x, gain(x)))
    if isinstance(at, str):
        return at

    def taken(figure: float) -> bool:
        """Whether the plan, made again with this figure and free to take the use case or leave it, takes it."""
        other = changed(case, e, turn.key, _mean_at(item, mean, figure) - mean, source)
        plan = again.solve(n, columns=again.columns(n, other), takes=again.takes(n, other))
        return plan is not None and bool(plan.start[n] >= 0)

    if taken(at) != turn.brings_in or taken(less(at, now, rising=turn.above)) == turn.brings_in:
        return "open"
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
        aligned = np.array_equal(here.row, there.row) and np.array_equal(here.column, there.column)
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


def _figure(turn: Turn, now: float, end: float, gain: Callable[[float], float]) -> float | Looked:
    """The nearest figure, as it is said, beyond which the choice turns; "none" where the last plausible one, `end`,
    does not turn it, "open" where no figure holds as it is said."""
    sign, rising = (1.0 if turn.brings_in else -1.0), turn.above
    limit = 1.0 if turn.unit == "share" else math.inf

    def turns_at(at: float) -> float:
        return sign * gain(at) - _EURO

    def beyond(at: float) -> bool:
        return at > end if rising else at < end

    far = said(turn.threshold, rising=rising)
    if beyond(far) or far > limit:
        far = end
    worth = turns_at(far)
    if worth > 0 and far != end and turns_at(less(far, now, rising=rising)) <= -_EURO:
        return far
    if worth <= 0:
        far, worth = end, turns_at(end)
        if worth <= 0:
            return "none"
    near, lack = now, turns_at(now)
    if lack > 0:
        return "open"  # it turns as things stand: nothing has to change
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
    return at if held else "open"


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


def _quarters(n: int, turn: Turn, out: Again, again: Replan) -> Turn | Looked:
    """The nearest whole number of quarters until it runs at which the choice turns."""
    frame = again.chosen.frame
    e, source = frame.worth.expected[n], frame.source
    item = source.belief.items[turn.key]
    low, high = (item.distribution.ppf(p) for p in PLAUSIBLE)
    step = 1 if turn.above else -1
    quarters = e.planned + step
    while low - 0.5 <= quarters <= high + 0.5 and 1 <= quarters <= source.longest:
        columns = again.columns(n, _lasting(e, quarters, source))
        worth = _gain(again.solve(n, inside=True, columns=columns), out)
        if (worth > _EURO) if turn.brings_in else (worth < -_EURO):
            spread = max(item.distribution.ppf(0.9) - item.distribution.ppf(0.1), 1e-12)
            distance = abs(quarters - item.distribution.median) / spread
            return replace(turn, threshold=float(quarters), distance=distance, verified=True)
        quarters += step
    return "none"


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
