"""Answers in money become rates and an attitude, so that the plan would answer the question as the person did."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.actions.money_choices import (
    PRICE_OF_RISK,
    attitude_of,
    certain_for,
    discount_rate,
    hours_share,
    order_weights,
    point_worth,
    points_per_unit,
    stake,
)
from leitstand.portfolio import value

amounts = st.decimals(min_value=1, max_value=10**9, places=2)


def test_the_prices_of_risk_are_those_that_the_plan_reckons_with() -> None:
    assert {k: float(v) for k, v in PRICE_OF_RISK.items()} == value.PRICE_OF_RISK


@given(win=amounts, loss=amounts)
def test_each_attitude_is_recognised_by_its_own_certain_amount(win: Decimal, loss: Decimal) -> None:
    for attitude in PRICE_OF_RISK:
        assert attitude_of(win, loss, certain_for(win, loss, attitude)) == attitude


@given(win=amounts, loss=amounts, certain=st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_who_gives_up_more_for_certainty_is_no_bolder(win: Decimal, loss: Decimal, certain: Decimal) -> None:
    less, more = attitude_of(win, loss, certain), attitude_of(win, loss, certain + 1)
    assert PRICE_OF_RISK[less] >= PRICE_OF_RISK[more]


def test_a_certain_amount_is_the_mean_less_the_price_of_its_shortfall() -> None:
    outcomes = (Decimal(300_000), Decimal(-100_000))
    mean = sum(outcomes, Decimal(0)) / 2
    shortfall = sum((max(Decimal(0), mean - o) for o in outcomes), Decimal(0)) / 2
    assert certain_for(Decimal(300_000), Decimal(100_000), "cautious") == mean - shortfall / 2


@given(paid=amounts, hours=amounts, rate=amounts)
def test_an_hour_counts_for_what_somebody_would_pay_and_never_for_more_than_it_costs(
    paid: Decimal, hours: Decimal, rate: Decimal
) -> None:
    share = hours_share(paid, hours, rate)
    assert 0 <= share <= 1
    if paid <= hours * rate:
        assert abs(share - paid / (hours * rate)) <= Decimal("0.0001")


def test_who_waits_for_eight_percent_discounts_by_eight_percent() -> None:
    assert discount_rate(Decimal(100_000), Decimal(108_000)) == Decimal("0.08")
    assert discount_rate(Decimal(100_000), Decimal(90_000)) == 0


@pytest.mark.parametrize(
    ("count", "published"),
    [
        (2, ("0.75", "0.25")),
        (3, ("0.6111", "0.2778", "0.1111")),
        (4, ("0.5208", "0.2708", "0.1458", "0.0625")),
    ],
)
def test_weights_of_an_order_are_the_published_ones(count: int, published: tuple[str, ...]) -> None:
    """Barron and Barrett (1996), table of rank-order centroid weights."""
    assert [round(w, 4) for w in order_weights(count)] == [Decimal(p) for p in published]


@given(st.integers(1, 30))
def test_weights_of_an_order_fall_and_add_up_to_one(count: int) -> None:
    weights = order_weights(count)
    assert abs(sum(weights, Decimal(0)) - 1) < Decimal("1e-20")
    assert list(weights) == sorted(set(weights), reverse=True)


def test_the_first_objective_fully_reached_is_worth_what_it_may_cost() -> None:
    first, second = points_per_unit((Decimal(4), Decimal("1.2")))
    assert first is not None
    assert second is not None
    worth = point_worth(Decimal(200_000))
    assert first * 4 * worth == 200_000
    assert round(second * Decimal("1.2") * worth) == 66_667


def test_an_unknown_way_to_go_gives_no_points_and_not_zero_points() -> None:
    assert points_per_unit((None, Decimal(2), Decimal(0))) == (None, Decimal("22.727273"), None)


@pytest.mark.parametrize(("budget", "asked"), [(None, 100_000), (500_000, 100_000), (900_000, 100_000),
                                               (1_000_000, 200_000), (40_000, 5_000), (100, 1_000)])  # fmt: skip
def test_questions_are_put_in_round_amounts_that_fit_the_company(budget: int | None, asked: int) -> None:
    assert stake(Decimal(budget) if budget else None) == asked
