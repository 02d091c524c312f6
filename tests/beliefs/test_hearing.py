"""Answers to plain questions: what "eher ja", "unsicher" and "eher nein" do to a belief, and what a figure would do."""

import datetime as dt
import math
from itertools import permutations
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.beliefs.shelf import DAY, LEVERS, MONEY, estimate, number, strategy, use_case

from leitstand.beliefs import (
    BetaShare,
    Lognormal,
    Noise,
    Priors,
    Signed,
    answers,
    believe,
    figures,
    noise_of,
    scores,
)
from leitstand.beliefs.hearing import _truncated, heard, interval, seen
from leitstand.strategy import Estimate, Judgement, Quantity

Said = Literal["rather_yes", "unsure", "rather_no"]
SAID: tuple[Said, ...] = ("rather_yes", "unsure", "rather_no")
LOGNORMALS = st.builds(
    lambda mu, s: Lognormal(mu, s, s), st.floats(2, 14), st.floats(0.05, 1.5)
)  # fmt: skip
SIGNED = st.builds(lambda m, s: Signed(m, s, s), st.floats(-1e5, 1e5), st.floats(1, 1e5))
SHARES = st.builds(BetaShare, st.floats(0.05, 0.95), st.floats(1, 30))
NOISE = st.floats(0.05, 1.0).map(Noise)


def judged(value: Said, threshold: float, by: str | None = "Stelle A", day: int = 1, n: int = 1) -> Estimate:
    return Estimate(
        id=f"UC-001.effect.q-{(by or 'ohne').replace(' ', '-')}-{n}",
        use_case="UC-001", quantity="effect", kpi=MONEY.id,
        value=Judgement(threshold=number(threshold), answer=value), unit="EUR/year", by=by, method="question",
        date=dt.date(2026, 10, day),
    )  # fmt: skip


def mean(*said: Estimate, case: Any = None) -> float:
    belief = believe(strategy(case or use_case(1), *said), DAY)
    return belief.items["UC-001", "effect", MONEY.id].distribution.median


def test_the_moments_of_a_half_normal_are_the_known_ones() -> None:
    # mean sqrt(2 / pi), variance 1 - 2 / pi (Johnson, Kotz and Balakrishnan 1994, section 13.10.1)
    above, below = _truncated(0.0, math.inf), _truncated(-math.inf, 0.0)
    assert above == pytest.approx((math.sqrt(2 / math.pi), 1 - 2 / math.pi), abs=1e-12)
    assert below == pytest.approx((-math.sqrt(2 / math.pi), 1 - 2 / math.pi), abs=1e-12)
    assert _truncated(-math.inf, math.inf) == (0.0, 1.0)


@given(st.floats(-40, 40), st.floats(0.01, 30))
def test_far_out_the_moments_stay_within_their_interval(a: float, width: float) -> None:
    middle, variance = _truncated(a, a + width)
    assert a - 1e-6 <= middle <= a + width + 1e-6
    assert 0 <= variance <= 1


@pytest.mark.parametrize("said", SAID)
def test_the_closed_form_agrees_with_a_simulation_of_people_who_see_the_truth_through_noise(
    said: Said,
) -> None:
    rng = np.random.default_rng(5)
    truth = math.log(100_000) + 0.9 * rng.standard_normal(400_000)
    view = truth + 0.6 * rng.standard_normal(400_000)
    between = interval(Judgement(threshold=number(84_000), answer=said), "effect")
    low, high = (math.log(end) if end > 0 else -math.inf for end in between)
    inside = truth[(view > low) & (view < high)]
    after, _ = heard(Lognormal(math.log(100_000), 0.9, 0.9), (), 0.0, between, Noise(0.6))
    assert isinstance(after, Lognormal)
    assert after.mu == pytest.approx(inside.mean(), abs=0.01)
    assert after.low == pytest.approx(inside.std(), abs=0.01)
    told = answers(Lognormal(math.log(100_000), 0.9, 0.9), 0.0, 84_000, "effect", Noise(0.6))[
        SAID.index(said)
    ]
    assert told.chance == pytest.approx(len(inside) / len(truth), abs=0.004)
    assert told.mean == pytest.approx(np.exp(inside).mean(), rel=0.015)


@given(st.one_of(LOGNORMALS, SIGNED), NOISE, st.floats(0.02, 0.98))
def test_the_answers_are_certain_together_and_on_average_change_nothing(
    belief: Lognormal | Signed, noise: Noise, at: float
) -> None:
    three = answers(belief, 0.0, belief.ppf(at), "effect", noise)
    assert math.fsum(a.chance for a in three) == pytest.approx(1)
    assert math.fsum(a.chance * a.mean for a in three) == pytest.approx(belief.mean, rel=1e-6, abs=1e-6)
    yes, _, no = three
    assert no.mean <= belief.mean + 1e-6 * abs(belief.mean) + 1e-6
    assert yes.mean >= belief.mean - 1e-6 * abs(belief.mean) - 1e-6


@given(SHARES, NOISE, st.floats(0.1, 0.9))
def test_so_it_is_with_chances(belief: BetaShare, noise: Noise, at: float) -> None:
    yes, unsure, no = answers(belief, 0.0, belief.ppf(at), "success", noise)
    assert yes.chance + unsure.chance + no.chance == pytest.approx(1)
    assert no.mean <= unsure.mean + 1e-9 <= yes.mean + 2e-9


