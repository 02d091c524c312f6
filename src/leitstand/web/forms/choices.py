"""What can be chosen in a field: the words of the model, or the records of a kind by their names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from leitstand.exchange import word_of
from leitstand.strategy import KINDS, Quarter, Record, Strategy, Text
from leitstand.texts import Lang, label, quarter, render

from .fields import Field

QUARTERS_AHEAD = 12
MOST_OFFERED = 60


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen: what is sent, what is read, and whether it is chosen now."""

    value: str
    text: str
    chosen: bool = False


def words(field: Field, chosen: Collection[str], lang: Lang) -> tuple[Choice, ...]:
    """The words of a choice, as people say them."""
    column = field.column
    return tuple(Choice(c, render(word_of(column, c), lang), c in chosen) for c in column.choices)


def records(
    kind: str, chosen: Collection[str], strategy: Strategy, lang: Lang, *, without: str | None = None
) -> tuple[Choice, ...]:
    """The records of a kind by name; the chosen ones first, where several can be. `without`: never itself.

    One that is chosen and not there any more stays, under its id, so that nothing is lost by looking at the form.
    """
    there = [r for r in strategy.all(KINDS[kind]) if r.id != without]
    found = [Choice(r.id, name_of(r, lang), r.id in chosen) for r in there]
    gone = [Choice(i, i, chosen=True) for i in chosen if i and i not in {r.id for r in there}]
    return (*sorted(found, key=lambda c: c.text.casefold()), *gone)


def name_of(record: Record, lang: Lang) -> str:
    """What a person calls a record: its title, or its kind and id."""
    title = record.title
    return title.in_(lang) if isinstance(title, Text) else f"{render(label(record.kind), lang)} {record.id}"


def typed_before(kind: str, name: str, strategy: Strategy) -> tuple[Choice, ...]:
    """What other records of the kind hold in a field of words, to be offered while one types: spelled alike, it counts
    as the same.
    """
    found = sorted({str(getattr(r, name) or "") for r in strategy.all(KINDS[kind])} - {""}, key=str.casefold)
    return tuple(Choice(text, text) for text in found[:MOST_OFFERED])


def quarters(today: dt.date, lang: Lang, *, years: bool) -> tuple[Choice, ...]:
    """The next quarters (and years), to be offered while one types."""
    first = Quarter.of(today)
    ahead = [first.plus(n) for n in range(QUARTERS_AHEAD)]
    spans = sorted({str(q.year) for q in ahead}) if years else []
    return tuple(Choice(quarter(str(q), lang, "long").replace("\u00a0", " "), "") for q in ahead) + tuple(
        Choice(y, "") for y in spans
    )
