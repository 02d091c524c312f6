"""Shared effects: what moves several quantities at once, and what outcomes teach about them.

log(actual / estimate) = firm + mean of the case's levers + mean of its estimators + the case's own + noise,
one such sum for each group of quantities (cost, benefit, time). The effects are Gaussian a priori and the
observations linear in them, so the posterior is closed (Gelman et al., Bayesian Data Analysis, section
14.8). Estimator effects exist so that a careful estimator's figures are not corrected for others; they are
never shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np

from .belief import Loadings, Shared
from .distributions import FloatArray
from .priors import GROUPS, Group, Priors


def firm(group: Group) -> str:
    return f"{group}.firm"


def lever(group: Group, lever_id: str) -> str:
    return f"{group}.lever:{lever_id}"


def estimator(group: Group, by: str) -> str:
    return f"{group}.estimator:{by}"


@cache
def of_case(group: Group, levers: tuple[str, ...]) -> Loadings:
    """Firm and levers of a use case; several levers share one effect between them."""
    weight = 1 / len(levers) if levers else 0.0
    return ((firm(group), 1.0), *((lever(group, i), weight) for i in sorted(levers)))


def prior(name: str, priors: Priors) -> tuple[float, float]:
    """Mean and standard deviation of a shared effect before any outcome."""
    group, _, rest = name.partition(".")
    spread = priors.spread[group]  # type: ignore[index]
    if rest == "firm":
        return spread.bias, spread.firm
    return 0.0, spread.lever if rest.startswith("lever:") else spread.estimator


def prior_variance(loadings: Loadings, priors: Priors) -> float:
    return float(sum((weight * prior(name, priors)[1]) ** 2 for name, weight in loadings))


@dataclass(frozen=True)
class Evidence:
    """One outcome held against its estimate: `ratio` = log(actual/estimate), `variance` of case and
    measurement.
    """

    outcome: str
    ratio: float
    variance: float
    loadings: Loadings


def condition(names: Iterable[str], evidence: Iterable[Evidence], priors: Priors) -> Shared:
    """Posterior of the shared effects named, and of those in the evidence, given the evidence (in any
    order).

    Groups do not speak to one another; effects without evidence keep their prior and stay independent, so
    that a new record that teaches nothing changes no number here.
    """
    listed = sorted(evidence, key=lambda e: e.outcome)
    informed = {name for e in listed for name, _ in e.loadings}
    everything = tuple(sorted({*names, *informed}))
    position = {name: i for i, name in enumerate(everything)}
    moments = [prior(name, priors) for name in everything]
    mean = np.array([m for m, _ in moments])
    covariance = np.diag(np.array([sd**2 for _, sd in moments]))
    for group in GROUPS:
        rows = [e for e in listed if e.loadings[0][0].startswith(f"{group}.")]
        local = sorted(n for n in informed if n.startswith(f"{group}."))
        if rows:
            at = np.array([position[n] for n in local])
            mean[at], covariance[np.ix_(at, at)] = _posterior(local, rows, priors)
    return Shared(everything, mean, covariance, frozenset(informed))


def _posterior(names: list[str], rows: list[Evidence], priors: Priors) -> tuple[FloatArray, FloatArray]:
    column = {name: i for i, name in enumerate(names)}
    design = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name, weight in row.loadings:
            design[i, column[name]] += weight
    precision = np.array([1 / row.variance for row in rows])
    moments = [prior(name, priors) for name in names]
    prior_mean = np.array([m for m, _ in moments])
    prior_precision = np.array([1 / sd**2 for _, sd in moments])
    weighted = design.T * precision
    covariance = np.linalg.inv(np.diag(prior_precision) + weighted @ design)
    covariance = (covariance + covariance.T) / 2
    ratios = np.array([row.ratio for row in rows])
    mean = covariance @ (prior_precision * prior_mean + weighted @ ratios)
    return mean, covariance
