"""The posterior of the shared effects, held against textbook conjugacy."""

import math
import random
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leitstand.beliefs.effects import Evidence, condition, of_case
from leitstand.beliefs.priors import DEFAULT, Priors, Spread

RATIOS = st.lists(st.tuples(st.floats(-1, 1), st.floats(0.05, 2)), min_size=1, max_size=12)
FIRM = (("cost.firm", 1.0),)


def evidence(rows: list[tuple[float, float]]) -> list[Evidence]:
    return [Evidence(f"O{i}", ratio, variance, FIRM) for i, (ratio, variance) in enumerate(rows)]


@given(RATIOS)
@settings(deadline=None)
def test_the_firms_bias_is_the_precision_weighted_mean_of_prior_and_outcomes(
    rows: list[tuple[float, float]],
) -> None:
    # normal-normal conjugacy: Gelman et al., Bayesian Data Analysis, 3rd ed., eq. 2.10 and 2.12
    spread = DEFAULT.spread["cost"]
    precision = 1 / spread.firm**2 + sum(1 / v for _, v in rows)
    mean = (spread.bias / spread.firm**2 + sum(r / v for r, v in rows)) / precision
    shared = condition((), evidence(rows), DEFAULT)
    assert shared.names == ("cost.firm",)
    assert shared.mean[0] == pytest.approx(mean)
    assert shared.covariance[0, 0] == pytest.approx(1 / precision)


def test_twenty_five_equal_outcomes_are_twenty_five_measurements() -> None:
    shared = condition((), evidence([(math.log(1.31), 0.09)] * 25), DEFAULT)
    weight = 0.27**2 / (0.27**2 + 0.09 / 25)
    assert shared.mean[0] == pytest.approx(weight * math.log(1.31) + (1 - weight) * 0.095)


@given(RATIOS, st.randoms())
@settings(deadline=None)
def test_the_order_of_outcomes_changes_nothing(
    rows: list[tuple[float, float]], random: random.Random
) -> None:
    listed = evidence(rows)
    shuffled = random.sample(listed, len(listed))
    one, other = condition((), listed, DEFAULT), condition((), shuffled, DEFAULT)
    assert np.array_equal(one.mean, other.mean)
    assert np.array_equal(one.covariance, other.covariance)


@given(RATIOS)
@settings(deadline=None)
def test_effects_without_evidence_keep_their_prior_and_change_no_other_number(
    rows: list[tuple[float, float]],
) -> None:
    alone = condition((), evidence(rows), DEFAULT)
    names = ("benefit.firm", "cost.lever:A", "cost.estimator:B")
    together = condition(names, evidence(rows), DEFAULT)
    at = together.position["cost.firm"]
    assert together.mean[at] == alone.mean[0]
    assert together.covariance[at, at] == alone.covariance[0, 0]
    lever = together.position["cost.lever:A"]
    assert together.covariance[lever, lever] == pytest.approx(DEFAULT.spread["cost"].lever ** 2)
    assert np.count_nonzero(together.covariance[lever]) == 1


def test_one_levers_outcome_moves_the_firm_and_so_its_kin_but_its_own_lever_more() -> None:
    loadings = of_case("cost", ("A",))
    shared = condition(("cost.lever:B",), [Evidence("O", 0.8, 0.1, loadings)], DEFAULT)
    moved = {name: shared.mean[i] for name, i in shared.position.items()}
    kin = moved["cost.firm"] + moved["cost.lever:B"]
    assert 0.095 < kin < moved["cost.firm"] + moved["cost.lever:A"] < 0.8


def test_what_is_known_of_the_firm_and_of_a_lever_hangs_together() -> None:
    shared = condition((), [Evidence("O", 0.8, 0.1, of_case("cost", ("A",)))], DEFAULT)
    firm, lever = shared.position["cost.firm"], shared.position["cost.lever:A"]
    assert shared.covariance[firm, lever] < 0


def test_another_prior_can_be_handed_in() -> None:
    sure = Spread(bias=0.0, firm=1e-6, lever=0.1, estimator=0.1, case=0.3)
    priors = Priors(spread=MappingProxyType({"cost": sure, "time": sure, "benefit": sure}))
    assert condition((), evidence([(1.0, 0.1)]), priors).mean[0] == pytest.approx(0, abs=1e-9)
