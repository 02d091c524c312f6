"""How the plan loads the scarce skills: person days used against those that are there, by quarter."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString

from leitstand.portfolio.results import ShadowPrice
from leitstand.strategy import Fact
from leitstand.texts import Lang, Message, figure_text, message, quarter, render

from ..bars import use_bar
from ..doors import door
from ..reading import Reviewed
from .portfolio_tabs import tabs
from .showing import lang_of, nothing_yet, show, where

_YEAR_LENGTH = 4
_FULL = 0.999
MESSAGES = ("web-load-bar",)


@dataclass(frozen=True)
class Cell:
    """A skill in one period. `price`: what one person day more would bring, where it is scarce."""

    used: Fact
    limit: Fact
    price: Fact | None
    bar: SafeString
    full: bool


@dataclass(frozen=True)
class Skill:
    """A row: the skill's record, and a cell for each period (None: no limit is given there)."""

    id: str
    cells: tuple[Cell | None, ...]


@door("portfolio/load/", permission="strategy:read", name="portfolio-load")
def load(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    reviewed, lang = found.reviewed, lang_of(request)
    skills = [p for p in reviewed.review.portfolio.shadow_prices if p.resource == "skill"]
    periods = sorted({p.period for p in skills})
    tightest = max(skills, key=lambda p: (p.price, p.used / p.limit if p.limit else 0.0, p.id), default=None)
    context = {
        "tabs": tabs("portfolio-load"),
        "headline": _headline(reviewed, tightest),
        "periods": [p if len(p) == _YEAR_LENGTH else quarter(p, lang, "short") for p in periods],
        "rows": _rows(reviewed, skills, periods, lang),
    }
    return show(request, "portfolio/load", context)


def _headline(reviewed: Reviewed, tightest: ShadowPrice | None) -> Message:
    if tightest is None:
        return message("web-load-none")
    figures, name = reviewed.figures, reviewed.index.title(tightest.id) or tightest.id
    if tightest.price <= 0:
        return message("web-load-easy")
    quarterly = len(tightest.period) != _YEAR_LENGTH
    return message(
        "web-load-said" if quarterly else "web-load-said-year",
        skill=name, period=tightest.period, used=figures.scarce(tightest, "used"),
        limit=figures.scarce(tightest, "limit"), price=figures.scarce(tightest),
    )  # fmt: skip


def _rows(reviewed: Reviewed, found: list[ShadowPrice], periods: list[str], lang: Lang) -> list[Skill]:
    by_place = {(p.id, p.period): p for p in found}
    ids = sorted({p.id for p in found}, key=lambda i: (_name(reviewed, i, lang).casefold(), i))
    rows = []
    for i in ids:
        cells = tuple(
            _cell(reviewed, by_place[i, period], lang) if (i, period) in by_place else None
            for period in periods
        )
        rows.append(Skill(i, cells))
    return rows


def _cell(reviewed: Reviewed, price: ShadowPrice, lang: Lang) -> Cell:
    figures = reviewed.figures
    used, limit = (figure_text(v, price.unit, lang) for v in (price.used, price.limit))
    label = render(message("web-load-bar", used=used, limit=limit), lang)
    return Cell(
        figures.scarce(price, "used").model_copy(update={"digits": 1}),
        figures.scarce(price, "limit"),
        figures.scarce(price) if price.price >= 1 else None,
        use_bar(price.used, price.limit, max(price.used, price.limit), label, 90),
        price.used >= price.limit * _FULL and price.used > 0,
    )


def _name(reviewed: Reviewed, skill: str, lang: Lang) -> str:
    title = reviewed.index.title(skill)
    return title.in_(lang) if title else skill
