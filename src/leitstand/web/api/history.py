"""The journal: who changed what, when and why; two versions of a record side by side; whether the chain holds."""

from __future__ import annotations

import datetime as dt
import json
from typing import Annotated, Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query
from pydantic import Field, JsonValue
from pydantic_core import to_jsonable_python

from leitstand.actions import reason_text, sees_ideas
from leitstand.journal import Entry
from leitstand.strategy import Value
from leitstand.texts import label, message, render

from .. import preferences, reading
from ..desks import desk_of
from .operations import gives, member_here, operation
from .paging import Part, cursor, read_cursor
from .problems import Refused

MOST_SEQUENCE = 2**62


class EntrySeen(Value):
    """One version of one record. `why` is told in the reader's language; `body` None: it was withdrawn."""

    sequence: int
    commit: int
    at: dt.datetime
    who: str
    why: str
    kind: str
    id: str
    action: str
    schema_version: int
    body: dict[str, JsonValue] | None
    previous: str
    hash: str


class EntriesPage(Value):
    """A part of the journal, oldest first. With ideas that the reader does not see a part may be shorter."""

    items: tuple[EntrySeen, ...]
    next: str | None


class EntriesAsked(Part):
    """Which entries: of one record, of one commit, after one sequence."""

    record: Annotated[str, Field(max_length=120)] | None = None
    commit: Annotated[int, Field(ge=1, le=MOST_SEQUENCE)] | None = None
    since: Annotated[int, Field(ge=0, le=MOST_SEQUENCE)] = 0


class End(Value):
    """Where the chain ends; its hash stands for the whole history."""

    sequence: int
    hash: str
    at: dt.datetime | None


class FieldDifference(Value):
    """One field of a record in two versions; null where it, or the record, had no value."""

    field: str
    label: str
    before: JsonValue
    after: JsonValue


class Difference(Value):
    """What differs between a record after entry `a` and after entry `b`."""

    id: str
    a: int
    b: int
    fields: tuple[FieldDifference, ...]


class FaultSeen(Value):
    """What verification found, at an entry or (null) at the journal as a whole."""

    sequence: int | None
    code: str
    message: str


class Verified(Value):
    """The result of recomputing every hash and link of the chain."""

    ok: bool
    entries: int
    head: End
    faults: tuple[FaultSeen, ...]


@operation("GET", "journal", permission="journal:read", name="api-journal", group="journal",
           title=message("rest-op-journal"), gives=EntriesPage)  # fmt: skip
def entries(request: HttpRequest, asked: Query[EntriesAsked]) -> HttpResponse:
    desk = desk_of(request)
    after = read_cursor(asked.cursor)
    if after is not None and not (after.isascii() and after.isdigit() and len(after) < 19):
        raise Refused(400, message("rest-cursor-unknown"))
    since = max(asked.since, int(after or 0))
    found = list(
        desk.journal.entries(
            desk.organisation, since=since, record=asked.record, commit=asked.commit, limit=asked.limit + 1
        )
    )
    shown = found[: asked.limit]
    rest = cursor(str(shown[-1].sequence)) if len(found) > len(shown) else None
    return gives(EntriesPage(items=tuple(_seen(request, e) for e in _for_reader(request, shown)), next=rest))


@operation("GET", "journal/head", permission="journal:read", name="api-journal-head", group="journal",
           title=message("rest-op-journal-head"), gives=End)  # fmt: skip
def head(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    found = desk.journal.head(desk.organisation)
    return gives(End(sequence=found.sequence, hash=found.hash, at=found.at))


@operation("GET", "journal/verification", permission="journal:read", name="api-journal-verify", group="journal",
           title=message("rest-op-journal-verify"), gives=Verified)  # fmt: skip
def verification(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    found, lang = desk.journal.verify(desk.organisation), preferences.of(request).lang
    faults = tuple(
        FaultSeen(sequence=f.sequence, code=f.message.code, message=render(f.message, lang))
        for f in found.faults
    )
    end = End(sequence=found.head.sequence, hash=found.head.hash, at=found.head.at)
    return gives(Verified(ok=found.ok, entries=found.entries, head=end, faults=faults))


@operation("GET", "journal/records/{record_id}/difference", permission="journal:read", name="api-difference",
           group="journal", title=message("rest-op-difference"), gives=Difference)  # fmt: skip
def difference(
    request: HttpRequest, record_id: str, a: Annotated[int, Field(ge=0, le=MOST_SEQUENCE)] = 0,
    b: Annotated[int, Field(ge=0, le=MOST_SEQUENCE)] | None = None,
) -> HttpResponse:  # fmt: skip
    desk, lang = desk_of(request), preferences.of(request).lang
    past = reading.place(member_here(request)).history(record_id)
    if not past:
        raise Http404
    end = past[-1].sequence if b is None else b
    changed = desk.journal.difference(desk.organisation, record_id, a, end)
    fields = tuple(
        FieldDifference(
            field=c.field, label=_label(c.kind, c.field, lang), before=_plain(c.before), after=_plain(c.after)
        )
        for c in changed
    )
    return gives(Difference(id=record_id, a=a, b=end, fields=fields))


def _for_reader(request: HttpRequest, found: list[Entry]) -> list[Entry]:
    """The entries about what exists for this reader."""
    member = member_here(request)
    if sees_ideas(member.actor):
        return found
    past = reading.place(member).histories({e.id for e in found})
    return [e for e in found if past.get(e.id)]


def _seen(request: HttpRequest, entry: Entry) -> EntrySeen:
    return EntrySeen(
        sequence=entry.sequence, commit=entry.commit, at=entry.at, who=entry.who,
        why=reason_text(entry.why, preferences.of(request).lang), kind=entry.kind, id=entry.id, action=entry.action,
        schema_version=entry.schema_version, body=json.loads(entry.body), previous=entry.previous, hash=entry.hash,
    )  # fmt: skip


def _label(kind: str, field: str, lang: Any) -> str:
    from leitstand.strategy import KINDS

    return render(KINDS[kind].field_label(field), lang) if kind in KINDS else render(label(kind), lang)


def _plain(value: object) -> Any:
    return to_jsonable_python(value)
