"""A company's own colour as the accent of its pages: legible in both themes, whatever somebody chose.

Contrast as WCAG 2.2 defines it (relative luminance of sRGB, success criterion 1.4.3: 4.5 : 1 for text).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LEAST: Final = 4.5
_LIGHT: Final = ("#f6f4ef", "#ffffff")
_DARK: Final = ("#12171b", "#1a2126", "#0d1114")
"""What the accent stands on, and what stands on it, in each theme (static/web/tokens.css; a test compares)."""
_SOFT_LIGHT, _SOFT_DARK = 0.14, 0.22
_STEP: Final = 0.02

Rgb = tuple[float, float, float]


@dataclass(frozen=True)
class Accent:
    """The accent and its soft ground in the light and the dark theme, as `#rrggbb`."""

    light: str
    soft_light: str
    dark: str
    soft_dark: str

    def css(self) -> str:
        """The style sheet that puts it in the place of ours."""
        return (
            f":root {{ --accent: light-dark({self.light}, {self.dark}); "
            f"--accent-soft: light-dark({self.soft_light}, {self.soft_dark}); }}\n"
        )


def accent_of(color: str) -> Accent:
    """The accent that comes nearest to a colour and can be read on every ground of its theme, the soft one included."""
    light, soft_light = _legible(
        _rgb(color), _LIGHT, toward=(0.0, 0.0, 0.0), ground="#ffffff", part=_SOFT_LIGHT
    )
    dark, soft_dark = _legible(_rgb(color), _DARK, toward=(1.0, 1.0, 1.0), ground="#1a2126", part=_SOFT_DARK)
    return Accent(light, soft_light, dark, soft_dark)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    first, second = sorted((_luminance(_rgb(one)), _luminance(_rgb(other))), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _legible(
    color: Rgb, grounds: tuple[str, ...], *, toward: Rgb, ground: str, part: float
) -> tuple[str, str]:
    share = 0.0
    while True:
        found = _hex(_mixed(color, toward, share))
        soft = _hex(_mixed(_rgb(ground), _rgb(found), part))
        if share >= 1 or all(contrast(found, g) >= LEAST for g in (*grounds, soft)):
            return found, soft
        share += _STEP


def _mixed(color: Rgb, other: Rgb, share: float) -> Rgb:
    part = min(1.0, share)
    red, green, blue = (a + (b - a) * part for a, b in zip(color, other, strict=True))
    return red, green, blue


def _luminance(color: Rgb) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _rgb(color: str) -> Rgb:
    red, green, blue = (int(color[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


def _hex(color: Rgb) -> str:
    return "#" + "".join(f"{round(c * 255):02x}" for c in color)
