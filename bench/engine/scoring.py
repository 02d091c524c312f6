"""(c) What greedy scoring gives away: the list by score, filled into the same limits, against the plan.

Companies: the product's own list by score (portfolio.scores), with every advantage a sheet can have: ideas that lose
money on the expected figures are passed over, prerequisites are taken along. "as sheets do" fills whatever fits.
Shapes: the same by quintiles of value and of all resources, against the best plan that is known for each problem.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from leitstand.beliefs import believe
from leitstand.portfolio.choose import choose
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.scores import METHODS, scoring_of
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import Strategy

from .company import AS_OF, company, new_list
from .instances import SEEDS, SHAPES, SIZES, Floats, Problem, portfolio
from .reference import kept

IDEAS = 87


def measure(*, quick: bool) -> dict[str, float | None]:
    """Prints both tables; `greedy_loss_pct`: benefit x ease on companies of 87 ideas, mean over both kinds."""
    lost = _companies(4 if quick else 20)
    shapes = _shapes((0,) if quick else SEEDS, SIZES[:3] if quick else SIZES)
    return {
        "greedy_loss_pct": lost,
        **{f"greedy_loss_{shape}_pct": value for shape, value in shapes.items()},
    }


def _companies(seeds: int) -> float:
    kinds: dict[str, Callable[[int], Strategy]] = {"ideas only": _new, "in use for two years": _in_use}
    print(f"{seeds} companies of each kind, {IDEAS} use cases; expected value given away, % and thousand EUR")
    print(f"{'':24}{'points':>16}{'points, as':>16}{'WSJF-like':>16}{'value per euro':>16}")
    print(f"{'':24}{'':>16}{'sheets do':>16}")
    means = []
    for name, make in kinds.items():
        made = [_given_away(make(s)) for s in range(seeds)]
        share, euros = (np.mean([m[k] for m in made], axis=0) for k in (0, 1))
        cells = [f"{s:6.1f} %{e / 1e3:7.0f}" for s, e in zip(share, euros, strict=True)]
        print(f"{name:24}" + "".join(f"{c:>16}" for c in cells), flush=True)
        means.append(float(share[0]))
    return float(np.mean(means))


def _new(seed: int) -> Strategy:
    return new_list(seed, IDEAS, "bold")


def _in_use(seed: int) -> Strategy:
    """With a plan that maximises the expected value, as the list is valued."""
    strategy = company(IDEAS, seed)
    picture = strategy.target_picture
    return (
        strategy if picture is None else strategy.having(picture.model_copy(update={"risk_attitude": "bold"}))
    )


def _given_away(strategy: Strategy) -> tuple[list[float], list[float]]:
    """In per cent of the plan's value, and in EUR: for points, points as sheets do, ratio and return."""
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    simulation = Simulation(frame, 1, 1000)
    chosen = choose(frame, simulation)
    found = [scoring_of(chosen, simulation, AS_OF, method=method) for method in METHODS]
    found.insert(1, scoring_of(chosen, simulation, AS_OF, method="points", only_gains=False))
    return [100 * (f.lost_share or 0.0) for f in found], [f.lost for f in found]


def _shapes(seeds: tuple[int, ...], sizes: tuple[int, ...]) -> dict[str, float | None]:
    print("\nshapes: % below the best plan known (the better solver after 60 s)")
    print(f"{'shape':8}{'size':>6}{'points':>12}{'density':>12}")
    found: dict[str, float | None] = {}
    for shape in SHAPES:
        means = []
        for n in sizes:
            lost = [x for s in seeds if (x := _below(portfolio(n, s, shape))) is not None]
            if lost:
                points, density = np.mean(lost, axis=0)
                print(f"{shape:8}{n:6}{points:10.1f} %{density:10.1f} %", flush=True)
                means.append(float(points))
        found[shape] = float(np.mean(means)) if means else None
    return found


def _below(problem: Problem) -> tuple[float, float] | None:
    reference = kept(problem)
    if reference is None:
        return None
    best = max(
        v for solver in ("HiGHS", "CP-SAT") for k, v in reference[solver].items() if k != "bound" and v
    )
    value, effort = _scores(problem)
    points = _quintile(value) * (6 - _quintile(effort))
    return (
        100 * (1 - _filled(problem, np.lexsort((np.arange(len(points)), -points))) / best),
        100 * (1 - _filled(problem, np.argsort(-value / np.maximum(effort, 1e-9), kind="stable")) / best),
    )


def _scores(problem: Problem) -> tuple[Floats, Floats]:
    """(cases,): the best value of each case, and what it takes of all limits together, each as a share of its limit."""
    cases, n = int(problem.case.max()) + 1, problem.whole
    value = np.zeros(cases)
    np.maximum.at(value, problem.case, problem.c[:n])
    scale = np.where(problem.b > 1, 1 / np.maximum(problem.b, 1e-9), 0)
    taken = np.asarray(np.maximum(problem.a[:, :n].T @ scale, 0))
    effort = np.zeros(cases)
    np.maximum.at(effort, problem.case, taken)
    return value, effort


def _quintile(figures: Floats) -> Floats:
    fifths = np.quantile(figures, (0.2, 0.4, 0.6, 0.8))
    return np.asarray(1 + np.searchsorted(fifths, figures, side="right"), dtype=np.float64)


def _filled(problem: Problem, order: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> float:
    """The value when the cases are taken in this order, each as early as it fits, until nothing more fits."""
    used, total, a = np.zeros(len(problem.b)), 0.0, problem.a
    columns = [np.flatnonzero(problem.case == i) for i in range(len(order))]
    open_ = order.tolist()
    while True:
        before = len(open_)
        for i in list(open_):
            for j in columns[i]:
                part = slice(a.indptr[j], a.indptr[j + 1])
                rows = a.indices[part]
                if (used[rows] + a.data[part] <= problem.b[rows] + 1e-9).all():
                    used[rows] += a.data[part]
                    total += float(problem.c[j])
                    open_.remove(i)
                    break
        if len(open_) == before:
            return total
