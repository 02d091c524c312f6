"""What turns a choice."""

import math

import numpy as np
import pytest

from leitstand.portfolio.turning import slope_of


def test_the_slope_of_a_product_is_found_despite_the_noise_of_the_other_factors() -> None:
    rng = np.random.default_rng(1)
    x, y = rng.lognormal(0, 0.5, 20_000), rng.lognormal(0, 0.5, 20_000)
    assert slope_of(3 * x * y, x) == pytest.approx(3 * math.exp(0.125), rel=0.03)
    assert slope_of(x, np.full(20_000, 0.1)) == 0
