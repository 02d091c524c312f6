"""(f) Value of information beside exact values, other estimators, and published values.

EVPPI on four problems with a closed form (two options, normal difference; sources: notes on `PROBLEMS`), 10,000 draws,
30 repeats. Our estimator runs three times: on the draws alone, as every regression does; with what the product knows
besides (each quantity's own distribution and the exact expectations); and with the other inputs as controls. The
figure of record, `evppi_error_pct`, is the second: it does not lean on the problems being linear in all inputs.
A fifth problem is shaped like a use case (benefit x adoption x chance - cost, lognormal and beta): there controls are
no exact answer either.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from leitstand.portfolio.information import GRID, WEIGHTS, Known, evpi, evppi, evsi, told, two_options

from .instances import DATA

Floats = NDArray[np.float64]

PROBLEMS = {
    "A": (0.0, 1.0, 2.0),  # toy problem p1 of the R package voi
    "B": (0.0, 2.0, 1.0),  # its p2
    "C": (1.0, 1.0, 2.0),  # its vignette
    "D": (2.0, 1.0, 2.0),  # a decision that is nearly sure
}
"""Mean and sd of what becomes known, sd of the rest."""
DRAWS, REPEATS = 10_000, 30
COST = 90_000.0


def measure(*, quick: bool) -> dict[str, float | None]:
    """Prints the tables; `quick` repeats nested Monte Carlo less often."""
    errors = _closed(REPEATS, 5 if quick else REPEATS)
    case = _like_a_use_case(REPEATS)
    _false_positives(40)
    _samples(20)
    chemo = _chemotherapy()

    def mean_of(method: str) -> float:
        return (errors["A"][method] + errors["B"][method]) / 2

    return {
        "evppi_error_pct": round(mean_of("known"), 2),
        "evppi_error_draws_only_pct": round(mean_of("draws"), 2),
        "evppi_error_controls_pct": round(mean_of("controls"), 4),
        "evppi_error_C_pct": round(errors["C"]["known"], 2),
        "evppi_error_D_pct": round(errors["D"]["known"], 2),
        "evppi_error_use_case_pct": round(case, 2),
        **chemo,
    }


def _closed(repeats: int, nested: int) -> dict[str, dict[str, float]]:
    methods: dict[str, Callable[[Floats, Floats, Floats, float, float], float]] = {
        "draws": lambda nb, x, _rest, _m, _s: evppi(nb, x).value,
        "known": lambda nb, x, _rest, m, s: _known(nb, x, None, m, s),
        "controls": _known,
        "line": lambda nb, x, _rest, _m, _s: _line(nb, x),
        "bins": lambda nb, x, _rest, _m, _s: _bins(nb, x),
    }
    print("EVPPI, RMSE in % of the exact value (10,000 draws)")
    print(
        f"{'':2} {'exact':>9} "
        + " ".join(f"{m:>9}" for m in (*methods, "1000x1000", "100x100"))
        + "   se/spread"
    )
    errors: dict[str, dict[str, float]] = {}
    for name, (mean, sd, other) in PROBLEMS.items():
        exact = two_options(mean, sd)
        found: dict[str, list[float]] = {m: [] for m in methods}
        said = []
        for r in range(repeats):
            rng = np.random.default_rng([20261123, r])
            x, rest = rng.normal(0, sd, DRAWS), rng.normal(0, other, DRAWS)
            nb = np.stack([np.zeros(DRAWS), mean + x + rest], axis=1)
            for method, estimate in methods.items():
                found[method].append(estimate(nb, x, rest, mean, sd))
            said.append(evppi(nb, x).se)
        rows = {m: _rmse(v, exact) for m, v in found.items()}
        rows["nested"] = _rmse([_nested(mean, sd, other, 1000, r) for r in range(nested)], exact)
        rows["small"] = _rmse([_nested(mean, sd, other, 100, r) for r in range(repeats)], exact)
        spread = float(np.std(found["draws"]))
        cells = " ".join(f"{v:9.3f}" for v in rows.values())
        print(f"{name:2} {exact:9.6f} {cells} {np.mean(said) / spread:10.2f}")
        errors[name] = rows
    print(
        "known: with the quantity's own distribution and exact expectations; controls: the other input as well;"
    )
    print("line: ordinary least squares; bins: 50 after a sort; the last two: nested Monte Carlo")
    _times()
    return errors


def _known(nb: Floats, x: Floats, rest: Floats | None, mean: float, sd: float) -> float:
    known = Known(sd * GRID[:, None], WEIGHTS)
    return evppi(nb, x, controls=rest, mean=np.array([0.0, mean]), known=known).value


def _line(nb: Floats, x: Floats) -> float:
    slope, level = np.polyfit(x, nb[:, 1] - nb[:, 0], 1)
    fitted = level + slope * x
    return float(np.maximum(fitted, 0).mean() - max(0.0, fitted.mean()))


def _bins(nb: Floats, x: Floats, bins: int = 50) -> float:
    each = np.array([part.mean(axis=0) for part in np.array_split(nb[np.argsort(x)], bins)])
    return float(each.max(axis=1).mean() - nb.mean(axis=0).max())


def _nested(mean: float, sd: float, other: float, size: int, seed: int) -> float:
    rng = np.random.default_rng([7, seed])
    x = rng.normal(0, sd, size)
    inner = mean + x + rng.normal(0, other, (size, size)).mean(axis=0)
    return float(np.maximum(inner, 0).mean() - max(0.0, inner.mean()))


def _rmse(values: list[float], exact: float) -> float:
    return float(np.sqrt(np.mean((np.array(values) - exact) ** 2)) / exact * 100)


def _like_a_use_case(repeats: int) -> float:
    """The benefit of a use case becomes known: margin = benefit x adoption x chance - cost."""
    benefit = np.exp(12.2 + 0.6 * GRID)
    line = benefit * 0.6 * 0.7 - COST * np.exp(0.3**2 / 2)
    mean = float(WEIGHTS @ line)
    # on a fine grid of the benefit's score the exact value is a sum
    exact = float(WEIGHTS @ np.maximum(line, 0)) - max(0.0, mean)
    found: dict[str, list[float]] = {"draws": [], "known": [], "controls": []}
    for r in range(repeats):
        rng = np.random.default_rng([5, r])
        x = np.exp(12.2 + 0.6 * rng.normal(size=DRAWS))
        rest = np.stack(
            [rng.beta(6, 4, DRAWS), rng.beta(7, 3, DRAWS), COST * np.exp(0.3 * rng.normal(size=DRAWS))],
            axis=1,
        )
        nb = np.stack([np.zeros(DRAWS), x * rest[:, 0] * rest[:, 1] - rest[:, 2]], axis=1)
        known = Known(benefit[:, None], WEIGHTS)
        means = np.array([0.0, mean])
        found["draws"].append(evppi(nb, x).value)
        found["known"].append(evppi(nb, x, known=known, mean=means).value)
        found["controls"].append(evppi(nb, x, known=known, mean=means, controls=rest).value)
    errors = {m: _rmse(v, exact) for m, v in found.items()}
    print(
        f"\nE like a use case, exact {exact:.0f}: " + ", ".join(f"{m} {e:.2f} %" for m, e in errors.items())
    )
    return errors["controls"]


def _false_positives(repeats: int) -> None:
    ours, line, bins = [], [], []
    for r in range(repeats):
        rng = np.random.default_rng([9, r])
        nb, x = np.stack([np.zeros(DRAWS), rng.normal(0, 2, DRAWS)], axis=1), rng.normal(size=DRAWS)
        ours.append(evppi(nb, x).value)
        line.append(_line(nb, x))
        bins.append(_bins(nb, x))
    print(f"an input that does not matter, near tie, EVPI 0.798: ours {np.mean(ours):.4f}, line {np.mean(line):.4f}, "
          f"50 bins {np.mean(bins):.4f}")  # fmt: skip


def _samples(repeats: int) -> None:
    print(
        "\nEVSI, sd 1, error of one observation 4, mean 0.5: n, exact, ours on draws (mean of 20), with what is known"
    )
    for n in (1, 10, 100):
        found, known = [], []
        for r in range(repeats):
            rng = np.random.default_rng([3, r])
            x = rng.normal(size=DRAWS)
            nb = np.stack([np.zeros(DRAWS), 0.5 + x], axis=1)
            found.append(evsi(nb, x, n, 4.0).value)
        known.append(
            evsi(nb, x, n, 4.0, known=Known(GRID[:, None], WEIGHTS), mean=np.array([0.0, 0.5])).value
        )
        print(f"{n:4d} {two_options(0.5, told(1, n, 4)):9.5f} {np.mean(found):9.5f} {np.mean(known):9.5f}")


def _times() -> None:
    """CPU time of ours over that of a bare straight line, which is no estimator of curves."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=DRAWS)
    for options in (2, 20):
        nb = rng.normal(size=(DRAWS, options)) + x[:, None] * np.arange(options)
        ours, line = _cpu(partial(evppi, nb, x)), _cpu(partial(np.polyfit, x, nb, 1))
        print(
            f"{options:2d} options: {ours * 1000:.1f} ms CPU, {ours / line:.1f} times a bare least-squares line"
        )


