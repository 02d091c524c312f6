"""What knowing is worth in a decision whose options have been drawn: identities, closed forms, published
values."""

import csv
import os
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from leitstand.portfolio.information import (
    GRID,
    WEIGHTS,
    InformationValue,
    Known,
    evpi,
    evppi,
    evsi,
    together,
    told,
    two_options,
)

Floats = NDArray[np.float64]

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("LEITSTAND_DATA", ROOT.parent / "shared" / "data")) / "engine"
PROBLEMS = {"A": (0.0, 1.0, 2.0, 0.398942), "B": (0.0, 2.0, 1.0, 0.797885), "C": (1.0, 1.0, 2.0, 0.083315),
            "D": (2.0, 1.0, 2.0, 0.008491)}  # fmt: skip
"""Mean and sd of what becomes known, sd of the rest, EVPPI: A and B the toy, C the vignette of the R package
voi; D a decision that is nearly sure. All with two options, the difference normal."""
ERRORS = 5
"""So many standard errors apart no estimate may lie."""

SEEDS = st.integers(0, 10_000)


def problem(
    mean: float, sd: float, other: float, seed: int, draws: int = 4000
) -> tuple[Floats, Floats, Floats]:
    """Net benefit (draws, 2), the quantity and the rest."""
    rng = np.random.default_rng([20261123, seed])
    x, rest = rng.normal(0, sd, draws), rng.normal(0, other, draws)
    return np.stack([np.zeros(draws), mean + x + rest], axis=1), x, rest


def decision(seed: int, options: int = 3, draws: int = 2000) -> tuple[Floats, Floats]:
    """A decision that is not linear, with four independent inputs, the last of which matters to no option."""
    rng = np.random.default_rng([1, seed])
    x = np.stack(
        [
            rng.normal(0, 1, draws),
            rng.lognormal(0, 0.6, draws),
            rng.beta(3, 2, draws),
            rng.normal(0, 1, draws),
        ],
        1,
    )
    weight = rng.normal(0, 1, (options, 3))
    level = rng.normal(0, 0.5, options)
    benefit = level + x[:, :3] @ weight.T + 0.5 * (x[:, 1] * x[:, 2])[:, None] * weight[:, 0]
    return benefit * 1000, x


@pytest.mark.parametrize("name", PROBLEMS)
def test_the_closed_form_gives_the_known_values(name: str) -> None:
    mean, sd, _, exact = PROBLEMS[name]
    assert two_options(mean, sd) == pytest.approx(exact, abs=5e-7)
    assert two_options(-mean, sd) == two_options(mean, sd)


@pytest.mark.parametrize(("n", "exact"), [(1, 0.00174), (10, 0.07373), (100, 0.17286)])
def test_the_closed_form_of_samples_gives_the_known_values(n: int, exact: float) -> None:
    assert two_options(0.5, told(1, n, 4)) == pytest.approx(exact, abs=5e-6)


@pytest.mark.parametrize("name", PROBLEMS)
@pytest.mark.parametrize("seed", range(5))
def test_regression_meets_the_closed_form_within_its_error(name: str, seed: int) -> None:
    mean, sd, other, _ = PROBLEMS[name]
    nb, x, rest = problem(mean, sd, other, seed)
    exact = two_options(mean, sd)
    known = Known(sd * GRID[:, None], WEIGHTS)
    expected = np.array([0.0, mean])
    for found in (evppi(nb, x), evppi(nb, x, known=known), evppi(nb, x, known=known, mean=expected)):
        assert abs(found.value - exact) <= ERRORS * found.se
    # the other input known as well, nothing is left to chance in a linear problem
    sure = evppi(nb, x, known=known, mean=expected, controls=rest)
    assert sure.value == pytest.approx(exact, rel=2e-3)
    assert sure.se < 1e-6


def test_the_standard_error_is_the_spread_of_repeated_estimates() -> None:
    for mean, sd, other, _ in (PROBLEMS["B"], PROBLEMS["C"]):
        found = [evppi(*problem(mean, sd, other, seed)[:2]) for seed in range(120)]
        spread = float(np.std([f.value for f in found]))
        assert 0.75 < float(np.mean([f.se for f in found])) / spread < 1.5


