"""The expected net benefit of each option given some quantities, by regression on draws.

Designs are tried from the straight line upwards and the Bayesian information criterion decides (Schwarz 1978,
Annals of Statistics 6(2)), so a quantity that matters little is not fitted with a rich curve that would find
value in noise. What the noise of the coefficients adds to the spread of a fit is known and taken off again, as
in the adjusted R-squared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np

from ..grid import FloatArray

Design = Literal["linear", "spline"]

_KNOTS = (3, 5, 10)
_ENDS = 2
_TAKEN_AS_ZERO = 1e-11
_DRAWS_PER_TERM = 10


@dataclass(frozen=True)
class Fit:
    """Conditional means of options over points. `reference`: the option that is best on average.

    slope (terms, options): of each option's advantage over the reference. basis (points, terms): the terms with
    their mean taken off; weights (points,): add up to 1. mean (options,): expected advantage. inverse (terms,
    terms) and residual (options, options): the slopes' covariance is their product. kept (options,): share of
    the fitted spread that is not noise. own (points,): whether the points are themselves a sample.
    """

    design: Design
    reference: int
    mean: FloatArray
    slope: FloatArray
    kept: FloatArray
    basis: FloatArray
    weights: FloatArray
    inverse: FloatArray
    residual: FloatArray
    mean_known: bool
    sampled: bool
    draws: int


@dataclass(frozen=True)
class Known:
    """A known distribution: points (points, quantities) and their weights (points,), for expectations without
    noise."""

    points: FloatArray
    weights: FloatArray


def fit(
    net_benefit: FloatArray,
    quantities: FloatArray,
    controls: FloatArray | None,
    mean: FloatArray | None,
    known: Known | None,
) -> Fit:
    """The fit with the best design. net_benefit (draws, options), quantities (draws, quantities), all checked.

    controls (draws, controls): further inputs, independent of the quantities; they take their noise out of the
    slopes. mean (options,): exact expectations. known: over which the expectation is taken, instead of over the
    draws.
    """
    average = net_benefit.mean(axis=0) if mean is None else mean
    reference = int(np.argmax(average))
    y = net_benefit - net_benefit[:, [reference]]
    centred = y - y.mean(axis=0)
    scale = _scaled(quantities)
    side = np.zeros((len(y), 0)) if controls is None else _scaled(controls)(controls)
    side = side - side.mean(axis=0)
    points = quantities if known is None else known.points
    weights = np.full(len(y), 1 / len(y)) if known is None else known.weights
    best: tuple[float, Fit] | None = None
    for design, terms in _designs(scale(quantities)):
        x = terms(scale(quantities))
        average_x = x.mean(axis=0)
        columns = np.hstack([x - average_x, side])
        if columns.shape[1] * _DRAWS_PER_TERM > len(y):
            continue
        inverse = _inverse(columns.T @ columns)
        slope = inverse @ (columns.T @ centred)
        rest = centred - columns @ slope
        free = max(1, len(y) - columns.shape[1] - 1)
        residual = rest.T @ rest / free
        score = _criterion(centred, rest, columns.shape[1])
        if best is not None and score >= best[0]:
            continue
        n = x.shape[1]
        at = terms(scale(points)) if known is not None else x
        middle = weights @ at
        expected = (
            y.mean(axis=0) + (middle - average_x) @ slope[:n] if mean is None else mean - mean[reference]
        )
        own = inverse[:n, :n]
        best = score, Fit(
            design, reference, expected, slope[:n], _kept(at - middle, weights, slope[:n], own, residual),
            at - middle, weights, own, residual, mean_known=mean is not None, sampled=known is None, draws=len(y),
        )  # fmt: skip
    if best is None:
        raise ValueError(
            f"{len(y)} draws are too few for {quantities.shape[1]} quantities and {side.shape[1]} controls: "
            f"take at least {_DRAWS_PER_TERM} draws for each"
        )
    return best[1]


@dataclass(frozen=True)
class _Terms:
    """The terms of a design: the quantities, natural cubic splines on these knots, products of two quantities."""

    knots: tuple[FloatArray, ...] = ()
    products: bool = False

    def __call__(self, x: FloatArray) -> FloatArray:
        found = [x]
        found += [_spline(x[:, q], knots) for q, knots in enumerate(self.knots) if len(knots) > _ENDS]
        if self.products:
            found += [x[:, [a]] * x[:, [b]] for a, b in combinations(range(x.shape[1]), 2)]
        return np.hstack(found)


def _designs(x: FloatArray) -> Iterator[tuple[Design, _Terms]]:
    several = (False, True) if x.shape[1] > 1 else (False,)
    for products in several:
        yield "linear", _Terms((), products)
    for n in _KNOTS:
        at = np.quantile(x, np.linspace(0.5 / n, 1 - 0.5 / n, n), axis=0)
        knots = tuple(np.unique(at[:, q]) for q in range(x.shape[1]))
        for products in several:
            yield "spline", _Terms(knots, products)


def _spline(x: FloatArray, knots: FloatArray) -> FloatArray:
    """(points, knots - 2): natural cubic spline without its straight line (Hastie, Tibshirani and Friedman
    2009, The Elements of Statistical Learning, section 5.2.1); straight beyond the outer knots."""
    last = np.maximum(x - knots[-1], 0) ** 3
    bends = [(np.maximum(x - k, 0) ** 3 - last) / (knots[-1] - k) for k in knots[:-1]]
    return np.stack([b - bends[-1] for b in bends[:-1]], axis=1)


def _scaled(x: FloatArray) -> _Scale:
    spread = x.std(axis=0)
    return _Scale(x.mean(axis=0), np.where(spread > 0, spread, 1.0))


@dataclass(frozen=True)
class _Scale:
    middle: FloatArray
    spread: FloatArray

    def __call__(self, x: FloatArray) -> FloatArray:
        return np.asarray((x - self.middle) / self.spread)


def _inverse(gram: FloatArray) -> FloatArray:
    """Inverse of a matrix of sums of products; directions in which nothing varies are left out."""
    size = np.sqrt(np.diagonal(gram))
    size = np.where(size > 0, size, 1.0)
    values, vectors = np.linalg.eigh(gram / np.outer(size, size))
    used = values > _TAKEN_AS_ZERO * max(1.0, float(values.max(initial=0.0)))
    half = vectors[:, used] / np.sqrt(values[used])
    return np.asarray(half @ half.T / np.outer(size, size))


def _criterion(centred: FloatArray, rest: FloatArray, terms: int) -> float:
    """Bayesian information criterion, summed over the advantages of all options."""
    n = len(centred)
    total, left = (centred**2).sum(axis=0), (rest**2).sum(axis=0)
    moving = total > 0
    share = np.maximum(left[moving] / total[moving], 1e-15)
    return float((n * np.log(share) + terms * np.log(n)).sum())


def _kept(
    basis: FloatArray, weights: FloatArray, slope: FloatArray, inverse: FloatArray, residual: FloatArray
) -> FloatArray:
    """(options,): by what each fitted advantage is drawn to its mean, so that its spread is right on average."""
    spread = (basis * weights[:, None]).T @ basis
    fitted = np.einsum("po,pq,qo->o", slope, spread, slope)
    noise = np.diagonal(residual) * float((inverse * spread).sum())
    share = np.where(fitted > 0, 1 - noise / np.where(fitted > 0, fitted, 1.0), 0.0)
    return np.asarray(np.sqrt(np.clip(share, 0.0, 1.0)))