@given(st.one_of(LOGNORMALS, SIGNED, SHARES), NOISE)
def test_a_figure_changes_nothing_on_average_and_more_the_surer_people_are(
    belief: Lognormal | Signed | BetaShare, noise: Noise
) -> None:
    after = figures(belief, 0.0, noise, scores(64))
    vague = figures(belief, 0.0, Noise(noise.sd * 3), scores(64))
    assert after.mean() == pytest.approx(belief.mean, rel=1e-6, abs=1e-6)
    assert vague.std() <= after.std() + 1e-9


@given(st.one_of(LOGNORMALS, SIGNED), NOISE, st.floats(0.02, 0.98), st.sampled_from(SAID))
def test_no_answer_makes_us_less_sure(
    belief: Lognormal | Signed, noise: Noise, at: float, said: Said
) -> None:
    threshold = belief.ppf(at)
    between = interval(Judgement.model_construct(threshold=number(threshold), answer=said), "effect")
    after, loadings = heard(belief, (("benefit.firm", 1.0),), 0.1, between, noise)
    assert isinstance(after, Lognormal | Signed)
    assert after.low <= belief.low * (1 + 1e-9)
    assert 0 <= loadings[0][1] <= 1


def test_a_yes_raises_a_no_lowers_and_neither_is_assumed_any_more() -> None:
    yes, no = judged("rather_yes", 84_000), judged("rather_no", 84_000)
    assert mean(no) < mean() < mean(yes)
    item = believe(strategy(use_case(1), yes), DAY).items["UC-001", "effect", MONEY.id]
    assert not item.assumed
    assert yes.id in item.sources
    assert any(s.startswith("class:") for s in item.sources)


def test_two_answers_of_one_desk_narrow_the_same_view() -> None:
    both = seen([judged("rather_yes", 50_000), judged("rather_no", 200_000, n=2)], "effect", "EUR/year")
    (((low, high), ids),) = both
    assert (low, high) == pytest.approx((62_500, 160_000))
    assert len(ids) == 2


def test_of_two_answers_that_contradict_each_other_the_later_one_counts() -> None:
    first, second = judged("rather_yes", 200_000), judged("rather_no", 50_000, day=2, n=2)
    (((_, high), ids),) = seen([first, second], "effect", "EUR/year")
    assert high == pytest.approx(40_000)
    assert ids == (second.id,)


def test_a_figure_of_the_same_desk_says_more_than_its_answer() -> None:
    case = use_case(1, levers=(LEVERS[0].id,))
    figure = estimate(case, "effect", 120_000, by="Stelle A", date=dt.date(2026, 10, 1))
    assert mean(judged("rather_no", 84_000), figure, case=case) == mean(figure, case=case)
    assert mean(judged("rather_no", 84_000, by="Stelle B"), figure, case=case) < mean(figure, case=case)


def test_contradicting_desks_end_between_what_each_says_whatever_the_order_of_records() -> None:
    said = (
        judged("rather_yes", 84_000, by="A"),
        judged("rather_no", 84_000, by="B"),
        judged("unsure", 50_000, by="C"),
    )
    values = {mean(*order) for order in permutations(said)}
    assert len(values) == 1
    assert mean(said[1]) < mean(said[0], said[1]) < mean(said[0])


@given(st.floats(0.05, 2.0), st.integers(1, 5))
def test_one_more_colleague_moves_a_belief_less_than_the_first_person(variance: float, voices: int) -> None:
    first = noise_of("effect", variance, 0, Priors()).sd
    further = [noise_of("effect", variance, n, Priors()).sd for n in range(voices, voices + 3)]
    assert further == sorted(further)
    if variance > 0.3:
        assert further[0] > first


@pytest.mark.parametrize("quantity", ["success", "adoption"])
def test_chances_hear_answers_too(quantity: Quantity) -> None:
    def share(said: Said | None) -> float:
        answer = Estimate(
            id="A", use_case="UC-001", quantity=quantity, unit="share", by="Stelle A", method="question",
            value=Judgement(threshold=number(0.5), answer=said or "unsure"), date=DAY,
        )  # fmt: skip
        belief = believe(strategy(use_case(1), *([answer] if said else [])), DAY)
        return belief.items["UC-001", quantity, ""].distribution.mean

    assert share("rather_no") < share(None) < share("rather_yes")


def test_a_figure_speaks_louder_than_the_size_on_the_list() -> None:
    case = use_case(1)
    size = estimate(case, "effect", "S", by=None, method="list")
    figure = estimate(case, "effect", 400_000, by="Stelle A")
    small, default = mean(size, figure), mean(figure)
    assert mean(size) < small <= default
    assert small > 100_000


@pytest.mark.parametrize("said", ["unsure", "rather_no"])
@pytest.mark.parametrize("threshold", [0, -1000])
def test_an_answer_that_places_a_cost_at_or_below_zero_changes_nothing(said: Said, threshold: int) -> None:
    between = interval(Judgement(threshold=number(threshold), answer=said), "one_off_cost")
    belief = Lognormal(math.log(100_000), 0.9, 0.9)
    assert heard(belief, (), 0.0, between, Noise(0.6)) == (belief, ())
