"""Public and generated problems in one form: max c'x, A x <= b, 0 <= x <= upper, the first `whole` columns 0 or 1.

Both come from LEITSTAND_DATA or ../shared/data, engine/: the OR-Library's 270 multi-dimensional knapsacks (Chu and
Beasley 1998) and the two portfolio shapes of `portfolio_instances.py`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("LEITSTAND_DATA", ROOT.parent / "shared" / "data")) / "engine"
SHAPES: tuple[Shape, ...] = ("hard", "soft")
SIZES = (87, 300, 1000, 3000)
SEEDS = (0, 1, 2)

Floats = NDArray[np.float64]
Shape = Literal["hard", "soft"]


@dataclass(frozen=True)
class Problem:
    """`a` (rows, columns) by column. `case` (whole,): which use case a column belongs to. `best`: best value known."""

    name: str
    c: Floats
    a: sp.csc_matrix
    b: Floats
    upper: Floats
    whole: int
    case: NDArray[np.int64]
    best: float | None = None

    @cached_property
    def checksum(self) -> str:
        """Of all its numbers, so that a kept reference value is never compared with another problem."""
        digest = hashlib.sha256()
        for part in (self.c, self.a.indptr, self.a.indices, self.a.data, self.b, self.upper):
            digest.update(np.ascontiguousarray(part, dtype="<f8").tobytes())
        return digest.hexdigest()[:16]


def portfolio(n: int, seed: int, shape: Shape) -> Problem:
    """A portfolio of n use cases in one of the two shapes."""
    i: dict[str, Any] = _generator().instance(n, seed, shape)
    a = i["A"].tocsc()
    a.sort_indices()
    return Problem(f"{shape}-{n}-{seed}", i["c"], a, i["b"], i["ub"], i["n_int"], i["case"])


def knapsacks(numbers: tuple[int, ...] = tuple(range(30))) -> Iterator[Problem]:
    """The problems with these numbers (0..29) of each of the nine files."""
    best = _best_known()
    for file in range(1, 10):
        tokens = iter((DATA / "mkp" / f"mknapcb{file}.txt").read_text().split())
        for k in range(int(next(tokens))):
            n, m = int(next(tokens)), int(next(tokens))
            next(tokens)  # the optimum, 0 where unknown
            c = np.array([float(next(tokens)) for _ in range(n)])
            a = np.array([[float(next(tokens)) for _ in range(n)] for _ in range(m)])
            b = np.array([float(next(tokens)) for _ in range(m)])
            if k in numbers:
                name = f"{m}.{n}-{k:02d}"
                yield Problem(name, c, sp.csc_matrix(a), b, np.ones(n), n, np.arange(n), best[name])


def _best_known() -> dict[str, float]:
    rows = (DATA / "mkp" / "best_known.csv").read_text().splitlines()
    return {row.split(",")[0]: float(row.split(",")[5]) for row in rows[1:]}


@cache
def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("portfolio_instances", DATA / "portfolio_instances.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
