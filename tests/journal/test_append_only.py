"""The tables of entries and observations take nothing back, whoever asks the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest
from django.db import DatabaseError, connections
from tests.journal.samples import START, principle, says, sql, unguard

from leitstand.journal import Commit, Journal
from leitstand.strategy import Observation

Write = Callable[..., Commit]
ENTRY = (
    "organisation_id, sequence, commit_number, at, who, why, kind, record_id, action, schema_version,"
    " body, previous, hash"
)
SEEN = "organisation_id, series, period, known_at, value, source"
VANDALISM = {
    "update": "UPDATE {table} SET id = id",
    "delete": "DELETE FROM {table}",
    "replace by id": "REPLACE INTO {table} (id, {columns}) SELECT id, {columns} FROM {table}",
    "replace by sequence": "REPLACE INTO {table} ({columns}) SELECT {columns} FROM {table}",
    "upsert": "INSERT INTO {table} (id, {columns}) SELECT id, {columns} FROM {table} WHERE id > 0"
    " ON CONFLICT (id) DO UPDATE SET id = EXCLUDED.id",
    "truncate": "TRUNCATE {table} CASCADE",
}


@pytest.fixture
def filled(write: Write, journal: Journal) -> Journal:
    write(principle("P-1"))
    seen = Observation(series="k", period=dt.date(2026, 1, 1), value=Decimal(3), known_at=START)
    journal.observe("muster", [seen])
    return journal


@pytest.mark.parametrize("table", ["journal_entry", "journal_observation"])
@pytest.mark.parametrize("way", VANDALISM)
def test_no_statement_changes_or_removes_a_row(filled: Journal, table: str, way: str) -> None:
    sqlite = connections[filled.alias].vendor == "sqlite"
    if way == "truncate" and sqlite:
        pytest.skip("SQLite has no TRUNCATE; DELETE without a condition is the same")
    if way.startswith("replace") and not sqlite:
        pytest.skip("PostgreSQL has no REPLACE")
    if way == "replace by sequence" and table == "journal_observation":
        pytest.skip("observations have no key but the id: this appends")
    everything = f"SELECT * FROM {table}"  # noqa: S608
    before = sql(filled, everything)
    statement = VANDALISM[way].format(table=table, columns=ENTRY if table == "journal_entry" else SEEN)
    with pytest.raises(DatabaseError, match="append-only"):
        sql(filled, statement)
    assert sql(filled, everything) == before


@pytest.mark.parametrize("way", ["update", "delete"])
def test_without_the_triggers_the_same_statements_pass(filled: Journal, way: str) -> None:
    """This test shows that the one above can fail."""
    unguard(filled, "journal_observation")
    sql(filled, VANDALISM[way].format(table="journal_observation"))
    faults = filled.verify("muster").faults
    assert any("Schutz" in says(fault.message) for fault in faults)


def test_the_database_writes_through_to_the_disk(journal: Journal) -> None:
    if connections[journal.alias].vendor != "sqlite":
        assert sql(journal, "SHOW synchronous_commit") == [("on",)]
        return
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
    }
    assert {name: sql(journal, f"PRAGMA {name}")[0][0] for name in wanted} == wanted
