"""Where a figure comes from: its value, how it came about, and what it was computed from, each a link further."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse

from leitstand.documents import Figures
from leitstand.documents.said import Named
from leitstand.strategy import Fact
from leitstand.texts import Message, MissingParameter, UnknownMessage, message, render

from .. import plan_figures
from ..doors import door
from ..tallies import BEGIN, Tallies, tallies_of
from .showing import lang_of, nothing_yet, show, where

MOST_INPUTS = 60


@dataclass(frozen=True)
class Input:
    """Something a figure was computed from: a further figure, a record, or a name that leads nowhere."""

    fact: Fact | None
    name: Message | None
    point: Message | None
    subject: str | None
    record: str | None
    plain: str


@door("source/<path:fact_id>/", permission="strategy:read", name="source")
def source(request: HttpRequest, fact_id: str) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    reviewed = found.reviewed
    tallies = tallies_of(found)
    named = _find(reviewed.figures, tallies, fact_id)
    if named is None:
        raise Http404(fact_id)
    inputs = [shown for i in named.fact.inputs for shown in _inputs(reviewed.figures, tallies, i, of=fact_id)]
    context = {
        "fact": named.fact,
        "name": named.name,
        "point": named.point,
        "subject": named.subject,
        "cases": named.cases,
        "formula": _formula(named.fact, request),
        "inputs": inputs[:MOST_INPUTS],
        "inputs_left": max(0, len(inputs) - MOST_INPUTS),
        "review": reviewed.review,
        "sequence": reviewed.sequence,
        "plan": reviewed.review.portfolio.plan,
    }
    return show(request, "source", context)


def _find(figures: Figures, tallies: Tallies, name: str) -> Named | None:
    """The figure of this id: one that pages count, one of the review, or one beside it."""
    if name.startswith(BEGIN):
        return tallies.find(name)
    return figures.find(name) or plan_figures.find(tallies.found, name)


def _inputs(figures: Figures, tallies: Tallies, name: str, *, of: str) -> list[Input]:
    """What a name stands for: a figure (but not the one that is made of it), what is believed, or a record."""
    known = _find(figures, tallies, name) if name != of else None
    if known is not None:
        return [Input(known.fact, known.name, known.point, known.subject, None, name)]
    quantities = figures.quantities(name)
    if quantities is not None:
        return [shown for i in quantities if i != of for shown in _inputs(figures, tallies, i, of=of)]
    return [Input(None, None, None, None, name if figures.index.knows(name) else None, name)]


def _formula(fact: Fact, request: HttpRequest) -> Message:
    """How the figure came about; a formula that this version does not know is said to be so."""
    said = message(fact.formula)
    try:
        render(said, lang_of(request))
    except (UnknownMessage, MissingParameter):
        return message("web-formula-unknown")
    return said
