"""HiGHS and CP-SAT on one problem, each in a process of its own, so that a limit that they overrun ends them.

A run reports every better plan with the time at which it was found (from the arrays, model building included), so the
value after any number of seconds can be read from one run.
"""

from __future__ import annotations

import multiprocessing as mp
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from .instances import Problem

GRACE = 2.0
"""Seconds after its limit at which a solver is ended; what it found after the limit does not count."""


@dataclass(frozen=True)
class Found:
    """`steps`: (seconds, value) of each better plan. `bound` at the end, None where the process had to be ended."""

    steps: tuple[tuple[float, float], ...]
    bound: float | None

    def after(self, seconds: float) -> float:
        """The best value found in so many seconds; 0 (the empty plan) where there was none."""
        return max((v for t, v in self.steps if t <= seconds), default=0.0)


def highs(problem: Problem, seconds: float, threads: int) -> Found:
    return _run(_highs, problem, seconds, threads)


def cp_sat(problem: Problem, seconds: float, threads: int) -> Found:
    return _run(_cp_sat, problem, seconds, threads)


SOLVERS: dict[str, Callable[[Problem, float, int], Found]] = {"HiGHS": highs, "CP-SAT": cp_sat}


def _run(work: Callable[..., None], problem: Problem, seconds: float, threads: int) -> Found:
    context = mp.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(problem, seconds, threads, there), daemon=True)
    process.start()
    there.close()
    steps: list[tuple[float, float]] = []
    bound, began = None, None
    while began is None or time.perf_counter() < began + seconds + GRACE:
        if not here.poll(0.05):
            if not process.is_alive():
                break
            continue
        try:
            kind, *said = here.recv()
        except EOFError:
            break
        if kind == "begin":
            began = time.perf_counter()
        elif kind == "step":
            steps.append((said[0], said[1]))
        else:
            bound = said[0]
    process.kill()
    process.join()
    return Found(tuple(s for s in steps if s[0] <= seconds + 0.1), bound)


def _highs(problem: Problem, seconds: float, threads: int, tell: Connection) -> None:
    import highspy

    solver: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own call
    tell.send(("begin",))
    began = time.perf_counter()
    lp = highspy.HighsLp()
    rows, columns = problem.a.shape
    lp.num_col_, lp.num_row_ = columns, rows
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = problem.c, np.zeros(columns), problem.upper
    lp.row_lower_, lp.row_upper_ = np.full(rows, -highspy.kHighsInf), problem.b
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_, lp.a_matrix_.index_ = problem.a.indptr, problem.a.indices
    lp.a_matrix_.value_ = problem.a.data
    kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
    lp.integrality_ = [kinds[int(j < problem.whole)] for j in range(columns)]
    for option, value in {
        "threads": threads,
        "time_limit": seconds,
        "mip_rel_gap": 1e-6,
        "random_seed": 0,
    }.items():
        solver.setOptionValue(option, value)

    def improved(event: Any) -> None:
        tell.send(("step", time.perf_counter() - began, float(event.data_out.objective_function_value)))

    solver.cbMipImprovingSolution += improved
    solver.passModel(lp)
    solver.run()
    info = solver.getInfo()
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        tell.send(("step", min(time.perf_counter() - began, seconds), float(info.objective_function_value)))
    tell.send(("end", float(info.mip_dual_bound)))


def _cp_sat(problem: Problem, seconds: float, threads: int, tell: Connection) -> None:
    from ortools.sat.python import cp_model

    tell.send(("begin",))
    began = time.perf_counter()
    rows = problem.a.tocsr()
    model = cp_model.CpModel()
    # all coefficients of the problems have one decimal at most; so have what stands outside, in tenths
    continuous = range(problem.whole, len(problem.c))
    variables = [model.new_bool_var("") for _ in range(problem.whole)]
    variables += [model.new_int_var(0, int(problem.upper[j] * 10), "") for j in continuous]
    scale = np.where(np.arange(len(problem.c)) < problem.whole, 10.0, 1.0)
    for i in range(len(problem.b)):
        at = slice(rows.indptr[i], rows.indptr[i + 1])
        columns = rows.indices[at]
        numbers = np.rint(rows.data[at] * scale[columns]).astype(np.int64)
        model.add(
            cp_model.LinearExpr.weighted_sum([variables[j] for j in columns], numbers.tolist())
            <= int(np.floor(problem.b[i] * 10 + 1e-6))
        )
    worth = np.rint(problem.c * scale / 10 * 1e4).astype(np.int64)
    model.maximize(cp_model.LinearExpr.weighted_sum(variables, worth.tolist()))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = threads
    solver.parameters.random_seed = 0
    solver.parameters.max_time_in_seconds = max(0.1, seconds - (time.perf_counter() - began))

    class Tell(cp_model.CpSolverSolutionCallback):  # type: ignore[misc]
        def on_solution_callback(self) -> None:
            tell.send(("step", time.perf_counter() - began, self.objective_value / 1e4))

    solver.solve(model, Tell())
    tell.send(("end", solver.best_objective_bound / 1e4))
