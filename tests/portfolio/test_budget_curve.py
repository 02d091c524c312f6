"""The Budgetkurve: it never falls, every point can be paid, and its steps are what they say."""

from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.worlds import DAY, made

from leitstand.beliefs import believe
from leitstand.portfolio import Frontier, frontier, plan
from leitstand.portfolio.answers import FrontierStep
from leitstand.strategy import Budget, Estimate, Kpi, MinimumShare, Strategy, Text, UseCase
from leitstand.texts import render

SEEDS = st.integers(0, 100_000)


def curve(seed: int, use_cases: int = 14, *, rules: bool = False) -> Frontier:
    strategy = company(seed, use_cases, rules=rules)
    return frontier(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=60)


@given(SEEDS, st.integers(0, 16), st.booleans())
@settings(max_examples=8, deadline=None)
def test_more_money_never_brings_less_and_nothing_is_above_its_bound(
    seed: int, use_cases: int, rules: bool
) -> None:
    found = curve(seed, use_cases, rules=rules)
    shares, worth = [p.share for p in found.points], [p.worth for p in found.points]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] >= 2
    assert found.points[found.today].share == (1 if found.budget else 0)
    assert (found.last is None) == (not found.budget)
    if not company(seed, use_cases, rules=rules).all(
        MinimumShare
    ):  # a share of more money may hold more back
        assert all(b >= a - 1e-6 * abs(a) - 1e-3 for a, b in pairwise(worth))
    assert all(p.most >= p.worth for p in found.points)


@given(SEEDS)
@settings(max_examples=4, deadline=None)
def test_the_envelope_is_concave_and_above_every_point(seed: int) -> None:
    found = curve(seed)
    on = [p for p in found.points if p.envelope]
    x, y = [p.budget for p in on], [p.worth for p in on]
    slopes = np.diff(y) / np.maximum(np.diff(x), 1e-9)
    assert (np.diff(slopes) <= 1e-6 * (1 + np.abs(slopes[1:]))).all()
    for p in found.points:
        assert np.interp(p.budget, x, y) >= p.worth - 1e-6 * (1 + abs(p.worth))


def test_today_is_worth_what_the_plan_is_worth() -> None:
    for seed in (5, 9):
        strategy = company(seed, 20)
        belief = believe(strategy, AS_OF)
        found = frontier(strategy, belief, AS_OF, 1, draws=200)
        today = found.points[found.today]
        made = plan(strategy, belief, AS_OF, 1)
        inside = sum(c.start is not None for c in made.choices)
        assert today.value.mean == pytest.approx(made.value.mean, rel=0.02)
        assert abs(today.use_cases - inside) <= 2


def test_what_comes_in_from_point_to_point_adds_up() -> None:
    found = curve(7, 20)
    count = found.points[0].use_cases
    for p in found.points[1:]:
        count += len(p.enters) - len(p.leaves)
        assert count == p.use_cases


def test_a_step_says_what_changes_and_is_worth_what_the_curve_rises() -> None:
    shifts = 0
    for seed in range(3):
        strategy = made(seed)[0]
        found = frontier(strategy, believe(strategy, DAY), DAY, 1, draws=60)
        shifts += len(found.next.shifts) + (len(found.last.shifts) if found.last else 0)
        rises(found)
    assert shifts > 0


def rises(found: Frontier) -> None:
    worth = {p.share: p.worth for p in found.points}
    amount = found.next.amount / found.budget
    assert found.next.gain == pytest.approx(worth[1 + amount] - worth[1.0], abs=1e-3)
    assert found.last is not None
    assert found.last.gain == pytest.approx(worth[1.0] - worth[1 - amount], abs=1e-3)
    for step in (found.next, found.last):
        assert step is not None
        said(step)


def said(step: FrontierStep) -> None:
    counts = {k: f.value for k, f in step.statement.facts.items()}
    assert render(step.statement.message(), "de") != render(step.statement.message(), "en")
    if step.shifts:
        assert counts["came"] == sum(s.kind == "in" for s in step.shifts)
        assert counts["gain"] == step.gain
    else:
        assert step.statement.code.endswith("nothing")


def test_every_figure_of_the_curve_is_a_fact_and_it_survives_json() -> None:
    found = curve(5)
    values = {f.id: f.value for f in found.facts}
    assert all(f.formula for f in found.facts)
    assert len(values) == len(found.facts)
    assert {p.worth for p in found.points} <= set(values.values())
    assert Frontier.model_validate_json(found.model_dump_json()) == found


def test_order_of_records_changes_nothing() -> None:
    strategy = company(3, 14)
    other = Strategy(reversed(list(strategy)))
    one, two = (frontier(s, believe(s, AS_OF), AS_OF, 1, draws=60) for s in (strategy, other))
    assert one == two


def with_budgets(amount: int) -> Frontier:
    strategy = company(5, 12)
    records = [r for r in strategy if not isinstance(r, Budget)]
    budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(amount)) for y in range(AS_OF.year, AS_OF.year + 9)]
    changed = Strategy([*records, *budgets])
    return frontier(changed, believe(changed, AS_OF), AS_OF, 1, draws=60)


def test_without_any_money_the_curve_says_what_the_first_money_would_bring() -> None:
    found = with_budgets(0)
    today = found.points[found.today]
    assert (found.budget, found.last) == (0, None)
    assert today.budget == pytest.approx(found.needed)
    assert found.points[-1].use_cases > today.use_cases
    assert found.points[-1].worth > today.worth
    assert found.next.statement.words["spread"] == "even"


def test_a_budget_that_pays_for_nothing_is_looked_at_beyond_twice_its_size() -> None:
    figures = (("effect", "EUR/year", 90_000), ("one_off_cost", "EUR", 30_000))
    strategy = Strategy([
        Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis"), unit="EUR/year", worth=Decimal(1)),
        UseCase(id="A", title=Text(de="A")),
        *(
            Estimate.model_validate({
                "id": f"A.{q}", "use_case": "A", "quantity": q, "unit": unit, "date": DAY,
                "kpi": "KPI-ERGEBNIS" if q == "effect" else None, "value": {"form": "point", "value": amount},
            })
            for q, unit, amount in figures
        ),
        *(Budget(id=f"B-{y}", year=y, amount=Decimal(4_000)) for y in range(DAY.year, DAY.year + 6)),
    ])  # fmt: skip
    found = frontier(strategy, believe(strategy, DAY), DAY, 1, draws=60)
    assert found.points[found.today].use_cases == 0
    assert found.points[-1].share > 2
    assert found.points[-1].use_cases == 1


def test_no_point_stands_for_less_money_than_what_must_be_in_the_plan_takes() -> None:
    for seed in (3, 5, 8):
        found = curve(seed, 20)
        assert all(p.budget >= found.needed - 1e-6 for p in found.points)


def test_a_company_without_use_cases_has_a_flat_curve() -> None:
    found = curve(1, 0)
    assert all(p.worth == 0 and p.use_cases == 0 for p in found.points)
