"""Every component of the pages at one glance: for whoever builds pages, and for the tests of accessibility."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, QueryDict

from leitstand.strategy import Band, Kpi, Text
from leitstand.texts import message

from ..bars import scale_of
from ..desks import desk_of
from ..doors import door
from ..forms import form_of, read
from ..frame import Crumb
from .conflicts import compared
from .showing import nothing_yet, show, where

MESSAGES = (
    *(f"web-style-{part}" for part in (
        "sentences", "buttons", "notices", "cards", "table", "form", "compare", "steps", "progress", "empty")),
    *(f"web-pile-{pile}" for pile in ("yes", "think", "no")),
)  # fmt: skip
PARTS: Final = (
    "sentences", "buttons", "notices", "cards", "table", "form", "compare", "steps", "progress", "empty",
)  # fmt: skip
_BANDS: Final = (
    Band(p10=70_000, p50=140_000, p90=240_000, mean=150_000, unit="EUR/year"),
    Band(p10=-60_000, p50=70_000, p90=310_000, mean=100_000, unit="EUR/year", assumed=True),
    Band(p10=-120_000, p50=-40_000, p90=20_000, mean=-45_000, unit="EUR/year"),
)
_TYPED: Final = "title.de=&unit=h&bound=1.234&worth=3&increase_is_good=1"


@door("stil/", permission="strategy:read", name="style")
def style(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None or not found.reviewed.index.fictional:
        raise Http404
    desk = desk_of(request)
    strategy, reviewed = desk.load()[0], found.reviewed
    wrong = read("kpi", QueryDict(_TYPED), lang=desk.lang, strategy=strategy)
    before = Kpi(id="K", title=Text(de="Takt", en="Cycle"), unit="s")
    mine = before.model_copy(update={"unit": "min", "customer": True})
    theirs = before.model_copy(update={"unit": "h"})
    piles = [
        (p, message(f"web-pile-{p}"), band) for p, band in zip(("yes", "think", "no"), _BANDS, strict=True)
    ]
    context = {
        "parts": [(part, message(f"web-style-{part}")) for part in PARTS],
        "review": reviewed.review,
        "piles": piles,
        "scale": scale_of(_BANDS),
        "form": form_of("kpi", lang=desk.lang, strategy=strategy, today=desk.today, read=wrong),
        "rows": compared(before, mine, theirs, reviewed.index, desk.lang),
        "crumbs": [Crumb(message("web-nav-portfolio"), "/portfolio/"), Crumb(message("web-style"))],
        "cases": list(reviewed.index.cases.items())[:4],
    }
    return show(request, "style", context)
