"""Verification finds whatever was done behind the journal's back, and says where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.db import connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journal.samples import START, principle, says, sql, unguard

from leitstand.journal import GENESIS, Commit, Journal, Put, Withdraw
from leitstand.journal.chain import entry_hash
from leitstand.journal.values import Entry

Write = Callable[..., Commit]


def located(journal: Journal) -> set[int | None]:
    """The entries at which something was found, apart from the missing triggers."""
    faults = journal.verify("muster").faults
    return {fault.sequence for fault in faults if "Schutz" not in says(fault.message)}


def filled(write: Write, journal: Journal) -> tuple[Entry, ...]:
    write(principle("P-1", "Größe"), principle("P-2"))
    write(principle("P-3"), Withdraw("P-2"))
    write(principle("P-1", "neu"))
    assert journal.verify("muster").ok
    unguard(journal)
    return tuple(journal.entries("muster"))


def change(journal: Journal, sequence: int, column: str, value: object) -> None:
    sql(journal, f"UPDATE journal_entry SET {column} = %s WHERE sequence = %s", value, sequence)  # noqa: S608


def test_an_untouched_journal_is_in_order(write: Write, journal: Journal) -> None:
    write(principle("P-1"))
    found = journal.verify("muster")
    assert (found.ok, found.entries, found.faults) == (True, 1, ())
    assert found.head == journal.head("muster")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_byte_of_a_body_is_found_at_its_entry(data: st.DataObject, journal: Journal) -> None:
    if not journal.organisations():
        _once(journal)
    entry = data.draw(st.sampled_from(tuple(journal.entries("muster"))))
    text = entry.body.encode()
    where = data.draw(st.integers(0, len(text) - 1))
    mask = data.draw(st.integers(1, 255))
    raw = text[:where] + bytes([text[where] ^ mask]) + text[where + 1 :]
    try:
        changed = raw.decode()
    except UnicodeDecodeError:
        return  # the database itself refuses to read this as text
    if "\0" in changed and connections[journal.alias].vendor != "sqlite":
        return
    change(journal, entry.sequence, "body", changed)
    found = located(journal)
    change(journal, entry.sequence, "body", entry.body)
    assert found == {entry.sequence}
    assert located(journal) == set()


def _once(journal: Journal) -> None:
    from tests.journal.samples import START

    journal.create_organisation("muster", "Muster GmbH", at=START)
    for record in (principle("P-1", "Größe"), principle("P-2"), principle("P-1", "neu")):
        journal.commit("muster", [Put(record)], who="a", why="b", at=START)
    unguard(journal)


def test_a_change_of_any_other_column_is_found_at_its_entry(write: Write, journal: Journal) -> None:
    entries = filled(write, journal)
    forged: dict[str, object] = {
        "who": "role-other",
        "why": "anders",
        "kind": "skill",
        "at": "2026-01-05T08:01:00.000001Z",
        "action": "put",
        "schema_version": 99,
        "hash": "f" * 64,
        "previous": "e" * 64,
    }
    for column, value in forged.items():
        old = getattr(entries[3], column) if column != "at" else "2026-01-05T08:01:00.000000Z"
        change(journal, 4, column, value)
        assert 4 in located(journal), column
        change(journal, 4, column, old)
        assert located(journal) == set(), column


def test_a_time_that_is_none_is_a_fault_and_no_crash(write: Write, journal: Journal) -> None:
    filled(write, journal)
    change(journal, 2, "at", "gestern")
    assert 2 in located(journal)


def test_a_removed_entry_is_found_where_it_is_missing(write: Write, journal: Journal) -> None:
    filled(write, journal)
    loosen(journal)
    sql(journal, "DELETE FROM journal_entry WHERE sequence = 3")
    assert 4 in located(journal)


def test_a_cut_off_end_is_found(write: Write, journal: Journal) -> None:
    filled(write, journal)
    loosen(journal)
    sql(journal, "DELETE FROM journal_entry WHERE sequence = 5")
    assert None in located(journal)


def test_an_entry_rewritten_with_its_hash_is_found_at_the_next(write: Write, journal: Journal) -> None:
    entries = filled(write, journal)
    body = entries[1].body.replace("Anteil", "Summe")
    forged = Entry(**{**entries[1].__dict__, "body": body})
    change(journal, 2, "body", body)
    change(journal, 2, "hash", entry_hash(forged))
    assert located(journal) == {3}


def test_a_whole_forged_chain_shows_against_the_organisations_head(write: Write, journal: Journal) -> None:
    entries = filled(write, journal)
    previous = GENESIS
    for entry in entries:
        forged = Entry(**{**entry.__dict__, "who": "role-other", "previous": previous})
        previous = entry_hash(forged)
        for column, value in {"who": forged.who, "previous": forged.previous, "hash": previous}.items():
            change(journal, entry.sequence, column, value)
    assert located(journal) == {None}


def test_an_entry_appended_behind_the_head_is_found(write: Write, journal: Journal) -> None:
    last = filled(write, journal)[-1]
    row = "organisation_id, commit_number, at, who, why, kind, record_id, action, schema_version, body"
    statement = f"INSERT INTO journal_entry ({row}, sequence, previous, hash) SELECT {row}, 6, hash, hash"
    sql(journal, f"{statement} FROM journal_entry WHERE sequence = {last.sequence}")
    assert located(journal) == {6}
    sql(journal, "UPDATE journal_head SET sequence = 99 WHERE record_id = 'P-3'")
    assert located(journal) == {6, 3}


def test_a_commit_that_comes_in_during_verification_is_no_fault(
    write: Write, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(principle("P-1"), principle("P-2"))

    def interrupted(*arguments: Any) -> Iterator[tuple[object, ...]]:
        write(principle("P-1", "neu"), principle("P-3"))
        yield from raw_entries(*arguments)

    from leitstand.journal.reading import raw_entries

    monkeypatch.setattr("leitstand.journal.verifying.raw_entries", interrupted)
    found = journal.verify("muster")
    assert (found.ok, found.entries, found.faults) == (True, 2, ())


@pytest.mark.parametrize(
    ("forged", "words"),
    [
        ({"sequence": 3}, "Zählung"),
        ({"commit": 3}, "vorige"),
        ({"commit": 0}, "vorige"),
        ({"at": START - dt.timedelta(days=1)}, "früher datiert"),
        ({"previous": GENESIS}, "schließt nicht an"),
        ({"body": '{"id":"P-2"}'}, "gehört nicht"),
        ({"body": "[" * 100_000}, "gehört nicht"),
        ({"action": "withdraw"}, "gehört nicht"),
    ],
)
def test_a_well_hashed_entry_in_the_wrong_place_is_a_fault(
    write: Write, journal: Journal, forged: dict[str, Any], words: str
) -> None:
    """Whoever computes hashes anew still has to keep the rules of the chain."""
    from leitstand.journal.verifying import links

    write(principle("P-1"))
    write(principle("P-1", "neu"))
    first, second = journal.entries("muster")
    assert list(links(second, first)) == []
    wrong = replace(second, **forged)
    (fault,) = links(replace(wrong, hash=entry_hash(wrong)), first)
    assert (fault.sequence, words in says(fault.message)) == (wrong.sequence, True)


def test_a_wrong_head_table_is_found(write: Write, journal: Journal) -> None:
    filled(write, journal)
    sql(journal, "UPDATE journal_head SET action = 'withdraw' WHERE record_id = 'P-1'")
    assert located(journal) == {5}
    sql(journal, "UPDATE journal_head SET action = 'put' WHERE record_id = 'P-1'")
    sql(journal, "UPDATE journal_head SET entry_id = (SELECT MIN(id) FROM journal_entry) WHERE sequence = 5")
    assert located(journal) == {5}
    sql(journal, "DELETE FROM journal_head WHERE record_id = 'P-1'")
    assert located(journal) == {5}


def loosen(journal: Journal) -> None:
    if connections[journal.alias].vendor == "sqlite":
        sql(journal, "PRAGMA foreign_keys = OFF")
    else:
        sql(journal, "SET session_replication_role = replica")
