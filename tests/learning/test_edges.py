"""Whatever the strategy holds, a review comes out, without a warning, and everything in it can be said."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.learning.test_review import DAY, RESULT, SETTINGS, statements

from leitstand.learning import Review, review
from leitstand.strategy import (
    Band,
    Budget,
    Capacity,
    Decision,
    Estimate,
    Estimated,
    Kpi,
    NotKnown,
    Objective,
    Point,
    Quantity,
    Range,
    Record,
    Skill,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import LANGUAGES, render

HOURS = Kpi(id="KPI-ARBEITSZEIT", unit="h/year", title=Text(de="Arbeitszeit"))
TIGHT = Kpi(id="KPI-KNAPP", unit="EUR/year", worth=Decimal(1), bound=Decimal("0.01"), title=Text(de="Knapp"))
PLAIN = Kpi(id="KPI-OHNE", unit="Tage", title=Text(de="Ohne Wert"))
FRAME: tuple[Record, ...] = (SETTINGS, RESULT, HOURS, TIGHT, PLAIN)
_UNIT = {"one_off_cost": "EUR", "running_cost": "EUR/year", "effort": "d", "duration": "quarters"}


def case(n: int, **more: object) -> UseCase:
    return UseCase.model_validate({"id": f"UC-{n:03d}", "title": Text(de=f"Idee {n}"), **more})


def said(
    n: int, quantity: Quantity, value: Estimated | int, kpi: Kpi = RESULT, skill: str | None = None
) -> Estimate:
    effect = quantity == "effect"
    return Estimate(
        id=f"UC-{n:03d}.{quantity}.{kpi.id if effect else ''}", use_case=f"UC-{n:03d}", quantity=quantity,
        kpi=kpi.id if effect else None, unit=kpi.unit if effect else _UNIT.get(quantity, "share"), date=DAY,
        skill=skill,
        value=Point(value=Decimal(value)) if isinstance(value, int) else value,
    )  # fmt: skip


def money(amount: int) -> list[Record]:
    return [Budget(id=f"B-{y}", year=y, amount=Decimal(amount)) for y in (2027, 2028, 2029)]


def some(n: int, benefit: int = 300_000, cost: int = 40_000) -> list[Record]:
    return [
        r
        for i in range(n)
        for r in (case(i), said(i, "effect", benefit + i), said(i, "one_off_cost", cost + i))
    ]


def chain(n: int) -> list[Record]:
    cases = [case(i, prerequisites=(f"UC-{i - 1:03d}",) if i else ()) for i in range(n)]
    return [
        *cases,
        *(said(i, "effect", 900_000) for i in range(n)),
        *(said(i, "duration", 1) for i in range(n)),
    ]


def rivals(n: int) -> list[Record]:
    cases = [case(i, exclusions=tuple(f"UC-{k:03d}" for k in range(i))) for i in range(n)]
    return [*cases, *(said(i, "effect", 500_000 + i) for i in range(n))]


def decided(n: int, verdict: str, **more: object) -> Decision:
    start = {"id": f"D-{n}", "verdict": verdict, "use_case": f"UC-{n:03d}", "date": DAY, **more}
    return Decision.model_validate(start)


EDGES: dict[str, Callable[[], Sequence[Record]]] = {
    "nothing at all": list,
    "use cases without settings": lambda: [RESULT, case(1), said(1, "effect", 90_000)],
    "use cases without any KPI": lambda: [SETTINGS, case(1), case(2)],
    "use cases and nothing else": lambda: [case(1), case(2)],
    "one use case": lambda: [*FRAME, case(1)],
    "one use case, fully known": lambda: [*FRAME, *some(1), *money(100_000)],
    "all retired": lambda: [*FRAME, case(1, stage="retired"), case(2, stage="retired")],
    "a horizon of one year": lambda: [
        SETTINGS.model_copy(update={"horizon_years": 1}), RESULT, *some(4), *money(90_000)
    ],
    "a horizon of twenty years": lambda: [
        SETTINGS.model_copy(update={"horizon_years": 20}), RESULT, *some(4), *money(90_000)
    ],
    "no discount": lambda: [SETTINGS.model_copy(update={"discount_rate": Decimal(0)}), RESULT, *some(3)],
    "budgets of zero": lambda: [*FRAME, *some(5), *money(0)],
    "no capacity for a needed skill": lambda: [
        *FRAME, *some(2), Skill(id="S", title=Text(de="Daten")), said(0, "effort", 30, skill="S"),
        *(Capacity(id=f"C-{y}", skill="S", period=str(y), days=Decimal(0)) for y in (2027, 2028, 2029)),
    ],
    "a chain of ten": lambda: [*FRAME, *chain(10)],
    "ten that exclude each other": lambda: [*FRAME, *rivals(10)],
    "all decided, all exclude each other": lambda: [
        *FRAME, *rivals(4), *(decided(n, "pilot") for n in range(4)), *money(0)
    ],
    "a decided start in the past": lambda: [*FRAME, *some(2), decided(0, "pilot", start="2020-Q1")],
    "a decided start after the horizon": lambda: [*FRAME, *some(2), decided(0, "scale", start="2049-Q1")],
    "decided without what it needs": lambda: [*FRAME, *chain(3), decided(2, "scale"), decided(1, "not_now")],
    "a tiny bound": lambda: [*FRAME, *(r for i in range(3) for r in (case(i), said(i, "effect", 90_000, TIGHT)))],
    "a tiny bound and a loss on the same KPI": lambda: [
        *FRAME, case(0), said(0, "effect", 90_000, TIGHT), case(1, stage="operating"),
        said(1, "effect", -20_000, TIGHT), decided(1, "continue"),
    ],
    "negative effects": lambda: [*FRAME, *(r for i in range(3) for r in (case(i), said(i, "effect", -90_000)))],
    "effects around zero": lambda: [
        *FRAME, case(0), said(0, "effect", Range(p10=Decimal(-9000), p50=Decimal(0), p90=Decimal(9000)))
    ],
    "an effect of exactly zero": lambda: [*FRAME, case(0), said(0, "effect", 0)],
    "an effect on a KPI without a worth": lambda: [*FRAME, case(0), said(0, "effect", 3, PLAIN), case(1)],
    "nothing but effects without a worth": lambda: [*FRAME, case(0), said(0, "effect", 3, PLAIN)],
    "a cost of zero": lambda: [
        *FRAME, case(0), said(0, "one_off_cost", 0), said(0, "running_cost", 0), said(0, "effect", 9000)
    ],
    "an enabler for nobody that costs nothing": lambda: [
        *FRAME, case(0, enabler=True), said(0, "one_off_cost", 0), said(0, "running_cost", 0)
    ],
    "an enabler for one": lambda: [
        *FRAME, case(0, enabler=True), case(1, prerequisites=("UC-000",)), said(1, "effect", 900_000)
    ],
    "billions": lambda: [*FRAME, *some(3, 10**12, 10**12), *money(10**12)],
    "cents": lambda: [*FRAME, *some(3, 1, 1), *money(1)],
    "billions beside cents": lambda: [*FRAME, *some(3, 10**12, 1), case(9), said(9, "effect", 1), *money(10**6)],
    "a question mark everywhere": lambda: [
        *FRAME, case(0), *(said(0, q, NotKnown()) for q in ("effect", "one_off_cost", "duration", "success"))
    ],
    "everything is piloted, nothing known": lambda: [*FRAME, *(case(n, stage="pilot") for n in range(3))],
    "everything runs, nothing known, no money": lambda: [
        *FRAME, *(case(n, stage="operating") for n in range(3)), *money(0)
    ],
    "an objective that is reached already": lambda: [
        *FRAME, *some(2), Objective(id="Z", kpi=RESULT.id, baseline=Decimal(9), target=Decimal(9), due=DAY)
    ],
}  # fmt: skip


def sound(found: Review) -> None:
    """Every sentence can be said in both languages and no number is lost on the way."""
    for statement in statements(found):
        for lang in LANGUAGES:
            text = render(statement.message(), lang)
            assert text.strip()
            assert not re.search(r"\bnan\b|[{∞]", text)
        for fact in statement.facts.values():
            assert isinstance(fact.value, int | float | Decimal)
            assert math.isfinite(fact.value)
    for c in found.portfolio.cases:
        for band in (c.value, c.benefit, c.one_off, c.running, c.cash, c.hours, c.points):
            assert band is None or in_order(band)
        assert 0 <= c.chance <= 1
        assert not math.isnan(c.price)
        assert c.clarify >= 0
    assert in_order(found.portfolio.plan.value)
    assert Review.model_validate_json(found.model_dump_json()) == found


def in_order(band: Band) -> bool:
    return band.p10 <= band.p50 <= band.p90 and math.isfinite(band.mean)


@pytest.mark.parametrize("edge", EDGES)
def test_an_edge_is_reviewed_like_everything_else(edge: str) -> None:
    strategy = Strategy(EDGES[edge]())
    first = review(strategy, None, (), DAY, 1)
    sound(first)
    sound(review(strategy, first.portfolio.plan, (), DAY, 1))


@pytest.mark.parametrize("day", [dt.date(1995, 1, 1), dt.date(2026, 12, 31), dt.date(2099, 7, 1)])
def test_any_day_can_be_looked_at(day: dt.date) -> None:
    sound(
        review(
            Strategy([*FRAME, *some(4), *money(200_000), decided(0, "pilot", start="2027-Q2")]),
            None,
            (),
            day,
            1,
        )
    )


@given(st.integers(0, 100_000), st.integers(1, 12), st.sampled_from(sorted(EDGES)))
@settings(max_examples=25)
def test_any_company_with_an_edge_is_reviewed(seed: int, size: int, edge: str) -> None:
    strategy = company(seed, size)
    known = {r.id for r in strategy}
    extra = [r for r in EDGES[edge]() if r.id not in known and r.kind not in ("settings", "budget")]
    sound(review(strategy.having(*extra), None, (), AS_OF, seed))


def test_what_cannot_be_weighed_is_unknown_and_not_worth_zero() -> None:
    found = review(Strategy([*FRAME, case(0), said(0, "effect", 3, PLAIN)]), None, (), DAY, 1)
    result = found.portfolio.case("UC-000")
    assert (result.value, result.benefit) == (None, None)
    assert result.one_off is not None
    assert result.one_off.p50 > 0


def test_an_enabler_has_no_benefit_of_its_own_but_a_cost() -> None:
    found = review(Strategy(EDGES["an enabler for one"]()), None, (), DAY, 1)
    result = found.portfolio.case("UC-000")
    assert result.benefit is None
    assert result.value is not None
    assert result.value.mean < 0


@pytest.mark.slow
def test_three_hundred_equal_use_cases_are_taken_in_the_order_of_their_ids() -> None:
    equal = [
        r for i in range(300) for r in (case(i), said(i, "effect", 90_000), said(i, "one_off_cost", 30_000))
    ]
    found = review(Strategy([*FRAME, *equal, *money(200_000)]), None, (), DAY, 1)
    sound(found)
    inside = [c.use_case for c in found.portfolio.cases if c.start is not None]
    assert inside
    assert inside == sorted(inside)
