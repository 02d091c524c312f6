"""Questions worth asking: 87 ideas known as classes only; how fast do answers bring the gain of estimating everything?

Companies: `ask_company.py` of the engine data (100 seeds). The product's own ranking (`portfolio.asking.ranking`)
chooses; plans are made by value per euro, as in the file's own description. Every figure is a ratio of means over
the seeds: (value after n answers - value on classes) / (value after all answers - value on classes).
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from leitstand.beliefs import Lognormal, Noise, answers, figures, scores
from leitstand.portfolio.asking.ranking import left, order_of, pick, three_ways
from leitstand.portfolio.information import evppi

from .instances import DATA

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

SEEDS, FEW = 100, 20
MARKS = (12, 20)
BENEFIT_NOISE, COST_NOISE = 0.45, 0.25  # sd of the answers' logarithms, as in the file
SETTINGS = ((0.9, 0.25), (0.6, 0.25), (1.2, 0.25), (0.9, 0.12), (0.9, 0.5))
FIGURE_MINUTES, JUDGED_MINUTES = 5.0, 2.0
_SLICES = 16
_DRAWS, _OPTIONS, _CLOSER = 1000, 30, 4
_MONEY = 1000.0  # the file reckons in thousands


@dataclass(frozen=True, eq=False)
class World:
    """One company. `benefit`, `cost` (2, ideas): expectation on classes alone, and after the answer."""

    benefit: Floats
    cost: Floats
    truth: Floats
    factor: Floats
    benefit_sd: float
    cost_sd: float
    budget: float
    answered: tuple[Floats, Floats]
    seed: int

    def known(self, asked: Bools) -> tuple[Floats, Floats]:
        at = asked.astype(np.int64)
        rows = np.arange(len(at))
        return self.benefit[at, rows], self.cost[at, rows]

    def value(self, benefit: Floats, cost: Floats) -> float:
        return float(self.truth[planned(benefit - cost, cost, self.budget)].sum())


def measure(*, quick: bool) -> dict[str, float | None]:
    """Prints the table; the figures of the issue are those of the first setting."""
    print(f"{'setting':28}{'12':>7}{'20':>7}{'± 12':>7}   share of the gain of estimating everything, %")
    found: dict[str, float | None] = {}
    for benefit_sd, share in SETTINGS[:1] if quick else SETTINGS:
        worlds = [_world(s, benefit_sd, share) for s in range(SEEDS)]
        name = f"sd {benefit_sd}, budget {share:.0%}"
        ours, error = _share(worlds, lambda w: _one_by_one(w, 1))
        print(f"{name:28}{ours[12]:7.1f}{ours[20]:7.1f}{error:7.1f}   one figure after the other")
        chance, _ = _share(worlds, _at_random)
        print(f"{'':28}{chance[12]:7.1f}{chance[20]:7.1f}{'':7}   in random order")
        if not found:
            found = {
                "ask12_gain_pct": ours[12], "ask20_gain_pct": ours[20], "ask12_random_pct": chance[12],
            }  # fmt: skip
            _more(worlds, quick=quick)
    return found


def _more(worlds: list[World], *, quick: bool) -> None:
    batch, _ = _share(worlds, lambda w: _one_by_one(w, max(MARKS)))
    print(f"{'':28}{batch[12]:7.1f}{batch[20]:7.1f}{'':7}   all on one sheet, answered together")
    judged, _ = _share(worlds, _judged)
    print(
        f"{'':28}{judged[12]:7.1f}{judged[20]:7.1f}{'':7}   plain questions (rather yes/unsure/no), one quantity each"
    )
    brought, error, said = _what_is_left(worlds)
    print(
        f"{'':28}after 12: said to be left {said:.0f}; further answers then brought {brought:.0f} ± {error:.0f} T€"
    )
    if not quick:
        ahead, _ = _share(worlds, _resolving)
        print(
            f"{'':28}{ahead[12]:7.1f}{ahead[20]:7.1f}{'':7}   every answer tried by planning again (60 times the work)"
        )
        _regression_beside_ours(worlds[:FEW])


def _regression_beside_ours(worlds: list[World]) -> None:
    for name, asking in (
        ("one figure after the other", lambda w: _one_by_one(w, 1)),
        ("by regression on draws", _by_regression),
    ):
        share, error = _share(worlds, asking)
        print(f"{'':28}{share[12]:7.1f}{share[20]:7.1f}{error:7.1f}   {name}, first {len(worlds)} seeds")


Asking = Callable[[World], dict[int, float]]


def _share(worlds: list[World], asking: Asking) -> tuple[dict[int, float], float]:
    """The share by number of answers in %, and the standard error of the one after 12."""
    start, end = _ends(worlds)
    values = [asking(w) for w in worlds]
    gains = {n: np.array([v[n] for v in values]) - start for n in MARKS}
    whole = (end - start).mean()
    share = gains[12].mean() / whole
    error = float((gains[12] - share * (end - start)).std(ddof=1) / np.sqrt(len(worlds)) / whole)
    return {n: float(100 * g.mean() / whole) for n, g in gains.items()}, 100 * error


def _ends(worlds: list[World]) -> tuple[Floats, Floats]:
    ends = [[w.value(*w.known(np.full(w.truth.shape, all_))) for w in worlds] for all_ in (False, True)]
    return np.array(ends[0]), np.array(ends[1])


def _one_by_one(world: World, at_once: int) -> dict[int, float]:
    """Asks for benefit and cost of one idea at a time; `at_once` answers before the order is made again."""
    asked, found, queue = np.zeros(world.truth.shape, dtype=np.bool_), {}, list[int]()
    for n in range(1, max(MARKS) + 1):
        if not queue:
            queue = _best(world, asked, at_once)
        if queue:
            asked[queue.pop(0)] = True
        if n in MARKS:
            found[n] = world.value(*world.known(asked))
    return found


def _best(world: World, asked: Bools, most: int) -> list[int]:
    """The ideas to ask about next, by the product's ranking."""
    margins, of, moved = _offers(world, asked)
    return [int(of[q]) for q, _ in pick(margins, of, moved, np.ones(len(of)), most)]


