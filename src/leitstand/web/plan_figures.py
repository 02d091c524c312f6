"""Figures beside those of the review: the Budgetkurve as a job has kept it, and what the plan buys from outside.

Ids: those of the curve as `portfolio.budget_curve` gives them (frontier.worth.100); bought.<skill>.<period>.days and
bought.<skill>.<period>.amount.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from leitstand.actions.weighing_up import newest_key
from leitstand.documents.said import Named
from leitstand.portfolio.answers import Frontier
from leitstand.strategy import BoughtDays, Fact
from leitstand.texts import message

from .reading import Place, Reviewed

_BOUGHT, _CURVE = "bought", "frontier"
MESSAGES = (
    *(f"web-curve-figure-{name}" for name in ("budget", "worth", "mean", "most", "amount", "gain", "count")),
    *(f"web-bought-figure-{name}" for name in ("days", "amount")),
    *(f"web-bought-formula-{name}" for name in ("days", "amount")),
)


def curve_of(found: Place) -> Frontier | None:
    """The Budgetkurve of the review that is shown; None where nobody has had it computed yet."""
    if found.organisation is None or found.reviewed is None:
        return None
    key = found.derived_text(newest_key(Frontier, found.organisation.id, found.reviewed.sequence))
    text = found.derived_text(key) if key else None
    if text is None:
        return None
    try:
        return Frontier.model_validate_json(text)
    except ValidationError:  # kept by another version of this program: a new one mends it
        return None


def curve_facts(curve: Frontier) -> Mapping[str, Fact]:
    """All figures of a curve and of its sentences by id."""
    steps = [step for step in (curve.next, curve.last) if step is not None]
    return {f.id: f for f in (*curve.facts, *(f for s in steps for f in s.statement.facts.values()))}


def bought(reviewed: Reviewed, days: BoughtDays, name: str) -> Fact:
    """`days` bought, or the `amount` paid for them."""
    known = tuple(i for i in (days.skill,) if reviewed.index.knows(i))
    return Fact(
        id=f"{_BOUGHT}.{days.skill}.{days.period}.{name}", value=getattr(days, name), as_of=reviewed.review.as_of,
        unit="d" if name == "days" else "EUR", formula=f"web-bought-formula-{name}", inputs=known,
    )  # fmt: skip


def find(found: Place, fact_id: str) -> Named | None:
    """The figure of an id, with what it is called; None where there is none."""
    head, _, rest = fact_id.partition(".")
    if head == _BOUGHT and found.reviewed is not None:
        return _bought(found.reviewed, rest)
    if head != _CURVE and not fact_id.startswith(f"plan.count.{_CURVE}."):
        return None
    curve = curve_of(found)
    fact = curve_facts(curve).get(fact_id) if curve else None
    if fact is None:
        return None
    name = rest.partition(".")[0] if head == _CURVE else "count"
    return Named(fact, message(f"web-curve-figure-{name}"))


def _bought(reviewed: Reviewed, rest: str) -> Named | None:
    for days in reviewed.review.portfolio.plan.bought:
        for name in ("days", "amount"):
            if rest == f"{days.skill}.{days.period}.{name}":
                subject = days.skill if reviewed.index.knows(days.skill) else None
                return Named(
                    bought(reviewed, days, name), message(f"web-bought-figure-{name}"), None, subject
                )
    return None
