"""The order in which objectives matter to leadership."""

from __future__ import annotations

from typing import Literal

from leitstand.journal import Change, Commit, Conflict, Put
from leitstand.strategy import Objective, Strategy
from leitstand.texts import message

from .desk import ActionRefused, Desk
from .reasons import reason

MOST = 99
"""So many objectives can be put in order."""
_TRIES = 5


def in_order(strategy: Strategy) -> tuple[Objective, ...]:
    """All objectives, the most important first; those that were not put in order come after the others, by id."""
    return tuple(sorted(strategy.objectives, key=lambda o: (o.rank or MOST + 1, o.id)))


def move_objective(desk: Desk, objective: str, way: Literal["up", "down"], *, why: str = "") -> Commit:
    """Puts an objective one place up or down and numbers all of them; the first one up stays where it is.

    Somebody else's move in between is kept: this one is made on top of it. Raises ActionRefused for an unknown
    objective or too many, NotPermitted, Conflict.
    """

    def build(strategy: Strategy) -> list[Change]:
        order = [o.id for o in in_order(strategy)]
        if objective not in order:
            raise ActionRefused(message("actions-objective-unknown", id=objective))
        if len(order) > MOST:
            raise ActionRefused(message("actions-objectives-too-many", most=MOST))
        at = order.index(objective)
        to = min(max(at + (-1 if way == "up" else 1), 0), len(order) - 1)
        order.insert(to, order.pop(at))
        ranked = ((strategy.one(Objective, i), rank) for rank, i in enumerate(order, start=1))
        return [Put(o.model_copy(update={"rank": rank})) for o, rank in ranked if o.rank != rank]

    strategy, _ = desk.load()
    known = strategy.get(objective)
    named = known.title.in_(desk.lang) if known is not None and known.title else objective
    told = why or reason(f"actions-objective-moved-{way}", title=named)
    for _ in range(_TRIES - 1):
        try:
            return desk.perform(build, why=told)
        except Conflict as conflict:
            if conflict.record is not None:
                raise
    return desk.perform(build, why=told)


MESSAGES = ("actions-objective-moved-up", "actions-objective-moved-down")
