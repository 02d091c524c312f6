"""What knowing is worth, in a decision between options whose net benefit has been drawn.

    EVPI  = E max net benefit - max E net benefit               everything is known before deciding
    EVPPI = E max E[net benefit | quantities] - max E ...       these quantities are known
    EVSI  = the same with what n noisy observations tell        an answer, a pilot

EVPPI by regression on the draws: Strong, Oakley and Brennan 2014, Medical Decision Making 34(3). EVSI from the
same fit: the posterior after each possible answer is worked out on the quantity's own distribution (Bayes' rule
on a grid), so nothing is simulated twice and no conjugate form is needed.
"""

from __future__ import annotations

import numpy as np

from ..grid import FloatArray
from ..information_values import InformationValue
from .regression import Fit, Known, fit

_SLICES = 400
_REACH, _PER_ERROR, _LEAST_ANSWERS, _MOST_ANSWERS = 6.0, 8, 800, 4000
_NODES, _NODE_WEIGHTS = np.polynomial.hermite_e.hermegauss(9)


def evpi(net_benefit: FloatArray, *, mean: FloatArray | None = None) -> InformationValue:
    """What it is worth to know everything. net_benefit (draws, options); mean (options,): exact expectations,
    if known.

    Raises ValueError for arrays that do not fit together or hold what is no number.
    """
    nb = _checked(net_benefit, mean)
    average = nb.mean(axis=0)
    best = int(np.argmax(average if mean is None else mean))
    gain = nb.max(axis=1) - nb[:, best]
    value = float(gain.mean())
    if mean is not None:
        # known expectations take their own noise out of the draws
        shifted = nb - average + mean
        value = float(shifted.max(axis=1).mean() - mean.max())
    return InformationValue(
        value=max(0.0, value), se=float(gain.std(ddof=1) / np.sqrt(len(nb))), method="draws"
    )


def evppi(
    net_benefit: FloatArray, quantities: FloatArray, *,
    controls: FloatArray | None = None, mean: FloatArray | None = None, known: Known | None = None,
) -> InformationValue:  # fmt: skip
    """What it is worth to know these quantities. net_benefit (draws, options), quantities (draws,) or (draws,
    k).

    controls (draws, c): other inputs, independent of the quantities, that explain part of the net benefit: the
    same expectation with less noise. mean (options,): exact expectations. known: the quantities' own
    distribution. Summaries of simulated data in place of the quantities give the EVSI of any study (Strong,
    Oakley, Brennan and Breeze 2015, Medical Decision Making 35(5)). Raises ValueError as `evpi`, and for too
    few draws.
    """
    nb = _checked(net_benefit, mean)
    found = fit(nb, _columns(quantities, nb, "quantities"), _or_none(controls, nb), mean, known)
    return _worth(found, found.basis, found.weights, evpi(nb, mean=mean).value)


def evsi(
    net_benefit: FloatArray, quantity: FloatArray, observations: float, noise: float, *,
    controls: FloatArray | None = None, mean: FloatArray | None = None, known: Known | None = None,
) -> InformationValue:  # fmt: skip
    """What so many observations of one quantity (draws,) are worth, each with a normal error of sd `noise` in
    its unit.

    The other arguments as in `evppi`, which it reaches with ever more observations. Raises ValueError as
    `evppi`.
    """
    if observations < 0 or noise < 0:
        raise ValueError(f"neither observations ({observations}) nor noise ({noise}) may be negative")
    if noise == 0 and observations > 0:
        return evppi(net_benefit, quantity, controls=controls, mean=mean, known=known)
    nb = _checked(net_benefit, mean)
    x = _columns(quantity, nb, "quantity")
    if x.shape[1] != 1:
        raise ValueError(
            f"evsi takes one quantity, not {x.shape[1]}; give simulated summaries to evppi instead"
        )
    found = fit(nb, x, _or_none(controls, nb), mean, known)
    at = x if known is None else known.points
    place, basis, weights = _sliced(at[:, 0], found)
    if observations == 0 or float(np.ptp(place)) == 0:
        return InformationValue(value=0.0, se=0.0, method=found.design)
    error = noise / np.sqrt(observations)
    heard, chance = _heard(place, weights, float(error))
    posterior = -0.5 * ((heard[:, None] - place) / error) ** 2 + np.log(weights)
    posterior = np.exp(posterior - posterior.max(axis=1, keepdims=True))
    posterior /= posterior.sum(axis=1, keepdims=True)
    return _worth(found, posterior @ basis, chance, evpi(nb, mean=mean).value)


