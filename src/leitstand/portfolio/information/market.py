"""The use cases of a portfolio at the prices of their resources, ready to be asked what knowing is worth.

The options are plans. Where one use case turns alone, they are the plan with it and the one without: the
difference is the edge that making the plan again has found, and it moves as the margin at the prices of the
resources does. What many use cases share moves all choices at once: there the relaxation is solved again in
each world (`resolving`), so that money becomes dearer when everything brings more. docs/adr/0019 measures both
beside plans that were made again.

Nothing here is drawn except where a standard error says so: margins are known functions of scores (`held`,
`scores`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from leitstand.beliefs import Key, Priors
from leitstand.strategy import EvidenceGrade

from ..chance import RESOLVE_UP_TO
from ..choose import Chosen
from ..grid import FloatArray, IntArray
from ..information_values import NOTHING, InformationValue
from ..prices import Prices, first, numbers_of
from ..simulate import Simulation
from .held import Held, held
from .resolving import drawn, given
from .scores import WEIGHTS
from .signals import Signal, answer_noise, moves, of_quantity, of_shared

if TYPE_CHECKING:  # the explanation asks the market in its turn
    from ..edges import Edges

CASE_DRAWS = 500
EVERYTHING_DRAWS, EVERYTHING_DRAWS_OF_MANY = 200, 50
_ERROR_NEEDS = 2
_WORLDS, _WORLDS_OF_MANY = (np.polynomial.hermite_e.hermegauss(n) for n in (9, 5))


@dataclass(frozen=True)
class Lesson:
    """What is learned of many use cases at once: how far estimates that share an effect are off (`shared`: its name),
    or what measuring the effect `measured` in a pilot with evidence of this `grade` tells about its kin; nothing of the
    use case itself."""

    shared: str = ""
    measured: Key | None = None
    grade: EvidenceGrade = "B"


@dataclass(frozen=True)
class Market:
    """edge (cases,): EUR by which each is in (positive) or out; at (cases,): the start that this is about."""

    chosen: Chosen
    prices: Prices
    edge: FloatArray
    at: IntArray
    priors: Priors

    @classmethod
    def of(cls, chosen: Chosen, prices: Prices, edges: Edges, priors: Priors | None = None) -> Market:
        """The market of a plan. `priors`: how far answers and pilots err; the usual ones by default."""
        return cls(chosen, prices, edges.by, edges.at, priors or Priors())

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """All use cases, in the order of the frame."""
        return tuple(held(n, self.prices) for n in range(len(self.edge)))

    def quantity(self, n: int, key: Key) -> InformationValue:
        """EVPPI of one quantity of the use case in row `n`, for its own choice."""
        return self.about(n, of_quantity(self.prices.frame.belief, key))

    def answer(self, n: int, key: Key) -> InformationValue:
        """EVSI of one more person's estimate of it: no question is worth more than this."""
        belief = self.prices.frame.belief
        return self.about(n, of_quantity(belief, key, answer_noise(belief.items[key], self.priors)))

    def about(self, n: int, signal: Signal) -> InformationValue:
        """What a signal is worth for the choice of one use case alone."""
        moved = moves(self.held[n], signal) if self._open(n) else None
        if moved is None:
            return NOTHING
        margin = (moved[0] - moved[1])[:, int(self.at[n])]
        return InformationValue(value=turned(float(self.edge[n]), margin, WEIGHTS), se=0.0, method="exact")

    def case(self, n: int, simulation: Simulation) -> InformationValue:
        """EVPPI of all quantities of one use case together; the gate's coin stays open."""
        if not self._open(n):
            return NOTHING
        frame, draws = self.prices.frame, min(CASE_DRAWS, simulation.draws)
        use_case = frame.worth.cases[n].id
        # what it needs stays as expected: this is about the use case alone
        reach = np.full(draws, frame.worth.reach[n])
        one = numbers_of(n, frame, first(simulation.of(use_case), draws), reach)
        margin = (one.goal - self.prices.priced(one))[:, int(self.at[n])]
        edge = float(self.edge[n])
        gained = np.maximum(edge + margin - margin.mean(), 0.0) - (edge > 0) * (edge + margin - margin.mean())
        worth = turned(edge, margin, np.full(draws, 1 / draws))
        return InformationValue(value=worth, se=float(gained.std() / np.sqrt(draws)), method="draws")

    def shared(self, name: str) -> InformationValue:
        """EVPPI of one shared effect, over all use cases. Raises KeyError for an unknown name."""
        return self.everywhere(of_shared(self.prices.frame.belief, name))

    def lesson(self, lesson: Lesson) -> float:
        """EUR that a lesson is worth over all use cases, chosen anew. Raises KeyError for an unknown effect."""
        if lesson.measured is None:
            return self.shared(lesson.shared).value
        key = lesson.measured
        noise = self.priors.noise(key[1], lesson.grade)
        signal = of_quantity(self.prices.frame.belief, key, noise)
        return self.everywhere(signal, without=self.prices.frame.worth.row[key[0]]).value

    def pilot(self, n: int, key: Key, grade: EvidenceGrade) -> InformationValue:
        """EVSI of measuring this effect in a pilot with evidence of this grade: for the use case itself, and
        for its kin.

        What the gate saves is no part of it: that is in the use case's own value already.
        """
        signal = of_quantity(self.prices.frame.belief, key, self.priors.noise(key[1], grade))
        return InformationValue(
            value=self.about(n, signal).value + self.lesson(Lesson(measured=key, grade=grade)),
            se=0.0, method="exact",
        )  # fmt: skip

    def everywhere(self, signal: Signal, without: int | None = None) -> InformationValue:
        """What a signal is worth over all use cases, chosen anew; nothing is learned of the one in row
        `without`."""
        scores, weights = _WORLDS_OF_MANY if self._many else _WORLDS
        gained = given(signal, scores, self.held, self.chosen, without=without).sum(axis=0)
        return InformationValue(value=float(gained @ weights / weights.sum()), se=0.0, method="exact")

    def everything(self, simulation: Simulation) -> InformationValue:
        """EVPI: what it would be worth to know all quantities of all use cases, the gates' coins aside."""
        draws = min(EVERYTHING_DRAWS_OF_MANY if self._many else EVERYTHING_DRAWS, simulation.draws)
        if not len(self.edge) or draws < _ERROR_NEEDS:
            return NOTHING
        gained = drawn(simulation, self.chosen, draws).sum(axis=0)
        return InformationValue(
            value=float(gained.mean()), se=float(gained.std(ddof=1) / np.sqrt(draws)), method="draws"
        )

    @property
    def _many(self) -> bool:
        return len(self.edge) > RESOLVE_UP_TO

    def _open(self, n: int) -> bool:
        return bool(np.isfinite(self.edge[n])) and not self.prices.frame.worth.cases[n].must


def turned(edge: float, moved: FloatArray, chances: FloatArray) -> float:
    """E max(edge + moved, 0) - max(edge, 0), `moved` taken about its mean: what a choice between in and out
    gains.

    Nothing where no world turns the choice.
    """
    line = edge + moved - float(chances @ moved)
    if line.min() >= 0 or line.max() <= 0:
        return 0.0
    return max(0.0, float(chances @ np.maximum(line, 0.0)) - max(edge, 0.0))
