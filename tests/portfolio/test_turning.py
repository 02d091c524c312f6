"""What turns a choice, and what knowing is worth."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.portfolio.turning import information_value, slope_of

NORMAL = NormalDist()
SCORES = np.array([NORMAL.inv_cdf((i + 0.5) / 20_000) for i in range(20_000)])


@pytest.mark.parametrize(
    ("mean", "spread", "exact"),
    # problems A to D: two options, normal difference; the exact value is s * psi(|m| / s). A to C are the toy and
    # vignette problems of the R package voi, D a decision that is nearly sure.
    [(0.0, 1.0, 0.398942), (0.0, 2.0, 0.797885), (1.0, 1.0, 0.083315), (2.0, 1.0, 0.008491)],
)
def test_the_closed_forms_of_two_normal_options_are_reproduced(
    mean: float, spread: float, exact: float
) -> None:
    assert information_value(mean, spread, SCORES) == pytest.approx(exact, abs=2e-5)
    assert information_value(-mean, spread, SCORES) == pytest.approx(exact, abs=2e-5)


@given(st.floats(-1e6, 1e6), st.floats(0, 1e5), st.floats(0.01, 100))
def test_knowing_is_worth_something_between_nothing_and_what_the_currency_scales(
    mean: float, spread: float, rate: float
) -> None:
    worth = information_value(mean, spread, SCORES[::40])
    assert 0 <= worth <= spread
    assert information_value(mean * rate, spread * rate, SCORES[::40]) == pytest.approx(
        worth * rate, rel=1e-6, abs=1e-4
    )


def test_a_benefit_that_cannot_be_negative_is_not_asked_about_in_vain() -> None:
    benefit = np.exp(0.8 * SCORES)
    mean = float(benefit.mean())
    margin = mean - 0.05  # it pays as long as the benefit is above 0.05, which is nearly sure
    normal = information_value(margin, float(benefit.std()), SCORES)
    assert information_value(margin, 1.0, benefit) < normal / 100


def test_the_slope_of_a_product_is_found_despite_the_noise_of_the_other_factors() -> None:
    rng = np.random.default_rng(1)
    x, y = rng.lognormal(0, 0.5, 20_000), rng.lognormal(0, 0.5, 20_000)
    assert slope_of(3 * x * y, x) == pytest.approx(3 * math.exp(0.125), rel=0.03)
    assert slope_of(x, np.full(20_000, 0.1)) == 0
