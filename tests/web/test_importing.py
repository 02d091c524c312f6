"""A list on its way in: sent or pasted, shown as understood, settled, read in as one commit, and taken back."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.exchange.books import Edited
from tests.exchange.test_registers import ISMS, SYSTEMS
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.actions import Desk, put_record
from leitstand.strategy import Estimate, Strategy, Text
from leitstand.web.jobs.files import FOLDER

At = Callable[..., Client]
LIST = "Idee;Zahlt ein auf;Nutzen im Jahr;Einmaliger Aufwand\nAngebote;Schneller liefern;120 T€;30 PT\nPrognose;;M;?\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    stored.store(folder, "firma", "Firma", company.strategy(1), company.review(1))
    return folder


@pytest.fixture
def client(home: Path, at: At) -> Client:
    return at(home)


def strategy(home: Path) -> Strategy:
    return leitstand.journal.open(home).strategy("firma")


def uploads(home: Path) -> list[Path]:
    return [p for p in (home / FOLDER).rglob("*") if p.is_file()]


def sent(client: Client, text: str | bytes, name: str = "ideen.csv") -> Any:
    data = text.encode() if isinstance(text, str) else text
    return client.post("/import/send/", {"file": SimpleUploadedFile(name, data)}, follow=True)


def action(page: str, verb: str) -> str:
    found = re.search(rf'"(/(?:import|workbook)/look/[0-9a-f]+/{verb}/)"', page)
    assert found, verb
    return found[1]


def written(page: Any) -> str:
    text: str = page.content.decode()
    return text


def test_a_list_is_shown_as_understood_and_nothing_is_written(client: Client, home: Path) -> None:
    before = leitstand.journal.open(home).head("firma")
    page = written(sent(client, LIST))
    assert "2 neue Anwendungsfälle" in page
    assert "120.000" in page
    assert "„120 T€“" in page
    assert "Schneller liefern" in page
    assert leitstand.journal.open(home).head("firma") == before
    assert len(uploads(home)) == 1


def test_reading_in_is_one_commit_and_drops_the_file(client: Client, home: Path) -> None:
    page = written(sent(client, LIST))
    done = written(client.post(action(page, "commit"), {"columns": "1"}, follow=True))
    entries = list(leitstand.journal.open(home).entries("firma"))
    ours = [e for e in entries if e.commit == entries[-1].commit]
    assert {e.kind for e in ours} >= {"use_case", "estimate"}
    assert "2 Anwendungsfälle sind neu." in done
    assert uploads(home) == []
    assert 'action="/import/undo/"' in done


def test_an_import_is_taken_back_with_one_click(client: Client, home: Path) -> None:
    before = strategy(home)
    page = written(sent(client, LIST))
    done = written(client.post(action(page, "commit"), {"columns": "1"}, follow=True))
    number = re.search(r'name="commit" value="(\d+)"', done)
    assert number
    client.post("/import/undo/", {"commit": number[1]})
    assert strategy(home).fingerprint == before.fingerprint
    again = written(client.post("/import/undo/", {"commit": number[1]}))
    assert "zurück" in again


def test_discarding_leaves_neither_file_nor_entry(client: Client, home: Path) -> None:
    before = leitstand.journal.open(home).head("firma")
    page = written(sent(client, LIST))
    client.post(action(page, "drop"))
    assert uploads(home) == []
    assert leitstand.journal.open(home).head("firma") == before


def test_rows_copied_from_excel_are_a_list_as_well(client: Client) -> None:
    pasted = LIST.replace(";", "\t")
    page = written(client.post("/import/send/", {"pasted": pasted}, follow=True))
    assert "2 neue Anwendungsfälle" in page
    assert "Eingefügte Liste" in page


def test_errors_name_row_and_column_and_only_sound_rows_can_be_taken(client: Client, home: Path) -> None:
    page = written(sent(client, LIST + "Kaputt;;achtzig irgendwas;30 PT\n"))
    assert "unklar" in page
    assert "Zeile 4" in page
    assert "formaction" in page
    assert "/commit/" not in page
    again = written(client.post(action(page, "again"), {"columns": "1", "row_by_row": "1"}, follow=True))
    client.post(action(again, "commit"), {"columns": "1", "row_by_row": "1"}, follow=True)
    titles = {c.title.de for c in strategy(home).use_cases}
    assert {"Angebote", "Prognose"} <= titles
    assert "Kaputt" not in titles


def test_an_open_decimal_sign_is_asked_once_for_the_list(client: Client, home: Path) -> None:
    page = written(sent(client, "Idee;Nutzen im Jahr\nA;1.200 h\nB;2.500 h\n"))
    assert page.count('name="decimal"') == 2
    again = written(client.post(action(page, "again"), {"columns": "1", "decimal": "comma"}, follow=True))
    assert 'name="decimal"' not in again
    client.post(action(again, "commit"), {"columns": "1"}, follow=True)
    values = {e.typed: e.value for e in strategy(home).all(Estimate) if e.typed.endswith("00 h")}
    assert {str(getattr(v, "value", v)) for v in values.values()} == {"1200", "2500"}


def test_a_column_is_what_somebody_says_it_is(client: Client, home: Path) -> None:
    page = written(sent(client, "Idee;Was bringt es uns wirklich\nA;120\nB;80\n"))
    nth = re.search(r'id="column-(\d+)">Was bringt es', page)
    assert nth
    said = {"columns": "1", f"field.{nth[1]}": "benefit", f"unit.{nth[1]}": "T€"}
    shown = client.post(action(page, "commit"), said, follow=True)
    assert "120.000" in written(shown)
    assert not [c for c in strategy(home).use_cases if c.title.de == "A"], (
        "what changed is shown before it is written"
    )
    client.post(action(written(shown), "commit"), {"columns": "1"}, follow=True)
    assert [c.title.de for c in strategy(home).use_cases if c.source] == ["A", "B"]


def test_an_update_tells_what_is_new_changed_and_missing(client: Client) -> None:
    page = written(sent(client, LIST))
    client.post(action(page, "commit"), {"columns": "1"}, follow=True)
    again = written(sent(client, LIST.replace("120 T€", "150 T€").replace("Prognose;;M;?\n", "Neues;;L;S\n")))
    assert "1 neu, 1 geändert" in again
    assert "1 nicht mehr enthalten" in again
    assert "Prognose" in again
    assert "150.000" in again


def test_the_same_list_again_says_that_there_is_nothing_new(client: Client) -> None:
    page = written(sent(client, LIST))
    client.post(action(page, "commit"), {"columns": "1"}, follow=True)
    again = written(sent(client, LIST))
    assert "nichts Neues" in again
    assert "/commit/" not in again


def test_names_in_free_text_and_units_that_are_missing_are_pointed_out(client: Client) -> None:
    story = "Herr Beispiel aus der Disposition tippt jeden Tag alle Aufträge noch einmal von Hand ab"
    page = written(sent(client, f"Idee;Beschreibung;Nutzen im Jahr\nA;{story};M\nB;{story};L\n"))
    assert "Namen in freien Texten" in page


def test_a_list_made_for_a_profile_offers_to_be_read_by_it(client: Client) -> None:
    page = written(sent(client, ";".join(ISMS) + "\n" + ";".join(SYSTEMS[0]) + "\n"))
    found = re.search(r'name="profile" value="([^"]+)"', page)
    assert found
    again = client.post(action(page, "again"), {"columns": "1", "profile": found[1]}, follow=True)
    assert 'name="profile"' not in written(again)


@pytest.mark.parametrize(
    ("name", "data"),
    [("liste.xlsx", b"PK\x03\x04 kaputt"), ("liste.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
     ("liste.csv", bytes(range(256)) * 8), ("../../etc/passwd", b"x"), ("leer.csv", b"\n")],
)  # fmt: skip
def test_hostile_and_broken_files_are_refused_in_words(
    client: Client, home: Path, name: str, data: bytes
) -> None:
    before = leitstand.journal.open(home).head("firma")
    answer = sent(client, data, name)
    assert answer.status_code == 200
    assert "/commit/" not in written(answer)
    assert leitstand.journal.open(home).head("firma") == before
    assert all(home in p.resolve().parents for p in uploads(home))


def test_nothing_sent_and_too_much_sent_are_said_and_leave_no_file(
    client: Client, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leitstand.web.jobs.files import keep_file
    from leitstand.web.pages import importing

    assert client.post("/import/send/", {}).status_code == 422
    monkeypatch.setattr(importing, "keep_file", lambda *a: keep_file(*a, most=100))
    answer = client.post("/import/send/", {"file": SimpleUploadedFile("groß.csv", LIST.encode() * 20)})
    assert answer.status_code == 422
    assert "zu groß" in written(answer)
    assert uploads(home) == []


def test_another_persons_preview_does_not_exist(home: Path, at: At, enter: At) -> None:
    enter(home, "strategy_lead", organisation="firma")
    mine = enter(home, "strategy_lead", organisation="firma")
    other = enter(home, "leadership", organisation="firma")
    page = written(sent(mine, LIST))
    look = action(page, "again").removesuffix("again/")
    assert mine.get(look).status_code == 200
    assert other.get(look).status_code == 404
    assert other.post(action(page, "commit")).status_code == 404


def test_pages_speak_english_too(home: Path, at: At) -> None:
    page = written(sent(at(home, "en"), LIST))
    assert "2 new use cases" in page
    assert "As one commit" in page or "as one commit" in page


def book(client: Client) -> bytes:
    answer = client.get("/workbook/")
    assert answer["Content-Disposition"].endswith('.xlsx"')
    return answer.content


def back(client: Client, data: bytes) -> str:
    answer = client.post("/workbook/send/", {"file": SimpleUploadedFile("leitstand.xlsx", data)}, follow=True)
    return written(answer)


def test_a_workbook_comes_back_unchanged_and_changes_nothing(client: Client) -> None:
    page = back(client, book(client))
    assert "nichts geändert" in page
    assert "/commit/" not in page


def test_a_file_that_is_no_workbook_of_ours_is_refused(client: Client) -> None:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream) as other:
        other.add_worksheet().write(0, 0, "x")
    assert "Arbeitsmappe" in back(client, stream.getvalue())


def test_cells_changed_here_and_there_are_chosen_one_by_one(client: Client, home: Path) -> None:
    """Two conflicts: the workbook wins the one, what stands here the other; the rest is simply taken."""
    pair = strategy(home).kpis[:2]
    data = Edited(book(client), "de")
    for kpi in pair:
        data.set("kpi", kpi.id, "unit", "in der Mappe")
        data.set("kpi", kpi.id, "title.en", f"From the book {kpi.id}")
        put_record(Desk(leitstand.journal.open(home), "firma"), kpi.model_copy(update={"unit": "hier"}))
    page = back(client, data.data())
    assert "2 Zellen wurden hier und in der Arbeitsmappe geändert" in page
    assert "/commit/" not in page
    half = written(client.post(action(page, "again"), {"cell.0": "workbook"}, follow=True))
    assert "/commit/" not in half
    whole = written(
        client.post(action(half, "again"), {"cell.0": "workbook", "cell.1": "current"}, follow=True)
    )
    client.post(action(whole, "commit"), {"cell.0": "workbook", "cell.1": "current"}, follow=True)
    now = {k.id: k for k in strategy(home).kpis}
    assert sorted(now[k.id].unit for k in pair) == ["hier", "in der Mappe"]
    assert all(
        now[k.id].title == Text(de=k.title.de if k.title else "", en=f"From the book {k.id}") for k in pair
    )
    assert uploads(home) == []


def test_one_side_can_be_taken_for_all_cells(client: Client, home: Path) -> None:
    kpi = strategy(home).kpis[0]
    data = Edited(book(client), "de")
    data.set("kpi", kpi.id, "unit", "in der Mappe")
    put_record(Desk(leitstand.journal.open(home), "firma"), kpi.model_copy(update={"unit": "hier"}))
    page = back(client, data.data())
    chosen = written(client.post(action(page, "again"), {"all": "current"}, follow=True))
    assert "nichts geändert" in chosen


def test_who_may_not_change_the_strategy_gets_no_workbook(home: Path, enter: At) -> None:
    client = enter(home, "unit_lead", organisation="firma", units=("Service",))
    assert client.get("/workbook/").status_code == 403
    assert "/workbook/" not in client.get("/import/").content.decode()
