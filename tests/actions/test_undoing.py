"""Taking back a commit puts everything as it was, or refuses and says where."""

import datetime as dt
from pathlib import Path

import pytest

from leitstand import journal
from leitstand.actions import ActionRefused, Desk, reason, reason_text, undo
from leitstand.journal import Put
from leitstand.strategy import Objective, Record, Text, UseCase
from leitstand.texts import render

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)


def case(number: int, **more: object) -> UseCase:
    return UseCase.model_validate({"id": f"UC-{number}", "title": {"de": f"Idee {number}"}, **more})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    opened = journal.open(tmp_path)
    opened.create_organisation("werk", "Werk", at=NOW)
    at_work = Desk(opened, "werk", clock=lambda: NOW)
    write(at_work, case(1), why="Anfang")
    return at_work


def write(desk: Desk, *records: Record, why: str = "") -> int:
    done = desk.perform(lambda _: [Put(r) for r in records], why=why or imported())
    assert done.number is not None
    return done.number


def imported() -> str:
    return reason("actions-imported", list="ideen.xlsx", rows=2)


def test_what_an_import_added_is_withdrawn_and_what_it_changed_is_put_back(desk: Desk) -> None:
    before = desk.load()[0]
    write(desk, case(1, unit="Vertrieb"), case(2))
    undo(desk)
    assert desk.load()[0] == before
    assert desk.journal.verify("werk").ok


def test_the_history_keeps_both_the_import_and_its_undoing(desk: Desk) -> None:
    write(desk, case(2))
    undo(desk)
    assert [e.action for e in desk.journal.history("werk", "UC-2")] == ["put", "withdraw"]


def test_without_a_number_the_last_import_is_meant_whatever_came_after(desk: Desk) -> None:
    write(desk, case(2))
    write(desk, case(3))
    write(desk, case(4), why="von Hand")
    undo(desk)
    assert {u.id for u in desk.load()[0].use_cases} == {"UC-1", "UC-2", "UC-4"}
    undo(desk)
    assert {u.id for u in desk.load()[0].use_cases} == {"UC-1", "UC-4"}
    with pytest.raises(ActionRefused) as refused:
        undo(desk)
    assert refused.value.message.code == "actions-undo-nothing"


def test_a_record_that_has_moved_on_is_named_and_nothing_changes(desk: Desk) -> None:
    write(desk, case(2), case(3))
    write(desk, case(3, unit="Einkauf"), why="von Hand")
    head = desk.journal.head("werk")
    with pytest.raises(ActionRefused) as refused:
        undo(desk)
    assert [render(d, "de") for d in refused.value.details] == ["UC-3 wurde mit Eintrag Nr. 4 geändert."]
    assert desk.journal.head("werk") == head


def test_a_record_that_others_need_by_now_is_named_and_nothing_changes(desk: Desk) -> None:
    write(desk, Objective(id="OBJ-1", title=Text(de="Mehr Ergebnis"), draft=True))
    write(desk, case(9, objectives=["OBJ-1"]), why="von Hand")
    with pytest.raises(ActionRefused) as refused:
        undo(desk)
    assert "UC-9" in render(refused.value.details[0], "de")
    assert "OBJ-1" in desk.load()[0]


def test_a_commit_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(ActionRefused) as refused:
        undo(desk, 99)
    assert "99" in render(refused.value.message, "de")


def test_a_reason_reads_in_both_languages_and_words_of_a_person_stay() -> None:
    assert reason_text(imported(), "de") == "Liste eingelesen: ideen.xlsx (2 Zeilen)"
    assert reason_text(imported(), "en") == "List imported: ideen.xlsx (2 rows)"
    assert reason_text("Wunsch der Leitung", "en") == "Wunsch der Leitung"
    assert reason_text('actions-no-such-code {"a":1}', "de") == 'actions-no-such-code {"a":1}'
