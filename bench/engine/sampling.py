"""Drawing 1,000 use cases x 10,000 draws x 3 quantities, beside squigglepy and beside the machine's own limit.

Ours is the product's own path, `beliefs.sample`: correlated through shared effects, lopsided lognormals, a Pareto
tail on costs, streams that hang on the record alone, 240 MB kept. squigglepy draws as many plain lognormals,
independent of one another, and each is thrown away. The limit is what any program needs that makes so many normals
and exponentiates them, with no work beside it and nothing kept.
"""

from __future__ import annotations

import datetime as dt
import statistics
import time
from collections.abc import Callable
from decimal import Decimal
from random import Random

import numpy as np

from leitstand.beliefs import Belief, believe, sample
from leitstand.strategy import Estimate, Kpi, Lever, Quantity, Range, Record, Strategy, Text, UseCase

CASES, DRAWS, SEED = 1000, 10_000, 20261123
QUANTITIES: dict[Quantity, tuple[str, int]] = {
    "effect": ("EUR/year", 90_000), "one_off_cost": ("EUR", 40_000), "running_cost": ("EUR/year", 6_000),
}  # fmt: skip
DAY = dt.date(2026, 11, 23)
SHARE = 10
"""squigglepy draws this part of the quantities (every one takes the same time), and its time is scaled up."""


def measure(*, quick: bool) -> dict[str, float | None]:
    """Their time over ours, each the best of several runs; every run in this process, one after the other."""
    repeats = 3 if quick else 7
    belief, ranges = company()
    _same_bits(belief)
    rows = {
        "leitstand, 1 worker": _timed(lambda: draw(belief, 1), repeats),
        "leitstand, 2 workers": _timed(lambda: draw(belief, 2), repeats),
        "limit: normals and exp, 1 thread": _timed(limit, repeats),
    }
    theirs = _squigglepy(ranges, repeats)
    if theirs:
        rows["squigglepy 0.30, without factors"] = theirs
    print(f"{'30 M numbers, seconds':<36}{'wall min':>10}{'median':>9}{'max':>9}{'CPU min':>9}")
    for name, runs in rows.items():
        wall = [w for w, _ in runs]
        print(f"{name:<36}{min(wall):>10.3f}{statistics.median(wall):>9.3f}{max(wall):>9.3f}"
              f"{min(c for _, c in runs):>9.3f}")  # fmt: skip
    best = {name: min(w for w, _ in runs) for name, runs in rows.items()}
    cpu = {name: min(c for _, c in runs) for name, runs in rows.items()}
    ours = min(best["leitstand, 1 worker"], best["leitstand, 2 workers"])
    floor = "limit: normals and exp, 1 thread"
    print(f"CPU time of one worker over the limit: {cpu['leitstand, 1 worker'] / cpu[floor]:.2f}")
    ratio = min(w for w, _ in theirs) / ours if theirs else None
    return {
        "sampling_s": round(ours, 3),
        "sampling_vs_limit": round(cpu["leitstand, 1 worker"] / cpu[floor], 2),
        "sampling_vs_squigglepy": round(ratio, 2) if ratio else None,
    }


def draw(belief: Belief, workers: int) -> None:
    """All three quantities of all use cases."""
    sample(belief, SEED, DRAWS, quantities=tuple(QUANTITIES), workers=workers)


def limit() -> None:
    """As many normals, exponentiated; each block stays in the cache, nothing is kept."""
    rng, block = np.random.Generator(np.random.SFC64(SEED)), np.empty(DRAWS)
    for _ in range(CASES * len(QUANTITIES)):
        rng.standard_normal(out=block)
        np.exp(block, out=block)


def company() -> tuple[Belief, list[tuple[float, float]]]:
    """A belief in 1,000 use cases whose three quantities somebody estimated as ranges, and these ranges."""
    rng, records, ranges = Random(SEED), list[Record](), []
    levers = [Lever(id=f"HEBEL-{n}", lever_kind="efficiency") for n in range(6)]
    for n in range(CASES):
        case = UseCase(id=f"UC-{n:04d}", title=Text(de=f"Idee {n}"), levers=(levers[n % 6].id,))
        records.append(case)
        for quantity, (unit, middle) in QUANTITIES.items():
            low = middle * rng.uniform(0.2, 0.9)
            high = low * rng.uniform(1.5, 4)
            ranges.append((low, high))
            records.append(Estimate(
                id=f"{case.id}.{quantity}", use_case=case.id, quantity=quantity, unit=unit, date=DAY,
                kpi="KPI-ERGEBNIS" if quantity == "effect" else None,
                value=Range(p10=Decimal(round(low)), p90=Decimal(round(high))),
            ))  # fmt: skip
    money = Kpi(id="KPI-ERGEBNIS", unit="EUR/year", worth=Decimal(1))
    return believe(Strategy([money, *levers, *records]), DAY), ranges


def _same_bits(belief: Belief) -> None:
    """Refuses to time two workers that would draw something else than one."""
    one, two = (sample(belief, SEED, 500, quantities=tuple(QUANTITIES), workers=w) for w in (1, 2))
    if any(not np.array_equal(one[key], two[key]) for key in one):
        raise AssertionError("two workers drew other numbers than one")


def _squigglepy(ranges: list[tuple[float, float]], repeats: int) -> list[tuple[float, float]]:
    try:
        import squigglepy as sq
    except ImportError:
        print("squigglepy is not installed (dependency group `bench`): no comparison")
        return []
    some = ranges[::SHARE]

    def run() -> None:
        for low, high in some:
            sq.sample(sq.lognorm(low, high, credibility=80), n=DRAWS)

    sq.set_seed(1)
    return [(wall * SHARE, cpu * SHARE) for wall, cpu in _timed(run, repeats)]


def _timed(run: Callable[[], None], repeats: int) -> list[tuple[float, float]]:
    """(wall, CPU) seconds of each run, after one that does not count (fresh memory, tables made once)."""
    run()
    found = []
    for _ in range(repeats):
        wall, cpu = time.perf_counter(), time.process_time()
        run()
        found.append((time.perf_counter() - wall, time.process_time() - cpu))
    return found


if __name__ == "__main__":
    print(measure(quick=True))
