"""The one table of permissions is complete, and every write asks it."""

import datetime as dt
from pathlib import Path

import pytest

from leitstand import journal
from leitstand.actions import LOCAL_OPERATOR, PERMISSIONS, Actor, Desk, NotPermitted
from leitstand.actions.permissions import WRITING, AccessRole, needed
from leitstand.journal import Put, Withdraw
from leitstand.strategy import KINDS, Budget, Decision, Number, Objective, Text, UseCase

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
CASE = UseCase(id="UC-1", title=Text(de="Angebotsassistent"))


def actor(role: AccessRole) -> Actor:
    return Actor(f"some-{role}", frozenset({role}))


@pytest.fixture
def journal_of_one(tmp_path: Path) -> journal.Journal:
    opened = journal.open(tmp_path)
    opened.create_organisation("werk", "Werk", at=NOW)
    return opened


def desk(opened: journal.Journal, who: Actor) -> Desk:
    return Desk(opened, "werk", who, clock=lambda: NOW)


def test_every_kind_of_record_says_what_writing_it_takes() -> None:
    assert WRITING.keys() == KINDS.keys()
    assert set(WRITING.values()) <= PERMISSIONS.keys()


def test_the_administrator_of_the_system_sees_no_strategy() -> None:
    mine = {permission for permission, roles in PERMISSIONS.items() if "administrator" in roles}
    assert mine == {"organisation:create"}


def test_only_leadership_decides() -> None:
    assert PERMISSIONS["decision:record"] == {"leadership"}


def test_the_local_operator_may_do_everything() -> None:
    assert all(LOCAL_OPERATOR.may(permission) for permission in PERMISSIONS)


def test_an_objective_that_is_only_a_draft_may_be_proposed_by_contributors() -> None:
    draft, agreed = Objective(id="O", draft=True), Objective(id="O")
    assert needed(Put(draft), "objective") == "use-case:write"
    assert needed(Put(agreed), "objective") == "strategy:write"


@pytest.mark.parametrize(
    ("role", "record", "allowed"),
    [
        ("contributor", CASE, True),
        ("contributor", Budget(id="B", year=2027, amount=Number(1)), False),
        ("controller", Budget(id="B", year=2027, amount=Number(1)), True),
        ("strategy_lead", Decision(id="D", verdict="stop", date=NOW.date()), False),
        ("leadership", Decision(id="D", verdict="stop", date=NOW.date()), True),
        ("auditor", CASE, False),
        ("works_council", CASE, False),
        ("administrator", CASE, False),
    ],
)
def test_a_write_takes_the_permission_of_its_kind(
    journal_of_one: journal.Journal, role: AccessRole, record: UseCase | Budget | Decision, *, allowed: bool
) -> None:
    at_work = desk(journal_of_one, actor(role))
    if allowed:
        at_work.perform(lambda _: [Put(record)], why="test")
        assert record.id in journal_of_one.strategy("werk")
    else:
        with pytest.raises(NotPermitted):
            at_work.perform(lambda _: [Put(record)], why="test")
        assert journal_of_one.head("werk").sequence == 0


def test_taking_back_takes_the_same_permission_as_writing(journal_of_one: journal.Journal) -> None:
    desk(journal_of_one, LOCAL_OPERATOR).perform(lambda _: [Put(CASE)], why="test")
    with pytest.raises(NotPermitted):
        desk(journal_of_one, actor("auditor")).perform(lambda _: [Withdraw("UC-1")], why="test")
    assert "UC-1" in journal_of_one.strategy("werk")
