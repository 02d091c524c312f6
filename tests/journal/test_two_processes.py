"""Two writers make one unbroken chain; a killed writer loses nothing that it had acknowledged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.databases import sqlite_only
from tests.journal.samples import START, says, sql

from leitstand.journal import Journal

WORKER = Path(__file__).with_name("worker.py")


def work(task: str, home: Path, *arguments: object) -> subprocess.Popen[str]:
    """Starts a worker; it waits for its twin before it does anything."""
    command = [sys.executable, str(WORKER), task, str(home), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(*workers: subprocess.Popen[str]) -> list[tuple[int, str, str]]:
    done = []
    for worker in workers:
        out, err = worker.communicate(timeout=60)
        done.append((worker.returncode, out.strip(), err.strip()))
    return done


@pytest.fixture
def muster(journal: Journal) -> Journal:
    journal.create_organisation("muster", "Muster GmbH", at=START)
    return journal


def test_two_writers_make_one_unbroken_chain(muster: Journal) -> None:
    done = finish(work("write", muster.home, "a", 15), work("write", muster.home, "b", 15))
    assert [(code, err) for code, _, err in done] == [(0, ""), (0, "")]
    sequences = [number for _, out, _ in done for number in json.loads(out)]
    assert sorted(sequences) == list(range(1, 31))
    assert muster.verify("muster").ok
    assert len(muster.strategy("muster")) == 30


def test_without_the_lock_one_of_two_writers_is_refused(muster: Journal) -> None:
    """Shows that the writers above do meet: the second line, the unique key, refuses the fork."""
    done = finish(work("race", muster.home, "a", 1), work("race", muster.home, "b", 1))
    assert sorted((code, err) for code, _, err in done) == [(0, ""), (1, "journal-not-written")]
    assert muster.verify("muster").ok


@sqlite_only
def test_without_lock_and_key_the_chain_forks_and_verification_says_so(muster: Journal) -> None:
    sql(
        muster,
        "CREATE TABLE loose (id INTEGER PRIMARY KEY, organisation_id, sequence, commit_number, at, who, why,"
        " kind, record_id, action, schema_version, body, previous, hash)",
    )
    done = finish(work("race", muster.home, "a", 1, "loose"), work("race", muster.home, "b", 1, "loose"))
    assert [code for code, _, _ in done] == [0, 0]
    columns = (
        "organisation_id, sequence, commit_number, at, who, why, kind, record_id, action, schema_version"
    )
    fork = sql(muster, f"SELECT {columns}, body, previous, hash FROM loose")  # noqa: S608
    assert [row[1] for row in fork] == [1, 1]
    sql(muster, "PRAGMA foreign_keys = OFF")
    sql(muster, "DROP TABLE journal_entry")
    sql(muster, "ALTER TABLE loose RENAME TO journal_entry")
    faults = muster.verify("muster").faults
    assert any("Zählung" in says(fault.message) for fault in faults)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_writers_lose_nothing_that_they_acknowledged(muster: Journal) -> None:
    ((code, out, err),) = finish(work("crash", muster.home, 20, 7))
    assert (code, err) == (0, "")
    acknowledged = json.loads(out)
    assert len(acknowledged) >= 20
    assert acknowledged == sorted(set(acknowledged)), "a lost entry's number would be given out again"
    found = muster.verify("muster")
    assert found.ok
    assert found.entries >= acknowledged[-1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_writer_that_acknowledges_too_early_is_caught(muster: Journal) -> None:
    """Shows that the test above can fail."""
    ((code, out, _),) = finish(work("crash", muster.home, 20, 7, "early"))
    acknowledged = json.loads(out)
    assert code == 0
    assert acknowledged != sorted(set(acknowledged))


@sqlite_only
def test_two_processes_may_open_a_new_folder_at_once(tmp_path: Path) -> None:
    home = tmp_path / "new"
    done = finish(work("open", home, "a"), work("open", home, "b"))
    assert done == [(0, "0", "")] * 2
