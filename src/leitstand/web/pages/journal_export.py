"""The journal to take along: as JSON lines that anybody can verify, or as a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from itertools import islice

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from leitstand.actions import reason_text, sees_ideas
from leitstand.journal import Sought, Turned
from leitstand.texts import Lang, label, message, render

from ..doors import door
from ..reading import Place
from .errors import not_permitted
from .journal import filter_of
from .journal_entries import Writers, for_reader
from .showing import lang_of, where

COLUMNS = ("entry", "commit", "at", "who", "why", "kind", "record", "did", "fields", "hash")
MESSAGES = tuple(f"history-column-{name}" for name in COLUMNS)
_AT_ONCE = 20
_ENTRIES_OF_ONE = 100_000
_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes a text for a formula."""


@door("journal/export/", permission="journal:read", name="journal-export")
def export(request: HttpRequest) -> HttpResponse:
    """`?as=jsonl`: the whole chain as it was hashed; otherwise a table of what was sought, newest first.

    The chain is given whole or not at all, so whoever may not see all of it gets the table.
    """
    found = where(request)
    if found.organisation is None or found.head is None:
        return not_permitted(request)
    whole, lang = request.GET.get("as") == "jsonl", lang_of(request)
    if whole and not sees_ideas(found.actor):
        return not_permitted(request)
    name = f"{found.organisation.id}-{found.head.sequence}.{'jsonl' if whole else 'csv'}"
    lines = (
        found.journal.exported_lines(found.organisation.id)
        if whole
        else _table(found, filter_of(request).sought(lang), Writers(request, found, lang), lang)
    )
    response: HttpResponseBase = StreamingHttpResponse(
        (line.encode() for line in lines),
        content_type="application/x-ndjson" if whole else "text/csv; charset=utf-8",
    )
    response["Content-Disposition"] = f'attachment; filename="leitstand-{name}"'
    return response  # type: ignore[return-value]


def _table(found: Place, sought: Sought, writers: Writers, lang: Lang) -> Iterator[str]:
    """The lines of the table; it begins with the mark by which spreadsheets know the encoding."""
    separator = ";" if lang == "de" else ","
    yield "\ufeff" + _line([render(message(f"history-column-{name}"), lang) for name in COLUMNS], separator)
    for turned in _entries(found, sought):
        yield _line(_cells(turned, writers, lang), separator)


def _entries(found: Place, sought: Sought) -> Iterator[Turned]:
    """Everything that fits, newest commit first, a few commits at a time."""
    name, before = found.organisation.id if found.organisation else "", None
    while commits := found.journal.commits(name, sought, before=before, limit=_AT_ONCE):
        for commit in commits:
            own = found.journal.entries_of(name, (commit.number,), sought, limit=_ENTRIES_OF_ONE)
            yield from for_reader(own[commit.number], found)
        before = commits[-1].number


def _cells(turned: Turned, writers: Writers, lang: Lang) -> list[str]:
    entry = turned.entry
    old, new = (json.loads(e.body) if e and e.action == "put" else {} for e in (turned.before, turned.after))
    fields = sorted(f for f in {*old, *new} if old.get(f) != new.get(f)) if old and new else []
    did = "web-withdrawn" if entry.action == "withdraw" else "history-changed" if old else "web-created"
    return [
        str(entry.sequence), str(entry.commit), entry.at.astimezone().isoformat(timespec="seconds"),
        writers(entry.who), reason_text(entry.why, lang), render(label(entry.kind), lang), entry.id,
        render(message(did), lang), " ".join(islice(fields, 50)), entry.hash,
    ]  # fmt: skip


def _line(cells: list[str], separator: str) -> str:
    out = io.StringIO()
    safe = [f"'{cell}" if cell.startswith(_RISKY) else cell for cell in cells]
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerow(safe)
    return out.getvalue()
