"""Work that takes longer than an answer may: starting each kind of job, what became of it; files, and answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Final, Literal

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from ninja import Query
from pydantic import BaseModel, Field, ValidationError

from leitstand.actions import ActionRefused, Desk, read_words, sees_ideas, undo, write_answer
from leitstand.exchange import Problem
from leitstand.portfolio import Attitudes, Frontier, Question, Regret, Scoring
from leitstand.portfolio.asking import Round
from leitstand.strategy import Quantity, Value
from leitstand.texts import message

from .. import jobs
from ..desks import desk_of
from ..jobs.files import drop_file, keep_file, kept_file
from ..jobs.registry import Kind
from ..jobs.values import State
from ..jobs.work.importing import KeptImport
from ..jobs.work.questions import kept_round
from ..jobs.work.what_if import KeptWhatIf
from .operations import body_of, gives, nothing, operation
from .paging import Part, part_of

RESULTS: Final[Mapping[str, type[BaseModel]]] = {
    "what-if": KeptWhatIf, "questions": Round, "import-preview": KeptImport, "import": KeptImport,
    "curve": Frontier, "risk": Attitudes, "regret": Regret, "score": Scoring,
}  # fmt: skip
"""What comes of a kind of job. That of a review is read at /review, as far as it exists for the reader."""
Result = KeptWhatIf | Round | KeptImport | Frontier | Attitudes | Regret | Scoring
MOST_BIG = 2**63


class Told(Value):
    """Why a job failed, or one of the places."""

    code: str
    message: str


class JobSeen(Value):
    """A job. `part`: how far it is, 0 to 1; `result`: where what came of it can be read, once it is done."""

    id: str
    kind: str
    who: str
    state: State
    part: float
    stopping: bool
    told: tuple[Told, ...]
    asked_at: dt.datetime
    started_at: dt.datetime | None
    ended_at: dt.datetime | None
    result: str | None


class JobsPage(Value):
    """A part of the jobs of late, the newest first."""

    items: tuple[JobSeen, ...]
    next: str | None


class JobsAsked(Part):
    """Which jobs: of one kind, in one state."""

    kind: Annotated[str, Field(max_length=40)] | None = None
    state: State | None = None


class File(Value):
    """A file that was sent, by the name that the jobs "import-preview" and "import" know it by."""

    file: str


class Answer(Value):
    """An answer to a question of a round. `job`: the job that gave the round; `text`: as people say it, "eher ja",
    "80-200 T€"; `decimal`: the sign before the decimals where a number leaves it open."""

    job: str
    use_case: str
    quantity: Quantity
    part: str = ""
    text: str = Field(min_length=1, max_length=500)
    decimal: Literal["comma", "point"] | None = None


class Committed(Value):
    """What was written: the commit and its entries (None and none: nothing was new)."""

    commit: int | None
    entries: tuple[int, ...]


def _open(kind: Kind) -> None:
    """Registers the operation that starts jobs of one kind."""

    @operation("POST", f"jobs/{kind.name}", permission=kind.permission, name=f"api-start-{kind.name}", group="jobs",
               title=message("rest-start", kind=kind.title), takes=kind.takes, gives=JobSeen, status=202,
               headers=("Location",))  # fmt: skip
    def start(request: HttpRequest) -> HttpResponse:
        desk = desk_of(request)
        parameters = body_of(request, kind.takes).model_dump(mode="json")
        started = jobs.find(desk, jobs.start(desk, kind.name, parameters))
        return gives(_seen(desk, started), 202, {"Location": _address(started.id)})


for _kind in jobs.kinds().values():
    _open(_kind)


@operation("GET", "jobs", permission="strategy:read", name="api-jobs", group="jobs", title=message("rest-op-jobs"),
           gives=JobsPage)  # fmt: skip
def listed(request: HttpRequest, asked: Query[JobsAsked]) -> HttpResponse:
    desk = desk_of(request)
    found = [job for job in jobs.recent(desk, kind=asked.kind) if asked.state in (None, job.state)]
    ordered = sorted(found, key=_age)
    shown, after = part_of(ordered, asked, _age)
    return gives(JobsPage(items=tuple(_seen(desk, job) for job in shown), next=after))


@operation("GET", "jobs/{job_id}", permission="strategy:read", name="api-job", group="jobs",
           title=message("rest-op-job"), gives=JobSeen)  # fmt: skip
def one(request: HttpRequest, job_id: str) -> HttpResponse:
    desk = desk_of(request)
    return gives(_seen(desk, _found(desk, job_id)))


@operation("POST", "jobs/{job_id}/cancel", permission="strategy:read", name="api-job-cancel", group="jobs",
           title=message("rest-op-job-cancel"), gives=JobSeen)  # fmt: skip
def cancel(request: HttpRequest, job_id: str) -> HttpResponse:
    desk = desk_of(request)
    _found(desk, job_id)
    jobs.cancel(desk, job_id)
    return gives(_seen(desk, _found(desk, job_id)))


@operation("GET", "jobs/{job_id}/result", permission="strategy:read", name="api-job-result", group="jobs",
           title=message("rest-op-job-result"), gives=Result)  # fmt: skip
def result(request: HttpRequest, job_id: str) -> HttpResponse:
    desk = desk_of(request)
    job = _found(desk, job_id)
    model, kept = RESULTS.get(job.kind), desk.journal.derived_get(job.result) if job.result else None
    if model is None or kept is None or not sees_ideas(desk.actor):
        raise Http404
    try:
        return gives(model.model_validate_json(kept.content))
    except ValidationError:  # it is one of another version of this program
        raise Http404 from None


@operation("POST", "files", permission="use-case:write", name="api-file-send", group="lists",
           title=message("rest-op-file-send"), takes="file", gives=File, status=201)  # fmt: skip
def send(request: HttpRequest, name: Annotated[str, Field(min_length=1, max_length=200)]) -> HttpResponse:
    if not request.body:
        raise ActionRefused(message("rest-file-empty"))
    return gives(File(file=keep_file(desk_of(request), name, [request.body])), 201)


@operation("DELETE", "files/{token}", permission="use-case:write", name="api-file-drop", group="lists",
           title=message("rest-op-file-drop"), status=204)  # fmt: skip
def drop(request: HttpRequest, token: str) -> HttpResponse:
    desk = desk_of(request)
    try:
        kept_file(desk, token)
    except ActionRefused:
        raise Http404 from None
    drop_file(desk, token)
    return nothing()


@operation("POST", "commits/{int:number}/undo", permission="import:undo", name="api-undo", group="lists",
           title=message("rest-op-undo"), gives=Committed)  # fmt: skip
def undone(request: HttpRequest, number: int) -> HttpResponse:
    if number >= MOST_BIG:
        raise Http404
    back = undo(desk_of(request), number)
    return gives(Committed(commit=back.number, entries=tuple(e.sequence for e in back.entries)))


@operation("POST", "answers", permission="estimate:write", name="api-answer", group="questions",
           title=message("rest-op-answer"), takes=Answer, gives=Committed)  # fmt: skip
def answer(request: HttpRequest) -> HttpResponse:
    desk, said = desk_of(request), body_of(request, Answer)
    question = _asked(desk, said)
    read = read_words(question, said.text, said.decimal)
    if read is None:
        raise ActionRefused(message("rest-answer-empty"))
    if isinstance(read, Problem):
        raise ActionRefused(read.told)
    commit, _ = write_answer(desk, question, read)
    if commit is None:
        return gives(Committed(commit=None, entries=()))
    return gives(Committed(commit=commit.number, entries=tuple(e.sequence for e in commit.entries)))


def _asked(desk: Desk, said: Answer) -> Question:
    """The question that was asked. Raises Http404 for a round, or a question in it, that is not there."""
    job = _found(desk, said.job)
    found = kept_round(desk, job.result) if job.kind == "questions" and job.result else None
    named = (said.use_case, said.quantity, said.part)
    asked = next(
        (q for q in (found.questions if found else ()) if (q.use_case, q.quantity, q.part) == named), None
    )
    if asked is None:
        raise Http404
    return asked


def _found(desk: Desk, job_id: str) -> jobs.Job:
    try:
        return jobs.find(desk, job_id)
    except jobs.NoSuchJob:
        raise Http404 from None


def _seen(desk: Desk, job: jobs.Job) -> JobSeen:
    there = job.state == "done" and job.result and job.kind in RESULTS and sees_ideas(desk.actor)
    return JobSeen(
        id=job.id, kind=job.kind, who=job.who, state=job.state, part=job.part, stopping=job.stopping,
        told=tuple(Told(code=s.code, message=s.in_(desk.lang)) for s in job.told), asked_at=job.asked_at,
        started_at=job.started_at, ended_at=job.ended_at,
        result=reverse("api-job-result", args=[job.id]) if there else None,
    )  # fmt: skip


def _address(job: str) -> str:
    return reverse("api-job", args=[job])


def _age(job: jobs.Job) -> str:
    """Sorts the newest first, and tells jobs of one moment apart."""
    return f"{2**62 - int(job.asked_at.timestamp() * 1_000_000):020d}.{job.id}"
