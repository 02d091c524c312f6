"""The page on which plans are played through: nothing is stored until somebody keeps it, and then for its author."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

import leitstand.journal

Enter = Callable[..., Client]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, _pages: None) -> Path:
    place = tmp_path_factory.mktemp("playing")
    stored.store(place, "musterbau", "Musterbau GmbH", company.strategy(14), company.review(14))
    return place


def text(answer: object) -> str:
    page = re.sub(r"<[^>]+>", " ", answer.content.decode())  # type: ignore[attr-defined]
    return re.sub(r"\s+", " ", html.unescape(page))


def sequence(home: Path) -> int:
    return leitstand.journal.open(home).head("musterbau").sequence


def played(client: Client, *lines: str) -> tuple[str, object]:
    answer = client.post("/what-if/run/", {"c": list(lines)})
    assert answer.status_code == 302
    where = answer["Location"].partition("#")[0]
    return parse_qs(urlsplit(where).query)["job"][0], client.get(where)


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"add": "budget", "year": "2027", "amount": "+200 T€"}, "budget 2027=+200000"),
        ({"add": "budget", "year": "2027", "amount": "300.000"}, "budget 2027=300000"),
        ({"add": "risk", "attitude": "bold"}, "risk=bold"),
        ({"add": "lock", "case": "UC-031", "verdict": "not-now"}, "lock UC-031=not-now"),
        ({"add": "lock", "case": "UC-031", "verdict": "start", "quarter": "2027-Q3"}, "lock UC-031=2027-Q3"),
        ({"add": "estimate", "case": "UC-031", "quantity": "one_off_cost", "value": "10-20 T€"},
         "estimate UC-031 one_off_cost=10000..20000 EUR"),
    ],
)  # fmt: skip
def test_what_people_type_becomes_a_change_in_the_address(
    home: Path, enter: Enter, fields: dict[str, str], line: str
) -> None:
    answer = enter(home, "leadership").get("/what-if/", fields)
    assert answer.status_code == 302
    assert parse_qs(urlsplit(answer["Location"]).query) == {"c": [line]}


def test_what_cannot_be_read_is_said_at_the_field_and_stays_there(home: Path, enter: Enter) -> None:
    answer = enter(home, "leadership").get("/what-if/", {"add": "budget", "year": "2027", "amount": "viel"})
    assert 'aria-invalid="true"' in answer.content.decode()
    assert 'value="viel"' in answer.content.decode()


def test_the_difference_is_shown_and_nothing_is_written(home: Path, enter: Enter) -> None:
    before = sequence(home)
    _, page = played(enter(home, "unit_lead", units=("Service",)), "budget 2027=100000")
    assert "weniger wert" in text(page)
    assert "Budget je Jahr" in text(page)
    assert sequence(home) == before


def test_a_scenario_is_its_authors_until_it_is_shared_and_its_own_to_throw_away(
    home: Path, enter: Enter
) -> None:
    mine, other = enter(home, "strategy_lead"), enter(home, "controller")
    job, _ = played(mine, "budget 2027=100000")
    kept = mine.post("/what-if/keep/", {"c": "budget 2027=100000", "job": job, "title": "Sparjahr"})
    assert kept.status_code == 302
    page = mine.get("/what-if/").content.decode()
    scenario = re.findall(r'name="s" value="([0-9a-f]{32})"', page)[0]
    assert "Sparjahr" in page
    assert "Sparjahr" not in other.get("/what-if/").content.decode()
    assert other.get("/what-if/compare/", {"s": scenario}).status_code == 404
    for door in ("share", "drop"):
        assert other.post(f"/what-if/{door}/", {"scenario": scenario}).status_code == 404
    assert (
        other.post("/what-if/keep/", {"c": "budget 2027=100000", "job": job, "title": "x"}).status_code == 404
    )
    before = sequence(home)
    assert mine.post("/what-if/share/", {"scenario": scenario}).status_code == 302
    assert sequence(home) == before + 1
    assert "Sparjahr" in other.get("/what-if/").content.decode()
    assert mine.post("/what-if/drop/", {"scenario": scenario}).status_code == 302
    assert "Sparjahr" in other.get("/what-if/").content.decode()


def test_a_job_shows_its_result_for_its_own_changes_alone(home: Path, enter: Enter) -> None:
    client = enter(home, "leadership")
    job, _ = played(client, "budget 2027=100000")
    other = client.get("/what-if/", {"c": "budget 2027=900000", "job": job})
    assert "weniger wert" not in text(other)


def test_scenarios_stand_beside_todays_plan(home: Path, enter: Enter) -> None:
    client = enter(home, "leadership")
    client.post("/review/")
    job, _ = played(client, "budget 2027=100000")
    client.post("/what-if/keep/", {"c": "budget 2027=100000", "job": job, "title": "Knapp"})
    scenario = re.findall(r'name="s" value="([0-9a-f]{32})"', client.get("/what-if/").content.decode())[0]
    page = text(client.get("/what-if/compare/", {"s": scenario}))
    assert "Knapp" in page
    assert "heute" in page
    assert "Budget 2027" in page


def test_the_works_council_plays_nothing_through(home: Path, enter: Enter) -> None:
    assert enter(home, "works_council").get("/what-if/").status_code == 403
