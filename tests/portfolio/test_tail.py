"""The bad tenth: cutting planes against the textbook programme, against trying everything, and on unseen draws."""

from dataclasses import replace
from itertools import product
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.test_best import keeps_everything

from leitstand.beliefs import believe
from leitstand.portfolio.choose import choose
from leitstand.portfolio.fan import course
from leitstand.portfolio.frame import Frame, frame_of
from leitstand.portfolio.grid import FloatArray
from leitstand.portfolio.model import THOUSAND, Model, build, expected_numbers
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.solve import relaxed, whole
from leitstand.portfolio.tail import Outcomes, balanced, cvar, tail_weights, with_tail
from leitstand.strategy import Strategy

SEEDS = st.integers(0, 100_000)
WEIGHTS = st.sampled_from([0.15, 0.5, 0.9])


def framed(seed: int, use_cases: int, *, bounds: bool = True) -> Frame:
    """A possible frame without what is certain beside the use cases; on request without bounds on KPIs."""
    strategy = company(seed, use_cases, rules=seed % 2 == 0)
    if not bounds:
        kpis = [k.model_copy(update={"bound": None}) for k in strategy.kpis]
        strategy = strategy.having(*kpis)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    none = np.zeros(len(frame.grid.money))
    frame = replace(frame, stops={}, settled={}, offers={}, floors=(), committed=none)
    return choose(frame, Simulation(frame, 1, 20)).frame  # limits raised where decisions break them


def mean_model(frame: Frame) -> Model:
    return build(frame, replace(expected_numbers(frame), goal=frame.worth.mean), frame.limits)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60), st.floats(0.01, 1))
def test_the_worst_share_is_weighed_evenly_and_in_full(outcomes: list[float], level: float) -> None:
    found = tail_weights(np.array(outcomes), level)
    assert found.sum() == pytest.approx(1)
    assert (found >= 0).all()
    assert found.max() <= 1 / (level * len(outcomes)) + 1e-12
    assert cvar(np.array(outcomes), level) <= np.mean(outcomes) + 1e-6
    assert cvar(np.array(outcomes), level) >= min(outcomes) - 1e-6


def test_the_bad_tenth_of_a_normal_is_the_published_one() -> None:
    """-pdf(z) / 0.1 at the 10 % quantile: -1.7550 (Rockafellar and Uryasev 2000, normal case)."""
    scores = np.array([NormalDist().inv_cdf((k + 0.5) / 200_000) for k in range(200_000)])
    assert cvar(scores) == pytest.approx(-1.75498, abs=1e-4)


def test_a_draw_counts_in_part_where_a_tenth_is_no_whole_number() -> None:
    assert cvar(np.arange(15.0)) == pytest.approx((0 + 0.5 * 1) / 1.5)


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_outcomes_are_those_of_the_simulated_course_but_for_one_shift(seed: int) -> None:
    """Without bounds on KPIs, which the course counts by quarter and the programme by year."""
    frame = framed(seed, 8, bounds=False)
    simulation = Simulation(frame, 3, 200)
    chosen = choose(frame, simulation)
    apart = Outcomes(chosen.frame, simulation).of(chosen.matrix) - course(chosen, simulation).value[:, -1]
    assert apart == pytest.approx(np.full(200, apart[0]), rel=1e-9, abs=1e-3)


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_the_mean_of_all_outcomes_is_the_exact_expectation(seed: int) -> None:
    frame = framed(seed, 8, bounds=False)
    plan = np.where(frame.worth.allowed, 0.3, 0.0)
    came = Outcomes(frame, Simulation(frame, 1, 50)).of(plan)
    assert came.mean() == pytest.approx((plan * frame.worth.mean).sum(), rel=1e-9, abs=1e-3)


@given(SEEDS, st.integers(0, 1000))
@settings(max_examples=25, deadline=None)
def test_no_plan_is_above_a_row_and_the_row_touches_its_own(seed: int, other: int) -> None:
    """Also where KPIs can be filled beyond their bound: the value is concave then, and the rows are its tangents."""
    frame = framed(seed, 7)
    assume(frame.worth.cases)
    outcomes = Outcomes(frame, Simulation(frame, 1, 60))
    rng = np.random.default_rng(other)
    one, two = (np.where(frame.worth.allowed, rng.random(frame.worth.mean.shape), 0.0) for _ in range(2))
    row = outcomes.cut(one, outcomes.of(one))
    for plan, touches in ((one, True), (two, False)):
        most, real = float((row.slope * plan).sum()) + row.constant, cvar(outcomes.of(plan))
        assert most >= real - 1e-6 * abs(real) - 1e-3
        assert not touches or most == pytest.approx(real, rel=1e-6, abs=1e-3)
    first = outcomes.first_cut()
    assert float((first.slope * two).sum()) + first.constant >= cvar(outcomes.of(two)) - 1e-3


