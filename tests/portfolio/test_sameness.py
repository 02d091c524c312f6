"""The same inputs give the same plan to the bit; what cannot matter does not matter."""

import datetime as dt
from decimal import Decimal
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio import Portfolio, plan, weigh
from leitstand.portfolio.frame import frame_of
from leitstand.strategy import Decision, Estimate, Point, Strategy, Text, UseCase

SEEDS = st.integers(0, 100_000)


def weighed(strategy: Strategy, seed: int = 7) -> Portfolio:
    return weigh(strategy, believe(strategy, AS_OF), AS_OF, seed, draws=60)


@given(SEEDS, st.integers(0, 20))
@settings(max_examples=10, deadline=None)
def test_the_same_strategy_and_seed_give_the_same_portfolio_to_the_bit(seed: int, use_cases: int) -> None:
    strategy = company(seed, use_cases)
    assert weighed(strategy).model_dump_json() == weighed(strategy).model_dump_json()


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_the_order_of_records_changes_nothing(seed: int) -> None:
    strategy = company(seed, 15)
    records = list(strategy)
    Random(seed).shuffle(records)
    assert weighed(Strategy(records)) == weighed(strategy)


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_a_use_case_that_cannot_enter_changes_nothing_for_the_others(seed: int) -> None:
    strategy = company(seed, 12)
    retired = UseCase(id="A-BEENDET", title=Text(de="Beendet"), stage="retired")
    excluded = UseCase(id="B-NEIN", title=Text(de="Nein"))
    no = Decision(id="B-NEIN.NEIN", verdict="not_now", use_case="B-NEIN", date=AS_OF)
    before, after = weighed(strategy), weighed(strategy.having(retired, excluded, no))
    known = {c.use_case: c for c in after.cases}
    assert all(known[c.use_case] == c for c in before.cases)
    assert (before.plan.value, before.plan.budgets, before.fan) == (
        after.plan.value,
        after.plan.budgets,
        after.fan,
    )
    assert known["B-NEIN"].action == "not_now"
    assert "A-BEENDET" not in known


def test_the_plan_is_the_one_that_weighing_explains() -> None:
    strategy = company(3, 20)
    belief = believe(strategy, AS_OF)
    assert plan(strategy, belief, AS_OF, 5) == weigh(strategy, belief, AS_OF, 5).plan


def test_equal_use_cases_are_worth_the_same_whatever_the_seed() -> None:
    strategy = company(3, 6)
    kpi = next(k for k in strategy.kpis if k.worth)
    twins = [UseCase(id=f"ZWILLING-{n}", title=Text(de="Zwilling")) for n in range(3)]
    said = [
        Estimate(id=f"{t.id}.e", use_case=t.id, quantity="effect", kpi=kpi.id, value=Point(value=Decimal(5000)),
                 unit=kpi.unit, date=AS_OF - dt.timedelta(days=9))
        for t in twins
    ]  # fmt: skip
    both = strategy.having(*twins, *said)
    w = frame_of(both, believe(both, AS_OF), AS_OF).worth
    rows = [w.row[t.id] for t in twins]
    assert len({w.mean[n].tobytes() for n in rows}) == len({w.goal[n].tobytes() for n in rows}) == 1


@given(SEEDS, st.integers(0, 25))
@settings(max_examples=10, deadline=None)
def test_a_portfolio_survives_json(seed: int, use_cases: int) -> None:
    portfolio = weighed(company(seed, use_cases))
    assert Portfolio.model_validate_json(portfolio.model_dump_json()) == portfolio
