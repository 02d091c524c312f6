"""Questions worth asking, one at a time: answered with one click, and what the answer moved is shown after it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse

from leitstand.actions import ActionRefused, Desk, NotPermitted, read_words, take_answer_back, write_answer
from leitstand.exchange import Dialect, Problem, Typed
from leitstand.journal import Conflict
from leitstand.portfolio import Question
from leitstand.portfolio.asking.routing import Asked, whom
from leitstand.strategy import Estimate, Fact, NotKnown, Statement, Strategy, Text, quantity_word
from leitstand.texts import Lang, Message, message

from .. import jobs
from ..desks import desk_of
from ..doors import door
from ..jobs.work.clarifying import Answered
from ..jobs.work.questions import kept_round
from .clarify_sitting import Given, Key, key_of, sitting, unit_of
from .errors import not_permitted
from .showing import show, where
from .what_if_showing import Piece, how_of, pieces, short

POLL, REFRESH = "500ms", 3
ANSWERS: Final = ("rather_yes", "unsure", "rather_no")
_SAID: Final = {"rather_yes": "rather yes", "unsure": "unsure", "rather_no": "rather no", "elsewhere": "?"}
_TRIES: Final = 5
MOST_SKIPPED: Final = 30
LATELY: Final = 5
_MONEY, _SHARE = ("80-120 T€", "80-120 k€"), ("60-80 %", "60-80 %")
_EXAMPLES: Final = {
    "EUR": _MONEY, "EUR/year": _MONEY, "share": _SHARE, "chance": _SHARE, "h/year": ("6-10 h/Woche", "6-10 h/week"),
    "d": ("20-30 PT", "20-30 days"), "quarters": ("6-9 Monate", "6-9 months"),
}  # fmt: skip
"""How answers in a unit may be typed, in German and English."""
MESSAGES = (
    *(f"clarify-answer-{a}" for a in ("rather-yes", "unsure", "rather-no", "elsewhere")),
    *(f"clarify-about-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
)  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """The question at hand. `to`: who is asked; `next_to`: who would be asked if they do not know, None for nobody."""

    question: Question
    of: str
    said: tuple[Piece, ...]
    about: Message
    to: Message
    next_to: Message | None
    title: Text | str
    example: str


@dataclass(frozen=True)
class Row:
    """An answer given before, and what it moved."""

    title: Text | str
    what: Message
    answer: Message | str
    moved: tuple[tuple[Piece, ...], ...]
    waiting: bool
    failed: bool
    commit: int


@dataclass(frozen=True)
class Open:
    """A question that is still open, and what knowing the answer is worth."""

    title: Text | str
    what: Message
    worth: Piece
    current: bool


@door("clarify/", permission="estimate:write", name="clarify")
def clarify(request: HttpRequest) -> HttpResponse:
    """The question at hand, the last answers with what they moved, and what is still open."""
    return _page(request, desk_of(request), request.GET)


@door("clarify/start/", permission="estimate:write", effect="write", name="clarify-start")
def start(request: HttpRequest) -> HttpResponse:
    """Asks for a new round; a sitting begins with it."""
    desk = desk_of(request)
    unit = unit_of(desk, request.POST.get("unit", ""))
    try:
        jobs.start(desk, "questions", {"unit": unit}, back=reverse("clarify"))
    except NotPermitted:
        return not_permitted(request)
    return HttpResponseRedirect(_address(unit, desk, ()))


@door("clarify/answer/", permission="estimate:write", effect="write", name="clarify-answer")
def answer(request: HttpRequest) -> HttpResponse:
    """Writes the answer and asks the worker what it moves; the next question does not wait for that."""
    desk, sent = desk_of(request), request.POST
    unit = unit_of(desk, sent.get("unit", ""))
    key = sent.get("round", "")
    found = kept_round(desk, key)
    of = _key(sent.get("of", ""))
    question = next((q for q in found.questions if key_of(q) == of), None) if found else None
    if question is None or of is None:
        raise Http404
    word = sent.get("answer", "")
    said = _read(question, word, sent)
    if said is None or isinstance(said, Problem):
        why = said.told if said is not None else message("clarify-no-answer")
        return _page(request, desk, sent, wrong=why, typed=sent.get("typed", "")[:200], status=422)
    try:
        number, estimate = _written(desk, question, said)
    except NotPermitted:
        return not_permitted(request)
    given = Answered(
        round=key, of=of, said=word if word in _SAID else said.typed[:500], estimate=estimate, commit=number, unit=unit,
        without=tuple(_skipped(sent)),
    )  # fmt: skip
    jobs.start(desk, "clarify", given.model_dump(mode="json"), back=reverse("clarify"))
    return HttpResponseRedirect(_address(unit, desk, _skipped(sent)))


@door("clarify/undo/", permission="estimate:write", effect="write", name="clarify-undo")
def undo(request: HttpRequest) -> HttpResponse:
    """Takes one's own last answer back; the question is asked again."""
    desk = desk_of(request)
    unit = unit_of(desk, request.POST.get("unit", ""))
    commit = request.POST.get("commit", "")
    now = sitting(desk, unit)
    last = next((g for g in now.given if str(g.answer.commit) == commit and g.answer.commit), None)
    if last is None:
        raise Http404
    try:
        take_answer_back(desk, last.answer.commit)
    except NotPermitted:
        return not_permitted(request)
    except ActionRefused as refused:
        return _page(request, desk, request.POST, wrong=refused.message, status=409)
    except Conflict as conflict:
        return _page(request, desk, request.POST, wrong=conflict.message, status=409)
    if not last.job.ended:
        jobs.cancel(desk, last.job.id)
    return HttpResponseRedirect(_address(unit, desk, _skipped(request.POST)))


