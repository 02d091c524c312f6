"""What HiGHS and CP-SAT reach after 60 s with two threads on the portfolio shapes, kept in bench/reference/.

    python -m bench.engine.reference [--seeds 0 1 2]

Takes two minutes a problem. A kept value names its problem by checksum, the machine and the day.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import platform
from pathlib import Path
from typing import Any

from .instances import SEEDS, SHAPES, SIZES, Problem, portfolio
from .solvers import SOLVERS

KEPT = Path(__file__).resolve().parents[1] / "reference" / "engine_solvers_60s.json"
SECONDS, THREADS = 60, 2


def kept(problem: Problem) -> dict[str, Any] | None:
    """The reference of this very problem, or None."""
    entry = _all().get(problem.name)
    return entry if entry is not None and entry["checksum"] == problem.checksum else None


def measure(problem: Problem) -> dict[str, Any]:
    """Runs both solvers and keeps what they found."""
    entry: dict[str, Any] = {
        "checksum": problem.checksum,
        "seconds": SECONDS,
        "threads": THREADS,
        "machine": f"{platform.machine()}, {_cores()} cores",
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
    }
    for name, solve in SOLVERS.items():
        found = solve(problem, SECONDS, THREADS)
        entry[name] = {str(s): round(found.after(s), 2) for s in (5, 15, SECONDS)} | {"bound": found.bound}
    everything = _all() | {problem.name: entry}
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps(dict(sorted(everything.items())), indent=1) + "\n")
    return entry


def _all() -> dict[str, Any]:
    return json.loads(KEPT.read_text()) if KEPT.exists() else {}


def _cores() -> int:
    import os

    return os.cpu_count() or 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="*", default=list(SEEDS))
    for seed in parser.parse_args().seeds:
        for n in SIZES:
            for shape in SHAPES:
                problem = portfolio(n, seed, shape)
                print(problem.name, json.dumps(measure(problem)), flush=True)


if __name__ == "__main__":
    main()
