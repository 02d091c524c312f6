"""Draws pictures as SVG by Altair (Vega-Lite) and vl-convert.

The colours of theme `page` are the page's own CSS variables, so one drawing serves light and dark. Nothing in the
result needs a style attribute or a script: a strict content security policy lets it through.
"""

from __future__ import annotations

from leitstand.texts import Lang

from .benefit_chart import benefit
from .curve_chart import curve
from .fan_chart import fan
from .keys import Theme
from .matrix_chart import matrix
from .pictures import Picture
from .svg import finished

_MAKERS = {"fan": fan, "matrix": matrix, "curve": curve}


def draw(picture: Picture, lang: Lang, theme: Theme = "page") -> str:
    """The SVG text of a picture in a language."""
    import vl_convert
    from altair.utils.schemapi import debug_mode

    with debug_mode(arg=False):  # the specifications are ours, and checking them takes longer than drawing
        if picture.shape == "benefit":
            drawn = vl_convert.vega_to_svg(benefit(picture, lang, theme))
        else:
            make = _MAKERS[picture.shape.removesuffix("-narrow")]
            drawn = vl_convert.vegalite_to_svg(make(picture, lang, theme))
    return finished(drawn, picture, lang, theme)
