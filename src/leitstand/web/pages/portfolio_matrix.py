"""Value against cost, each use case with the range of both."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse

from leitstand.documents import matrix as pictures_of
from leitstand.texts import message

from ..doors import door
from .portfolio import ROWS, page_of, turning
from .portfolio_tabs import tabs
from .showing import drawn, lang_of, nothing_yet, show, where


@door("portfolio/matrix/", permission="strategy:read", name="portfolio-matrix")
def matrix(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    lang, cases = lang_of(request), found.reviewed.cases
    pictures = pictures_of(found.reviewed.figures)
    weighed = [c for c in cases.values() if c.value is not None and c.one_off is not None]
    shown = len(pictures[0].rows) if pictures else 0
    page, pages = page_of(request.GET, shown)
    context = {
        "tabs": tabs("portfolio-matrix"),
        "headline": message(
            "web-matrix-said",
            cases=len(weighed),
            above=sum(c.value.p50 > 0 for c in weighed if c.value),
            sure=sum(c.value.p10 > 0 for c in weighed if c.value),
        ),
        "unweighed": len(cases) - len(weighed),
        "left_out": len(weighed) - shown,
        "charts": [svg for picture in pictures if (svg := drawn(found, picture, lang))],
        "picture": replace(pictures[0], rows=pictures[0].rows[(page - 1) * ROWS : page * ROWS])
        if pictures
        else None,
        "open": page > 1,
        "turning": turning(request.GET, page, pages),
        "page": page,
        "pages": pages,
    }
    return show(request, "portfolio/matrix", context)
