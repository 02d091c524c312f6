"""Our workbook: fetched, brought back, its conflicts decided cell by cell, and written as one commit."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from pydantic import ValidationError

from leitstand.actions import ActionRefused, Desk, write_workbook
from leitstand.texts import Message, message

from .. import jobs
from ..desks import desk_of
from ..doors import door, may
from ..jobs.files import drop_file, keep_file
from ..jobs.work.workbook import BookSent, CellChosen, KeptBook, kept_book
from .importing import MOST_CHANGES, MOST_PROBLEMS, refused
from .showing import show, where

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@door("workbook/", permission="strategy:write", name="book")
def fetch(request: HttpRequest) -> HttpResponse:
    """The strategy in force as XLSX."""
    desk = desk_of(request)
    answer = HttpResponse(write_workbook(desk), content_type=XLSX)
    name = f"leitstand-{desk.organisation}-{desk.today:%Y-%m-%d}.xlsx"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@door("workbook/send/", permission="strategy:write", name="book-send", effect="write")
def sent(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    file = request.FILES.get("file")
    try:
        if not (isinstance(file, UploadedFile) and file.size):
            raise ActionRefused(message("importing-nothing-sent"))
        return _look(desk, BookSent(file=keep_file(desk, file.name or "leitstand.xlsx", file.chunks())))
    except ActionRefused as problem:
        return refused(request, problem)


@door("workbook/look/<str:job_id>/", permission="strategy:write", name="book-look")
def look(request: HttpRequest, job_id: str) -> HttpResponse:
    """What the workbook would change; nothing is written yet."""
    desk = desk_of(request)
    _, kept = _seen(desk, job_id, "workbook-preview")
    where(request)
    context = {
        "kept": kept,
        "job_id": job_id,
        "headline": _headline(kept),
        "errors": tuple(p for p in kept.problems if p.severity == "error"),
        "warnings": tuple(p for p in kept.problems if p.severity != "error"),
        "changes": kept.changes[:MOST_CHANGES],
        "more_changes": max(0, len(kept.changes) - MOST_CHANGES),
        "goes": kept.ok and bool(kept.changes or kept.gone),
        "problems_shown": MOST_PROBLEMS,
    }
    return show(request, "importing/book", context)


@door("workbook/look/<str:job_id>/again/", permission="strategy:write", name="book-again", effect="write")
def again(request: HttpRequest, job_id: str) -> HttpResponse:
    """The same workbook with what was chosen for its conflicts; it is shown once more before it is written."""
    desk = desk_of(request)
    asked, kept = _seen(desk, job_id, "workbook-preview")
    try:
        return _look(desk, _chosen(request.POST, asked, kept))
    except ActionRefused as problem:
        return refused(request, problem)


@door("workbook/look/<str:job_id>/commit/", permission="strategy:write", name="book-commit", effect="write")
def commit(request: HttpRequest, job_id: str) -> HttpResponse:
    desk = desk_of(request)
    asked, kept = _seen(desk, job_id, "workbook-preview")
    wanted = _chosen(request.POST, asked, kept)
    try:
        if wanted != asked or not kept.ok:
            return _look(desk, wanted)
        back = reverse("book-done", args=["JOB"]).replace("JOB", "{job}")
        started = jobs.start(desk, "workbook", wanted.model_dump(mode="json"), back=back)
    except ActionRefused as problem:
        return refused(request, problem)
    return HttpResponseRedirect(reverse("job", args=[started]))


@door("workbook/look/<str:job_id>/drop/", permission="strategy:write", name="book-drop", effect="write")
def drop(request: HttpRequest, job_id: str) -> HttpResponse:
    desk = desk_of(request)
    asked, _ = _seen(desk, job_id, "workbook-preview")
    drop_file(desk, asked.file)
    return HttpResponseRedirect(reverse("import"))


@door("workbook/done/<str:job_id>/", permission="strategy:write", name="book-done")
def done(request: HttpRequest, job_id: str) -> HttpResponse:
    _, kept = _seen(desk_of(request), job_id, "workbook")
    found = where(request)
    undoable = kept.commit if kept.commit is not None and may(request, "import:undo") else None
    headline = message("importing-book-written", n=len(kept.changes) + len(kept.gone) if kept.commit else 0)
    context = {"kept": kept, "headline": headline, "undoable": undoable, "first_plan": found.reviewed is None}
    return show(request, "importing/done", context)


def _look(desk: Desk, asked: BookSent) -> HttpResponse:
    back = reverse("book-look", args=["JOB"]).replace("JOB", "{job}")
    started = jobs.start(desk, "workbook-preview", asked.model_dump(mode="json"), back=back)
    return HttpResponseRedirect(reverse("job", args=[started]))


def _seen(desk: Desk, job_id: str, kind: str) -> tuple[BookSent, KeptBook]:
    """What was asked in this job, and what came of it. Raises Http404 where this person may see no such job."""
    try:
        job = jobs.find(desk, job_id)
        kept = kept_book(desk, job.result) if job.kind == kind else None
        if kept is not None:
            return BookSent.model_validate(job.parameters), kept
    except (jobs.NoSuchJob, ValidationError):
        pass
    raise Http404(job_id)


def _chosen(form: QueryDict, asked: BookSent, kept: KeptBook) -> BookSent:
    """What was chosen, cell by cell; `all` for every cell at once."""
    everywhere = form.get("all")
    cells = []
    for nth, conflict in enumerate(kept.conflicts):
        side = everywhere or form.get(f"cell.{nth}") or conflict.side
        if side == "workbook" or side == "current":  # noqa: PLR1714 - tells the type checker which two there are
            cells.append(CellChosen(record=conflict.record, column=conflict.column, side=side))
    decimal = form.get("decimal", asked.decimal)
    return BookSent.model_validate(
        {**asked.model_dump(), "chosen": cells, "decimal": decimal if decimal in ("comma", "point") else None}
    )


def _headline(kept: KeptBook) -> Message:
    errors = sum(p.severity == "error" for p in kept.problems)
    undecided = sum(c.side is None for c in kept.conflicts)
    if errors:
        return message("importing-book-refused", n=errors)
    if undecided:
        return message("importing-book-conflicts", n=undecided)
    return message("importing-book-changes", n=len(kept.changes) + len(kept.gone))
