"""What a plan spends and brings in each draw, held against the shape of a course put down quarter by quarter."""

from collections.abc import Mapping

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio.flows import Flows
from leitstand.portfolio.frame import Frame, frame_of
from leitstand.portfolio.grid import Spread
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.value import PARTS

Floats = NDArray[np.float64]
DRAWS = 30


def frame(seed: int, use_cases: int) -> Frame:
    strategy = company(seed, use_cases)
    return frame_of(strategy, believe(strategy, AS_OF), AS_OF)


def some_plan(of: Frame, seed: int) -> Floats:
    """Shares of use cases at starts that they may have."""
    rng = np.random.default_rng(seed)
    chosen = np.zeros(of.worth.allowed.shape)
    for n, allowed in enumerate(of.worth.allowed):
        if allowed.any() and rng.random() < 0.7:
            chosen[n, rng.choice(np.flatnonzero(allowed))] = rng.choice([1.0, 1.0, 0.375])
    return chosen


def put_down(of: Frame, simulation: Simulation, chosen: Floats) -> tuple[Floats, Mapping[str, Floats]]:
    """(quarters, draws): spending, and what KPIs are held at, one use case after the other, by `Spread`."""
    spent: Floats = np.zeros((of.grid.quarters, DRAWS))
    held: dict[str, Floats] = {}
    for n, s in zip(*np.nonzero(chosen), strict=True):
        case, share = of.worth.cases[n], chosen[n, s]
        d, spread, part = simulation.of(case.id), Spread.of(case.kind, of.grid), PARTS[case.kind]
        reached, passed = simulation.reached(case.id), simulation.passed(case.id)
        for i in range(DRAWS):
            lasts, comes = int(d.duration[i]), share * reached[i]
            goes_on = comes if part.certain else comes * passed[i]
            spent[:, i] += comes * d.one_off[i] * part.first * spread.pilot[s]
            spent[:, i] += goes_on * d.one_off[i] * part.rest * spread.scale[s, lasts]
            spent[:, i] += comes * passed[i] * d.running[i] * spread.live[s, lasts]
            if case.fixed is not None:
                spent[:, i] += comes * case.fixed.spent[s]
            for e in case.effects:
                full = comes * passed[i] * d.effects[e.kpi][i]
                level = held.setdefault(e.kpi, np.zeros((of.grid.quarters, DRAWS)))
                level[:, i] += full * spread.ramp[s, lasts] * 4
    return spent, held


@given(st.integers(0, 10_000), st.integers(1, 14))
@settings(max_examples=25, deadline=None)
def test_spending_and_effects_are_those_of_the_course_quarter_by_quarter(seed: int, use_cases: int) -> None:
    of = frame(seed, use_cases)
    simulation, chosen = Simulation(of, seed, DRAWS), some_plan(of, seed)
    flows = simulation.flows(chosen)
    for n, s in zip(*np.nonzero(chosen), strict=True):
        case = of.worth.cases[n]
        lives = simulation.passed(case.id) * simulation.reached(case.id) * chosen[n, s]
        for e in case.effects:
            flows.bring(
                case, int(s), simulation.of(case.id), e.kpi, simulation.of(case.id).effects[e.kpi] * lives
            )
    spent, held = put_down(of, simulation, chosen)
    np.testing.assert_allclose(flows.spending(), spent, rtol=1e-11, atol=1e-9)
    found = flows.held(flows.coming())
    assert found.keys() == held.keys()
    for kpi, level in held.items():
        np.testing.assert_allclose(found[kpi], level, rtol=1e-11, atol=1e-9)
    by_period = simulation.total_spending(chosen)
    np.testing.assert_allclose(by_period, spent.T @ of.grid.in_money, rtol=1e-11, atol=1e-9)


@given(st.integers(0, 10_000))
@settings(max_examples=15, deadline=None)
def test_a_quarter_in_which_nothing_is_due_holds_an_exact_zero(seed: int) -> None:
    of = frame(seed, 10)
    simulation, chosen = Simulation(of, seed, DRAWS), some_plan(of, seed)
    spent, _ = put_down(of, simulation, chosen)
    assert (simulation.flows(chosen).spending()[spent == 0] == 0).all()


def test_an_empty_plan_spends_and_brings_nothing() -> None:
    of = frame(3, 5)
    flows = Flows(of.grid, DRAWS)
    assert not flows.spending().any()
    assert flows.held(flows.coming()) == {}
