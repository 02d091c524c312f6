"""OR-Library: mean gap to the best value known (Chu and Beasley 1998) after 1 and 10 seconds, two threads each.

100 x (best known - value) / best known; below zero is better than the value of 1998. Greedy and rounding need
milliseconds and stand beside as what a simple rule gives.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from leitstand.portfolio.search import Pair, relaxation

from .instances import Floats, Problem, knapsacks
from .ours import after, programme, timed
from .solvers import SOLVERS

QUICK = (0, 10, 20)
SECONDS, THREADS = (1, 10), 2


def measure(*, quick: bool) -> dict[str, float | None]:
    """Prints a line per file, and the mean over the files' problems."""
    gaps: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    with Pair() as team:
        _ready(team)
        for problem in knapsacks(QUICK if quick else tuple(range(30))):
            assert problem.best is not None
            for name, value in _values(problem, team, quick=quick).items():
                gap = 100 * (problem.best - value) / problem.best
                gaps[problem.name.split("-")[0]][name].append(gap)
                gaps["all"][name].append(gap)
            if problem.name.endswith(("0", "5")):
                print(problem.name, {k: round(v[-1], 3) for k, v in gaps["all"].items()}, flush=True)
    names = list(gaps["all"])
    print(f"\n{'file':8}" + "".join(f"{n:>16}" for n in names))
    for file, of in gaps.items():
        print(f"{file:8}" + "".join(f"{np.mean(of[n]):16.3f}" for n in names))
    print(f"{'worst':8}" + "".join(f"{max(gaps['all'][n]):16.3f}" for n in names))
    return {f"mkp_mean_gap_pct_{s}s": float(np.mean(gaps["all"][f"ours {s} s"])) for s in SECONDS}


def _values(problem: Problem, team: Pair, *, quick: bool) -> dict[str, float]:
    price = np.abs(relaxation(programme(problem)).price)
    values = {
        "greedy": filled(problem, problem.c / (problem.a.T @ (1 / problem.b))),
        "LP rounded": filled(problem, problem.c / np.maximum(problem.a.T @ price, 1e-12)),
    }
    found = timed(problem, SECONDS[-1], team)
    values |= {f"ours {s} s": after(found, s) for s in SECONDS}
    for name, solve in () if quick else SOLVERS.items():
        theirs = solve(problem, SECONDS[-1], THREADS)
        values |= {f"{name} {s} s": theirs.after(s) for s in SECONDS}
    return values


def filled(problem: Problem, worth: Floats) -> float:
    """The value of taking items in this order, each that still fits."""
    left, value = problem.b.copy(), 0.0
    columns = problem.a.toarray().T
    for j in np.argsort(-worth, kind="stable").tolist():
        if (columns[j] <= left).all():
            left -= columns[j]
            value += float(problem.c[j])
    return value


def _ready(team: Pair) -> None:
    """Lets the second worker start before the clock does, as the solvers' processes may."""
    timed(next(knapsacks((0,))), 1.0, team)
