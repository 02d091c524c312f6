"""The Budgetkurve: what the best plan is worth at each budget, in steps, with today's budget marked."""

from __future__ import annotations

from typing import Any

from leitstand.texts import Lang, message, number, render

from .axes import COLOURS, FONT, nice_ticks, tick, unit_of
from .fan_chart import axis_of, laid_out, rule
from .keys import Theme
from .pictures import Picture

MESSAGES = ("documents-curve-today", "documents-curve-axis")


def curve(picture: Picture, lang: Lang, theme: Theme) -> dict[str, Any]:
    """The Vega-Lite specification of the chart."""
    import altair as alt

    colour, narrow = COLOURS[theme], picture.shape == "curve-narrow"
    width, height = (290, 250) if narrow else (860, 330)
    rows = [
        {"x": x, "worth": worth, "low": low, "high": high, "most": most}
        for x, worth, low, high, most in picture.data["points"]
    ]
    today = rows[picture.data["today"]]
    lowest = min(0.0, *(min(r["low"], r["worth"]) for r in rows))
    highest = max(1.0, *(max(r["high"], r["worth"]) for r in rows))
    bottom = lowest - 0.02 * (highest - lowest)
    steps = [s for s in nice_ticks(lowest, highest, 5) if s >= bottom]
    top = max(steps[-1], highest)
    first, last = rows[0]["x"], max(rows[-1]["x"], rows[0]["x"] + 1)
    budgets = [t for t in nice_ticks(first, last, 4 if narrow else 8) if first <= t <= last]
    scale, unit = unit_of(max(abs(steps[0]), abs(steps[-1])), lang)
    across, money = unit_of(last, lang)
    x_axis = axis_of(budgets, {tick(b): number(b / across, lang) for b in budgets}, grid=False, colour=colour)
    y_axis = axis_of(steps, {tick(s): number(s / scale, lang) for s in steps}, grid=True, colour=colour)
    x = alt.X("x:Q", scale=alt.Scale(domain=[first, last], nice=False, zero=False), axis=x_axis, title=None)
    ends = alt.Scale(domain=[bottom, top], nice=False, zero=False)

    def y(name: str) -> Any:
        return alt.Y(f"{name}:Q", scale=ends, axis=y_axis, title=None)

    base = alt.Chart(alt.InlineData(values=rows)).encode(x=x)
    said = render(message("documents-curve-today"), lang)
    here = [{"x": today["x"], "worth": today["worth"], "text": said}]
    left = today["x"] > first + 0.8 * (last - first)
    bound = [{**r, "most": min(r["most"], top)} for r in rows]
    layers: list[Any] = [
        base.mark_area(color=colour["band"], opacity=0.65, interpolate="step-after").encode(y=y("low"), y2="high:Q"),
        rule(alt, [{"y": 0.0}], y=y("y"), color=colour["muted"], strokeWidth=1),
        alt.Chart(alt.InlineData(values=bound))
        .mark_line(color=colour["muted"], strokeWidth=1, strokeDash=[4, 3], interpolate="step-after")
        .encode(x=x, y=y("most")),
        base.mark_line(color=colour["accent"], strokeWidth=2.4, interpolate="step-after").encode(y=y("worth")),
        alt.Chart(alt.InlineData(values=here))
        .mark_rule(color=colour["ink"], strokeDash=[5, 4], strokeWidth=1.2).encode(x=x),
        alt.Chart(alt.InlineData(values=here))
        .mark_point(filled=True, size=80, color=colour["accent"], opacity=1).encode(x=x, y=y("worth")),
        alt.Chart(alt.InlineData(values=here))
        .mark_text(align="right" if left else "left", dx=-8 if left else 8, fontSize=FONT, fontWeight=600,
                   color=colour["ink"]).encode(x=x, y=alt.value(10), text="text:N"),
        alt.Chart(alt.InlineData(values=[{"text": unit}]))
        .mark_text(align="right", baseline="bottom", fontSize=FONT, color=colour["muted"])
        .encode(x=alt.value(-8), y=alt.value(-12), text="text:N"),
        alt.Chart(alt.InlineData(values=[{"text": render(message("documents-curve-axis", unit=money), lang)}]))
        .mark_text(align="right", fontSize=FONT, color=colour["muted"])
        .encode(x=alt.value(width), y=alt.value(height + 36), text="text:N"),
    ]  # fmt: skip
    return laid_out(alt, layers, width, height, {"left": 8, "right": 12, "top": 8, "bottom": 8})
