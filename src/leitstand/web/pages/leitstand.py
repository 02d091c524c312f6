"""The first page: where we stand, what is to be done, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString

from leitstand.documents import fan
from leitstand.portfolio.results import CaseResult, Pile, Question, ShadowPrice
from leitstand.strategy import STAGES, Fact, Statement, Text
from leitstand.texts import Lang, Message, message, render

from ..accounts.visits import seen_before
from ..accounts.who import member_of
from ..as_of import past_of
from ..bars import Scale, scale_of, use_bar
from ..deadlines import deadlines
from ..desks import desk_of
from ..doors import door
from ..hints import hint, planned
from ..orientation import Goal
from ..reading import Place, Reviewed
from ..since import Since, since
from ..tallies import Tallies, tallies_of
from .asks import asks
from .showing import drawn, lang_of, nothing_yet, show, where
from .target_goals import TONES, why

MOST_MOVES, MOST_IN_PILE, MOST_QUESTIONS, MOST_SCARCE, MOST_LINES, MOST_NEWS = 5, 5, 5, 5, 5, 5
_PILES: tuple[Pile, ...] = ("yes", "think", "no")
MESSAGES = (
    *("web-cash", "web-hours", "web-points", "web-scarce-budget", "web-scarce-quarter"),
    *(f"web-pile-{pile}" for pile in ("yes", "think", "no")),
    *(f"web-pile-{pile}-note" for pile in ("yes", "think", "no")),
    *(f"target-state-{state}" for state in ("course", "open", "gap")),
    *(f"strategy-stage-{stage}" for stage in ("idea", "assessed", "pilot", "scaled", "operating", "retired")),
)


@dataclass(frozen=True)
class Entry:
    """A use case in a pile. `note`: what is planned, what would turn it, or what displaces it."""

    case: CaseResult
    title: Text
    unit: str
    note: Message | None


@dataclass(frozen=True)
class PileShown:
    """One of the three piles with those of its use cases that are shown."""

    name: Pile
    title: Message
    note: Message
    count: int
    tally: Fact
    shown: tuple[Entry, ...]
    scale: Scale


@dataclass(frozen=True)
class Year:
    """The use of a year's budget."""

    year: int
    planned: Fact
    limit: Fact | None
    said: Message | None
    bar: SafeString


@dataclass(frozen=True)
class Scarce:
    """A bottleneck: what one unit more would bring."""

    price: ShadowPrice
    said: Message


@dataclass(frozen=True)
class GoalShown:
    """An objective with how it stands, and why."""

    goal: Goal
    state: Message
    tone: str
    why: Message


@dataclass(frozen=True)
class Asked:
    question: Question
    worth: Fact
    title: Text | None


@door("", permission="strategy:read", name="leitstand")
def leitstand(request: HttpRequest) -> HttpResponse:
    found = where(request)
    empty = nothing_yet(request, found)
    if empty or found.reviewed is None:
        return empty or show(request, "no_review", {})
    lang, reviewed = lang_of(request), found.reviewed
    portfolio = reviewed.review.portfolio
    charts = fan(reviewed.figures)
    tallies, asked = tallies_of(found), asks(request, found, reviewed)
    context = {
        "review": reviewed.review,
        "portfolio": portfolio,
        "charts": [svg for svg in (drawn(found, picture, lang) for picture in charts) if svg],
        "picture": charts[0] if charts else None,
        "target": reviewed.figures.plan("target") if portfolio.target is not None else None,
        "fan_note": message("web-fan-note", mean=reviewed.figures.plan("value", "mean")),
        "made_of": _made_of(reviewed),
        "asks": asked,
        "todos": asked.all[:MOST_MOVES],
        "todos_left": len(asked.all) - MOST_MOVES,
        "since": _since(request, found),
        "most_news": f":{MOST_NEWS}",
        "rest_news": f"{MOST_NEWS}:",
        "stages": [(message(f"strategy-stage-{stage}"), tallies.stage(stage)) for stage in STAGES],
        "deadlines": deadlines(found, tallies.orientation, desk_of(request).today),
        "piles": _piles(reviewed, tallies),
        "years": _years(reviewed, lang),
        "scarce": _scarce(reviewed),
        "goals": _goals(tallies),
        "questions": _questions(reviewed),
        "would_change": _lines(_would_change(reviewed)),
        "rests_on": _lines(_rests_on(reviewed)),
        "learned": _learned(reviewed),
        "budget_assumed": portfolio.plan.budget_assumed,
    }
    return show(request, "leitstand", context)


def _lines(said: tuple[Statement, ...]) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """What is shown at once, and the rest, which opens."""
    return said[:MOST_LINES], said[MOST_LINES:]


def _made_of(reviewed: Reviewed) -> list[tuple[Message, Fact, Message]]:
    """Money, freed hours and strategic points apart: they are never summed silently."""
    names = {"cash": "web-cash", "hours": "web-hours", "points": "web-points"}
    made = []
    for part, code in names.items():
        if getattr(reviewed.review.portfolio, part) is not None:
            middle, low, high = (reviewed.figures.plan(part, point) for point in ("p50", "p10", "p90"))
            made.append((message(code), middle, message("web-spread-range", low=low, high=high)))
    return made