def _page(
    request: HttpRequest,
    desk: Desk,
    query: QueryDict,
    *,
    wrong: Message | None = None,
    typed: str = "",
    status: int = 200,
) -> HttpResponse:
    where(request)
    strategy = desk.load()[0]
    unit = unit_of(desk, query.get("unit", ""))
    skipped = _skipped(query)
    now = sitting(desk, unit, frozenset(skipped))
    question = now.open[0] if now.open else None
    told = [now.round.said] if now.round else []
    rows = [_row(g, strategy, desk.lang) for g in now.given[:LATELY]]
    said = [*told, *(s for g in now.given[:LATELY] if g.moved for s in g.moved.said)]
    context = {
        "sitting": now,
        "shown": _shown(question, strategy, desk) if question else None,
        "answers": [(a, message(f"clarify-answer-{a.replace('_', '-')}")) for a in ANSWERS],
        "nth": len(now.given) + 1,
        "of_all": len(now.given) + len(now.open),
        "rows": rows,
        "opens": [_open(q, strategy, question, desk.today, desk.lang) for q in now.open],
        "told": [pieces(s.message(), desk.lang) for s in told],
        "formulas": _formulas([*said, *([question.ask] if question else [])]),
        "unit": unit or "",
        "units": sorted(desk.actor.units) if unit is not None and len(desk.actor.units) > 1 else [],
        "skipped": ["|".join(k) for k in skipped],
        "later": _address(unit, desk, [*skipped, key_of(question)]) if question else "",
        "again": _address(unit, desk, ()),
        "here": request.get_full_path() if request.method == "GET" else reverse("clarify"),
        "wrong": wrong,
        "typed": typed,
        "meanings": [("comma", "1,5"), ("point", "1.5")] if wrong and wrong.code.endswith("decimal-open") else [],
        "poll": POLL, "refresh": REFRESH,
        "empty": not strategy.use_cases,
    }  # fmt: skip
    return show(request, "clarify/page", context, status=status)


