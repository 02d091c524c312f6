"""One record as it is kept: its fields, its history, its exact text."""

from __future__ import annotations

import json
from typing import TypeGuard

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.safestring import SafeString

from leitstand.documents import Index
from leitstand.strategy import Record, UseCase
from leitstand.texts import Lang, Message, label

from ..doors import door
from ..reading import Place, record_of
from .changes import Version, field_name, versions
from .showing import lang_of, show, where
from .ways import edit_address
from .written import EMPTY, written


@door("records/<str:record_id>/", permission="journal:read", name="record")
def record(request: HttpRequest, record_id: str) -> HttpResponse:
    found = where(request)
    past = found.history(record_id)
    if not past:
        raise Http404(record_id)
    lang, index = lang_of(request), found.reviewed.index if found.reviewed else None
    last = next((e for e in reversed(past) if e.action == "put"), past[-1])
    read = record_of(last)
    context = {
        "record_id": record_id,
        "kind": label(last.kind),
        "title": read.title if read else None,
        "withdrawn": past[-1].action == "withdraw",
        "is_case": bool(index and record_id in index.cases),
        "fields": _fields(read, index, lang) if read else [],
        "history": _told(versions(past), index, lang),
        "body": json.dumps(json.loads(last.body), ensure_ascii=False, indent=2),
        "entry": last,
        "edit": edit_address(request, read, lambda i: _case(found, i))
        if read and past[-1].action == "put"
        else "",
    }
    return show(request, "record", context)


def _case(found: Place, record_id: str) -> UseCase | None:
    """The use case of this id as it stands."""
    past = found.history(record_id)
    read = record_of(past[-1]) if past else None
    return read if isinstance(read, UseCase) else None


def _fields(read: Record, index: Index | None, lang: Lang) -> list[tuple[Message, SafeString]]:
    """The fields that have a value, labelled, in the order of the record's definition."""
    return [
        (field_name(read.kind, name), written(read, name, index, lang))
        for name in type(read).model_fields
        if name != "title" and getattr(read, name) not in EMPTY
    ]


Change = tuple[Message, SafeString | str, SafeString | str]


def _told(history: list[Version], index: Index | None, lang: Lang) -> list[tuple[Version, list[Change]]]:
    """Each version, newest first, with what it changed: from what, to what."""
    told: list[tuple[Version, list[Change]]] = []
    before: Record | None = None
    for version in history:
        after = record_of(version.entry)
        changes = [
            (
                c.name,
                written(before, c.field, index, lang) if _has(before, c.field) else _plain(c.before),
                written(after, c.field, index, lang) if _has(after, c.field) else _plain(c.after),
            )
            for c in version.changed
        ]
        told.append((version, changes))
        before = after or before
    return told[::-1]


def _has(record: Record | None, field: str) -> TypeGuard[Record]:
    return record is not None and field in type(record).model_fields


def _plain(value: object) -> str:
    """A stored value of another program version in a line: words as they are, everything else as JSON."""
    if value is None:
        return "–"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
