"""The range bar and the usage bar: small pictures of one figure, as inline SVG without any style of their own.

Range bar: band = 8 of 10 cases, dot = middle, thin tick = zero, dashed band = assumed, arrow = it goes on beyond the
scale. Colours are presentation attributes that name the page's variables, which a strict policy allows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from leitstand.strategy import Band
from leitstand.texts import Lang, eight_of_ten, figure_text, message, render

Tone = Literal["yes", "think", "no", "accent", "ink"]
_MARGIN = 8.0
_OUTLIERS = 0.02
_MANY = 40


@dataclass(frozen=True)
class Scale:
    """The stretch of values that all bars of a table share."""

    low: float
    high: float

    def at(self, value: float, width: int) -> float:
        """Where a value lies on a bar of this width, held within its ends."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return round(_MARGIN + share * (width - 2 * _MARGIN), 1)


def scale_of(bands: Iterable[Band | None]) -> Scale:
    """The scale that shows these bands and zero; of many, the outermost one in fifty may go beyond it."""
    known = [b for b in bands if b is not None]
    lows, highs = sorted(b.p10 for b in known), sorted(b.p90 for b in known)
    if not known:
        return Scale(0.0, 1.0)
    cut = int(len(known) * _OUTLIERS) if len(known) >= _MANY else 0
    low, high = min(0.0, lows[cut]), max(0.0, highs[-1 - cut])
    return Scale(low, high) if high > low else Scale(low - 1, low + 1)


def range_bar(
    band: Band | None, scale: Scale, lang: Lang, tone: Tone = "accent", width: int = 120, *, name: str = ""
) -> SafeString:
    """The bar of a band on a scale. `name` begins its text alternative. An unknown band is the word for it, never
    a bar at zero.
    """
    if band is None:
        return format_html('<span class="unknown">{}</span>', render(message("web-unknown"), lang))
    spread = eight_of_ten(band.p10, band.p90, band.unit, lang)
    middle = figure_text(band.p50, band.unit, lang)
    label = render(message("web-range", range=spread, middle=middle, assumed=band.assumed), lang)
    left, right, dot = (scale.at(v, width) for v in (band.p10, band.p90, band.p50))
    zero = (
        format_html('<line x1="{0}" x2="{0}" y1="2" y2="16" stroke="var(--muted)" stroke-width="0.8"/>',
                    scale.at(0.0, width))
        if scale.low <= 0.0 <= scale.high else ""
    )  # fmt: skip
    dashes = mark_safe(' stroke-dasharray="5 3"') if band.assumed else mark_safe(' stroke-linecap="round"')
    return format_html(
        '<svg class="range" viewBox="0 0 {w} 18" width="{w}" height="18" role="img" aria-label="{label}">{zero}'
        '<line x1="{l}" x2="{r}" y1="9" y2="9" stroke="var(--{tone})" stroke-width="5"{dash} opacity="{o}"/>'
        '{beyond}<circle cx="{dot}" cy="9" r="4" fill="var(--{tone})"/></svg>',
        w=width, label=f"{name}: {label}" if name else label, zero=zero, l=left, r=max(right, left + 0.5),
        tone=tone, dash=dashes, o="0.55" if band.assumed else "0.38", dot=dot,
        beyond=_beyond(band, scale, width, tone),
    )  # fmt: skip


def use_bar(used: float, limit: float | None, largest: float, label: str, width: int = 240) -> SafeString:
    """How much of a limit is used; `largest` is the longest bar of the table."""
    full = max(largest, used, limit or 0.0, 1e-9)
    reach = limit if limit is not None else 0.0
    over = limit is not None and used > limit
    return format_html(
        '<svg class="use" viewBox="0 0 {w} 14" width="{w}" height="14" role="img" aria-label="{label}" '
        'preserveAspectRatio="none">'
        '<rect width="{limit}" height="8" y="3" rx="4" fill="var(--sunken)" stroke="var(--line)"/>'
        '<rect width="{used}" height="8" y="3" rx="4" fill="var(--{tone})"/></svg>',
        w=width, label=label, limit=round(width * reach / full, 1), used=round(max(0.0, width * used / full), 1),
        tone="risk" if over else "accent",
    )  # fmt: skip


def _beyond(band: Band, scale: Scale, width: int, tone: str) -> SafeString:
    """Small arrows where the band goes on beyond the scale."""
    arrows = []
    if band.p90 > scale.high:
        arrows.append(f"M{width - 6} 4 L{width - 1} 9 L{width - 6} 14 Z")
    if band.p10 < scale.low:
        arrows.append("M6 4 L1 9 L6 14 Z")
    return format_html('<path d="{}" fill="var(--{})"/>', " ".join(arrows), tone) if arrows else SafeString()
