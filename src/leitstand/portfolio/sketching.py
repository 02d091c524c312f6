"""Playing through, quickly: the plan under changes without its explanation, and how it differs from today's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Band, Plan, Strategy

from .choose import Chosen
from .comparing import shifts_between
from .fan import course
from .frame import frame_of
from .grid import FloatArray
from .planning import DRAWS, Planned, plan_now
from .simulate import Simulation
from .sketches import Sketched
from .stability import planned_choice

A_EURO = 1.0


def sketch(
    today: tuple[Strategy, Belief], then: tuple[Strategy, Belief], as_of: dt.date, seed: int, *, in_force: Plan | None,
    known: Plan | None = None, progress: Callable[[float], None] = lambda _: None,
) -> Sketched:  # fmt: skip
    """The plan of `then` against that of `today`; both stay near the plan in force.

    `known`: the plan of today where it was made before, so that it is not made again. The same inputs give the same
    answer. Raises `SolverFailed`.
    """
    before = known
    was: tuple[FloatArray, dict[str, float]] | None = None
    if before is None:
        made = plan_now(*today, as_of, seed, in_force=in_force)
        before, was = made.plan, (_ends(made), _worth(made.chosen))
    progress(0.4)
    now = plan_now(*then, as_of, seed, in_force=before)
    progress(0.8)
    final_before, worth_before = was or _kept(*today, as_of, seed, before, now)
    final_after, worth_after = _ends(now), _worth(now.chosen)
    shifts = shifts_between(before.choices, now.plan.choices)
    gain = final_after - final_before
    mean = now.plan.value.mean - before.value.mean
    p10, p50, p90 = (float(q) for q in np.quantile(gain, (0.1, 0.5, 0.9)))
    alike = bool(np.abs(gain).max() < A_EURO)
    worth = worth_before | worth_after
    turned = {s.use_case for s in shifts}
    return Sketched(
        before=before,
        after=now.plan,
        shifts=shifts,
        difference=Band(p10=p10, p50=p50, p90=p90, mean=mean, unit="EUR"),
        better=None if alike else float((gain > 0).mean()),
        worth={k: worth[k] for k in sorted(turned & worth.keys())},
    )


def _kept(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, plan: Plan, now: Planned
) -> tuple[FloatArray, dict[str, float]]:
    """The course of a plan that was made before. Draws are keyed by record, so both plans see the same ones."""
    frame = frame_of(strategy, belief, as_of, plan)
    matrix = planned_choice(frame)
    if matrix is None:  # the plan is the one that the frame was made for
        raise ValueError("a frame without its plan")
    start = np.where(matrix.sum(axis=1) > 0.5, matrix.argmax(axis=1), -1)
    chosen = replace(now.chosen, frame=frame, start=start)
    return course(chosen, Simulation(frame, seed, DRAWS)).value[:, -1], _worth(chosen)


def _ends(planned: Planned) -> FloatArray:
    return planned.run.value[:, -1]


def _worth(chosen: Chosen) -> dict[str, float]:
    """EUR that each use case of the plan is expected to bring at its start."""
    cases, mean = chosen.frame.worth.cases, chosen.frame.worth.mean
    starts = zip(cases, chosen.start.tolist(), strict=True)
    return {c.id: float(mean[n, s]) for n, (c, s) in enumerate(starts) if s >= 0}
