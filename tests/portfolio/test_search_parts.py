"""Parts of a plan made anew: what stands stays, what must be is not touched, nothing gets worse; and the prices of one
relaxation bound other programmes with the same rows."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.portfolio.test_search import company, keeps_every_rule, ruled

from leitstand.portfolio.model import THOUSAND
from leitstand.portfolio.search.anytime import Effort, search
from leitstand.portfolio.search.highs import improve, relaxation
from leitstand.portfolio.search.inner import inner
from leitstand.portfolio.search.jobs import Desk, Done, ExactJob, PartsJob, WalkJob
from leitstand.portfolio.search.lane import STARTS, Lane
from leitstand.portfolio.search.nearby import joined
from leitstand.portfolio.search.parts import Parts
from leitstand.portfolio.search.programme import Programme
from leitstand.portfolio.search.walk import Manner
from leitstand.portfolio.solve import _fitting, programme, relaxed

SEEDS = st.integers(0, 1_000_000)


def desk(p: Programme) -> Desk:
    problem = inner(p)
    assert problem is not None
    return Desk(p, problem, relaxation(p), np.arange(p.choices))


def walked(at: Desk, seed: int, steps: int = 60) -> Done:
    return at.do(WalkJob(at.rounded(), seed, steps, Manner(hot=20.0, cold=1.0)))


@given(SEEDS, st.integers(2, 9))
@settings(max_examples=20, deadline=None)
def test_a_part_frees_few_of_the_plan_and_nothing_of_the_use_cases_that_stand(seed: int, count: int) -> None:
    p = company(seed, 25, must=True)
    at = desk(p)
    problem, plan = at.problem, walked(at, seed).best
    gap = at.relaxed.value - at.worth(plan)
    free = Parts(p, problem, at.relaxed, at.core).draw(plan, gap, count, Random(seed))
    freed, stands = set(free.tolist()) & set(plan), set(plan) - set(free.tolist())
    assert len(freed) <= max(2, round(1.5 * count))
    assert not {problem.group[j] for j in free} & {problem.group[j] for j in stands}
    assert (problem.fixed[free] == 0).all()


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_parts_made_anew_keep_every_rule_and_are_never_worse(seed: int) -> None:
    p = company(seed, 25)
    at = desk(p)
    before = walked(at, seed)
    job = PartsJob(before.best, seed, 3000, 8.0, 50)
    after = at.do(job)
    assert after.value >= before.value
    assert keeps_every_rule(p, at.full(after.best))
    assert after == at.do(job)


@given(SEEDS)
@settings(max_examples=10, deadline=None)
def test_an_exact_job_changes_only_what_is_free(seed: int) -> None:
    p = company(seed, 20)
    at = desk(p)
    x = at.full(walked(at, seed).best)
    free = np.sort(np.random.default_rng(seed).choice(p.choices, p.choices // 2, replace=False))
    found = improve(p, x, free, 50)
    stands = np.setdiff1d(np.arange(p.choices), free)
    assert (found.x[stands] == x[stands]).all()
    assert found.value >= float(p.cost @ x) - 1e-9
    assert keeps_every_rule(p, found.x)


@given(SEEDS)
@settings(max_examples=10, deadline=None)
def test_two_plans_joined_are_at_least_as_good_as_either(seed: int) -> None:
    p = company(seed, 25)
    at = desk(p)
    one, other = sorted((walked(at, seed), walked(at, seed + 1, 200)), key=lambda d: d.value)
    free = joined(at, one.best, other.best)
    assert set(one.best) ^ set(other.best) <= set(free)
    made = at.do(ExactJob(other.best, free, 100))
    assert made.value >= other.value
    assert keeps_every_rule(p, at.full(made.best))


def test_a_lane_that_gains_nothing_begins_again() -> None:
    lane = Lane(0)
    lane.polish((1, 2), 10.0)
    lane.keep(STARTS)
    assert not lane.walking
    nothing = Done((1, 2), 10.0, (1, 2), pivots=2000, count=5.0)
    job = PartsJob((1, 2), 1, 2000, 5.0, 10)
    lane.learn(job, nothing, better=False)
    assert lane.polishing(1.0)
    for _ in range(3):
        lane.learn(job, nothing, better=False)
    assert not lane.polishing(1.0)
    lane.turn((1, 2))
    assert lane.walking
    assert lane.plan == ()


def test_a_search_from_a_good_plan_makes_it_better_where_it_can() -> None:
    gained = 0
    for seed in range(4):
        p = company(seed, 40)
        poor = search(p, effort=Effort(rounds=1, steps=50, nodes=1), seed=seed)
        further = search(p, effort=Effort(rounds=6, steps=500, nodes=50), seed=seed, start=poor.x)
        assert further.value >= poor.value
        gained += further.value > poor.value + 1e-6
    assert gained


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_prices_of_a_relaxation_bound_a_programme_with_other_limits(seed: int) -> None:
    model = ruled(seed, soft=True)
    p, loose = programme(model), relaxed(model)
    same = _fitting(p, model, loose, np.inf)
    assert same is not None
    assert same.value == pytest.approx(loose.value / THOUSAND, rel=1e-6, abs=1e-6)
    g = np.random.default_rng(seed)
    upper = np.where(p.row_upper > 1, p.row_upper * g.uniform(0.8, 1.2, len(p.row_upper)), p.row_upper)
    other = Programme(p.cost, p.lower, p.upper, p.row_lower, upper, p.begin, p.index, p.value, p.choices)
    moved = _fitting(other, model, loose, np.inf)
    assert moved is None or moved.value >= relaxation(other).value - 1e-6 * abs(moved.value)


def test_a_relaxation_that_guides_badly_is_left_aside() -> None:
    model = ruled(1, soft=True)
    p, loose = programme(model), relaxed(model)
    assert _fitting(p, model, loose, loose.value / THOUSAND) is not None
    assert _fitting(p, model, loose, 0.8 * loose.value / THOUSAND) is None
