"""Deciding: with a role and a reason, within its right, past no guardrail, and after what has to come first."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest

import leitstand.journal
from leitstand.actions import (
    ACCESS_ROLES,
    PERMISSIONS,
    ActionRefused,
    Actor,
    Deciding,
    Desk,
    NotPermitted,
    Verdict,
    decide,
    fitting,
    move_objective,
    waiting,
)
from leitstand.documents import latest_key
from leitstand.journal import Journal, Put
from leitstand.strategy import (
    STAGES,
    Decision,
    DecisionRole,
    GuardrailState,
    Objective,
    Record,
    Stage,
    Text,
    UseCase,
)

AT = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
RECORDS: tuple[Record, ...] = (
    DecisionRole(id="R-LEAD", title=Text(de="Geschäftsleitung", en="Leadership")),
    DecisionRole(id="R-IT", title=Text(de="Leitung IT", en="Head of IT"), up_to=Decimal(25_000)),
    UseCase(id="UC-1", title=Text(de="Prüfberichte"), stage="assessed"),
    UseCase(id="UC-2", title=Text(de="Bildprüfung"), stage="pilot"),
    UseCase(id="UC-3", title=Text(de="Wissenssuche"), stage="assessed", prerequisites=("UC-1",)),
    UseCase(id="UC-4", title=Text(de="Bewerbungen"), stage="assessed"),
    UseCase(id="UC-5", title=Text(de="Alt"), stage="retired"),
    GuardrailState(
        id="G-4", use_case="UC-4", date=dt.date(2026, 1, 5), clearance="blocked", rule="DSGVO", free_from="2027-Q3"
    ),
    *(Objective(id=f"Z-{n}", title=Text(de=f"Ziel {n}")) for n in range(1, 5)),
)  # fmt: skip


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    journal = leitstand.journal.open(tmp_path)
    journal.create_organisation("firma", "Firma GmbH", at=AT)
    journal.commit("firma", [Put(r) for r in RECORDS], who="x", why="Anfang", at=AT)
    costs = [("UC-1", 52_000.0), ("UC-2", 18_000.0), ("UC-4", 9_000.0)]
    review = {"portfolio": {"cases": [{"use_case": i, "one_off": {"mean": mean}} for i, mean in costs]}}
    journal.derived_put("made-up", json.dumps(review), "application/json")
    journal.derived_put(
        latest_key("firma"), json.dumps({"key": "made-up", "sequence": 1}), "application/json"
    )
    return journal


def desk(journal: Journal, *roles: str) -> Desk:
    actor = Actor("p-1", frozenset(roles or ("leadership",)))  # type: ignore[arg-type]
    return Desk(journal, "firma", actor, lambda: AT)


def verdict(use_case: str = "UC-1", way: str = "pilot", **more: str | None) -> Verdict:
    given = {"by": "R-LEAD", "reason": "Der Nutzen ist belegt.", **more}
    return Verdict(use_case, cast("Deciding", way), **given)  # type: ignore[arg-type]


def refused(journal: Journal, said: Verdict) -> str:
    before = journal.head("firma")
    with pytest.raises(ActionRefused) as error:
        decide(desk(journal), said)
    assert journal.head("firma") == before
    return error.value.message.code


def test_a_decision_stands_in_the_journal_with_role_day_start_and_reason(journal: Journal) -> None:
    decide(desk(journal), verdict(start="2027-Q1"))
    (kept,) = journal.strategy("firma").decisions
    assert (kept.verdict, kept.use_case, kept.by, kept.start) == ("pilot", "UC-1", "R-LEAD", "2027-Q1")
    assert kept.date == dt.date(2026, 11, 23)
    assert kept.reason == Text(de="Der Nutzen ist belegt.")
    last = next(journal.entries("firma", newest_first=True, limit=1))
    assert last.why.startswith("actions-decided-pilot")
    assert last.who == "p-1"


def test_a_later_decision_on_the_same_day_does_not_overwrite_the_first(journal: Journal) -> None:
    decide(desk(journal), verdict())
    decide(desk(journal), verdict(way="not_now"))
    first, second = journal.strategy("firma").decisions
    assert first.id < second.id
    assert [first.verdict, second.verdict] == ["pilot", "not_now"]


@pytest.mark.parametrize("words", ["", "   ", "\n\t"])
def test_without_a_reason_nothing_is_decided(journal: Journal, words: str) -> None:
    assert refused(journal, verdict(reason=words)) == "actions-decision-no-reason"


@pytest.mark.parametrize("role", ["", "UC-1", "nix"])
def test_without_a_role_nothing_is_decided(journal: Journal, role: str) -> None:
    assert refused(journal, verdict(by=role)) == "actions-decision-no-role"


def test_a_role_decides_up_to_its_amount_and_not_beyond(journal: Journal) -> None:
    assert refused(journal, verdict(by="R-IT")) == "actions-decision-above-right"
    decide(desk(journal), verdict("UC-2", "scale", by="R-IT"))
    assert [d.use_case for d in journal.strategy("firma").decisions] == ["UC-2"]


def test_whose_cost_nobody_knows_is_above_every_limit(journal: Journal) -> None:
    journal.derived_clear()
    assert refused(journal, verdict("UC-2", "scale", by="R-IT")) == "actions-decision-above-right"
    decide(desk(journal), verdict("UC-2", "scale"))


def test_stopping_costs_no_decision_right(journal: Journal) -> None:
    decide(desk(journal), verdict("UC-2", "stop", by="R-IT"))


def test_a_guardrail_that_blocks_holds_the_decision_until_it_frees_the_way(journal: Journal) -> None:
    assert refused(journal, verdict("UC-4", start="2027-Q1")) == "actions-decision-blocked"
    assert refused(journal, verdict("UC-4")) == "actions-decision-blocked"
    decide(desk(journal), verdict("UC-4", start="2027-Q3"))
    decide(desk(journal), verdict("UC-4", "not_now"))


def test_what_has_to_come_first_is_decided_first(journal: Journal) -> None:
    assert refused(journal, verdict("UC-3")) == "actions-decision-first"
    decide(desk(journal), verdict("UC-1"))
    decide(desk(journal), verdict("UC-3"))
    decide(desk(journal), verdict("UC-1", "not_now"))
    assert refused(journal, verdict("UC-3")) == "actions-decision-first"


@pytest.mark.parametrize("start", ["2026-Q3", "2060-Q1"])
def test_nothing_begins_in_the_past_or_beyond_all_planning(journal: Journal, start: str) -> None:
    assert refused(journal, verdict(start=start)) == "actions-decision-start"


@pytest.mark.parametrize("start", ["2027", "Q1 2027", "bald"])
def test_a_start_is_a_quarter(journal: Journal, start: str) -> None:
    assert refused(journal, verdict(start=start)) == "actions-decision-no-quarter"


@pytest.mark.parametrize(
    ("case", "way"), [("UC-1", "stop"), ("UC-2", "pilot"), ("UC-2", "not_now"), ("UC-5", "pilot")]
)
def test_what_does_not_fit_the_stage_is_refused(journal: Journal, case: str, way: str) -> None:
    assert refused(journal, verdict(case, way)) == "actions-decision-does-not-fit"


@pytest.mark.parametrize("stage", [s for s in STAGES if s != "retired"])
def test_at_every_stage_things_can_be_left_as_they_are(stage: Stage) -> None:
    assert waiting(stage) in fitting(stage)


@pytest.mark.parametrize("role", ACCESS_ROLES)
def test_only_who_may_decide_decides(journal: Journal, role: str) -> None:
    may = role in PERMISSIONS["decision:record"]
    if may:
        decide(desk(journal, role), verdict())
    else:
        with pytest.raises(NotPermitted):
            decide(desk(journal, role), verdict())
    assert bool(journal.strategy("firma").all(Decision)) is may


def ranks(journal: Journal) -> list[str]:
    return [o.id for o in sorted(journal.strategy("firma").objectives, key=lambda o: (o.rank or 100, o.id))]


def test_two_people_who_move_objectives_lose_nothing(journal: Journal) -> None:
    move_objective(desk(journal), "Z-3", "up")
    move_objective(desk(journal, "strategy_lead"), "Z-1", "down")
    assert ranks(journal) == ["Z-3", "Z-1", "Z-2", "Z-4"]
    assert [o.rank for o in sorted(journal.strategy("firma").objectives, key=lambda o: o.rank or 0)] == [
        1,
        2,
        3,
        4,
    ]


def test_an_objective_that_is_not_there_cannot_be_moved(journal: Journal) -> None:
    with pytest.raises(ActionRefused):
        move_objective(desk(journal), "UC-1", "up")
