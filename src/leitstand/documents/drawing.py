"""Draws pictures as SVG by Altair (Vega-Lite) and vl-convert.

The colours of theme `page` are the page's own CSS variables, so one drawing serves light and dark. Nothing in the
result needs a style attribute or a script: a strict content security policy lets it through.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from leitstand.texts import Lang

from .benefit_chart import benefit
from .fan_chart import fan
from .keys import Theme
from .pictures import Picture
from .svg import finished


def draw(picture: Picture, lang: Lang, theme: Theme = "page") -> str:
    """The SVG text of a picture in a language."""
    import vl_convert
    from altair.utils.schemapi import debug_mode

    with debug_mode(arg=False):  # the specifications are ours, and checking them takes longer than drawing
        spec = _SHAPES[picture.shape](picture, lang, theme)
    return finished(vl_convert.vegalite_to_svg(spec), picture, lang, theme)


_SHAPES: dict[str, Callable[[Picture, Lang, Theme], dict[str, Any]]] = {
    "fan": fan,
    "fan-narrow": fan,
    "benefit": benefit,
}
