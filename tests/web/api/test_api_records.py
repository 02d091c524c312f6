"""Records over the API: read as of a day, changed only from the version that one has seen, and never twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import leitstand.journal

if TYPE_CHECKING:
    from django.test import Client

Program = Callable[..., "Client"]
CASES = "/api/v1/records/use-case"
ONE = f"{CASES}/UC-031"


def send(client: Client, method: str, path: str, body: Any = None, **headers: str) -> Any:
    """A request with a JSON body; `If_Match` stands for the header If-Match."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return getattr(client, method)(path, json.dumps(body), content_type="application/json", headers=named)


def refused(answer: Any, status: int, code: str) -> dict[str, Any]:
    """The problem that an answer is."""
    assert answer.status_code == status, answer.content.decode()
    assert answer["Content-Type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert (told["status"], told["code"]) == (status, code)
    assert told["title"]
    assert told["detail"]
    return told


def head(home: Path) -> int:
    return leitstand.journal.open(home).head("musterbau").sequence


def test_a_list_comes_in_parts_that_join_without_a_gap(program: Program) -> None:
    client, seen, more = program("leadership"), [], ""
    while True:
        part = client.get(f"{CASES}?limit=5{more}").json()
        assert len(part["items"]) <= 5
        assert part["versions"].keys() == {item["id"] for item in part["items"]}
        seen += [item["id"] for item in part["items"]]
        if part["next"] is None:
            break
        more = f"&cursor={part['next']}"
    assert seen == sorted(set(seen))
    assert seen == [item["id"] for item in client.get(f"{CASES}?limit=200").json()["items"]]
    refused(client.get(f"{CASES}?cursor=%F0"), 400, "rest-cursor-unknown")
    refused(client.get(f"{CASES}?limit=0"), 422, "rest-invalid")


def test_a_list_is_narrowed_by_the_fields_of_its_records(program: Program) -> None:
    client = program("leadership")
    found = client.get(f"{CASES}?stage=pilot&limit=200").json()["items"]
    assert found
    assert {item["stage"] for item in found} == {"pilot"}
    assert [item["id"] for item in client.get(f"{CASES}?q=prüfber").json()["items"]] == ["UC-031"]
    told = refused(client.get(f"{CASES}?stage=nirgends"), 422, "rest-invalid")
    assert told["errors"][0]["pointer"] == "/stage"


def test_a_change_starts_from_the_version_that_was_read(program: Program, home: Path) -> None:
    client = program("leadership")
    read = client.get(ONE)
    changed = {**read.json(), "data_needs": {"de": "Messdaten"}}
    before = head(home)
    refused(send(client, "put", ONE, changed), 428, "rest-version-missing")
    refused(send(client, "put", ONE, changed, If_Match='"x"'), 412, "rest-version-unknown")
    refused(send(client, "put", ONE, changed, If_Match='"1"'), 412, "journal-conflict-record")
    assert head(home) == before
    done = send(client, "put", f"{ONE}?why=Beschluss", changed, If_Match=read["ETag"])
    assert done.status_code == 200
    entry = leitstand.journal.open(home).history("musterbau", "UC-031")[-1]
    assert (entry.why, entry.who) == ("Beschluss", "person-leadership")
    assert done["ETag"] == client.get(ONE)["ETag"] == f'"{entry.sequence}"'
    refused(send(client, "put", ONE, changed, If_Match=read["ETag"]), 412, "journal-conflict-record")


def test_a_record_is_added_with_an_id_of_its_own_or_one_of_ours_and_taken_back(program: Program) -> None:
    client = program("strategy_lead")
    made = send(client, "post", CASES, {"title": "Zeugnisse prüfen"})
    assert made.status_code == 201
    place = made["Location"]
    assert client.get(place).json()["title"] == {"de": "Zeugnisse prüfen", "en": None}
    own = {"id": "UC-eigen", "title": "Mit eigener Kennung"}
    there = f"{CASES}/UC-eigen"
    assert send(client, "put", there, own, If_None_Match="*").status_code == 200
    refused(send(client, "put", there, own, If_None_Match="*"), 412, "journal-conflict-record")
    refused(send(client, "put", place, own, If_Match=made["ETag"]), 422, "rest-other-id")
    refused(client.delete(place), 428, "rest-version-missing")
    gone = client.delete(place, headers={"If-Match": made["ETag"]})
    assert (gone.status_code, gone.content) == (204, b"")
    refused(client.get(place), 404, "rest-not-found")


def test_what_others_refer_to_is_not_taken_away(program: Program) -> None:
    client = program("leadership")
    address = "/api/v1/records/objective/Z-DURCHLAUF"
    told = refused(
        client.delete(address, headers={"If-Match": client.get(address)["ETag"]}), 409, "rest-does-not-fit"
    )
    assert any(place["pointer"].startswith("UC-") for place in told["errors"])


def test_every_place_that_is_wrong_is_named_with_its_pointer(program: Program, home: Path) -> None:
    client, before = program("leadership"), head(home)
    told = refused(
        send(client, "post", CASES, {"stage": "fertig", "kosten": 3, "levers": ["kein Hebel!"]}),
        422,
        "rest-invalid",
    )
    assert {place["pointer"] for place in told["errors"]} == {"/title", "/stage", "/kosten", "/levers/0"}
    refused(client.post(CASES, "{", content_type="application/json"), 400, "rest-no-json")
    refused(
        client.post(CASES, "a=b", content_type="application/x-www-form-urlencoded"), 415, "rest-send-json"
    )
    told = refused(
        send(client, "post", CASES, {"title": "x", "owner": "R-NIEMAND"}), 422, "rest-does-not-fit"
    )
    assert told["errors"][0]["pointer"].endswith("/owner")
    huge = {"title": "x", "year": 2031, "amount": "1E+999999999"}
    refused(send(client, "post", "/api/v1/records/budget", huge), 422, "rest-invalid")
    refused(
        client.post(CASES, b" " * (1024 * 1024 + 1), content_type="application/json"), 413, "rest-too-big"
    )
    assert head(home) == before


def test_the_same_request_twice_is_done_once(program: Program, home: Path) -> None:
    client, body = program("leadership"), {"title": "Nur einmal"}
    first = send(client, "post", CASES, body, Idempotency_Key="k-1")
    after = head(home)
    again = send(client, "post", CASES, body, Idempotency_Key="k-1")
    assert (again.status_code, again.json(), again["Location"]) == (201, first.json(), first["Location"])
    assert again["Idempotency-Replayed"] == "true"
    assert head(home) == after
    refused(send(client, "post", CASES, {"title": "Anders"}, Idempotency_Key="k-1"), 422, "rest-key-other")
    other = send(program("leadership"), "post", CASES, body, Idempotency_Key="k-1")
    assert other.json()["id"] != first.json()["id"]  # another program of the same person has keys of its own
    refused(send(client, "post", CASES, body, Idempotency_Key="x" * 256), 400, "rest-key-unusable")


def test_a_refused_request_may_be_mended_under_its_key(program: Program) -> None:
    client = program("leadership")
    refused(send(client, "post", CASES, {}, Idempotency_Key="k-2"), 422, "rest-invalid")
    assert send(client, "post", CASES, {"title": "Jetzt"}, Idempotency_Key="k-2").status_code == 201


def test_a_key_at_work_is_not_begun_a_second_time(program: Program, home: Path) -> None:
    from django.utils import timezone

    from leitstand.web.api.models import AnswerRow

    client, body = program("leadership"), {"title": "Läuft noch"}
    send(client, "post", CASES, body, Idempotency_Key="k-3")
    rows = AnswerRow.objects.using(leitstand.journal.open(home).alias).filter(key="k-3")
    rows.update(status=None, at=timezone.now())
    refused(send(client, "post", CASES, body, Idempotency_Key="k-3"), 409, "rest-key-at-work")
    rows.delete()


def test_before_the_first_entry_there_was_nothing(program: Program) -> None:
    client = program("leadership")
    assert client.get(f"{CASES}?as_of=2020-01-01").json() == {"items": [], "versions": {}, "next": None}
    refused(client.get(f"{ONE}?as_of=2020-01-01"), 404, "rest-not-found")
    assert client.get(f"{ONE}?as_of=2026-11-23")["ETag"]
    whole = client.get("/api/v1/strategy?as_of=2020-01-01").json()
    assert not any(whole["records"].values())


def test_a_unit_lead_changes_own_cases_and_no_others(program: Program, home: Path) -> None:
    client, before = program("unit_lead"), head(home)
    other = client.get(f"{CASES}/UC-007")
    assert other.json()["unit"] != "Qualität"
    changed = {**other.json(), "data_needs": {"de": "Neu"}}
    refused(send(client, "put", f"{CASES}/UC-007", changed, If_Match=other["ETag"]), 403, "actions-not-yours")
    refused(client.delete(f"{CASES}/UC-007", headers={"If-Match": other["ETag"]}), 403, "actions-not-yours")
    assert head(home) == before
    mine = client.get(ONE)
    changed = {**mine.json(), "data_needs": {"de": "Prüfdaten"}}
    assert send(client, "put", ONE, changed, If_Match=mine["ETag"]).status_code == 200


def test_the_works_council_sees_no_ideas_by_any_way(program: Program) -> None:
    client = program("works_council")
    ideas = [i["id"] for i in program("leadership").get(f"{CASES}?stage=idea&limit=200").json()["items"]]
    assert ideas
    listed = client.get(f"{CASES}?limit=200").json()
    assert not {i["id"] for i in listed["items"]} & set(ideas)
    for idea in ideas[:3]:
        for path in (
            f"{CASES}/{idea}",
            f"/api/v1/cases/{idea}",
            f"/api/v1/journal/records/{idea}/difference?a=0&b=9",
        ):
            refused(client.get(path), 404, "rest-not-found")
        assert not client.get(f"/api/v1/journal?record={idea}").json()["items"]
    whole = client.get("/api/v1/strategy").content.decode()
    assert not any(f'"{idea}"' in whole for idea in ideas)
