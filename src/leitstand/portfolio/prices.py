"""Use cases held against the prices of what they need: the relaxation's duals applied to one use case at a time.

margin = value - what its money, days and places in capped KPIs are worth elsewhere. Above zero it belongs in.
The prices stay as they are while one use case changes; that is exact for small changes and an
approximation for large ones, and everything built on it is marked approximate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .choose import Chosen
from .frame import Frame
from .grid import FloatArray
from .model import Numbers, expected_numbers
from .quantities import Drawn, Expected
from .value import costs, days, single, values


@dataclass(frozen=True)
class Prices:
    """budget (money periods,): EUR per EUR; skill by id (periods,): EUR per person day; kpi (years,): share of a
    promised euro that still counts; other (cases, starts): prices of prerequisites and exclusions."""

    frame: Frame
    budget: FloatArray
    skill: Mapping[str, FloatArray]
    kpi: Mapping[str, FloatArray]
    other: FloatArray

    @classmethod
    def of(cls, chosen: Chosen) -> Prices:
        """The prices in the relaxation that the plan was made from."""
        frame, price = chosen.frame, chosen.relaxed.price
        grid, w = frame.grid, frame.worth
        budget = np.array([price.get(("budget", p), 0.0) for p in grid.money])
        skill = {
            k: np.array([price.get(("skill", k, p), 0.0) for p in grid.skill_periods]) for k in frame.capacity
        }
        kpi = {k: np.array([price.get(("kpi", k, str(y)), 1.0) for y in grid.years]) for k in w.promised}
        bare = cls(frame, budget, skill, kpi, np.zeros(w.mean.shape))
        own = np.array([price.get(("case", c.id), 0.0) for c in w.cases])
        known = np.where(np.isfinite(chosen.relaxed.reduced), chosen.relaxed.reduced, -np.inf) + own[:, None]
        other = known - (w.goal - bare.priced(expected_numbers(frame)))
        return cls(frame, budget, skill, kpi, other)

    def priced(self, numbers: Numbers) -> FloatArray:
        """What the resources are worth, in the shape of `goal`: (cases, starts)."""
        total = numbers.cost @ self.budget
        for k, price in self.skill.items():
            total = total + numbers.days[k] @ price
        for k, share in self.kpi.items():
            total = total + numbers.promised[k] @ (1 - share)
        return np.asarray(total)

    @cached_property
    def margins(self) -> FloatArray:
        """(cases, starts): expected margin, -inf where no start is allowed."""
        numbers = expected_numbers(self.frame)
        return np.asarray(numbers.goal - self.priced(numbers) + self.other)

    def drawn_margins(self, n: int, d: Drawn, reach: FloatArray) -> FloatArray:
        """(draws, starts): margin of one case in these draws, the gate's chance taken."""
        one = numbers_of(n, self.frame, d, reach)
        return np.asarray(one.goal - self.priced(one) + self.other[n][None, :])

    def expected_margin(self, n: int, e: Expected) -> FloatArray:
        """(starts,): margin of one case if its expectations were these; its price of risk stays."""
        numbers = expected_of(n, self.frame, e)
        return np.asarray(numbers.goal - self.priced(numbers) + self.other[n])


def expected_of(n: int, frame: Frame, e: Expected) -> Numbers:
    """One case's numbers if its expectations were these: goal (starts,), ...; its price of risk stays."""
    w, case = frame.worth, frame.worth.cases[n]
    one = single(case, e, w.factors[case.kind], float(w.reach[n]), tuple(w.days), tuple(w.promised))
    return Numbers(one.mean - w.penalty[n], one.cost, one.days, one.promised)


def numbers_of(n: int, frame: Frame, d: Drawn, reach: FloatArray) -> Numbers:
    """One case's numbers in these draws: goal (draws, starts), cost (draws, starts, years), ...

    `reach` (draws,): chance that all it needs comes to run.
    """
    w, case = frame.worth, frame.worth.cases[n]
    f = w.factors[case.kind]
    work = {k: days(case, f, d, k) * reach[:, None, None] for k in w.days}
    promised = {}
    for k in w.promised:
        gain = sum((d.effects[e.kpi] * e.worth for e in case.effects if e.kpi == k), np.zeros_like(reach))
        promised[k] = (gain * d.success * reach)[:, None, None] * f.ramp_year[:, d.duration].transpose(
            1, 0, 2
        )
        if case.fixed is not None and k in case.fixed.promised:
            promised[k] = promised[k] + reach[:, None, None] * case.fixed.promised[k]
    return Numbers(
        goal=values(case.kind, f, case, d) * reach[:, None],
        cost=costs(case, f, d, d.success) * reach[:, None, None],
        days=work,
        promised=promised,
    )


def first(d: Drawn, draws: int) -> Drawn:
    """The first draws only."""
    return Drawn(
        d.one_off[:draws], {k: v[:draws] for k, v in d.days.items()}, {k: v[:draws] for k, v in d.effects.items()},
        d.running[:draws], d.success[:draws], d.duration[:draws],
    )  # fmt: skip
