"""Simulated firms whose truth is known: what is believed must come true as often as it says."""

import math

import numpy as np
from tests.beliefs.shelf import DAY, estimate, outcome, strategy, use_case

from leitstand.beliefs import Key, band, believe
from leitstand.beliefs.classes import lognormal_of
from leitstand.beliefs.priors import DEFAULT
from leitstand.strategy import Record

FIRMS, CASES, MEASURED = 24, 30, 15


def firm(seed: int) -> tuple[list[Record], dict[Key, float]]:
    """Cases of one firm drawn from the model itself, half of them measured; the truth of the other half."""
    rng = np.random.default_rng([20261123, seed])
    spread, size = DEFAULT.spread["cost"], lognormal_of("one_off_cost/default")
    bias = rng.normal(spread.bias, spread.firm)
    levers = dict(zip(("HEBEL-1", "HEBEL-2"), rng.normal(0, spread.lever, 2), strict=True))
    voices = dict(zip("ABC", rng.normal(0, spread.estimator, 3), strict=True))
    records: list[Record] = []
    truth: dict[Key, float] = {}
    for n in range(CASES):
        lever, by = rng.choice(list(levers)), rng.choice(list(voices))
        actual = math.exp(rng.normal(size.mu, size.high))
        ratio = bias + levers[lever] + voices[by] + rng.normal(0, spread.case)
        case = use_case(n, levers=(str(lever),))
        records += [case, estimate(case, "one_off_cost", round(actual / math.exp(ratio), 3), by=str(by))]
        if n < MEASURED:
            records.append(outcome(case, "one_off_cost", round(actual * math.exp(rng.normal(0, 0.05)), 3)))
        else:
            truth[(case.id, "one_off_cost", "")] = actual
    return records, truth


def test_eight_of_ten_truths_lie_in_the_band_and_own_outcomes_sharpen_it() -> None:
    inside, misses, blind_misses = [], [], []
    for seed in range(FIRMS):
        records, truth = firm(seed)
        taught = believe(strategy(*records), DAY)
        blind = believe(strategy(*(r for r in records if r.kind != "outcome")), DAY)
        for key, actual in truth.items():
            seen = band(taught, key)
            inside.append(seen.p10 <= actual <= seen.p90)
            misses.append(abs(math.log(actual / seen.p50)))
            blind_misses.append(abs(math.log(actual / band(blind, key).p50)))
    assert 0.76 <= float(np.mean(inside)) <= 0.87
    assert float(np.mean(misses)) < 0.93 * float(np.mean(blind_misses))
