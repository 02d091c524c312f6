"""Lists in and back, jobs and what came of them, answers, the journal, people and tokens: all over the API."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.web.api.conftest import membership
from tests.web.api.test_api_records import CASES, head, refused, send

import leitstand.journal
from leitstand.actions import Actor, Desk

if TYPE_CHECKING:
    from django.test import Client

Program = Callable[..., "Client"]
LIST = "Idee;Nutzen pro Jahr;Aufwand\nAngebote vorschreiben;80-200 T€;30 T€\n".encode()


def desk(home: Path, who: str = "leadership") -> Desk:
    from typing import cast, get_args

    from leitstand.actions import AccessRole

    assert who in get_args(AccessRole)
    actor = Actor(f"person-{who}", frozenset({cast("AccessRole", who)}))
    return Desk(leitstand.journal.open(home), "musterbau", actor)


def test_a_list_is_sent_looked_at_read_in_and_taken_back(program: Program, home: Path) -> None:
    client = program("strategy_lead")
    refused(client.post("/api/v1/files?name=x.csv", b"", content_type="text/csv"), 422, "rest-file-empty")
    refused(client.post("/api/v1/files?name=x.csv", {"file": "x"}), 415, "rest-send-file")
    sent = client.post("/api/v1/files?name=ideen.csv", LIST, content_type="text/csv")
    assert sent.status_code == 201
    looked = send(client, "post", "/api/v1/jobs/import-preview", sent.json())
    assert looked.status_code == 202
    job = client.get(looked["Location"]).json()
    assert (job["kind"], job["state"]) == ("import-preview", "done")
    preview = client.get(job["result"]).json()
    assert preview["commit"] is None
    asked = {**sent.json(), "mapping": {c["header"]: c["field"] for c in preview["columns"] if c["field"]}}
    before = head(home)
    done = client.get(send(client, "post", "/api/v1/jobs/import", asked)["Location"]).json()
    read = client.get(done["result"]).json()
    assert read["commit"] is not None, read["problems"]
    assert head(home) > before
    case = read["new"][0]
    assert client.get(f"{CASES}/{case}").json()["title"]["de"] == "Angebote vorschreiben"
    back = client.post(f"/api/v1/commits/{read['commit']}/undo")
    assert back.status_code == 200, back.content
    assert len(back.json()["entries"]) == read["written"]
    refused(client.get(f"{CASES}/{case}"), 404, "rest-not-found")
    refused(client.post("/api/v1/commits/999999/undo"), 422, "actions-undo-no-such-commit")


def test_a_file_can_be_thrown_away(program: Program) -> None:
    client = program("strategy_lead")
    token = client.post("/api/v1/files?name=a.csv", LIST, content_type="text/csv").json()["file"]
    assert client.delete(f"/api/v1/files/{token}").status_code == 204
    refused(client.delete(f"/api/v1/files/{token}"), 404, "rest-not-found")


def test_a_job_is_seen_by_who_asked_and_by_nobody_else(program: Program) -> None:
    mine = program("contributor")
    started = send(mine, "post", "/api/v1/jobs/what-if", {"changes": ["Unsinn"]})
    refused(started, 422, started.json()["code"])
    refused(send(mine, "post", "/api/v1/jobs/what-if", {"changes": []}), 422, "rest-invalid")
    refused(send(program("auditor"), "post", "/api/v1/jobs/review", {}), 403, "rest-not-permitted")
    sent = program("strategy_lead").post("/api/v1/files?name=b.csv", LIST, content_type="text/csv").json()
    place = send(program("strategy_lead"), "post", "/api/v1/jobs/import-preview", sent)["Location"]
    assert program("strategy_lead").get(place).status_code == 200
    refused(program("contributor").get(place), 404, "rest-not-found")
    refused(program("contributor").get(f"{place}/result"), 404, "rest-not-found")
    kinds = {
        job["kind"]
        for job in program("strategy_lead").get("/api/v1/jobs?kind=import-preview").json()["items"]
    }
    assert kinds == {"import-preview"}
    assert program("strategy_lead").post(f"{place}/cancel").json()["state"] == "done"


@pytest.fixture
def round_of_questions(home: Path) -> Any:
    """A job whose result is a round with one question, as the worker would leave it."""
    from django.utils import timezone

    from leitstand.portfolio import Question
    from leitstand.portfolio.asking import Round
    from leitstand.strategy import Statement
    from leitstand.web.jobs.models import JobRow

    where = desk(home)
    plan = where.load()[0].plans[-1] if where.load()[0].plans else None
    if plan is None:
        from tests.web.fixtures import company

        plan = company.review(14).portfolio.plan
    question = Question(
        use_case="UC-031", quantity="one_off_cost", worth=1000.0, threshold=50_000.0, unit="EUR",
        ask=Statement(code="texts-eight-of-ten"), to="R-QUALITAET",
    )  # fmt: skip
    found = Round(
        questions=(question,),
        left=0.0,
        enough=False,
        open=1,
        said=Statement(code="texts-eight-of-ten"),
        plan=plan,
    )
    key = "questions/musterbau/test"
    where.journal.derived_put(key, found.model_dump_json(), "application/json")
    row = JobRow.objects.using(where.journal.alias).create(
        id="a" * 32, organisation="musterbau", who="person-leadership", lang="de", kind="questions", same="x",
        state="done", result=key, asked_at=timezone.now(),
    )  # fmt: skip
    yield row.id
    row.delete(using=where.journal.alias)


def test_a_question_is_answered_in_the_words_of_people(
    program: Program, home: Path, round_of_questions: str
) -> None:
    client = program("leadership")
    asked = {"job": round_of_questions, "use_case": "UC-031", "quantity": "one_off_cost"}
    assert client.get(f"/api/v1/jobs/{round_of_questions}/result").json()["open"] == 1
    before = head(home)
    done = send(client, "post", "/api/v1/answers", {**asked, "text": "eher ja"})
    assert done.status_code == 200, done.content
    assert done.json()["entries"] == [before + 1]
    again = send(client, "post", "/api/v1/answers", {**asked, "text": "eher ja"})
    assert again.json() == {"commit": None, "entries": []}
    unread = send(client, "post", "/api/v1/answers", {**asked, "text": "vielleicht morgen um zehn"})
    assert unread.status_code == 422
    other = {**asked, "use_case": "UC-007", "text": "ja"}
    refused(send(client, "post", "/api/v1/answers", other), 404, "rest-not-found")
    refused(
        send(program("auditor"), "post", "/api/v1/answers", {**asked, "text": "ja"}),
        403,
        "rest-not-permitted",
    )


def test_the_plan_and_its_reasons_are_read_with_their_figures(program: Program) -> None:
    client = program("controller")
    review = client.get("/api/v1/review").json()
    cases = client.get("/api/v1/cases?limit=200").json()["items"]
    assert len(cases) == len(review["review"]["portfolio"]["cases"])
    case = client.get("/api/v1/cases/UC-031").json()
    assert case in cases
    assert case["reason"]
    figure = client.get("/api/v1/figures/UC-031.value.p50").json()
    assert figure["fact"]["value"] == case["result"]["value"]["p50"]
    assert figure["formula"]
    refused(client.get("/api/v1/figures/nirgends"), 404, "rest-not-found")
    yes = client.get("/api/v1/cases?pile=yes&limit=200").json()["items"]
    assert {c["result"]["pile"] for c in yes} == {"yes"}


def test_the_journal_is_read_whole_compared_and_recomputed(program: Program, home: Path) -> None:
    client, seen, after = program("auditor"), [], ""
    while True:
        part = client.get(f"/api/v1/journal?limit=100{after}").json()
        seen += part["items"]
        if part["next"] is None:
            break
        after = f"&cursor={part['next']}"
    assert [e["sequence"] for e in seen] == list(range(1, head(home) + 1))
    assert all(a["hash"] == b["previous"] for a, b in pairwise(seen))
    end = client.get("/api/v1/journal/head").json()
    assert (end["sequence"], end["hash"]) == (seen[-1]["sequence"], seen[-1]["hash"])
    checked = client.get("/api/v1/journal/verification").json()
    assert (checked["ok"], checked["entries"], checked["faults"]) == (True, len(seen), [])
    first = next(e["sequence"] for e in seen if e["id"] == "UC-031")
    told = client.get(f"/api/v1/journal/records/UC-031/difference?a=0&b={first}").json()
    assert {f["field"]: f["label"] for f in told["fields"]}["stage"] == "Stufe"
    refused(client.get("/api/v1/journal?cursor=YWJj"), 400, "rest-cursor-unknown")


def test_access_is_given_changed_and_ended(program: Program, home: Path) -> None:
    client = program("administrator")
    somebody = membership("controller").person
    changed = send(client, "put", f"/api/v1/people/{somebody}", {"roles": ["controller", "auditor"]})
    assert changed.json()["roles"] == ["controller", "auditor"]
    assert send(client, "put", f"/api/v1/people/{somebody}", {"roles": ["controller"]}).status_code == 200
    refused(
        send(client, "put", f"/api/v1/people/{somebody}", {"roles": ["unit_lead"]}),
        422,
        "accounts-unit-missing",
    )
    refused(send(client, "put", "/api/v1/people/nobody", {"roles": ["auditor"]}), 404, "rest-not-found")
    refused(send(program("leadership"), "put", f"/api/v1/people/{somebody}", {"roles": ["auditor"]}), 403,
            "rest-not-permitted")  # fmt: skip
    wanted = {"email": "neu@firma.example", "roles": ["auditor"]}
    invited = send(client, "post", "/api/v1/invitations", wanted, Idempotency_Key="einladung")
    assert invited.status_code == 201
    assert invited["Cache-Control"] == "no-store"
    assert invited.json()["link"]
    listed = client.get("/api/v1/invitations").json()["items"]
    assert [(i["email"], i["link"]) for i in listed] == [("neu@firma.example", None)]
    assert client.delete(f"/api/v1/invitations/{invited.json()['id']}").status_code == 204
    refused(client.delete(f"/api/v1/invitations/{invited.json()['id']}"), 404, "rest-not-found")


def test_a_token_sees_and_ends_its_persons_tokens_alone(program: Program) -> None:
    client = program("auditor")
    mine = client.get("/api/v1/tokens").json()["items"]
    assert mine
    assert all(dt.datetime.fromisoformat(t["expires"]) > dt.datetime.now(dt.UTC) for t in mine)
    refused(program("controller").delete(f"/api/v1/tokens/{mine[0]['id']}"), 404, "rest-not-found")
    assert client.delete(f"/api/v1/tokens/{mine[0]['id']}").status_code == 204
    refused(client.get("/api/v1/me"), 401, "rest-nobody")
