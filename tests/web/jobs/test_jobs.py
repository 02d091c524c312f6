"""A job is done once, as the person who asked, and says what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.web.jobs.conftest import TITLE, Sit, Work

from leitstand.actions import ActionRefused, NotPermitted
from leitstand.journal import Conflict, JournalError
from leitstand.texts import message, render
from leitstand.web import jobs

if TYPE_CHECKING:
    from leitstand.journal import Journal


def test_a_job_is_done_and_names_its_result(work: Work, sit: Sit) -> None:
    job = jobs.find(sit(), jobs.start(sit(), "mine", {"what": "x"}, back="/there/{job}/"))
    assert (job.state, job.result, job.part, job.ended) == ("done", "made/x", 1.0, True)
    assert job.back == f"/there/{job.id}/"
    assert job.seconds is not None and job.seconds >= 0
    assert [asked.what for _, asked in work.calls] == ["x"]


def test_the_worker_acts_as_the_person_who_asked_in_her_language_and_company(work: Work, sit: Sit) -> None:
    from leitstand.web.accounts.models import Membership

    assert Membership.objects is not None
    jobs.start(sit(lang="en", organisation="zweite"), "mine")
    desk, _ = work.calls[0]
    assert (desk.actor.id, desk.organisation, desk.lang) == (sit().actor.id, "zweite", "en")


def test_who_lacks_the_permission_starts_nothing(work: Work, sit: Sit) -> None:
    with pytest.raises(NotPermitted):
        jobs.start(sit("works_council"), "mine")
    assert jobs.recent(sit()) == ()


@pytest.mark.usefixtures("queue_only")
def test_who_lost_the_permission_meanwhile_gets_nothing_done(work: Work, sit: Sit) -> None:
    from leitstand.web.jobs.running import run

    job = jobs.start(sit("leadership"), "mine")  # nobody of this name belongs to the company
    run(job)
    found = jobs.find(sit("leadership"), job)
    assert found.state == "failed"
    assert found.told[0].code == "actions-not-permitted"
    assert not work.calls


@pytest.mark.usefixtures("queue_only")
def test_what_an_access_token_was_not_made_for_its_jobs_may_not_do(work: Work, sit: Sit) -> None:
    from leitstand.web.jobs.running import run

    desk = sit()
    scoped = replace(desk, actor=replace(desk.actor, within=frozenset(("what-if:run", "strategy:read"))))
    run(jobs.start(scoped, "mine"))
    actor = work.calls[0][0].actor
    assert actor.may("what-if:run") and not actor.may("review:run")


@pytest.mark.usefixtures("queue_only")
def test_the_same_job_that_waits_is_one_job(work: Work, sit: Sit) -> None:
    first = jobs.start(sit(), "mine", {"what": "x"})
    assert jobs.start(sit(), "mine", {"what": "x"}) == first
    assert jobs.start(sit(), "mine", {"what": "y"}) != first
    assert jobs.start(sit(organisation="zweite"), "mine", {"what": "x"}) != first


@pytest.mark.usefixtures("queue_only")
def test_a_shared_job_serves_everybody_a_private_one_its_owner(work: Work, sit: Sit) -> None:
    leading, controlling = sit("leadership"), sit("controller")
    assert jobs.start(leading, "ours") == jobs.start(controlling, "ours")
    assert jobs.start(leading, "mine") != jobs.start(controlling, "mine")


@pytest.mark.usefixtures("queue_only")
def test_a_job_is_begun_once_however_often_it_lies_in_the_queue(work: Work, sit: Sit) -> None:
    from leitstand.web.jobs.running import run

    job = jobs.start(sit(), "mine")
    run(job)
    run(job)
    assert len(work.calls) == 1


@pytest.mark.usefixtures("queue_only")
def test_private_jobs_do_not_exist_for_others_nor_any_for_another_company(work: Work, sit: Sit) -> None:
    mine, ours = jobs.start(sit("leadership"), "mine"), jobs.start(sit("leadership"), "ours")
    assert jobs.find(sit("unit_lead"), ours).id == ours
    with pytest.raises(jobs.NoSuchJob):
        jobs.find(sit("unit_lead"), mine)
    with pytest.raises(jobs.NoSuchJob):
        jobs.find(sit("leadership", organisation="zweite"), ours)
    with pytest.raises(jobs.NoSuchJob):
        jobs.cancel(sit("unit_lead"), mine)
    assert [j.id for j in jobs.recent(sit("unit_lead"))] == [ours]


@pytest.mark.usefixtures("queue_only")
def test_the_administrator_sees_that_there_is_a_job_not_what_it_is_about(work: Work, sit: Sit) -> None:
    job = jobs.find(
        sit("administrator"), jobs.start(sit("leadership"), "mine", {"what": "geheim"}, back="/x/")
    )
    assert (job.parameters, job.result, job.back) == ({}, "", "")


def test_what_the_program_refuses_is_told_in_both_languages_with_every_place(work: Work, sit: Sit) -> None:
    def refuse(*_: object) -> str:
        raise ActionRefused(message("actions-nothing-to-review"), [message("web-job-conflict")])

    work.does = refuse
    job = jobs.find(sit(), jobs.start(sit(), "mine"))
    assert job.state == "failed"
    assert [s.code for s in job.told] == ["actions-nothing-to-review", "web-job-conflict"]
    assert (
        job.told[0].in_("de") == render(message("actions-nothing-to-review"), "de") != job.told[0].in_("en")
    )
    assert not job.trace


def test_a_defect_keeps_its_trace_for_the_administrator_alone(work: Work, sit: Sit) -> None:
    def break_down(*_: object) -> str:
        raise RuntimeError("secret detail")

    work.does = break_down
    job = jobs.start(sit(), "ours")
    told = jobs.find(sit("leadership"), job)
    assert told.state == "failed" and not told.trace
    assert "secret detail" not in told.told[0].de + told.told[0].en
    assert "secret detail" in jobs.find(sit("administrator"), job).trace


@pytest.mark.parametrize("error", [Conflict(1, 2), JournalError(message("web-job-conflict"))])
def test_errors_of_the_journal_are_told_as_such(work: Work, sit: Sit, error: Exception) -> None:
    def refuse(*_: object) -> str:
        raise error

    work.does = refuse
    assert jobs.find(sit(), jobs.start(sit(), "mine")).told[0].code == "web-job-conflict"


def test_parameters_that_cannot_be_meant_are_refused_at_once(work: Work, sit: Sit) -> None:
    with pytest.raises(ActionRefused) as refused:
        jobs.start(sit(), "what-if", {"changes": [], "more": 1})
    told = render(refused.value.message, "de")
    assert "changes" in told and "more" in told
    with pytest.raises(KeyError):
        jobs.start(sit(), "unheard-of")


def test_a_change_that_cannot_be_read_is_refused_at_once(sit: Sit) -> None:
    with pytest.raises(ActionRefused) as refused:
        jobs.start(sit(), "what-if", {"changes": ["budget all the money"]})
    assert "budget all the money" in render(refused.value.message, "de")


@pytest.mark.parametrize("back", ["https://example.org/", "//example.org/", "javascript:alert(1)"])
def test_a_job_leads_back_to_pages_of_ours_alone(work: Work, sit: Sit, back: str) -> None:
    assert jobs.find(sit(), jobs.start(sit(), "mine", back=back)).back == ""


def test_progress_never_falls_and_is_written_now_and_then(work: Work, sit: Sit, journal: Journal) -> None:
    from leitstand.web.jobs import rows
    from leitstand.web.jobs.watching import Watch

    at = [0.0]
    written: list[float] = []

    def go(desk: object, asked: object, progress: object) -> str:
        job = next(iter(rows.running(journal.alias)))
        watch = Watch(journal.alias, job.id, clock=lambda: at[0])
        for step, part in enumerate((0.1, 0.5, 0.3, 0.9, 7.0)):
            at[0] = 0.15 * step
            watch(part)
            written.append(next(iter(rows.running(journal.alias))).part)
        return ""

    work.does = go
    jobs.start(sit(), "mine")
    assert written == [0.1, 0.1, 0.1, 0.9, 0.9]  # at most once in 0.4 seconds


def test_a_running_job_ends_at_its_next_sign_of_progress(work: Work, sit: Sit) -> None:
    desk, after = sit(), []

    def go(inner: object, asked: object, progress: object) -> str:
        from leitstand.web.jobs.watching import Watch

        job = jobs.current(desk, "mine")
        assert job is not None and job.state == "running"
        jobs.cancel(desk, job.id)
        assert jobs.find(desk, job.id).stopping
        Watch(desk.journal.alias, job.id)(0.5)
        after.append("went on")
        return ""

    work.does = go
    job = jobs.find(desk, jobs.start(desk, "mine"))
    assert job.state == "cancelled" and not after


@pytest.mark.usefixtures("queue_only")
def test_a_job_that_waits_ends_at_once(work: Work, sit: Sit) -> None:
    from leitstand.web.jobs.running import run

    job = jobs.start(sit(), "mine")
    jobs.cancel(sit(), job)
    run(job)
    assert jobs.find(sit(), job).state == "cancelled" and not work.calls


@pytest.mark.usefixtures("queue_only")
def test_others_jobs_are_ended_by_who_may(work: Work, sit: Sit) -> None:
    job = jobs.start(sit("controller"), "ours")
    with pytest.raises(NotPermitted):
        jobs.cancel(sit("unit_lead"), job)
    jobs.cancel(sit("strategy_lead"), job)
    assert jobs.find(sit("controller"), job).state == "cancelled"


def test_what_has_ended_stays_as_it_is(work: Work, sit: Sit) -> None:
    job = jobs.start(sit(), "mine")
    jobs.cancel(sit(), job)
    assert jobs.find(sit(), job).state == "done"


def test_every_kind_has_a_title_and_a_permission() -> None:
    for kind in jobs.kinds().values():
        assert render(kind.title, "de") and render(kind.title, "en")


def test_two_kinds_cannot_have_one_name() -> None:
    from leitstand.web.jobs.registry import job

    jobs.kinds()
    with pytest.raises(ValueError, match="two kinds"):
        job("review", title=TITLE, permission="review:run")(lambda desk, parameters, progress: "")
    with pytest.raises(ValueError, match="no permission"):
        job("else", title=TITLE, permission="everything")  # type: ignore[arg-type]
