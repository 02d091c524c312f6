"""Every figure of a review is a fact that is found again under its id, and its inputs lead on."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tests.web.fixtures import company

from leitstand.documents import Figures, Items, index_of
from leitstand.documents.items import items_text
from leitstand.strategy import Fact, Statement, Text, UseCase
from leitstand.texts import message


@pytest.fixture(scope="module")
def figures() -> Figures:
    strategy, review = company.strategy(), company.review()
    items = Items(json.loads(items_text(strategy, review.as_of)))
    return Figures(review, index_of(strategy), lambda: items)


def all_facts(figures: Figures) -> Iterator[Fact]:
    """Every fact that a page can show."""
    portfolio = figures.portfolio
    for point in ("p10", "p50", "p90", "mean"):
        yield figures.plan("value", point)
        yield figures.plan("cash", point)
        yield figures.plan("hours", point)
    yield from (figures.plan(name, "mean") for name in ("target", "target_chance", "gap"))
    yield from (figures.fan(p.quarter, q) for p in portfolio.fan for q in ("p10", "p25", "p50", "p75", "p90"))
    for case in portfolio.cases:
        for name in ("value", "benefit", "one_off", "running", "cash", "hours", "points"):
            yield from (figures.case(case, name, point) for point in ("p10", "p50", "p90", "mean"))
        yield from (figures.case(case, n) for n in ("chance", "success", "per_euro", "price", "clarify"))
        yield from (figures.tipping(case, n) for n in range(len(case.tipping)))
    yield from (figures.budget(u, n) for u in portfolio.plan.budgets for n in ("planned", "limit", "chance"))
    yield from (figures.scarce(p, n) for p in portfolio.shadow_prices for n in ("price", "used", "limit"))
    for outlook in portfolio.objectives:
        yield from (figures.objective(outlook, n) for n in ("chance", "needed", "contribution"))
    yield from (figures.question(q, n) for q in portfolio.questions for n in ("worth", "threshold"))


def test_every_fact_is_found_under_its_id(figures: Figures) -> None:
    facts = list(all_facts(figures))
    assert len(facts) > 2500
    for fact in facts:
        found = figures.find(fact.id)
        assert found is not None, fact.id
        assert found.fact == fact


def test_two_figures_never_share_an_id(figures: Figures) -> None:
    by_id: dict[str, Fact] = {}
    for fact in all_facts(figures):
        assert by_id.setdefault(fact.id, fact) == fact


def test_every_input_leads_to_a_figure_a_record_or_a_quantity(figures: Figures) -> None:
    for fact in all_facts(figures):
        for name in fact.inputs:
            known = figures.find(name) or figures.index.knows(name)
            assert known or figures.quantities(name) is not None, (fact.id, name)


def test_no_figure_is_made_of_itself(figures: Figures) -> None:
    for fact in all_facts(figures):
        waiting, seen = list(fact.inputs), set()
        while waiting:
            name = waiting.pop()
            assert name != fact.id
            known = figures.find(name)
            if known is not None and name not in seen:
                seen.add(name)
                waiting += known.fact.inputs


@pytest.mark.parametrize(
    "name", ["", ".", "plan", "plan.nix", "UC-031", "UC-031.nix", "UC-031.value.p11", "UC-031.tipping.7",
             "UC-031.tipping.x", "fan.2027-Q9.p50", "budget.1999.planned", "budget.x.planned", "scarce.a.b.price",
             "objective.nix.chance", "question.nix.effect..worth", "UC-031.__class__", "plan.__init__"]
)  # fmt: skip
def test_what_there_is_not_is_not_found(figures: Figures, name: str) -> None:
    assert figures.find(name) is None


def test_a_use_case_whose_id_holds_dots_is_found() -> None:
    strategy = company.strategy(1, extra=(UseCase(id="a.b.value", title=Text(de="Punkte")),))
    review = company.review(1)
    case = review.portfolio.cases[0].model_copy(update={"use_case": "a.b.value"})
    portfolio = review.portfolio.model_copy(update={"cases": (case,)})
    figures = Figures(review.model_copy(update={"portfolio": portfolio}), index_of(strategy))
    for fact in (figures.case(case, "value"), figures.case(case, "chance"), figures.tipping(case, 0)):
        found = figures.find(fact.id)
        assert found is not None
        assert found.subject == "a.b.value"


def test_an_unknown_range_is_an_unknown_figure(figures: Figures) -> None:
    case = figures.portfolio.case("UC-014")
    assert case.points is None
    assert figures.case(case, "points").value is None


def test_what_was_not_weighed_has_no_chance_that_could_be_told(figures: Figures) -> None:
    case = figures.portfolio.case("UC-014").model_copy(update={"value": None, "chance": 0.0})
    assert figures.case(case, "chance").value is None
    assert figures.case(case, "value", "p90").value is None


def test_the_average_of_the_plan_is_made_of_averages(figures: Figures) -> None:
    assert "UC-014.value" in figures.plan("value", "mean").inputs
    assert "UC-014.value.p50" in figures.plan("value").inputs


def told(figures: Figures, *facts: Fact) -> Figures:
    """The same figures with a sentence that says these facts."""
    said = Statement(code="made-note", facts={f"f{n}": fact for n, fact in enumerate(facts)})
    return Figures(figures.review.model_copy(update={"rests_on": (said,)}), figures.index)


def test_a_figure_that_a_sentence_says_is_called_and_traced_like_the_one_of_a_result(
    figures: Figures,
) -> None:
    said = Fact(
        id="plan.value", value=7, unit="EUR", as_of=company.AS_OF, formula="made-formula", inputs=("nix",)
    )
    found = told(figures, said).find("plan.value")
    assert found is not None
    assert (found.fact.value, found.fact.formula) == (7, "made-formula")
    assert found.fact.inputs == figures.plan("value", "mean").inputs
    assert found.name == message("documents-figure-plan-value")
    assert found.point == message("documents-point-mean")


@pytest.mark.parametrize(
    ("fact_id", "name", "subject"),
    [
        ("UC-014.tipping.effect.K-EUR", "documents-figure-tipping", "UC-014"),
        ("UC-014.tipping.one_off_cost", "documents-figure-tipping", "UC-014"),
        ("plan.count.weighed", "documents-figure-count-weighed", None),
        ("plan.more-money.amount", "documents-figure-more-money-amount", None),
        ("plan.largest-share", "documents-figure-largest-share", None),
    ],
)
def test_a_figure_of_a_sentence_alone_has_a_name(
    figures: Figures, fact_id: str, name: str, subject: str | None
) -> None:
    fact = Fact(id=fact_id, value=3, unit="count", as_of=company.AS_OF, formula="made-formula")
    found = told(figures, fact).find(fact_id)
    assert found is not None
    assert (found.name, found.subject) == (message(name), subject)


def test_what_was_counted_is_listed(figures: Figures) -> None:
    first = figures.portfolio.cases[0]
    cases = (first.model_copy(update={"assumed": ("one_off_cost",)}), *figures.portfolio.cases[1:])
    portfolio = figures.portfolio.model_copy(update={"cases": cases})
    counts = [Fact(id=f"plan.count.{name}", value=1, unit="count", as_of=company.AS_OF, formula="made-formula")
              for name in ("assumed", "questions")]  # fmt: skip
    review = figures.review.model_copy(update={"portfolio": portfolio})
    listed = told(Figures(review, figures.index), *counts)
    assumed, questions = (listed.find(count.id) for count in counts)
    assert assumed is not None
    assert questions is not None
    assert first.use_case in assumed.fact.inputs
    assert all(listed.find(i) for i in questions.fact.inputs)
    assert len(questions.fact.inputs) == len(figures.portfolio.questions)


def test_an_assumed_budget_is_marked(figures: Figures) -> None:
    given, missing = figures.portfolio.plan.budgets[0], figures.portfolio.plan.budgets[2]
    assert not figures.budget(given, "limit").assumed
    assert figures.budget(given, "limit").inputs == ("B-2027",)
    assert figures.budget(missing, "limit").value is None


def test_the_way_ends_at_what_a_person_typed_or_at_reference_cases_with_their_source(
    figures: Figures,
) -> None:
    benefit = figures.find("UC-031.benefit.p50")
    assert benefit is not None
    assert benefit.fact.inputs == ("UC-031.effect", "UC-031.adoption")
    effect = figures.find("UC-031.effect.K-EUR")
    assert effect is not None
    assert "E-UC-031-1" in effect.fact.inputs
    assert not effect.fact.assumed
    adoption = figures.find("UC-031.adoption")
    assert adoption is not None
    assert adoption.fact.assumed
    cases = figures.find(adoption.fact.inputs[0])
    assert cases is not None
    assert cases.cases is not None
    assert cases.cases.source.in_("de")


def test_the_chance_of_success_rests_on_what_is_believed_of_it(figures: Figures) -> None:
    result = figures.find("UC-031.success")
    assert result is not None
    assert result.fact.inputs == ("UC-031.success.item",)
    assert figures.find("UC-031.success.item") is not None


def test_what_a_use_case_does_not_need_is_no_input(figures: Figures) -> None:
    assert figures.quantities("UC-031.effort") == ()
    assert figures.quantities("UC-031.one_off_cost") == ("UC-031.one_off_cost",)
    assert figures.quantities("UC-031.nix") is None
