"""How surely a use case belongs in the plan when leadership weighs things otherwise."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.test_limits import DAY, case, chosen_of, made

from leitstand.beliefs import believe
from leitstand.portfolio.choose import Chosen, choose
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.weights import FEWEST, Weighed, over_weights
from leitstand.strategy import Budget, Decision, Estimate, Kpi, Objective, Point, Strategy

GOALS = (
    Kpi(id="KPI-KUNDEN", unit="Stück", worth=Decimal(1000)),
    Objective(id="ZIEL-E", kpi="KPI-ERGEBNIS", target=Decimal(1), due=DAY.replace(year=2029)),
    Objective(id="ZIEL-K", kpi="KPI-KUNDEN", target=Decimal(1), due=DAY.replace(year=2029)),
)


def pieces(name: str, effect: float, cost: float = 50_000, **more: object) -> list[object]:
    """A use case that pays into the customers' objective."""
    effects = Estimate(
        id=f"{name}.kunden", use_case=name, quantity="effect", kpi="KPI-KUNDEN",
        value=Point(value=Decimal(str(effect))), unit="Stück", date=DAY,
    )  # fmt: skip
    return [*case(name, benefit=0, cost=cost, **more), effects]  # type: ignore[arg-type]


def tight(*records: object, money: int = 60_000) -> Strategy:
    budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(money)) for y in (2027, 2028, 2029)]
    return made(list(GOALS), *records).having(*budgets)  # type: ignore[arg-type]


def of(strategy: Strategy) -> tuple[Chosen, Weighed | None]:
    chosen = chosen_of(strategy)
    return chosen, over_weights(chosen)


def share(found: tuple[Chosen, Weighed | None], name: str) -> float:
    chosen, weighed = found
    assert weighed is not None
    return float(weighed.chance[chosen.frame.worth.row[name]])


def test_what_holds_whatever_counts_more_is_chosen_under_every_weighting() -> None:
    found = of(tight(case("A", benefit=900_000, cost=20_000), pieces("B", 1, cost=900_000)))
    assert share(found, "A") == 1
    assert share(found, "B") == 0


def test_of_two_that_pay_into_different_objectives_each_is_chosen_under_some_weightings() -> None:
    strategy = tight(case("A", benefit=100_000, cost=100_000), pieces("B", 100, cost=100_000), money=50_000)
    found = of(strategy)
    assert 0 < share(found, "A") < 1
    assert 0 < share(found, "B") < 1


def test_what_a_decision_keeps_in_is_in_under_every_weighting() -> None:
    yes = Decision(id="D", verdict="pilot", use_case="B", date=DAY)
    found = of(tight(case("A"), pieces("B", 1, cost=100_000), yes))
    assert share(found, "B") == 1


def test_with_one_kpi_only_the_attitude_to_risk_can_be_weighed_otherwise_and_nothing_is_said() -> None:
    chosen = chosen_of(made(case("A"), case("B", benefit=30_000)))
    assert over_weights(chosen) is None
    assert FEWEST == 3


def test_each_objective_counts_double_and_half_and_each_other_attitude_once() -> None:
    _, weighed = of(tight(case("A"), pieces("B", 100)))
    assert weighed is not None
    assert weighed.weightings == 2 * 2 + 2  # two objectives; two attitudes beside leadership's


@given(st.integers(0, 10_000))
@settings(max_examples=8)
def test_shares_are_shares_and_the_order_of_records_changes_none(seed: int) -> None:
    strategy = company(seed, 12)
    found = []
    for one in (strategy, Strategy([*strategy][::-1])):
        frame = frame_of(one, believe(one, AS_OF), AS_OF)
        found.append(over_weights(choose(frame, Simulation(frame, 1, 40))))
    first, second = found
    assert (first is None) == (second is None)
    if first is None or second is None:
        return
    assert first.weightings == second.weightings >= FEWEST
    assert np.array_equal(first.chance, second.chance)
    assert ((first.chance >= 0) & (first.chance <= 1)).all()
    whole = first.chance * first.weightings
    assert whole == pytest.approx(np.rint(whole))
