"""Tipping points hold: beyond the figure the plan, made again, does what was said. They are approximations."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from tests.companies import AS_OF, company

from leitstand.beliefs import Lognormal, Signed, believe
from leitstand.portfolio.choose import Chosen, best_plan, choose
from leitstand.portfolio.explain import edges
from leitstand.portfolio.failures import SolverFailed
from leitstand.portfolio.frame import Frame, frame_of
from leitstand.portfolio.model import build, expected_numbers
from leitstand.portfolio.prices import Prices
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.solve import relaxed
from leitstand.portfolio.turning import Turn, changed, turns
from leitstand.portfolio.value import single

BEYOND = 1.1


def verdicts(frame: Frame, seed: int) -> Iterator[tuple[Turn, bool, bool]]:
    """Each nearest tipping point: whether the plan turns beyond it, and whether it stays halfway to it."""
    chosen = choose(frame, Simulation(frame, seed, 200))
    prices = Prices.of(chosen)
    edge = edges(chosen, prices)
    for n, case in enumerate(chosen.frame.worth.cases):
        inside = bool(chosen.start[n] >= 0)
        found = () if case.must else turns(n, int(edge.at[n]), float(edge.by[n]), prices, inside=inside)
        nearest = next((t for t in found if t.key[1] != "duration"), None)
        if nearest is not None:
            try:
                beyond, halfway = (inside_at(chosen, n, nearest, part) for part in (BEYOND, 0.5))
            except SolverFailed:
                continue
            yield nearest, beyond != inside, halfway == inside


def inside_at(chosen: Chosen, n: int, turn: Turn, part: float) -> bool:
    """Whether the case is in the best plan when its figure goes this part of the way to the threshold."""
    frame = chosen.frame
    w, source = frame.worth, frame.source
    item = source.belief.items[turn.key]
    mean, at = source.mean(turn.key, 0), item.distribution
    if isinstance(at, Lognormal):
        target = mean * turn.threshold / at.median
    else:
        target = mean + turn.threshold - (at.median if isinstance(at, Signed) else mean)
    e = changed(w.cases[n], w.expected[n], turn.key, (target - mean) * part, source)
    one = single(
        w.cases[n], e, w.factors[w.cases[n].kind], float(w.reach[n]), tuple(w.days), tuple(w.promised)
    )
    moved = replace(
        w,
        mean=with_row(w.mean, n, one.mean),
        cost=with_row(w.cost, n, one.cost),
        days={k: with_row(v, n, one.days[k]) for k, v in w.days.items()},
        promised={k: with_row(v, n, one.promised[k]) for k, v in w.promised.items()},
    )
    other = replace(frame, worth=moved)
    loose = relaxed(build(other, expected_numbers(other), chosen.limits))
    return bool(best_plan(other, chosen.limits, loose).chosen[n].sum() > 0.5)


def with_row(array: np.ndarray, n: int, row: np.ndarray) -> np.ndarray:
    copied = array.copy()
    copied[n] = row
    return copied


def test_most_tipping_points_hold_when_the_plan_is_made_again() -> None:
    found: list[tuple[Turn, bool, bool]] = []
    for seed in range(24):
        strategy = company(seed, 14)
        frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
        if not frame.worth.promised:  # bounds of KPIs bend the line
            found += verdicts(frame, seed)
    assert len(found) >= 15
    assert np.mean([halfway for _, _, halfway in found]) >= 0.9
    of_benefit = [beyond for turn, beyond, _ in found if turn.key[1] == "effect"]
    assert np.mean(of_benefit) >= 0.8