@pytest.mark.parametrize("n", [1, 10, 100])
def test_samples_are_worth_what_the_closed_form_says(n: int) -> None:
    nb, x, rest = problem(0.5, 1, 0, seed=3, draws=10_000)
    exact = two_options(0.5, told(1, n, 4))
    sampled = evsi(nb, x, n, 4.0)
    assert abs(sampled.value - exact) <= ERRORS * sampled.se
    known = evsi(nb, x, n, 4.0, known=Known(GRID[:, None], WEIGHTS), mean=np.array([0.0, 0.5]), controls=rest)
    assert known.value == pytest.approx(exact, rel=5e-3)


def test_a_subset_of_normal_parts_has_a_closed_form_too() -> None:
    rng = np.random.default_rng(8)
    x = rng.normal(0, (0.5, 1.0, 2.0), (10_000, 3))
    nb = np.stack([np.zeros(len(x)), 0.7 + x.sum(axis=1)], axis=1)
    for columns, sds in (([0, 1], (0.5, 1.0)), ([1, 2], (1.0, 2.0)), ([0, 1, 2], (0.5, 1.0, 2.0))):
        found = evppi(nb, x[:, columns])
        assert abs(found.value - two_options(0.7, together(sds))) <= ERRORS * found.se


@given(SEEDS, st.integers(2, 5))
@settings(max_examples=15)
def test_knowing_more_is_worth_more(seed: int, options: int) -> None:
    nb, x = decision(seed, options)
    one, two, three, everything = evppi(nb, x[:, 0]), evppi(nb, x[:, :2]), evppi(nb, x[:, :3]), evpi(nb)
    ladder = [InformationValue(value=0.0, se=0.0, method="exact"), one, two, three, everything]
    for less, more in pairwise(ladder):
        assert less.value <= more.value + ERRORS * np.hypot(less.se, more.se)
    # all inputs explain the net benefit wholly
    assert three.value == pytest.approx(everything.value, rel=0.02, abs=3)


@given(SEEDS)
@settings(max_examples=10)
def test_more_observations_are_worth_more_and_never_more_than_the_truth(seed: int) -> None:
    nb, x = decision(seed)
    worth = [evsi(nb, x[:, 1], n, 1.5).value for n in (0, 1, 2, 5, 20, 100, 10_000)]
    limit = evppi(nb, x[:, 1]).value
    slack = 1e-3 * max(1.0, limit)
    assert worth[0] == 0
    assert all(a <= b + slack for a, b in pairwise(worth))
    assert worth[-1] <= limit + slack
    assert worth[-1] == pytest.approx(limit, rel=0.05, abs=1)


@given(SEEDS, st.floats(0.01, 100))
@settings(max_examples=15)
def test_the_worth_scales_with_the_currency_and_ignores_what_all_options_share(
    seed: int, rate: float
) -> None:
    nb, x = decision(seed)
    common = np.random.default_rng(seed).normal(0, 5000, len(nb))[:, None]
    for worth in (evpi, lambda b: evppi(b, x[:, :2]), lambda b: evsi(b, x[:, 1], 3, 1.0)):
        base = worth(nb)
        assert worth(nb * rate).value == pytest.approx(base.value * rate, rel=1e-6, abs=1e-6)
        assert worth(nb * rate).se == pytest.approx(base.se * rate, rel=1e-6, abs=1e-6)
        assert worth(nb + common).value == pytest.approx(base.value, rel=1e-6, abs=1e-6)


@given(SEEDS)
@settings(max_examples=15)
def test_the_order_of_draws_and_options_does_not_matter(seed: int) -> None:
    nb, x = decision(seed, options=4)
    rng = np.random.default_rng(seed)
    rows, columns = rng.permutation(len(nb)), rng.permutation(4)
    mixed = nb[rows][:, columns]
    for base, other in (
        (evpi(nb), evpi(mixed)),
        (evppi(nb, x[:, 1]), evppi(mixed, x[rows, 1])),
        (evppi(nb, x[:, :3]), evppi(mixed, x[rows, :3])),
        (evsi(nb, x[:, 1], 3, 1.0), evsi(mixed, x[rows, 1], 3, 1.0)),
    ):
        assert other.value == pytest.approx(base.value, rel=1e-6, abs=1e-6)
        assert other.se == pytest.approx(base.se, rel=1e-6, abs=1e-6)


def test_an_input_that_does_not_matter_is_worth_about_nothing() -> None:
    # a near tie, in which noise looks most like information: EVPI 0.798, 10,000 draws as in the published comparison
    found = []
    for seed in range(40):
        rng = np.random.default_rng([9, seed])
        nb = np.stack([np.zeros(10_000), rng.normal(0, 2, 10_000)], axis=1)
        found.append(evppi(nb, rng.normal(size=10_000)).value)
    assert np.mean(found) < 0.003


