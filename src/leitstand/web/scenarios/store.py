"""Keeping, listing, sharing and throwing away scenarios. Another person's private one does not exist for anybody."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from pydantic import ValidationError

from leitstand.actions import ActionRefused, Desk, share_plan
from leitstand.strategy import Plan
from leitstand.texts import message

from .models import ScenarioRow

MOST = 50
"""So many scenarios one person may keep."""
LONGEST_TITLE = 120


@dataclass(frozen=True)
class Scenario:
    """A scenario as pages see it. `own`: it is the reader's; `shared`: the id of its draft plan in the journal."""

    id: str
    title: str
    changes: tuple[str, ...]
    plan: Plan
    at: dt.datetime | None
    own: bool
    shared: str = ""


class NoSuchScenario(LookupError):
    """There is none of this id, or it is none of this person's business: nobody is told which."""


def keep(desk: Desk, title: str, changes: Sequence[str], plan: Plan) -> str:
    """Keeps a plan that was played through, private to this person; returns its id.

    Raises ActionRefused, NotPermitted.
    """
    desk.require("what-if:run")
    name = " ".join(title.split())[:LONGEST_TITLE]
    if not name:
        raise ActionRefused(message("play-no-title"))
    if _mine(desk).count() >= MOST:
        raise ActionRefused(message("play-too-many", most=MOST))
    row = ScenarioRow(
        id=secrets.token_hex(16), organisation=desk.organisation, who=desk.actor.id, title=name, changes=list(changes),
        plan=plan.model_dump(mode="json"), at=desk.clock(),
    )  # fmt: skip
    row.save(using=desk.journal.alias, force_insert=True)
    return row.id


def own(desk: Desk) -> tuple[Scenario, ...]:
    """This person's scenarios, the newest first; those that this version cannot read are left out."""
    found = (_scenario(row) for row in _mine(desk).order_by("-at", "id"))
    return tuple(s for s in found if s is not None)


def shared(desk: Desk) -> tuple[Scenario, ...]:
    """The draft plans in the journal, the newest first; one's own shared ones among them."""
    mine = set(_mine(desk).exclude(shared="").values_list("shared", flat=True))
    drafts = sorted((p for p in desk.load()[0].plans if p.draft), key=lambda p: (p.as_of, p.id), reverse=True)
    return tuple(
        Scenario(p.id, p.title.in_(desk.lang) if p.title else p.id, p.what_if, p, None, p.id in mine, p.id)
        for p in drafts
    )


def one(desk: Desk, scenario: str) -> Scenario:
    """One of one's own, or a shared one by the id of its plan. Raises NoSuchScenario."""
    row = _mine(desk).filter(id=scenario).first()
    found = _scenario(row) if row else next((s for s in shared(desk) if s.id == scenario), None)
    if found is None:
        raise NoSuchScenario(scenario)
    return found


def share(desk: Desk, scenario: str) -> str:
    """Puts one's own scenario into the journal as a draft plan and returns that plan's id; a second time does nothing.

    Raises NoSuchScenario, NotPermitted, StrategyError.
    """
    desk.require("what-if:share")
    row = _mine(desk).filter(id=scenario).first()
    found = _scenario(row) if row else None
    if row is None or found is None:
        raise NoSuchScenario(scenario)
    if found.shared:
        return found.shared
    commit = share_plan(desk, found.plan, found.title, found.changes)
    row.shared = commit.entries[-1].id if commit.entries else found.plan.id
    row.save(using=desk.journal.alias, update_fields=["shared"])
    return row.shared


def drop(desk: Desk, scenario: str) -> None:
    """Throws one's own away; what was shared stays in the journal. Raises NoSuchScenario."""
    if not _mine(desk).filter(id=scenario).delete()[0]:
        raise NoSuchScenario(scenario)


def drop_organisation(alias: str, organisation: str) -> int:
    """Forgets all scenarios of an organisation; returns how many."""
    return ScenarioRow.objects.using(alias).filter(organisation=organisation).delete()[0]


def _mine(desk: Desk) -> QuerySet[ScenarioRow]:
    rows = ScenarioRow.objects.using(desk.journal.alias)
    return rows.filter(organisation=desk.organisation, who=desk.actor.id)


def _scenario(row: ScenarioRow) -> Scenario | None:
    try:
        plan = Plan.model_validate(row.plan)
    except ValidationError:
        return None
    return Scenario(
        row.id, row.title, tuple(map(str, row.changes)), plan, row.at, own=True, shared=row.shared
    )
