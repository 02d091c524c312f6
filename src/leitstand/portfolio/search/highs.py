"""HiGHS, tamed: one thread for the whole process, effort limits instead of seconds, no figure without its status.

Two traps are closed here. The number of threads belongs to the process: a second number makes every later run fail
silently, so it is always 1. A time limit belongs to the object and runs on over all its runs, so only objects that
run once ever get one, and only where an outer clock stops the search. An objective is read after the status said that
it is one.
"""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from ..failures import Infeasible, SolverFailed
from ..grid import FloatArray, IntArray
from .programme import Programme

Highs = highspy._core._Highs
_NO_BOUND = highspy.kHighsInf
_LEAN = {
    "mip_rel_gap": 1e-6, "mip_allow_restart": False, "mip_detect_symmetry": False, "mip_heuristic_effort": 0.0,
    "mip_heuristic_run_feasibility_jump": False, "mip_pool_soft_limit": 100, "mip_pool_age_limit": 1,
    "mip_pscost_minreliable": 0,
}  # fmt: skip
"""A small neighbourhood has a good start, so HiGHS needs little effort for heuristics, few cuts, and no trials of each
branch: they take most pivots and gain nothing. (Its three large heuristics it runs all the same, and they pay.)"""
_THOROUGH = {"mip_rel_gap": 1e-4}
_STOPPED = (highspy.HighsModelStatus.kSolutionLimit, highspy.HighsModelStatus.kTimeLimit)


@dataclass(frozen=True)
class Relaxation:
    """The linear relaxation: `value` is the bound; `x`, `reduced` (columns,); `price` (rows,)."""

    value: float
    x: FloatArray
    price: FloatArray
    reduced: FloatArray

    def ordered(self, columns: IntArray, rows: IntArray) -> Relaxation:
        """The same for the programme with its columns and rows in another order."""
        return Relaxation(self.value, self.x[columns], self.price[rows], self.reduced[columns])


@dataclass(frozen=True)
class Improved:
    """`x`, `value`: the best found, never worse than the start. `proven`: nothing in this neighbourhood is better."""

    x: FloatArray
    value: float
    proven: bool
    pivots: int = 0
    """Iterations of the simplex method that it took."""


def new() -> Highs:
    """A silent solver object with one thread."""
    # the Python class on top of this one prints a banner while it is made, before it can be silenced
    highs = highspy._core._Highs()
    highs.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own call
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("parallel", "off")
    highs.setOptionValue("random_seed", 0)
    return highs


def lp(p: Programme, *, whole: bool) -> highspy.HighsLp:
    """The programme as HiGHS takes it."""
    made = highspy.HighsLp()
    made.num_col_, made.num_row_ = len(p.cost), len(p.row_upper)
    made.sense_ = highspy.ObjSense.kMaximize
    made.col_cost_ = p.cost
    made.col_lower_, made.col_upper_ = finite(p.lower), finite(p.upper)
    made.row_lower_, made.row_upper_ = finite(p.row_lower), finite(p.row_upper)
    made.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    made.a_matrix_.start_, made.a_matrix_.index_, made.a_matrix_.value_ = p.begin, p.index, p.value
    if whole:
        kinds = highspy.HighsVarType
        made.integrality_ = [kinds.kInteger] * p.choices + [kinds.kContinuous] * (len(p.cost) - p.choices)
    return made


def finite(bounds: FloatArray) -> FloatArray:
    """Infinity as HiGHS spells it."""
    return np.clip(bounds, -_NO_BOUND, _NO_BOUND)


def checked(highs: Highs, *, limited: bool) -> None:
    """Raises unless the last run ended with an answer: the optimum, or (`limited`) a plan at the effort limit.

    Raises `Infeasible`, `SolverFailed`.
    """
    status = highs.getModelStatus()
    if status in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty):
        return
    feasible = highs.getInfo().primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    if limited and status in _STOPPED and feasible:
        return
    if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
        raise Infeasible(f"HiGHS: {highs.modelStatusToString(status)}")
    raise SolverFailed(f"HiGHS stopped without a plan: {highs.modelStatusToString(status)}")


def relaxation(p: Programme) -> Relaxation:
    """Raises `Infeasible`, `SolverFailed`."""
    highs = new()
    highs.passModel(lp(p, whole=False))
    highs.run()
    checked(highs, limited=False)
    solution = highs.getSolution()
    return Relaxation(
        highs.getInfo().objective_function_value,
        np.asarray(solution.col_value, dtype=np.float64),
        np.asarray(solution.row_dual, dtype=np.float64),
        np.asarray(solution.col_dual, dtype=np.float64),
    )


def improve(
    p: Programme,
    x: FloatArray,
    free: IntArray,
    nodes: int,
    *,
    thorough: bool = False,
    seconds: float | None = None,
) -> Improved:
    """The best plan that differs from x in these choices only (and in every continuous column), within so many nodes.

    x must keep the programme. `thorough`: with heuristics and cuts, which pay where the relaxation is nearly whole.
    `seconds` is for an outer clock alone; with it the result depends on the machine.
    """
    part = _part(p, x, free)
    highs = new()
    for name, option in (_THOROUGH if thorough else _LEAN).items():
        highs.setOptionValue(name, option)
    highs.setOptionValue("mip_max_nodes", nodes)
    if seconds is not None:
        highs.setOptionValue("time_limit", max(0.05, seconds))
    columns = np.concatenate([free, np.arange(p.choices, len(p.cost))])
    highs.passModel(lp(part, whole=True))
    start = highspy.HighsSolution()
    start.col_value = x[columns].tolist()
    highs.setSolution(start)
    highs.run()
    before = float(p.cost @ x)
    try:
        checked(highs, limited=True)
    except SolverFailed:  # a start at the very edge of the tolerance may be taken for infeasible
        return Improved(x, before, proven=False)
    proven = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
    found = x.copy()
    found[columns] = np.asarray(highs.getSolution().col_value)
    found[: p.choices] = np.rint(found[: p.choices])
    value = float(p.cost @ found)
    pivots = int(highs.getInfo().simplex_iteration_count)
    better = value > before
    return Improved(found if better else x, value if better else before, proven, pivots)


def _part(p: Programme, x: FloatArray, free: IntArray) -> Programme:
    """The programme over the free choices and the continuous columns, the other choices standing at x."""
    columns = np.concatenate([free, np.arange(p.choices, len(p.cost))])
    fixed = np.setdiff1d(np.flatnonzero(x[: p.choices]), free, assume_unique=True)
    used = np.zeros(len(p.row_upper))
    at = _entries(p, fixed)
    np.add.at(used, p.index[at], p.value[at] * x[p.column[at]])
    at = _entries(p, columns)
    rows, row = np.unique(p.index[at], return_inverse=True)
    begin = np.concatenate([[0], np.cumsum((p.begin[1:] - p.begin[:-1])[columns])])
    return Programme(
        p.cost[columns], p.lower[columns], p.upper[columns], (p.row_lower - used)[rows], (p.row_upper - used)[rows],
        begin, row, p.value[at], len(free),
    )  # fmt: skip


def _entries(p: Programme, columns: IntArray) -> IntArray:
    """Where these columns' entries stand, column by column."""
    count = p.begin[columns + 1] - p.begin[columns]
    shift = np.cumsum(count) - count
    return np.asarray(np.arange(int(count.sum())) + np.repeat(p.begin[columns] - shift, count))
