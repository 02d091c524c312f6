"""Our search on a benchmark problem, with the same threads and the same outer clock as the solvers beside it."""

from __future__ import annotations

import time

import numpy as np

from leitstand.portfolio.search import Effort, Found, Pair, Programme, search

from .instances import Problem

ENDLESS = Effort(rounds=1_000_000, steps=2000, nodes=100, thorough=700)
"""The clock ends it; a round is short, so that the second worker never waits long."""


def programme(problem: Problem) -> Programme:
    """The problem as the search takes it."""
    rows, columns = problem.a.shape
    return Programme(
        problem.c, np.zeros(columns), problem.upper, np.full(rows, -np.inf), problem.b,
        problem.a.indptr.astype(np.int64), problem.a.indices.astype(np.int64), problem.a.data.astype(np.float64),
        problem.whole,
    )  # fmt: skip


def timed(problem: Problem, seconds: float, team: Pair) -> Found:
    """What the search finds from the arrays in so many seconds with two workers; its plan is checked here."""
    began = time.perf_counter()
    found = search(
        programme(problem),
        effort=ENDLESS,
        team=team,
        clock=lambda: time.perf_counter() - began,
        seconds=seconds,
    )
    used, whole = problem.a @ found.x, found.x[: problem.whole]
    assert (used <= problem.b + 1e-6 * np.maximum(1, np.abs(problem.b))).all()
    assert (whole == np.rint(whole)).all() and (found.x >= 0).all()
    assert (found.x <= problem.upper * (1 + 1e-9)).all()
    assert abs(problem.c @ found.x - found.value) <= 1e-6 * max(1, abs(found.value))
    return found


def after(found: Found, seconds: float) -> float:
    """The best value found in so many seconds; 0 (the empty plan) where there was none."""
    return max((s.value for s in found.trail if s.seconds is not None and s.seconds <= seconds), default=0.0)