def _shown(question: Question, strategy: Strategy, desk: Desk) -> Shown:
    case = strategy.get(question.use_case)
    return Shown(
        question, "|".join(key_of(question)), pieces(question.ask.message(), desk.lang),
        message(f"clarify-about-{question.quantity.replace('_', '-')}"), Asked.of(question.to).words(strategy),
        _next_to(question, strategy, desk), case.title if case is not None and case.title else question.use_case,
        _example(question.unit, desk.lang),
    )  # fmt: skip


def _next_to(question: Question, strategy: Strategy, desk: Desk) -> Message | None:
    """Who is asked if this desk does not know."""
    passed = Estimate(
        id="passed", use_case=question.use_case, quantity=question.quantity, value=NotKnown(), asked=question.to,
        kpi=question.part or "-" if question.quantity == "effect" else None, date=desk.today,
    )  # fmt: skip
    same = [e for e in strategy.estimates_of(question.use_case) if e.quantity == question.quantity]
    found = whom(strategy, question.use_case, question.quantity, [*same, passed])
    return found.words(strategy) if found is not None else None


def _row(given: Given, strategy: Strategy, lang: Lang) -> Row:
    case = strategy.get(given.answer.of[0])
    said = given.answer.said
    shown: Message | str = message(f"clarify-answer-{said.replace('_', '-')}") if said in _SAID else said
    question = given.question
    return Row(
        case.title if case is not None and case.title else given.answer.of[0],
        quantity_word(question.quantity) if question else message("clarify-question"), shown,
        tuple(pieces(s.message(), lang) for s in given.moved.said) if given.moved else (),
        not given.job.ended, given.failed, given.answer.commit,
    )  # fmt: skip


def _open(question: Question, strategy: Strategy, current: Question | None, day: dt.date, lang: Lang) -> Open:
    case = strategy.get(question.use_case)
    worth = Fact(
        id="clarify.worth", value=question.worth, unit="EUR", as_of=day, formula="clarify-formula-worth"
    )
    title = case.title if case is not None and case.title else question.use_case
    return Open(title, quantity_word(question.quantity), short(worth, lang), question is current)


def _formulas(said: Iterable[Statement]) -> list[tuple[str, Message]]:
    """How each figure on the page comes about, once."""
    found = {how_of(f): message(f.formula) for s in said for f in s.facts.values()}
    return [*sorted(found.items()), ("worth", message("clarify-formula-worth"))]


def _read(question: Question, word: str, sent: QueryDict) -> Typed | Problem | None:
    if word in _SAID:
        return read_words(question, _SAID[word])
    meant = sent.get("meant", "")
    dialect: Dialect | None = "comma" if meant == "comma" else "point" if meant == "point" else None
    return read_words(question, sent.get("typed", "")[:200], dialect)


def _written(desk: Desk, question: Question, said: Typed) -> tuple[int, str]:
    """The number of the commit (0: the same was said before) and the id of the estimate. What somebody else writes at
    the same moment does not stand in the way."""
    for _ in range(_TRIES - 1):
        try:
            commit, estimate = write_answer(desk, question, said)
        except Conflict:
            continue
        return (commit.number or 0) if commit else 0, estimate
    commit, estimate = write_answer(desk, question, said)
    return (commit.number or 0) if commit else 0, estimate


def _skipped(query: QueryDict) -> list[Key]:
    keys = (_key(text) for text in dict.fromkeys(query.getlist("skip")[:MOST_SKIPPED]))
    return [k for k in keys if k is not None]


def _key(text: str) -> Key | None:
    parts = text.split("|")
    return (parts[0], parts[1], parts[2]) if len(parts) == 3 else None


def _address(unit: str | None, desk: Desk, skipped: Iterable[Key]) -> str:
    query = QueryDict(mutable=True)
    if unit is not None and len(desk.actor.units) > 1:
        query["unit"] = unit
    query.setlist("skip", ["|".join(k) for k in skipped])
    return f"{reverse('clarify')}?{query.urlencode()}" if query.urlencode() else reverse("clarify")


def _example(unit: str, lang: Lang) -> str:
    """How an answer in this unit may be typed."""
    return _EXAMPLES.get(unit, ("10-20", "10-20"))[lang == "en"]
