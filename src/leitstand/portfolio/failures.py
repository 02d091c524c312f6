"""How a choice can fail: light to import, so that doors can name it."""

from __future__ import annotations


class SolverFailed(RuntimeError):
    """HiGHS came back without a plan; the message names its status."""


class Infeasible(SolverFailed):
    """No plan keeps all limits and decisions at once."""
