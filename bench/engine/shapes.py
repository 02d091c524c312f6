"""The two portfolio shapes: value and gap to the LP bound after 1, 5 and 15 seconds of wall time from the arrays, LP
included, with two workers, beside what HiGHS and CP-SAT have after 60 seconds (bench/reference/)."""

from __future__ import annotations

from leitstand.portfolio.search import Pair

from . import reference
from .instances import SEEDS, SHAPES, SIZES, portfolio
from .ours import after, timed

SECONDS = (1, 5, 15)


def measure(*, quick: bool) -> dict[str, float | None]:
    """Prints a line per problem. `quick`: seed 0, kept references only."""
    figures: dict[str, float | None] = {}
    worst: float | None = None
    print(f"{'problem':13}{'LP bound':>11}" + "".join(f"{f'{s} s':>11}{'gap %':>7}" for s in SECONDS)
          + f"{'HiGHS 60 s':>12}{'CP-SAT 60 s':>12}{'ours / better - 1 %':>21}")  # fmt: skip
    with Pair() as team:
        timed(portfolio(SIZES[0], 0, "soft"), 1.0, team)  # the second worker has started when the clock does
        for seed in SEEDS[:1] if quick else SEEDS:
            for shape in SHAPES:
                for n in SIZES:
                    problem = portfolio(n, seed, shape)
                    found = timed(problem, SECONDS[-1], team)
                    values = {s: after(found, s) for s in SECONDS}
                    gaps = {s: 100 * (found.bound - v) / found.bound for s, v in values.items()}
                    kept = reference.kept(problem)
                    if kept is None and not quick:
                        kept = reference.measure(problem)
                    line = f"{problem.name:13}{found.bound:11.1f}"
                    line += "".join(f"{values[s]:11.1f}{gaps[s]:7.2f}" for s in SECONDS)
                    if kept is not None:
                        theirs = [kept[name]["60"] for name in ("HiGHS", "CP-SAT")]
                        ratio = 100 * (values[15 if n == SIZES[-1] else 5] / max(theirs) - 1)
                        worst = ratio if worst is None else min(worst, ratio)
                        line += "".join(f"{v:12.1f}" for v in theirs) + f"{ratio:+21.2f}"
                    print(line, flush=True)
                    if n == 1000:
                        name = f"gap_{shape}_1000_pct_5s"
                        before = figures.get(name)
                        figures[name] = gaps[5] if before is None else max(before, gaps[5])
    return figures | {"worst_vs_solver60_pct": worst}
