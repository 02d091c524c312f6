"""Range bars: one scale for a table, ends in order, what is beyond the scale is marked."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from leitstand.strategy import Band
from leitstand.web.bars import range_bar, scale_of, use_bar

NUMBERS = st.floats(-1e9, 1e9, allow_nan=False)


def band(low: float, middle: float, high: float, *, assumed: bool = False) -> Band:
    return Band(p10=low, p50=middle, p90=high, mean=middle, unit="EUR", assumed=assumed)


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS).map(sorted), min_size=1, max_size=60))
def test_bars_lie_within_their_picture_and_keep_their_order(ends: list[list[float]]) -> None:
    bands = [band(*e) for e in ends]
    scale = scale_of(bands)
    for shown in bands:
        svg = range_bar(shown, scale, "de")
        found = re.search(r'<line x1="([\d.]+)" x2="([\d.]+)" y1="9".*?cx="([\d.]+)"', svg)
        assert found
        left, right, dot = (float(n) for n in found.groups())
        assert 0 <= left <= dot <= right + 0.5 <= 120.5


def test_zero_is_always_on_the_scale() -> None:
    scale = scale_of([band(5, 6, 7)])
    assert scale.low == 0
    assert scale_of([band(-7, -6, -5)]).high == 0


def test_of_many_bands_an_outlier_does_not_set_the_scale_and_gets_an_arrow() -> None:
    bands = [band(0, 1, 2 + n / 100) for n in range(99)] + [band(0, 1, 1e6)]
    scale = scale_of(bands)
    assert scale.high < 10
    assert "<path" in range_bar(bands[-1], scale, "de")
    assert "<path" not in range_bar(bands[0], scale, "de")


def test_assumed_is_dashed_and_said() -> None:
    scale = scale_of([band(0, 1, 2)])
    assert "stroke-dasharray" in range_bar(band(0, 1, 2, assumed=True), scale, "de")
    assert "(angenommen)" in range_bar(band(0, 1, 2, assumed=True), scale, "de")
    assert "stroke-dasharray" not in range_bar(band(0, 1, 2), scale, "de")


def test_unknown_is_a_word_not_a_bar() -> None:
    assert range_bar(None, scale_of([]), "de") == '<span class="unknown">unbekannt</span>'


def test_spending_beyond_the_limit_is_marked() -> None:
    assert "var(--risk)" in use_bar(120, 100, 120, "2027")
    assert "var(--accent)" in use_bar(80, 100, 120, "2027")
