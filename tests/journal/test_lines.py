"""A journal that is written out and read back is the same journal; a changed file is refused at its line."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.samples import START, principle, refusal

import leitstand.journal as room
from leitstand.journal import Commit, Journal, Put, Withdraw

Write = Callable[..., Commit]


@pytest.fixture
def other(empty_home: Path, tmp_path: Path) -> Iterator[Journal]:
    shutil.copytree(empty_home, tmp_path / "other")
    opened = room.open(tmp_path / "other")
    yield opened
    opened.close()


def exported(journal: Journal) -> str:
    stream = io.StringIO()
    journal.export_lines("muster", stream)
    return stream.getvalue()


@pytest.fixture
def text(write: Write, journal: Journal) -> str:
    write(principle("P-1", "Größe\n„x“"), principle("P-2"), why="Anfang")
    write(Withdraw("P-2"), principle("P-3"))
    return exported(journal)


def test_the_copy_has_the_same_entries_times_and_head(text: str, journal: Journal, other: Journal) -> None:
    head = other.import_lines(io.StringIO(text))
    assert head == journal.head("muster") == other.head("muster")
    assert list(other.entries("muster")) == list(journal.entries("muster"))
    assert other.strategy("muster") == journal.strategy("muster")
    assert other.organisations() == journal.organisations()
    assert other.verify("muster").ok
    assert exported(other) == text


def test_the_copy_goes_on_where_the_original_ended(text: str, write: Write, other: Journal) -> None:
    other.import_lines(io.StringIO(text))
    stamp = {"who": "role-strategy", "why": "weiter", "at": START.replace(hour=12)}
    there = other.commit("muster", [Put(principle("P-4"))], **stamp)  # type: ignore[arg-type]
    assert write(principle("P-4"), **stamp).head == there.head


def test_reading_the_same_file_again_changes_nothing_and_a_longer_one_continues(
    text: str, write: Write, journal: Journal, other: Journal
) -> None:
    other.import_lines(io.StringIO(text))
    assert other.import_lines(io.StringIO(text)) == journal.head("muster")
    write(principle("P-4"))
    longer = exported(journal)
    assert other.import_lines(io.StringIO(longer)) == journal.head("muster")
    assert other.import_lines(io.StringIO(text)) == journal.head("muster")
    assert other.verify("muster").ok


def test_an_empty_journal_goes_round_too(journal: Journal, other: Journal) -> None:
    journal.create_organisation("muster", "Muster GmbH", at=START)
    assert other.import_lines(io.StringIO(exported(journal))).sequence == 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_character_is_refused_with_its_line(
    data: st.DataObject, text: str, other: Journal
) -> None:
    header = text.index("\n") + 1
    where = data.draw(st.integers(header, len(text) - 2).filter(lambda i: text[i] != "\n"))
    sign = data.draw(st.characters(exclude_categories=("Cs", "Cc")).filter(lambda c: c != text[where]))
    line = text[:where].count("\n") + 1
    forged = text[:where] + sign + text[where + 1 :]
    assert f"Zeile {line} " in refusal(lambda: other.import_lines(io.StringIO(forged)))
    assert other.organisations() == ()


def test_what_is_no_whole_journal_of_this_organisation_is_refused(text: str, other: Journal) -> None:
    lines = text.splitlines(keepends=True)
    refused = {
        "": "Zeile 1 ",
        "kein JSON": "Zeile 1 ",
        '{"a":1}\n': "keine Protokolldatei",
        "".join(lines[:-1]): "Zeile 4 ",
        text + lines[-1]: "Zeile 6 ",
        lines[0] + lines[2] + lines[1] + "".join(lines[3:]): "Zeile 2 ",
        lines[0] + "".join(lines[2:]): "Zeile 2 ",
        text[:-30]: "abgeschnitten",
        lines[0].replace("muster", "andere") + "".join(lines[1:]): "„andere“",
        lines[0] + lines[1].replace('"sequence":1', '"sequence":1.0') + "".join(lines[2:]): "Zeile 2 ",
        lines[0] + "[" * 100_000 + "\n": "Zeile 2 ",
        lines[0] + '{"hash":1}\n': "Angaben",
    }
    for wrong, words in refused.items():
        assert words in refusal(partial(other.import_lines, io.StringIO(wrong))), wrong[:200]
    assert "„fremd“" in refusal(lambda: other.import_lines(io.StringIO(text), organisation="fremd"))
    assert other.organisations() == ()


def test_another_history_of_the_same_organisation_is_refused(text: str, other: Journal) -> None:
    other.create_organisation("muster", "Muster GmbH", at=START)
    other.commit("muster", [Put(principle("P-9"))], who="a", why="b", at=START)
    before = other.head("muster")
    assert "anderen Verlauf" in refusal(lambda: other.import_lines(io.StringIO(text)))
    assert other.head("muster") == before