@given(SEEDS, WEIGHTS)
@settings(max_examples=12, deadline=None)
def test_cutting_planes_reach_the_value_of_the_textbook_programme(seed: int, weight: float) -> None:
    frame = framed(seed, 14, bounds=False)
    assume(frame.worth.cases)
    outcomes = Outcomes(frame, Simulation(frame, 1, 80))
    model = mean_model(frame)
    found = balanced(frame, frame.limits, outcomes, weight, nodes=20)
    book = relaxed(textbook(model, frame, outcomes, weight)).value
    loose = relaxed(with_tail(model, found.tail)).value
    assert loose == pytest.approx(book, rel=2e-4, abs=5)
    assert found.value <= found.bound


def textbook(model: Model, frame: Frame, outcomes: Outcomes, weight: float) -> Model:
    """Rockafellar and Uryasev: a threshold, and for each draw what the plan stays below it."""
    draws, n, columns, rows = outcomes.draws, model.choices, len(model.cost), len(model.row_upper)
    values = np.zeros((draws, n))
    for j in range(n):
        alone = np.zeros(frame.worth.mean.shape)
        alone[model.case[j], model.start[j]] = 1
        values[:, j] = outcomes.of(alone) / THOUSAND
    dense = np.zeros((rows + draws, columns + 1 + draws))
    at = np.repeat(np.arange(columns), np.diff(model.begin))
    dense[model.index, at] = model.value
    dense[rows:, :n] = values
    dense[rows:, columns] = -1
    dense[rows:, columns + 1 :] = np.eye(draws)
    column, index = np.nonzero(dense.T)
    per_draw = np.full(draws, -weight / (0.1 * draws))
    return replace(
        model,
        cost=np.concatenate([(1 - weight) * model.cost, [weight], per_draw]),
        lower=np.concatenate([model.lower, [-np.inf], np.zeros(draws)]),
        upper=np.concatenate([model.upper, np.full(draws + 1, np.inf)]),
        row_lower=np.concatenate([model.row_lower, np.zeros(draws)]),
        row_upper=np.concatenate([model.row_upper, np.full(draws, np.inf)]),
        begin=np.concatenate([[0], np.cumsum(np.bincount(column, minlength=dense.shape[1]))]),
        index=index,
        value=dense.T[column, index],
        case=np.concatenate([model.case, np.full(draws + 1, -1)]),
        start=np.concatenate([model.start, np.full(draws + 1, -1)]),
    )


@given(SEEDS, WEIGHTS)
@settings(max_examples=20, deadline=None)
def test_a_small_plan_is_as_good_as_the_best_of_all(seed: int, weight: float) -> None:
    frame = framed(seed, 6)
    assume(1 <= len(frame.worth.cases) <= 4 and not frame.grid.capped and not frame.waived)
    outcomes = Outcomes(frame, Simulation(frame, 1, 100))
    found = balanced(frame, frame.limits, outcomes, weight)
    best = best_by_trying(frame, outcomes, weight)
    assert found.value == pytest.approx(best, rel=2e-3, abs=2)
    assert found.bound >= best - 1e-4 * abs(best) - 1


def best_by_trying(frame: Frame, outcomes: Outcomes, weight: float) -> float:
    w = frame.worth
    options = [[-1, *np.flatnonzero(w.allowed[n]).tolist()] for n in range(len(w.cases))]
    best = -np.inf
    for starts in product(*options):
        chosen = [(n, s) for n, s in enumerate(starts) if s >= 0]
        if not keeps_everything(frame, frame.limits, starts, chosen):
            continue
        plan = np.zeros(w.mean.shape)
        for n, s in chosen:
            plan[n, s] = 1
        best = max(best, (1 - weight) * expectation(frame, plan) + weight * cvar(outcomes.of(plan)))
    return best


def expectation(frame: Frame, plan: FloatArray) -> float:
    w = frame.worth
    total = float((w.mean * plan).sum())
    for k, promised in w.promised.items():
        total -= float(np.maximum(np.einsum("nsy,ns->y", promised, plan) - w.caps[k], 0).sum())
    return total


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_who_looks_at_the_bad_tenth_has_no_worse_one_than_who_does_not(seed: int) -> None:
    frame = framed(seed, 20)
    outcomes = Outcomes(frame, Simulation(frame, 1, 200))
    bold = whole(mean_model(frame), gap=1e-3, nodes=2000).chosen
    careful = balanced(frame, frame.limits, outcomes, 0.8)
    came = outcomes.of(bold)
    score = 0.2 * expectation(frame, bold) + 0.8 * cvar(came)
    assert careful.value >= score - 2e-3 * abs(careful.bound) - 5
    assert careful.value <= careful.bound


def test_the_same_seed_gives_the_same_plan_and_shuffled_records_too() -> None:
    strategy, plans = company(11, 20), []
    for records in (list(strategy), list(reversed(list(strategy)))):
        frame = frame_of(s := Strategy(records), believe(s, AS_OF), AS_OF)
        simulation = Simulation(frame, 1, 100)
        chosen = choose(frame, simulation)
        plans.append(balanced(chosen.frame, chosen.limits, Outcomes(chosen.frame, simulation), 0.5))
    assert np.array_equal(plans[0].plan.chosen, plans[1].plan.chosen)
    assert plans[0].value == plans[1].value