def _offers(world: World, asked: Bools) -> tuple[Floats, NDArray[np.int64], Floats]:
    """Margins (ideas, 1), the ideas not asked about, and how their answers would move the margins."""
    benefit, cost = world.known(asked)
    price = shadow_price(benefit - cost, cost, world.budget)
    of = np.flatnonzero(~asked)
    grid = scores(_SLICES)
    first, second = (g.ravel() for g in np.meshgrid(grid, grid))
    up = figures(Lognormal(0.0, world.benefit_sd, world.benefit_sd), 0.0, Noise(BENEFIT_NOISE), first)
    dear = figures(Lognormal(0.0, world.cost_sd, world.cost_sd), 0.0, Noise(COST_NOISE), second)
    moved = benefit[of, None] * (up / up.mean() - 1) - (1 + price) * cost[of, None] * (dear / dear.mean() - 1)
    return (benefit - (1 + price) * cost)[:, None], of, moved[:, None, :]


def _at_random(world: World) -> dict[int, float]:
    order = np.random.default_rng([world.seed, 1]).permutation(len(world.truth))
    return {n: world.value(*world.known(np.isin(np.arange(len(order)), order[:n]))) for n in MARKS}


def _resolving(world: World) -> dict[int, float]:
    """The dear way: each of the 25 best is answered in 45 ways, the plan made again for each."""
    asked, found = np.zeros(world.truth.shape, dtype=np.bool_), {}
    first, second = (g.ravel() for g in np.meshgrid(scores(9), scores(5)))
    up = figures(Lognormal(0.0, world.benefit_sd, world.benefit_sd), 0.0, Noise(BENEFIT_NOISE), first)
    dear = figures(Lognormal(0.0, world.cost_sd, world.cost_sd), 0.0, Noise(COST_NOISE), second)
    for n in range(1, max(MARKS) + 1):
        benefit, cost = world.known(asked)
        best = []
        for i in _best(world, asked, 25):
            total = 0.0
            for u, d in zip(up / up.mean(), dear / dear.mean(), strict=True):
                b, c = benefit.copy(), cost.copy()
                b[i], c[i] = b[i] * u, c[i] * d
                total += _relaxed(b - c, c, world.budget)
            best.append((total, -i))
        if best:
            asked[-max(best)[1]] = True
        if n in MARKS:
            found[n] = world.value(*world.known(asked))
    return found


