"""The curve of a belief passes through the three quantiles that it is drawn from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.documents.density import density

SIDES = st.floats(0.02, 50)


def share_below(low: float, middle: float, high: float, at: float) -> float:
    """The area below the curve up to `at`, by the trapezoidal rule on a fine grid."""
    start, end = low - 60 * (high - low), high + 60 * (high - low)
    n = 120_001
    xs = [start + (end - start) * k / (n - 1) for k in range(n)]
    ys = density(low, middle, high, xs)
    step = (end - start) / (n - 1)
    return sum((a + b) / 2 * step for x, a, b in zip(xs, ys, ys[1:], strict=False) if x < at)


@pytest.mark.parametrize(
    ("low", "middle", "high"), [(60, 140, 240), (-10, 0, 10), (-120, 110, 420), (-240, -140, -60), (1, 2, 5)]
)
def test_a_tenth_lies_below_low_half_below_middle_a_tenth_above_high(
    low: float, middle: float, high: float
) -> None:
    assert share_below(low, middle, high, low) == pytest.approx(0.1, abs=0.003)
    assert share_below(low, middle, high, middle) == pytest.approx(0.5, abs=0.003)
    assert share_below(low, middle, high, high) == pytest.approx(0.9, abs=0.004)


@given(below=SIDES, above=SIDES)
def test_the_mirror_image_of_a_belief_has_the_mirror_image_of_its_curve(below: float, above: float) -> None:
    xs = [n / 4 for n in range(-40, 41)]
    curve = density(-below, 0, above, xs)
    mirrored = density(-above, 0, below, [-x for x in xs])
    assert curve == pytest.approx(mirrored)
    assert all(y >= 0 for y in curve)


@pytest.mark.parametrize(("low", "middle", "high"), [(1, 1, 1), (2, 1, 3), (1, 4, 3)])
def test_quantiles_out_of_order_have_no_curve(low: float, middle: float, high: float) -> None:
    with pytest.raises(ValueError, match="low <= middle <= high"):
        density(low, middle, high, [0.0])


@pytest.mark.parametrize(("low", "middle", "high"), [(0, 0, 10), (0, 10, 10), (0, 5, 5 + 1e-9)])
def test_a_side_without_width_still_has_a_curve(low: float, middle: float, high: float) -> None:
    assert max(density(low, middle, high, [n / 10 for n in range(101)])) > 0
