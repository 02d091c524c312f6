"""The page Protokoll: who changed what, when and why; filters, differences, export, verification, taking back."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.web.fixtures import company, stored

from leitstand.journal import Journal, Put, Withdraw
from leitstand.strategy import UseCase

if TYPE_CHECKING:
    from django.test import Client

Enter = Callable[..., "Client"]
DAY = dt.timedelta(days=1)
AT = dt.datetime(2025, 3, 10, 8, 15, tzinfo=dt.UTC)


@pytest.fixture(scope="module", autouse=True)
def _in_the_past() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stored, "AT", AT)
        yield


def text(answer: Any) -> str:
    assert answer.status_code == 200, answer.status_code
    return str(answer.content.decode())


def streamed(answer: Any) -> str:
    assert answer.status_code == 200
    return b"".join(answer.streaming_content).decode()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, _pages: None, _in_the_past: None) -> tuple[Path, Journal]:
    """A company whose use case was renamed a day later and one of whose principles was withdrawn two days later."""
    home = tmp_path_factory.mktemp("told")
    journal = stored.store(home, "musterbau", "Musterbau GmbH", company.strategy(14), company.review(14))
    case = journal.strategy("musterbau").one(UseCase, "UC-007")
    title = case.title.model_copy(update={"de": "Neuer <Name>"})
    renamed = case.model_copy(update={"unit": "Werk Nord", "title": title})
    journal.commit(
        "musterbau", [Put(renamed)], who="person-a", why="Werk umbenannt, Gespräch vom Montag", at=AT + DAY
    )
    gone = next(r for r in journal.strategy("musterbau") if r.kind == "estimate")
    journal.commit("musterbau", [Withdraw(gone.id)], who="person-b", why="doppelt", at=AT + 2 * DAY)
    return home, journal


def test_the_newest_commit_comes_first_with_person_reason_and_fields(
    told: tuple[Path, Journal], at: Callable[..., Client]
) -> None:
    page = text(at(told[0]).get("/journal/"))
    assert page.index("doppelt") < page.index("Werk umbenannt") < page.index("Ausgangsbestand")
    assert "person-a" in page and "Werk Nord" in page
    assert "Neuer &lt;Name&gt;" in page and "<Name>" not in page
    assert "zurückgenommen" in page
    assert "/?as_of=2025-03-11" in page


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ("who=person-a", "Werk umbenannt", "doppelt"),
        ("kind=estimate", "doppelt", "Werk umbenannt"),
        ("record=UC-007", "Werk umbenannt", "doppelt"),
        ("q=Montag", "Werk umbenannt", "doppelt"),
        ("from=2025-03-12", "doppelt", "Werk umbenannt"),
        ("to=2025-03-11", "Werk umbenannt", "doppelt"),
    ],
)
def test_a_filter_leaves_what_fits(
    told: tuple[Path, Journal], at: Callable[..., Client], query: str, shown: str, hidden: str
) -> None:
    page = text(at(told[0]).get(f"/journal/?{query}"))
    assert shown in page
    assert hidden not in page


def test_nonsense_in_a_filter_is_said_and_breaks_nothing(
    told: tuple[Path, Journal], at: Callable[..., Client]
) -> None:
    client = at(told[0])
    assert "Das ist kein Tag" in text(client.get("/journal/?from=gestern"))
    assert "steht nichts im Protokoll" in text(client.get("/journal/?who=%00&q='%22;--"))
    assert client.get("/journal/?before=-7").status_code == 200
    assert client.get("/journal/compare/?from=x").status_code == 400
    assert client.get("/journal/commits/999/").status_code == 404
    assert client.get(f"/journal/commits/{1 << 70}/").status_code == 404


def test_a_commit_shows_every_field_before_and_after(
    told: tuple[Path, Journal], at: Callable[..., Client]
) -> None:
    client = at(told[0], "en")
    page = text(client.get("/journal/commits/2/"))
    assert "Werk Nord" in page and "<del>" in page and "<ins>" in page
    assert "Unit" in page or "unit" in page
    assert "/records/UC-007/" in page


def test_two_days_are_compared_by_kind(told: tuple[Path, Journal], at: Callable[..., Client]) -> None:
    client = at(told[0])
    page = text(client.get("/journal/compare/?from=2025-03-10&to=2025-03-12"))
    assert "0 hinzugekommen, 1 geändert, 1 zurückgenommen" in page
    assert "Werk Nord" in page
    same = text(client.get("/journal/compare/?from=2025-03-12&to=2025-03-12"))
    assert "nichts geändert" in same
    turned = text(client.get("/journal/compare/?from=2025-03-12&to=2025-03-10"))
    assert "0 hinzugekommen, 1 geändert, 1 zurückgenommen" in turned


def test_the_export_in_lines_is_the_chain_that_can_be_read_back(
    told: tuple[Path, Journal], at: Callable[..., Client]
) -> None:
    from leitstand.journal.lines import check_lines

    home, journal = told
    got = streamed(at(home).get("/journal/export/?as=jsonl"))
    organisation, head = check_lines(io.StringIO(got))
    assert (organisation, head) == ("musterbau", journal.head("musterbau"))


def test_the_table_holds_what_the_filter_leaves_and_no_formula(
    told: tuple[Path, Journal], at: Callable[..., Client], tmp_path: Path
) -> None:
    home, journal = told
    table = streamed(at(home).get("/journal/export/?kind=estimate")).lstrip("\ufeff")
    rows = list(csv.reader(io.StringIO(table), delimiter=";"))
    assert rows[0][0] == "Eintrag"
    assert {row[5] for row in rows[1:]} == {"Schätzung"}
    estimates = [e for e in journal.entries("musterbau") if e.kind == "estimate"]
    assert len(rows) - 1 == len(estimates)
    assert not any(cell.startswith(("=", "@")) for row in rows for cell in row)


def test_a_verification_runs_as_a_job_and_its_result_stands_on_the_page(
    told: tuple[Path, Journal], at: Callable[..., Client]
) -> None:
    home, journal = told
    client = at(home)
    assert client.post("/journal/check/start/").status_code == 302
    page = text(client.get("/journal/check/"))
    head = journal.head("musterbau")
    assert "unversehrt" in page and head.hash in page
    found = text(client.get(f"/journal/check/?hash={head.hash[:12]}"))
    assert f"Eintrag Nr. {head.sequence}" in found
    assert "nicht oder nicht eindeutig" in text(client.get("/journal/check/?hash=0000000000"))


def test_the_works_council_reads_nothing_of_an_idea(tmp_path: Path, _pages: None, enter: Enter) -> None:
    journal = stored.store(tmp_path, "musterbau", "Musterbau GmbH", company.strategy(14), company.review(14))
    secret = UseCase.model_validate({"id": "UC-777", "title": {"de": "Geheime Idee"}, "stage": "idea"})
    journal.commit("musterbau", [Put(secret)], who="person-a", why="Idee aus der Werkstatt", at=AT + DAY)
    council, auditor = enter(tmp_path, "works_council"), enter(tmp_path, "auditor")
    for address in (
        "/journal/",
        "/journal/?record=UC-777",
        "/journal/compare/?from=2025-03-10&to=2025-03-11",
    ):
        assert "Geheime Idee" in text(auditor.get(address))
        assert "Geheime Idee" not in text(council.get(address))
        assert "Werkstatt" not in text(council.get(address))
    assert council.get("/journal/commits/2/").status_code == 404
    assert "UC-777" not in streamed(council.get("/journal/export/"))
    assert council.get("/journal/export/?as=jsonl").status_code == 403
    assert "UC-777" in streamed(auditor.get("/journal/export/?as=jsonl"))


def test_only_an_import_can_be_taken_back(told: tuple[Path, Journal], at: Callable[..., Client]) -> None:
    home, journal = told
    before = journal.head("musterbau")
    answer = at(home).post("/journal/commits/1/undo/")
    assert answer.status_code == 409
    assert "kein Einlesen" in answer.content.decode()
    assert journal.head("musterbau") == before


def test_an_import_is_taken_back_as_one_commit(
    tmp_path: Path, _pages: None, at: Callable[..., Client]
) -> None:
    from leitstand.actions import reason

    journal = stored.store(tmp_path, "musterbau", "Musterbau GmbH", company.strategy(14))
    new = [UseCase.model_validate({"id": f"UC-8{n}", "title": {"de": f"Neu {n}"}}) for n in range(3)]
    why = reason("actions-imported", list="ideen.xlsx", rows=3)
    journal.commit("musterbau", [Put(c) for c in new], who="person-a", why=why, at=AT + DAY)
    client = at(tmp_path)
    assert "Zurücknehmen" in text(client.get("/journal/commits/2/"))
    found = text(client.get("/journal/?q=eingelesen"))  # what readers see; the journal keeps a code
    assert "ideen.xlsx" in found and "Ausgangsbestand" not in found
    answer = client.post("/journal/commits/2/undo/")
    assert (answer.status_code, answer["Location"]) == (302, "/journal/commits/3/")
    assert not any(c.id in journal.strategy("musterbau") for c in new)
    assert (
        len({e.commit for e in journal.entries("musterbau", since=journal.head("musterbau").sequence - 3)})
        == 1
    )


def test_pages_of_the_journal_meet_without_gap_or_overlap(
    tmp_path: Path, _pages: None, at: Callable[..., Client]
) -> None:
    journal = stored.store(tmp_path, "musterbau", "Musterbau GmbH", company.strategy(2))
    case = next(iter(journal.strategy("musterbau").use_cases))
    for n in range(60):
        moved = case.model_copy(update={"unit": f"Werk {n}"})
        journal.commit("musterbau", [Put(moved)], who="a", why=f"Grund {n}", at=AT + DAY)
    client, address, seen = at(tmp_path), "/journal/", []
    while address:
        page = text(client.get(address))
        seen += [int(n) for n in re.findall(r'id="c(\d+)"', page)]
        older = re.search(r'href="([^"]+)" rel="next"', page)
        address = older[1].replace("&amp;", "&") if older else ""
    assert seen == list(range(61, 0, -1))
