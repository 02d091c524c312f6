"""The Budgetkurve: what the best plan is worth for more and for less money, and what the next step would bring."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.documents import curve as pictures_of
from leitstand.portfolio.answers import Frontier, FrontierStep
from leitstand.portfolio.comparing import Shift
from leitstand.strategy import Statement
from leitstand.texts import Message, message

from .. import jobs
from ..desks import desk_of
from ..doors import door, may
from ..plan_figures import curve_of
from ..reading import Reviewed
from .portfolio_tabs import tabs
from .showing import drawn, lang_of, nothing_yet, show, where

MESSAGES = (
    *(f"web-shift-{kind}" for kind in ("in", "out", "moved", "changed")),
    *(f"web-curve-{way}" for way in ("next", "last")),
)


@dataclass(frozen=True)
class Line:
    """One use case that a step up or down treats otherwise."""

    use_case: str
    title: str
    what: Message
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Step:
    """A step up or down from today: what it is called, what it brings or costs, and what it changes."""

    title: Message
    statement: Statement
    lines: tuple[Line, ...]
    hidden: int


@door("portfolio/curve/", permission="strategy:read", name="portfolio-curve")
def curve(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    lang, kept = lang_of(request), curve_of(found)
    pictures = pictures_of(kept) if kept else ()
    context = {
        "tabs": tabs("portfolio-curve"),
        "curve": kept,
        "picture": pictures[0] if pictures else None,
        "charts": [svg for picture in pictures if (svg := drawn(found, picture, lang))],
        "steps": _steps(request, found.reviewed, kept) if kept else [],
        "may_compute": may(request, "what-if:run"),
        "running": jobs.current(desk_of(request), "curve"),
    }
    return show(request, "portfolio/curve", context)


@door("portfolio/curve/compute/", permission="what-if:run", effect="write", name="portfolio-curve-start")
def start(request: HttpRequest) -> HttpResponse:
    """Has the curve computed; the page of the job leads back here."""
    started = jobs.start(desk_of(request), "curve", back=reverse("portfolio-curve"))
    return HttpResponseRedirect(reverse("job", args=[started]))


def _steps(request: HttpRequest, reviewed: Reviewed, kept: Frontier) -> list[Step]:
    found = [_step(request, reviewed, "next", kept.next)]
    return [*found, _step(request, reviewed, "last", kept.last)] if kept.last else found


def _step(request: HttpRequest, reviewed: Reviewed, way: str, step: FrontierStep) -> Step:
    """Use cases that this reader does not see are counted and not named."""
    known = [s for s in step.shifts if s.use_case in reviewed.index.cases]
    lines = tuple(_line(request, reviewed, s) for s in known)
    return Step(message(f"web-curve-{way}"), step.statement, lines, len(step.shifts) - len(known))


def _line(request: HttpRequest, reviewed: Reviewed, shift: Shift) -> Line:
    title = reviewed.index.cases[shift.use_case].title.in_(lang_of(request))
    return Line(
        shift.use_case, title, message(f"web-shift-{shift.kind}"), shift.start_before, shift.start_after
    )
