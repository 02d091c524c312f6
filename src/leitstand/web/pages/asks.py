"""What needs this reader: decisions of leadership, questions to units and contributors, outcomes, statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from leitstand.actions import AccessRole, Actor, leads
from leitstand.portfolio.results import Question
from leitstand.strategy import Decision, Fact, Statement, Text
from leitstand.texts import Message, message

from ..accounts.who import member_of
from ..doors import may
from ..reading import Place, Reviewed, record_of
from .todos import Todo, todos

Sort = Literal["moves", "statements", "outcomes", "questions"]
_SORTS: tuple[tuple[AccessRole, Sort], ...] = (
    ("leadership", "moves"),
    ("strategy_lead", "moves"),
    ("works_council", "statements"),
    ("controller", "outcomes"),
    ("unit_lead", "questions"),
    ("contributor", "questions"),
)
_MEASURED = ("pilot", "scaled")
MESSAGES = (
    *(f"cockpit-asks-{sort}" for sort in ("moves", "statements", "outcomes", "questions")),
    *(f"cockpit-asks-{sort}-none" for sort in ("moves", "statements", "outcomes", "questions")),
)


@dataclass(frozen=True)
class Ask:
    """One thing that waits for the reader: the one figure, the date, what it costs, why, and where to act."""

    case: str
    title: Text | str
    figure: Fact | None
    named: Message | None
    chip: Message | None
    tone: str
    when: Message | None
    cost: Message | None
    why: Statement | Message | None
    act: Message | None
    href: str
    new: bool = False
    unlocks: Message | None = None


@dataclass(frozen=True)
class Asks:
    """All of them; `title` says what they are, `none` what is said where there are none."""

    title: Message
    none: Message
    all: tuple[Ask, ...]


def asks(request: HttpRequest, found: Place, reviewed: Reviewed) -> Asks:
    """What waits for this reader, by the weightiest of the reader's access roles."""
    member = member_of(request)
    actor = member.actor if member else found.actor
    sort: Sort = next((s for role, s in _SORTS if role in actor.roles), "moves")
    listed = {"moves": _moves, "statements": _statements, "outcomes": _outcomes, "questions": _questions}[
        sort
    ]
    return Asks(
        message(f"cockpit-asks-{sort}"),
        message(f"cockpit-asks-{sort}-none"),
        tuple(listed(request, found, reviewed, actor)),
    )


def decided_since(found: Place, reviewed: Reviewed) -> frozenset[str]:
    """Use cases about which people have decided since the review."""
    if found.organisation is None or found.head is None or not found.entries_since:
        return frozenset()
    entries = found.journal.latest(found.organisation.id, ("decision",), sequence=found.head.sequence)
    records = (record_of(entry) for entry in entries if entry.sequence > reviewed.sequence)
    cases = (record.use_case for record in records if isinstance(record, Decision))
    return frozenset(case for case in cases if case is not None)


def _moves(request: HttpRequest, found: Place, reviewed: Reviewed, _: Actor) -> list[Ask]:
    """The moves about which nobody has decided yet, in the review or after it."""
    decides = may(request, "decision:record")
    bound = frozenset(i for i, result in reviewed.cases.items() if result.locked)
    listed = todos(reviewed, done=decided_since(found, reviewed) | bound)
    return [_of_move(todo, decides=decides) for todo in listed]


def _of_move(todo: Todo, *, decides: bool) -> Ask:
    tone = "risk" if todo.move.step in ("stop", "drop") else "yes"
    href = reverse("leitstand-decide", args=[todo.move.use_case]) if decides else ""
    act = message("cockpit-decide") if decides else None
    return Ask(
        todo.move.use_case, todo.title, todo.figure, todo.named, todo.verb, tone, todo.when, todo.cost,
        todo.move.why, act, href, todo.new, todo.unlocks,
    )  # fmt: skip


def _statements(_: HttpRequest, found: Place, reviewed: Reviewed, __: Actor) -> list[Ask]:
    """What is to begin or to be scaled, for whoever gives a statement before."""
    listed = [t for t in todos(reviewed) if t.move.step in ("start", "scale", "advance", "delay")]
    return [
        Ask(t.move.use_case, t.title, None, None, t.verb, "think", t.when, None, t.move.why, message("cockpit-look"),
            reverse("use-case", args=[t.move.use_case]), t.new)
        for t in listed
    ]  # fmt: skip


def _outcomes(request: HttpRequest, found: Place, reviewed: Reviewed, _: Actor) -> list[Ask]:
    """What runs and has no measured outcome yet, what brings most first."""
    listed = []
    for i, entry in reviewed.index.cases.items():
        result = reviewed.cases.get(i)
        if entry.stage in _MEASURED and not entry.outcomes and result is not None:
            worth = result.value.mean if result.value else 0.0
            listed.append((-worth, i))
    back = {"next": reverse("leitstand")}
    told = []
    for _worth, i in sorted(listed):
        href = _address("add-outcome") if may(request, "outcome:write") else ""
        query = urlencode({"use_case": i, **back})
        figure = reviewed.figures.case(reviewed.cases[i], "value", "mean")
        told.append(
            Ask(i, reviewed.index.cases[i].title, figure, message("cockpit-expected"), None, "", None, None,
                message("cockpit-no-outcome"), message("cockpit-confirm"), f"{href}?{query}" if href else "")
        )  # fmt: skip
    return told


def _questions(request: HttpRequest, found: Place, reviewed: Reviewed, actor: Actor) -> list[Ask]:
    """The questions worth asking; a unit lead is asked about the own units alone."""
    asked = sorted(reviewed.review.portfolio.questions, key=lambda q: (-q.worth, q.use_case, q.quantity))
    if "unit_lead" in actor.roles and "contributor" not in actor.roles:
        asked = [q for q in asked if q.use_case in reviewed.index.cases and leads(actor, _unit(reviewed, q))]
    clarify = _address("clarify")
    told = []
    for q in asked:
        query = urlencode({"use_case": q.use_case, "quantity": q.quantity, "next": reverse("leitstand")})
        add = _address("add-estimate")
        href = clarify or (f"{add}?{query}" if add and may(request, "estimate:write") else "")
        title = reviewed.index.title(q.use_case) or q.use_case
        told.append(
            Ask(q.use_case, title, reviewed.figures.question(q, "worth"), message("cockpit-worth"), None, "", None,
                None, q.ask, message("cockpit-answer"), href)
        )  # fmt: skip
    return told


def _unit(reviewed: Reviewed, question: Question) -> str:
    return reviewed.index.cases[question.use_case].unit


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
