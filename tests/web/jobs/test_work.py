"""What the kinds of job do: they call the actions, and keep what pages can show without computing."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from tests.web.fixtures import company
from tests.web.jobs.conftest import Sit

from leitstand.actions import ActionRefused, Desk, Reviewed
from leitstand.documents import review_key
from leitstand.journal import Conflict
from leitstand.strategy import Band, Fact
from leitstand.texts import message, render
from leitstand.web import jobs

LIST = (
    "Idee;Nutzen pro Jahr;Aufwand einmalig\nAngebote vorprüfen;80.000 €;30.000 €\nStörungen vorhersagen;M;?\n"
)


def send(desk: Desk, name: str = "ideen.csv", content: str = LIST) -> str:
    from leitstand.web.jobs.files import keep_file

    return keep_file(desk, name, [content.encode()])


def test_a_review_is_made_again_when_somebody_writes_meanwhile(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leitstand.web.jobs.work import review as module

    tries: list[int] = []

    def make(desk: Desk, **_: Any) -> Reviewed:
        tries.append(1)
        if len(tries) < 3:
            raise Conflict(1, 2)
        return Reviewed(company.review(14), company.strategy(14), 7)

    monkeypatch.setattr(module, "make_review", make)
    job = jobs.find(sit(), jobs.start(sit(), "review"))
    assert (job.state, job.result, len(tries)) == ("done", review_key("firma", 7), 3)
    assert jobs.recent(sit(), kind="pictures")[0].state == "done"


def test_a_review_gives_up_when_people_never_stop_writing(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    from leitstand.web.jobs.work import review as module

    def make(desk: Desk, **_: Any) -> Reviewed:
        raise Conflict(1, 2)

    monkeypatch.setattr(module, "make_review", make)
    job = jobs.find(sit(), jobs.start(sit(), "review"))
    assert (job.state, job.told[0].code) == ("failed", "web-job-conflict")


def test_a_page_shows_the_thorough_review_that_took_the_place_of_the_quick_one(
    sit: Sit, at: Callable[..., Client], home: Path
) -> None:
    from leitstand.actions.reviewing import keep_review

    desk, client = sit(), at(home)
    headline = company.review(14).headline.model_copy(
        update={"code": "web-job-conflict", "facts": {}, "words": {}}
    )
    sequence = desk.journal.head("firma").sequence
    said = render(message("web-job-conflict"), "de")
    assert said not in client.get("/").content.decode()
    changed = company.review(14).model_copy(update={"headline": headline})
    keep_review(desk, changed, company.strategy(14), sequence, most_charts=0)
    assert said in client.get("/").content.decode()


def test_many_use_cases_are_explained_thoroughly_by_a_job_of_its_own(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leitstand.portfolio import chance
    from leitstand.web.jobs.work import review as module

    asked: list[bool] = []

    def make(desk: Desk, *, thoroughly: bool, **_: Any) -> Reviewed:
        asked.append(thoroughly)
        return Reviewed(company.review(14), company.strategy(14), 7)

    monkeypatch.setattr(module, "make_review", make)
    jobs.start(sit(), "review")
    assert asked == [False]
    monkeypatch.setattr(chance, "RESOLVE_UP_TO", 5)
    jobs.start(sit(), "review")
    assert asked == [False, False, True]


def test_pictures_draws_what_is_missing_and_nothing_twice(sit: Sit) -> None:
    desk = sit()
    before = desk.journal.derived_keys("chart/")
    jobs.start(desk, "pictures")
    drawn = desk.journal.derived_keys("chart/")
    assert drawn > before
    jobs.start(desk, "pictures")
    assert desk.journal.derived_keys("chart/") == drawn
    assert (
        jobs.find(sit(organisation="zweite"), jobs.start(sit(organisation="zweite"), "pictures")).state
        == "done"
    )


def test_a_preview_says_what_a_list_would_change_and_writes_nothing(sit: Sit) -> None:
    from leitstand.web.jobs.work.importing import kept_import

    desk = sit(organisation="zweite")
    before = desk.journal.head("zweite")
    job = jobs.find(desk, jobs.start(desk, "import-preview", {"file": send(desk)}))
    assert job.state == "done", job.told
    kept = kept_import(desk, job.result)
    assert kept is not None
    assert (kept.name, kept.rows, len(kept.new), kept.commit, kept.ok) == ("ideen.csv", 2, 2, None, True)
    assert {c.field for c in kept.columns} >= {"title"}
    assert kept.changes[0].line.de != kept.changes[0].line.en
    assert desk.journal.head("zweite") == before
    assert kept_import(sit(), job.result) is None  # another company


def test_an_import_writes_one_commit_and_drops_the_file(sit: Sit) -> None:
    from leitstand.web.jobs.files import kept_file
    from leitstand.web.jobs.work.importing import kept_import

    desk = sit(organisation="zweite")
    token = send(desk)
    job = jobs.find(desk, jobs.start(desk, "import", {"file": token}))
    kept = kept_import(desk, job.result)
    assert kept is not None and kept.commit is not None and kept.written >= 2
    assert len(desk.load()[0].use_cases) == 2
    with pytest.raises(ActionRefused):
        kept_file(desk, token)


def test_a_list_with_faults_stays_to_be_read_otherwise(sit: Sit) -> None:
    from leitstand.web.jobs.files import kept_file
    from leitstand.web.jobs.work.importing import kept_import

    desk = sit(organisation="zweite")
    token = send(desk, content="Idee;Nutzen pro Jahr\nAngebote;achtzig bis viel\n")
    kept = kept_import(desk, jobs.find(desk, jobs.start(desk, "import", {"file": token})).result)
    assert kept is not None and not kept.ok and kept.commit is None
    assert any("achtzig bis viel" in p.value for p in kept.problems)
    assert kept_file(desk, token).name == "ideen.csv"


def test_a_file_belongs_to_its_company(sit: Sit) -> None:
    token = send(sit())
    with pytest.raises(ActionRefused):
        jobs.start(sit(organisation="zweite"), "import-preview", {"file": token})
    with pytest.raises(ActionRefused):
        jobs.start(sit(), "import-preview", {"file": "../../zweite"})


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\Listen\\Ideen 2026.xlsx", "Ideen 2026.xlsx"), ("", "liste"),
        ("...", "liste"), ("a\x00b.csv", "a_b.csv"), ("x" * 300 + ".xlsx", "x" * 108 + ".xlsx"),
    ],
)  # fmt: skip
def test_the_name_of_a_file_is_made_safe_and_stays_the_lists_own(sit: Sit, given: str, kept: str) -> None:
    from leitstand.web.jobs.files import kept_file

    assert kept_file(sit(), send(sit(), given)).name == kept


def test_a_file_that_is_too_big_leaves_nothing_behind(sit: Sit, home: Path) -> None:
    from leitstand.web.jobs.files import keep_file

    with pytest.raises(ActionRefused):
        keep_file(sit(), "liste.csv", [b"x" * 60, b"x" * 60], most=100)
    assert not list((home / "uploads").rglob("*.csv"))


def test_files_that_nobody_came_back_for_go(sit: Sit, home: Path) -> None:
    from leitstand.web.jobs.files import KEPT_SECONDS, drop_old_files, kept_file

    old, fresh = send(sit()), send(sit())
    past = time.time() - KEPT_SECONDS - 60
    os.utime(kept_file(sit(), old).parent, (past, past))
    assert drop_old_files(home) == 1
    assert kept_file(sit(), fresh).exists()


@pytest.mark.usefixtures("queue_only")
def test_old_jobs_and_what_only_they_led_to_are_forgotten(sit: Sit) -> None:
    from leitstand.web.jobs import rows, upkeep
    from leitstand.web.jobs.models import JobRow

    desk = sit()
    alias = desk.journal.alias
    ids: dict[str, str] = {}
    for name, key in (("old", "what-if/firma/a"), ("shared", "what-if/firma/b"), ("review", "review/firma/9"),
                      ("fresh", "what-if/firma/b")):  # fmt: skip
        desk.journal.derived_put(key, "{}", "application/json")
        ids[name] = jobs.start(desk, "what-if", {"changes": [f"budget 2027={len(ids)}"]})
        rows.claim(alias, ids[name], "w")
        rows.end(alias, ids[name], "done", result=key)
    long_ago = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    JobRow.objects.using(alias).exclude(id=ids["fresh"]).update(ended_at=long_ago)
    upkeep.forget_old(desk.journal)
    assert [j.id for j in jobs.recent(desk)] == [ids["fresh"]]
    assert desk.journal.derived_get("what-if/firma/a") is None
    assert desk.journal.derived_get("what-if/firma/b") is not None
    assert desk.journal.derived_get("review/firma/9") is not None


@pytest.mark.slow
def test_a_what_if_is_kept_with_its_figures_and_answered_from_there(tmp_path: Path, sit: Sit) -> None:
    from leitstand.actions import make_review
    from leitstand.web.jobs.work.what_if import kept_what_if

    desk = sit()
    make_review(desk, most_charts=0)
    year = desk.load()[0].budgets[0].year
    asked = {"changes": [f"budget {year}=0"]}
    head = desk.journal.head("firma")
    job = jobs.find(desk, jobs.start(desk, "what-if", asked))
    assert job.state == "done", job.told
    kept = kept_what_if(desk, job.result)
    assert kept is not None
    before, after = kept.figures("before").plan("value", "mean"), kept.figures().plan("value", "mean")
    assert isinstance(after, Fact) and after.formula and after.value is not None and before.value is not None
    assert kept.difference.value_after == after.value
    assert kept.difference.value_before == before.value
    assert isinstance(kept.after.plan.value, Band)
    assert desk.journal.head("firma") == head  # nothing was written
    assert kept_what_if(sit(organisation="zweite"), job.result) is None
    again = jobs.find(desk, jobs.start(desk, "what-if", asked))
    assert again.id != job.id and again.result == job.result


def test_a_result_of_another_version_counts_as_none(sit: Sit) -> None:
    from leitstand.web.jobs.work.importing import kept_import
    from leitstand.web.jobs.work.questions import kept_round
    from leitstand.web.jobs.work.what_if import kept_what_if

    for prefix, read in (("what-if", kept_what_if), ("questions", kept_round), ("import", kept_import)):
        key = f"{prefix}/firma/x"
        assert read(sit(), key) is None
        sit().journal.derived_put(key, '{"old":1}', "application/json")
        assert read(sit(), key) is None
