"""The solver's traps are closed: no figure without a status, one thread, nothing printed."""

import subprocess
import sys
from dataclasses import replace

import highspy
import numpy as np
import pytest
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio import SolverFailed
from leitstand.portfolio.failures import Infeasible
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.model import Model, build, expected_numbers
from leitstand.portfolio.solve import Relaxed, relaxed, whole


def model(seed: int = 5) -> Model:
    strategy = company(seed, 30)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    return build(frame, expected_numbers(frame), frame.limits, soft=True)


def test_an_impossible_model_is_refused_and_not_valued() -> None:
    impossible = model()
    impossible = replace(impossible, row_lower=np.full_like(impossible.row_lower, 1e7))
    for solve in (relaxed, lambda m: whole(m, gap=1e-3, nodes=10)):
        with pytest.raises(Infeasible):
            solve(impossible)


def test_a_status_that_is_no_answer_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = highspy.HighsModelStatus.kNotset
    monkeypatch.setattr(highspy._core._Highs, "getModelStatus", lambda _: stopped)
    with pytest.raises(SolverFailed, match="Not Set"):
        relaxed(model())


def test_models_are_solved_one_after_the_other_as_if_each_were_alone() -> None:
    models = [model(seed) for seed in (5, 6, 5)]
    solver = Relaxed()
    one_by_one = [solver.solve(m).value for m in models]
    assert one_by_one == pytest.approx([relaxed(m).value for m in models], rel=1e-9)


def test_the_solver_prints_nothing() -> None:
    code = "from tests.portfolio.test_solver import *; relaxed(model()); whole(model(), gap=0.01, nodes=5)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == ""
