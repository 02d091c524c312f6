"""`backup`, `restore`, `doctor` and `views` as someone at the command line calls them."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Call
from tests.databases import sqlite_only


def call(home: Path, *arguments: str, code: int = 0) -> Any:
    """The JSON of a call in a process of its own: these commands set Django up with all tables."""
    environment = os.environ | {"LEITSTAND_HOME": str(home)}
    command = [sys.executable, "-m", "leitstand.cli", *arguments, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == code, done.stderr
    assert done.stdout.count("\n") == 1
    return json.loads(done.stdout)


@pytest.fixture
def founded(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    call(home, "init", "Muster GmbH")
    return home


@sqlite_only
def test_a_company_is_backed_up_and_restored_elsewhere(founded: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "a.leitstand", tmp_path / "other"
    written = call(founded, "backup", str(file))
    assert list(written["organisations"]) == ["muster-gmbh"]
    assert call(other, "restore", str(file), "--check")["fingerprint"] == written["fingerprint"]
    assert not other.exists()
    assert call(other, "restore", str(file))["organisations"] == written["organisations"]
    assert call(other, "journal", "verify")["head"] == written["organisations"]["muster-gmbh"]["head"]
    refused = call(other, "restore", str(file), code=5)
    assert refused["error"][0]["code"] == "journal-restore-not-empty"
    again = call(founded, "backup", str(file), code=1)
    assert again["error"][0]["code"] == "cli-file-exists"


@sqlite_only
def test_doctor_says_what_is_wrong_and_how_to_mend_it(founded: Path) -> None:
    sound = call(founded, "doctor")
    assert sound["ok"]
    states = {finding["about"]: finding["state"] for finding in sound["findings"]}
    assert states["chain"] == states["durability"] == states["rights"] == states["files"] == "ok"
    with closing(sqlite3.connect(founded / "leitstand.sqlite3")) as file, file:
        file.execute("DROP TRIGGER journal_entry_no_update")
        file.execute("UPDATE journal_entry SET body = replace(body, 'Muster', 'Munter')")
    (founded / "secret.key").chmod(0o644)
    ill = call(founded, "doctor", code=1)
    faults = {f["about"]: f for f in ill["findings"] if f["state"] == "fault"}
    assert faults.keys() == ({"chain", "rights"} if os.name == "posix" else {"chain"})
    assert all(fault["mend"] for fault in faults.values())
    assert "verändert" in faults["chain"]["text"]


def test_doctor_makes_nothing_where_nothing_is(tmp_path: Path) -> None:
    found = call(tmp_path / "nothing", "doctor", code=1)
    assert {f["about"] for f in found["findings"] if f["state"] == "fault"} == {"folder", "database"}
    assert not (tmp_path / "nothing").exists()


def test_a_file_of_settings_that_cannot_be_read_is_a_finding(founded: Path) -> None:
    (founded / "leitstand.toml").write_text("[web\n")
    found = call(founded, "doctor", code=1)
    assert [f["about"] for f in found["findings"] if f["state"] == "fault"] == ["settings"]


def test_nothing_to_back_up_is_said(tmp_path: Path) -> None:
    refused = call(tmp_path / "nothing", "backup", str(tmp_path / "a"), code=1)
    assert refused["error"][0]["code"] == "actions-backup-nothing"
    assert not (tmp_path / "nothing").exists()


def test_views_are_put_up_and_taken_down(founded: Path) -> None:
    put = call(founded, "views")
    assert put["views"] > 20
    assert put["renewed"]
    assert not call(founded, "views")["renewed"]
    assert call(founded, "views", "--remove")["removed"]


def test_an_exported_journal_is_restored_as_before(leitstand: Call, tmp_path: Path) -> None:
    assert leitstand("init", "Muster GmbH").exit_code == 0
    assert leitstand("export", str(tmp_path / "j.jsonl")).exit_code == 0
    again = leitstand("restore", str(tmp_path / "j.jsonl"))
    assert "Nichts Neues" in again.output


def test_an_address_that_is_none_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEITSTAND_DATABASE", "mysql://secret@host/x")
    refused = call(tmp_path / "home", "init", "Muster GmbH", code=5)
    assert refused["error"][0]["code"] == "journal-database-address"
    assert "secret" not in json.dumps(refused)


def test_a_database_server_that_does_not_answer_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEITSTAND_DATABASE", f"postgresql:///leitstand?host={tmp_path}")
    refused = call(tmp_path / "home", "init", "Muster GmbH", code=5)
    assert refused["error"][0]["code"] == "journal-database"
    found = call(tmp_path / "home", "doctor", code=1)
    assert [f["about"] for f in found["findings"] if f["state"] == "fault"] == ["database"]
