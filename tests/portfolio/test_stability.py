"""A plan stays near the one in force for next to nothing, says what that costs, and does not move on its own."""

import itertools
from dataclasses import replace
from decimal import Decimal
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.test_limits import DAY, case
from tests.portfolio.test_limits import made as of

from leitstand.beliefs import believe
from leitstand.portfolio import plan, weigh
from leitstand.portfolio.choose import Chosen, choose
from leitstand.portfolio.comparing import shifts_between
from leitstand.portfolio.evaluate import evaluated
from leitstand.portfolio.facts import Facts
from leitstand.portfolio.failures import SolverFailed
from leitstand.portfolio.frame import Frame, frame_of
from leitstand.portfolio.limits_said import rules
from leitstand.portfolio.model import build, expected_numbers
from leitstand.portfolio.planning import DRAWS
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.solve import relaxed, whole
from leitstand.portfolio.stability import TOLERANCE, near, planned_choice, steps
from leitstand.strategy import Budget, Decision, Estimate, Plan, Point, Settings, Strategy, Text, UseCase

SEEDS = st.integers(0, 100_000)


def made(strategy: Strategy, in_force: Plan | None, seed: int = 3) -> Plan:
    return plan(strategy, believe(strategy, AS_OF), AS_OF, seed, in_force=in_force)


def chosen_of(strategy: Strategy, in_force: Plan | None, seed: int = 3) -> Chosen:
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF, in_force)
    return choose(frame, Simulation(frame, seed, 100))


def with_tolerance(strategy: Strategy, share: str) -> Strategy:
    assert strategy.settings is not None
    return strategy.having(Settings(**{**dict(strategy.settings), "stability": Decimal(share)}))


def crowded(seed: int, ideas: int = 30) -> Strategy:
    """Many ideas for little money, of which the best ones are near to each other."""
    rng = Random(seed)
    records = [
        r
        for n in range(ideas)
        for r in case(f"U{n:02d}", rng.uniform(60_000, 120_000), rng.uniform(30_000, 60_000))
    ]
    budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(300_000)) for y in (2027, 2028, 2029)]
    return of(records).having(*budgets)


def nudged(strategy: Strategy, seed: int) -> Strategy:
    """A few estimates a little different."""
    rng = Random(seed)
    points = [
        e
        for e in strategy.estimates
        if isinstance(e.value, Point) and e.quantity in ("effect", "one_off_cost")
    ]
    moved = [
        e.model_copy(update={"value": Point(value=e.value.value * Decimal(str(rng.uniform(0.97, 1.03))))})
        for e in points if isinstance(e.value, Point) and rng.random() < 0.5
    ]  # fmt: skip
    return strategy.having(*moved)


@given(SEEDS, st.integers(0, 25), st.booleans())
@settings(max_examples=25, deadline=None)
def test_a_plan_made_again_with_itself_in_force_does_not_change(
    seed: int, use_cases: int, ruled: bool
) -> None:
    strategy = company(seed, use_cases, rules=ruled)
    first = made(strategy, strategy.plan_in_force)
    again = made(strategy, first)
    assert again.choices == first.choices
    assert made(strategy, again).choices == first.choices


@given(SEEDS, st.integers(3, 25))
@settings(max_examples=20, deadline=None)
def test_stability_never_costs_more_than_the_tolerance_and_says_what_it_costs(
    seed: int, use_cases: int
) -> None:
    before = made(company(seed, use_cases), None)
    after = nudged(company(seed, use_cases), seed)
    found, free = chosen_of(after, before), chosen_of(after, None)
    assert found.best is not None
    assert found.given_up is not None
    assert found.given_up <= TOLERANCE * abs(found.best) * (1 + 1e-6) + 1e-6
    assert found.value <= found.bound + 1e-6
    # the solver's own gap apart, the best plan is the same with and without a plan in force
    assert found.best == pytest.approx(free.best, rel=2.1e-3, abs=1)


