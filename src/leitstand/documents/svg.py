"""Makes a drawn SVG fit for a page: a text alternative, the page's fonts, no width of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from leitstand.texts import Lang, render

if TYPE_CHECKING:
    from .keys import Theme
    from .pictures import Picture

SVG = "http://www.w3.org/2000/svg"
_DROPPED = ("role", "aria-roledescription", "aria-label", "aria-hidden", "style", "class", "pointer-events")
_FONTS: dict[str, str] = {"page": "inherit", "paper": "Inter, sans-serif"}


def finished(svg: str, picture: Picture, lang: Lang, theme: Theme) -> str:
    """The SVG as one image with title and description; marks lose their own roles, styles and fonts."""
    root = etree.fromstring(svg.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    for element in root.iter(etree.Element):
        kept = _axis_part(element.get("class", ""))
        for name in _DROPPED:
            element.attrib.pop(name, "")
        if kept:
            element.set("class", kept)
        if element.get("font-family"):
            element.attrib.pop("font-family")
    name = re.sub(r"[^A-Za-z0-9_-]", "-", picture.name)
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, "")
    root.set("class", f"chart chart-{picture.shape}")
    root.set("role", "img")
    root.set("font-family", _FONTS[theme])
    root.set("aria-labelledby", f"{name}-title {name}-desc")
    for position, (tag, said) in enumerate((("title", picture.title), ("desc", picture.alt))):
        element = etree.Element(f"{{{SVG}}}{tag}", id=f"{name}-{tag}")
        element.text = render(said, lang)
        root.insert(position, element)
    text: str = etree.tostring(root, encoding="unicode")
    return text


def _axis_part(classes: str) -> str:
    """The one class by which a style sheet may thin out labels on a narrow screen."""
    return "axis-label" if "role-axis-label" in classes.split() else ""
