"""The three questions that leadership is asked about its AI strategy, answered from what is recorded now."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from pydantic import ValidationError

from leitstand.strategy import DecisionRole, Principle
from leitstand.texts import Message, message

from ..doors import may
from ..jobs.work.looking_back import Verified, verified_key
from ..tallies import Tallies

CONCERNS = ("speed", "quality", "responsibility")
MESSAGES = tuple(f"strategy-concern-{concern}" for concern in ("speed", "quality", "responsibility"))


@dataclass(frozen=True)
class Bound:
    """What a principle binds, and the principles that do; `name` None: those that say nothing of it."""

    name: Message | None
    principles: tuple[Principle, ...]


@dataclass(frozen=True)
class Answers:
    """The answers: who decides, which principles bind us, how we stay transparent. `journal`: where to look it up."""

    decides: tuple[Message, ...]
    rights: tuple[Message, ...]
    bound: tuple[Bound, ...]
    binds: Message
    open: tuple[Message, ...]
    journal: str


def answers(tallies: Tallies, request: HttpRequest) -> Answers:
    """The answers as of now."""
    return Answers(
        _decides(tallies),
        _rights(tallies),
        _bound(tallies.orientation.principles),
        _binds(tallies),
        _open(tallies),
        _journal(request),
    )


def _decides(tallies: Tallies) -> tuple[Message, ...]:
    prepared = message("target-prepared-none")
    if tallies.found.reviewed is not None:
        prepared = message("target-prepared", n=tallies.waiting())
    decided = message("target-decided-none")
    if tallies.orientation.decisions:
        decided = message("target-decided", n=tallies.decisions(), reasoned=tallies.decisions(reasoned=True))
    return (prepared, decided)


def _rights(tallies: Tallies) -> tuple[Message, ...]:
    """Who decides up to which amount, the widest right first; roles of one amount in one line."""
    roles = tallies.orientation.roles
    whole = tuple(role.title or role.id for role in roles if role.up_to is None)
    said = [message("target-right-whole", roles=whole)] if whole else []
    groups: dict[str, list[DecisionRole]] = {}
    for role in sorted((r for r in roles if r.up_to), key=lambda r: (-(r.up_to or 0), r.id)):
        groups.setdefault(str(role.up_to), []).append(role)
    for same in groups.values():
        names = tuple(role.title or role.id for role in same)
        said.append(message("target-right", limit=tallies.limit(same[0].id), roles=names))
    return tuple(said)


def _bound(principles: tuple[Principle, ...]) -> tuple[Bound, ...]:
    groups = [
        Bound(message(f"strategy-concern-{c}"), tuple(p for p in principles if p.concern == c))
        for c in CONCERNS
    ]
    groups.append(Bound(None, tuple(p for p in principles if p.concern is None)))
    return tuple(group for group in groups if group.principles)


def _binds(tallies: Tallies) -> Message:
    if not tallies.orientation.principles:
        return message("target-binds-none")
    lacking = tuple(
        message(f"strategy-concern-{c}")
        for c in CONCERNS
        if not any(p.concern == c for p in tallies.orientation.principles)
    )
    if lacking:
        return message("target-binds-lacking", n=tallies.principles(), lacking=lacking)
    return message("target-binds", n=tallies.principles())


def _open(tallies: Tallies) -> tuple[Message, ...]:
    said = [message("target-open-journal", n=tallies.entries()), _verified(tallies)]
    if tallies.found.reviewed is not None and tallies.found.reviewed.review.portfolio.cases:
        said.append(message("target-open-assumed", share=tallies.assumed()))
    return (*said, message("target-open-source"))


def _verified(tallies: Tallies) -> Message:
    """Whether somebody has put the chain of the journal to the test, and what came of it."""
    found = tallies.found
    stored = found.derived_text(verified_key(found.organisation.id)) if found.organisation else None
    try:
        last = Verified.model_validate_json(stored) if stored else None
    except ValidationError:  # kept by another version of this program
        last = None
    if last is None:
        return message("target-open-unverified")
    return message("target-open-broken" if last.faults else "target-open-verified", n=last.entries)


def _journal(request: HttpRequest) -> str:
    try:
        return reverse("journal-check") if may(request, "journal:read") else ""
    except NoReverseMatch:
        return ""
