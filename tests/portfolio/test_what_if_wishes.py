"""Playing through what people hold to be true or important: estimates, the order of objectives, the risk attitude."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.portfolio.test_limits import DAY, case, made
from tests.web.fixtures import company

from leitstand.portfolio import (
    EstimateChange,
    OrderChange,
    RiskChange,
    WhatIfError,
    applied,
    estimate_line,
    parse_what_if,
)
from leitstand.strategy import Estimated, Kpi, NotKnown, Objective, Point, Range, SizeClass, Strategy
from leitstand.texts import render

WHOLE = st.integers(min_value=0, max_value=10**9).map(Decimal)


def changed(strategy: Strategy, *lines: str) -> Strategy:
    return applied(strategy, parse_what_if(lines), DAY)


@given(
    st.one_of(
        WHOLE.map(lambda v: Point(value=v)),
        st.tuples(WHOLE, WHOLE).filter(lambda p: p[0] != p[1]).map(lambda p: Range(p10=min(p), p90=max(p))),
        st.sampled_from(["XS", "S", "M", "L", "XL"]).map(lambda s: SizeClass.model_validate({"size": s})),
        st.just(NotKnown()),
    )
)
def test_an_estimate_is_read_from_the_line_that_it_is_written_in(value: Estimated) -> None:
    unit = "EUR" if isinstance(value, Point | Range) else ""
    line = estimate_line("UC-1", "one_off_cost", "", value, "EUR")
    assert parse_what_if([line]) == (
        EstimateChange(use_case="UC-1", quantity="one_off_cost", value=value, unit=unit),
    )


def test_the_documented_lines_are_read() -> None:
    lines = ["risk=cautious", "order Z-2 Z-1", "estimate UC-1 effect K=80000..200000 EUR/year"]
    spread = Range(p10=Decimal(80000), p90=Decimal(200000))
    assert parse_what_if(lines) == (
        RiskChange(attitude="cautious"),
        OrderChange(objectives=("Z-2", "Z-1")),
        EstimateChange(use_case="UC-1", quantity="effect", part="K", value=spread, unit="EUR/year"),
    )


def test_a_changed_estimate_takes_the_place_of_all_of_its_quantity_and_of_no_other() -> None:
    before = company.strategy(14)
    after = changed(before, "estimate UC-031 effect=50000 EUR/year")
    effects = [e for e in after.estimates_of("UC-031") if e.quantity == "effect"]
    assert [(e.kpi, e.value) for e in effects] == [("K-EUR", Point(value=Decimal(50000)))]
    rest = [e for e in before.estimates_of("UC-031") if e.quantity != "effect"]
    assert [e for e in after.estimates_of("UC-031") if e.quantity != "effect"] == rest
    assert after.outcomes_of("UC-031") == before.outcomes_of("UC-031")


def test_the_attitude_to_risk_is_that_of_the_target_picture() -> None:
    picture = changed(company.strategy(3), "risk=cautious").target_picture
    assert picture is not None
    assert picture.risk_attitude == "cautious"


def two_aims() -> Strategy:
    """Two objectives in points: fully reached the first is worth 100 points a year, the second 40."""
    aims = [("Z-A", "K-A", 10, "10"), ("Z-B", "K-B", 20, "2")]
    kpis = (Kpi(id=k, unit="Punkte", points=Decimal(points)) for _, k, _, points in aims)
    objectives = (
        Objective(id=z, kpi=k, baseline=Decimal(0), target=Decimal(far), rank=n)
        for n, (z, k, far, _) in enumerate(aims, 1)
    )
    return made(case("A")).having(*kpis, *objectives)


def test_another_order_moves_what_objectives_are_worth_and_makes_none() -> None:
    after = changed(two_aims(), "order Z-B Z-A")
    assert (after.one(Kpi, "K-B").points, after.one(Kpi, "K-A").points) == (Decimal(5), Decimal(4))
    assert (after.one(Objective, "Z-B").rank, after.one(Objective, "Z-A").rank) == (1, 2)


def test_the_order_of_today_changes_nothing() -> None:
    before = two_aims()
    assert changed(before, "order Z-A Z-B") == before


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("risk=foolish", "portfolio-what-if-unreadable"),
        ("estimate A colour=5", "portfolio-what-if-unreadable"),
        ("order NICHTS", "portfolio-what-if-unknown"),
        ("estimate NICHTS effort=5 d", "portfolio-what-if-no-use-case"),
        ("estimate A effect NICHTS=5", "portfolio-what-if-unknown"),
    ],
)
def test_what_cannot_be_read_or_applied_says_how_to_write_it(line: str, code: str) -> None:
    with pytest.raises(WhatIfError) as refused:
        changed(made(case("A")), line)
    assert refused.value.what.code == code
    assert render(refused.value.what, "de") != render(refused.value.what, "en")


def test_an_attitude_needs_a_target_picture_to_stand_in() -> None:
    with pytest.raises(WhatIfError) as refused:
        changed(company.empty_strategy(), "risk=bold")
    assert refused.value.what.code == "portfolio-what-if-no-picture"
