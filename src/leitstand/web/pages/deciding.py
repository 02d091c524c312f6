"""Deciding about a use case: what the review proposes and why; follow it, decide otherwise, or leave it for now."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.actions import (
    BEGINNING,
    ActionRefused,
    Deciding,
    Desk,
    NotPermitted,
    Verdict,
    decide,
    fitting,
    waiting,
)
from leitstand.strategy import DecisionRole, Quarter, Strategy, UseCase
from leitstand.texts import Message, message

from ..desks import desk_of
from ..doors import door
from ..frame import Crumb
from ..reading import Reviewed
from .errors import not_permitted
from .saying import leave
from .showing import show, where
from .todos import Todo, todo_of

QUARTERS_AHEAD = 12
WAYS = ("follow", "otherwise", "wait")
MESSAGES = (
    *(f"cockpit-verdict-{verdict}" for verdict in ("pilot", "scale", "continue", "stop", "not-now")),
    *(f"cockpit-wait-{verdict}" for verdict in ("continue", "not-now")),
)
_VERDICTS: dict[str, Deciding] = {
    "start": "pilot", "scale": "scale", "stop": "stop", "drop": "not_now", "continue": "continue",
}  # fmt: skip


@dataclass(frozen=True)
class Proposal:
    """What the review proposes, as a decision; `start`: the quarter that it names."""

    todo: Todo
    verdict: Deciding
    start: str | None
    said: Message


@door("decide/<str:case_id>/", permission="decision:record", name="leitstand-decide")
def deciding(request: HttpRequest, case_id: str) -> HttpResponse:
    return _shown(request, desk_of(request), case_id)


@door(
    "decide/<str:case_id>/save/", permission="decision:record", name="leitstand-decide-save", effect="write"
)
def save(request: HttpRequest, case_id: str) -> HttpResponse:
    desk, found = desk_of(request), where(request)
    case = _case(desk.load()[0], case_id)
    proposal = proposed(found.reviewed, case)
    said = _said(request, case, proposal)
    if said is None:
        return _shown(request, desk, case_id, message("cockpit-choose"))
    try:
        commit = decide(desk, said)
    except NotPermitted:
        return not_permitted(request)
    except ActionRefused as refused:
        return _shown(request, desk, case_id, refused.message)
    n = commit.entries[-1].sequence if commit.entries else None
    return leave(HttpResponseRedirect(f"{reverse('leitstand')}#todo", status=303), "web-saved", n)


def proposed(reviewed: Reviewed | None, case: UseCase) -> Proposal | None:
    """The move of the last review for this use case, if it makes one that fits the stage as it is now."""
    move = next((m for m in reviewed.review.moves if m.use_case == case.id), None) if reviewed else None
    if reviewed is None or move is None:
        return None
    result = reviewed.cases.get(case.id)
    verdict = _VERDICTS.get(move.step) or ("scale" if case.stage == "pilot" else "pilot")
    if verdict not in fitting(case.stage):
        return None
    start = result.start if result is not None and verdict in BEGINNING else None
    code = f"cockpit-verdict-{verdict.replace('_', '-')}"
    said = message(code, quarter=message("web-quarter", quarter=start) if start else None)
    return Proposal(todo_of(reviewed, move, new=False), verdict, start, said)


def _said(request: HttpRequest, case: UseCase, proposal: Proposal | None) -> Verdict | None:
    """What was chosen; None where nothing was."""
    sent = request.POST
    by, words = sent.get("by", ""), sent.get("reason", "")
    match sent.get("way"):
        case "follow" if proposal is not None:
            return Verdict(case.id, proposal.verdict, by, words, proposal.start)
        case "wait":
            return Verdict(case.id, waiting(case.stage), by, words)
        case "otherwise":
            verdict = next((v for v in fitting(case.stage) if v == sent.get("verdict")), None)
            start = sent.get("start") or None
            return Verdict(case.id, verdict, by, words, start) if verdict else None
    return None


def _shown(request: HttpRequest, desk: Desk, case_id: str, problem: Message | None = None) -> HttpResponse:
    found, strategy = where(request), desk.load()[0]
    case = _case(strategy, case_id)
    proposal = proposed(found.reviewed, case)
    others = [v for v in fitting(case.stage) if proposal is None or v != proposal.verdict or v in BEGINNING]
    first = Quarter.of(desk.today)
    context = {
        "case": case,
        "title": case.title,
        "proposal": proposal,
        "others": [(v, message(f"cockpit-verdict-{v.replace('_', '-')}", quarter=None)) for v in others],
        "wait": message(f"cockpit-wait-{waiting(case.stage).replace('_', '-')}"),
        "quarters": [str(first.plus(n)) for n in range(QUARTERS_AHEAD + 1)],
        "roles": sorted(
            strategy.all(DecisionRole), key=lambda r: (r.up_to is not None, -(r.up_to or 0), r.id)
        ),
        "typed": request.POST,
        "problem": problem,
        "decidable": bool(fitting(case.stage)),
        "crumbs": [Crumb(case.title, reverse("use-case", args=[case.id])), Crumb(message("cockpit-decide"))],
    }
    return show(request, "decide", context, status=422 if problem else 200)


def _case(strategy: Strategy, case_id: str) -> UseCase:
    found = strategy.get(case_id)
    if not isinstance(found, UseCase):
        raise Http404(case_id)
    return found
