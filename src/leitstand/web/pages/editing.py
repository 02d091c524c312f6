"""Pages to change, add and take back a single record: for every kind one door each, with the permission it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse

from leitstand.actions import (
    ActionRefused,
    Desk,
    NotPermitted,
    put_record,
    withdraw_record,
)
from leitstand.actions.permissions import WRITING
from leitstand.journal import Commit, Conflict, Entry, JournalError, Put, Withdraw
from leitstand.strategy import Record, Strategy, StrategyError
from leitstand.texts import Message, label, message

from ..desks import desk_of
from ..doors import door, may
from ..forms import EDITABLE, Fault, Read, fields_of, form_of, new_id, read
from ..forms.choices import name_of
from ..forms.fields import DECIDED
from ..frame import Crumb
from ..reading import record_of
from .changes import versions
from .conflicts import compared, resolved
from .errors import not_permitted
from .saying import leave
from .showing import lang_of, show, where
from .ways import home_of, next_of, room_of, slug

_LONGEST_WHY = 500
LATELY = 4
"""Versions of a record that stand beside its form."""


@dataclass(frozen=True)
class Version:
    """A record as an entry of the journal left it; `record` None: it was withdrawn."""

    entry: Entry
    record: Record | None


def _open(kind: str) -> None:
    """Registers the doors of one kind."""
    takes, name = WRITING[kind], slug(kind)
    if kind not in DECIDED:

        @door(f"edit/{name}/<str:record_id>/", permission=takes, name=f"edit-{name}")
        def edit(request: HttpRequest, record_id: str) -> HttpResponse:
            return _edit(request, kind, record_id)

        @door(
            f"edit/{name}/<str:record_id>/save/", permission=takes, name=f"edit-{name}-save", effect="write"
        )
        def save(request: HttpRequest, record_id: str) -> HttpResponse:
            return _guarded(request, lambda desk: _save(request, desk, kind, record_id))

        @door(f"edit/{name}/<str:record_id>/withdraw/", permission=takes, name=f"edit-{name}-withdraw")
        def withdraw(request: HttpRequest, record_id: str) -> HttpResponse:
            return _ask_to_withdraw(request, kind, record_id)

        @door(f"edit/{name}/<str:record_id>/withdraw/now/", permission=takes, name=f"edit-{name}-withdraw-now",
              effect="write")  # fmt: skip
        def withdraw_now(request: HttpRequest, record_id: str) -> HttpResponse:
            return _guarded(request, lambda desk: _withdraw(request, desk, kind, record_id))

    @door(f"add/{name}/", permission=takes, name=f"add-{name}")
    def add(request: HttpRequest) -> HttpResponse:
        return _add(request, kind)

    @door(f"add/{name}/save/", permission=takes, name=f"add-{name}-save", effect="write")
    def add_save(request: HttpRequest) -> HttpResponse:
        return _guarded(request, lambda desk: _save_new(request, desk, kind))


for _kind in EDITABLE:
    _open(_kind)


def _edit(request: HttpRequest, kind: str, record_id: str) -> HttpResponse:
    desk = desk_of(request)
    strategy = _strategy(desk)
    now = _last(desk, kind, record_id)
    if now.record is None or record_id not in strategy:
        raise Http404(record_id)
    if not desk.permits(Put(now.record)):
        return not_permitted(request)
    form = form_of(
        kind, now.record, lang=desk.lang, strategy=strategy, today=desk.today, version=now.entry.sequence
    )
    return _shown(request, kind, now.record, {"form": form})


def _add(request: HttpRequest, kind: str) -> HttpResponse:
    desk = desk_of(request)
    names = {f.name for f in fields_of(kind)}
    preset = {name: request.GET.get(name, "") for name in request.GET if name in names}
    form = form_of(kind, lang=desk.lang, strategy=_strategy(desk), today=desk.today, preset=preset)
    return _shown(request, kind, None, {"form": form})


def _save(request: HttpRequest, desk: Desk, kind: str, record_id: str) -> HttpResponse:
    """What was typed meets what stands now: written where nobody wrote in between, else both versions are shown."""
    sent, strategy = request.POST, _strategy(desk)
    base = _version(desk, kind, record_id, _number(sent, "version"))
    found = read(kind, sent, lang=desk.lang, strategy=strategy, record=base.record)
    if found.record is None or base.record is None:
        return _again(request, desk, kind, base.record, found, base.entry.sequence)
    now = _last(desk, kind, record_id)
    merged = found.record
    if now.entry.sequence != base.entry.sequence:
        chosen = resolved(sent, base.record, found.record, now.record, seen=now.entry.sequence)
        if chosen.record is None:
            return _conflict(request, desk, base, found.record, now, chosen.missing)
        merged = chosen.record
    elif found.record == base.record:
        return leave(_on(request, found.record), "web-unchanged")
    try:
        commit = put_record(desk, merged, version=now.entry.sequence, why=_why(sent))
    except Conflict:
        return _conflict(request, desk, base, found.record, _last(desk, kind, record_id), ())
    except (StrategyError, JournalError, ActionRefused) as error:
        return _again(request, desk, kind, base.record, _refused(found, error), base.entry.sequence)
    return _said(request, commit, merged)


def _save_new(request: HttpRequest, desk: Desk, kind: str) -> HttpResponse:
    strategy = _strategy(desk)
    given = _given(kind, desk)
    found = read(kind, request.POST, lang=desk.lang, strategy=strategy, given=given)
    if found.record is None:
        return _again(request, desk, kind, None, found, 0)
    own = new_id(found.record, strategy, lambda i: bool(_history(desk, i)))
    record = found.record.model_copy(update={"id": own})
    try:
        commit = put_record(desk, record, version=None if kind == "estimate" else 0, why=_why(request.POST))
    except (StrategyError, JournalError, ActionRefused) as error:
        return _again(request, desk, kind, None, _refused(found, error), 0)
    return _said(request, commit, record)


def _ask_to_withdraw(
    request: HttpRequest, kind: str, record_id: str, refused: tuple[str, ...] = ()
) -> HttpResponse:
    desk = desk_of(request)
    now = _last(desk, kind, record_id)
    if now.record is None or record_id not in _strategy(desk):
        raise Http404(record_id)
    if not desk.permits(Withdraw(record_id)):
        return not_permitted(request)
    context = {"version": now.entry.sequence, "needed_by": refused}
    return _shown(request, kind, now.record, context, template="withdraw", status=409 if refused else 200)


def _withdraw(request: HttpRequest, desk: Desk, kind: str, record_id: str) -> HttpResponse:
    now = _last(desk, kind, record_id)
    if now.record is None:
        raise Http404(record_id)
    try:
        commit = withdraw_record(
            desk, now.record, version=_number(request.POST, "version"), why=_why(request.POST)
        )
    except StrategyError as error:
        return _ask_to_withdraw(
            request, kind, record_id, tuple(dict.fromkeys(f.record for f in error.faults))
        )
    except Conflict:
        return HttpResponseRedirect(reverse(f"edit-{slug(kind)}-withdraw", args=[record_id]))
    return leave(HttpResponseRedirect(room_of(request, now.record)), "web-saved", _sequence(commit))


def _guarded(request: HttpRequest, act: Callable[[Desk], HttpResponse]) -> HttpResponse:
    """The act, or the page that says that this reader may not: not this record, though perhaps others of its kind."""
    try:
        return act(desk_of(request))
    except NotPermitted:
        return not_permitted(request)


def _conflict(
    request: HttpRequest, desk: Desk, base: Version, mine: Record, now: Version, missing: tuple[str, ...]
) -> HttpResponse:
    """Both versions side by side; nothing is written before the reader has chosen."""
    if base.record is None:
        raise Http404(mine.id)
    reviewed = where(request).reviewed
    sent = [(name, value) for name, values in request.POST.lists() for value in values if _typed(name)]
    context = {
        "rows": compared(base.record, mine, now.record, reviewed.index if reviewed else None, desk.lang),
        "theirs": now.entry,
        "gone": now.record is None,
        "sent": sent,
        "base": base.entry.sequence,
        "missing": missing,
    }
    return _shown(request, mine.kind, mine, context, template="conflict", status=409)


def _typed(name: str) -> bool:
    return not name.startswith("keep.") and name not in (
        "csrfmiddlewaretoken",
        "version",
        "seen",
        "why",
        "next",
    )


def _again(
    request: HttpRequest, desk: Desk, kind: str, record: Record | None, found: Read, version: int
) -> HttpResponse:
    """The form once more, as it was typed, with what is wrong."""
    form = form_of(
        kind, record, lang=desk.lang, strategy=_strategy(desk), today=desk.today, version=version, read=found,
    )  # fmt: skip
    return _shown(request, kind, record, {"form": form}, status=422)


def _refused(found: Read, error: Exception) -> Read:
    """Why the strategy, the journal or a rule does not take the record, at the field where there is one."""
    if isinstance(error, NotPermitted):
        raise error
    if isinstance(error, StrategyError):
        # two budgets of one year are found at the other one: it is this one's field all the same
        faults = tuple(Fault(f.field, f.what) for f in error.faults)
    else:
        what: Message = error.message  # type: ignore[attr-defined]
        faults = (Fault("", what), *(Fault("", d) for d in getattr(error, "details", ())))
    return Read(None, faults, found.typed)


def _shown(
    request: HttpRequest,
    kind: str,
    record: Record | None,
    context: Mapping[str, Any],
    *,
    template: str = "edit",
    status: int = 200,
) -> HttpResponse:
    where(request)
    name, said = slug(kind), message("web-adding", kind=label(kind))
    target = reverse(f"add-{name}-save")
    if record is not None:
        said = message("web-editing", title=name_of(record, lang_of(request)))
        target = reverse(f"edit-{name}-save", args=[record.id])
    shown = {
        "kind": label(kind),
        "record": record,
        "said": said,
        "title": name_of(record, lang_of(request)) if record else label(kind),
        "target": target,
        "withdrawing": reverse(f"edit-{name}-withdraw", args=[record.id])
        if record and kind not in DECIDED
        else "",
        "back": next_of(request) or (home_of(request, record) if record else room_of(request, None)),
        "next": next_of(request),
        "why_typed": _why(request.POST),
        "crumbs": _crumbs(request, record, said),
        "lately": versions(_history(desk_of(request), record.id))[: -LATELY - 1 : -1] if record else [],
        "whole": reverse("record", args=[record.id]) if record and may(request, "journal:read") else "",
        **context,
    }
    return show(request, template, shown, status=status)


def _crumbs(request: HttpRequest, record: Record | None, said: Message) -> list[Crumb]:
    if record is None:
        return []
    return [Crumb(name_of(record, lang_of(request)), home_of(request, record)), Crumb(message("web-edit"))]


def _said(request: HttpRequest, commit: Commit, record: Record) -> HttpResponse:
    n = _sequence(commit)
    return leave(_on(request, record), "web-saved" if n else "web-unchanged", n)


def _sequence(commit: Commit) -> int | None:
    return commit.entries[-1].sequence if commit.entries else None


def _on(request: HttpRequest, record: Record) -> HttpResponse:
    """To where the reader came from, or to the page that shows the record."""
    return HttpResponseRedirect(next_of(request) or home_of(request, record), status=303)


def _strategy(desk: Desk) -> Strategy:
    return desk.load()[0]


def _history(desk: Desk, record_id: str) -> tuple[Entry, ...]:
    try:
        return desk.journal.history(desk.organisation, record_id)
    except JournalError:
        return ()


def _last(desk: Desk, kind: str, record_id: str) -> Version:
    """The record as it stands now. Raises Http404 where there never was one of this kind."""
    past = _history(desk, record_id)
    if not past or past[-1].kind != kind:
        raise Http404(record_id)
    return Version(past[-1], record_of(past[-1]))


def _version(desk: Desk, kind: str, record_id: str, sequence: int) -> Version:
    """The record as one of its entries left it. Raises Http404 where that is no entry of this record."""
    found = next((e for e in _history(desk, record_id) if e.sequence == sequence and e.kind == kind), None)
    if found is None:
        raise Http404(record_id)
    return Version(found, record_of(found))


def _given(kind: str, desk: Desk) -> dict[str, Any]:
    """What the program fills in: who says it, and when."""
    if kind == "estimate":
        return {"by": desk.actor.id, "method": "single", "date": desk.today}
    return {}


def _number(sent: QueryDict, name: str) -> int:
    text = sent.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 15 else -1


def _why(sent: QueryDict) -> str:
    return " ".join(sent.get("why", "").split())[:_LONGEST_WHY]
