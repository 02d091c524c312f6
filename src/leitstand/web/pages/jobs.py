"""Work that takes longer than a page may: starting it, watching it, ending it, and the list of what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from leitstand.texts import Message, message

from .. import jobs
from ..desks import desk_of
from ..doors import door
from ..jobs.registry import Kind
from .showing import show, where

POLL = "1s"
REFRESH = 2
MESSAGES = (
    *(f"web-job-state-{state}" for state in ("waiting", "running", "done", "failed", "cancelled")),
    *(f"web-job-head-{state}" for state in ("waiting", "running", "stopping", "done", "failed", "cancelled")),
)


@dataclass(frozen=True)
class Shown:
    """A job on a page. `head`: where it stands, in a sentence; `state`: in a word, in this tone; `own`: may end it."""

    job: jobs.Job
    title: Message
    head: Message
    state: Message
    tone: str
    back: str
    own: bool


_TONES = {"waiting": "", "running": "accent", "done": "yes", "failed": "risk", "cancelled": ""}


@door("jobs/<str:job_id>/", permission="strategy:read", name="job")
def job(request: HttpRequest, job_id: str) -> HttpResponse:
    """Shows how far a job is; who waits for it is led to its result when it is done."""
    desk = desk_of(request)
    try:
        found = jobs.find(desk, job_id)
    except jobs.NoSuchJob:
        raise Http404(job_id) from None
    shown = _shown(found, own=found.who == desk.actor.id or desk.actor.may("job:cancel"))
    if "HX-Request" not in request.headers:
        where(request)
        if found.state == "done" and found.back and "stay" not in request.GET:
            return HttpResponseRedirect(found.back)
        return show(request, "jobs/job", {"shown": shown, "poll": POLL, "refresh": REFRESH})
    if found.state == "done" and found.back:
        answer = HttpResponse()
        answer["HX-Redirect"] = found.back
        return answer
    return show(request, "jobs/progress", {"shown": shown, "poll": POLL})


@door("jobs/<str:job_id>/cancel/", permission="strategy:read", effect="write", name="job-cancel")
def cancel(request: HttpRequest, job_id: str) -> HttpResponse:
    try:
        jobs.cancel(desk_of(request), job_id)
    except jobs.NoSuchJob:
        raise Http404(job_id) from None
    return HttpResponseRedirect(reverse("job", args=[job_id]) + "?stay=1")


@door("jobs/", permission="strategy:read", name="jobs")
def listed(request: HttpRequest) -> HttpResponse:
    """What was asked for lately: one's own, and what everybody sees."""
    where(request)
    desk = desk_of(request)
    rows = [_shown(found, own=found.who == desk.actor.id) for found in jobs.recent(desk)]
    return show(request, "jobs/jobs", {"rows": rows, "inspecting": False})


@door("settings/jobs/", permission="job:inspect", name="jobs-inspect")
def inspected(request: HttpRequest) -> HttpResponse:
    """The same for who looks after the machine: all jobs, with what the program says of those that failed."""
    rows = [_shown(found, own=False) for found in jobs.recent(desk_of(request))]
    return show(request, "jobs/jobs", {"rows": rows, "inspecting": True})


@door("review/", permission="review:run", effect="write", name="review-start")
def start_review(request: HttpRequest) -> HttpResponse:
    started = jobs.start(desk_of(request), "review", back=reverse("leitstand"))
    return HttpResponseRedirect(reverse("job", args=[started]))


def _shown(found: jobs.Job, *, own: bool) -> Shown:
    kind: Kind | None = jobs.kinds().get(found.kind)
    title = kind.title if kind else message("web-job-kind-unknown", kind=found.kind)
    head = message(f"web-job-head-{'stopping' if found.stopping else found.state}", what=title)
    state = message(f"web-job-state-{found.state}")
    back = found.back or reverse("leitstand")
    return Shown(found, title, head, state, _TONES[found.state], back, own and not found.ended)
