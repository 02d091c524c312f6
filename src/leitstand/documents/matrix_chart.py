"""Value against cost: a cross of two ranges for each use case, on axes that grow in steps of ten.

The axes are linear around zero and logarithmic beyond (a symmetric logarithm), because costs span powers of ten and
values lie on both sides of zero.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from leitstand.texts import Lang, figure_text, message, render

from .axes import COLOURS, FONT
from .keys import Theme
from .pictures import Picture

SHAPES = {"no": "circle", "yes": "circle", "think": "diamond"}
"""In the order of drawing: what deserves a look lies on top. Those of `no` are hollow."""
_MOST_LABELS = 24
_LABEL = (46, 13)
_FEW = 3
MESSAGES = ("documents-matrix-axis-cost", "documents-matrix-axis-value")


@dataclass(frozen=True)
class _Axis:
    """An axis: `unit` is the amount up to which it is about linear, `low` and `high` its ends after `at`."""

    unit: float
    low: float
    high: float
    ticks: tuple[float, ...]

    def at(self, value: float) -> float:
        return math.copysign(math.log10(1 + abs(value) / self.unit), value)


def matrix(picture: Picture, lang: Lang, theme: Theme) -> dict[str, Any]:
    """The Vega-Lite specification of the chart."""
    import altair as alt

    colour, narrow = COLOURS[theme], picture.shape == "matrix-narrow"
    width, height = (290, 330) if narrow else (860, 420)
    cases = picture.data["cases"]
    across, up = (
        _axis([c[2:5] for c in cases], through_zero=False),
        _axis([c[5:8] for c in cases], through_zero=True),
    )
    wide, tall = (alt.Scale(domain=[axis.low, axis.high], nice=False, zero=False) for axis in (across, up))
    below, beside = _shown(across, lang, colour, every=2 if narrow else 1), _shown(up, lang, colour)

    def x(name: str = "x") -> Any:
        return alt.X(f"{name}:Q", scale=wide, axis=below, title=None)

    def y(name: str = "y") -> Any:
        return alt.Y(f"{name}:Q", scale=tall, axis=beside, title=None)

    layers: list[Any] = [
        alt.Chart(alt.InlineData(values=[{"x": across.low, "x2": across.high, "y": 0.0}]))
        .mark_rule(color=colour["muted"], strokeWidth=1).encode(x=x(), x2="x2:Q", y=y())
    ]  # fmt: skip
    for pile, shape in SHAPES.items():
        rows = [_cross(c, across, up) for c in cases if c[1] == pile]
        if not rows:
            continue
        data = alt.Chart(alt.InlineData(values=rows))
        arm: dict[str, Any] = {
            "color": colour[pile],
            "strokeWidth": 1.4,
            "opacity": 0.22 if pile == "no" else 0.55,
        }
        layers += [
            data.mark_rule(**arm).encode(x=x("left"), x2="right:Q", y=y()),
            data.mark_rule(**arm).encode(x=x(), y=y("low"), y2="high:Q"),
            data.mark_point(
                shape=shape, size=58, color=colour[pile], opacity=1, filled=pile != "no", fill=(
                    colour["surface"] if pile == "no" else colour[pile]), strokeWidth=1.4,
            ).encode(x=x(), y=y()),
        ]  # fmt: skip
    labels = _labels(cases, across, up, width, height)
    if labels:
        layers.append(
            alt.Chart(alt.InlineData(values=labels))
            .mark_text(align="left", dx=7, dy=-7, fontSize=FONT - 1, color=colour["ink"])
            .encode(x=x(), y=y(), text="text:N")
        )
    for name, place in (("value", {"x": 0, "y": -14}), ("cost", {"x": width, "y": height + 36})):
        layers.append(
            alt.Chart(
                alt.InlineData(values=[{"text": render(message(f"documents-matrix-axis-{name}"), lang)}])
            )
            .mark_text(align="left" if name == "value" else "right", fontSize=FONT, color=colour["muted"])
            .encode(x=alt.value(place["x"]), y=alt.value(place["y"]), text="text:N")
        )
    chart = (
        alt.layer(*layers)
        .properties(width=width, height=height, background="transparent",
                    padding={"left": 8, "right": 30, "top": 8, "bottom": 8})
        .configure_view(stroke=None)
    )  # fmt: skip
    spec: dict[str, Any] = chart.to_dict(validate=False)
    return spec


def _cross(case: Sequence[Any], across: _Axis, up: _Axis) -> dict[str, Any]:
    left, x, right = map(across.at, case[2:5])
    low, y, high = map(up.at, case[5:8])
    return {"x": x, "y": y, "left": left, "right": right, "low": low, "high": high}


def _axis(bands: Sequence[Sequence[float]], *, through_zero: bool) -> _Axis:
    """The axis that shows all bands: about linear up to the power of ten below the middle size."""
    sizes = sorted(abs(band[1]) for band in bands)
    middle = sizes[len(sizes) // 2] or max(map(abs, bands[-1])) or 1.0
    unit = 10.0 ** math.floor(math.log10(max(middle, 1e-6)))
    scale = _Axis(unit, 0.0, 0.0, ())
    low, high = min(band[0] for band in bands), max(band[2] for band in bands)
    if through_zero or low <= 0:
        low, high = min(0.0, low), max(0.0, high)
    else:
        low /= 1.3
    steps = _steps(unit, max(abs(low), abs(high)), (1,))
    if sum(low <= s <= high or -s >= low for s in steps) < _FEW:
        steps = _steps(unit, max(abs(low), abs(high)), (1, 2, 5))
    ticks = sorted({0.0, *steps, *(-s for s in steps)})
    return _Axis(
        unit, scale.at(low) - 0.03, scale.at(high) + 0.08, tuple(t for t in ticks if low <= t <= high)
    )


def _steps(unit: float, most: float, parts: tuple[int, ...]) -> list[float]:
    return [s for n in range(9) for part in parts if (s := unit * 10**n * part) <= most]


def _shown(axis: _Axis, lang: Lang, colour: dict[str, str], every: int = 1) -> Any:
    import altair as alt

    ticks = [t for n, t in enumerate(axis.ticks) if n % every == 0 or t == 0.0]
    places = [round(axis.at(t), 6) for t in ticks]
    labels = [figure_text(t, "EUR", lang, None, "table") for t in ticks]
    found = "".join(
        f"abs(datum.value - {p}) < 1e-4 ? {json.dumps(text)} : "
        for p, text in zip(places, labels, strict=True)
    )
    return alt.Axis(
        values=places, labelExpr=f"{found}''", grid=True, gridColor=colour["line"], domain=False, ticks=False,
        labelPadding=8, labelColor=colour["muted"], labelFontSize=FONT, title=None, labelOverlap=False,
        labelFlush=False,
    )  # fmt: skip


def _labels(
    cases: Sequence[Sequence[Any]], across: _Axis, up: _Axis, width: int, height: int
) -> list[dict[str, Any]]:
    """The ids of those that are worth a look, as far as they fit beside each other."""
    order = {"think": 0, "yes": 1}
    wanted = sorted((c for c in cases if c[1] in order), key=lambda c: (order[c[1]], -c[6], c[0]))
    kept: list[tuple[float, float]] = []
    found = []
    for case in wanted:
        x, y = across.at(case[3]), up.at(case[6])
        px = (x - across.low) / (across.high - across.low) * width
        py = (up.high - y) / (up.high - up.low) * height
        if all(abs(px - a) > _LABEL[0] or abs(py - b) > _LABEL[1] for a, b in kept):
            kept.append((px, py))
            found.append({"x": x, "y": y, "text": case[0]})
        if len(found) == _MOST_LABELS:
            break
    return found
