"""Ruin and recreate: take some choices out, fill up again by promise, keep the result by simulated annealing.

After Schrimpf et al. 2000 (ruin and recreate) and Christiaens and Vanden Berghe 2020 (slack induction by string
removals: related ruins, greedy filling that now and then passes over a choice). A third kind of step forces in a
choice that is out and removes what stands in its way (ejection). All randomness comes from one seeded generator, all
effort is counted in steps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from math import log
from operator import and_

from .standing import Standing


@dataclass(frozen=True)
class Manner:
    """How a walk goes: chances of the kinds of step, of passing over a choice; most choices taken out; temperatures as
    worth."""

    force: float = 0.5
    related: float = 0.3
    blink: float = 0.1
    most: int = 6
    focus: float = 2.0
    near: float = 0.5
    hot: float = 1.0
    cold: float = 0.05


class Walk(Standing):
    """A walk over plans of one programme."""

    def settle(self, columns: tuple[int, ...]) -> None:
        """Takes these columns in this order, each that fits, then fills up."""
        self.begin((), 0)
        t, slack, slip = self._t, self._slack, self._slip
        for k in (self._rank[j] for j in columns if j in self._rank):
            fits = all(slack[r] + slip[r] >= a for r, a in t.entries[k])
            if fits and not self._taken & t.bit[k] and self._gain(k) > 0:
                self._add(k)
        for r in t.rows:
            self._refit(r)
        self._fill(0.0)

    def run(self, steps: int, manner: Manner, seconds: Callable[[], float] | None = None) -> None:
        """So many steps, cooling from hot to cold."""
        random = self._random.random
        self._focus, self._near = manner.focus, manner.near
        cool = (manner.cold / manner.hot) ** (1 / max(1, steps)) if manner.hot > 0 else 1.0
        heat, wrong = manner.hot, self._wrong()
        for step in range(steps):
            if seconds is not None and step % 100 == 0 and seconds() <= 0:
                return
            heat *= cool
            before = (self.plan, self._taken, self.value, self._slack[:], self._open[:], self._at[:],
                      self._y[:], self._fit[:])  # fmt: skip
            dirty: set[int] = set()
            kind = random()
            ok = True
            if wrong and (mending := self._mending()) >= 0:
                ok = self._force(mending, dirty, 2)
            elif kind < manner.force:
                ok = self._force(self._wanted(), dirty, 2)
            elif kind < manner.force + manner.related:
                self._ruin(self._rivals(), manner, dirty)
            else:
                self._ruin(self._t.full, manner, dirty)
            if ok:
                for r in dirty:
                    self._refit(r)
                self._fill(manner.blink)
                still = self._wrong()
                ok = still < wrong or (
                    still == wrong and self.value > before[2] + heat * log(random() + 1e-300)
                )
            if not ok:
                (
                    self.plan,
                    self._taken,
                    self.value,
                    self._slack,
                    self._open,
                    self._at,
                    self._y,
                    self._fit,
                ) = before
                continue
            wrong = still
            if not wrong and self.value > self.best_value + 1e-9 * abs(self.value):
                self.best, self.best_value = self.plan, self.value

    def _mending(self) -> int:
        """A choice that gives a broken row what it lacks, -1 where there is none."""
        slack, slip = self._slack, self._slip
        pools = [self._t.givers[r] & ~self.plan for r in self._watched if slack[r] < -slip[r]]
        pools = [pool for pool in pools if pool]
        return self._pick(pools[int(self._random.random() * len(pools))]) if pools else -1

    def _pick(self, pool: int) -> int:
        """One of the set, near a random rank."""
        shift = int(self._random.random() * pool.bit_length())
        rest = pool >> shift
        return shift + (rest & -rest).bit_length() - 1

    def _rivals(self) -> int:
        """What uses a row that many use, the dear rows more often."""
        rows = self._t.rows
        return self._t.users[rows[int(self._random.random() ** 2 * len(rows))]] if rows else self._t.full

    def _wanted(self) -> int:
        """A choice that is out, the promising ones more often."""
        near, random = self._t.near, self._random.random
        for _ in range(8 if near else 0):
            k = near[int(random() ** self._focus * len(near))]
            if not self.plan >> k & 1:
                return k
        return -1

    def _ruin(self, among: int, manner: Manner, dirty: set[int]) -> None:
        for _ in range(1 + int(self._random.random() * manner.most)):
            pool = self.plan & among & ~self._keep
            if not pool:
                return
            self._remove(self._victim(pool), dirty)

    def _victim(self, pool: int) -> int:
        near, random = self._t.near, self._random.random
        if random() < self._near:
            for _ in range(8):
                k = near[int(random() ** self._focus * len(near))]
                if pool >> k & 1:
                    return k
        return self._pick(pool)

    def _force(self, k: int, dirty: set[int], depth: int) -> bool:
        """Takes k in, with what it needs, and takes out what stands in its way. False where that cannot be."""
        t, slack, slip, random = self._t, self._slack, self._slip, self._random.random
        if k < 0:
            return False
        own = self._at[t.group[k]]
        if own >= 0:
            self._remove(own, dirty)
        for r, a in t.entries[k]:
            while slack[r] + slip[r] < a:
                helpers = t.givers[r] & ~self._taken
                if helpers and depth and self._force(self._pick(helpers), dirty, depth - 1):
                    continue
                pool = self.plan & t.users[r] & ~self._keep
                if not pool:
                    return False
                self._remove(pool.bit_length() - 1 if random() < 0.3 else self._victim(pool), dirty)
        if self._chained and t.soft[k] and not self._make_room(k, dirty):
            return False
        if any(slack[r] + slip[r] < a for r, a in t.entries[k]):
            return False
        self._add(k)
        dirty.update(r for r, _ in t.wide[k])
        dirty.update(t.soft_rows[k])
        return True

    def _make_room(self, k: int, dirty: set[int]) -> bool:
        """Takes out what stands in the way of what follows from k. False where that cannot be."""
        while lacking := self._lacking(k, self._effect(k)[1]):
            pool = self.plan & self._t.users[lacking[0]] & ~self._keep
            if not pool:
                return False
            self._remove(self._victim(pool), dirty)
        return True

    def _fill(self, blink: float) -> None:
        t, slack, slip, random = self._t, self._slack, self._slip, self._random.random
        fit = reduce(and_, self._fit, t.full & ~self._taken)
        while fit:
            low = fit & -fit
            k = low.bit_length() - 1
            fit ^= low
            if random() < blink:
                continue
            for r, a in t.entries[k]:
                if slack[r] + slip[r] < a:
                    break
            else:
                if self._gain(k) <= 0:
                    continue
                self._add(k)
                fit &= ~t.group_bits[t.group[k]]
                for r, _ in t.wide[k]:
                    self._refit(r)
                    fit &= self._fit[t.place[r]]
                for r in t.soft_rows[k]:
                    self._refit(r)
                    fit &= self._fit[t.place[r]]