@given(SEEDS, st.integers(3, 20))
@settings(max_examples=20, deadline=None)
def test_the_plan_is_no_further_from_the_one_in_force_than_the_best_one(seed: int, use_cases: int) -> None:
    before = made(company(seed, use_cases), None)
    after = nudged(company(seed, use_cases), seed)
    near_one, best = made(after, before), made(after, None)
    assert len(shifts_between(before.choices, near_one.choices)) <= len(
        shifts_between(before.choices, best.choices)
    )


@pytest.mark.slow
def test_small_changes_of_estimates_move_fewer_use_cases_than_planning_afresh() -> None:
    kept = fresh = 0
    for seed in range(5):
        strategy = crowded(seed)
        before = plan(strategy, believe(strategy, DAY), DAY, 1)
        after = nudged(strategy, seed + 1000)
        belief = believe(after, DAY)
        stays, anew = plan(after, belief, DAY, 1, in_force=before), plan(after, belief, DAY, 1)
        kept += len(shifts_between(before.choices, stays.choices))
        fresh += len(shifts_between(before.choices, anew.choices))
    assert 3 * kept <= fresh


def test_value_given_up_is_said_with_its_limit() -> None:
    strategy = crowded(4)
    before = plan(strategy, believe(strategy, DAY), DAY, 1)
    after = nudged(strategy, 1004)
    frame = frame_of(after, believe(after, DAY), DAY, before)
    found = choose(frame, Simulation(frame, 1, DRAWS))
    (note,) = [n for n in rules(found, Facts(DAY)) if n.code == "portfolio-note-stable"]
    assert found.given_up is not None
    assert note.facts["amount"].value == pytest.approx(found.given_up)
    assert note.facts["most"].value == TOLERANCE


def test_without_tolerance_only_an_equally_good_plan_is_kept() -> None:
    for seed in range(8):
        before = made(company(seed, 20), None)
        after = with_tolerance(nudged(company(seed, 20), seed), "0")
        found = chosen_of(after, before)
        assert (found.given_up or 0) <= 1e-6 * abs(found.best or 0)


def test_a_large_tolerance_keeps_a_plan_that_still_holds() -> None:
    strategy = with_tolerance(company(5, 20), "1")
    first = made(strategy, None)
    said = [(e, e.value) for e in strategy.estimates if e.quantity == "effect"]
    better, point = next((e, v) for e, v in said if isinstance(v, Point))
    richer = strategy.having(better.model_copy(update={"value": Point(value=abs(point.value) * 3 + 1)}))
    found = made(richer, first)
    assert found.choices == first.choices
    portfolio = weigh(richer, believe(richer, AS_OF), AS_OF, 3, draws=50, in_force=first)
    if (found.given_up or 0) >= 1:
        assert "portfolio-note-stable" in {n.code for n in portfolio.notes}


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_records_in_another_order_and_those_that_cannot_enter_change_no_choice(seed: int) -> None:
    strategy = company(seed, 15, rules=True)
    records = list(strategy)
    Random(seed).shuffle(records)
    in_force = made(strategy, None)
    found = made(strategy, in_force)
    assert made(Strategy(records), in_force) == found
    excluded = UseCase(id="B-NEIN", title=Text(de="Nein"))
    no = Decision(id="B-NEIN.NEIN", verdict="not_now", use_case="B-NEIN", date=AS_OF)
    more = made(strategy.having(excluded, no, UseCase(id="A", title=Text(de="A"), stage="retired")), in_force)
    known = {c.use_case: c for c in more.choices}
    assert all(known[c.use_case] == c for c in found.choices)


def test_a_use_case_that_the_plan_in_force_knows_and_that_is_gone_does_no_harm() -> None:
    strategy = company(5, 12)
    first = made(strategy, None)
    decided = {d.use_case for d in strategy.decisions}
    gone = next(u for u in strategy.use_cases if u.id not in decided)
    retired = strategy.having(gone.model_copy(update={"stage": "retired"}))
    assert gone.id not in {c.use_case for c in made(retired, first).choices}