def test_a_quantity_that_does_not_vary_and_one_option_are_worth_nothing() -> None:
    nb, x, _ = problem(0.1, 1, 1, seed=1)
    assert evppi(nb, np.full(len(nb), 3.0)).value == 0
    assert evppi(nb[:, :1], x).value == 0
    assert evpi(nb[:, :1]).value == 0
    assert evsi(nb, x, 0, 1.0).value == 0


def test_a_curve_is_followed_where_there_is_one() -> None:
    rng = np.random.default_rng(4)
    x = rng.normal(size=10_000)
    nb = np.stack([np.zeros(len(x)), x**2 - 1 + rng.normal(size=len(x))], axis=1)
    found = evppi(nb, x)
    # E max(x^2 - 1, 0) = 2 pdf(1), from integrating by parts
    assert found.method == "spline"
    assert abs(found.value - 2 * np.exp(-0.5) / np.sqrt(2 * np.pi)) <= ERRORS * found.se


def test_arrays_that_do_not_fit_are_refused_with_what_is_wrong() -> None:
    nb, x, _ = problem(0, 1, 1, seed=1)
    with pytest.raises(ValueError, match="draws, options"):
        evpi(x)
    with pytest.raises(ValueError, match="3999 draws"):
        evppi(nb, x[1:])
    with pytest.raises(ValueError, match="finite"):
        evpi(np.where(nb > 2, np.nan, nb))
    with pytest.raises(ValueError, match="too few"):
        evppi(nb[:30], np.stack([x[:30]] * 4, axis=1))
    with pytest.raises(ValueError, match="one quantity"):
        evsi(nb, np.stack([x, x], axis=1), 3, 1.0)
    with pytest.raises(ValueError, match="negative"):
        evsi(nb, x, 3, -1.0)


@pytest.fixture(scope="module")
def chemo() -> tuple[Floats, dict[str, Floats]]:
    """Net benefit of two treatments at a willingness to pay of 20,000, and 14 inputs; 10,000 draws, data of the
    R package voi (chjackson/voi, commit b43b89593b2c). The values below are those of the package's own tests."""
    if not (DATA / "chemo_nb.csv").exists():
        pytest.skip("the public chemotherapy example is not there; set LEITSTAND_DATA")
    nb = np.loadtxt(DATA / "chemo_nb.csv", delimiter=",", skiprows=1)
    with (DATA / "chemo_pars.csv").open(encoding="utf-8") as lines:
        names = next(csv.reader(lines))
    columns = np.loadtxt(DATA / "chemo_pars.csv", delimiter=",", skiprows=1)
    return nb, {name: columns[:, i] for i, name in enumerate(names)}


@pytest.mark.shared_data
def test_evpi_of_the_public_example_agrees_to_all_digits(chemo: tuple[Floats, dict[str, Floats]]) -> None:
    assert evpi(chemo[0]).value == pytest.approx(368.605096225918, abs=1e-9)


@pytest.mark.shared_data
def test_evppi_of_the_public_example_lies_among_the_published_methods(
    chemo: tuple[Floats, dict[str, Floats]],
) -> None:
    nb, x = chemo
    assert 261.6 <= evppi(nb, x["p_side_effects_t2"]).value <= 262.9  # bins to Sadatsafavi; GAM 262.11
    both = evppi(nb, np.stack([x["p_side_effects_t2"], x["logor_side_effects"]], axis=1))
    assert 333.4 <= both.value <= 334.4  # GAM 333.45, earth 334.04
    all_of_them = evppi(nb, np.stack(list(x.values()), axis=1))
    assert all_of_them.value == pytest.approx(368.605, rel=0.01)


@pytest.mark.shared_data
def test_evsi_of_a_trial_lies_among_the_published_methods(chemo: tuple[Floats, dict[str, Floats]]) -> None:
    nb, x = chemo
    rng = np.random.default_rng(1)
    arms = [rng.binomial(100, x[f"p_side_effects_t{i}"]) / 100 for i in (1, 2)]
    # GAM 242.13, importance sampling 239.13, both with a tolerance of 1 %
    assert 236.7 <= evppi(nb, np.stack(arms, axis=1)).value <= 244.6
