"""What we believe of a use case's yearly benefit: a curve, its range below, and where the choice turns.

There may be hundreds of these, so the specification is compiled once; data, ticks and colours are put into it by name.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from leitstand.texts import Lang, message, number, render

from .axes import COLOURS, FONT, nice_ticks, short, tick, unit_of
from .density import density
from .keys import Theme
from .pictures import Picture

WIDTH, HEIGHT = 600, 220
_POINTS = 101
_VISIBLE = 0.003
_BAND_AT = -0.055
_SAMPLE = {"low": 0, "high": 1, "judged": "black", "names": {"0": "0"}, "dash": [1, 0], "cap": "butt"}
_DATA = ("curve", "inside", "range", "middle", "left", "right", "unit")


def benefit(picture: Picture, lang: Lang, theme: Theme) -> dict[str, Any]:
    """The Vega specification of the chart."""
    low, middle, high = picture.data["band"]
    spread, assumed = high - low, picture.data["assumed"]
    tips = [t for t in picture.data["tipping"] if low - 1.2 * spread <= t[0] <= high + 1.2 * spread]
    start = min(
        [low - 0.55 * spread, 0.0 if low < spread * 1.5 else low, *(t[0] - 0.1 * spread for t in tips)]
    )
    end = max([high + 0.75 * spread, *(t[0] + 0.25 * spread for t in tips)])
    xs = sorted(
        {
            *_steps(start, end, _POINTS),
            *_steps(low - (middle - low), middle, _POINTS // 2),
            *(t[0] for t in tips),
        }
    )
    xs = [x for x in xs if start <= x <= end]
    ys = density(low, middle, high, xs)
    top = max(ys)
    curve = [{"x": x, "y": y / top} for x, y in zip(xs, ys, strict=True) if y >= top * _VISIBLE]
    ticks = [t for t in nice_ticks(start, end, 6) if start <= t <= end]
    scale, unit = unit_of(max(abs(start), abs(end)), lang)
    values = {
        "low": start, "high": end, "judged": COLOURS[theme][picture.data["pile"]],
        "names": {tick(t): number(t / scale, lang) for t in ticks},
        "dash": [5, 4] if assumed else [1, 0], "cap": "butt" if assumed else "round",
    }  # fmt: skip
    data = {
        "curve": curve,
        "inside": _inside(curve, tips[0]) if tips else [],
        "range": [{"x": low, "x2": high, "y": _BAND_AT}],
        "middle": [{"x": middle, "y": _BAND_AT}],
        "left": [_tip(t, scale, lang) for t in tips if t[0] > (start + end) / 2],
        "right": [_tip(t, scale, lang) for t in tips if t[0] <= (start + end) / 2],
        "unit": [{"text": render(message("documents-axis-a-year", unit=unit), lang)}],
    }
    specification: dict[str, Any] = json.loads(_compiled(theme))
    for signal in specification["signals"]:
        signal["value"] = values.get(signal["name"], signal.get("value"))
    for source in specification["data"]:
        if source["name"] in data:
            source["values"] = data[source["name"]]
    for axis in specification["axes"]:
        if "values" in axis:
            axis["values"] = ticks
    return specification


def _steps(start: float, end: float, points: int) -> list[float]:
    return [start + (end - start) * n / (points - 1) for n in range(points)]


def _tip(tip: list[Any], scale: float, lang: Lang) -> dict[str, Any]:
    text = render(message("documents-tipping-at", amount=number(short(tip[0] / scale), lang)), lang)
    return {"x": tip[0], "y": 0, "y2": 1.12, "at": 1.15, "text": text}


def _inside(curve: list[dict[str, float]], tip: list[Any]) -> list[dict[str, float]]:
    """The part of the curve on which the use case is in the plan."""
    at, side, turns = tip
    above = (side == "above") == (turns == "in")
    return [p for p in curve if (p["x"] >= at if above else p["x"] <= at)]


@cache
def _compiled(theme: Theme) -> str:
    """The chart as Vega (what Vega-Lite is compiled to), once for each theme."""
    import vl_convert

    return json.dumps(vl_convert.vegalite_to_vega(_specification(theme)))


def _specification(theme: Theme) -> dict[str, Any]:
    import altair as alt

    colour = COLOURS[theme]
    domain = alt.Scale(domain=[alt.ExprRef("low"), alt.ExprRef("high")], nice=False, zero=False)
    axis = alt.Axis(
        values=[0], labelExpr="names[datum.value]", grid=False, ticks=False, title=None,
        domainColor=colour["line"], labelPadding=8, labelColor=colour["muted"], labelFontSize=FONT,
        labelOverlap=False, labelFlush=False,
    )  # fmt: skip
    first, x = alt.X("x:Q", scale=domain, axis=axis, title=None), alt.X("x:Q", scale=domain, title=None)
    y = alt.Y("y:Q", scale=alt.Scale(domain=[-0.1, 1.22], nice=False), axis=None)
    floor = alt.datum(0)

    def of(name: str) -> Any:
        return alt.Chart(alt.NamedData(name=name))

    tips = [
        part
        for side, align, dx in (("right", "left", -1), ("left", "right", 1))
        for part in (
            of(side).mark_rule(color=colour["ink"], strokeWidth=1.4).encode(x=x, y=y, y2="y2:Q"),
            of(side)
            .mark_text(
                align=align, dx=dx, baseline="bottom", fontSize=FONT + 1, fontWeight=600, color=colour["ink"]
            )
            .encode(x=x, y=alt.Y("at:Q", axis=None), text="text:N"),
        )
    ]
    layers = alt.layer(
        of("curve").mark_area(color=colour["band"], opacity=0.8).encode(x=first, y=y, y2=floor),
        of("inside").mark_area(color=colour["band-strong"], opacity=0.55).encode(x=x, y=y, y2=floor),
        of("curve")
        .mark_line(color=colour["accent"], strokeWidth=2, strokeDash=alt.ExprRef("dash"))
        .encode(x=x, y=y),
        of("range")
        .mark_rule(color=alt.ExprRef("judged"), strokeWidth=6, opacity=0.45, strokeCap=alt.ExprRef("cap"),
                   strokeDash=alt.ExprRef("dash"))
        .encode(x=x, x2="x2:Q", y=y),
        of("middle").mark_point(filled=True, size=70, opacity=1, color=alt.ExprRef("judged")).encode(x=x, y=y),
        *tips,
        of("unit")
        .mark_text(align="right", baseline="bottom", fontSize=FONT, color=colour["muted"])
        .encode(x=alt.value(WIDTH), y=alt.value(12), text="text:N"),
    )  # fmt: skip
    padding = {"left": 12, "right": 12, "top": 18, "bottom": 4}
    chart = layers.properties(width=WIDTH, height=HEIGHT, background="transparent", padding=padding)
    made: dict[str, Any] = chart.configure_view(stroke=None).to_dict(validate=False)
    params = [{"name": name, "value": value} for name, value in _SAMPLE.items()]
    return {**made, "params": params, "datasets": {name: [] for name in _DATA}}
