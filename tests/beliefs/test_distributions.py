"""Distributions from three quantiles, held against closed forms."""

import math
from functools import cache
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leitstand.beliefs.distributions import (
    TAIL_AT,
    BetaShare,
    Distribution,
    FloatArray,
    Lognormal,
    Signed,
    Tail,
    positive,
    share,
    signed,
)

amounts = st.floats(1e-3, 1e7)
anything = st.floats(-1e6, 1e6)


@cache
def worlds(n: int = 400_001) -> FloatArray:
    """Equally likely normal scores, so that means are integrals and not luck."""
    ranks = (np.arange(n) + 0.5) / n
    nodes = np.linspace(-6, 6, 24_001)
    return np.interp(ranks, [NormalDist().cdf(z) for z in nodes.tolist()], nodes)


@given(st.lists(amounts, min_size=3, max_size=3).map(sorted))
@settings(deadline=None)
def test_three_positive_quantiles_are_reproduced_however_lopsided(quantiles: list[float]) -> None:
    d = positive(*quantiles)
    assert [d.ppf(0.1), d.ppf(0.5), d.ppf(0.9)] == pytest.approx(quantiles, rel=1e-9)


@given(st.lists(anything, min_size=3, max_size=3).map(sorted))
@settings(deadline=None)
def test_three_quantiles_of_any_sign_are_reproduced(quantiles: list[float]) -> None:
    d = signed(*quantiles)
    scale = max(1.0, *(abs(q) for q in quantiles))
    assert [d.ppf(0.1), d.ppf(0.5), d.ppf(0.9)] == pytest.approx(quantiles, abs=1e-9 * scale)


@given(amounts, st.floats(1.01, 50))
@settings(deadline=None)
def test_an_open_middle_is_the_geometric_one_and_gives_the_plain_lognormal(low: float, factor: float) -> None:
    d = positive(low, None, low * factor)
    assert d.median == pytest.approx(low * math.sqrt(factor))
    assert d.low == pytest.approx(d.high, rel=1e-6, abs=1e-12)
    assert d.mean == pytest.approx(math.exp(d.mu + d.low**2 / 2))


def test_lognormal_quantiles_agree_with_the_closed_form() -> None:
    d = Lognormal(math.log(100), 0.5, 0.5)
    for p in (0.01, 0.05, 0.25, 0.5, 0.9, 0.99):
        assert d.ppf(p) == pytest.approx(NormalDist(math.log(100), 0.5).inv_cdf(p).__rpow__(math.e))


@pytest.mark.parametrize(
    "distribution",
    [
        Lognormal(4, 0.3, 0.9),
        Lognormal(4, 0.4, 0.4, Tail(1.4, 5)),
        Lognormal(4, 0.4, 0.6, Tail(1.0, 5)),
        Signed(-3, 5, 12),
        BetaShare(0.4, 8),
        BetaShare(0.9, 3),
    ],
)
def test_means_are_the_integrals_of_the_quantile_functions(distribution: Distribution) -> None:
    assert float(distribution.from_normal(worlds()).mean()) == pytest.approx(distribution.mean, rel=2e-3)


@given(st.floats(0.05, 1.2), st.floats(1.1, 3))
@settings(deadline=None)
def test_the_tail_leaves_everything_up_to_p95_alone_and_is_pareto_beyond(high: float, alpha: float) -> None:
    plain, tailed = Lognormal(5, 0.4, high), Lognormal(5, 0.4, high, Tail(alpha, 100))
    for p in (0.05, 0.5, 0.9, 0.94):
        assert tailed.ppf(p) == plain.ppf(p)
    start = plain.ppf(TAIL_AT)
    for p in (0.96, 0.99, 0.995):
        expected = start * ((1 - TAIL_AT) / (1 - p)) ** (1 / alpha)
        heavier = high < 2.0627 / alpha
        assert tailed.ppf(p) == pytest.approx(expected if heavier else plain.ppf(p), rel=1e-4)


def test_the_tail_is_capped_so_that_the_mean_means_something() -> None:
    d = Lognormal(0, 0.3, 0.3, Tail(1.05, 5))
    assert d.ppf(1 - 1e-9) == pytest.approx(5 * d.ppf(TAIL_AT), rel=1e-6)


def test_beta_quantiles_agree_with_closed_forms() -> None:
    for p in (0.001, 0.1, 0.5, 0.9, 0.999):
        assert BetaShare(0.5, 2).ppf(p) == pytest.approx(p, abs=1e-4)  # Beta(1, 1): uniform
        assert BetaShare(0.75, 4).ppf(p) == pytest.approx(p ** (1 / 3), abs=1e-4)  # Beta(3, 1): x^3
        assert BetaShare(0.25, 4).ppf(p) == pytest.approx(1 - (1 - p) ** (1 / 3), abs=1e-4)  # Beta(1, 3)
    assert BetaShare(0.5, 4).ppf(0.1) == pytest.approx(0.195800, abs=1e-4)  # 3 x^2 - 2 x^3 = 0.1


@given(st.floats(0.03, 0.97), st.floats(1, 200))
@settings(deadline=None)
def test_a_share_stays_between_zero_and_one_and_has_the_variance_of_its_weight(
    mean: float, weight: float
) -> None:
    values = BetaShare(mean, weight).from_normal(worlds(20_001))
    assert values.min() >= 0
    assert values.max() <= 1
    assert float(values.mean()) == pytest.approx(mean, abs=2e-3)
    assert float(values.var()) == pytest.approx(mean * (1 - mean) / (weight + 1), rel=0.02, abs=1e-5)


def test_a_share_from_quantiles_has_their_mean_and_variance_by_swansons_rule() -> None:
    d = share(0.2, 0.5, 0.8)
    assert d.mean == pytest.approx(0.5)
    assert d.mean * (1 - d.mean) / (d.weight + 1) == pytest.approx(0.6 * 0.09)
    assert share(0.3, 0.3, 0.3).known


@given(
    st.one_of(
        st.builds(Lognormal, st.floats(-5, 15), st.floats(0, 2), st.floats(0, 2), st.just(Tail(1.4, 5))),
        st.builds(Signed, anything, st.floats(0, 1e5), st.floats(0, 1e5)),
        st.builds(BetaShare, st.floats(0.02, 0.98), st.floats(0.5, 100)),
    )
)
@settings(deadline=None)
def test_every_distribution_rises_with_the_normal_score(distribution: Distribution) -> None:
    values = distribution.from_normal(np.linspace(-8, 8, 401))
    assert np.all(np.isfinite(values))
    assert np.all(np.diff(values) >= -1e-12 * np.abs(values[1:]))


def test_zero_has_no_lognormal() -> None:
    with pytest.raises(ValueError, match="above zero"):
        positive(0, 1, 2)
