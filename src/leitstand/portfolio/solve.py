"""A model of the choice, solved: its relaxation (bound and prices), and whole plans.

HiGHS does it where it reaches the gap within its nodes, as it does for nearly all models of a hundred use cases; where
it does not, the search of `search/` goes on from its plan. `search.highs` closes the solver's traps.
"""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from .grid import FloatArray
from .model import THOUSAND, Model, Row
from .search import Effort, Programme, Relaxation, Unsearchable, search
from .search.highs import Highs, checked, finite, lp, new

_PLAIN = {
    "mip_allow_restart": False, "mip_detect_symmetry": False, "mip_heuristic_effort": 0.0,
    "mip_heuristic_run_feasibility_jump": False,
}  # fmt: skip
_FURTHER = Effort(rounds=12, steps=3000, nodes=60, thorough=120, pivots=1500)
"""What the search may add where HiGHS ran out of nodes."""
_ZERO = 1e-7
"""HiGHS' own tolerance for what a price may be where it should be nothing."""
_WEAKER = 0.05
"""A relaxation whose bound is by this share weaker than the one known does not guide the search."""


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
    duals: FloatArray | None = None
    """(rows of its model,): of a relaxation, in the programme's units."""


class Relaxed:
    """LP relaxations solved one after the other in one live HiGHS object, each from the same basis (or else the
    first's). Where only worths, limits and bounds differ from the model before, they are changed in place."""

    def __init__(self, basis: highspy.HighsBasis | None = None) -> None:
        self._highs = new()
        self._basis = basis
        self._held: Model | None = None

    def solve(self, model: Model) -> Solved:
        """The relaxation of this model. Raises `Infeasible`, `SolverFailed`."""
        if self._held is not None and _same_matrix(self._held, model):
            self._change(model)
        else:
            self._highs.passModel(lp(programme(model), whole=False))
        self._held = model
        if self._basis is not None and len(self._basis.col_status) == len(model.cost):
            self._highs.setBasis(self._basis)
        self._highs.run()
        checked(self._highs, limited=False)
        if self._basis is None:
            self._basis = self._highs.getBasis()
        return _solved(self._highs, model)

    def _change(self, model: Model) -> None:
        columns = np.arange(len(model.cost), dtype=np.int32)
        rows = np.arange(len(model.row_upper), dtype=np.int32)
        self._highs.changeColsCost(len(columns), columns, model.cost)
        self._highs.changeColsBounds(len(columns), columns, finite(model.lower), finite(model.upper))
        self._highs.changeRowsBounds(  # type: ignore[attr-defined] # it has it; its stub does not
            len(rows), rows, finite(model.row_lower), finite(model.row_upper)
        )


def relaxed(model: Model) -> Solved:
    """The linear relaxation: its value is the bound, its duals are the prices. Raises `Infeasible`, `SolverFailed`."""
    return Relaxed().solve(model)


def whole(
    model: Model, *, gap: float, nodes: int, plain: bool = False, start: FloatArray | None = None,
    loose: Solved | None = None,
) -> Solved:  # fmt: skip
    """The best plan found when the gap or the number of nodes is reached, and, without `plain`, by the search after
    that. `plain` leaves out what seldom helps a model of fewer than a hundred use cases and takes half the time.
    `start` (cases, starts): a plan to begin with; it may break rules, then HiGHS mends it or leaves it. `loose`: the
    relaxation of this model or one much like it, so that the search need not solve it again.

    Raises `Infeasible`, `SolverFailed` (also when the nodes ran out before any plan was found).
    """
    p = programme(model)
    highs = new()
    highs.setOptionValue("mip_rel_gap", gap)
    highs.setOptionValue("mip_max_nodes", nodes)
    for name, value in _PLAIN.items() if plain else ():
        highs.setOptionValue(name, value)
    highs.passModel(lp(p, whole=True))
    if start is not None:
        begin = highspy.HighsSolution()
        begin.col_value = _full(p, model, start).tolist()
        highs.setSolution(begin)
    highs.run()
    checked(highs, limited=True)
    found = _solved(highs, model)
    if (
        plain or highs.getModelStatus() != highspy.HighsModelStatus.kSolutionLimit
    ):  # proven, or nothing to choose
        return found
    return _further(p, model, found, loose)


def programme(model: Model) -> Programme:
    """The model as the search takes it. Columns come in the order of its use cases, which is that of their ids."""
    return Programme(
        model.cost, model.lower, model.upper, model.row_lower, model.row_upper,
        model.begin, model.index, model.value, model.choices,
    )  # fmt: skip


def _further(p: Programme, model: Model, found: Solved, loose: Solved | None) -> Solved:
    """What the search makes of a plan that HiGHS could not prove; the plan itself where it finds nothing better."""
    try:
        relaxed = None if loose is None else _fitting(p, model, loose, found.bound / THOUSAND)
        more = search(p, effort=_FURTHER, start=_full(p, model, found.chosen), relaxed=relaxed)
    except Unsearchable:
        return found
    if more.value * THOUSAND <= found.value or not p.keeps(more.x):
        return found
    n = model.choices
    chosen = np.zeros(model.shape)
    chosen[model.case[:n], model.start[:n]] = np.rint(more.x[:n])
    value = more.value * THOUSAND
    return Solved(
        chosen, value, max(value, min(found.bound, more.bound * THOUSAND)), found.price, found.reduced
    )


def _fitting(p: Programme, model: Model, loose: Solved, bound: float) -> Relaxation | None:
    """The relaxation as this programme sees it: its prices are kept, and what they bound is worked out anew (weak
    duality), so it may come from a model with other columns or limits. None where it has other rows, or guides badly:
    where it is much weaker than a bound that is known."""
    duals = loose.duals
    if duals is None or len(duals) != len(p.row_upper):
        return None
    reduced = p.cost - np.bincount(p.column, p.value * duals[p.index], minlength=len(p.cost))
    best = 0.0
    for price, low, high in ((duals, p.row_lower, p.row_upper), (reduced, p.lower, p.upper)):
        end = np.where(price > 0, high, low)
        counts = (price != 0) & (np.isfinite(end) | (np.abs(price) > _ZERO))
        best += float(price[counts] @ end[counts])
    if not np.isfinite(best) or best > bound + _WEAKER * abs(bound):
        return None
    x, n = np.zeros(len(p.cost)), model.choices
    x[:n] = loose.chosen[model.case[:n], model.start[:n]]
    return Relaxation(best, x, duals, reduced)


def _full(p: Programme, model: Model, chosen: FloatArray) -> FloatArray:
    n = model.choices
    x = np.zeros(len(p.cost))
    x[:n] = np.rint(chosen[model.case[:n], model.start[:n]])
    return p.completed(x)


def _same_matrix(one: Model, other: Model) -> bool:
    return one.shape == other.shape and all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("begin", "index", "value", "case", "start")
    )


def _solved(highs: Highs, model: Model) -> Solved:
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
    if is_whole:
        return Solved(chosen, value, bound, price, reduced)
    duals = np.asarray(solution.row_dual, dtype=np.float64)
    return Solved(chosen, value, bound, price, reduced, highs.getBasis(), duals)
