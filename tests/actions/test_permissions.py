"""The one table of permissions is complete, every write asks it, and some roles reach a part of the records only."""

import datetime as dt
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand import journal
from leitstand.actions import ACCESS_ROLES, LOCAL_OPERATOR, PERMISSIONS, Actor, Desk, NotPermitted
from leitstand.actions.permissions import WRITING, AccessRole, Permission, hidden_cases, needed
from leitstand.actions.seeing import hidden, visible
from leitstand.journal import Put, Withdraw
from leitstand.strategy import (
    KINDS,
    STAGES,
    Band,
    Basis,
    Budget,
    Choice,
    Decision,
    Estimate,
    Kpi,
    Number,
    Objective,
    Plan,
    Point,
    Record,
    Stage,
    Strategy,
    Text,
    UseCase,
)

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
CASE = UseCase(id="UC-1", title=Text(de="Angebotsassistent"))
KPI = Kpi(id="K", title=Text(de="Ergebnis"), unit="EUR/year", worth=Number(1))


def actor(role: AccessRole, *units: str) -> Actor:
    return Actor(f"some-{role}", frozenset({role}), frozenset(units))


def case(i: str, unit: str, stage: Stage = "assessed") -> UseCase:
    return UseCase(id=i, title=Text(de=i), unit=unit, stage=stage)


def said(i: str, use_case: str, by: str | None) -> Estimate:
    return Estimate(id=i, use_case=use_case, quantity="effort", value=Point(value=Number(5)), unit="d", by=by,
                    date=NOW.date())  # fmt: skip


@pytest.fixture
def journal_of_one(tmp_path: Path) -> journal.Journal:
    opened = journal.open(tmp_path)
    opened.create_organisation("werk", "Werk", at=NOW)
    return opened


def desk(opened: journal.Journal, who: Actor) -> Desk:
    return Desk(opened, "werk", who, clock=lambda: NOW)


def written(opened: journal.Journal, who: Actor, *records: Record) -> bool:
    """Whether this person may write the records."""
    try:
        desk(opened, who).perform(lambda _: [Put(r) for r in records], why="test")
    except NotPermitted:
        return False
    return all(r == opened.strategy("werk").get(r.id) for r in records)


def test_every_permission_is_in_the_table_and_somebody_has_it() -> None:
    assert PERMISSIONS.keys() == set(get_args(Permission))
    assert all(PERMISSIONS.values())
    assert set().union(*PERMISSIONS.values()) == set(ACCESS_ROLES)


def test_every_kind_of_record_says_what_writing_it_takes() -> None:
    assert WRITING.keys() == KINDS.keys()
    assert set(WRITING.values()) <= PERMISSIONS.keys()


def test_the_administrator_of_the_system_sees_no_strategy_and_decides_nothing() -> None:
    mine = {permission for permission, roles in PERMISSIONS.items() if "administrator" in roles}
    assert mine == {
        "organisation:create", "organisation:delete", "people:read", "people:write", "settings:write", "backup:run",
        "job:cancel", "job:inspect",
    }  # fmt: skip


def test_the_auditor_reads_everything_and_changes_nothing() -> None:
    mine = {permission for permission, roles in PERMISSIONS.items() if "auditor" in roles}
    assert mine == {"strategy:read", "journal:read", "people:read"}


def test_only_leadership_decides_and_only_the_works_council_speaks_for_itself() -> None:
    assert PERMISSIONS["decision:record"] == {"leadership"}
    assert PERMISSIONS["statement:write"] == {"works_council"}


def test_the_local_operator_may_do_everything() -> None:
    assert all(LOCAL_OPERATOR.may(permission) for permission in PERMISSIONS)


@given(
    roles=st.frozensets(st.sampled_from(ACCESS_ROLES)),
    within=st.frozensets(st.sampled_from(sorted(PERMISSIONS))),
)
def test_a_token_never_may_more_than_its_person(
    roles: frozenset[AccessRole], within: frozenset[Permission]
) -> None:
    person, token = Actor("p", roles), Actor("p", roles, within=within)
    for permission in PERMISSIONS:
        assert token.may(permission) == (person.may(permission) and permission in within)


def test_proposals_take_less_than_what_is_agreed() -> None:
    draft, agreed = Objective(id="O", draft=True), Objective(id="O")
    assert needed(Put(draft), "objective") == "idea:submit"
    assert needed(Put(agreed), "objective") == "strategy:write"
    assert needed(Put(draft), "objective", agreed) == "strategy:write"  # an agreed one is not talked away
    assert needed(Put(CASE), "use_case") == "idea:submit"
    assert needed(Put(CASE), "use_case", CASE) == "use-case:write"
    assert needed(Put(case("UC-2", "", "pilot")), "use_case") == "use-case:write"


