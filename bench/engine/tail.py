"""(d) Mean-CVaR on draws that the optimiser has not seen, beside the risk-neutral plan and a price of risk per case.

Every plan is made under the same limits. "Seen" are the draws that it was made from, "unseen" 40,000 others. A price of
risk per use case (lambda times its own mean shortfall, docs/adr/0006) needs no draws.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from leitstand.beliefs import Belief, believe
from leitstand.portfolio.choose import best_plan, choose
from leitstand.portfolio.frame import Frame, frame_of
from leitstand.portfolio.grid import FloatArray
from leitstand.portfolio.model import build, expected_numbers
from leitstand.portfolio.simulate import Simulation
from leitstand.portfolio.solve import relaxed
from leitstand.portfolio.tail import Outcomes, balanced, cvar
from leitstand.strategy import Strategy

from .company import AS_OF, new_list

SEED, UNSEEN_SEED, UNSEEN = 1, 2, 40_000
WEIGHTS, LAMBDAS = (0.15, 0.5, 0.8), (0.15, 0.5, 1.0)
DRAWS = (500, 2000, 10_000)


@dataclass(frozen=True)
class Made:
    """A plan's mean and CVaR on unseen draws, and its CVaR on those that it was made from, EUR; CPU seconds."""

    mean: float
    cvar: float
    seen: float
    seconds: float


def measure(*, quick: bool) -> dict[str, float | None]:
    """Prints a table for each kind of company; returns what CVaR says too much of itself and what it gains over the
    price per use case, both for ordinary companies."""
    weights, draws = (WEIGHTS[1:2], DRAWS[:2]) if quick else (WEIGHTS, DRAWS)
    figures: dict[str, float | None] = {}
    print("thousand EUR, mean over companies of 87 ideas, unseen draws; CPU seconds to make the plan")
    for kind, make in KINDS.items():
        found: dict[str, list[Made]] = {}
        for seed in range(2 if quick else 6):
            for name, made in _plans(*make(seed), weights, draws).items():
                found.setdefault(name, []).append(made)
        _show(kind, found)
        one, other = found["CVaR w=0.5, 2000 draws"], found["price per case 0.5"]
        if kind == "ordinary":
            figures["cvar_seen_minus_unseen_pct"] = _too_much(one)
        figures[f"cvar_over_price_{kind.replace(' ', '_')}_pct"] = _over(one, other, 0.5)
    return figures


def _ordinary(seed: int) -> tuple[Strategy, Belief]:
    strategy = new_list(seed)
    return strategy, believe(strategy, AS_OF)


def _linked(seed: int) -> tuple[Strategy, Belief]:
    """Four of ten ideas need another one."""
    strategy = new_list(seed, linked=0.4)
    return strategy, believe(strategy, AS_OF)


def _shaky(seed: int) -> tuple[Strategy, Belief]:
    """What the lever brings that most ideas pay into is very unsure for all of them at once (log sd 0.8, not 0.2)."""
    strategy, belief = _ordinary(seed)
    covariance = belief.shared.covariance.copy()
    at = belief.shared.names.index("benefit.lever:EFFIZIENZ")
    covariance[at, at] = 0.8**2
    return strategy, replace(belief, shared=replace(belief.shared, covariance=covariance))


KINDS: dict[str, Callable[[int], tuple[Strategy, Belief]]] = {
    "ordinary": _ordinary, "linked": _linked, "one lever unsure": _shaky,
}  # fmt: skip


def _show(kind: str, found: dict[str, list[Made]]) -> None:
    neutral = found["risk-neutral"]
    print(f"\n{kind} ({len(neutral)} companies)")
    print(f"{'plan':28}{'mean given up':>15}{'CVaR 10 % gained':>18}{'seen - unseen':>15}{'seconds':>9}")
    for name, plans in found.items():
        pairs = list(zip(plans, neutral, strict=True))
        given = np.mean([n.mean - m.mean for m, n in pairs]) / 1e3
        gained = np.mean([m.cvar - n.cvar for m, n in pairs]) / 1e3
        too_much, took = np.mean([m.seen - m.cvar for m in plans]) / 1e3, np.mean([m.seconds for m in plans])
        print(f"{name:28}{given:15.1f}{gained:18.1f}{too_much:15.1f}{took:9.2f}", flush=True)


def _too_much(plans: list[Made]) -> float:
    return float(100 * np.mean([m.seen - m.cvar for m in plans]) / np.mean([abs(m.cvar) for m in plans]))


def _over(one: list[Made], other: list[Made], weight: float) -> float:
    """By how much one kind of plan is better than the other in (1 - w) mean + w CVaR on unseen draws, in per cent."""
    score = [np.mean([(1 - weight) * m.mean + weight * m.cvar for m in plans]) for plans in (one, other)]
    return float(100 * (score[0] / score[1] - 1))


def _plans(
    strategy: Strategy, belief: Belief, weights: tuple[float, ...], draws: tuple[int, ...]
) -> dict[str, Made]:
    frame = frame_of(strategy, belief, AS_OF)
    limits = choose(frame, Simulation(frame, SEED, 2000)).limits
    unseen = Outcomes(frame, Simulation(frame, UNSEEN_SEED, UNSEEN))
    seen = Outcomes(frame, Simulation(frame, SEED, 2000))
    found = {}
    for price in (0.0, *LAMBDAS):
        began = time.process_time()
        plan = _priced(frame, limits, price)
        took = time.process_time() - began
        name = f"price per case {price}" if price else "risk-neutral"
        found[name] = _made(plan, seen, unseen, took)
    for count in draws:
        outcomes = Outcomes(frame, Simulation(frame, SEED, count))
        for weight in weights:
            began = time.process_time()
            plan = balanced(frame, limits, outcomes, weight).plan.chosen
            took = time.process_time() - began
            found[f"CVaR w={weight}, {count} draws"] = _made(plan, outcomes, unseen, took)
    return found


def _made(plan: FloatArray, seen: Outcomes, unseen: Outcomes, seconds: float) -> Made:
    came = unseen.of(plan)
    return Made(float(came.mean()), cvar(came), cvar(seen.of(plan)), seconds)


def _priced(frame: Frame, limits: FloatArray, price: float) -> FloatArray:
    """The plan that charges each use case `price` for a euro of its own mean shortfall."""
    w = frame.worth  # made for a balanced attitude: 0.15
    frame = replace(frame, worth=replace(w, penalty=w.penalty * (price / 0.15)))
    return best_plan(frame, limits, relaxed(build(frame, expected_numbers(frame), limits))).chosen
