"""HiGHS, tamed: one thread for the whole process, node limits instead of seconds, no figure without its status.

Two traps are closed here (notes on the engine, section 7). The number of threads belongs to the process: a second
number makes every later run fail silently, so it is always 1. A time limit belongs to the object and runs
on over all its runs, so none is ever set. An objective is read only after the model status said that it is one.
"""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from .failures import Infeasible, SolverFailed
from .grid import FloatArray
from .model import THOUSAND, Model, Row

_NO_BOUND = highspy.kHighsInf
_PLAIN = {
    "mip_allow_restart": False, "mip_detect_symmetry": False, "mip_heuristic_effort": 0.0,
    "mip_heuristic_run_feasibility_jump": False,
}  # fmt: skip
_LIMITED = highspy.HighsModelStatus.kSolutionLimit


@dataclass(frozen=True)
class Solved:
    """`chosen` (cases, starts): shares 0..1, whole for a plan. `value`, `bound`: EUR. `price`: by row, EUR per unit.

    `reduced` (cases, starts): EUR by which a column would change the objective, -inf where there is no column.
    """

    chosen: FloatArray
    value: float
    bound: float
    price: dict[Row, float]
    reduced: FloatArray
    basis: highspy.HighsBasis | None = None


class Relaxed:
    """LP relaxations solved one after the other in one HiGHS object, each from the same basis (or else the first's)."""

    def __init__(self, basis: highspy.HighsBasis | None = None) -> None:
        self._highs = _highs()
        self._basis = basis

    def solve(self, model: Model) -> Solved:
        """The relaxation of this model. Raises `Infeasible`, `SolverFailed`."""
        self._highs.passModel(_lp(model, whole=False))
        if self._basis is not None and len(self._basis.col_status) == len(model.cost):
            self._highs.setBasis(self._basis)
        self._highs.run()
        _checked(self._highs, limited=False)
        if self._basis is None:
            self._basis = self._highs.getBasis()
        return _solved(self._highs, model)


def relaxed(model: Model) -> Solved:
    """The linear relaxation: its value is the bound, its duals are the prices. Raises `Infeasible`, `SolverFailed`."""
    return Relaxed().solve(model)


def whole(model: Model, *, gap: float, nodes: int, plain: bool = False) -> Solved:
    """The best plan found when the gap or the number of nodes is reached. `plain` leaves out what seldom helps a model
    of fewer than a hundred use cases and takes half the time.

    Raises `Infeasible`, `SolverFailed` (also when the nodes ran out before any plan was found).
    """
    highs = _highs()
    highs.setOptionValue("mip_rel_gap", gap)
    highs.setOptionValue("mip_max_nodes", nodes)
    for name, value in _PLAIN.items() if plain else ():
        highs.setOptionValue(name, value)
    highs.passModel(_lp(model, whole=True))
    highs.run()
    _checked(highs, limited=True)
    return _solved(highs, model)


def _highs() -> highspy._core._Highs:
    # the Python class on top of this one prints a banner while it is made, before it can be silenced
    highs = highspy._core._Highs()
    highs.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own call
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("parallel", "off")
    highs.setOptionValue("random_seed", 0)
    return highs


def _lp(model: Model, *, whole: bool) -> highspy.HighsLp:
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(model.cost), len(model.row_upper)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = model.cost
    lp.col_lower_ = np.where(np.isinf(model.lower), -_NO_BOUND, model.lower)
    lp.col_upper_ = np.where(np.isinf(model.upper), _NO_BOUND, model.upper)
    lp.row_lower_ = np.where(np.isinf(model.row_lower), -_NO_BOUND, model.row_lower)
    lp.row_upper_ = np.where(np.isinf(model.row_upper), _NO_BOUND, model.row_upper)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = model.begin, model.index, model.value
    if whole:
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        lp.integrality_ = [kinds[int(c >= 0)] for c in model.case.tolist()]
    return lp


def _checked(highs: highspy._core._Highs, *, limited: bool) -> None:
    status = highs.getModelStatus()
    if status in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty):
        return
    feasible = highs.getInfo().primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    if limited and status == _LIMITED and feasible:
        return
    if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
        raise Infeasible(f"HiGHS: {highs.modelStatusToString(status)}")
    raise SolverFailed(f"HiGHS stopped without a plan: {highs.modelStatusToString(status)}")


def _solved(highs: highspy._core._Highs, model: Model) -> Solved:
    info, solution, n = highs.getInfo(), highs.getSolution(), model.choices
    columns = np.asarray(solution.col_value, dtype=np.float64)[:n]
    chosen, reduced = np.zeros(model.shape), np.full(model.shape, -np.inf)
    chosen[model.case[:n], model.start[:n]] = columns
    is_whole = len(highs.getLp().integrality_) > 0
    price: dict[Row, float] = {}
    if not is_whole:
        duals = np.asarray(solution.row_dual, dtype=np.float64) * THOUSAND
        per = {"budget": 1 / THOUSAND, "kpi": 1 / THOUSAND}
        price = {row: float(duals[i]) * per.get(row[0], 1.0) for row, i in model.row.items()}
        reduced[model.case[:n], model.start[:n]] = np.asarray(solution.col_dual)[:n] * THOUSAND
    else:
        chosen = np.rint(chosen)
    value = info.objective_function_value * THOUSAND
    bound = info.mip_dual_bound * THOUSAND if is_whole else value
    return Solved(chosen, value, bound, price, reduced, None if is_whole else highs.getBasis())
