"""What charts of euros have in common: colours, round ticks, and the unit of an axis."""

from __future__ import annotations

import math

from leitstand.texts import Lang, message, render

from .keys import Theme

COLOURS: dict[Theme, dict[str, str]] = {
    "page": {name: f"var(--{name})" for name in (
        "ink", "muted", "line", "accent", "band", "band-strong", "yes", "think", "no", "surface")},
    "paper": {"ink": "#1b2430", "muted": "#5a6470", "line": "#dfdacf", "accent": "#0d566a", "band": "#b9d3d9",
              "band-strong": "#6ea3b0", "yes": "#2b6a4b", "think": "#8a5a10", "no": "#69727c",
              "surface": "#ffffff"},
}  # fmt: skip
FONT = 12
MESSAGES = ("documents-axis-million", "documents-axis-thousand", "documents-axis-one")


def unit_of(largest: float, lang: Lang) -> tuple[float, str]:
    """By how much an axis of euros up to `largest` is divided, and what its unit is then called."""
    size, name = next(((s, n) for least, s, n in _SCALES if largest >= least), (1.0, "one"))
    return size, render(message(f"documents-axis-{name}"), lang)


_SCALES = ((1e6, 1e6, "million"), (1e4, 1e3, "thousand"))


def nice_ticks(low: float, high: float, about: int) -> list[float]:
    """Round numbers that cover low to high, about so many."""
    raw = max(high - low, 1e-9) / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= raw * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(n * step, 10) + 0.0 for n in range(first, last + 1)]


def tick(value: float) -> str:
    """A tick as JavaScript writes it, so that it finds its label."""
    return str(int(value)) if value == int(value) else repr(value)


def short(value: float) -> float:
    """Three significant digits."""
    return float(f"{value:.3g}")
