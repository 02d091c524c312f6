"""The value of the plan as it opens up over the quarters: bands, middle, target."""

from __future__ import annotations

import json
import math
from typing import Any

from leitstand.texts import Lang, message, number, quarter, render

from .axes import COLOURS, FONT, nice_ticks, short, tick, unit_of
from .keys import Theme
from .pictures import Picture


def fan(picture: Picture, lang: Lang, theme: Theme) -> dict[str, Any]:
    """The Vega-Lite specification of the chart."""
    import altair as alt

    colour, narrow = COLOURS[theme], picture.shape == "fan-narrow"
    width, height = (300, 250) if narrow else (620, 310)
    points, target = picture.data["points"], picture.data["target"]
    last = points[-1]
    lowest = min(0.0, *(p["p10"] for p in points))
    highest = max(target or 0.0, *(p["p90"] for p in points))
    ticks = nice_ticks(lowest, highest, 5)
    low, high = min(ticks[0], lowest), max(ticks[-1], highest)
    scale, unit = unit_of(max(abs(low), abs(high)), lang)
    rows = [{"x": nth, **{k: v for k, v in p.items() if k != "quarter"}} for nth, p in enumerate(points)]
    y_scale = alt.Scale(domain=[low, high], nice=False, zero=False)
    every = max(1, math.ceil(len(points) / (5 if narrow else 10)))
    shown = [nth for nth in range(len(points)) if (len(points) - 1 - nth) % every == 0]
    quarters = {str(nth): quarter(points[nth]["quarter"], lang, "short") for nth in shown}
    x = alt.X("x:Q", scale=alt.Scale(domain=[0, len(points) - 1], nice=False), axis=axis_of(
        shown, quarters, grid=False, colour=colour))  # fmt: skip
    labels = {tick(v): number(v / scale, lang) for v in ticks}
    y_axis = axis_of(ticks, labels, grid=True, colour=colour)
    base = alt.Chart(alt.InlineData(values=rows)).encode(x=x)
    layers: list[Any] = [
        base.mark_area(color=colour["band"], opacity=0.65, interpolate="monotone").encode(
            y=alt.Y("p10:Q", scale=y_scale, axis=y_axis, title=None), y2="p90:Q"
        ),
        base.mark_area(color=colour["band-strong"], opacity=0.55, interpolate="monotone").encode(
            y=alt.Y("p25:Q", scale=y_scale, title=None), y2="p75:Q"
        ),
        rule(
            alt, [{"y": 0.0}], y=alt.Y("y:Q", scale=y_scale, title=None), color=colour["muted"], strokeWidth=1
        ),
        base.mark_line(color=colour["accent"], strokeWidth=2.4, interpolate="monotone").encode(
            y=alt.Y("p50:Q", scale=y_scale, title=None)
        ),
        alt.Chart(alt.InlineData(values=[{"x": len(points) - 1, "y": last["p50"]}]))
        .mark_point(filled=True, size=60, color=colour["accent"], opacity=1)
        .encode(x="x:Q", y=alt.Y("y:Q", scale=y_scale, title=None)),
    ]
    if target is not None:
        said = render(message("documents-fan-target", target=target), lang)
        line = [{"y": target, "text": said}]
        y = alt.Y("y:Q", scale=y_scale, title=None)
        layers += [
            rule(alt, line, y=y, color=colour["ink"], strokeDash=[5, 4], strokeWidth=1.2),
            alt.Chart(alt.InlineData(values=line))
            .mark_text(
                align="left", baseline="bottom", dy=-5, fontSize=FONT, color=colour["ink"], fontWeight=600
            )
            .encode(x=alt.value(4), y=y, text="text:N"),
        ]
    ends = _apart({p: last[p] for p in ("p10", "p50", "p90")}, (high - low) / height * (FONT + 5))
    for point, at in ends.items():
        text = number(short(last[point] / scale), lang)
        strong = point == "p50"
        layers.append(
            alt.Chart(alt.InlineData(values=[{"x": len(points) - 1, "y": at, "text": text}]))
            .mark_text(
                align="left", dx=9, fontSize=FONT + (2 if strong else 0), fontWeight=700 if strong else 400,
                color=colour["ink" if strong else "muted"],
            )
            .encode(x="x:Q", y=alt.Y("y:Q", scale=y_scale, title=None), text="text:N")
        )  # fmt: skip
    layers.append(
        alt.Chart(alt.InlineData(values=[{"text": unit}]))
        .mark_text(align="right", baseline="bottom", fontSize=FONT, color=colour["muted"])
        .encode(x=alt.value(-8), y=alt.value(-12), text="text:N")
    )
    return laid_out(alt, layers, width, height, {"left": 8, "right": 8, "top": 8, "bottom": 4})


def rule(alt: Any, rows: list[dict[str, Any]], *, y: Any, **mark: Any) -> Any:
    """A line across the whole chart."""
    return alt.Chart(alt.InlineData(values=rows)).mark_rule(**mark).encode(y=y)


def axis_of(ticks: list[Any], labels: dict[str, str], *, grid: bool, colour: dict[str, str]) -> Any:
    """An axis with these ticks and what each is called (see `axes.tick`); `grid` lines, or the line of the axis."""
    import altair as alt

    return alt.Axis(
        values=ticks,
        labelExpr=f"{json.dumps(labels)}[datum.value]",
        grid=grid, gridColor=colour["line"], domain=not grid, domainColor=colour["line"], ticks=False,
        labelPadding=8 if grid else 12, labelColor=colour["muted"], labelFontSize=FONT, title=None, labelOverlap=False,
        labelFlush=False,
    )  # fmt: skip


def laid_out(alt: Any, layers: list[Any], width: int, height: int, padding: dict[str, int]) -> dict[str, Any]:
    """The specification of these layers, without a frame or a background of its own."""
    chart = (
        alt.layer(*layers)
        .properties(width=width, height=height, background="transparent", padding=padding)
        .configure_view(stroke=None)
    )
    spec: dict[str, Any] = chart.to_dict(validate=False)
    return spec


def _apart(places: dict[str, float], least: float) -> dict[str, float]:
    """The same places, moved so that no two labels overlap; their order stays."""
    ordered = sorted(places.items(), key=lambda item: item[1])
    middle = len(ordered) // 2
    moved = {ordered[middle][0]: ordered[middle][1]}
    for nth in range(middle + 1, len(ordered)):
        below = moved[ordered[nth - 1][0]]
        moved[ordered[nth][0]] = max(ordered[nth][1], below + least)
    for nth in range(middle - 1, -1, -1):
        above = moved[ordered[nth + 1][0]]
        moved[ordered[nth][0]] = min(ordered[nth][1], above - least)
    return moved
