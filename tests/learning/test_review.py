"""A review says what to do and why, in sentences that rest on figures, in both languages."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.learning import Review, review
from leitstand.strategy import (
    Budget,
    Estimate,
    Kpi,
    QuarterLimit,
    Range,
    Settings,
    Statement,
    Strategy,
    TargetPicture,
    Text,
    UseCase,
)
from leitstand.texts import LANGUAGES, render

SETTINGS = Settings(
    id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(650), discount_rate=Decimal("0.08"), horizon_years=3,
    hours_share=Decimal("0.5"),
)  # fmt: skip
RESULT = Kpi(id="KPI-ERGEBNIS", unit="EUR/year", worth=Decimal(1), title=Text(de="Ergebnis"))
DAY = dt.date(2026, 11, 23)


def ideas(benefits: dict[str, int], budget: int = 400_000) -> Strategy:
    """Ideas with a benefit (EUR/year, +-30 %) and a one-off cost of 60,000 EUR each."""
    cases = [UseCase(id=i, title=Text(de=f"Idee {i}")) for i in benefits]
    said = [
        Estimate(id=f"{i}.{q}", use_case=i, quantity=q, kpi="KPI-ERGEBNIS" if q == "effect" else None, unit=unit,
                 value=Range(p10=Decimal(int(m * 0.7)), p90=Decimal(int(m * 1.3))), date=DAY)
        for i, benefit in benefits.items()
        for q, unit, m in (("effect", "EUR/year", benefit), ("one_off_cost", "EUR", 60_000))
    ]  # fmt: skip
    budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(budget)) for y in (2027, 2028, 2029)]
    return Strategy([SETTINGS, RESULT, *cases, *said, *budgets])


def statements(found: Review) -> Iterator[Statement]:
    yield from (found.headline, found.honesty, *found.rests_on, *found.would_change, *found.learned)
    yield from (m.why for m in found.moves)
    for c in found.portfolio.cases:
        yield from (c.reason, *c.more)
    yield from (q.ask for q in found.portfolio.questions)


@given(st.integers(0, 100_000), st.integers(0, 25))
@settings(max_examples=12, deadline=None)
def test_every_sentence_can_be_said_in_both_languages_and_every_formula_too(
    seed: int, use_cases: int
) -> None:
    found = review(company(seed, use_cases), None, (), AS_OF, seed)
    for statement in statements(found):
        for lang in LANGUAGES:
            assert render(statement.message(), lang).strip()
        for fact in statement.facts.values():
            assert render(Statement(code=fact.formula).message(), "de")
    assert Review.model_validate_json(found.model_dump_json()) == found


def test_a_list_without_money_says_that_it_rests_on_assumptions_and_names_the_estimates_worth_asking_for() -> (
    None
):
    cases = [UseCase(id=f"UC-{n:03d}", title=Text(de=f"Idee {n}")) for n in range(40)]
    found = review(Strategy([SETTINGS, RESULT, *cases]), None, (), DAY, 1)
    assert found.headline.code == "learning-headline-assumed"
    assert found.honesty.code == "learning-honesty-assumed"
    said = render(found.honesty.message(), "de")
    assert 0 < len(found.portfolio.questions) <= 12
    assert all(f"„Idee {int(q.use_case[3:])}“" in said for q in found.portfolio.questions)


def test_no_use_cases_is_a_review_as_well() -> None:
    found = review(Strategy([SETTINGS, RESULT]), None, (), DAY, 1)
    assert found.headline.code == "learning-headline-empty"
    assert (found.moves, found.portfolio.plan.choices, found.portfolio.plan.value.mean) == ((), (), 0)


@pytest.mark.parametrize(
    ("target", "code"),
    [
        (10_000, "learning-headline-on-course"),
        (90_000_000, "learning-headline-short"),
        (None, "learning-headline-plain"),
    ],
)
def test_the_headline_judges_the_plan_against_the_target(target: int | None, code: str) -> None:
    picture = TargetPicture(id="ZIEL", ambition=Text(de="Mehr"), horizon=2029, value_target=target)
    strategy = ideas({f"UC-{n}": 400_000 for n in range(9)}, budget=900_000).having(picture)
    assert review(strategy, None, (), DAY, 1).headline.code == code


def test_a_running_use_case_that_costs_more_than_it_brings_is_to_be_stopped() -> None:
    strategy = ideas({"UC-1": 400_000, "UC-2": 500})
    running = strategy.one(UseCase, "UC-2").model_copy(update={"stage": "operating"})
    costly = Estimate(id="UC-2.run", use_case="UC-2", quantity="running_cost", unit="EUR/year", date=DAY,
                      value=Range(p10=Decimal(20_000), p90=Decimal(30_000)))  # fmt: skip
    found = review(strategy.having(running, costly), None, (), DAY, 1)
    assert ("UC-2", "stop") in {(m.use_case, m.step) for m in found.moves}


def test_progress_goes_from_nothing_to_all() -> None:
    parts: list[float] = []
    review(ideas({"UC-1": 400_000, "UC-2": 300_000}), None, (), DAY, 1, progress=parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == pytest.approx(1)


def test_where_a_quarters_limit_is_the_scarcest_a_higher_one_is_what_would_change_the_plan() -> None:
    capped = ideas({f"UC-{n}": 200_000 for n in range(6)}).having(
        QuarterLimit(id="Q-GRENZE", quarter="2027-Q2", amount=Decimal(60_000))
    )
    found = review(capped, None, (), DAY, 1)
    prices = [p for p in found.portfolio.shadow_prices if p.resource == "budget" and p.price > 0]
    first = found.would_change[0]
    assert max(prices, key=lambda p: p.price).id == "Q-GRENZE"
    assert first.code == "learning-change-quarter"
    assert first.facts["gain"].inputs == ("scarce.budget.Q-GRENZE.2027-Q2.price",)
    assert "Grenze für das 2.\xa0Quartal\xa02027" in render(first.message(), "de")
