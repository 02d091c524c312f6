"""The plan found is the best one: small cases against trying everything, larger ones against the bound."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio.choose import best_plan, choose
from leitstand.portfolio.failures import Infeasible
from leitstand.portfolio.frame import Frame, frame_of
from leitstand.portfolio.grid import FloatArray
from leitstand.portfolio.model import build, expected_numbers
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.solve import relaxed

SEEDS = st.integers(0, 100_000)


def best_by_trying(frame: Frame, limits: FloatArray) -> float:
    """The value of the best plan, found by trying every start of every use case."""
    w = frame.worth
    options = [[-1, *np.flatnonzero(w.allowed[n]).tolist()] for n in range(len(w.cases))]
    best = -np.inf
    for starts in itertools.product(*options):
        chosen = [(n, s) for n, s in enumerate(starts) if s >= 0]
        if keeps_everything(frame, limits, starts, chosen):
            value = sum(float(w.goal[n, s]) for n, s in chosen)
            value -= sum(float(days @ frame.offers[k].value) for k, days in bought(frame, chosen).items())
            value -= sum(stopped(frame, chosen).values()) * float(frame.grid.discount[0])
            for kpi, promised in w.promised.items():
                total = sum((promised[n, s] for n, s in chosen), np.zeros(len(w.caps[kpi])))
                value -= float((total - np.minimum(total, w.caps[kpi])).sum())
            best = max(best, value)
    return best


def keeps_everything(
    frame: Frame, limits: FloatArray, starts: tuple[int, ...], chosen: list[tuple[int, int]]
) -> bool:
    w, at = frame.worth, {w_.id: s for w_, s in zip(frame.worth.cases, starts, strict=True)}
    if any(c.must and at[c.id] < 0 for c in w.cases):
        return False
    spent = sum((w.cost[n, s] for n, s in chosen), np.zeros(len(limits)))
    for skill, days in bought(frame, chosen).items():
        spent = spent + days @ frame.offers[skill].cost
    spent = spent + sum({**frame.settled, **stopped(frame, chosen)}.values()) * frame.grid.in_money[0]
    if (spent > limits + 1e-6).any():
        return False
    for skill, days in frame.capacity.items():
        there = days + frame.offers[skill].days if skill in frame.offers else days
        if (sum((w.days[skill][n, s] for n, s in chosen), np.zeros(len(days))) > there + 1e-9).any():
            return False
    for n, s in chosen:
        for p in w.cases[n].requires:
            if at[p] < 0 or w.live[w.row[p], at[p]] > s:
                return False
    return all(sum(at[i] >= 0 for i in group) <= 1 for group in frame.field.apart)


def bought(frame: Frame, chosen: list[tuple[int, int]]) -> dict[str, FloatArray]:
    """Days beyond the own ones, by skill."""
    found = {}
    for skill, own in frame.capacity.items():
        if skill in frame.offers:
            worked = sum((frame.worth.days[skill][n, s] for n, s in chosen), np.zeros(len(own)))
            found[skill] = np.maximum(0, np.where(np.isinf(own), 0, worked - np.where(np.isinf(own), 0, own)))
    return found


def stopped(frame: Frame, chosen: list[tuple[int, int]]) -> dict[str, float]:
    inside = {frame.worth.cases[n].id for n, _ in chosen}
    return {i: cost for i, cost in frame.stops.items() if i not in inside}


@given(SEEDS, st.booleans())
@settings(max_examples=40, deadline=None)
def test_a_small_plan_is_as_good_as_the_best_of_all(seed: int, rules: bool) -> None:
    strategy = company(seed, 7, rules=rules)
    frame = replace(frame_of(strategy, believe(strategy, AS_OF), AS_OF, strategy.plan_in_force), floors=())
    assume(1 <= len(frame.worth.cases) <= 4)
    try:
        loose = relaxed(build(frame, expected_numbers(frame), frame.limits))
        plan = best_plan(frame, frame.limits, loose)
    except Infeasible:
        assert best_by_trying(frame, frame.limits) == -np.inf
        return
    best = best_by_trying(frame, frame.limits)
    assert plan.value == pytest.approx(best, rel=2e-3, abs=1)
    assert loose.value >= best - 1e-4 * abs(best) - 1


@given(SEEDS, st.integers(0, 30), st.booleans())
@settings(max_examples=25, deadline=None)
def test_no_plan_is_better_than_its_bound_and_the_gap_says_how_far(
    seed: int, use_cases: int, rules: bool
) -> None:
    strategy = company(seed, use_cases, rules=rules)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    chosen = choose(frame, Simulation(frame, seed, 50))
    assert chosen.bound >= chosen.value
    assert 0 <= chosen.gap <= 1e-3 + 1e-9


@given(SEEDS, st.floats(1, 3), st.booleans())
@settings(max_examples=25, deadline=None)
def test_more_money_never_makes_the_best_plan_worse(seed: int, factor: float, rules: bool) -> None:
    strategy = company(seed, 15, rules=rules)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF, strategy.plan_in_force)
    numbers = expected_numbers(frame)
    try:
        less = best_plan(frame, frame.limits, relaxed(build(frame, numbers, frame.limits)))
    except Infeasible:
        return
    more = best_plan(frame, frame.limits * factor, relaxed(build(frame, numbers, frame.limits * factor)))
    assert more.value >= less.value - 1.1e-3 * abs(less.value) - 1
