"""Playing through: changes gathered in the address, the plan that they would give, and scenarios kept under a name.

Nothing is stored until somebody keeps it: what is changed stands in the address alone, and the job's result lies among
what can be computed again.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse

from leitstand.actions import ActionRefused, Desk, NotPermitted
from leitstand.actions.money_choices import certain_for, stake
from leitstand.actions.ordering import in_order
from leitstand.portfolio import WhatIfError, parse_what_if
from leitstand.strategy import QUANTITIES, Quarter, RiskAttitude, Strategy, StrategyError, quantity_word
from leitstand.texts import Lang, Message, message, quarter

from .. import jobs
from ..desks import desk_of
from ..doors import door, may
from ..jobs.work.sketching import MOST_CHANGES, kept_sketch
from ..scenarios import store
from .errors import not_permitted
from .showing import show, where
from .what_if_reading import KINDS, VERDICTS, Added, read_change
from .what_if_showing import Difference, difference_of
from .what_if_words import Amount, change_words

QUARTERS_AHEAD: Final = 12
POLL, REFRESH = "300ms", 2
ATTITUDES: Final[tuple[RiskAttitude, ...]] = ("cautious", "balanced", "bold")
MESSAGES = (
    *(f"strategy-risk-attitude-{a}" for a in ATTITUDES),
    *(f"play-attitude-{a}" for a in ATTITUDES),
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """One change: what it says, the address without it."""

    line: str
    said: Message
    without: str


@dataclass(frozen=True)
class Option:
    """Something to choose in the form."""

    value: str
    text: Any
    chosen: bool = False
    note: Message | None = None


@door("what-if/", permission="what-if:run", name="what-if")
def what_if(request: HttpRequest) -> HttpResponse:
    """The form, the changes gathered so far, and what came of playing them through."""
    desk = desk_of(request)
    found = where(request)
    strategy = desk.load()[0]
    lines, broken = _lines(request.GET)
    added = read_change(request.GET, desk, strategy, lines) if len(lines) < MOST_CHANGES else None
    if added is not None and added.line:
        return HttpResponseRedirect(_address((*lines, added.line)))
    job = _job(desk, request.GET.get("job", ""), lines)
    difference = _difference(desk, job, strategy)
    context = {
        "lines": [_line(lines, n, strategy) for n in range(len(lines))],
        "broken": broken,
        "full": len(lines) >= MOST_CHANGES,
        "forms": _forms(desk, strategy, added, desk.lang) if strategy.use_cases else {},
        "kinds": [(k, message(f"play-add-{k}"), message(f"play-add-{k}-help")) for k in KINDS],
        "wrong": added.wrong if added else None,
        "typed": added.typed if added else {},
        "job": job,
        "running": job is not None and not job.ended,
        "failed": job is not None and job.state in ("failed", "cancelled"),
        "difference": difference,
        "poll": POLL, "refresh": REFRESH,
        "here": request.get_full_path(),
        "scenarios": store.own(desk),
        "shared": [s for s in store.shared(desk) if not s.own],
        "sharing": may(request, "what-if:share"),
        "reviewed": found.reviewed is not None,
    }  # fmt: skip
    return show(request, "what_if/page", context)


@door("what-if/run/", permission="what-if:run", effect="write", name="what-if-run")
def run(request: HttpRequest) -> HttpResponse:
    """Asks the worker to play the changes through."""
    lines, _ = _lines(request.POST)
    if not lines:
        return HttpResponseRedirect(reverse("what-if"))
    desk = desk_of(request)
    back = f"{_address(lines)}&job={{job}}"
    try:
        started = jobs.start(desk, "sketch", {"changes": list(lines)}, back=back if len(back) < 460 else "")
    except NotPermitted:
        return not_permitted(request)
    return HttpResponseRedirect(f"{_address(lines)}&job={started}#result")


@door("what-if/keep/", permission="what-if:run", effect="write", name="what-if-keep")
def keep(request: HttpRequest) -> HttpResponse:
    """Keeps what was played through under a name, for its author alone."""
    desk = desk_of(request)
    lines, _ = _lines(request.POST)
    job = _job(desk, request.POST.get("job", ""), lines)
    kept = kept_sketch(desk, job.result) if job is not None and job.state == "done" else None
    if kept is None:
        raise Http404
    try:
        store.keep(desk, request.POST.get("title", ""), kept.changes, kept.sketched.after)
    except NotPermitted:
        return not_permitted(request)
    except ActionRefused as refused:
        return _refused(request, refused.message)
    return HttpResponseRedirect(f"{reverse('what-if')}#scenarios")


@door("what-if/share/", permission="what-if:share", effect="write", name="what-if-share")
def share(request: HttpRequest) -> HttpResponse:
    """Shows everybody what one has kept: from then on it stands in the journal, as a draft."""
    try:
        store.share(desk_of(request), request.POST.get("scenario", ""))
    except store.NoSuchScenario:
        raise Http404 from None
    except NotPermitted:
        return not_permitted(request)
    except StrategyError:
        return _refused(request, message("play-moved-on"))
    return HttpResponseRedirect(f"{reverse('what-if')}#scenarios")


@door("what-if/drop/", permission="what-if:run", effect="write", name="what-if-drop")
def drop(request: HttpRequest) -> HttpResponse:
    """Throws one's own scenario away; what was shared stays in the journal."""
    try:
        store.drop(desk_of(request), request.POST.get("scenario", ""))
    except store.NoSuchScenario:
        raise Http404 from None
    return HttpResponseRedirect(f"{reverse('what-if')}#scenarios")


