"""Which questions come first: in arrays, against closed forms and against brute force."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from leitstand.beliefs import Lognormal, Noise, figures, scores
from leitstand.portfolio.asking.ranking import POINTS, left, order_of, pick, three_ways, worth
from leitstand.portfolio.asking.rounds import round_up

NORMAL = NormalDist()
Floats = NDArray[np.float64]
WORLDS = st.integers(0, 10_000)


def offers(
    seed: int, cases: int = 5, each: int = 3, starts: int = 2
) -> tuple[Floats, NDArray[np.int64], Floats, Floats]:
    rng = np.random.default_rng(seed)
    margins = rng.normal(0, 100, (cases, starts))
    of = np.repeat(np.arange(cases), each)
    spread = rng.lognormal(3.5, 1, (len(of), starts, 1))
    moved = np.stack([spread[q] * scores(POINTS)[order_of(str(q % each))][None, :] for q in range(len(of))])
    return margins, of, moved - moved.mean(axis=2, keepdims=True), rng.choice([1.0, 2.0, 5.0], len(of))


@pytest.mark.parametrize("mean", [0.0, 1.0, -1.0, 2.0])
def test_two_normal_options_have_their_closed_form(mean: float) -> None:
    # s * psi(|m| / s), Raiffa and Schlaifer 1961; s = 1
    exact = NORMAL.pdf(abs(mean)) - abs(mean) * (1 - NORMAL.cdf(abs(mean)))
    found = worth(np.array([mean]), scores(20_000)[None, :])
    assert found == pytest.approx(exact, abs=1e-4)


def test_a_lognormal_benefit_against_a_sure_cost_has_the_value_of_an_option() -> None:
    # E max(X - K, 0) of a lognormal X: Black and Scholes 1973 without interest
    mean, cost, sd = 100.0, 130.0, 0.8
    d = math.log(mean / cost) / sd + sd / 2
    exact = mean * NORMAL.cdf(d) - cost * NORMAL.cdf(d - sd)
    prior = Lognormal(math.log(mean) - sd**2 / 2, sd, sd)
    after = figures(prior, 0.0, Noise(0.0), scores(50_000))
    assert worth(np.array([mean - cost]), (after - mean)[None, :]) == pytest.approx(exact, rel=2e-3)


@given(WORLDS)
def test_an_answer_is_never_worth_less_than_nothing_and_scales_with_the_currency(seed: int) -> None:
    margins, of, moved, _ = offers(seed)
    for q, n in enumerate(of.tolist()):
        found = worth(margins[n], moved[q])
        assert found >= -1e-9
        assert worth(margins[n] * 3, moved[q] * 3) == pytest.approx(3 * found, abs=1e-9)


def test_a_start_that_is_not_allowed_plays_no_part() -> None:
    moved = np.stack([scores(POINTS), 100 * scores(POINTS)])
    closed = worth(np.array([0.5, -np.inf]), moved)
    assert closed == pytest.approx(worth(np.array([0.5]), moved[:1]))


@given(WORLDS, st.integers(1, 8))
def test_the_picks_are_the_best_next_ones_per_minute_by_brute_force(seed: int, most: int) -> None:
    margins, of, moved, minutes = offers(seed)

    def value(chosen: list[int]) -> float:
        total = 0.0
        for n in range(len(margins)):
            heard = moved[[q for q in chosen if of[q] == n]].sum(axis=0)
            total += float(np.maximum((margins[n][:, None] + heard).max(axis=0), 0).mean())
        return total

    chosen: list[int] = []
    for q, adds in pick(margins, of, moved, minutes, most):
        gains = {k: value([*chosen, k]) - value(chosen) for k in range(len(of)) if k not in chosen}
        assert adds == pytest.approx(gains[q], abs=1e-6)
        assert adds / minutes[q] >= max(g / minutes[k] for k, g in gains.items()) - 1e-6
        chosen.append(q)
    assert len(set(chosen)) == len(chosen) <= most


@given(WORLDS)
def test_nothing_is_asked_that_is_not_worth_its_time_and_no_question_twice_in_two_forms(seed: int) -> None:
    margins, of, moved, minutes = offers(seed)
    forms = [q // 3 * 2 + (q % 3 > 0) for q in range(len(of))]
    found = pick(margins, of, moved, minutes, 50, least=np.full(len(of), 5.0), together=forms)
    assert all(worth_ > 5 for _, worth_ in found)
    assert len({forms[q] for q, _ in found}) == len(found)


@given(WORLDS)
def test_all_answers_together_are_worth_at_least_the_best_of_them(seed: int) -> None:
    margins, of, moved, _ = offers(seed)
    rest = left(margins, of, moved)
    for n in range(len(margins)):
        best = max(worth(margins[n], moved[q]) for q in np.flatnonzero(of == n))
        assert rest[n] >= best - 1e-6


def test_nothing_to_ask_is_no_question() -> None:
    none = np.zeros((0, 2, POINTS))
    assert pick(np.zeros((3, 2)), np.zeros(0, dtype=np.int64), none, np.zeros(0), 12) == []
    assert left(np.zeros((3, 2)), np.zeros(0, dtype=np.int64), none).sum() == 0


@given(
    st.lists(st.floats(0.01, 1), min_size=3, max_size=3),
    st.lists(st.floats(-1e5, 1e5), min_size=3, max_size=3),
)
def test_three_answers_as_points_keep_their_chances_and_a_mean_of_zero(
    chances: list[float], moves: list[float]
) -> None:
    total = sum(chances)
    fair = [m - sum(c * k for c, k in zip(chances, moves, strict=True)) / total for m in moves]
    points = three_ways(chances, np.array([fair]), order_of("x"))
    assert points.shape == (1, POINTS)
    assert points.mean() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(
    ("amount", "said"), [(4961, 5000), (5030, 5100), (0, 0), (138_957, 140_000), (99.2, 100), (3.2, 4)]
)
def test_what_is_left_is_rounded_up_never_down(amount: float, said: float) -> None:
    assert round_up(amount) == pytest.approx(said)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_said_to_be_left_is_more_than_answers_bring_to_the_relaxation_on_average(seed: int) -> None:
    """Ideas under one budget, played forward: all answers come, the plan is made again, its gain is averaged."""
    rng = np.random.default_rng(seed)
    count, worlds = 25, 1500
    benefit, cost = rng.lognormal(4, 0.8, count), rng.lognormal(3.5, 0.5, count)
    budget, sd, error = cost.sum() * 0.3, 0.9, 0.45
    price = _price(benefit - cost, cost, budget)
    margins = (benefit - (1 + price) * cost)[:, None]
    prior = Lognormal(-(sd**2) / 2, sd, sd)
    after = figures(prior, 0.0, Noise(error), scores(POINTS))
    moved = benefit[:, None, None] * (after / after.mean() - 1)[None, None, :]
    said = float(left(margins, np.arange(count), moved).sum())
    weight = sd**2 / (sd**2 + error**2)
    shift = np.exp(math.sqrt(weight) * sd * rng.standard_normal((worlds, count)) - weight * sd**2 / 2)
    before = _value(benefit - cost, cost, budget)
    gains = np.array([_value(benefit * s - cost, cost, budget) for s in shift]) - before
    assert said >= gains.mean() - 3 * gains.std() / math.sqrt(worlds)
    assert said <= 1.6 * gains.mean()  # a bound that says something


def _price(value: Floats, cost: Floats, budget: float) -> float:
    order = np.argsort(-value / cost)
    at = np.searchsorted(np.cumsum(cost[order]), budget)
    return max(0.0, float((value / cost)[order[at]]))


def _value(value: Floats, cost: Floats, budget: float) -> float:
    order = np.argsort(-value / cost)
    spent = np.cumsum(cost[order]) - cost[order]
    return float((np.maximum(value[order], 0) * np.clip((budget - spent) / cost[order], 0, 1)).sum())