def _since(request: HttpRequest, found: Place) -> Since | None:
    """What is new for this reader; nothing on a look back, which is no visit."""
    member = member_of(request)
    if member is None or found.head is None or past_of(request):
        return None
    return since(found, seen_before(member, found.head.sequence))


def _piles(reviewed: Reviewed, tallies: Tallies) -> tuple[PileShown, ...]:
    """The piles; what is shown of a pile is what is surest of it, or for the middle one what is most worth knowing."""
    cases = reviewed.review.portfolio.cases
    sorted_by = {
        "yes": lambda c: (-c.chance, -c.value.p50 if c.value else inf, c.use_case),
        "think": lambda c: (-c.clarify, -c.chance, c.use_case),
        "no": lambda c: (-c.value.mean if c.value else inf, c.use_case),
    }
    piles = {p: sorted((c for c in cases if c.pile == p), key=sorted_by[p]) for p in _PILES}
    scale = scale_of(c.value for pile in piles.values() for c in pile[:MOST_IN_PILE])
    return tuple(
        PileShown(
            p, message(f"web-pile-{p}"), message(f"web-pile-{p}-note"), len(piles[p]), tallies.pile(p),
            tuple(_entry(reviewed, c) for c in piles[p][:MOST_IN_PILE]), scale,
        )
        for p in _PILES
    )  # fmt: skip


def _entry(reviewed: Reviewed, case: CaseResult) -> Entry:
    """A clear yes says what is planned, the others what would turn it or what stands in its way."""
    entry = reviewed.index.cases.get(case.use_case)
    title, unit = (entry.title, entry.unit) if entry else (Text(de=case.use_case), "")
    note = planned(case) if case.pile == "yes" else hint(case, reviewed.figures, reviewed.index)
    if case.pile == "think" and note is not None:
        unit = ""
    return Entry(case, title, unit, note)


def _years(reviewed: Reviewed, lang: Lang) -> tuple[Year, ...]:
    uses, figures = reviewed.review.portfolio.plan.budgets, reviewed.figures
    largest = max((max(u.planned, u.limit or 0.0) for u in uses), default=0.0)
    years = []
    for use in uses:
        planned = figures.budget(use, "planned")
        limit = figures.budget(use, "limit") if use.limit is not None else None
        label = render(message("web-budget-bar", year=use.year, planned=planned, limit=limit), lang)
        chance = figures.budget(use, "chance") if use.chance is not None else None
        said = message("web-within", chance=chance) if chance else None
        years.append(Year(use.year, planned, limit, said, use_bar(use.planned, use.limit, largest, label)))
    return tuple(years)


def _scarce(reviewed: Reviewed) -> tuple[Scarce, ...]:
    prices = sorted(
        (p for p in reviewed.review.portfolio.shadow_prices if p.price > 0),
        key=lambda p: (p.resource, p.period, -p.price, p.id),
    )
    return tuple(Scarce(p, _said_of(reviewed, p)) for p in prices[:MOST_SCARCE])


def _said_of(reviewed: Reviewed, price: ShadowPrice) -> Message:
    gain = reviewed.figures.scarce(price)
    period = message("web-quarter-short", quarter=price.period) if "Q" in price.period else price.period
    if price.resource == "budget":
        what = "quarter" if "Q" in price.period else "budget"
        return message(f"web-scarce-{what}", period=period, gain=gain)
    name = reviewed.index.title(price.id) or price.id
    return message("web-scarce-skill", skill=name, period=period, gain=gain)


def _goals(tallies: Tallies) -> tuple[GoalShown, ...]:
    """The objectives, the most important first, each with how it stands and why."""
    reviewed = tallies.found.reviewed
    shown = []
    for goal in tallies.orientation.goals:
        known = reviewed is not None and goal.objective.id in reviewed.index.objectives
        chance = (
            reviewed.figures.objective(goal.outlook, "chance")
            if known and goal.outlook and reviewed
            else None
        )
        state = message(f"target-state-{goal.state}")
        shown.append(GoalShown(goal, state, TONES[goal.state], why(goal, chance)))
    return tuple(shown)


def _questions(reviewed: Reviewed) -> tuple[Asked, ...]:
    asked = sorted(reviewed.review.portfolio.questions, key=lambda q: (-q.worth, q.use_case, q.quantity))
    index, figures = reviewed.index, reviewed.figures
    return tuple(
        Asked(q, figures.question(q, "worth"), index.title(q.use_case)) for q in asked[:MOST_QUESTIONS]
    )


def _would_change(reviewed: Reviewed) -> tuple[Statement, ...]:
    """What would change the plan, without the questions: they stand beside it with what they are worth."""
    asked = [q.ask for q in reviewed.review.portfolio.questions]
    return tuple(said for said in reviewed.review.would_change if said not in asked)


def _rests_on(reviewed: Reviewed) -> tuple[Statement, ...]:
    """What the judgement rests on, each sentence once."""
    notes = reviewed.review.portfolio.notes
    return (*reviewed.review.rests_on, *(said for said in notes if said not in reviewed.review.rests_on))


def _learned(reviewed: Reviewed) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """What outcomes taught about the whole company; about its levers where that is asked for, or is all there is."""
    said = reviewed.review.learned
    company = tuple(s for s in said if s.words.get("scope") != "lever")
    first = _lines(company or said)[0]
    return first, tuple(s for s in said if s not in first)