def _cpu(work: Callable[[], object], repeats: int = 7) -> float:
    times = []
    for _ in range(repeats):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return float(np.median(times))


def _chemotherapy() -> dict[str, float | None]:
    """Public example of the R package voi (chjackson/voi, commit b43b89593b2c), willingness to pay 20,000."""
    if not (DATA / "chemo_nb.csv").exists():
        print("\nThe chemotherapy example is not there: set LEITSTAND_DATA")
        return {"chemo_evpi": None, "chemo_evppi_error_pct": None}
    nb = np.loadtxt(DATA / "chemo_nb.csv", delimiter=",", skiprows=1)
    with (DATA / "chemo_pars.csv").open(encoding="utf-8") as lines:
        names = next(csv.reader(lines))
    x = dict(zip(names, np.loadtxt(DATA / "chemo_pars.csv", delimiter=",", skiprows=1).T, strict=True))
    one = evppi(nb, x["p_side_effects_t2"])
    two = evppi(nb, np.stack([x["p_side_effects_t2"], x["logor_side_effects"]], axis=1))
    every = evppi(nb, np.stack(list(x.values()), axis=1))
    arms = np.stack(
        [stats.binom.rvs(100, x[f"p_side_effects_t{i}"], random_state=i) / 100 for i in (1, 2)], axis=1
    )
    trial = evppi(nb, arms)
    whole = evpi(nb)
    print("\nchemotherapy example: published, ours (standard error)")
    for label, published, found in (
        ("EVPI", "368.605096225918", whole),
        ("EVPPI p_side_effects_t2", "262.11 GAM, 261.67/262.33 bins, 265.13 earth", one),
        ("EVPPI both side effects", "333.45 GAM, 334.04 earth, 324.25 BART", two),
        ("EVPPI all 14 inputs", "the EVPI", every),
        ("EVSI trial of 100 a side", "242.13 GAM, 239.13 importance sampling", trial),
    ):
        print(f"{label:25} {published:45} {found.value:12.6f} ({found.se:.2f})")
    return {"chemo_evpi": whole.value, "chemo_evppi_error_pct": round(abs(one.value / 262.1109 - 1) * 100, 2)}


if __name__ == "__main__":
    print(measure(quick=True))
