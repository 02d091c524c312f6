"""Where a walk stands: which choices are taken, what is left in each row, what the continuous columns are then; kept up
to date as choices come and go."""

from __future__ import annotations

from random import Random

from .inner import Inner
from .tables import Tables


class Standing:
    """`plan`: the set of ranks taken; `value`: its worth; `best`, `best_value`: of the best plan since it began."""

    def __init__(self, problem: Inner, tables: Tables) -> None:
        self._p = problem
        self._t = tables
        self._slip = list(problem.slip)
        taken = {r for c in problem.continuous for r, _ in c.takes}
        self._watched = [r for r, b in enumerate(problem.room) if b < -self._slip[r] or r in taken]
        self._keep = sum(tables.bit[k] for k, j in enumerate(tables.column.tolist()) if problem.fixed[j] > 0)
        self._owner = {r: c for c, column in enumerate(problem.continuous) for r in column.rows}
        self._chained = any(c.takes or c.feeds for c in problem.continuous)
        self._rank = {j: k for k, j in enumerate(tables.column.tolist())}
        self.begin((), 0)

    def begin(self, columns: tuple[int, ...], seed: int) -> None:
        """Stands at the plan that takes these columns of the programme (those that it knows), computed anew."""
        p, t = self._p, self._t
        self._random = Random(seed)
        self._slack = list(p.room)
        self._open = list(p.open)
        self._at = [-1] * p.groups
        self.plan = self._taken = 0
        self._y = [0.0] * len(p.continuous)
        self.value = 0.0
        self._level(set(range(len(p.continuous))))
        self._fit = [t.full] * len(t.rows)
        for k in sorted(self._rank[j] for j in columns if j in self._rank):
            self._add(k)
        for r in t.rows:
            self._refit(r)
        self.best, self.best_value = self.plan, float("-inf") if self._wrong() else self.value

    def columns(self, plan: int) -> tuple[int, ...]:
        """The programme's columns of a plan."""
        return tuple(sorted(self._t.column[k].item() for k in _bits(plan)))

    def _refit(self, r: int) -> None:
        t = self._t
        s = (self._slack[r] + self._slip[r]) * t.scale[r]
        table = t.table[r]
        last = len(table) - 1
        self._fit[t.place[r]] = table[0] if s <= 0 else table[last] if s >= last else table[int(s)]

    def _add(self, k: int) -> None:
        t, slack = self._t, self._slack
        for r, a in t.entries[k]:
            slack[r] -= a
        g = t.group[k]
        self._at[g] = k
        self._taken |= t.group_bits[g]
        self.plan |= t.bit[k]
        self.value += t.cost[k]
        if t.soft[k]:
            self._resoften(k, -1.0)

    def _remove(self, k: int, dirty: set[int]) -> None:
        """Takes it out, and with it what cannot stand without it."""
        t, slack, slip = self._t, self._slack, self._slip
        g = t.group[k]
        self._at[g] = -1
        self._taken ^= t.group_bits[g]
        self.plan ^= t.bit[k]
        self.value -= t.cost[k]
        short = []
        for r, a in t.entries[k]:
            slack[r] += a
            if a < 0 and slack[r] < -slip[r]:
                short.append(r)
        dirty.update(r for r, _ in t.wide[k])
        if t.soft[k]:
            more = self._resoften(k, 1.0)
            dirty.update(t.soft_rows[k])
            short += [r for r in more if slack[r] < -slip[r]]
        for r in short:
            while slack[r] < -slip[r]:
                pool = self.plan & t.users[r] & ~self._keep
                if not pool:
                    break
                self._remove(pool.bit_length() - 1, dirty)

    def _resoften(self, k: int, sign: float) -> list[int]:
        """Moves the continuous columns after it came (-1) or went (1); the rows of which they now take more."""
        touched = set()
        for r, a in self._t.soft[k]:
            self._open[r] += sign * a
            touched.add(self._owner[r])
        return self._level(touched)

    def _level(self, touched: set[int]) -> list[int]:
        """Sets these continuous columns, and those that they feed, to their best; the rows of which they take more."""
        more = []
        while touched:
            c = min(touched)  # the order in which they may be worked out
            touched.discard(c)
            column = self._p.continuous[c]
            change = column.level(self._open) - self._y[c]
            if not change:
                continue
            self._y[c] += change
            self.value += column.cost * change
            for r, a in column.takes:
                self._slack[r] -= a * change
                if a * change > 0:
                    more.append(r)
            for r, a in column.feeds:
                self._open[r] -= a * change
                touched.add(self._owner[r])
        return more

    def _gain(self, k: int) -> float:
        """What taking it would add to the value; minus infinity where what follows from it does not fit."""
        t = self._t
        if not t.soft[k]:
            return t.cost[k]
        if self._chained:
            gain, takes = self._effect(k)
            return float("-inf") if self._lacking(k, takes) else gain
        gain = t.cost[k]
        touched = {}
        for r, a in t.soft[k]:
            touched[r] = self._open[r]
            self._open[r] -= a
        for c in {self._owner[r] for r in touched}:
            column = self._p.continuous[c]
            gain += column.cost * (column.level(self._open) - self._y[c])
        for r, s in touched.items():
            self._open[r] = s
        return gain

    def _effect(self, k: int) -> tuple[float, dict[int, float]]:
        """What taking it would add to the value, and what the continuous columns would then take more of each row."""
        t, before = self._t, dict[int, float]()
        for r, a in t.soft[k]:
            before[r] = self._open[r]
            self._open[r] -= a
        touched = {self._owner[r] for r in before}
        gain, takes = t.cost[k], dict[int, float]()
        while touched:
            c = min(touched)
            touched.discard(c)
            column = self._p.continuous[c]
            change = column.level(self._open) - self._y[c]
            if not change:
                continue
            gain += column.cost * change
            for r, a in column.takes:
                takes[r] = takes.get(r, 0.0) + a * change
            for r, a in column.feeds:
                before.setdefault(r, self._open[r])
                self._open[r] -= a * change
                touched.add(self._owner[r])
        for r, s in before.items():
            self._open[r] = s
        return gain, takes

    def _lacking(self, k: int, takes: dict[int, float]) -> list[int]:
        """The rows that cannot bear it together with what follows from it."""
        own = dict(self._t.entries[k])
        room = zip(takes, (self._slack[r] + self._slip[r] for r in takes), strict=True)
        return [r for r, s in room if takes[r] > 0 and s < takes[r] + own.get(r, 0.0)]

    def _wrong(self) -> float:
        """By how much rows are broken that the empty plan, or what follows from a plan, may break."""
        slack, slip = self._slack, self._slip
        return sum(-slack[r] for r in self._watched if slack[r] < -slip[r])


def _bits(plan: int) -> list[int]:
    found = []
    while plan:
        low = plan & -plan
        found.append(low.bit_length() - 1)
        plan ^= low
    return found
