"""The default priors against public estimate/actual data, with no outcome of the firm itself."""

import csv
import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from tests.beliefs.shelf import DAY, estimate, strategy, use_case

from leitstand.beliefs import believe, sample
from leitstand.strategy import Quantity

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("LEITSTAND_DATA", ROOT.parent / "shared" / "data")) / "estimates"

pytestmark = [
    pytest.mark.shared_data,
    pytest.mark.skipif(not DATA.is_dir(), reason=f"public estimate data not found in {DATA}"),
]


def kitchenham() -> list[tuple[float, float]]:
    """First estimate and actual effort in hours of 145 projects (Kitchenham et al. 2002)."""
    text = (DATA / "kitchenham.arff").read_text(encoding="utf-8-sig")
    rows = [line.split(",") for line in text.splitlines() if line[:1].isdigit()]
    return [(float(r[8]), float(r[5])) for r in rows]


def rk31() -> list[tuple[float, float]]:
    """Estimated and actual effort in hours of 42 Norwegian projects."""
    with (DATA / "RK31-surveycostestim.csv").open(encoding="utf-8") as file:
        rows = [(r["Estimate_hrs"], r["Actual_hrs"]) for r in csv.DictReader(file)]
    return [(float(e), float(a)) for e, a in rows if e not in ("", "NA") and a not in ("", "NA")]


def kitchenham_days() -> list[tuple[float, float]]:
    """Planned and actual days of the 141 projects that have both."""
    text = (DATA / "kitchenham.arff").read_text(encoding="utf-8-sig")
    rows = [line.split(",") for line in text.splitlines() if line[:1].isdigit()]
    dated = [(dt.date.fromisoformat(r[3]), dt.date.fromisoformat(r[7]), r[4]) for r in rows if r[7] != "?"]
    return [((end - start).days, float(actual)) for start, end, actual in dated if end > start]


def rk31_days() -> list[tuple[float, float]]:
    """Estimated and actual days of the 42 Norwegian projects."""
    with (DATA / "RK31-surveycostestim.csv").open(encoding="utf-8") as file:
        rows = [(r["Estimate_days"], r["Actual_days"]) for r in csv.DictReader(file)]
    return [(float(e), float(a)) for e, a in rows if e not in ("", "NA") and a not in ("", "NA")]


def covered(pairs: list[tuple[float, float]], quantity: Quantity, low: float, high: float) -> float:
    """Share of the actuals within these quantiles of the belief that rests on the estimate alone."""
    per_unit = {"effort": 8, "duration": 365.25 / 4}[quantity]  # hours to days, days to quarters
    cases = [use_case(n) for n in range(len(pairs))]
    estimates = [
        estimate(c, quantity, round(e / per_unit, 6), by=None) for c, (e, _) in zip(cases, pairs, strict=True)
    ]
    draws = sample(believe(strategy(*cases, *estimates), DAY), 1, 4000, quantities=[quantity])
    inside = 0
    for case, (_, actual) in zip(cases, pairs, strict=True):
        bottom, top = np.quantile(draws[(case.id, quantity, "")], (low, high))
        inside += bool(bottom <= actual / per_unit <= top)
    return inside / len(pairs)


@pytest.mark.parametrize(
    ("pairs", "quantity", "n"),
    [
        pytest.param(kitchenham, "effort", 145, id="Kitchenham effort"),
        pytest.param(rk31, "effort", 42, id="RK31 effort"),
        pytest.param(kitchenham_days, "duration", 141, id="Kitchenham duration"),
        pytest.param(rk31_days, "duration", 42, id="RK31 duration"),
    ],
)
def test_nine_in_ten_actuals_lie_within_nine_tenths_of_the_belief(
    pairs: Callable[[], list[tuple[float, float]]], quantity: Quantity, n: int
) -> None:
    rows = pairs()
    assert len(rows) == n
    assert 0.85 <= covered(rows, quantity, 0.05, 0.95) <= 0.98


def test_an_estimate_read_as_25_percent_either_way_would_cover_far_less() -> None:
    rows = kitchenham() + rk31()
    naive = sum(e / 1.25 <= a <= e * 1.25 for e, a in rows) / len(rows)
    assert naive < 0.65
