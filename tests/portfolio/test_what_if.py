"""Playing through: lines are read, applied to a new value, and compared."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio import (
    BudgetChange,
    LockChange,
    WhatIfError,
    applied,
    compare,
    parse_what_if,
    weigh,
)
from leitstand.strategy import Budget, Decision, Strategy, Text, UseCase
from leitstand.texts import render

CASE = UseCase(id="UC-1", title=Text(de="Eins"))
BUDGET = Budget(id="B-2029", year=2029, amount=100_000)


def test_the_documented_lines_are_read() -> None:
    lines = [
        "budget 2027=+200000",
        " budget 2027 = 300000 ",
        "lock UC-014=scale",
        "lock UC-020=2027-Q2",
        "lock A=not-now",
    ]
    assert parse_what_if(lines) == (
        BudgetChange(year=2027, amount=200_000, added=True),
        BudgetChange(year=2027, amount=300_000),
        LockChange(use_case="UC-014", verdict="scale"),
        LockChange(use_case="UC-020", start="2027-Q2"),
        LockChange(use_case="A", verdict="not_now"),
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("budget", "portfolio-what-if-unreadable"),
        ("budget 27=1", "portfolio-what-if-unreadable"),
        ("lock UC-1=vielleicht", "portfolio-what-if-lock"),
        ("lock UC-1=2027-Q7", "portfolio-what-if-lock"),
        ("budget 2031=+5", "portfolio-what-if-no-budget"),
        ("lock UC-9=pilot", "portfolio-what-if-no-use-case"),
    ],
)
def test_what_cannot_be_read_or_applied_says_how_to_write_it(line: str, code: str) -> None:
    with pytest.raises(WhatIfError) as refused:
        applied(Strategy([CASE, BUDGET]), parse_what_if([line]), AS_OF)
    assert refused.value.what.code == code
    assert render(refused.value.what, "de") != render(refused.value.what, "en")


@given(st.integers(0, 100_000))
@settings(max_examples=10, deadline=None)
def test_playing_through_never_changes_the_origin(seed: int) -> None:
    strategy = company(seed, 8)
    records, fingerprint = tuple(strategy), strategy.fingerprint
    cases = [u for u in strategy.use_cases if u.stage != "retired"]
    lines = ["budget 2029=123456", *(f"lock {u.id}=not_now" for u in cases[:2])]
    changed = applied(strategy, parse_what_if(lines), AS_OF)
    assert changed != strategy
    assert (tuple(strategy), strategy.fingerprint) == (records, fingerprint)


def test_a_lock_goes_before_every_decision_of_that_day() -> None:
    earlier = [
        Decision(id=i, verdict="pilot", use_case="UC-1", date=AS_OF) for i in ("A", "zzz", "what-if-UC-1")
    ]
    changed = applied(Strategy([CASE, *earlier]), parse_what_if(["lock UC-1=not_now"]), AS_OF)
    assert max(changed.decisions, key=lambda d: (d.date, d.id)).verdict == "not_now"


def test_budgets_are_added_to_and_never_fall_below_nothing() -> None:
    strategy = Strategy([BUDGET])
    amounts = [
        applied(strategy, parse_what_if([line]), AS_OF).budgets[0].amount
        for line in ("budget 2029=+5000", "budget 2029=-500000", "budget 2029=7")
    ]
    assert amounts == [105_000, 0, 7]


def test_a_comparison_names_who_comes_who_goes_and_what_it_is_worth() -> None:
    strategy = company(5, 30)
    before = weigh(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=50)
    assert compare(before, before).shifts == ()
    gone = next(c.use_case for c in before.cases if c.start and not c.locked)
    changed = applied(strategy, parse_what_if([f"lock {gone}=not_now"]), AS_OF)
    after = weigh(changed, believe(changed, AS_OF), AS_OF, 1, draws=50)
    found = compare(before, after)
    assert gone in found.of("out")
    assert found.difference == pytest.approx(after.plan.value.mean - before.plan.value.mean)
    assert render(found.summary.message(), "de")
