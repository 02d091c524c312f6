"""Two to four plans side by side: today's and what somebody has played through."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse

from leitstand.actions import Desk
from leitstand.portfolio import parse_what_if
from leitstand.portfolio.what_if import WhatIfError
from leitstand.strategy import Choice, Plan, Strategy, Text, action_word
from leitstand.texts import Lang, Message, message

from ..bars import Scale, scale_of
from ..desks import desk_of
from ..doors import door
from ..scenarios import store
from .showing import show, where
from .what_if_showing import Piece, Use, in_plan, use_of, value_of
from .what_if_words import change_words, title_of

MOST = 4
TODAY = "today"


@dataclass(frozen=True)
class Column:
    """One plan. `changes`: what was changed to get it, in words."""

    id: str
    title: Message | str
    plan: Plan
    value: Piece
    chosen: int
    changes: tuple[Message, ...]
    own: bool


@dataclass(frozen=True)
class Row:
    """A use case that the plans treat differently, with what each does with it; None: it is not weighed there."""

    use_case: str
    title: Text | str
    cells: tuple[Message | None, ...]
    inside: tuple[bool, ...]


@dataclass(frozen=True)
class Year:
    name: str
    uses: tuple[Use | None, ...]


@door("what-if/compare/", permission="strategy:read", name="what-if-compare")
def compare(request: HttpRequest) -> HttpResponse:
    """The plans that the address names (`s=...`), with today's first unless it is left out (`today=0`)."""
    desk = desk_of(request)
    where(request)
    strategy = desk.load()[0]
    columns = _columns(desk, strategy, request.GET.getlist("s"))
    if len(columns) < 2:
        return show(request, "what_if/too_few", {})
    context = {
        "columns": columns,
        "scale": _scale(columns),
        "years": _years(columns, desk.lang),
        "rows": _rows(columns, strategy),
    }
    return show(request, "what_if/compare", context)


def _columns(desk: Desk, strategy: Strategy, wanted: list[str]) -> list[Column]:
    """Today's plan and the scenarios, four at most. Raises Http404 for one that does not exist for this reader."""
    columns = []
    today = strategy.plan_in_force
    if today is not None:
        columns.append(_column(TODAY, message("play-before"), today, (), strategy, desk.lang, own=False))
    for name in list(dict.fromkeys(wanted))[: MOST - len(columns)]:
        try:
            found = store.one(desk, name)
        except store.NoSuchScenario:
            raise Http404(name) from None
        columns.append(
            _column(found.id, found.title, found.plan, found.changes, strategy, desk.lang, own=found.own)
        )
    return columns


def _column(
    id: str,
    title: Message | str,
    plan: Plan,
    lines: tuple[str, ...],
    strategy: Strategy,
    lang: Lang,
    *,
    own: bool,
) -> Column:
    chosen = sum(in_plan(c.action) for c in plan.choices)
    return Column(id, title, plan, value_of(plan, lang), chosen, _said(lines, strategy), own)


def _said(lines: tuple[str, ...], strategy: Strategy) -> tuple[Message, ...]:
    try:
        return tuple(change_words(c, strategy) for c in parse_what_if(lines))
    except WhatIfError:  # written by another version of this program
        return ()


def _scale(columns: list[Column]) -> Scale:
    return scale_of(c.plan.value for c in columns)


def _years(columns: list[Column], lang: Lang) -> list[Year]:
    uses = [{u.year: use_of(c.plan, u, lang) for u in c.plan.budgets} for c in columns]
    return [Year(str(y), tuple(u.get(y) for u in uses)) for y in sorted({y for u in uses for y in u})]


def _rows(columns: list[Column], strategy: Strategy) -> list[Row]:
    """The use cases that not all plans treat alike, those first that are in some plans and not in others."""
    by_case = [{c.use_case: c for c in column.plan.choices} for column in columns]
    rows = []
    for case in sorted({i for choices in by_case for i in choices}):
        found = [choices.get(case) for choices in by_case]
        if len({_key(c) for c in found}) > 1:
            inside = tuple(c is not None and in_plan(c.action) for c in found)
            rows.append(Row(case, title_of(strategy, case), tuple(map(_cell, found)), inside))
    return sorted(rows, key=lambda r: (len(set(r.inside)) == 1, r.use_case))


def _key(choice: Choice | None) -> tuple[str, str | None]:
    return (choice.action, choice.start) if choice is not None else ("", None)


def _cell(choice: Choice | None) -> Message | None:
    if choice is None:
        return None
    what = action_word(choice.action)
    return message("play-shift-from", what=what, quarter=choice.start) if choice.start else what
