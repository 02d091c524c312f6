"""The way from a shown figure to its source: every figure of a review as a fact, by its id.

Figures of the plan and of use cases lie in the review itself; items of the belief (e.g. "UC-014.one_off_cost") are
believed again from the strategy; ids of records and of reference classes ("class:...") end the way.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from leitstand.beliefs import Belief, band, believe, reference_class
from leitstand.portfolio import CASE_FIGURES, CaseResult, Facts, Portfolio
from leitstand.strategy import Band, Fact, Statement, Strategy

from .results import Review

_BANDS = {"value": "value", "benefit": "benefit", "cost": "one_off", "running": "running"}
_SORTS = ("cash", "hours", "points")


def trace(review: Review, strategy: Strategy, fact_id: str) -> Fact | None:
    """The fact with this id, or None where the review shows no such figure."""
    said = next((f for f in _said(review) if f.id == fact_id), None)
    head, _, rest = fact_id.partition(".")
    facts = Facts(review.as_of, strategy.settings.id if strategy.settings else None)
    if head == "plan":
        return _of_plan(review.portfolio, facts, rest, strategy) or said
    if head == "budget":
        return _of_budget(review.portfolio, facts, rest, strategy) or said
    if head.startswith("class:"):
        return _of_class(fact_id, review.as_of)
    return _of_case(review, facts, fact_id, strategy) or said


def _said(review: Review) -> Iterable[Fact]:
    statements: list[Statement] = [review.headline, review.honesty, *review.rests_on, *review.would_change]
    statements += [s for c in review.portfolio.cases for s in (c.reason, *c.more)]
    statements += [q.ask for q in review.portfolio.questions]
    return (f for s in statements for f in s.facts.values())


def _of_plan(p: Portfolio, facts: Facts, figure: str, strategy: Strategy) -> Fact | None:
    inside = tuple(f"{c.use_case}.value" for c in p.cases if c.start is not None)
    picture = (strategy.target_picture.id,) if strategy.target_picture else ()
    name, _, part = figure.partition(".")
    if name == "value":
        amount = getattr(p.plan.value, part or "mean", None)
        return None if amount is None else facts.plan(figure, amount, "EUR", *inside, *picture[:0])
    if name in _SORTS:
        found = getattr(p, name)
        return (
            None if found is None else facts.plan(figure, getattr(found, part or "mean"), found.unit, *inside)
        )
    if figure == "target-chance":
        return facts.plan(figure, p.target_chance, "chance", "plan.target", "plan.value")
    if figure == "target":
        return facts.plan(figure, p.target, "EUR", *picture)
    if figure == "gap":
        return facts.plan(figure, p.plan.gap, "share", "plan.value")
    return None


def _of_budget(p: Portfolio, facts: Facts, rest: str, strategy: Strategy) -> Fact | None:
    year, _, figure = rest.partition(".")
    use = next((b for b in p.plan.budgets if str(b.year) == year), None)
    if use is None or figure not in ("planned", "chance", "limit"):
        return None
    records = tuple(b.id for b in strategy.budgets if b.year == use.year)
    inside = tuple(f"{c.use_case}.cost" for c in p.cases if c.start is not None)
    inputs = {
        "planned": inside,
        "limit": records,
        "chance": (f"budget.{year}.planned", f"budget.{year}.limit"),
    }
    amounts = {"planned": use.planned, "chance": use.chance, "limit": use.limit}
    return facts.budget(use.year, figure, amounts[figure], *inputs[figure])


def _of_case(review: Review, facts: Facts, fact_id: str, strategy: Strategy) -> Fact | None:
    found = next((c for c in review.portfolio.cases if fact_id.startswith(f"{c.use_case}.")), None)
    longer = [c for c in review.portfolio.cases if fact_id.startswith(f"{c.use_case}.")]
    if longer:
        found = max(longer, key=lambda c: len(c.use_case))
    if found is None:
        return None
    figure = fact_id[len(found.use_case) + 1 :]
    name, _, part = figure.partition(".")
    if name in CASE_FIGURES and not (name == "success" and part == "item"):
        known = _amount(found, name, part)
        if known is not None:
            fact = facts.case(found.use_case, figure, known[0], assumed=known[1])
            return _with_items(fact, found, name, strategy, review.as_of)
    return _of_item(found.use_case, figure, strategy, review.as_of)


def _amount(c: CaseResult, name: str, part: str) -> tuple[float | None, bool] | None:
    """The amount of a case's figure and whether it is assumed; None where there is no such figure."""
    if name in _BANDS or name in _SORTS:
        found: Band | None = getattr(c, _BANDS.get(name, name))
        if found is None or part not in ("", "mean", "p10", "p50", "p90"):
            return None
        return getattr(found, part or "mean"), found.assumed
    if part:
        return None
    amounts = {
        "chance": c.chance,
        "success": c.success,
        "per-euro": c.per_euro,
        "price": c.price,
        "clarify": c.clarify,
    }
    return amounts[name], False


def _with_items(fact: Fact, c: CaseResult, name: str, strategy: Strategy, as_of: dt.date) -> Fact:
    """The fact with the use case's items of the belief as inputs, in place of the quantities' bare names."""
    _, wanted = CASE_FIGURES[name]
    quantities = [
        w for w in wanted if w in ("effect", "adoption", "one_off_cost", "effort", "running_cost", "success")
    ]
    if not quantities or name == "value":
        return fact
    items = believe_one(strategy, c.use_case, as_of)
    keys = [
        ".".join(filter(None, (*k[:2], k[2])))
        for k in items.items
        if k[0] == c.use_case and k[1] in quantities
    ]
    rest = [i for i in fact.inputs if i.removeprefix(f"{c.use_case}.") not in quantities]
    renamed = [f"{k}.item" if k.endswith(".success") else k for k in keys]
    return fact.model_copy(update={"inputs": (*renamed, *rest)})


def _of_item(use_case: str, figure: str, strategy: Strategy, as_of: dt.date) -> Fact | None:
    quantity, _, part = figure.removesuffix(".item").partition(".")
    belief = believe_one(strategy, use_case, as_of)
    key = next((k for k in belief.items if k[0] == use_case and k[1] == quantity and k[2] == part), None)
    if key is None:
        return None
    item = belief.items[key]
    return Fact(
        id=f"{use_case}.{figure}", value=band(belief, key).p50, unit=item.unit, as_of=as_of,
        formula="learning-formula-item-assumed" if item.assumed else "learning-formula-item",
        inputs=item.sources, assumed=item.assumed,
    )  # fmt: skip


def _of_class(fact_id: str, as_of: dt.date) -> Fact | None:
    try:
        found = reference_class(fact_id.removeprefix("class:"))
    except KeyError:
        return None
    return Fact(
        id=fact_id,
        value=found.median,
        unit=found.unit,
        as_of=as_of,
        formula="learning-formula-class",
        assumed=True,
    )


def believe_one(strategy: Strategy, use_case: str, as_of: dt.date) -> Belief:
    """The belief that the review rests on; it is the same for the same strategy and day."""
    return believe(strategy, as_of)
