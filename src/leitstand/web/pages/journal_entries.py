"""Entries of the journal in words: what was done to which record, field by field, in the reader's language."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString

from leitstand.actions import LOCAL_OPERATOR, sees_ideas
from leitstand.documents import Index
from leitstand.journal import Entry, Turned
from leitstand.strategy import Record, Text
from leitstand.texts import Lang, Message, label, message, render

from ..doors import may
from ..reading import Place, record_of
from .changes import field_name
from .written import written

MESSAGES = ("web-created", "web-withdrawn", "history-changed")
_NO_FIELDS = ("id", "kind", "title")
_EMPTY: tuple[object, ...] = (None, "", [], {}, False)
"""What a new record need not mention."""
_COMPUTED = ("plan",)
"""Kinds whose fields nobody reads one by one: the page of the record shows them."""


@dataclass(frozen=True)
class Line:
    """One field that differs; `before` is empty where the record is new."""

    name: Message
    before: SafeString | str
    after: SafeString | str


@dataclass(frozen=True)
class Shown:
    """What was done to one record. `left`: how many further fields differ; `then`: the day that leads to the past."""

    entry: Entry
    kind: Message
    title: str
    did: Message
    tone: str
    lines: tuple[Line, ...]
    left: int
    href: str
    then: dt.date


def shown(turned: Turned, found: Place, lang: Lang, *, most: int) -> Shown:
    """An entry against what its record rested on before, with at most so many fields."""
    entry, index = turned.entry, found.reviewed.index if found.reviewed else None
    gone = turned.after is None or turned.after.action == "withdraw"
    lines = () if gone or entry.kind in _COMPUTED else _lines(turned, index, lang, _ideas(found))
    did = "web-withdrawn" if gone else "web-created" if turned.before is None else "history-changed"
    return Shown(
        entry, label(entry.kind), _title(turned, index, lang), message(did), "risk" if gone else "",
        lines[:most], max(0, len(lines) - most), reverse("record", args=[entry.id]),
        entry.at.astimezone().date(),
    )  # fmt: skip


def for_reader(turned: Iterable[Turned], found: Place) -> tuple[Turned, ...]:
    """Without what does not exist for this reader: use cases that are not assessed yet, and what is about them."""
    all_of_them = tuple(turned)
    if sees_ideas(found.actor):
        return all_of_them
    about = {t: case for t in all_of_them if (case := _about(t))}
    known = found.histories(set(about.values())) if about else {}
    return tuple(t for t in all_of_them if t not in about or known[about[t]])


class Writers:
    """Who stands behind the ids of the journal, as far as this reader may know: a name, a role, or the pseudonym."""

    def __init__(self, request: HttpRequest, found: Place, lang: Lang) -> None:
        self._named = may(request, "people:read")
        self._place, self._lang = found, lang
        self._known: dict[str, str] = {LOCAL_OPERATOR.id: render(message("web-local-operator"), lang)}

    def __call__(self, who: str) -> str:
        if who not in self._known:
            self._known[who] = self._name(who)
        return self._known[who]

    def _name(self, who: str) -> str:
        index, organisation = self._place.reviewed, self._place.organisation
        role = index.index.title(who) if index else None
        if role:
            return role.in_(self._lang)
        person = (
            self._place.journal.people.get(organisation.id, who) if self._named and organisation else None
        )
        return person.name if person and person.name else who


def _ideas(found: Place) -> frozenset[str]:
    """The ids that fields do not mention to this reader."""
    if sees_ideas(found.actor) or found.organisation is None:
        return frozenset()
    cases = found.journal.latest(found.organisation.id, ("use_case",))
    return frozenset(e.id for e in cases if _body(e).get("stage", "idea") == "idea")


def _about(turned: Turned) -> str | None:
    entry = turned.before if turned.entry.action == "withdraw" and turned.before else turned.entry
    case = entry.id if entry.kind == "use_case" else _body(entry).get("use_case")
    return case if isinstance(case, str) else None


def _lines(turned: Turned, index: Index | None, lang: Lang, unseen: frozenset[str]) -> tuple[Line, ...]:
    old, new = _body(turned.before), _body(turned.after)
    before, after = (record_of(e) if e else None for e in (turned.before, turned.after))
    read = after or before
    known = type(read).model_fields if read else {}
    differ = [
        f for f in {**known, **new, **old} if old.get(f) != new.get(f)
    ]  # in the order of the definition
    if turned.before is None:
        fields = [f for f in differ if f not in _NO_FIELDS and new.get(f) not in _EMPTY]
    else:
        fields = [f for f in differ if f not in _NO_FIELDS or f == "title"]
    return tuple(
        Line(
            field_name(turned.entry.kind, f),
            _value(before, f, old, index, lang) if turned.before else "",
            _value(after, f, new, index, lang),
        )
        for f in fields
        if not (unseen and any(i in json.dumps([old.get(f), new.get(f)]) for i in unseen))
    )


def _value(
    record: Record | None, field: str, body: dict[str, Any], index: Index | None, lang: Lang
) -> SafeString | str:
    """The field in words; as it is stored where this version does not know the record's definition."""
    if record is not None and field in type(record).model_fields:
        return written(record, field, index, lang)
    value = body.get(field)
    return (
        "–" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    )


def _title(turned: Turned, index: Index | None, lang: Lang) -> str:
    """The record's title, or that of the use case that it is about, or its id."""
    for entry in (turned.after, turned.before):
        title = _body(entry).get("title")
        if isinstance(title, dict) and {*title} <= {"de", "en"} and any(title.values()):
            return Text.model_validate(title).in_(lang)
    about = index.title(_about(turned) or "") if index else None
    return about.in_(lang) if about else turned.entry.id


def _body(entry: Entry | None) -> dict[str, Any]:
    if entry is None or entry.action != "put":
        return {}
    body = json.loads(entry.body)
    return body if isinstance(body, dict) else {}
