"""The workbook out of a journal and back into it: permission, one commit, conflicts, people."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from tests.exchange.books import Edited, edit
from tests.exchange.test_book_edits import small

from leitstand import journal
from leitstand.actions import (
    ActionRefused,
    Actor,
    Desk,
    NotPermitted,
    read_workbook,
    reason_text,
    to_be_founded,
    write_workbook,
)
from leitstand.journal import Put
from leitstand.strategy import Strategy, UseCase

NOW = dt.datetime(2028, 2, 29, 8, tzinfo=dt.UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    opened = journal.open(tmp_path / "home")
    opened.create_organisation("muster", "Muster GmbH", at=NOW)
    opened.commit("muster", [Put(r) for r in small()], who="strategy-lead", why="Anfang", at=NOW)
    return Desk(opened, "muster", clock=lambda: NOW)


def saved(tmp_path: Path, data: bytes) -> Path:
    file = tmp_path / "mappe.xlsx"
    file.write_bytes(data)
    return file


def test_what_was_edited_is_one_commit_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    def change(book: Edited) -> None:
        book.set("use_case", "UC-1", "unit", "Einkauf")
        book.set("use_case", "UC-1", "effect", "100-150 T€")
        book.set("objective", "ZIEL-2", "withdraw", "ja")

    file = saved(tmp_path, edit(write_workbook(desk), change))
    before = desk.journal.head("muster").sequence
    assert read_workbook(desk, file, dry_run=True).commit is None
    assert desk.journal.head("muster").sequence == before
    done = read_workbook(desk, file)
    assert done.commit
    assert {(e.id, e.action) for e in done.commit.entries} == {
        ("UC-1", "put"), ("E-1", "put"), ("ZIEL-2", "withdraw"),
    }  # fmt: skip
    assert (
        reason_text(done.commit.entries[0].why, "de") == "Arbeitsmappe eingelesen: mappe.xlsx (2 Änderungen)"
    )
    assert read_workbook(desk, file).commit is None, "read twice, nothing new"


def test_an_untouched_workbook_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    done = read_workbook(desk, saved(tmp_path, write_workbook(desk)))
    assert done.commit is None
    assert done.reading.ok


def test_a_conflict_writes_nothing_until_somebody_decides(desk: Desk, tmp_path: Path) -> None:
    file = saved(tmp_path, edit(write_workbook(desk), lambda b: b.set("use_case", "UC-1", "unit", "Einkauf")))
    moved = desk.load()[0].one(UseCase, "UC-1").model_copy(update={"unit": "Logistik"})
    desk.journal.commit("muster", [Put(moved)], who="unit-lead", why="Anfang", at=NOW)
    done = read_workbook(desk, file)
    assert done.commit is None
    assert len(done.reading.conflicts) == 1
    assert desk.load()[0].one(UseCase, "UC-1").unit == "Logistik"
    assert read_workbook(desk, file, prefer="workbook").commit
    assert desk.load()[0].one(UseCase, "UC-1").unit == "Einkauf"


def test_each_kind_takes_its_permission(desk: Desk, tmp_path: Path) -> None:
    file = saved(tmp_path, edit(write_workbook(desk), lambda b: b.set("budget", "BUDGET-2028", "amount", 1)))
    lead = Desk(desk.journal, "muster", Actor("unit-lead", frozenset({"unit_lead"})), desk.clock)
    with pytest.raises(NotPermitted):
        read_workbook(lead, file)
    administrator = Desk(desk.journal, "muster", Actor("admin", frozenset({"administrator"})), desk.clock)
    with pytest.raises(NotPermitted):
        write_workbook(administrator)


def test_a_workbook_of_another_company_or_journal_is_refused(desk: Desk, tmp_path: Path) -> None:
    file = saved(tmp_path, write_workbook(desk))
    for organisation in ("muster", "andere"):
        other = journal.open(tmp_path / organisation)
        other.create_organisation(organisation, "Andere GmbH", at=NOW)
        other.commit(
            organisation, [Put(r) for r in small().without("UC-2")], who="strategy-lead", why="Anfang", at=NOW
        )
        with pytest.raises(ActionRefused) as refused:
            read_workbook(Desk(other, organisation, clock=lambda: NOW), file)
        expected = "journal" if organisation == "muster" else "organisation"
        assert refused.value.message.code == f"actions-workbook-other-{expected}"


def test_people_land_in_their_table_and_not_in_the_journal(desk: Desk, tmp_path: Path) -> None:
    data = edit(
        write_workbook(desk), lambda b: b.set("use_case", "UC-1", "customer.de", "an e.muster@firma.example")
    )
    assert read_workbook(desk, saved(tmp_path, data)).commit
    (person,) = desk.journal.people.find("muster")
    assert person.email == "e.muster@firma.example"
    assert all("e.muster" not in e.body for e in desk.journal.entries("muster"))


def test_a_filled_template_founds_the_company(tmp_path: Path) -> None:
    desk = to_be_founded(tmp_path / "home", "Neu GmbH", {}, clock=lambda: NOW)
    template = write_workbook(desk, empty=True)

    def fill(book: Edited) -> None:
        book.add("use_case", title__de="Rechnungen", unit="Einkauf", effect="80-200 T€")
        book.add("settings", hourly_rate=70)

    done = read_workbook(desk, saved(tmp_path, edit(template, fill)))
    assert done.commit, [p.message.code for p in done.reading.problems]
    strategy: Strategy = desk.load()[0]
    assert [c.title.de for c in strategy.use_cases] == ["Rechnungen"]
    assert strategy.settings
    assert int(strategy.settings.hourly_rate) == 70