def _heard(place: FloatArray, weights: FloatArray, error: float) -> tuple[FloatArray, FloatArray]:
    """Possible answers and their chances: an even grid, or around each slice where the error is small beside
    the range."""
    low, high = float(place.min()) - _REACH * error, float(place.max()) + _REACH * error
    steps = int((high - low) / error * _PER_ERROR)
    if steps > _MOST_ANSWERS:
        around = place[:, None] + error * _NODES
        chance = weights[:, None] * (_NODE_WEIGHTS / _NODE_WEIGHTS.sum())
        return around.ravel(), chance.ravel()
    heard = np.linspace(low, high, max(steps, _LEAST_ANSWERS))
    chance = np.exp(-0.5 * ((heard[:, None] - place) / error) ** 2) @ weights
    return heard, chance / chance.sum()


def _worth(found: Fit, basis: FloatArray, chance: FloatArray, most: float) -> InformationValue:
    """The worth of deciding after each of these signals: basis (signals, terms), chance (signals,)."""
    moved = basis @ found.slope
    advantage = found.mean + moved * found.kept
    best = float(found.mean.max())
    top = advantage.max(axis=1)
    value = float(chance @ top) - best
    taken = (found.mean + moved).argmax(axis=1)
    error = _error(found, basis, chance, taken, top)
    return InformationValue(value=min(max(0.0, value), most), se=error, method=found.design)


def _error(found: Fit, basis: FloatArray, chance: FloatArray, taken: FloatArray, top: FloatArray) -> float:
    """Standard error by the delta method: noise of slopes and means, and of the points where they are a sample."""
    options = found.slope.shape[1]
    share = (taken[:, None] == np.arange(options)) * chance[:, None]
    by_slope = share.T @ basis
    variance = float(np.einsum("op,pq,rq,or->", by_slope, found.inverse, by_slope, found.residual))
    if not found.mean_known:
        shift = share.sum(axis=0) - (np.arange(options) == int(found.mean.argmax()))
        variance += float(shift @ found.residual @ shift) / found.draws
    if found.sampled:
        variance += float(chance @ (top - chance @ top) ** 2) / found.draws
    return float(np.sqrt(max(0.0, variance)))


def _sliced(x: FloatArray, found: Fit) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Place, basis and weight of at most `_SLICES` slices of the quantity, from small to large."""
    used = found.weights > 0
    order = np.argsort(x[used], kind="stable")
    place, basis, weights = x[used][order], found.basis[used][order], found.weights[used][order]
    if len(place) <= _SLICES:
        return place, basis, weights
    begin = np.linspace(0, len(place), _SLICES, endpoint=False).astype(np.int64)
    total = np.add.reduceat(weights, begin)
    return (
        np.add.reduceat(place * weights, begin) / total,
        np.add.reduceat(basis * weights[:, None], begin) / total[:, None],
        total,
    )


def _checked(net_benefit: FloatArray, mean: FloatArray | None) -> FloatArray:
    nb = np.asarray(net_benefit, dtype=np.float64)
    if nb.ndim != 2 or nb.shape[1] < 1 or nb.shape[0] < 2:
        raise ValueError(f"net_benefit has to be (draws, options) with two draws or more, not {nb.shape}")
    if not np.isfinite(nb).all():
        raise ValueError(
            "net_benefit holds values that are no finite numbers: leave such draws or options out"
        )
    if mean is not None and np.shape(mean) != (nb.shape[1],):
        raise ValueError(
            f"mean has to hold one number for each of {nb.shape[1]} options, not {np.shape(mean)}"
        )
    return nb


def _columns(x: FloatArray, nb: FloatArray, name: str) -> FloatArray:
    columns = np.asarray(x, dtype=np.float64).reshape(len(x), -1)
    if len(columns) != len(nb):
        raise ValueError(f"{name}: {len(columns)} draws, but net_benefit has {len(nb)}")
    if not np.isfinite(columns).all():
        raise ValueError(f"{name} hold values that are no finite numbers")
    return columns


def _or_none(controls: FloatArray | None, nb: FloatArray) -> FloatArray | None:
    return None if controls is None else _columns(controls, nb, "controls")
