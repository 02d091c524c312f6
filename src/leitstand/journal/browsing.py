"""Looking through the journal: commit by commit, newest first, and what differs between two positions.

Pages go on from a number of a commit (never from a count of rows that were skipped), so the last page of a hundred
thousand entries costs what the first one does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import reduce
from itertools import islice
from operator import or_
from typing import Literal, TypeVar

from django.db.models import Count, Max, Min, OuterRef, Q, QuerySet, Subquery

from .chain import findable, time_text
from .models import EntryRow
from .reading import _COLUMNS, entry_of, organisation_row
from .values import Commitment, Entry, Sought, Turned

_AT_ONCE = 400
"""Records or entries asked for in one query (SQLite takes at most 999 parameters in old builds)."""
_MOST_DISTINCT = 500
_SHORTEST_HASH = 6
T = TypeVar("T")


def commits(
    alias: str, organisation: str, sought: Sought, *, before: int | None, limit: int
) -> tuple[Commitment, ...]:
    rows = _fitting(alias, organisation, sought)
    if before is not None:
        rows = rows.filter(commit__lt=before)
    grouped = rows.order_by("-commit").values("commit").annotate(first=Min("sequence"), n=Count("sequence"))
    found = list(grouped.values_list("commit", "first", "n")[:limit])
    told = _entries(alias, organisation, [first for _, first, _ in found])
    return tuple(
        Commitment(number, told[first].at, told[first].who, told[first].why, first, n)
        for number, first, n in found
    )


def entries_of(
    alias: str, organisation: str, numbers: Iterable[int], sought: Sought, *, limit: int
) -> dict[int, tuple[Turned, ...]]:
    fitting = _fitting(alias, organisation, replace(sought, since=None, until=None))  # a commit has one time
    wanted = {
        number: list(
            fitting.filter(commit=number).order_by("sequence").values_list("sequence", flat=True)[:limit]
        )
        for number in numbers
    }
    own = _entries(alias, organisation, (s for sequences in wanted.values() for s in sequences))
    prior = _prior(alias, organisation, own)
    return {n: tuple(Turned(prior.get(s), own[s]) for s in sequences) for n, sequences in wanted.items()}


def between(alias: str, organisation: str, a: int, b: int) -> Iterator[Turned]:
    low, high = min(a, b), max(a, b)
    touched = _rows(alias, organisation).filter(sequence__gt=low, sequence__lte=high)
    grouped = touched.values("record_id").annotate(last=Max("sequence"), of=Max("kind"))
    found = sorted(
        (kind, record, end) for record, end, kind in grouped.values_list("record_id", "last", "of")
    )
    last, order = {record: end for _, record, end in found}, [record for _, record, _ in found]
    for part in _parts(order):
        reached = _rows(alias, organisation).filter(record_id__in=part, sequence__lte=low)
        rested = reached.values("record_id").annotate(last=Max("sequence"))
        until = dict(rested.values_list("record_id", "last"))
        read = _entries(alias, organisation, (*until.values(), *(last[record] for record in part)))
        for record in part:
            then, now = (_there(read.get(at)) for at in (until.get(record, 0), last[record]))
            if (then and then.body) != (now and now.body):
                yield Turned(then, now) if a <= b else Turned(now, then)


def distinct(alias: str, organisation: str, column: Literal["who", "kind"]) -> tuple[str, ...]:
    """All values of a column, by going from one to the next in its index."""
    rows = _rows(alias, organisation).order_by(column).values_list(column, flat=True)
    found: list[str] = []
    following = rows.first()
    while following is not None and len(found) < _MOST_DISTINCT:
        found.append(following)
        following = rows.filter(**{f"{column}__gt": following}).first()
    return tuple(sorted(found))


def with_hash(alias: str, organisation: str, hash_begin: str) -> Entry | None:
    begin = hash_begin.strip().lower()
    if len(begin) < _SHORTEST_HASH or not set(begin) <= set("0123456789abcdef"):
        return None
    rows = _rows(alias, organisation).filter(hash__gte=begin, hash__lt=begin + "g")
    found = [entry_of(row) for row in rows.values_list(*_COLUMNS)[:2]]
    return found[0] if len(found) == 1 else None


def _rows(alias: str, organisation: str) -> QuerySet[EntryRow]:
    return EntryRow.objects.using(alias).filter(organisation_id=organisation)


def _fitting(alias: str, organisation: str, sought: Sought) -> QuerySet[EntryRow]:
    """The entries that fit. Raises JournalError for an unknown organisation."""
    rows = _rows(alias, organisation_row(alias, organisation).id)
    if not all(findable(text) for text in (sought.who, sought.kind, sought.record, sought.why)):
        return rows.none()
    named = {"who": sought.who, "kind": sought.kind, "record_id": sought.record}
    rows = rows.filter(**{name: text for name, text in named.items() if text})
    if sought.why:
        coded = (Q(why__startswith=f"{code} {{") for code in sought.codes)
        rows = rows.filter(reduce(or_, coded, Q(why__icontains=sought.why)))
    # Days become numbers of commits (both grow together), so that the ways of the other filters stay open.
    if sought.since is not None:
        first = _rows(alias, organisation).filter(at__gte=time_text(sought.since)).order_by("at", "sequence")
        rows = rows.filter(commit__gte=first.values_list("commit", flat=True).first() or 1 << 62)
    if sought.until is not None:
        last = _rows(alias, organisation).filter(at__lte=time_text(sought.until)).order_by("-at", "-sequence")
        rows = rows.filter(commit__lte=last.values_list("commit", flat=True).first() or 0)
    return rows


def _prior(alias: str, organisation: str, own: dict[int, Entry]) -> dict[int, Entry]:
    """By sequence: the entry that the record rested on before; none for its first, and after a withdrawal."""
    earlier = (
        _rows(alias, organisation)
        .filter(record_id=OuterRef("record_id"), sequence__lt=OuterRef("sequence"))
        .order_by("-sequence")
        .values("sequence")[:1]
    )
    pairs: dict[int, int] = {}
    for part in _parts(list(own)):
        rows = _rows(alias, organisation).filter(sequence__in=part).annotate(earlier=Subquery(earlier))
        pairs |= {s: e for s, e in rows.values_list("sequence", "earlier") if e is not None}
    read = _entries(alias, organisation, pairs.values())
    return {s: entry for s, e in pairs.items() if (entry := _there(read.get(e))) is not None}


def _entries(alias: str, organisation: str, sequences: Iterable[int]) -> dict[int, Entry]:
    found: dict[int, Entry] = {}
    for part in _parts(sorted(set(sequences))):
        rows = _rows(alias, organisation).filter(sequence__in=part)
        found |= {entry.sequence: entry for entry in map(entry_of, rows.values_list(*_COLUMNS))}
    return found


def _there(entry: Entry | None) -> Entry | None:
    return entry if entry is not None and entry.action == "put" else None


def _parts(items: list[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
