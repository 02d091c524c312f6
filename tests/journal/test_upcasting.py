"""Entries of an older schema version are read as records of today; newer ones are refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest
from tests.journal.samples import refusal

from leitstand.journal import Commit, Journal, Withdraw
from leitstand.journal.cache import STRATEGIES
from leitstand.journal.upcasting import UPCASTS
from leitstand.strategy import KINDS, Record

Write = Callable[..., Commit]


class NoteOne(Record):
    kind: ClassVar[str] = "note"
    schema_version: ClassVar[int] = 1
    words: str


class NoteThree(Record):
    kind: ClassVar[str] = "note"
    schema_version: ClassVar[int] = 3
    lines: tuple[str, ...]
    source: str


@pytest.fixture
def note(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[type[Record] | None], None]]:
    """Says which class stands for the kind "note"."""

    def register(cls: type[Record] | None) -> None:
        STRATEGIES.clear()
        if cls is None:
            monkeypatch.delitem(KINDS, "note")
        else:
            monkeypatch.setitem(KINDS, "note", cls)

    def split(body: dict[str, Any]) -> dict[str, Any]:
        return {"id": body["id"], "lines": body["words"].split("/")}

    def with_source(body: dict[str, Any]) -> dict[str, Any]:
        return body | {"source": "alt"}

    monkeypatch.setitem(UPCASTS, ("note", 1), split)
    monkeypatch.setitem(UPCASTS, ("note", 2), with_source)
    yield register
    STRATEGIES.clear()


def test_an_old_body_is_read_as_a_record_of_today(
    write: Write, journal: Journal, note: Callable[..., None]
) -> None:
    note(NoteOne)
    write(NoteOne(id="N-1", words="a/b"))
    note(NoteThree)
    assert journal.strategy("muster").get("N-1") == NoteThree(id="N-1", lines=("a", "b"), source="alt")
    assert next(journal.entries("muster")).body == '{"id":"N-1","words":"a/b"}'
    assert journal.verify("muster").ok


def test_writing_the_same_in_the_new_form_is_no_change(
    write: Write, journal: Journal, note: Callable[..., None]
) -> None:
    note(NoteOne)
    write(NoteOne(id="N-1", words="a/b"))
    note(NoteThree)
    assert write(NoteThree(id="N-1", lines=("a", "b"), source="alt")).number is None
    write(NoteThree(id="N-1", lines=("a", "b"), source="neu"))
    assert [entry.schema_version for entry in journal.history("muster", "N-1")] == [1, 3]
    (change,) = journal.difference("muster", "N-1", 1, 2)
    assert (change.field, change.before, change.after) == ("source", "alt", "neu")
    assert write(Withdraw("N-1")).entries[0].schema_version == 3


def test_what_a_newer_program_wrote_is_refused_in_words(
    write: Write, journal: Journal, note: Callable[..., None]
) -> None:
    note(NoteThree)
    write(NoteThree(id="N-1", lines=("a",), source="x"))
    for older in (NoteOne, None):
        note(older)
        words = refusal(lambda: journal.strategy("muster"))
        assert "Eintrag 1" in words
        assert "Aktualisieren" in words


def test_a_missing_or_failing_upcast_is_refused_in_words(
    write: Write, journal: Journal, note: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    note(NoteOne)
    write(NoteOne(id="N-1", words="a"))
    note(NoteThree)
    monkeypatch.setitem(UPCASTS, ("note", 2), lambda body: body)
    assert "source" in refusal(lambda: journal.strategy("muster"))
    monkeypatch.delitem(UPCASTS, ("note", 2))
    assert "Eintrag 1" in refusal(lambda: journal.strategy("muster"))
