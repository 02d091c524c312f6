"""Saying what one expects: one estimate of one quantity of one use case."""

from __future__ import annotations

from leitstand.journal import Commit, Put
from leitstand.strategy import Estimate, Estimated, Quantity, UseCase
from leitstand.texts import message

from .desk import ActionRefused, Desk
from .reasons import reason


def estimate(
    desk: Desk,
    use_case: str,
    quantity: Quantity,
    value: Estimated,
    *,
    unit: str,
    kpi: str | None = None,
    skill: str | None = None,
    typed: str = "",
) -> Commit:
    """Writes the acting person's estimate; a second one of the same quantity replaces the first as a new version.

    Raises ActionRefused for an unknown use case, NotPermitted, StrategyError for an unknown KPI or skill.
    """
    desk.require("estimate:write")
    strategy, _ = desk.load()
    if not isinstance(strategy.get(use_case), UseCase):
        raise ActionRefused(message("actions-unknown-use-case", id=use_case, near=None))
    part = kpi or skill
    record = Estimate(
        id=".".join(filter(None, (use_case, quantity, part, desk.actor.id))),
        use_case=use_case,
        quantity=quantity,
        kpi=kpi,
        skill=skill,
        value=value,
        unit=unit,
        typed=typed,
        by=desk.actor.id,
        date=desk.today,
    )
    return desk.perform(lambda _: [Put(record)], why=reason("actions-estimated", id=use_case))