def _refused(request: HttpRequest, why: Message) -> HttpResponse:
    where(request)
    return show(request, "what_if/refused", {"why": why}, status=422)


def _lines(query: QueryDict) -> tuple[tuple[str, ...], list[str]]:
    """The changes in the address, and what in it cannot be read."""
    lines, broken = [], []
    for line in dict.fromkeys(query.getlist("c")[:MOST_CHANGES]):
        try:
            parse_what_if([line])
        except WhatIfError:
            broken.append(line[:120])
        else:
            lines.append(line)
    return tuple(lines), broken


def _address(lines: tuple[str, ...]) -> str:
    return f"{reverse('what-if')}?{urlencode([('c', line) for line in lines])}"


def _line(lines: tuple[str, ...], nth: int, strategy: Strategy) -> Line:
    (change,) = parse_what_if([lines[nth]])
    rest = (*lines[:nth], *lines[nth + 1 :])
    return Line(lines[nth], change_words(change, strategy), _address(rest) if rest else reverse("what-if"))


def _job(desk: Desk, wanted: str, lines: tuple[str, ...]) -> jobs.Job | None:
    """The job of this id where it is about these very changes; another one's, or an old one, shows nothing."""
    if not wanted:
        return None
    try:
        found = jobs.find(desk, wanted)
    except jobs.NoSuchJob:
        return None
    same = found.kind == "sketch" and tuple(found.parameters.get("changes", ())) == lines
    return found if same else None


def _difference(desk: Desk, job: jobs.Job | None, strategy: Strategy) -> Difference | None:
    if job is None or job.state != "done":
        return None
    kept = kept_sketch(desk, job.result)
    return difference_of(kept, strategy, desk.lang) if kept is not None else None


def _forms(desk: Desk, strategy: Strategy, added: Added | None, lang: Lang) -> dict[str, Any]:
    """What can be chosen in the fields."""
    typed = added.typed if added else {}
    first = Quarter.of(desk.today)
    quarters = [str(first.plus(n)) for n in range(1, QUARTERS_AHEAD + 1)]
    budgets = {b.year: b.amount for b in strategy.budgets}
    years = sorted({*budgets, *(int(q[:4]) for q in quarters)})
    amount = next((b for y, b in sorted(budgets.items()) if y >= desk.today.year), None)
    return {
        "years": [
            Option(str(y), str(y), typed.get("year") == str(y), _has(budgets.get(y), "EUR")) for y in years
        ],
        "skills": _options(((s.id, s.title or s.id) for s in strategy.skills), typed.get("skill", "")),
        "periods": _options(
            [*((str(y), str(y)) for y in years), *((q, _quarter(q, lang)) for q in quarters)], typed.get("period", "")
        ),
        "objectives": _options(((o.id, o.title or o.id) for o in in_order(strategy)), typed.get("objective", "")),
        "places": [str(n) for n in range(1, min(len(strategy.objectives), 20) + 1)],
        "attitudes": [_attitude(strategy, a, amount) for a in ATTITUDES] if strategy.target_picture else [],
        "cases": [(c.id, c.title.in_(lang)) for c in strategy.use_cases if c.stage != "retired"],
        "verdicts": _options(((v, message(f"play-verdict-{v}")) for v in VERDICTS), typed.get("verdict", "")),
        "quarters": _options(((q, _quarter(q, lang)) for q in quarters), typed.get("quarter", "")),
        "quantities": _options(((q, quantity_word(q)) for q in QUANTITIES), typed.get("quantity", "")),
        "parts": _options(
            ((r.id, r.title or r.id) for r in (*strategy.kpis, *strategy.skills)), typed.get("part", "")
        ),
    }  # fmt: skip


def _options(choices: Any, chosen: str) -> list[Option]:
    return [Option(value, text, value == chosen) for value, text in choices]


def _quarter(name: str, lang: Lang) -> str:
    return quarter(name, lang, "long").replace("\u00a0", " ")


def _has(amount: Decimal | None, unit: str) -> Message | None:
    return message("play-today", amount=Amount(float(amount), unit)) if amount is not None else None


def _attitude(strategy: Strategy, attitude: RiskAttitude, budget: Decimal | None) -> Option:
    """An attitude in words and in money: what somebody of it would take for certain instead of a toss-up."""
    win = stake(budget)
    said = message(
        f"play-attitude-{attitude}", win=Amount(float(win), "EUR"),
        certain=Amount(float(certain_for(win, Decimal(0), attitude)), "EUR"),
    )  # fmt: skip
    picture = strategy.target_picture
    today = picture is not None and picture.risk_attitude == attitude
    return Option(attitude, message(f"strategy-risk-attitude-{attitude}"), today, said)
