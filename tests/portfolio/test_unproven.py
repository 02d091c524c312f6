"""What runs and was never estimated is not switched off on assumptions alone."""

import datetime as dt
from decimal import Decimal

import pytest

from leitstand.beliefs import believe
from leitstand.exchange import KPI_RESULT, starter
from leitstand.portfolio import CaseResult, Portfolio, weigh
from leitstand.strategy import Budget, Decision, Estimate, Point, Record, Stage, Strategy, Text, UseCase
from leitstand.strategy.usecases import Quantity

DAY = dt.date(2026, 11, 23)


def case(name: str, stage: Stage) -> UseCase:
    return UseCase(id=name, title=Text(de=name), stage=stage)


def estimate(name: str, quantity: Quantity, amount: int) -> Estimate:
    kpi = KPI_RESULT if quantity == "effect" else None
    unit = "EUR" if quantity == "one_off_cost" else "EUR/year"
    value = Point(value=Decimal(amount))
    return Estimate(
        id=f"{name}.{quantity}", use_case=name, quantity=quantity, kpi=kpi, value=value, unit=unit, date=DAY
    )


def weighed(*records: Record, budget: int = 1000) -> Portfolio:
    budgets = [Budget(id=f"B-{year}", year=year, amount=Decimal(budget)) for year in (2027, 2028, 2029)]
    strategy = Strategy([*starter(Text(de="Werk"), DAY), *budgets, *records])
    return weigh(strategy, believe(strategy, DAY), DAY, 1, draws=200)


def codes(result: CaseResult) -> str:
    return result.reason.code


@pytest.mark.parametrize("stage", ["scaled", "operating"])
def test_what_runs_goes_on_until_someone_says_what_it_brings_even_beyond_the_budget(stage: Stage) -> None:
    portfolio = weighed(case("A", stage))
    result = portfolio.case("A")
    assert (result.action, result.locked, result.pile) == ("continue", False, "think")
    assert codes(result) == "portfolio-reason-unproven"
    assert "portfolio-note-budget-broken" in {n.code for n in portfolio.notes}


def test_a_pilot_that_nobody_estimated_goes_on_instead_of_being_stopped() -> None:
    result = weighed(case("A", "pilot")).case("A")
    assert (result.action, result.start) == ("continue", None)
    assert codes(result) == "portfolio-reason-unproven"


def test_what_is_estimated_to_lose_money_is_stopped() -> None:
    losing = (estimate("A", "effect", 100), estimate("A", "running_cost", 50_000))
    result = weighed(case("A", "operating"), *losing, budget=1_000_000).case("A")
    assert result.action == "stop"


def test_a_decision_to_stop_holds_whether_or_not_anybody_estimated() -> None:
    decided = Decision(id="D", verdict="stop", use_case="A", date=DAY)
    assert weighed(case("A", "operating"), decided).case("A").action == "stop"


def test_many_that_run_leave_room_to_lower_the_limits_for_the_rest() -> None:
    running = [case(f"R-{n:03}", "operating") for n in range(340)]
    ideas = [case(f"I-{n:03}", "idea") for n in range(40)]
    portfolio = weighed(*running, *ideas, budget=8_000_000)
    assert {portfolio.case(r.id).action for r in running} == {"continue"}
