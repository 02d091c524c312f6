"""What a plan says of itself comes true: played forward in worlds that share no code with it (see `worlds`)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import pytest
from tests.portfolio.worlds import DAY, STAGES, WORTH, Truth, chance, made, played, reached

from leitstand.beliefs import Belief, Draws, Item, believe, sample
from leitstand.portfolio import plan
from leitstand.portfolio.choose import choose
from leitstand.portfolio.fan import course
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.outlook import target
from leitstand.portfolio.planning import record
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import Plan, Quantity

pytestmark = pytest.mark.slow
YEARS = (2027, 2028, 2029)
GOAL = 400_000


def test_in_worlds_drawn_from_the_belief_every_figure_of_the_plan_comes_true() -> None:
    """The arithmetic: truths are the belief's own draws (of another seed), so nothing but sampling error may differ."""
    worlds, z = 1500, []
    for seed in range(12):
        strategy, truth = made(seed)
        belief = believe(strategy, DAY)
        made_plan, drawn = plan(strategy, belief, DAY, seed), sample(belief, seed + 777, worlds)
        rng = np.random.default_rng([5, seed])
        came = [played(made_plan, strategy, world(truth, drawn, k, rng)) for k in range(worlds)]
        value = np.array([o.value for o in came])
        spent = np.array([[o.spent.get(y, 0.0) for y in YEARS] for o in came])
        z.append((value.mean() - made_plan.value.mean) / (value.std() / np.sqrt(worlds)))
        inside = (value >= made_plan.value.p10) & (value <= made_plan.value.p90)
        assert inside.mean() == pytest.approx(0.8, abs=0.05)
        for y, use in enumerate(made_plan.budgets):
            error = spent[:, y].std() / np.sqrt(worlds)
            assert abs(spent[:, y].mean() - use.planned) <= 5 * error + 1
            assert use.chance is not None
            assert use.limit is not None
            assert (spent[:, y] <= use.limit).mean() == pytest.approx(use.chance, abs=0.05)
    assert abs(np.mean(z)) < 1.2  # twelve independent ones: sd 0.29
    assert max(np.abs(z)) < 4.5


def world(truth: dict[str, Truth], drawn: Draws, k: int, rng: np.random.Generator) -> dict[str, Truth]:
    """The firm as draw k of the belief has it."""

    def at(i: str, quantity: Quantity, part: str = "") -> float:
        return float(drawn[i, quantity, part][k]) if (i, quantity, part) in drawn else 0.0

    return {
        i: Truth(
            x.kpi, at(i, "effect", x.kpi), at(i, "one_off_cost"), at(i, "running_cost"), at(i, "duration"),
            at(i, "adoption"), bool(rng.random() < at(i, "success")),
        )
        for i, x in truth.items()
    }  # fmt: skip


@dataclass(frozen=True)
class Forecast:
    """What a plan said and what came."""

    plan: Plan
    target_chance: float
    came: float
    on_average: float
    spent: tuple[float, ...]


def forecast(seed: int) -> Forecast:
    strategy, truth = made(seed)
    frame = frame_of(strategy, believe(strategy, DAY), DAY)
    simulation = Simulation(frame, seed, 1000)
    chosen = choose(frame, simulation)
    run = course(chosen, simulation)
    found, said = record(chosen, run, DAY, seed, None), target(strategy, chosen, run)[1]
    one = played(found, strategy, truth)
    again = [played(found, strategy, other(truth, seed, k)).value for k in range(8)]
    assert said is not None
    return Forecast(
        found, said, one.value, float(np.mean(again)), tuple(one.spent.get(y, 0.0) for y in YEARS)
    )


def other(truth: dict[str, Truth], seed: int, k: int) -> dict[str, Truth]:
    """The same use cases with other luck: adoption and gates drawn again, so that averages need fewer firms."""
    rng = np.random.default_rng([7, seed, k])
    return {
        i: replace(x, adoption=reached(rng), passes=bool(rng.random() < chance(stage, rng)))
        for (i, x), stage in zip(truth.items(), STAGES, strict=True)
    }


def test_in_firms_with_known_truth_plans_keep_what_they_promise() -> None:
    """The belief as well: estimates are made from the truth with the errors that the priors assume.

    Only the tail of costs beyond what was estimated is not in these worlds: the plan reckons with up to a tenth more
    cost than comes, and may be worth a little more than it says, never less.
    """
    found = [forecast(seed) for seed in range(400)]
    mean = np.array([f.plan.value.mean for f in found])
    difference = np.array([f.on_average for f in found]) - mean
    error = difference.std() / np.sqrt(len(found))
    assert -3 * error < difference.mean() < 0.12 * mean.mean() + 3 * error
    came = np.array([f.came for f in found])
    low, high = (np.array([getattr(f.plan.value, q) for f in found]) for q in ("p10", "p90"))
    assert ((came >= low) & (came <= high)).mean() == pytest.approx(0.8, abs=0.06)
    said, reached_it = np.array([f.target_chance for f in found]), came >= GOAL
    assert reached_it.mean() == pytest.approx(said.mean(), abs=0.08)
    assert reached_it[said >= 0.4].mean() > reached_it[said < 0.2].mean() + 0.15
    for y in range(len(YEARS)):
        planned = np.array([f.plan.budgets[y].planned for f in found])
        spent = np.array([f.spent[y] for f in found])
        error = (spent - planned).std() / np.sqrt(len(found))
        assert -0.15 * planned.mean() - 3 * error < (spent - planned).mean() < 3 * error
        limits = np.array([f.plan.budgets[y].limit or 0.0 for f in found])
        promised = np.array([f.plan.budgets[y].chance or 0.0 for f in found])
        assert (spent <= limits).mean() == pytest.approx(promised.mean(), abs=0.06)


def test_the_effects_of_chosen_use_cases_are_no_smaller_than_believed() -> None:
    """Whoever picks the best of many estimates is not disappointed: the winner's curse is in the belief."""
    log_errors, ratio = [], []
    for seed in range(250):
        strategy, truth = made(seed)
        belief = believe(strategy, DAY)
        for choice in plan(strategy, belief, DAY, seed).choices:
            if choice.start is None:
                continue
            x = truth[choice.use_case]
            item = belief.items[choice.use_case, "effect", x.kpi]
            log_errors.append(np.log(x.effect / item.distribution.median))
            ratio.append((WORTH[x.kpi] * x.effect, WORTH[x.kpi] * mean_of(belief, item)))
    assert np.mean(log_errors) == pytest.approx(0, abs=4 * np.std(log_errors) / np.sqrt(len(log_errors)))
    true, believed = np.array(ratio).T
    assert true.sum() / believed.sum() == pytest.approx(1, abs=0.08)


def mean_of(belief: Belief, item: Item) -> float:
    """The mean of an item, what the shared effects add included."""
    names = belief.shared.names
    added = sum(
        v * w * float(belief.shared.covariance[names.index(m), names.index(n)])
        for m, v in item.loadings
        for n, w in item.loadings
    )
    return item.distribution.mean * math.exp(added / 2)
