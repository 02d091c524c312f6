"""Lists in: send or paste one, see how it is understood, settle what is open, read it in, and take it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from pydantic import ValidationError

from leitstand.actions import ActionRefused, Desk, NotPermitted, undo
from leitstand.journal import JournalError
from leitstand.texts import Message, message, render

from .. import jobs
from ..desks import desk_of
from ..doors import door, may
from ..jobs.files import MOST_BYTES, drop_file, keep_file
from ..jobs.work.importing import KeptImport, ListSent, kept_import
from .beginning_steps import steps_of
from .errors import not_permitted
from .import_mapping import as_asked, choices, columns_asked, reads_alike
from .saying import leave
from .showing import show, where

MOST_PROBLEMS, MOST_CHANGES, MOST_ABSENT = 40, 60, 20


@door("import/", permission="idea:submit", name="import")
def send(request: HttpRequest) -> HttpResponse:
    return _send_page(request)


@door("import/send/", permission="idea:submit", name="import-send", effect="write")
def sent(request: HttpRequest) -> HttpResponse:
    """Keeps what was sent, and asks the worker to look at it."""
    desk = desk_of(request)
    try:
        token = _kept(request, desk)
        return _look(desk, ListSent(file=token))
    except ActionRefused as problem:
        return refused(request, problem)


@door("import/look/<str:job_id>/", permission="idea:submit", name="import-look")
def look(request: HttpRequest, job_id: str) -> HttpResponse:
    """The list as it is understood; nothing is written yet."""
    desk = desk_of(request)
    asked, kept = _seen(desk, job_id, "import-preview")
    context = {
        "kept": kept,
        "sent": asked,
        "job_id": job_id,
        "columns": columns_asked(kept, asked),
        "choices": choices(),
        "errors": _of(kept, "error"),
        "warnings": (*_of(kept, "warning"), *_of(kept, "note")),
        "open_number": next((p for p in kept.problems if p.severity == "error"), None)
        if kept.asks_decimal
        else None,
        "changes": kept.changes[:MOST_CHANGES],
        "more_changes": max(0, len(kept.changes) - MOST_CHANGES),
        "absent": kept.absent[:MOST_ABSENT],
        "more_absent": max(0, len(kept.absent) - MOST_ABSENT),
        "headline": _headline(kept, asked),
        "readable": bool(kept.columns),
        "goes": bool(kept.columns) and bool(kept.changes) and (kept.ok or asked.row_by_row),
        "nothing": kept.ok and not kept.changes,
        "rest": _sound(kept),
        "problems_shown": MOST_PROBLEMS,
        "steps": steps_of(request, desk, "list"),
    }
    return show(request, "importing/look", context)


@door("import/look/<str:job_id>/again/", permission="idea:submit", name="import-again", effect="write")
def again(request: HttpRequest, job_id: str) -> HttpResponse:
    """Reads the list anew as the form asks for it."""
    desk = desk_of(request)
    asked, kept = _seen(desk, job_id, "import-preview")
    try:
        return _look(desk, as_asked(request.POST, kept, asked))
    except ActionRefused as problem:
        return refused(request, problem)


@door("import/look/<str:job_id>/commit/", permission="idea:submit", name="import-commit", effect="write")
def commit(request: HttpRequest, job_id: str) -> HttpResponse:
    """Reads the list in as it was shown; where the form says something else by now, that is shown first."""
    desk = desk_of(request)
    asked, kept = _seen(desk, job_id, "import-preview")
    wanted = as_asked(request.POST, kept, asked) if "columns" in request.POST else asked
    try:
        if not reads_alike(wanted, asked):
            return _look(desk, wanted)
        started = jobs.start(desk, "import", wanted.model_dump(mode="json"), back=_back("import-done"))
    except NotPermitted:
        return not_permitted(request)
    except ActionRefused as problem:
        return refused(request, problem)
    return HttpResponseRedirect(reverse("job", args=[started]))


@door("import/look/<str:job_id>/drop/", permission="idea:submit", name="import-drop", effect="write")
def drop(request: HttpRequest, job_id: str) -> HttpResponse:
    """Forgets the file; nothing was written."""
    desk = desk_of(request)
    drop_file(desk, _sent(desk, job_id).file)
    return HttpResponseRedirect(reverse("import"))


@door("import/done/<str:job_id>/", permission="idea:submit", name="import-done")
def done(request: HttpRequest, job_id: str) -> HttpResponse:
    """What was written, and what comes next."""
    desk = desk_of(request)
    _, kept = _seen(desk, job_id, "import")
    found = where(request)
    context = {
        "kept": kept,
        "headline": _done_headline(kept),
        "first_plan": found.reviewed is None,
        "undoable": kept.commit if kept.commit is not None and may(request, "import:undo") else None,
        "errors": _of(kept, "error"),
        "warnings": _of(kept, "warning"),
        "problems_shown": MOST_PROBLEMS,
        "steps": steps_of(request, desk, "plan"),
    }
    return show(request, "importing/done", context)


@door("import/undo/", permission="import:undo", name="import-undo", effect="write")
def undone(request: HttpRequest) -> HttpResponse:
    """Takes one import back by counter-entries; says every place where that is not possible any more."""
    desk = desk_of(request)
    number = request.POST.get("commit", "")
    if not (number.isascii() and number.isdigit() and len(number) < 12):
        return HttpResponseRedirect(reverse("import"))
    try:
        back = undo(desk, int(number))
    except NotPermitted:
        return not_permitted(request)
    except ActionRefused as problem:
        return refused(request, problem)
    except JournalError as error:
        return _send_page(request, error.message)
    last = back.entries[-1].sequence if back.entries else None
    return leave(HttpResponseRedirect(reverse("import")), "web-saved" if last else "web-unchanged", last)


def refused(request: HttpRequest, problem: ActionRefused) -> HttpResponse:
    """The page on which one sends lists, with why the last one was not taken."""
    return _send_page(request, problem.message, problem.details)


def _send_page(
    request: HttpRequest, problem: Message | None = None, details: Iterable[Message] = ()
) -> HttpResponse:
    desk = desk_of(request)
    where(request)
    context = {
        "problem": problem,
        "details": tuple(details),
        "most": MOST_BYTES // (1024 * 1024),
        "pasted": request.POST.get("pasted", "")[:MOST_BYTES] if problem else "",
        "steps": steps_of(request, desk, "list"),
        "book": may(request, "strategy:write"),
    }
    return show(request, "importing/send", context, status=422 if problem else 200)


def _kept(request: HttpRequest, desk: Desk) -> str:
    """The token of the file, or of what was pasted. Raises ActionRefused where there is neither, or too much."""
    file = request.FILES.get("file")
    if isinstance(file, UploadedFile) and file.size:
        return keep_file(desk, file.name or "liste", file.chunks())
    pasted = request.POST.get("pasted", "").replace("\r\n", "\n").strip("\n")
    if not pasted.strip():
        raise ActionRefused(message("importing-nothing-sent"))
    name = render(message("importing-pasted-name"), desk.lang)
    return keep_file(desk, name, [pasted.encode("utf-8") + b"\n"])


def _look(desk: Desk, asked: ListSent) -> HttpResponse:
    started = jobs.start(desk, "import-preview", asked.model_dump(mode="json"), back=_back("import-look"))
    return HttpResponseRedirect(reverse("job", args=[started]))


def _back(name: str) -> str:
    """Where the job leads when it is done; the jobs know their own id."""
    return reverse(name, args=["JOB"]).replace("JOB", "{job}")


def _sent(desk: Desk, job_id: str) -> ListSent:
    """How a list was to be read in this job. Raises Http404 where there is none that this person may see."""
    try:
        return ListSent.model_validate(jobs.find(desk, job_id).parameters)
    except (jobs.NoSuchJob, ValidationError):
        raise Http404(job_id) from None


def _seen(desk: Desk, job_id: str, kind: str) -> tuple[ListSent, KeptImport]:
    """What was asked in this job, and what came of it."""
    asked = _sent(desk, job_id)
    job = jobs.find(desk, job_id)
    kept = kept_import(desk, job.result) if job.kind == kind else None
    if kept is None:
        raise Http404(job_id)
    return asked, kept


def _headline(kept: KeptImport, asked: ListSent) -> Message:
    if not kept.columns:
        return message("importing-unreadable", name=kept.name)
    if kept.asks_decimal:
        return message("importing-asks-decimal", name=kept.name)
    if not (kept.ok or asked.row_by_row):
        return message("importing-refused", n=len({p.row for p in _of(kept, "error")}), rows=kept.rows)
    if not kept.changes:
        return message("importing-nothing-new", rows=kept.rows)
    return message("importing-understood", rows=kept.rows, new=len(kept.new), changed=len(kept.changed))


def _done_headline(kept: KeptImport) -> Message:
    if kept.commit is None:
        return message("importing-nothing-written")
    return message("importing-written", new=len(kept.new), changed=len(kept.changed))


def _of(kept: KeptImport, severity: str) -> tuple[Any, ...]:
    return tuple(p for p in kept.problems if p.severity == severity)


def _sound(kept: KeptImport) -> int:
    """Rows without an error, which could be read in although others have some."""
    faulty = {p.row for p in cast("Any", _of(kept, "error")) if p.row is not None}
    return kept.rows - len(faulty) if faulty and not kept.asks_decimal else 0
