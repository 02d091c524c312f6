"""Pages show how far a job is, lead to its result, and let it be ended; also without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from tests.web.jobs.conftest import Sit, Work

from leitstand.web import jobs

At = Callable[..., Client]
HTMX = {"HX-Request": "true"}


@pytest.mark.usefixtures("queue_only")
def test_a_waiting_job_is_polled_and_refreshes_without_javascript(
    work: Work, sit: Sit, home: Path, at: At
) -> None:
    job = jobs.start(sit(), "mine")
    page = at(home).get(f"/jobs/{job}/").content.decode()
    assert f'hx-get="/jobs/{job}/" hx-trigger="every 1s" hx-swap="outerMorph"' in page
    assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in page
    assert "Durchsicht: beginnt gleich" in page
    assert f'action="/jobs/{job}/cancel/"' in page
    assert "Review: about to begin" in at(home, "en").get(f"/jobs/{job}/").content.decode()


@pytest.mark.usefixtures("queue_only")
def test_a_running_job_shows_how_far_it_is(work: Work, sit: Sit, home: Path, at: At) -> None:
    from leitstand.web.jobs import rows

    desk, job = sit(), jobs.start(sit(), "mine")
    rows.claim(desk.journal.alias, job, "w")
    rows.note(desk.journal.alias, job, 0.42)
    part = at(home).get(f"/jobs/{job}/", headers=HTMX).content.decode()
    assert '<progress max="100" value="42"' in part
    assert "42\u00a0%" in part
    assert "<html" not in part


def test_who_waits_is_led_to_the_result(work: Work, sit: Sit, home: Path, at: At) -> None:
    job = jobs.start(sit(), "mine", back="/portfolio/")
    answer = at(home).get(f"/jobs/{job}/", headers=HTMX)
    assert answer.headers["HX-Redirect"] == "/portfolio/"
    plain = at(home).get(f"/jobs/{job}/")
    assert (plain.status_code, plain.headers["Location"]) == (302, "/portfolio/")
    assert "Durchsicht: fertig" in at(home).get(f"/jobs/{job}/?stay=1").content.decode()


def test_a_job_that_ended_is_not_polled_any_more(work: Work, sit: Sit, home: Path, at: At) -> None:
    def break_down(*_: object) -> str:
        raise RuntimeError("secret detail")

    work.does = break_down
    job = jobs.start(sit("leadership"), "ours")
    for headers in (HTMX, {}):
        page = at(home).get(f"/jobs/{job}/", headers=headers).content.decode()
        assert "hx-trigger" not in page and "http-equiv" not in page
        assert "Durchsicht: nicht gelungen" in page
        assert 'role="alert"' in page


@pytest.mark.usefixtures("queue_only")
def test_a_job_is_ended_by_a_plain_form(work: Work, sit: Sit, home: Path, at: At) -> None:
    job = jobs.start(sit(), "mine")
    client = at(home)
    assert client.get(f"/jobs/{job}/cancel/").status_code == 405
    assert client.post(f"/jobs/{job}/cancel/").headers["Location"] == f"/jobs/{job}/?stay=1"
    assert "Durchsicht: abgebrochen" in client.get(f"/jobs/{job}/?stay=1").content.decode()


@pytest.mark.usefixtures("queue_only")
def test_a_foreign_job_is_not_found_like_an_absent_one(work: Work, sit: Sit, home: Path, at: At) -> None:
    from leitstand.web.jobs.models import JobRow

    job = jobs.start(sit(organisation="zweite"), "mine")
    client = at(home)
    foreign, absent = client.get(f"/jobs/{job}/"), client.get("/jobs/0123456789abcdef/")
    assert foreign.status_code == absent.status_code == 404
    said = [re.sub(r'"X-CSRFToken": "\w+"', "", answer.content.decode()) for answer in (foreign, absent)]
    assert said[0] == said[1]
    assert client.post(f"/jobs/{job}/cancel/").status_code == 404
    assert JobRow.objects.using(sit().journal.alias).get(id=job).state == "waiting"


def test_the_list_shows_what_was_asked_for_and_what_became_of_it(
    work: Work, sit: Sit, home: Path, at: At
) -> None:
    assert "keinen Vorgang" in at(home).get("/jobs/").content.decode()
    jobs.start(sit(), "mine")
    page = at(home).get("/jobs/").content.decode()
    assert "Ein Vorgang in letzter Zeit" in page and "fertig" in page


@pytest.mark.usefixtures("queue_only")
def test_new_entries_offer_a_review_and_a_review_that_runs_is_linked(home: Path, at: At, sit: Sit) -> None:
    from leitstand.actions import put_record
    from leitstand.strategy import Text, UseCase

    assert "/review/" not in at(home).get("/").content.decode()
    put_record(sit(), UseCase(id="UC-999", title=Text(de="Neu")), version=None)
    client = at(home)
    page = client.get("/").content.decode()
    assert '<form method="post" action="/review/">' in page
    assert "Neue Durchsicht starten" in page
    answer = client.post("/review/")
    assert answer.headers["Location"].startswith("/jobs/")
    assert f'href="{answer.headers["Location"]}"' in client.get("/").content.decode()
    assert client.post("/review/").headers["Location"] == answer.headers["Location"]
    assert client.get("/review/").status_code == 405