def _by_regression(world: World) -> dict[int, float]:
    """EVSI by regression: what plans bring in draws, regressed on the answers that somebody would give. The options are
    today's plan and those of draws that keep the budget at expected cost; a straight line screens, splines decide."""
    rng = np.random.default_rng([world.seed, 2])
    asked, found = np.zeros(world.truth.shape, dtype=np.bool_), {}
    for n in range(1, max(MARKS) + 1):
        benefit, cost = world.known(asked)
        b, told_b = _drawn(rng, benefit, asked, world.benefit_sd, BENEFIT_NOISE)
        c, told_c = _drawn(rng, cost, asked, world.cost_sd, COST_NOISE)
        made = [planned(benefit - cost, cost, world.budget)]
        made += [planned(b[d] - cost, cost, world.budget) for d in range(_OPTIONS)]
        net = (b - c) @ np.unique(np.array(made), axis=0).T.astype(np.float64)
        centred = net - net.mean(axis=0)
        told = np.stack([told_b, told_c], axis=2)
        told = told - told.mean(axis=0)
        worth = np.full(len(asked), -np.inf)
        for i in np.flatnonzero(~asked):
            line = told[:, i] @ np.linalg.lstsq(told[:, i], centred, rcond=None)[0] + net.mean(axis=0)
            worth[i] = line.max(axis=1).mean()
        first = np.argsort(-worth, kind="stable")[:_CLOSER]
        asked[first[int(np.argmax([evppi(net, told[:, i]).value for i in first]))]] = True
        if n in MARKS:
            found[n] = world.value(*world.known(asked))
    return found


def _drawn(
    rng: np.random.Generator, mean: Floats, asked: Bools, sd: float, noise: float
) -> tuple[Floats, Floats]:
    """(draws, ideas): what may be true, and the logarithm of what somebody would then answer."""
    spread = np.where(asked, sd * noise / np.hypot(sd, noise), sd)
    log = np.log(mean) - spread**2 / 2 + spread * rng.standard_normal((_DRAWS, len(mean)))
    return np.exp(log), log + noise * rng.standard_normal(log.shape)


def _judged(world: World) -> dict[int, float]:
    """One plain question on one quantity at a time; the best threshold is the figure at which the choice turns."""
    state = {q: _Judged.of(world, q) for q in ("benefit", "cost")}
    asked: set[tuple[int, str]] = set()
    found = {}
    ideas = np.arange(len(world.truth))
    for n in range(1, max(MARKS) + 1):
        benefit, cost = state["benefit"].mean, state["cost"].mean
        price = shadow_price(benefit - cost, cost, world.budget)
        margins = benefit - (1 + price) * cost
        of, moved, names = list[int](), list[Floats](), list[tuple[int, str]]()
        for quantity, s in state.items():
            slope = 1.0 if quantity == "benefit" else -(1 + price)
            turn = (s.mean - margins / slope) / s.mean
            for i in ideas[(turn > 0.05) & (turn < 20)].tolist():
                if (i, quantity) not in asked:
                    three = s.answers(i, float(turn[i]))
                    moves = np.array([[slope * (a.mean - s.mean[i]) for a in three]])
                    of.append(i)
                    moved.append(three_ways([a.chance for a in three], moves, order_of(quantity)))
                    names.append((i, quantity))
        if of:
            for q, _ in pick(margins[:, None], np.array(of), np.array(moved), np.ones(len(of)), 1):
                i, quantity = names[q]
                asked.add((i, quantity))
                s = state[quantity]
                turn = (s.mean[i] - margins[i] / (1.0 if quantity == "benefit" else -(1 + price))) / s.mean[i]
                s.hear(i, float(turn))
        if n in MARKS:
            found[n] = world.value(state["benefit"].mean, state["cost"].mean)
    return found


