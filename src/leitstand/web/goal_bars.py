"""The bar of an objective: what the plan brings, as a range, against what is needed, as a line.

All bars of a table have what is needed at the same place, so that rows of different units can be compared.
"""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from leitstand.strategy import Band
from leitstand.texts import Lang, eight_of_ten, figure_text, message, render

_LEFT, _END = 6.0, 6.0
_NEEDED_AT = 0.66
"""Where on the bar what is needed stands."""


def goal_bar(
    band: Band | None, needed: float | None, lang: Lang, tone: str, name: str, width: int = 200
) -> SafeString:
    """The bar; the word for it where nothing is known. `tone`: a variable of the page's colours."""
    if band is None:
        return format_html('<span class="unknown">{}</span>', render(message("web-unknown"), lang))
    whole = needed / _NEEDED_AT if needed is not None and needed > 0 else max(band.p90, 0.0) or 1.0
    low, middle, high = (_at(v / whole, width) for v in (band.p10, band.p50, band.p90))
    spread = eight_of_ten(band.p10, band.p90, band.unit, lang)
    wanted = figure_text(needed, band.unit, lang) if needed is not None else None
    label = render(message("target-bar", name=name, range=spread, needed=wanted), lang)
    line = mark_safe("")
    if needed is not None and needed > 0:
        at = _at(_NEEDED_AT, width)
        line = format_html(
            '<line x1="{0}" x2="{0}" y1="1" y2="17" stroke="var(--ink)" stroke-width="1.6"/>', at
        )
    beyond = mark_safe("")
    if band.p90 > whole:
        beyond = format_html(
            '<path d="M{} 4 L{} 9 L{} 14 Z" fill="var(--{})"/>', width - 6, width - 1, width - 6, tone
        )
    return format_html(
        '<svg class="range goal-bar" viewBox="0 0 {w} 18" width="{w}" height="18" role="img" aria-label="{label}">'
        '<line x1="{begin}" x2="{end}" y1="9" y2="9" stroke="var(--line)" stroke-width="1"/>'
        '<line x1="{low}" x2="{high}" y1="9" y2="9" stroke="var(--{tone})" stroke-width="5"{dash} opacity="{o}"/>'
        '{line}<circle cx="{middle}" cy="9" r="4" fill="var(--{tone})"/>{beyond}</svg>',
        w=width, label=label, begin=_LEFT, end=width - _END, low=low, high=max(high, low + 0.5), middle=middle,
        tone=tone, line=line, beyond=beyond, o="0.55" if band.assumed else "0.38",
        dash=mark_safe(' stroke-dasharray="5 3"') if band.assumed else mark_safe(' stroke-linecap="round"'),
    )  # fmt: skip


def _at(share: float, width: int) -> float:
    return round(_LEFT + min(max(share, 0.0), 1.0) * (width - _LEFT - _END), 1)
