"""The same inputs give the same plan to the bit; what cannot matter does not matter."""

import datetime as dt
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.beliefs import Draws, believe, sample
from leitstand.portfolio import Portfolio, plan, plan_now, simulate, weigh
from leitstand.portfolio.frame import USUAL, frame_of
from leitstand.portfolio.points import at_points
from leitstand.portfolio.quantities import Source
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.stability import TOLERANCE
from leitstand.strategy import Budget, Decision, Estimate, Kpi, Point, Record, Strategy, Text, UseCase

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


def crowd(use_cases: int) -> Strategy:
    """Many plain ideas and money for a third of them."""
    rng = Random(use_cases)
    kpi = Kpi(id="KPI-ERGEBNIS", unit="EUR/year", worth=Decimal(1))
    records: list[Record] = [kpi]
    records += [
        Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(3_000 * use_cases)) for y in (2028, 2029, 2030)
    ]
    for n in range(use_cases):
        case = UseCase(id=f"UC-{n:03d}", title=Text(de=f"Idee {n}"))
        records.append(case)
        for quantity, unit, middle in (("effect", kpi.unit, 60_000), ("one_off_cost", "EUR", 40_000)):
            said = Point(value=Decimal(rng.randint(middle // 4, middle * 2)))
            records.append(Estimate(
                id=f"{case.id}.{quantity}", use_case=case.id, quantity=quantity, unit=unit, date=AS_OF,
                kpi=kpi.id if quantity == "effect" else None, value=said,
            ))  # fmt: skip
    return Strategy(records)


def drawn(strategy: Strategy, draws: int, *, workers: int = 1) -> Draws:
    return sample(believe(strategy, AS_OF), 5, draws, workers=workers)


@given(SEEDS)
@settings(max_examples=10, deadline=None)
def test_a_longer_run_begins_with_the_draws_of_a_shorter_one(seed: int) -> None:
    strategy = company(seed, 10)
    short, long = drawn(strategy, 333), drawn(strategy, 1000)
    assert short.keys() == long.keys()
    assert all(np.array_equal(long[key][:333], short[key]) for key in short)


@given(SEEDS)
@settings(max_examples=6, deadline=None)
def test_gates_and_spending_of_a_longer_run_begin_with_those_of_a_shorter_one(seed: int) -> None:
    strategy = company(seed, 10)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    everything = frame.worth.allowed.cumsum(axis=1) == 1
    short, long = (Simulation(frame, 3, draws).total_spending(everything * 1.0) for draws in (200, 700))
    assert np.array_equal(long[:200], short)


@given(SEEDS, st.integers(2, 4))
@settings(max_examples=6, deadline=None)
def test_one_worker_or_several_draw_the_same_bits(seed: int, workers: int) -> None:
    strategy = company(seed, 14)
    alone, together = drawn(strategy, 500), drawn(strategy, 500, workers=workers)
    assert all(np.array_equal(alone[key], together[key]) for key in alone)


def test_a_plan_whose_draws_are_made_by_two_threads_is_the_one_made_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    strategy = company(11, 25)
    belief = believe(strategy, AS_OF)
    one = plan_now(strategy, belief, AS_OF, 5, draws=700)
    monkeypatch.setattr(simulate, "MANY", 1)
    assert plan_now(strategy, belief, AS_OF, 5, draws=700).plan == one.plan


@given(SEEDS)
@settings(max_examples=6, deadline=None)
def test_an_idea_that_cannot_come_in_changes_neither_choices_nor_draws(seed: int) -> None:
    strategy = company(seed, 12)
    kpi = next(iter(strategy.kpis))
    dear = UseCase(id="A-TEUER", title=Text(de="Unbezahlbar"), levers=("HEBEL-0",))
    said = [
        Estimate(id="A-TEUER.kosten", use_case=dear.id, quantity="one_off_cost", value=Point(value=Decimal(10**12)),
                 unit="EUR", date=AS_OF, by="Schätzer Z"),
        Estimate(id="A-TEUER.nutzen", use_case=dear.id, quantity="effect", kpi=kpi.id, value=Point(value=Decimal(1)),
                 unit=kpi.unit, date=AS_OF, by="Schätzer Z"),
    ]  # fmt: skip
    known = {b.year for b in strategy.budgets}
    more = [
        Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(90_000)) for y in range(2028, 2035) if y not in known
    ]
    given_all = strategy.having(*more)  # a budget that is assumed would grow with what all ideas cost
    before, after = (weighed(s) for s in (given_all, given_all.having(dear, *said)))
    mine = drawn(given_all, 100)
    with_it = drawn(given_all.having(dear, *said), 100)
    assert all(np.array_equal(with_it[key], mine[key]) for key in mine)
    assert [c for c in after.plan.choices if c.use_case != dear.id] == list(before.plan.choices)
    assert after.case(dear.id).action == "not_now"


@given(SEEDS)
@settings(max_examples=6, deadline=None)
def test_points_of_a_use_case_hang_on_nothing_but_itself(seed: int) -> None:
    strategy = company(seed, 9)
    alone, more = (
        believe(s, AS_OF) for s in (strategy, strategy.having(UseCase(id="A-NEU", title=Text(de="Neu"))))
    )
    before, after = at_points(alone), at_points(more)
    assert all(np.array_equal(before[key], after[key]) for key in before)
    for key, values in before.items():
        assert abs(float(values.mean()) - Source(alone, USUAL, 36).mean(key, 0)) <= 0.25 * float(
            np.abs(values).mean()
        )


def test_a_large_plan_in_force_is_kept_while_even_the_bound_promises_little_more() -> None:
    strategy, day = crowd(330), AS_OF
    first = plan_now(strategy, believe(strategy, day), day, 1, draws=500).plan
    after = strategy.having(first)
    again = plan_now(after, believe(after, day), day, 1, in_force=first, draws=500)
    assert again.plan.choices == first.choices
    assert (
        again.plan.given_up is None
    )  # nothing better was looked for; the gap says how much there is at most
    assert again.plan.gap is not None
    assert again.plan.gap <= TOLERANCE
    halved = after.having(*(b.model_copy(update={"amount": b.amount / 2}) for b in after.budgets))
    other = plan_now(halved, believe(halved, day), day, 1, in_force=first, draws=500)
    assert other.plan.given_up is not None
    assert other.plan.choices != first.choices
    assert all(use.planned <= (use.limit or 0) for use in other.plan.budgets)


@pytest.mark.slow
def test_the_plan_is_the_same_in_another_process() -> None:
    code = (
        "from tests.companies import AS_OF, company\n"
        "from leitstand.beliefs import believe\n"
        "from leitstand.portfolio import plan\n"
        "s = company(23, 20)\n"
        "print(plan(s, believe(s, AS_OF), AS_OF, 9).model_dump_json())\n"
    )
    root = Path(__file__).resolve().parents[2]
    found = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=root, check=True, capture_output=True, text=True,
            env=os.environ | {"PYTHONHASHSEED": hashing, "OMP_NUM_THREADS": threads, "PYTHONPATH": str(root)},
        ).stdout
        for hashing, threads in (("0", "1"), ("1", "2"))
    }  # fmt: skip
    assert len(found) == 1
