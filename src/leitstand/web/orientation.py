"""What a page needs of orientation and decisions, read at once: target picture, objectives, levers, principles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from leitstand.learning.sentences import ON_COURSE, OPEN
from leitstand.portfolio.results import ObjectiveOutlook
from leitstand.strategy import (
    Decision,
    DecisionRole,
    Kpi,
    Lever,
    MinimumShare,
    Objective,
    Principle,
    Record,
    TargetPicture,
)

from .reading import Place

R = TypeVar("R", bound=Record)
State = Literal["course", "open", "gap"]
STATES: tuple[State, ...] = ("course", "open", "gap")
UNRANKED = 100
"""The place of an objective that was not put in order: after all that were."""
_KINDS = (
    "target_picture",
    "objective",
    "kpi",
    "lever",
    "principle",
    "decision",
    "decision_role",
    "minimum_share",
    "budget",
)


@dataclass(frozen=True)
class Goal:
    """An objective with what the last review says of it. `outlook` None: the review does not know it yet."""

    objective: Objective
    kpi: Kpi | None
    owner: DecisionRole | None
    outlook: ObjectiveOutlook | None

    @property
    def state(self) -> State:
        """On course, open, or a gap: no use case pays into it, or what the plan brings hardly suffices."""
        if self.outlook is None:
            return "open"
        if not self.outlook.contributors:
            return "gap"
        chance = self.outlook.chance
        if chance is None:
            return "open"
        return "course" if chance >= ON_COURSE else "open" if chance >= OPEN else "gap"

    @property
    def led(self) -> bool:
        """Whether somebody answers for it who may decide something."""
        return self.owner is not None and self.owner.up_to != 0

    @property
    def measurable(self) -> bool:
        """Whether it can be seen when it is reached."""
        o = self.objective
        return self.kpi is not None and o.baseline is not None and o.target is not None and o.due is not None


@dataclass(frozen=True)
class Orientation:
    """The records of these kinds as they stand for the reader's place."""

    found: Place

    @cached_property
    def _records(self) -> tuple[Record, ...]:
        return self.found.standing(*_KINDS)

    def all(self, type_: type[R]) -> tuple[R, ...]:
        """All records of a type, by id."""
        return tuple(record for record in self._records if isinstance(record, type_))

    @property
    def picture(self) -> TargetPicture | None:
        return next(iter(self.all(TargetPicture)), None)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        return self.all(Decision)

    @property
    def levers(self) -> tuple[Lever, ...]:
        return self.all(Lever)

    @property
    def principles(self) -> tuple[Principle, ...]:
        return self.all(Principle)

    @property
    def roles(self) -> tuple[DecisionRole, ...]:
        return self.all(DecisionRole)

    @property
    def shares(self) -> tuple[MinimumShare, ...]:
        return self.all(MinimumShare)

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """The objectives in the order that leadership gave them; those without a place in it come last, by id."""
        kpis = {kpi.id: kpi for kpi in self.all(Kpi)}
        roles = {role.id: role for role in self.roles}
        reviewed = self.found.reviewed
        outlooks = {o.objective: o for o in reviewed.review.portfolio.objectives} if reviewed else {}
        ordered = sorted(self.all(Objective), key=lambda o: (o.rank or UNRANKED, o.id))
        return tuple(
            Goal(o, kpis.get(o.kpi or ""), roles.get(o.owner or ""), outlooks.get(o.id)) for o in ordered
        )
