"""Whom to ask: the unit or role that can know it, and the next one where somebody did not know.

What a use case brings and whether people will use it is known where it is used: the unit first. How long it takes and
whether it works is known to whoever answers for it. What it costs is for controlling, which sees offers and invoices.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from leitstand.strategy import DecisionRole, Estimate, NotKnown, Quantity, Strategy, Value
from leitstand.texts import Message, message

Desk = Literal["unit", "owner", "controller", "strategy_lead"]

ORDER: dict[Quantity, tuple[Desk, ...]] = {
    "effect": ("unit", "owner", "controller", "strategy_lead"),
    "adoption": ("unit", "owner", "strategy_lead"),
    "success": ("owner", "unit", "strategy_lead"),
    "duration": ("owner", "unit", "strategy_lead"),
    "effort": ("owner", "strategy_lead", "unit"),
    "one_off_cost": ("controller", "owner", "strategy_lead"),
    "running_cost": ("controller", "owner", "strategy_lead"),
}
"""Who is asked about a quantity, in this order; never a named person."""
MESSAGES = ("portfolio-asked-controller", "portfolio-asked-strategy-lead")


class Asked(Value):
    """Who is asked: a unit by its name, a role by its id, or one of the two desks that every company has.

    `key` is kept in the estimate, so that nobody is asked twice for what they do not know.
    """

    kind: Desk
    name: str = ""

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.name}" if self.name else self.kind

    @classmethod
    def of(cls, key: str) -> Asked:
        """Who has this key. Raises ValueError for a key that is none."""
        kind, _, name = key.partition(":")
        return cls.model_validate({"kind": kind, "name": name})

    def words(self, strategy: Strategy) -> Message:
        """What they are called."""
        if self.kind in ("controller", "strategy_lead"):
            return message(f"portfolio-asked-{self.kind.replace('_', '-')}")
        found = strategy.get(self.name)
        if isinstance(found, DecisionRole) and found.title is not None:
            return message("portfolio-asked-role", name=found.title)
        return message("portfolio-asked-unit", name=self.name)


def whom(
    strategy: Strategy, use_case: str, quantity: Quantity, estimates: Iterable[Estimate]
) -> Asked | None:
    """Who is to be asked next, or None where everybody has said that they do not know."""
    passed = {e.asked for e in estimates if isinstance(e.value, NotKnown) and e.asked}
    return next((a for a in _able(strategy, use_case, quantity) if a.key not in passed), None)


def _able(strategy: Strategy, use_case: str, quantity: Quantity) -> Iterable[Asked]:
    case = next(u for u in strategy.use_cases if u.id == use_case)
    for desk in ORDER[quantity]:
        name = {"unit": case.unit.strip(), "owner": case.owner or ""}.get(desk, "")
        if name or desk in ("controller", "strategy_lead"):
            yield Asked(kind=desk, name=name[:100])
