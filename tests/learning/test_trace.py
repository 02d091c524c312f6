"""Every shown figure can be followed to its source, step by step, until records or reference classes."""

import pytest
from tests.companies import AS_OF, company
from tests.learning.test_review import DAY, ideas, statements

from leitstand.beliefs import reference_class
from leitstand.learning import review, trace
from leitstand.strategy import Strategy
from leitstand.texts import message, render

STRATEGY = ideas({"UC-1": 400_000, "UC-2": 300_000, "UC-3": 1_000})
REVIEW = review(STRATEGY, None, (), DAY, 1)


@pytest.mark.parametrize(
    "fact_id",
    [
        "plan.value", "plan.value.p10", "plan.value.p90", "plan.gap", "budget.2027.planned", "budget.2027.chance",
        "budget.2027.limit", "UC-1.value", "UC-1.value.p10", "UC-1.chance", "UC-1.benefit", "UC-1.cost",
        "UC-1.running", "UC-1.per-euro", "UC-1.price", "UC-1.clarify", "UC-1.success", "UC-1.success.item",
        "UC-1.effect.KPI-ERGEBNIS", "UC-1.one_off_cost", "UC-3.value",
    ],
)  # fmt: skip
def test_the_figures_of_the_pages_are_known_by_their_ids(fact_id: str) -> None:
    fact = trace(REVIEW, STRATEGY, fact_id)
    assert fact is not None
    assert (fact.id, fact.as_of) == (fact_id, DAY)
    assert render(message(fact.formula), "de") != render(message(fact.formula), "en")


def test_the_way_from_the_plans_value_ends_at_records_and_reference_classes() -> None:
    ends = sources(STRATEGY, "plan.value")
    assert {"UC-1.effect", "UC-1.one_off_cost", "SETTINGS"} <= {e for e in ends if e in STRATEGY}
    assert any(e.startswith("class:") for e in ends)
    for end in ends:
        assert end in STRATEGY or reference_class(end.removeprefix("class:"))


def test_a_budget_leads_to_its_record() -> None:
    assert "B-2027" in sources(STRATEGY, "budget.2027.chance")


def test_an_unknown_figure_is_none() -> None:
    for unknown in (
        "plan.nothing",
        "UC-9.value",
        "UC-1.nothing",
        "class:nothing/at-all",
        "budget.1999.planned",
        "",
    ):
        assert trace(REVIEW, STRATEGY, unknown) is None


def test_every_figure_of_every_sentence_is_found_with_the_value_that_is_said() -> None:
    strategy = company(5, 20)
    found = review(strategy, None, (), AS_OF, 1)
    for statement in statements(found):
        for fact in statement.facts.values():
            traced = trace(found, strategy, fact.id)
            assert traced is not None, fact.id
            assert traced.value == fact.value, fact.id


def sources(strategy: Strategy, fact_id: str) -> set[str]:
    """Where all ways from this figure end."""
    waiting, seen, ends = [fact_id], set[str](), set[str]()
    while waiting:
        i = waiting.pop()
        if i in seen:
            continue
        seen.add(i)
        fact = trace(REVIEW, strategy, i)
        if fact is None or i.startswith("class:"):
            ends.add(i)
            continue
        for given in fact.inputs:
            if given in strategy:
                ends.add(given)
            if given not in strategy or given != i:
                waiting.append(given)
    return ends
