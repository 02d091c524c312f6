"""Planned, the example tells a story worth telling: some clear cases, some to think about, most not now."""

from collections import Counter

import pytest

from leitstand.beliefs import believe
from leitstand.demo import AS_OF, company
from leitstand.portfolio import Portfolio, weigh

DRAWS = 500


@pytest.fixture(scope="module")
def portfolio() -> Portfolio:
    return weigh(company(), believe(company(), AS_OF), AS_OF, seed=1, draws=DRAWS)


def test_the_three_piles_have_the_sizes_of_a_real_list(portfolio: Portfolio) -> None:
    piles = Counter(c.pile for c in portfolio.cases if c.use_case < "UC-200")
    assert 9 <= piles["yes"] <= 20
    assert 8 <= piles["think"] <= 28
    assert piles["no"] >= 40


def test_the_value_target_is_neither_certain_nor_out_of_reach(portfolio: Portfolio) -> None:
    assert portfolio.target_chance is not None
    assert 0.3 < portfolio.target_chance < 0.9


def test_objectives_are_open_and_one_is_a_gap(portfolio: Portfolio) -> None:
    chances = {o.objective: o.chance for o in portfolio.objectives if o.contributors}
    assert len(chances) == 7
    assert all(chance is not None and 0.05 < chance < 0.95 for chance in chances.values()), chances


def test_all_actions_occur(portfolio: Portfolio) -> None:
    actions = Counter(c.action for c in portfolio.cases)
    assert set(actions) == {"pilot", "scale", "continue", "stop", "not_now"}
    assert actions["pilot"] >= 8


def test_an_exclusion_keeps_a_use_case_out(portfolio: Portfolio) -> None:
    assert portfolio.case("UC-014").action == "pilot"
    assert portfolio.case("UC-046").action == "not_now"


def test_of_each_family_of_variants_at_most_one_is_chosen(portfolio: Portfolio) -> None:
    for family in (("UC-007", "UC-008"), ("UC-034", "UC-035"), ("UC-052", "UC-053")):
        assert sum(portfolio.case(i).action == "pilot" for i in family) <= 1


def test_budgets_are_given_and_the_first_year_is_the_tight_one(portfolio: Portfolio) -> None:
    assert not portfolio.plan.budget_assumed
    used = {b.year: b.planned / b.limit for b in portfolio.plan.budgets if b.limit}
    assert 0.7 < used[2027] <= 1
    assert used[2027] > used[2028] > used[2029] > 0
