"""The engine's benchmark, table by table.

    make bench ROOM=engine            everything (hours: the solvers get the same time as our search)
    make bench ROOM=engine QUICK=1    the short form, under twelve minutes, against the kept reference values

Prints tables; the last line is one JSON object. Problems and public examples are read from LEITSTAND_DATA or
../shared/data. Run it on a quiet machine: every time limit is wall time.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import time

TABLES = {
    "knapsack": "OR-Library: 270 multi-dimensional knapsacks",
    "shapes": "Portfolio shapes: hard quarterly caps, yearly budgets",
    "scoring": "What greedy scoring gives away",
    "tail": "CVaR on draws that the optimiser has not seen",
    "sampling": "Sampling 1,000 use cases x 10,000 draws",
    "information": "Value of information against published values",
    "turn": "The full turn of the loop, 1,000 use cases",
    "questions": "Questions worth asking",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="the short form")
    parser.add_argument(
        "--only", nargs="*", choices=list(TABLES), default=list(TABLES), help="only these tables"
    )
    chosen = parser.parse_args()
    figures: dict[str, float | None] = {}
    for name in chosen.only:
        print(f"\n== {TABLES[name]} ==", flush=True)
        began = time.perf_counter()
        figures |= importlib.import_module(f"bench.engine.{name}").measure(quick=chosen.quick)
        print(f"({time.perf_counter() - began:.0f} s)", flush=True)
    print(json.dumps(figures))


if __name__ == "__main__":
    # numpy's own threads would fight with the solvers' for the same cores
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
