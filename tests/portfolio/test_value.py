"""What a use case is worth: expectations agree with draws, and the parts behave as they should."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.learning.test_review import DAY, ideas

from leitstand.beliefs import believe
from leitstand.portfolio import weigh
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.grid import Grid, Spread
from leitstand.portfolio.prices import numbers_of
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import Decision, Quarter


@given(st.integers(0, 100_000))
@settings(max_examples=8, deadline=None)
def test_expectations_are_the_means_of_the_draws(seed: int) -> None:
    strategy = company(seed, 6)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    assume(frame.worth.cases)
    simulation = Simulation(frame, seed, 4000)
    for n, case in enumerate(frame.worth.cases):
        drawn = numbers_of(n, frame, simulation.of(case.id), simulation.reach(case.id))
        for exact, draws in ((frame.worth.mean[n], drawn.goal), (frame.worth.cost[n], drawn.cost)):
            error = draws.std(axis=0) / np.sqrt(len(draws))
            assert (np.abs(draws.mean(axis=0) - exact) <= 6 * error + 0.02 * np.abs(exact) + 1).all()


def test_a_duration_counts_from_the_start_and_includes_the_pilot() -> None:
    settings_ = ideas({"UC-1": 1}).settings
    assert settings_ is not None
    grid = Grid.of(DAY, settings_)
    assert grid.first == Quarter(2027, 1)
    new, pilot = Spread.of("new", grid), Spread.of("pilot", grid)
    assert np.flatnonzero(new.live[2, 3]).min() == 5  # starts in quarter 2, takes 3, runs in quarter 5
    assert np.flatnonzero(pilot.live[2, 3]).min() == 4  # one of the three has been piloted already
    assert new.scale[2, 3].tolist()[3:5] == [0.5, 0.5]
    assert new.ramp[0, 2][2:7].tolist() == pytest.approx(
        [0.25 * r for r in (0.125, 0.375, 0.625, 0.875, 1.0)]
    )


def test_a_later_start_is_never_worth_more_for_a_use_case_that_pays() -> None:
    strategy = ideas({"UC-1": 400_000})
    mean = frame_of(strategy, believe(strategy, DAY), DAY).worth.mean[0]
    assert (np.diff(mean[:8]) < 0).all()


def test_a_decided_no_shows_what_it_would_have_been_worth() -> None:
    strategy = ideas({"UC-1": 400_000, "UC-2": 300_000})
    no = Decision(id="D-1", verdict="not_now", use_case="UC-1", date=DAY)
    free, refused = (weigh(s, believe(s, DAY), DAY, 1, draws=200) for s in (strategy, strategy.having(no)))
    would, is_worth = refused.case("UC-1").value, free.case("UC-1").value
    assert would is not None
    assert is_worth is not None
    assert would.mean == pytest.approx(is_worth.mean)
    assert (refused.case("UC-1").action, refused.case("UC-1").locked) == ("not_now", True)


def test_the_three_kinds_of_value_stay_apart() -> None:
    strategy = company(5, 20)
    found = weigh(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=100)
    units = {"cash": "EUR/year", "hours": "h/year", "points": "points/year"}
    for case in found.cases:
        for kind, unit in units.items():
            band = getattr(case, kind)
            assert band is None or band.unit == unit