@dataclass(eq=False)
class _Judged:
    """What is believed of one quantity after plain questions. `truth`: the figure that a person would answer."""

    mean: Floats
    sd: float
    noise: Noise
    told: Floats
    scale: Floats

    @classmethod
    def of(cls, world: World, quantity: str) -> _Judged:
        first = quantity == "benefit"
        sd = world.benefit_sd if first else world.cost_sd
        prior = world.benefit[0] if first else world.cost[0]
        return cls(
            prior.copy(), sd, Noise(BENEFIT_NOISE if first else COST_NOISE), world.answered[0 if first else 1],
            world.factor if first else np.ones_like(prior),
        )  # fmt: skip

    def _prior(self, i: int) -> Lognormal:
        return Lognormal(float(np.log(self.mean[i])) - self.sd**2 / 2, self.sd, self.sd)

    def answers(self, i: int, turn: float) -> Any:
        return answers(self._prior(i), 0.0, turn * float(self.mean[i]), "effect", self.noise)

    def hear(self, i: int, turn: float) -> None:
        at = turn * float(self.mean[i])
        yes, unsure, no = self.answers(i, turn)
        said = float(self.told[i] * self.scale[i]) / at
        self.mean[i] = (yes if said > 1.25 else no if said < 0.8 else unsure).mean


def _what_is_left(worlds: list[World]) -> tuple[float, float, float]:
    """What the product says is left after 12 answers, and what all further ones then bring (mean, standard error)."""
    said, brought = [], []
    for w in worlds:
        asked = np.zeros(w.truth.shape, dtype=np.bool_)
        for _ in range(12):
            asked[_best(w, asked, 1)] = True
        said.append(float(left(*_offers(w, asked)).sum()))
        brought.append(w.value(*w.known(np.ones_like(asked))) - w.value(*w.known(asked)))
    error = float(np.std(brought, ddof=1) / np.sqrt(len(brought)))
    return float(np.mean(brought)), error, float(np.mean(said))


def planned(value: Floats, cost: Floats, budget: float) -> Bools:
    """Ideas by value per euro while they pay and the money lasts."""
    chosen, left_over = np.zeros(len(value), dtype=np.bool_), budget
    for i in np.argsort(-value / cost, kind="stable").tolist():
        if value[i] > 0 and cost[i] <= left_over:
            chosen[i] = True
            left_over -= cost[i]
    return chosen


def shadow_price(value: Floats, cost: Floats, budget: float) -> float:
    """What one more euro brings: the value per euro of the idea at which the money runs out; 0 where it does not."""
    order = np.argsort(-value / cost, kind="stable")
    at = int(np.searchsorted(np.cumsum(cost[order]), budget))
    return max(0.0, float(value[order[at]] / cost[order[at]])) if at < len(order) else 0.0


def _relaxed(value: Floats, cost: Floats, budget: float) -> float:
    order = np.argsort(-value / cost, kind="stable")
    spent = np.cumsum(cost[order]) - cost[order]
    return float((np.maximum(value[order], 0) * np.clip((budget - spent) / cost[order], 0, 1)).sum())


def _world(seed: int, benefit_sd: float, share: float) -> World:
    made = _companies()
    c = made.company(seed, benefit_sd=benefit_sd, budget_share=share)
    cost_sd = 0.45
    factor = c["p_works"] * made.YEARS

    def expected(classes: Floats, answer: Floats, sd: float, noise: float) -> Floats:
        weight = sd**2 / (sd**2 + noise**2)
        middle = (1 - weight) * np.log(classes) + weight * np.log(answer)
        return np.stack([classes * np.exp(sd**2 / 2), np.exp(middle + (1 - weight) * sd**2 / 2)])

    return World(
        benefit=factor * expected(made.BENEFIT[c["benefit_class"]], c["benefit_answer"], benefit_sd, BENEFIT_NOISE),
        cost=expected(made.COST[c["cost_class"]], c["cost_answer"], cost_sd, COST_NOISE),
        truth=c["true_value"], factor=factor, benefit_sd=benefit_sd, cost_sd=cost_sd, budget=float(c["budget"]),
        answered=(c["benefit_answer"], c["cost_answer"]), seed=seed,
    )  # fmt: skip


@cache
def _companies() -> ModuleType:
    spec = importlib.util.spec_from_file_location("ask_company", DATA / "ask_company.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
