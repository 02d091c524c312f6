"""The strategy is an immutable value that checks how its records fit together."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitstand.strategy import (
    Budget,
    Kpi,
    Lever,
    Number,
    Objective,
    Record,
    Strategy,
    StrategyError,
    Text,
    UseCase,
    check,
    references,
)
from leitstand.texts import render


def case(name: str, **more: object) -> UseCase:
    return UseCase(id=name, title=Text(de=f"Idee {name}"), **more)


def records(n: int = 8) -> list[Record]:
    kpi = Kpi(id="KPI-1", title=Text(de="Ergebnis"), unit="EUR/year", worth=Number(1))
    objective = Objective(id="OBJ-1", title=Text(de="Mehr Ergebnis"), kpi="KPI-1")
    return [kpi, objective, *(case(f"UC-{i}", objectives=("OBJ-1",)) for i in range(n))]


@given(st.integers(0, 1000))
def test_the_order_of_records_changes_nothing(seed: int) -> None:
    shuffled = records()
    random.Random(seed).shuffle(shuffled)
    assert Strategy(shuffled) == Strategy(records())
    assert Strategy(shuffled).fingerprint == Strategy(records()).fingerprint
    assert list(Strategy(shuffled)) == list(Strategy(records()))


def test_equal_content_is_equal_and_other_content_is_not() -> None:
    base = Strategy(records())
    assert base == Strategy(records())
    assert hash(base) == hash(Strategy(records()))
    assert base != base.having(case("UC-0", unit="Vertrieb"))


def test_a_what_if_leaves_its_origin_alone() -> None:
    base = Strategy(records())
    before = base.fingerprint
    changed = base.having(case("UC-99")).without("UC-1")
    assert Strategy(list(base)).fingerprint == before
    assert "UC-99" in changed
    assert "UC-1" not in changed
    assert "UC-1" in base


def test_taking_something_away_and_putting_it_back_changes_nothing() -> None:
    base = Strategy(records())
    assert base.without("UC-3").having(base.one(UseCase, "UC-3")) == base


def test_all_faults_are_reported_at_once_with_their_place() -> None:
    faulty = [
        case("UC-1", prerequisites=("UC-9",), objectives=("KPI-1",)),
        case("UC-2", prerequisites=("UC-3",)),
        case("UC-3", prerequisites=("UC-2",)),
        Kpi(id="KPI-1", unit="d"),
        Budget(id="BUD-A", year=2027, amount=Number(1)),
        Budget(id="BUD-B", year=2027, amount=Number(2)),
    ]
    places = {(f.record, f.field, f.what.code) for f in check(faulty)}
    assert places == {
        ("UC-1", "prerequisites", "strategy-reference-missing"),
        ("UC-1", "objectives", "strategy-reference-wrong-kind"),
        ("UC-2", "prerequisites", "strategy-circle"),
        ("UC-3", "prerequisites", "strategy-circle"),
        ("BUD-B", "year", "strategy-budget-twice"),
    }
    with pytest.raises(StrategyError) as error:
        Strategy(faulty)
    assert len(error.value.faults) == len(places)


def test_two_records_with_one_id_are_a_fault() -> None:
    assert [f.what.code for f in check([case("X"), Kpi(id="X", unit="d")])] == ["strategy-id-twice"]


def test_a_circle_of_levers_is_a_fault_and_a_tree_is_none() -> None:
    tree = [Lever(id="A", lever_kind="efficiency"), Lever(id="B", lever_kind="efficiency", parent="A")]
    assert check(tree) == ()
    circle = [Lever(id="A", lever_kind="efficiency", parent="B"), tree[1]]
    assert {f.what.code for f in check(circle)} == {"strategy-circle"}


def test_a_record_that_others_need_cannot_be_taken_away() -> None:
    with pytest.raises(StrategyError) as error:
        Strategy(records(1)).without("OBJ-1")
    assert [(f.record, f.field) for f in error.value.faults] == [("UC-0", "objectives")]


def test_every_fault_reads_well_in_both_languages() -> None:
    faults = check([case("UC-1", prerequisites=("UC-9",)), Kpi(id="UC-1", unit="d")])
    for fault in faults:
        assert "UC-" in render(fault.what, "de")
        assert render(fault.what, "de") != render(fault.what, "en")


def test_a_difference_names_what_was_added_changed_and_removed() -> None:
    before = Strategy(records(3))
    after = before.having(case("UC-0", unit="Vertrieb", objectives=("OBJ-1",)), case("UC-7")).without("UC-2")
    changes = {c.id: c for c in before.diff(after)}
    assert changes["UC-0"].fields == ("unit",)
    assert changes["UC-7"].before is None
    assert changes["UC-2"].after is None
    assert len(changes) == 3
    assert before.diff(before) == ()


def test_references_are_found_inside_tuples_and_optional_fields() -> None:
    found = references(case("UC-1", prerequisites=("UC-2",), owner="ROLE-1", objectives=("OBJ-1",)))
    assert found == {"UC-2", "ROLE-1", "OBJ-1"}
