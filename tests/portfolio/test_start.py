"""Doors that only show results do not load what computes."""

import subprocess
import sys


def test_results_are_there_without_numpy_and_solver() -> None:
    code = (
        "import sys, leitstand.portfolio, leitstand.learning;"
        "from leitstand.portfolio import Portfolio, compare, parse_what_if, SolverFailed;"
        "from leitstand.learning import Review;"
        "print([m for m in ('numpy', 'highspy') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
