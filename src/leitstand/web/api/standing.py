"""Where things stand: who asks, the strategy, the plan in force, the newest review, its cases and figures."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query

from leitstand.actions import ACCESS_ROLES, PERMISSIONS, tipping_words
from leitstand.learning.results import Review
from leitstand.portfolio.results import CaseResult, Pile
from leitstand.strategy import Fact, Plan, Stage, Text, Value
from leitstand.texts import Lang, Message, MissingParameter, UnknownMessage, message, render

from .. import preferences, reading
from ..desks import desk_of
from .moments import strategy_at
from .operations import gives, member_here, operation
from .paging import Part, part_of
from .problems import Refused
from .schemas import Whole, whole


class Me(Value):
    """Who asks, at which organisation, and what they may do there."""

    id: str
    organisation: str
    organisation_name: str
    roles: tuple[str, ...]
    units: tuple[str, ...]
    permissions: tuple[str, ...]
    how: Literal["open", "persona", "login", "token"]


class Reviewed(Value):
    """The newest review. `sequence`: the journal position that it closed; `entries_since`: entries written after it."""

    sequence: int
    entries_since: int
    review: Review


class Explained(Value):
    """A use case in the light of the whole portfolio: its result, and the reasons in the reader's language."""

    title: Text
    stage: Stage
    unit: str
    result: CaseResult
    reason: str
    more: tuple[str, ...]
    tipping: tuple[str, ...]


class CasesPage(Value):
    """A part of the cases of the newest review."""

    items: tuple[Explained, ...]
    next: str | None


class Source(Value):
    """A figure with what it was computed from. `formula`: how, in the reader's language."""

    fact: Fact
    formula: str


class CasesAsked(Part):
    """Which cases: of one pile, with one action."""

    pile: Pile | None = None
    stage: Stage | None = None
    unit: str | None = None


@operation(
    "GET", "me", permission="member", name="api-me", group="standing", title=message("rest-op-me"), gives=Me
)
def me(request: HttpRequest) -> HttpResponse:
    member = member_here(request)
    seat = next(s for s in member.memberships if s.organisation == member.organisation)
    actor = member.actor
    return gives(
        Me(
            id=actor.id, organisation=member.organisation, organisation_name=seat.name,
            roles=tuple(r for r in ACCESS_ROLES if r in actor.roles), units=tuple(sorted(actor.units)),
            permissions=tuple(p for p in PERMISSIONS if actor.may(p)), how=member.how,
        )
    )  # fmt: skip


@operation("GET", "strategy", permission="strategy:read", name="api-strategy", group="standing",
           title=message("rest-op-strategy"), gives=Whole)  # fmt: skip
def strategy(request: HttpRequest, as_of: dt.date | None = None) -> HttpResponse:
    desk = desk_of(request)
    return gives(whole(strategy_at(desk, as_of), as_of or desk.today))


@operation("GET", "plan", permission="strategy:read", name="api-plan-in-force", group="standing",
           title=message("rest-op-plan"), gives=Plan)  # fmt: skip
def plan(request: HttpRequest, as_of: dt.date | None = None) -> HttpResponse:
    found = strategy_at(desk_of(request), as_of).plan_in_force
    if found is None:
        raise Refused(404, message("rest-no-plan"))
    return gives(found)


@operation("GET", "review", permission="strategy:read", name="api-review", group="standing",
           title=message("rest-op-review"), gives=Reviewed)  # fmt: skip
def review(request: HttpRequest) -> HttpResponse:
    place, found = _newest(request)
    return gives(Reviewed(sequence=found.sequence, entries_since=place.entries_since, review=found.review))


@operation("GET", "cases", permission="strategy:read", name="api-cases", group="standing",
           title=message("rest-op-cases"), gives=CasesPage)  # fmt: skip
def cases(request: HttpRequest, asked: Query[CasesAsked]) -> HttpResponse:
    found = _newest(request)[1]
    lang = preferences.of(request).lang
    told = (_explained(found, c, lang) for i, c in sorted(found.cases.items()) if i in found.index.cases)
    wanted = [
        e for e in told
        if asked.pile in (None, e.result.pile) and asked.stage in (None, e.stage) and asked.unit in (None, e.unit)
    ]  # fmt: skip
    shown, after = part_of(wanted, asked, lambda e: e.result.use_case)
    return gives(CasesPage(items=shown, next=after))


@operation("GET", "cases/{case_id}", permission="strategy:read", name="api-case", group="standing",
           title=message("rest-op-case"), gives=Explained)  # fmt: skip
def case(request: HttpRequest, case_id: str) -> HttpResponse:
    found = _newest(request)[1]
    if case_id not in found.cases or case_id not in found.index.cases:
        raise Http404
    return gives(_explained(found, found.cases[case_id], preferences.of(request).lang))


@operation("GET", "figures/{fact_id}", permission="strategy:read", name="api-figure", group="standing",
           title=message("rest-op-figure"), gives=Source)  # fmt: skip
def figure(request: HttpRequest, fact_id: str) -> HttpResponse:
    named = _newest(request)[1].figures.find(fact_id)
    if named is None:
        raise Http404
    lang = preferences.of(request).lang
    formula = _said(message(named.fact.formula), lang) or render(message("web-formula-unknown"), lang)
    return gives(Source(fact=named.fact, formula=formula))


def _newest(request: HttpRequest) -> tuple[reading.Place, reading.Reviewed]:
    """The newest review as far as it exists for the reader. Raises Refused where there is none."""
    place = reading.place(member_here(request))
    if place.reviewed is None:
        raise Refused(404, message("rest-no-review"))
    return place, place.reviewed


def _explained(found: reading.Reviewed, case: CaseResult, lang: Lang) -> Explained:
    about, day = found.index.cases[case.use_case], found.review.as_of
    return Explained(
        title=about.title, stage=about.stage, unit=about.unit, result=case, reason=_said(case.reason.message(), lang),
        more=tuple(_said(s.message(), lang) for s in case.more),
        tipping=tuple(_said(tipping_words(case.use_case, t, day), lang) for t in case.tipping),
    )  # fmt: skip


def _said(what: Message, lang: Lang) -> str:
    """The sentence; nothing where it is one of another version of this program."""
    try:
        return render(what, lang)
    except (UnknownMessage, MissingParameter):
        return ""
