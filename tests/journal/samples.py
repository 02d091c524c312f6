"""What the tests of the journal share: small records, and refusals read in both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connections

from leitstand.journal import Journal, JournalError
from leitstand.strategy import Principle, Text
from leitstand.texts import LANGUAGES, Message, render

START = dt.datetime(2026, 1, 5, 8, tzinfo=dt.UTC)


def principle(record: str, measure: str = "Anteil der Fälle") -> Principle:
    return Principle(id=record, title=Text(de=f"Prinzip {record}"), measure=Text(de=measure))


def says(reason: Message) -> str:
    """The German text; there must be an English one too."""
    german, english = (render(reason, lang) for lang in LANGUAGES)
    assert german != english
    return german


def refusal(action: Callable[[], object]) -> str:
    """What the journal says when it refuses the action."""
    with pytest.raises(JournalError) as caught:
        action()
    return says(caught.value.message)


def sql(journal: Journal, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Runs a statement behind the journal's back."""
    with connections[journal.alias].cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def unguard(journal: Journal, table: str = "journal_entry") -> None:
    """What a database administrator could do: takes away the triggers of a table."""
    if connections[journal.alias].vendor == "sqlite":
        for kind in ("update", "delete", "replace"):
            sql(journal, f"DROP TRIGGER {table}_no_{kind}")
    else:
        sql(journal, f"ALTER TABLE {table} DISABLE TRIGGER ALL")
