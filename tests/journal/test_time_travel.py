"""The strategy as of any moment is what a replay of the entries up to then gives."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.samples import START, principle, refusal

from leitstand.journal import Commit, Entry, Journal, JournalError, Put, Withdraw
from leitstand.journal.cache import SIZE, STRATEGIES
from leitstand.strategy import Principle, Strategy, Text, from_canonical

Write = Callable[..., Commit]
_NAMES = itertools.count()

ids = st.sampled_from(["P-1", "P-2", "P-3"])
steps = st.dictionaries(ids, st.one_of(st.none(), st.sampled_from(["a", "b"])), min_size=1)
commits = st.lists(st.tuples(steps, st.integers(0, 2)), min_size=1, max_size=7)


def replay(entries: list[Entry]) -> Strategy:
    """The straightforward reading of the journal, which shares nothing with the queries."""
    latest: dict[str, Entry] = {}
    for entry in entries:
        latest[entry.id] = entry
    return Strategy(
        from_canonical(entry.kind, entry.body) for entry in latest.values() if entry.action == "put"
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(commits=commits)
def test_as_of_equals_replay(journal: Journal, commits: list[tuple[dict[str, str | None], int]]) -> None:
    name = f"o{next(_NAMES)}"
    journal.create_organisation(name, "Beispiel", at=START)
    moment = START
    for step, wait in commits:
        moment += dt.timedelta(microseconds=wait)
        there = journal.strategy(name)
        changes = [
            Withdraw(record) if text is None else Put(principle(record, text))
            for record, text in step.items()
            if text is not None or record in there
        ]
        journal.commit(name, changes, who="a", why="b", at=moment)
    written = list(journal.entries(name))
    STRATEGIES.clear()
    for sequence in range(len(written) + 2):
        whole = [e for e in written if max(o.sequence for o in written if o.commit == e.commit) <= sequence]
        assert journal.strategy(name, sequence=sequence) == replay(whole)
    for elapsed in range(-1, 16):
        at = START + dt.timedelta(microseconds=elapsed)
        assert journal.strategy(name, at=at) == replay([e for e in written if e.at <= at])
    assert journal.strategy(name) == replay(written)
    assert journal.verify(name).ok


def test_the_strategy_of_31_march_stays_what_it_was(write: Write, journal: Journal) -> None:
    march = dt.datetime(2026, 3, 31, 23, 59, tzinfo=dt.UTC)
    write(principle("P-1", "alt"), at=dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
    before = journal.strategy("muster", at=march)
    write(principle("P-1", "neu"), at=dt.datetime(2026, 4, 2, tzinfo=dt.UTC))
    assert journal.strategy("muster", at=march) == before
    assert journal.strategy("muster").one(Principle, "P-1").measure == Text(de="neu")
    assert len(journal.strategy("muster", at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))) == 0


def test_a_strategy_is_read_once_and_a_commit_needs_no_reading_again(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    assert journal.strategy("muster") is journal.strategy("muster")
    first = journal.strategy("muster")
    write(principle("P-2"))
    assert journal.strategy("muster") is not first
    assert journal.strategy("muster", sequence=1) is first


def test_only_the_last_few_strategies_are_kept(write: Write, journal: Journal) -> None:
    write(principle("P-0"))
    first = journal.strategy("muster")
    for number in range(1, SIZE + 1):
        write(principle(f"P-{number}"))
    again = journal.strategy("muster", sequence=1)
    assert again == first
    assert again is not first


def test_a_commit_that_comes_in_while_reading_does_not_mix_two_versions(
    write: Write, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(principle("P-1", "alt"))
    STRATEGIES.clear()

    def interrupted(*_: str) -> None:
        monkeypatch.undo()
        write(principle("P-1", "neu"))

    monkeypatch.setattr(STRATEGIES, "get", interrupted)
    read = journal.strategy("muster")
    assert read.one(Principle, "P-1").measure == Text(de="alt")
    assert journal.strategy("muster", sequence=1) == read
    assert journal.strategy("muster").one(Principle, "P-1").measure == Text(de="neu")


def test_a_moment_needs_a_zone(write: Write, journal: Journal) -> None:
    assert "Zeitzone" in refusal(lambda: journal.strategy("muster", at=START.replace(tzinfo=None)))


def test_differences_are_told_field_by_field(write: Write, journal: Journal) -> None:
    write(principle("P-1", "alt"))
    write(principle("P-2"))
    write(principle("P-1", "neu"))
    write(Withdraw("P-1"))
    (change,) = journal.difference("muster", "P-1", 1, 3)
    assert (change.kind, change.field) == ("principle", "measure")
    assert (change.before, change.after) == (Text(de="alt"), Text(de="neu"))
    assert journal.difference("muster", "P-1", 1, 2) == ()
    new = {
        change.field: (change.before, change.after) for change in journal.difference("muster", "P-1", 0, 1)
    }
    assert new == {
        "id": (None, "P-1"),
        "title": (None, Text(de="Prinzip P-1")),
        "measure": (None, Text(de="alt")),
    }
    gone = journal.difference("muster", "P-1", 3, 4)
    assert {change.field: change.after for change in gone} == {"id": None, "title": None, "measure": None}
    assert journal.difference("muster", "P-1", 0, 0) == ()


def test_entries_can_be_read_in_parts(write: Write, journal: Journal) -> None:
    write(principle("P-1"), principle("P-2"))
    write(principle("P-1", "neu"))
    assert [entry.sequence for entry in journal.entries("muster", since=1)] == [2, 3]
    assert [entry.sequence for entry in journal.entries("muster", record="P-1")] == [1, 3]
    assert [entry.sequence for entry in journal.entries("muster", limit=2, newest_first=True)] == [3, 2]
    assert list(journal.entries("muster", limit=0)) == []
    assert [entry.sequence for entry in journal.entries("muster", commit=1)] == [1, 2]
    assert "„P-9“" in refusal(lambda: journal.history("muster", "P-9"))
    with pytest.raises(JournalError):
        list(journal.entries("fremd"))


def test_several_histories_are_read_at_once(write: Write, journal: Journal) -> None:
    write(*(principle(f"P-{n}") for n in range(1, 1203)))
    write(principle("P-1", "neu"), principle("P-1100", "neu"))
    wanted = [f"P-{n}" for n in range(1, 1203)]
    found = journal.histories("muster", [*wanted, "P-9999", "P-1"])
    assert sorted(found) == sorted(wanted)
    assert all(found[i] == journal.history("muster", i) for i in ("P-1", "P-2", "P-1100"))
    assert journal.histories("muster", ()) == {}
    with pytest.raises(JournalError):
        journal.histories("fremd", wanted)


@pytest.mark.parametrize("nowhere", ["a\0b", "\ud800"])
def test_what_no_database_can_hold_is_nowhere(write: Write, journal: Journal, nowhere: str) -> None:
    write(principle("P-1"))
    assert list(journal.entries("muster", record=nowhere)) == []
    assert journal.histories("muster", [nowhere]) == {}
    assert journal.derived_get(nowhere) is None
    assert journal.people.get("muster", nowhere) is None
    assert journal.observations("muster", nowhere) == ()
    assert "gibt es hier nicht" in refusal(lambda: journal.head(nowhere))
