"""What the plan stands and falls with is found by setting it to its low and its high figure, all else as expected."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.test_limits import DAY, case, made

from leitstand.beliefs import Key, believe
from leitstand.portfolio import Facts, Planned, plan_now
from leitstand.portfolio.dependence import SHOWN, dependences
from leitstand.portfolio.prices import Prices, expected_of
from leitstand.portfolio.results import Dependence
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.turning import changed
from leitstand.strategy import Estimate, NotKnown, Record, Strategy
from leitstand.texts import Lang, render


def of(strategy: Strategy) -> tuple[Planned, tuple[Dependence, ...]]:
    first = plan_now(strategy, believe(strategy, DAY), DAY, 1, draws=60)
    value = first.plan.value.mean
    return first, dependences(first.chosen, Prices.of(first.chosen), value, Facts(DAY, "SETTINGS"))


def guessed(name: str) -> list[Record]:
    """A use case of which nobody knows the effort; it is taken from comparable ones."""
    known = [r for r in case(name) if not (isinstance(r, Estimate) and r.quantity == "one_off_cost")]
    unknown = Estimate(
        id=f"{name}.unbekannt", use_case=name, quantity="one_off_cost", value=NotKnown(), unit="EUR", date=DAY
    )
    return [*known, unknown]


@cache
def assumed() -> tuple[Planned, tuple[Dependence, ...]]:
    return of(made(guessed("A"), case("B", benefit=40_000)))


def test_an_assumed_quantity_of_the_plan_is_named_with_its_use_case() -> None:
    found = [d for d in assumed()[1] if d.about == "quantity"]
    assert found
    assert {d.use_case for d in found} == {"A"}
    assert "one_off_cost" in {d.quantity for d in found}


def test_its_low_and_high_are_what_the_plan_is_worth_at_its_p10_and_p90() -> None:
    first, found = assumed()
    d = next(d for d in found if d.quantity == "one_off_cost")
    frame = first.chosen.frame
    n = frame.worth.row["A"]
    key: Key = ("A", "one_off_cost", "")
    s, value = int(first.chosen.start[n]), first.plan.value.mean
    drawn = Simulation(frame, 1, 20_000).of("A").one_off  # what estimates share is in them
    worth = []
    for p in (0.9, 0.1):  # dear, then cheap
        by = float(np.quantile(drawn, p)) - frame.source.mean(key, 0)
        e = changed(frame.worth.cases[n], frame.worth.expected[n], key, by, frame.source)
        worth.append(float(expected_of(n, frame, e).goal[s] - frame.worth.goal[n, s]))
    assert [d.low - value, d.high - value] == pytest.approx(worth, rel=0.05)


def test_what_the_company_knows_of_everybody_is_not_named_as_an_assumption() -> None:
    _, found = of(made(case("A"), case("B", benefit=40_000)))
    assert all(d.about != "quantity" for d in found)


@given(st.integers(0, 10_000))
@settings(max_examples=8)
def test_at_most_three_are_named_the_widest_first_and_never_an_estimator(seed: int) -> None:
    strategy = company(seed, 12)
    first = plan_now(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=30)
    value = first.plan.value.mean
    found = dependences(first.chosen, Prices.of(first.chosen), value, Facts(AS_OF, None))
    widths = [d.high - d.low for d in found]
    assert len(found) <= SHOWN
    assert widths == sorted(widths, reverse=True)
    assert all(w >= 0.02 * abs(value) for w in widths)
    assert all(d.about in ("cost", "benefit", "time", "quantity") for d in found)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_each_is_said_in_a_sentence_with_both_values(lang: Lang) -> None:
    for d in assumed()[1]:
        assert d.said is not None
        assert (d.said.facts["low"].value, d.said.facts["high"].value) == (d.low, d.high)
        words = render(d.said.message(), lang)
        assert words.endswith(".")
        assert "{" not in words


def test_where_estimates_are_off_together_it_is_told_how_many_would_be_chosen_otherwise() -> None:
    ideas = [case(f"A{n}", benefit=28_000 + 3_000 * n, cost=60_000) for n in range(8)]
    _, found = of(made(*ideas))
    shared = [d for d in found if d.about in ("benefit", "cost")]
    assert shared
    assert all(d.choices is not None for d in shared)
    assert any((d.choices or 0) > 0 for d in shared)


def test_with_nothing_in_the_plan_it_stands_and_falls_with_nothing() -> None:
    assert of(made(case("A", benefit=1_000, cost=900_000)))[1] == ()
