"""Draws that nothing but their own record can change."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.beliefs.shelf import DAY, MONEY, estimate, outcome, strategy, use_case
from tests.companies import AS_OF, companies

from leitstand.beliefs import Key, band, bands, believe, chance_above, sample
from leitstand.beliefs.sampling import normals
from leitstand.strategy import Strategy

ONE = use_case(1, levers=("HEBEL-1",))
RECORDS = (
    ONE,
    use_case(2, levers=("HEBEL-1",)),
    use_case(3),
    estimate(ONE, "one_off_cost", (50_000, 90_000, 200_000)),
    estimate(ONE, "effect", (-20_000, 30_000, 90_000)),
    estimate(ONE, "success", (0.2, 0.5, 0.7)),
)


def test_another_records_draws_never_change_when_a_record_is_added() -> None:
    before = sample(believe(strategy(*RECORDS), DAY), 7, 100)
    new = use_case(0, levers=("HEBEL-2",))
    more = (*RECORDS, new, estimate(new, "one_off_cost", 5, by="Schätzer B"), estimate(new, "effect", "L"))
    after = sample(believe(strategy(*more), DAY), 7, 100)
    assert set(before) < set(after)
    assert all(np.array_equal(before[key], after[key]) for key in before)


def test_that_holds_too_when_outcomes_have_tied_the_shared_effects_together() -> None:
    closed = [use_case(n, stage="retired", levers=("HEBEL-1", "HEBEL-2")[: n % 3]) for n in range(20, 29)]
    taught = [
        r
        for c in closed
        for r in (estimate(c, "one_off_cost", 10, by=f"S{c.id[-1]}"), outcome(c, "one_off_cost", 14))
    ]
    base = (*RECORDS, *closed, *taught)
    new = use_case(0, levers=("HEBEL-2",))
    before = sample(believe(strategy(*base), DAY), 7, 100)
    after = sample(believe(strategy(*base, new, estimate(new, "one_off_cost", 5, by="Neu")), DAY), 7, 100)
    assert all(np.array_equal(before[key], after[key]) for key in before)


@given(companies(), st.integers(0, 2**32), st.integers(2, 5))
@settings(max_examples=8, deadline=None)
def test_workers_subsets_and_number_of_draws_change_no_bit(
    company: Strategy, seed: int, workers: int
) -> None:
    belief = believe(company, AS_OF)
    whole = sample(belief, seed, 64)
    threaded = sample(belief, seed, 64, workers=workers)
    assert list(whole) == list(threaded) == list(belief.items)
    assert all(np.array_equal(whole[key], threaded[key]) for key in whole)
    some = sorted({key[0] for key in belief.items})[::3]
    part = sample(belief, seed, 64, use_cases=some)
    assert {key[0] for key in part} == set(some)
    assert all(np.array_equal(whole[key], part[key]) for key in part)
    first = sample(belief, seed, 16)
    assert all(np.array_equal(whole[key][:16], first[key]) for key in whole)


def test_only_what_is_asked_for_is_drawn() -> None:
    draws = sample(believe(strategy(*RECORDS), DAY), 1, 10, use_cases=["UC-001"], quantities=["effect"])
    assert list(draws) == [("UC-001", "effect", MONEY.id)]
    assert draws[("UC-001", "effect", MONEY.id)].dtype == np.float64


def test_seeds_and_keys_give_streams_that_know_nothing_of_each_other() -> None:
    streams = np.stack(
        [
            normals(1, 4000, "UC-1", "effect", "K"),
            normals(2, 4000, "UC-1", "effect", "K"),
            normals(1, 4000, "UC-2", "effect", "K"),
            normals(1, 4000, "UC-1", "duration", ""),
            normals(1, 4000, "shared", "cost.firm"),
        ]
    )
    off_diagonal = np.corrcoef(streams) - np.eye(5)
    assert np.abs(off_diagonal).max() < 0.06


def test_keys_cannot_run_into_one_another() -> None:
    assert not np.array_equal(normals(1, 5, "a", "b"), normals(1, 5, "ab", ""))
    assert not np.array_equal(normals(1, 5, "1a", "b"), normals(11, 5, "a", "b"))


@pytest.mark.parametrize(
    "key",
    [
        ("UC-001", "one_off_cost", ""),
        ("UC-001", "effect", MONEY.id),
        ("UC-001", "success", ""),
        ("UC-001", "running_cost", ""),
        ("UC-003", "duration", ""),
        ("UC-003", "adoption", ""),
    ],
)
def test_the_band_of_the_draws_agrees_with_the_band_of_the_distribution(key: Key) -> None:
    belief = believe(strategy(*RECORDS), DAY)
    exact, seen = band(belief, key), bands(sample(belief, 3, 40_000, use_cases=[key[0]]))[key]
    scale = exact.p90 - exact.p10
    for quantile in ("p10", "p50", "p90"):
        assert getattr(seen, quantile) == pytest.approx(getattr(exact, quantile), abs=0.025 * scale)
    assert seen.mean == pytest.approx(exact.mean, rel=0.03)
    assert (seen.unit, seen.assumed) == (exact.unit, exact.assumed)


def test_cases_move_together_through_what_they_share() -> None:
    cases = [use_case(n, levers=("HEBEL-1",)) for n in (1, 2)]
    belief = believe(strategy(*cases, *(estimate(c, "one_off_cost", 1000) for c in cases)), DAY)
    draws = sample(belief, 5, 20_000)
    first, second = (np.log(draws[(c.id, "one_off_cost", "")]) for c in cases)
    item = belief.items[("UC-001", "one_off_cost", "")]
    shared = sum((w * s) ** 2 for (_, w), s in zip(item.loadings, (0.27, 0.10, 0.14), strict=True))
    expected = shared / first.var()
    assert np.corrcoef(first, second)[0, 1] == pytest.approx(expected, abs=0.03)


def test_the_chance_that_a_cost_doubles_is_said_instead_of_a_mean() -> None:
    belief = believe(strategy(*RECORDS), DAY)
    key: Key = ("UC-001", "one_off_cost", "")
    seen = sample(belief, 9, 40_000)[key]
    twice = 2 * belief.items[key].distribution.median
    assert chance_above(belief, key, twice) == pytest.approx(float((seen > twice).mean()), abs=0.01)
    assert chance_above(belief, key, 0) == 1


def test_a_signed_value_moves_up_or_down_as_a_whole_with_the_shared_effects() -> None:
    belief = believe(strategy(*RECORDS), DAY)
    key: Key = ("UC-001", "effect", MONEY.id)
    draws = sample(belief, 3, 2000)[key]
    plain = belief.items[key].distribution.from_normal(normals(3, 2000, *key))
    assert np.array_equal(np.sign(draws), np.sign(plain))
    shift = np.log(np.abs(draws / plain)) * np.sign(plain)
    assert math.isclose(float(shift.std()), math.sqrt(0.30**2 + 0.2**2 + 0.2**2), rel_tol=0.05)
