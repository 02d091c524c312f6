"""Without a budget one is assumed: enough for any single idea that pays, and not for all as a matter of course."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.portfolio.test_limits import DAY, FRAME, case, starts, weighed

from leitstand.beliefs import believe
from leitstand.portfolio.frame import ASSUMED_SHARE, Frame, frame_of
from leitstand.strategy import Budget, Record, Strategy

NO_MONEY = tuple(r for r in FRAME if not isinstance(r, Budget))


def without_budget(*records: list[Record] | Record) -> Strategy:
    return Strategy(
        [*NO_MONEY, *(r for part in records for r in (part if isinstance(part, list) else [part]))]
    )


def frame(strategy: Strategy) -> Frame:
    return frame_of(strategy, believe(strategy, DAY), DAY)


@pytest.mark.parametrize("cost", [5_000, 80_000, 900_000])
def test_a_single_idea_that_pays_is_never_left_out_for_want_of_an_assumed_budget(cost: int) -> None:
    found = weighed(without_budget(case("A", benefit=20 * cost, cost=cost)))
    assert starts(found)["A"] is not None
    assert found.plan.budget_assumed
    assert "portfolio-note-budget-assumed" in {n.code for n in found.notes}


@given(st.lists(st.integers(10_000, 400_000), min_size=1, max_size=6))
def test_each_year_holds_twice_the_dearest_idea_that_pays(costs: list[int]) -> None:
    f = frame(without_budget(*(case(f"A{n}", benefit=20 * c, cost=c) for n, c in enumerate(costs))))
    spent = f.worth.cost[:, 0, : len(f.grid.years)]
    assert (f.limits >= 2 * spent.max(axis=0) * (1 - 1e-9)).all()
    assert all(f.assumed)


def test_a_long_list_gets_a_quarter_of_what_all_of_it_would_cost() -> None:
    f = frame(without_budget(*(case(f"A{n:03d}", benefit=400_000, cost=50_000) for n in range(60))))
    everything = float(f.worth.cost[:, 0, : len(f.grid.years)].sum())
    assert float(f.limits.sum()) == pytest.approx(ASSUMED_SHARE * everything)


def test_a_dear_idea_that_does_not_pay_makes_no_room_for_itself() -> None:
    rich = frame(without_budget(case("A", benefit=400_000, cost=50_000)))
    with_bad = frame(
        without_budget(case("A", benefit=400_000, cost=50_000), case("B", benefit=1_000, cost=150_000))
    )
    assert (with_bad.limits <= rich.limits * (1 + 1e-9)).all()


def test_a_budget_for_one_year_changes_nothing_of_what_is_assumed_for_the_others() -> None:
    strategy = without_budget(case("A"), case("B", cost=90_000))
    free, partly = frame(strategy), frame(strategy.having(Budget(id="B-2028", year=2028, amount=1_000)))
    y = partly.grid.years.index(2028)
    assert not partly.assumed[y]
    others = np.arange(len(free.limits)) != y
    assert np.array_equal(free.limits[others], partly.limits[others])


def test_a_list_without_anything_that_costs_money_has_no_money_assumed() -> None:
    f = frame(without_budget())
    assert (f.limits == 0).all()
