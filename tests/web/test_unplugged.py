"""While the journal cannot be read every page says so, makes nothing in its place, and is back as soon as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connections
from django.test import Client
from tests import databases
from tests.databases import postgres_only, sqlite_only
from tests.web.fixtures import company, stored

FILE = "leitstand.sqlite3"
PAGES = ("/", "/portfolio/", "/use-cases/UC-031/", "/records/UC-031/", "/source/plan.value.p50/")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14)).close()
    connections.close_all()
    return tmp_path


def told(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    assert answer.headers["X-Frame-Options"] == "DENY"
    page = answer.content.decode()
    assert "Das Protokoll lässt sich gerade nicht lesen." in page
    assert "Traceback" not in page
    return page


@sqlite_only
@pytest.mark.parametrize("path", PAGES)
def test_a_database_that_was_taken_away_is_missed_and_not_made_anew(
    home: Path, at: Callable[..., Client], path: str
) -> None:
    client = at(home)
    assert client.get(path).status_code == 200
    connections.close_all()
    (home / FILE).rename(home / "away")
    page = told(client, path)
    assert FILE in page
    assert str(home) in page
    assert not (home / FILE).exists()
    (home / "away").rename(home / FILE)
    assert client.get(path).status_code == 200


@sqlite_only
@pytest.mark.parametrize("content", [b"", b"no database at all" * 400])
def test_a_spoilt_database_is_left_as_it_is(home: Path, at: Callable[..., Client], content: bytes) -> None:
    whole = (home / FILE).read_bytes()
    (home / FILE).write_bytes(content)
    client = at(home)
    for path in PAGES:
        told(client, path)
    connections.close_all()
    assert (home / FILE).read_bytes() == content
    (home / FILE).write_bytes(whole)
    assert client.get("/").status_code == 200


@sqlite_only
def test_a_database_that_is_spoilt_inside_is_told(home: Path, at: Callable[..., Client]) -> None:
    whole = (home / FILE).read_bytes()
    (home / FILE).write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert "leitstand" in told(at(home), "/").lower()


def test_a_folder_that_may_not_be_read_is_told(
    home: Path, at: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("leitstand.journal.is_there", denied)
    assert "Permission denied" in told(at(home), "/")


@sqlite_only
def test_another_journal_in_the_same_place_is_not_taken_for_the_old_one(
    home: Path, tmp_path_factory: pytest.TempPathFactory, at: Callable[..., Client]
) -> None:
    client = at(home)
    assert "14 Anwendungsfälle" in client.get("/portfolio/").content.decode().partition("<h1")[2]
    other = tmp_path_factory.mktemp("other")
    stored.store(other, "firma", "Firma", company.strategy(3), company.review(3)).close()
    connections.close_all()
    (other / FILE).replace(home / FILE)
    assert "3 Anwendungsfälle" in client.get("/portfolio/").content.decode().partition("<h1")[2]


@sqlite_only
def test_it_is_said_in_english_too(home: Path, at: Callable[..., Client]) -> None:
    (home / FILE).unlink()
    answer = at(home, "en").get("/")
    assert answer.status_code == 503
    assert "cannot be read just now" in answer.content.decode()


@postgres_only
@pytest.mark.parametrize("path", PAGES)
def test_a_server_that_is_away_is_told_and_missed_no_longer_than_it_is_away(
    home: Path, at: Callable[..., Client], path: str
) -> None:
    client = at(home)
    assert client.get(path).status_code == 200
    connections.close_all()
    name = databases.name_of(home)
    databases.run(f"ALTER DATABASE {name} RENAME TO {name}_away")
    assert name in told(client, path)
    databases.run(f"ALTER DATABASE {name}_away RENAME TO {name}")
    assert client.get(path).status_code == 200
