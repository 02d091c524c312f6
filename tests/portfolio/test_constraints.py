"""A plan keeps every budget, skill, prerequisite, exclusion and decision, or says which of them decisions break."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.checker import broken

from leitstand.beliefs import believe
from leitstand.portfolio import frame, plan, weigh
from leitstand.portfolio.fixed import Fixed

CONFLICTS = {
    "portfolio-note-budget-broken",
    "portfolio-note-quarter-broken",
    "portfolio-note-skill-broken",
    "portfolio-note-needs-broken",
    "portfolio-note-apart-broken",
}
ALWAYS = ("limit", "lock", "blocked", "share")


@given(st.integers(0, 100_000), st.integers(0, 30), st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_plan_breaks_no_constraint_that_decisions_leave_intact(
    seed: int, use_cases: int, rules: bool
) -> None:
    strategy = company(seed, use_cases, rules=rules)
    belief = believe(strategy, AS_OF)
    portfolio = weigh(strategy, belief, AS_OF, seed, draws=50, in_force=strategy.plan_in_force)
    said = {n.code for n in portfolio.notes} & CONFLICTS
    found = broken(strategy, belief, portfolio.plan, AS_OF, strategy.plan_in_force)
    waived = (
        "portfolio-note-needs-broken" in said
    )  # what starts without what it needs does not wait for its gate
    always = [f for f in found if f.split()[0] in ALWAYS or (f.split()[0] == "planned" and not waived)]
    assert not always
    assert not found or said, found


@pytest.mark.parametrize(
    ("forgotten", "instead", "told"),
    [
        ("guards", lambda *_: {}, "blocked"),
        ("work", lambda *_: None, "planned"),
        ("moving", lambda *_: None, "planned"),
        ("stopping", lambda *_: {}, "planned"),
        ("settled", lambda *_: {}, "planned"),
        (
            "replacing",
            lambda *given: Fixed.of(given[-1], np.zeros((given[-1].starts, given[-1].quarters))),
            "planned",
        ),
    ],
)
def test_the_checker_notices_a_rule_that_the_plan_forgets(
    forgotten: str, instead: Callable[..., object], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame, forgotten, instead)
    found: list[str] = []
    for seed in range(60):
        strategy = company(seed, 16, rules=True)
        belief = believe(strategy, AS_OF)
        made = plan(strategy, belief, AS_OF, seed, in_force=strategy.plan_in_force)
        found += broken(strategy, belief, made, AS_OF, strategy.plan_in_force)
        if any(f.startswith(told) for f in found):
            return
    raise AssertionError(found)
