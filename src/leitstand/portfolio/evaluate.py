"""What a given plan is worth in the programme, whether it keeps all rows, and what it spends: worked out, not solved.

The columns that are no choice have a best value that follows from the choices: see portfolio.model.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .frame import Frame
from .grid import FloatArray, IntArray
from .model import SHORT, THOUSAND, Model
from .outside import bought
from .simulate import Simulation
from .value import days

_SLACK = 1e-6
"""Rows are kept to this share of their size, as the solver keeps them."""


@dataclass(frozen=True)
class Evaluated:
    """`value`: EUR of the objective. `kept`: whether it keeps every row. `lacking`: EUR that each minimum share
    lacks."""

    value: float
    kept: bool
    lacking: tuple[float, ...]

    @property
    def short(self) -> float:
        """EUR that all of them lack."""
        return sum(self.lacking)


def evaluated(model: Model, chosen: FloatArray) -> Evaluated:
    """The plan `chosen` (cases, starts) in this programme."""
    n = model.choices
    x = np.zeros(len(model.cost))
    x[:n] = chosen[model.case[:n], model.start[:n]]
    complete = (
        float(chosen.sum()) <= float(x[:n].sum()) + _SLACK
    )  # nothing chosen that the programme has no column for
    sizes = np.diff(model.begin)
    column = np.repeat(np.arange(len(model.cost)), sizes)
    activity = np.asarray(
        np.bincount(model.index, model.value * x[column], minlength=len(model.row_upper)), dtype=np.float64
    )
    for j in range(n, len(model.cost)):
        part = slice(model.begin[j], model.begin[j + 1])
        rows, entries = model.index[part], model.value[part]
        x[j] = _best(model, j, rows, entries, activity)
        activity[rows] += entries * x[j]
    scale = _SLACK * (1 + np.abs(np.where(np.isfinite(model.row_upper), model.row_upper, 0)))
    kept = bool((activity <= model.row_upper + scale).all() and (activity >= model.row_lower - scale).all())
    lacking = tuple(float(x[j]) * THOUSAND for j in _shorts(model))
    return Evaluated(float(model.cost @ x) * THOUSAND, kept and complete, lacking)


def for_nearest_shares(model: Model) -> Model:
    """The same programme that looks only for what the minimum shares lack, and a little at value."""
    cost = model.cost * (1e-4 / max(1.0, float(np.abs(model.cost[: model.choices]).sum())))
    cost[_shorts(model)] = -SHORT
    return replace(model, cost=cost)


def planned_spending(frame: Frame, chosen: FloatArray) -> FloatArray:
    """(money periods,): expected spending of a plan (cases, starts), with what is bought and what stops."""
    return np.asarray(np.einsum("ns,nsy->y", chosen, frame.worth.cost) + extra_spending(frame, chosen))


def extra_spending(frame: Frame, chosen: FloatArray) -> FloatArray:
    """(money periods,): EUR beside the use cases themselves: bought days, what stops."""
    total = frame.committed.copy() if frame.committed.size else np.zeros(len(frame.grid.money))
    for skill, offer in frame.offers.items():
        total += bought_days(frame, chosen)[skill] @ offer.cost
    left_out = 1 - np.minimum(1, chosen.sum(axis=1))
    for use_case, cost in frame.stops.items():
        total += float(left_out[frame.worth.row[use_case]]) * cost * frame.grid.in_money[0]
    return total


def extra_by_quarter(frame: Frame, chosen: FloatArray) -> FloatArray:
    """(quarters,): the same by quarter; days bought in a later year fall evenly on its quarters."""
    grid, ended = frame.grid, sum(frame.settled.values())
    spread = grid.in_skill_period / grid.in_skill_period.sum(axis=0)
    total = np.zeros(grid.quarters)
    for skill, days_bought in bought_days(frame, chosen).items():
        total += spread @ (days_bought * frame.offers[skill].extra)
    left_out = 1 - np.minimum(1, chosen.sum(axis=1))
    total[0] += ended + sum(cost * float(left_out[frame.worth.row[i]]) for i, cost in frame.stops.items())
    return total


def bought_days(frame: Frame, chosen: FloatArray) -> dict[str, FloatArray]:
    """(skill periods,) by skill: expected person days bought."""
    return {
        skill: bought(offer, np.einsum("ns,nsp->p", chosen, frame.worth.days[skill]), frame.capacity[skill])
        for skill, offer in frame.offers.items()
    }


def spending(frame: Frame, simulation: Simulation, chosen: FloatArray) -> FloatArray:
    """(draws, money periods): what the plan spends, gates simulated, with what is bought and what stops."""
    total = simulation.total_spending(chosen)
    if not (frame.offers or frame.stops or frame.committed.any()):
        return total
    bare = replace(frame, offers={})
    total = total + extra_spending(bare, chosen)
    for skill, offer in frame.offers.items():
        worked = np.zeros((simulation.draws, len(frame.grid.skill_periods)))
        for n, s in zip(*np.nonzero(chosen > 1e-6), strict=True):
            worked += chosen[n, s] * _worked(frame, simulation, int(n), int(s), skill)
        total = total + bought(offer, worked, frame.capacity[skill]) @ offer.cost
    return total


def _worked(frame: Frame, simulation: Simulation, n: int, s: int, skill: str) -> FloatArray:
    case = frame.worth.cases[n]
    drawn = replace(simulation.of(case.id), success=simulation.passed(case.id))
    done = days(case, frame.worth.factors[case.kind], drawn, skill)[:, s]
    return np.asarray(done * simulation.reached(case.id)[:, None])


def _best(model: Model, j: int, rows: IntArray, entries: FloatArray, activity: FloatArray) -> float:
    """The best value of a column that is no choice: as small as the rows that it relieves allow, or else as large as
    the rows that hold it do."""
    room = model.row_upper[rows] - activity[rows]
    relieves = entries < 0
    if model.cost[j] <= 0 and relieves.any():
        needed = float((room[relieves] / entries[relieves]).max())
        return min(max(float(model.lower[j]), needed), float(model.upper[j]))
    most = float((room[entries > 0] / entries[entries > 0]).min(initial=np.inf))
    return min(most, float(model.upper[j]))


def _shorts(model: Model) -> list[int]:
    """The columns for what minimum shares lack."""
    rows = {i for row, i in model.row.items() if row[0] == "share" and row[2] == "without"}
    n = model.choices
    found = []
    for j in range(n, len(model.cost)) if rows else ():
        part = slice(model.begin[j], model.begin[j + 1])
        if any(
            i in rows and v < 0 for i, v in zip(model.index[part].tolist(), model.value[part], strict=True)
        ):
            found.append(j)
    return found
