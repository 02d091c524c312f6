"""All use cases in one table: filtered, sorted and paged on the server by the address alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import inf
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse

from leitstand.documents import CaseEntry
from leitstand.portfolio.results import CaseResult
from leitstand.strategy import STAGES, Fact, Statement
from leitstand.texts import Lang, Message, message

from ..bars import scale_of
from ..doors import door
from ..guardrails import barred
from ..hints import hint, planned
from ..reading import Reviewed
from .portfolio_tabs import tabs
from .showing import lang_of, nothing_yet, show, where

ROWS = 50
MOST_UNITS = 60
ASKED = ("pile", "unit", "stage", "objective", "lever", "guardrail", "q", "sort", "dir")
"""What an address may ask of the table beside the page."""
CLEARANCES = ("free", "unknown", "blocked", "unchecked")
_NO_GAP = 0.0005
_KEPT = tuple(
    f"portfolio-note-{rule}" for rule in (
        "quarter", "share", "guardrail", "decided", "runs-blocked", "bought", "stopping", "switching", "stable",
    )
)  # fmt: skip
"""How the codes begin of what a plan says about the rules that it keeps."""
MOST_KEPT = 5
_PILE_ORDER = {"yes": 0, "think": 1, "no": 2}
MESSAGES = (
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
    *(f"web-column-{column}" for column in ("case", "unit", "stage", "value", "chance", "start")),
    *(f"web-filter-guardrail-{clearance}" for clearance in ("free", "unknown", "blocked", "unchecked")),
    *(f"web-filter-{pile}" for pile in ("all", "yes", "think", "no")),
)


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    result: CaseResult
    entry: CaseEntry
    title: str
    value: Fact
    chance: Fact
    stage: Message
    planned: Message
    pile: Message
    hint: Message | None
    barred: tuple[Message, str] | None


@dataclass(frozen=True)
class Choice:
    """A link that filters, sorts or turns the page."""

    href: str
    text: Message | str
    current: bool
    count: int | None = None
    direction: str = ""
    numeric: bool = False
    name: str = ""


@door("portfolio/", permission="strategy:read", name="portfolio")
def portfolio(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    lang, reviewed = lang_of(request), found.reviewed
    wanted = filtered(reviewed, request.GET, lang)
    ordered = in_order(wanted, request.GET, lang)
    page, pages = page_of(request.GET, len(ordered))
    shown = ordered[(page - 1) * ROWS : page * ROWS]
    plan = reviewed.review.portfolio.plan
    context = {
        "tabs": tabs("portfolio"),
        "csv": _export(request.GET, "csv"),
        "xlsx": _export(request.GET, "xlsx"),
        "rows": [_row(reviewed, result, entry, lang) for result, entry in shown],
        "scale": scale_of(result.value for result, _ in wanted),
        "found": len(wanted),
        "total": len(reviewed.cases),
        "headline": message(
            "web-portfolio-said",
            cases=len(reviewed.cases),
            chosen=_in_plan(reviewed),
            value=reviewed.figures.plan("value", "mean"),
        ),
        "honesty": _honesty(reviewed),
        "gap": plan.gap is not None,
        "approximate": reviewed.review.portfolio.approximate,
        "kept": _kept(reviewed),
        "piles": _piles(reviewed, request.GET),
        "columns": [_column(request.GET, c) for c in ("case", "unit", "stage", "value", "chance", "start")],
        "units": sorted({e.unit for e in reviewed.index.cases.values() if e.unit}, key=str.casefold)[
            :MOST_UNITS
        ],
        "stages": [(s, message(f"strategy-stage-{s}")) for s in STAGES],
        "objectives": _named(reviewed, lang, reviewed.index.objectives),
        "levers": _named(reviewed, lang, {i for e in reviewed.index.cases.values() for i in e.levers}),
        "clearances": [(c, message(f"web-filter-guardrail-{c}")) for c in CLEARANCES],
        "chosen": {name: request.GET.get(name, "") for name in ASKED},
        "turning": turning(request.GET, page, pages),
        "page": page,
        "pages": pages,
        "horizon": reviewed.index.horizon,
    }
    return show(request, "portfolio", context)


def _export(query: QueryDict, form: str) -> str:
    """The address of the same use cases as a file."""
    wanted = query.copy()
    wanted.pop("page", None)
    wanted["as"] = form
    return f"{reverse('portfolio-export')}?{wanted.urlencode()}"


def _honesty(reviewed: Reviewed) -> Message:
    """How far the plan may be from the best one; what rounds to nothing is said to be nothing."""
    gap = reviewed.review.portfolio.plan.gap
    if gap is not None and gap < _NO_GAP:
        return message("web-portfolio-best")
    return message("web-portfolio-gap", gap=reviewed.figures.plan("gap"))


def _kept(reviewed: Reviewed) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """What the plan says about the rules that it keeps: what is shown at once, and the rest, which opens."""
    said = tuple(n for n in reviewed.review.portfolio.notes if n.code.startswith(_KEPT))
    return said[:MOST_KEPT], said[MOST_KEPT:]


def _in_plan(reviewed: Reviewed) -> int:
    return sum(c.action in ("pilot", "scale", "continue") for c in reviewed.cases.values())


Found = list[tuple[CaseResult, CaseEntry]]


def filtered(reviewed: Reviewed, query: QueryDict, lang: Lang) -> Found:
    """The use cases that the address asks for. An unknown pile, unit or stage finds nothing."""
    pile, unit, stage = query.get("pile"), query.get("unit"), query.get("stage")
    objective, lever, clearance = query.get("objective"), query.get("lever"), query.get("guardrail")
    words = query.get("q", "").casefold().split()
    moved = (
        {m.use_case for m in reviewed.review.moves if m.step != "continue"} if query.get("moves") else None
    )
    index = reviewed.index.cases
    return [
        (result, index[i])
        for i, result in reviewed.cases.items()
        if i in index
        and (not pile or result.pile == pile)
        and (not unit or index[i].unit == unit)
        and (not stage or index[i].stage == stage)
        and (not objective or objective in index[i].objectives)
        and (not lever or lever in index[i].levers)
        and (not clearance or _clearance(reviewed, index[i]) == clearance)
        and (moved is None or i in moved)
        and (not words or _holds(words, f"{i} {index[i].title.in_(lang)} {index[i].unit}".casefold()))
    ]


def _clearance(reviewed: Reviewed, entry: CaseEntry) -> str:
    """What the strictest guardrail says; `unchecked` where none has said anything, which is not `free`."""
    strictest = entry.barred(reviewed.review.as_of)
    return strictest.clearance if strictest else "free" if entry.guardrails else "unchecked"


def _named(reviewed: Reviewed, lang: Lang, ids: Iterable[str]) -> list[tuple[str, str]]:
    """Records to choose from, by name; those without one go by their id."""
    titles = ((i, title.in_(lang) if (title := reviewed.index.title(i)) else i) for i in ids)
    return sorted(titles, key=lambda named: (named[1].casefold(), named[0]))[:MOST_UNITS]


def _holds(words: list[str], text: str) -> bool:
    return all(word in text for word in words)


def in_order(found: Found, query: QueryDict, lang: Lang) -> Found:
    """Piles first, the surest on top; or by the column that was asked for."""
    keys: dict[str, Callable[[tuple[CaseResult, CaseEntry]], Any]] = {
        "case": lambda f: f[1].title.in_(lang).casefold(),
        "unit": lambda f: f[1].unit.casefold(),
        "stage": lambda f: STAGES.index(f[1].stage),
        "value": lambda f: f[0].value.p50 if f[0].value else None,
        "chance": lambda f: f[0].chance if f[0].value else None,
        "start": lambda f: f[0].start or "~",
    }
    found = sorted(found, key=lambda f: f[0].use_case)
    key = keys.get(query.get("sort", ""))
    if key is None:
        return sorted(found, key=lambda f: (_PILE_ORDER[f[0].pile], -f[0].chance, -_middle(f[0])))
    unknown = [f for f in found if key(f) is None]  # at the end, whichever way round
    known = sorted((f for f in found if key(f) is not None), key=key, reverse=query.get("dir") == "down")
    return known + unknown


def _middle(result: CaseResult) -> float:
    return result.value.p50 if result.value else -inf


def _row(reviewed: Reviewed, result: CaseResult, entry: CaseEntry, lang: Lang) -> Row:
    figures = reviewed.figures
    return Row(
        result, entry, entry.title.in_(lang), figures.case(result, "value"), figures.case(result, "chance"),
        message(f"strategy-stage-{entry.stage}"), planned(result), message(f"web-filter-{result.pile}"),
        hint(result, figures, reviewed.index), barred(entry, reviewed.review.as_of),
    )  # fmt: skip


def _piles(reviewed: Reviewed, query: QueryDict) -> list[Choice]:
    counts = {"": len(reviewed.cases)}
    for result in reviewed.cases.values():
        counts[result.pile] = counts.get(result.pile, 0) + 1
    current = query.get("pile", "")
    return [
        Choice(_to(query, pile=p), message(f"web-filter-{p or 'all'}"), p == current, counts.get(p, 0))
        for p in ("", "yes", "think", "no")
    ]


def _column(query: QueryDict, name: str) -> Choice:
    """A heading that sorts: numbers from the largest, words from A; a second time the other way round."""
    current = query.get("sort") == name
    down = query.get("dir") == "down" if current else name not in ("value", "chance")
    href = _to(query, sort=name, dir="" if down else "down")
    direction = ("descending" if query.get("dir") == "down" else "ascending") if current else ""
    return Choice(
        href, message(f"web-column-{name}"), current, direction=direction, numeric=name == "chance", name=name
    )


def page_of(query: QueryDict, count: int) -> tuple[int, int]:
    """Which page of so many rows the address asks for, and how many there are."""
    pages = max(1, -(-count // ROWS))
    return min(max(1, _number(query.get("page"))), pages), pages


def turning(query: QueryDict, page: int, pages: int) -> list[Choice | None]:
    """Links to the first, last and neighbouring pages; None stands for those left out."""
    if pages == 1:
        return []
    near = sorted({1, pages, *range(max(1, page - 2), min(pages, page + 2) + 1)})
    links: list[Choice | None] = []
    for before, n in zip([0, *near], near, strict=False):
        if n > before + 1:
            links.append(None)
        links.append(Choice(_to(query, page=str(n)), str(n), n == page))
    return links


def _to(query: QueryDict, **changes: str) -> str:
    """The address of this table with something changed; any change but of the page leads to the first page."""
    changed = query.copy()
    if "page" not in changes:
        changed.pop("page", None)
    for name, value in changes.items():
        if value:
            changed[name] = value
        else:
            changed.pop(name, None)
    return f"?{changed.urlencode()}"


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 7 else 1