@given(SEEDS, st.integers(1, 20), st.booleans())
@settings(max_examples=25, deadline=None)
def test_what_a_plan_is_worth_can_be_worked_out_without_the_solver(
    seed: int, use_cases: int, ruled: bool
) -> None:
    frame = raised(company(seed, use_cases, rules=ruled))
    model = build(frame, expected_numbers(frame), frame.limits)
    solved = whole(model, gap=1e-3, nodes=500)
    found = evaluated(model, solved.chosen)
    assert found.kept
    assert found.value == pytest.approx(solved.value, rel=1e-6, abs=1)
    assert found.value <= relaxed(model).value + 1e-6 * abs(found.value) + 1


@given(SEEDS, st.integers(1, 20), st.integers(0, 10_000))
@settings(max_examples=25, deadline=None)
def test_a_plan_that_breaks_a_row_is_told(seed: int, use_cases: int, other: int) -> None:
    frame = raised(company(seed, use_cases, rules=True))
    model = build(frame, expected_numbers(frame), frame.limits)
    rng = np.random.default_rng(other)
    chosen = np.zeros(model.shape)
    for n in range(model.shape[0]):
        if rng.random() < 0.5:
            chosen[n, rng.integers(model.shape[1])] = 1
    fixed = build(frame, expected_numbers(frame), frame.limits, keep=chosen > 0)
    lower = fixed.lower.copy()
    lower[: fixed.choices] = 1.0  # the same plan, left to the solver to find feasible or not
    try:
        whole(replace(fixed, lower=lower), gap=1e-3, nodes=50)
        feasible = bool((chosen <= frame.worth.allowed).all())
    except SolverFailed:
        feasible = False
    assert evaluated(model, chosen).kept == feasible


@pytest.mark.slow
def test_the_nearest_plan_is_found_among_all_that_are_good_enough() -> None:
    """Against trying every plan of small companies."""
    tried = 0
    for seed in range(60):
        strategy = company(seed, 6)
        first = made(strategy, None)
        after = nudged(strategy, seed + 7)
        frame = raised(after, first)
        w = frame.worth
        if not 1 <= len(w.cases) <= 4:
            continue
        tried += 1
        model = build(frame, expected_numbers(frame), frame.limits)
        best = whole(model, gap=0, nodes=5000).value
        room, planned = 0.05 * abs(best) + 1, planned_choice(frame)
        assert planned is not None
        found = whole(near(model, planned, best, room), gap=1e-6, nodes=5000).chosen
        options = [[-1, *np.flatnonzero(w.allowed[n]).tolist()] for n in range(len(w.cases))]
        nearest = np.inf
        for starts in itertools.product(*options):
            chosen = np.zeros(model.shape)
            for n, s in enumerate(starts):
                if s >= 0:
                    chosen[n, s] = 1
            e = evaluated(model, chosen)
            if e.kept and e.value >= best - room:
                nearest = min(nearest, steps(planned, chosen))
        assert steps(planned, found) == nearest
    assert tried >= 5


def raised(strategy: Strategy, in_force: Plan | None = None) -> Frame:
    """The frame with limits raised as far as decisions make it necessary."""
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF, in_force)
    return choose(frame, Simulation(frame, 1, 20)).frame


def test_an_estimate_of_no_one_in_the_plan_moves_nothing() -> None:
    strategy = company(11, 20, rules=True)
    first = made(strategy, None)
    out = {c.use_case for c in first.choices if c.start is None}
    worse = [
        Estimate(**{**dict(e), "value": Point(value=e.value.value + 10_000)})
        for e in strategy.estimates
        if e.use_case in out and e.quantity == "one_off_cost" and isinstance(e.value, Point)
    ]
    assert worse
    assert made(strategy.having(*worse), first).choices == first.choices
