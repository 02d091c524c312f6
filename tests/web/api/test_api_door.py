"""Who passes the door of the API, and how those are told who do not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.web.api.conftest import FOREIGN, OWN, membership
from tests.web.api.test_api_records import CASES, ONE, head, refused, send

from leitstand.actions import ACCESS_ROLES, PERMISSIONS

if TYPE_CHECKING:
    from django.test import Client

Program = Callable[..., "Client"]


def test_a_token_says_who_asks_and_what_they_may(program: Program) -> None:
    told = program("controller", scopes=("read",)).get("/api/v1/me").json()
    assert (told["id"], told["organisation"], told["how"]) == ("person-controller", OWN, "token")
    assert told["roles"] == ["controller"]
    assert told["permissions"] == ["strategy:read", "journal:read"]


def test_nobody_is_told_how_to_log_in_and_nothing_else(home: Path) -> None:
    from django.test import Client

    client = Client(headers={"host": "localhost"})
    for path in ("/api/v1/me", ONE, f"{CASES}/nirgends", "/api/v1/openapi.json"):
        answer = client.get(path)
        refused(answer, 401, "rest-nobody")
        assert answer["WWW-Authenticate"] == "Bearer"
    wrong = Client(headers={"host": "localhost", "authorization": "Bearer lst_ausgedacht"})
    refused(wrong.get("/api/v1/me"), 401, "rest-nobody")


def test_a_scope_limits_what_a_role_may(program: Program, home: Path) -> None:
    before = head(home)
    refused(
        send(program("leadership", scopes=("read",)), "post", CASES, {"title": "x"}),
        403,
        "rest-not-permitted",
    )
    decision = {"verdict": "pilot", "use_case": "UC-011", "date": "2026-11-24"}
    address = "/api/v1/records/decision"
    refused(
        send(program("leadership", scopes=("write",)), "post", address, decision), 403, "rest-not-permitted"
    )
    refused(program("administrator", scopes=("read",)).get("/api/v1/people"), 403, "rest-not-permitted")
    assert head(home) == before


def test_what_belongs_to_others_is_not_there(program: Program) -> None:
    stranger = program("leadership", organisation=FOREIGN)
    absent = refused(stranger.get(f"{CASES}/UC-nirgends"), 404, "rest-not-found")
    assert refused(stranger.get(ONE), 404, "rest-not-found") == absent
    assert stranger.get("/api/v1/me").json()["organisation"] == FOREIGN
    assert "Prüfberichte" not in stranger.get("/api/v1/strategy").content.decode()


def test_a_browsers_login_writes_only_with_its_csrf_token(home: Path) -> None:
    from django.test import Client

    client = Client(enforce_csrf_checks=True, headers={"host": "localhost"})
    user = membership("leadership").user
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(ONE).status_code == 200
    refused(send(client, "post", CASES, {"title": "x"}), 403, "rest-forged")
    client.get("/account/login/")
    client.get("/settings/")
    found = [morsel.value for name, morsel in client.cookies.items() if name.endswith("csrf")]
    assert found
    done = client.post(
        CASES, json.dumps({"title": "x"}), content_type="application/json", headers={"x-csrftoken": found[0]}
    )
    assert done.status_code == 201


def test_refusals_are_in_the_language_of_the_reader(program: Program) -> None:
    german, english = program("leadership"), program("leadership", lang="en")
    assert refused(german.get(f"{CASES}/x"), 404, "rest-not-found")["title"] == "Nicht gefunden"
    answer = english.get(f"{CASES}/x")
    assert refused(answer, 404, "rest-not-found")["title"] == "Not found"
    assert answer["Content-Language"] == "en"


def test_an_address_that_is_not_there_is_a_problem_too(program: Program) -> None:
    client = program("leadership")
    refused(client.get("/api/v1/nirgends"), 404, "rest-not-found")
    answer = client.patch(ONE)
    refused(answer, 405, "rest-wrong-method")
    assert answer["Allow"] == "GET, PUT, DELETE, HEAD"
    refused(client.get(ONE, headers={"accept": "text/html"}), 406, "rest-only-json")
    assert client.head(ONE).content == b""


def test_too_many_requests_have_to_wait(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.core.cache import cache

    from leitstand.web.api import limits

    cache.clear()
    monkeypatch.setattr(limits, "A_MINUTE", 3)
    monkeypatch.setattr("time.time", lambda: 1_800_000_010.0)
    client = program("leadership")
    assert [client.get("/api/v1/me").status_code for _ in range(3)] == [200] * 3
    answer = client.get("/api/v1/me")
    refused(answer, 429, "rest-too-many")
    assert 0 < int(answer["Retry-After"]) <= 60
    assert program("controller").get("/api/v1/me").status_code == 200
    cache.clear()


@pytest.mark.parametrize("role", ACCESS_ROLES)
def test_an_access_role_reads_what_it_may_and_no_more(program: Program, role: str) -> None:
    client = program(role)
    for path, permission in (
        ("strategy", "strategy:read"),
        ("journal", "journal:read"),
        ("people", "people:read"),
    ):
        allowed = role in next(roles for name, roles in PERMISSIONS.items() if name == permission)
        assert client.get(f"/api/v1/{path}").status_code == (200 if allowed else 403), (role, path)


def test_the_page_of_the_api_names_every_operation(program: Program) -> None:
    from leitstand.web.api.operations import operations

    for lang in ("de", "en"):
        page = program("auditor", lang=lang).get("/api/docs/")
        assert page.status_code == 200
        text = page.content.decode()
        assert all(f'id="op-{made.name}"' in text for made in operations())
        assert "<script>" not in text
        assert " style=" not in text
