"""Regret: never below zero, the value of perfect information where all plans can be tried, and told in plain words."""

from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.test_best import keeps_everything
from tests.portfolio.worlds import DAY, made

from leitstand.beliefs import believe
from leitstand.portfolio import Regret, regret
from leitstand.portfolio.choose import choose
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.regretting import _worlds, regret_of
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import Strategy
from leitstand.texts import render

SEEDS = st.integers(0, 100_000)


@given(SEEDS, st.integers(0, 14), st.booleans())
@settings(max_examples=16, deadline=None)
def test_no_plan_is_better_than_the_best_in_hindsight(seed: int, use_cases: int, rules: bool) -> None:
    strategy = company(seed, use_cases, rules=rules)
    found = regret(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=20)
    assert 0 <= found.p50 <= found.p90
    assert found.mean >= 0
    assert 0 <= found.better <= 1
    assert all(x.loss >= 0 and 0 <= x.better_without <= 1 for x in found.left_out)


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_the_mean_is_what_trying_every_plan_in_every_draw_gives(seed: int) -> None:
    strategy = company(seed, 6)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    assume(1 <= len(frame.worth.cases) <= 4 and not (frame.offers or frame.stops or frame.floors))
    simulation = Simulation(frame, 1, 200)
    chosen = choose(frame, simulation)
    assume(not chosen.overrun and not chosen.frame.waived and not frame.grid.capped)
    found, worlds = regret_of(chosen, simulation, AS_OF, draws=12), _worlds(chosen, simulation, 12)
    w, best = frame.worth, np.full(12, -np.inf)
    options = [[-1, *np.flatnonzero(w.allowed[n]).tolist()] for n in range(len(w.cases))]
    for starts in product(*options):
        inside = [(n, s) for n, s in enumerate(starts) if s >= 0]
        if keeps_everything(chosen.frame, chosen.limits, starts, inside):
            plan = np.zeros(w.mean.shape)
            for n, s in inside:
                plan[n, s] = 1
            best = np.maximum(best, worlds.of(plan))
    exact = float(np.maximum(best - worlds.of(chosen.matrix), 0).mean())
    assert found.mean == pytest.approx(exact, rel=5e-3, abs=0.003 * float(np.abs(best).mean()) + 1)


def regret_of_made(seed: int, threshold: float | None = None) -> Regret:
    strategy = made(seed)[0]
    return regret(strategy, believe(strategy, DAY), DAY, 1, draws=40, threshold=threshold)


def test_a_higher_threshold_is_passed_less_often() -> None:
    chances = [regret_of_made(2, threshold=t).better for t in (0, 1e4, 1e5, 1e9)]
    assert chances[0] > 0
    assert chances == sorted(chances, reverse=True)
    assert chances[-1] == 0


def test_what_is_missed_least_comes_first_and_the_plan_gains_by_each() -> None:
    found = regret_of_made(3)
    losses = [x.loss for x in found.left_out]
    assert losses == sorted(losses)
    assert found.left_out


def test_it_is_said_in_both_languages_and_survives_json() -> None:
    found = regret_of_made(4)
    for statement in (*found.statements, *(x.statement for x in found.left_out)):
        assert render(statement.message(), "de") != render(statement.message(), "en")
    assert Regret.model_validate_json(found.model_dump_json()) == found


def test_order_of_records_changes_nothing() -> None:
    strategy = company(3, 14)
    other = Strategy(reversed(list(strategy)))
    one, two = (regret(s, believe(s, AS_OF), AS_OF, 1, draws=10) for s in (strategy, other))
    assert one == two