@pytest.mark.parametrize(
    ("role", "record", "allowed"),
    [
        ("contributor", CASE, True),
        ("contributor", case("UC-2", "Service", "pilot"), False),
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
    assert written(journal_of_one, actor(role), record) is allowed
    assert journal_of_one.head("werk").sequence == int(allowed)


def test_taking_back_takes_the_same_permission_as_writing(journal_of_one: journal.Journal) -> None:
    desk(journal_of_one, LOCAL_OPERATOR).perform(lambda _: [Put(CASE)], why="test")
    for role in ("auditor", "contributor"):
        with pytest.raises(NotPermitted):
            desk(journal_of_one, actor(role)).perform(lambda _: [Withdraw("UC-1")], why="test")
    assert "UC-1" in journal_of_one.strategy("werk")


def test_a_unit_lead_changes_use_cases_of_the_own_units_alone(journal_of_one: journal.Journal) -> None:
    ours, theirs, nobodys = case("UC-1", "Service"), case("UC-2", "Vertrieb"), case("UC-3", "")
    assert written(journal_of_one, LOCAL_OPERATOR, ours, theirs, nobodys)
    lead = actor("unit_lead", "Service")
    assert written(journal_of_one, lead, ours.model_copy(update={"stage": "pilot"}))
    for other in (theirs, nobodys):
        assert not written(journal_of_one, lead, other.model_copy(update={"stage": "pilot"}))
    assert not written(
        journal_of_one, lead, ours.model_copy(update={"unit": "Vertrieb"})
    )  # not out of the unit,
    assert not written(journal_of_one, lead, theirs.model_copy(update={"unit": "Service"}))  # and not into it
    with pytest.raises(NotPermitted) as refused:
        desk(journal_of_one, lead).perform(lambda _: [Withdraw("UC-2")], why="test")
    assert refused.value.record == "UC-2"


def test_a_unit_lead_who_also_leads_the_strategy_reaches_everything(journal_of_one: journal.Journal) -> None:
    both = Actor("both", frozenset({"unit_lead", "strategy_lead"}), frozenset({"Service"}))
    assert written(journal_of_one, both, case("UC-2", "Vertrieb"))


def test_what_belongs_to_a_use_case_is_reached_as_the_use_case_is(journal_of_one: journal.Journal) -> None:
    assert written(journal_of_one, LOCAL_OPERATOR, case("UC-1", "Service"), case("UC-2", "Vertrieb"))
    lead = actor("unit_lead", "Service")
    assert written(journal_of_one, lead, said("E-1", "UC-1", "anyone"))
    assert not written(journal_of_one, lead, said("E-2", "UC-2", lead.id))
    assert not written(journal_of_one, lead, said("E-1", "UC-2", lead.id))  # nor is one moved to another's


def test_a_contributor_writes_own_estimates_alone(journal_of_one: journal.Journal) -> None:
    me = actor("contributor")
    assert written(journal_of_one, LOCAL_OPERATOR, case("UC-1", "Service"), said("E-0", "UC-1", "EST-A"))
    assert written(journal_of_one, me, said("E-1", "UC-1", me.id))
    for foreign in (said("E-2", "UC-1", "EST-A"), said("E-2", "UC-1", None), said("E-0", "UC-1", me.id)):
        assert not written(journal_of_one, me, foreign)


def test_a_new_idea_comes_with_its_first_estimates(journal_of_one: journal.Journal) -> None:
    me = actor("contributor")
    assert written(journal_of_one, me, case("UC-5", "Vertrieb", "idea"), said("E-5", "UC-5", "list"))
    assert not written(journal_of_one, me, said("E-6", "UC-5", "list"))  # later ones are one's own
    assert not written(journal_of_one, me, case("UC-6", "Vertrieb", "pilot"), said("E-7", "UC-6", "list"))


def test_one_change_out_of_reach_and_nothing_is_written(journal_of_one: journal.Journal) -> None:
    lead = actor("unit_lead", "Service")
    assert not written(journal_of_one, lead, case("UC-1", "Service"), case("UC-2", "Vertrieb"))
    assert journal_of_one.head("werk").sequence == 0


def with_ideas() -> Strategy:
    idea = case("UC-9", "Service", "idea")
    later = case("UC-1", "Service").model_copy(update={"prerequisites": ("UC-9",), "variant_of": "UC-9"})
    plan = Plan(
        id="PLAN-1", as_of=NOW.date(), basis=Basis(strategy="0" * 64, seed=1, engine="test"),
        choices=(Choice(use_case="UC-1", action="pilot"), Choice(use_case="UC-9", action="not_now")),
        value=Band(p10=0, p50=0, p90=0, mean=0, unit="EUR"),
    )  # fmt: skip
    decided = Decision(id="D-9", verdict="not_now", use_case="UC-9", date=NOW.date())
    return Strategy((KPI, idea, later, plan, decided, said("E-9", "UC-9", "A"), said("E-1", "UC-1", "A")))


def test_the_works_council_sees_a_use_case_from_its_assessment_on() -> None:
    council, whole = actor("works_council"), with_ideas()
    seen = visible(whole, council)
    assert hidden(whole, council) == {"UC-9", "E-9", "D-9"}
    assert seen.one(UseCase, "UC-1").prerequisites == ()
    assert seen.one(UseCase, "UC-1").variant_of is None
    assert [c.use_case for c in seen.one(Plan, "PLAN-1").choices] == ["UC-1"]
    assert hidden_cases(council, ((s, s) for s in STAGES)) == {"idea"}


@pytest.mark.parametrize("role", [r for r in ACCESS_ROLES if r not in ("works_council", "administrator")])
def test_everybody_else_who_works_here_sees_all(role: AccessRole) -> None:
    whole = with_ideas()
    assert visible(whole, actor(role)) is whole
    assert visible(whole, Actor("x", frozenset({role, "works_council"}))) is whole


def test_whoever_loads_gets_what_exists_for_them(journal_of_one: journal.Journal) -> None:
    assert written(journal_of_one, LOCAL_OPERATOR, *with_ideas())
    assert "UC-9" not in desk(journal_of_one, actor("works_council")).load()[0]
    assert "UC-9" in desk(journal_of_one, actor("auditor")).load()[0]
    with pytest.raises(NotPermitted):
        desk(journal_of_one, actor("administrator")).load()


def test_the_written_table_is_the_one_that_counts() -> None:
    page = Path(__file__).parents[2] / "docs" / "access.md"
    rows = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    told = {}
    for row in rows:
        name, *cells = (cell.strip() for cell in row.strip("|").split("|"))
        told[name.strip("`")] = {role for role, cell in zip(ACCESS_ROLES, cells, strict=True) if cell == "+"}
    assert told == PERMISSIONS
