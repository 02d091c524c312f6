"""Looking through the journal gives what a plain reading of all entries gives."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.samples import START, principle

from leitstand.journal import Commit, Commitment, Head, Journal, PastJournal, Put, Sought, Turned, Withdraw

Write = Callable[..., Commit]
_NAMES = itertools.count()
ids = st.sampled_from(["P-1", "P-2", "P-3", "P-4"])
steps = st.dictionaries(ids, st.one_of(st.none(), st.sampled_from(["a", "b"])), min_size=1)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(steps, min_size=1, max_size=7), size=st.integers(1, 3))
def test_commits_and_differences_are_those_of_a_plain_reading(
    journal: Journal, written: list[dict[str, str | None]], size: int
) -> None:
    name = f"o{next(_NAMES)}"
    journal.create_organisation(name, "Beispiel", at=START)
    heads = [journal.head(name)]
    for n, step in enumerate(written):
        there = journal.strategy(name)
        changes = [
            Withdraw(record) if text is None else Put(principle(record, text))
            for record, text in step.items()
            if text is not None or record in there
        ]
        at = START + dt.timedelta(days=n)
        heads.append(journal.commit(name, changes, who=f"p-{n % 2}", why=f"Grund {n}", at=at).head)
    entries = list(journal.entries(name))
    for sought in (
        Sought(),
        Sought(who="p-1"),
        Sought(record="P-2"),
        Sought(why="grund 3"),
        Sought(kind="budget"),
    ):
        fitting = [
            e
            for e in entries
            if sought.who in ("", e.who) and sought.record in ("", e.id) and sought.kind in ("", e.kind)
            and sought.why.lower() in e.why.lower()
        ]  # fmt: skip
        found: list[Commitment] = []
        before: int | None = None
        while page := journal.commits(name, sought, before=before, limit=size):
            found += page
            before = page[-1].number
        assert [c.number for c in found] == sorted({e.commit for e in fitting}, reverse=True)
        assert all(c.count == sum(e.commit == c.number for e in fitting) for c in found)
        own = journal.entries_of(name, [c.number for c in found], sought, limit=100)
        assert sorted(t.entry.sequence for turned in own.values() for t in turned) == [
            e.sequence for e in fitting
        ]
        for turned in (t for several in own.values() for t in several):
            earlier = [e for e in entries if e.id == turned.entry.id and e.sequence < turned.entry.sequence]
            assert turned.before == (earlier[-1] if earlier and earlier[-1].action == "put" else None)
    for a, b in itertools.combinations(heads, 2):
        then, now = journal.strategy(name, sequence=a.sequence), journal.strategy(name, sequence=b.sequence)
        differ = {i for i in ("P-1", "P-2", "P-3", "P-4") if then.get(i) != now.get(i)}
        assert {t.entry.id for t in journal.between(name, a, b)} == differ
        back = {t.entry.id: t for t in journal.between(name, b, a)}
        assert all(back[t.entry.id] == Turned(t.after, t.before) for t in journal.between(name, a, b))


def test_days_are_inclusive_and_the_past_ends_where_it_says(write: Write, journal: Journal) -> None:
    for n in range(5):
        write(principle("P-1", f"m{n}"), at=START + dt.timedelta(days=n))
    second = START + dt.timedelta(days=1)
    found = journal.commits("muster", Sought(since=second, until=second + dt.timedelta(days=1)))
    assert [c.number for c in found] == [3, 2]
    past = PastJournal(journal.home, journal.alias, second)
    assert [c.number for c in past.commits("muster", Sought())] == [2, 1]
    assert past.head("muster") == Head(2, next(iter(journal.entries("muster", since=1))).hash, second)
    assert past.strategy("muster") == journal.strategy("muster", sequence=2)
    assert [e.sequence for e in past.entries("muster")] == [1, 2]
    assert past.latest("muster", ("principle",)) == journal.latest("muster", ("principle",), sequence=2)


@pytest.mark.parametrize("begin", ["", "abc", "zzzzzzzz", "0" * 64, "a" * 500, "ab%_cdef"])
def test_a_hash_that_is_none_belongs_to_no_entry(write: Write, journal: Journal, begin: str) -> None:
    write(principle("P-1"))
    assert journal.with_hash("muster", begin) is None


def test_a_hash_leads_to_its_entry(write: Write, journal: Journal) -> None:
    done = write(principle("P-1"), principle("P-2"))
    assert journal.with_hash("muster", done.head.hash[:10].upper()) == done.entries[-1]


def test_who_and_what_was_written_is_listed_once(write: Write, journal: Journal) -> None:
    write(principle("P-1"), who="b")
    write(principle("P-2"), who="a")
    write(principle("P-3"), who="b")
    assert (journal.who_wrote("muster"), journal.kinds_written("muster")) == (("a", "b"), ("principle",))
