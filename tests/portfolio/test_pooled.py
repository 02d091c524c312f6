"""What several use cases promise on one KPI is counted once, and said."""

import datetime as dt
from decimal import Decimal

from leitstand.beliefs import believe
from leitstand.exchange import starter
from leitstand.portfolio import Portfolio, weigh
from leitstand.strategy import Budget, Estimate, Kpi, Point, Strategy, Text, UseCase
from leitstand.texts import render

DAY = dt.date(2026, 11, 23)


def weighed(bound: int) -> Portfolio:
    kpi = Kpi(id="K", title=Text(de="Fehlerkosten"), unit="EUR/year", worth=Decimal(1), bound=Decimal(bound))
    budgets = [Budget(id=f"B-{year}", year=year, amount=Decimal(1_000_000)) for year in (2027, 2028, 2029)]
    records = [kpi, *budgets]
    for name in ("A", "B"):
        records.append(UseCase(id=name, title=Text(de=f"Idee {name}"), stage="assessed"))
        records.append(
            Estimate(
                id=f"{name}.effect", use_case=name, quantity="effect", kpi="K", unit="EUR/year",
                value=Point(value=Decimal(400_000)), date=DAY,
            )
        )  # fmt: skip
        records.append(
            Estimate(
                id=f"{name}.cost", use_case=name, quantity="one_off_cost", unit="EUR",
                value=Point(value=Decimal(10_000)), date=DAY,
            )
        )  # fmt: skip
    strategy = Strategy([*starter(Text(de="Werk"), DAY), *records])
    return weigh(strategy, believe(strategy, DAY), DAY, 1, draws=200)


def test_a_promise_beyond_the_bound_is_said_with_both_figures() -> None:
    portfolio = weighed(bound=120_000)
    (double,) = portfolio.pooled
    assert double.use_cases == ("A", "B")
    assert double.promised > double.counted == 120_000
    (said,) = [n for n in portfolio.notes if n.code == "portfolio-note-counted-once"]
    assert "Fehlerkosten" in render(said.message(), "de")
    assert "120.000" in render(said.message(), "de")


def test_below_the_bound_nothing_is_said() -> None:
    portfolio = weighed(bound=10_000_000)
    assert portfolio.pooled == ()
    assert "portfolio-note-counted-once" not in {n.code for n in portfolio.notes}


def test_where_one_fills_the_bound_the_other_is_not_chosen() -> None:
    portfolio = weighed(bound=60_000)
    assert [c.use_case for c in portfolio.cases if c.start] == ["A"]
