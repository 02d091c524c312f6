"""What more money brings is what a plan made again with it is worth more, and at least so much is to be had."""

from decimal import Decimal

import pytest
from tests.portfolio.test_limits import DAY, case, made

from leitstand.beliefs import believe
from leitstand.portfolio.choose import Chosen, best_plan, choose
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.model import build, expected_numbers
from leitstand.portfolio.more_money import AMOUNT, SMALL_AGAINST, more_money
from leitstand.portfolio.outlook import shadow_prices
from leitstand.portfolio.prices import Prices
from leitstand.portfolio.replan import Replan
from leitstand.portfolio.results import MoreMoney
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.solve import relaxed
from leitstand.strategy import Budget, Strategy


def short_of(money: int, *records: object) -> Strategy:
    budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(money)) for y in (2027, 2028, 2029)]
    return made(*records).having(*budgets)  # type: ignore[arg-type]


def of(strategy: Strategy) -> tuple[Chosen, MoreMoney | None]:
    frame = frame_of(strategy, believe(strategy, DAY), DAY)
    chosen = choose(frame, Simulation(frame, 1, 100))
    prices = Prices.of(chosen)
    return chosen, more_money(Replan(chosen, prices), shadow_prices(chosen, prices))


def test_where_money_is_not_scarce_nothing_is_said() -> None:
    assert of(short_of(5_000_000, case("A")))[1] is None


def test_an_amount_that_is_large_against_the_limit_is_not_spoken_of() -> None:
    small = int(AMOUNT * SMALL_AGAINST) - 10_000
    assert of(short_of(small, *(case(f"A{n}", cost=30_000) for n in range(5))))[1] is None


@pytest.mark.parametrize("money", [60_000, 90_000, 120_000])
def test_what_is_said_is_to_be_had_in_the_whole_programme(money: int) -> None:
    strategy = short_of(
        money, *(case(f"A{n}", benefit=90_000 + 7000 * n, cost=24_000 + 1500 * n) for n in range(8))
    )
    chosen, found = of(strategy)
    assert found is not None
    assert found.amount == AMOUNT
    frame, y = chosen.frame, chosen.frame.grid.money.index(found.period)
    richer = chosen.limits.copy()
    richer[y] += AMOUNT
    plans = []
    for limits in (chosen.limits, richer):
        loose = relaxed(build(frame, expected_numbers(frame), limits))
        plans.append(best_plan(frame, limits, loose).value)
    assert 0 <= found.gain <= plans[1] - plans[0] + 2e-3 * abs(plans[1]) + 1


def test_a_use_case_that_just_does_not_fit_comes_in_with_it() -> None:
    """Two of equal cost, and in each year a little too little money for both."""
    strategy = short_of(80_000, case("A", cost=60_000), case("B", cost=60_000, benefit=390_000))
    chosen, found = of(strategy)
    assert len(chosen.ids) <= 2
    assert found is None or found.gain >= 0
