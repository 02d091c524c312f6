"""What differs between two days: records that came, changed or were withdrawn, by kind and field by field."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from django.http import HttpRequest, HttpResponse

from leitstand.journal import Turned
from leitstand.texts import Lang, Message, label

from ..as_of import past_of, today, until
from ..doors import door
from ..reading import Place
from .journal_entries import Shown, for_reader, shown
from .showing import first_day, lang_of, show, where

MOST_OF_KIND, FIELDS = 50, 12
_WAYS = ("added", "changed", "withdrawn")


@dataclass(frozen=True)
class Kind:
    """The records of one kind that differ: how many came, changed and went, and the first of them."""

    name: Message
    added: int
    changed: int
    withdrawn: int
    records: tuple[Shown, ...]
    left: int


@door("journal/compare/", permission="journal:read", name="journal-between")
def between(request: HttpRequest) -> HttpResponse:
    """Both days count to their evening; without a choice from a month ago to today."""
    found = where(request)
    if found.organisation is None or found.head is None:
        return show(request, "no_organisation", {})
    last = past_of(request) or today()
    begin = _day(request.GET.get("from", ""), last - dt.timedelta(days=30))
    end = _day(request.GET.get("to", ""), last)
    if begin and end and begin > end:
        begin, end = end, begin
    kinds = _kinds(found, begin, min(end, last), lang_of(request)) if begin and end else ()
    context = {
        "begin": begin,
        "end": end,
        "last": last,
        "first": first_day(found),
        "kinds": kinds,
        "added": sum(k.added for k in kinds),
        "changed": sum(k.changed for k in kinds),
        "withdrawn": sum(k.withdrawn for k in kinds),
    }
    return show(request, "journal/between", context, status=200 if begin and end else 400)


def _kinds(found: Place, begin: dt.date, end: dt.date, lang: Lang) -> tuple[Kind, ...]:
    if found.organisation is None:
        return ()
    name = found.organisation.id
    a, b = (until(found.journal, day).head(name) for day in (begin, end))
    turned = for_reader(found.journal.between(name, a, b), found)
    grouped = groupby(turned, key=lambda t: t.entry.kind)
    return tuple(_kind(kind, tuple(records), found, lang) for kind, records in grouped)


def _kind(kind: str, turned: tuple[Turned, ...], found: Place, lang: Lang) -> Kind:
    counts = {way: sum(_way(t) == way for t in turned) for way in _WAYS}
    first = tuple(shown(t, found, lang, most=FIELDS) for t in turned[:MOST_OF_KIND])
    return Kind(label(kind), **counts, records=first, left=max(0, len(turned) - MOST_OF_KIND))


def _way(turned: Turned) -> str:
    return "added" if turned.before is None else "withdrawn" if turned.after is None else "changed"


def _day(text: str, otherwise: dt.date) -> dt.date | None:
    """The day that was asked for; None for what is none."""
    if not text.strip():
        return otherwise
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None
