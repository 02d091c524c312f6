"""Draws of what may happen: quantities as the belief has them, and the gate's coin of each use case.

Each use case has its own streams, keyed by seed and id: which others are there changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection

import numpy as np

from leitstand.beliefs import sample

from .cases import Case
from .flows import Flows
from .frame import Frame
from .grid import FloatArray
from .quantities import Drawn, drawn
from .value import ancestors

CHUNK = 256
MANY = 500_000
"""Use cases times draws from which a second thread pays; the draws are the same."""


class Simulation:
    """Draws of use cases, made when asked for. `draws`: how many."""

    def __init__(self, frame: Frame, seed: int, draws: int) -> None:
        self.frame, self.seed, self.draws = frame, seed, draws
        self.factors = frame.worth.factors
        self.cases = {c.id: c for c in frame.worth.cases}
        self.needed = ancestors(self.cases)
        self._drawn: dict[str, Drawn] = {}
        self._passed: dict[str, FloatArray] = {}

    def fetch(self, ids: Collection[str]) -> None:
        """Draws these use cases, and those that they need, in one go."""
        wanted = sorted({a for i in ids for a in (i, *self.needed[i])} - self._drawn.keys())
        if not wanted:
            return
        workers = 2 if len(wanted) * self.draws >= MANY else 1
        found = sample(self.frame.belief, self.seed, self.draws, use_cases=wanted, workers=workers)
        source = self.frame.source
        for i in wanted:
            self._drawn[i] = drawn(
                self.cases[i], found.__getitem__, self.draws, source.day_rate, source.longest
            )

    def forget(self, keep: Collection[str] = ()) -> None:
        """Lets go of all draws but these (and what they need), to spare memory."""
        kept = {a for i in keep for a in (i, *self.needed[i])}
        for i in self._drawn.keys() - kept:
            del self._drawn[i]
            self._passed.pop(i, None)

    def of(self, use_case: str) -> Drawn:
        """The draws of one use case."""
        if use_case not in self._drawn:
            self.fetch([use_case])
        return self._drawn[use_case]

    def reach(self, use_case: str) -> FloatArray:
        """(draws,): the chance, in each draw, that all it needs comes to run."""
        return _product([self.of(a).success for a in self.needed[use_case]], self.draws)

    def reached(self, use_case: str) -> FloatArray:
        """(draws,): 1 where all that it needs has passed its gate, else 0."""
        return _product([self.passed(a) for a in self.needed[use_case]], self.draws)

    def passed(self, use_case: str) -> FloatArray:
        """(draws,): 1 where the use case passes its own gate, else 0."""
        if use_case not in self._passed:
            coin = _stream(self.seed, use_case).random(self.draws)
            self._passed[use_case] = (coin < self.of(use_case).success).astype(np.float64)
        return self._passed[use_case]

    def spending(self, case: Case, start: int) -> FloatArray:
        """(draws, money periods): what one use case costs with this start, gates simulated."""
        flows = Flows(self.frame.grid, self.draws)
        flows.spend(case, start, self.of(case.id), self.passed(case.id), self.reached(case.id))
        return np.asarray(in_periods(flows.spending(), self.frame.grid.in_money).T)

    def flows(self, chosen: FloatArray) -> Flows:
        """What a plan (cases, starts) spends in each draw, gates simulated; it may hold shares of use cases."""
        cases, flows = self.frame.worth.cases, Flows(self.frame.grid, self.draws)
        self.fetch([cases[n].id for n in np.flatnonzero(chosen.sum(axis=1) > 1e-6)])
        for n, s in zip(*np.nonzero(chosen > 1e-6), strict=True):
            i = cases[n].id
            flows.spend(cases[n], int(s), self.of(i), self.passed(i), self.reached(i), float(chosen[n, s]))
        return flows

    def total_spending(self, chosen: FloatArray) -> FloatArray:
        """(draws, money periods): spending of a plan (cases, starts), which may hold shares of use cases."""
        return np.asarray(in_periods(self.flows(chosen).spending(), self.frame.grid.in_money).T)


def in_periods(flow: FloatArray, periods: FloatArray) -> FloatArray:
    """(periods, draws): amounts by quarter (quarters, draws) summed over the quarters of each period."""
    rows = [flow[inside].sum(axis=0) for inside in (periods > 0).T]
    return np.stack(rows) if rows else np.zeros((0, flow.shape[1]))


def _stream(seed: int, use_case: str) -> np.random.Generator:
    key = hashlib.blake2b(f"{seed}/gate/{use_case}".encode(), digest_size=16).digest()
    return np.random.Generator(np.random.PCG64DXSM(int.from_bytes(key, "big")))


def _product(factors: list[FloatArray], draws: int) -> FloatArray:
    result = np.ones(draws)
    for f in factors:
        result = result * f
    return result
