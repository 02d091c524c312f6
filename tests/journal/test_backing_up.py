"""A backup holds everything, may be taken at any moment, and comes back the same or not at all, on either database."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import databases
from tests.companies import company
from tests.databases import sqlite_only
from tests.journal.samples import START, principle, refusal, says, sql

import leitstand.journal as room
from leitstand.journal import Backup, Commit, Journal, JournalError, Person, Put, Withdraw
from leitstand.strategy import Observation

HASHED = "argon2$..."
Write = Callable[..., Commit]
Rewrite = Callable[[dict[str, bytes], dict[str, Any]], None]


@pytest.fixture
def full(write: Write, journal: Journal) -> Journal:
    """Two organisations with a history, people, observations, someone who may log in, files and derived results."""
    write(*(Put(record) for record in company(3)))
    write(principle("P-1", "Größe\n„x“"), principle("P-2"))
    write(Withdraw("P-2"), principle("P-1", "neu"))
    journal.create_organisation("Zweite", "Zweite AG", at=START)
    journal.commit("Zweite", [Put(principle("P-1"))], who="a", why="b", at=START)
    journal.create_organisation("leer", "Noch leer", at=START)
    journal.people.put("muster", Person("p-1", "Anna Ä", "anna@example.org", {"sql": 3}))
    march = dt.date(2026, 3, 1)
    journal.observe(
        "muster",
        [
            Observation(series="k", period=march, value=Decimal("3.50"), known_at=START, source="Zähler"),
            Observation(series="k", period=march, value=None, known_at=START + dt.timedelta(days=1)),
        ],
    )
    from django.contrib.auth import get_user_model

    get_user_model()._default_manager.using(journal.alias).create(
        username="anna",
        password=HASHED,
        date_joined=START,
        last_login=START + dt.timedelta(microseconds=7),
    )
    journal.derived_put("chart", "<svg/>", "image/svg+xml")
    profile = journal.home / "profiles" / "unsere-liste.toml"
    profile.parent.mkdir()
    profile.write_text("[liste]\n", "utf-8")
    journal.publish("muster")
    return journal


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "alles.leitstand"


def parts(file: Path) -> dict[str, str]:
    """What an archive holds: part -> SHA-256."""
    with zipfile.ZipFile(file) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    return {name: part["sha256"] for name, part in manifest["parts"].items()}


def kinds() -> list[str | None]:
    """The databases into which a backup is restored: SQLite, and PostgreSQL where there is a server."""
    return ["sqlite", *([None] if databases.SERVER else [])]


def restored(home: Path, source: Path, database: str | None) -> Journal:
    room.restore(home, source, database=database)
    return room.open(home, database=database)


@pytest.mark.parametrize("database", kinds())
def test_everything_comes_back_the_same(
    full: Journal, target: Path, tmp_path: Path, database: str | None
) -> None:
    done = full.back_up(target)
    assert done.heads == {name: full.head(name) for name in ("Zweite", "leer", "muster")}
    there = restored(tmp_path / "new", target, database)
    assert there.organisations() == full.organisations()
    for name in done.heads:
        assert there.verify(name).ok
        assert there.head(name) == full.head(name)
        assert list(there.entries(name)) == list(full.entries(name))
        assert there.strategy(name) == full.strategy(name)
        assert there.people.find(name) == full.people.find(name)
        for series in full.series(name):
            assert there.vintages(name, series) == full.vintages(name, series)
    assert (tmp_path / "new" / "secret.key").read_bytes() == (full.home / "secret.key").read_bytes()
    assert (tmp_path / "new" / "profiles" / "unsere-liste.toml").read_text("utf-8") == "[liste]\n"
    assert there.derived_get("chart") is None
    assert not (tmp_path / "new" / "views").exists()
    assert {f.name for f in (tmp_path / "new").iterdir() if f.name.startswith(".")} == set()


@pytest.mark.parametrize("database", kinds())
def test_a_backup_of_what_was_restored_is_the_same_backup(
    full: Journal, target: Path, tmp_path: Path, database: str | None
) -> None:
    """To the byte, from SQLite to PostgreSQL and back."""
    full.back_up(target)
    there = restored(tmp_path / "new", target, database)
    there.back_up(tmp_path / "again.leitstand")
    assert parts(tmp_path / "again.leitstand") == parts(target)


@pytest.mark.parametrize("database", kinds())
def test_what_was_restored_goes_on(full: Journal, target: Path, tmp_path: Path, database: str | None) -> None:
    full.back_up(target)
    there = restored(tmp_path / "new", target, database)
    stamp: dict[str, Any] = {"who": "a", "why": "b", "at": START + dt.timedelta(days=9)}
    assert there.commit("muster", [Put(principle("P-9"))], **stamp).head == (
        full.commit("muster", [Put(principle("P-9"))], **stamp).head
    )
    there.create_organisation("dritte", "Dritte", at=START)
    there.people.put("dritte", Person("p-1", "Neu"))  # numbered after those that came with their numbers
    assert there.observe("dritte", [Observation(series="k", period=START.date(), value=None, known_at=START)])
    from django.contrib.auth import get_user_model

    get_user_model()._default_manager.using(there.alias).create(username="neu", password=HASHED)
    assert there.verify("muster").ok


def test_a_backup_is_for_its_owner_alone_and_says_the_same_twice(full: Journal, target: Path) -> None:
    first = full.back_up(target)
    assert target.stat().st_mode & 0o077 == 0
    again = full.back_up(target.with_name("again"))
    assert first.fingerprint == again.fingerprint
    assert room.check_backup(full.home, target) == first
    assert [f.name for f in target.parent.iterdir() if f.name.startswith(".alles")] == []


def test_the_journal_in_it_is_what_anybody_can_check(full: Journal, target: Path) -> None:
    full.back_up(target)
    with zipfile.ZipFile(target) as archive:
        lines = archive.read("journal/muster.jsonl").decode().splitlines()
    entry = json.loads(lines[-1])
    stated = entry.pop("hash")
    text = json.dumps(entry, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(text.encode()).hexdigest() == stated == full.head("muster").hash


def test_backups_taken_while_others_write_are_whole(full: Journal, target: Path, tmp_path: Path) -> None:
    stop, written = threading.Event(), []

    def work() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            full.people.put("muster", Person(f"w-{number}"))
            change = [Put(principle(f"W-{number}")), Put(principle(f"X-{number}"))]
            stamp: dict[str, Any] = {"who": "a", "why": "b", "at": START + dt.timedelta(days=9)}
            written.append(full.commit("muster", change, **stamp).head.sequence)
        connections.close_all()

    writer = threading.Thread(target=work)
    writer.start()
    try:
        taken = [full.back_up(tmp_path / f"{n}.leitstand") for n in range(4)]
    finally:
        stop.set()
        writer.join()
    assert len(written) > 4
    sequences = [backup.heads["muster"].sequence for backup in taken]
    assert sequences == sorted(sequences)
    for n, backup in enumerate(taken):
        there = restored(tmp_path / f"home{n}", backup.path, "sqlite")
        assert there.head("muster") == backup.heads["muster"]
        assert backup.heads["muster"].sequence in (full.head("muster").sequence, *written, sequences[0])
        pairs = {r.id[2:] for r in there.strategy("muster") if r.id[:2] in ("W-", "X-")}
        assert all(
            f"W-{p}" in there.strategy("muster") and f"X-{p}" in there.strategy("muster") for p in pairs
        )


@pytest.fixture
def small(write: Write, journal: Journal, tmp_path: Path) -> Backup:
    write(principle("P-1"), principle("P-2"))
    return journal.back_up(tmp_path / "small.leitstand")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_changed_byte_is_refused_or_changes_nothing(
    data: st.DataObject, small: Backup, journal: Journal
) -> None:
    content = bytearray(small.path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    changed = small.path.with_name("changed")
    changed.write_bytes(content)
    try:
        found = room.check_backup(journal.home, changed)
    except JournalError as error:
        assert "Es wurde nichts verändert" in says(error.message)
    else:  # a bit of the zip format that stands for nothing here, such as a date
        assert (found.fingerprint, found.heads) == (small.fingerprint, small.heads)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=st.floats(0, 0.999))
def test_a_cut_off_archive_is_refused(part: float, small: Backup, journal: Journal) -> None:
    content = small.path.read_bytes()
    cut = small.path.with_name("cut")
    cut.write_bytes(content[: int(len(content) * part)])
    assert "Es wurde nichts verändert" in refusal(lambda: room.check_backup(journal.home, cut))


def rewritten(source: Path, change: Rewrite) -> Path:
    """The same archive after a change, with sums that fit: what somebody who knows the format could make."""
    with zipfile.ZipFile(source) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        contents = {name: archive.read(name) for name in manifest["parts"]}
    change(contents, manifest)
    for name, content in contents.items():
        told = manifest["parts"].setdefault(name, {})
        told |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    target = source.with_name("rewritten")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
        archive.writestr("manifest.json", json.dumps(manifest))
    return target


def _forge_entry(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    contents["journal/muster.jsonl"] = contents["journal/muster.jsonl"].replace(
        b"Prinzip P-1", b"Prinzip P-7"
    )


def _cut_chain(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    contents["journal/muster.jsonl"] = b"".join(
        contents["journal/muster.jsonl"].splitlines(keepends=True)[:-1]
    )


def _other_head(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["heads"]["muster"]["hash"] = "0" * 64


def _no_journal(contents: dict[str, bytes], manifest: dict[str, Any]) -> None:
    del contents["journal/muster.jsonl"], manifest["parts"]["journal/muster.jsonl"]


def _outside(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    contents["files/../../evil"] = b"x"


def _newer_format(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["format"] = 2


def _newer_program(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["migrations"].append("journal.9999_later")


def _not_ours(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["file"] = "something-else"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_forge_entry, "Prüfsumme"), (_cut_chain, "enden"), (_other_head, "endet nicht so"), (_no_journal, "fehlt"),
        (_outside, "gehört nicht hinein"), (_newer_format, "neueren Version"), (_newer_program, "9999_later"),
        (_not_ours, "keine Sicherung"),
    ],
)  # fmt: skip
def test_a_changed_archive_with_fitting_sums_is_refused(
    small: Backup, tmp_path: Path, change: Rewrite, said: str
) -> None:
    forged = rewritten(small.path, change)
    assert said in refusal(lambda: room.restore(tmp_path / "new", forged))
    assert not (tmp_path / "new" / "leitstand.sqlite3").exists()
    assert not (tmp_path / "evil").exists()


def _unknown_table(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    contents["tables/journal.nonsense.jsonl"] = b"{}\n"


def _unknown_column(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    name = "tables/journal.organisationrow.jsonl"
    contents[name] = contents[name].replace(b'"name"', b'"nom"')


def _no_organisation(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    contents["tables/journal.organisationrow.jsonl"] = b""


def _no_json(contents: dict[str, bytes], _: dict[str, Any]) -> None:
    contents["tables/auth.group.jsonl"] = b"?\n"


@pytest.mark.parametrize("change", [_unknown_table, _unknown_column, _no_organisation, _no_json])
@pytest.mark.parametrize("database", kinds())
def test_what_fails_half_way_leaves_the_place_as_it_was(
    small: Backup, tmp_path: Path, change: Rewrite, database: str | None
) -> None:
    forged, home = rewritten(small.path, change), tmp_path / "new"
    assert "Es wurde nichts verändert" in refusal(lambda: room.restore(home, forged, database=database))
    left = {file.name for file in home.rglob("*")} if home.exists() else set()
    assert left <= {"setup.lock", "database"}
    room.restore(home, small.path, database=database)
    assert room.open(home, database=database).verify("muster").ok


def test_a_place_with_data_is_never_overwritten(full: Journal, small: Backup) -> None:
    before = full.head("muster")
    assert "gibt es schon Daten" in refusal(lambda: room.restore(full.home, small.path))
    assert full.head("muster") == before


def test_an_empty_journal_is_a_place_for_a_backup(
    small: Backup, empty_home: Path, tmp_path: Path, journal: Journal
) -> None:
    shutil.copytree(empty_home, tmp_path / "opened-once")
    room.restore(tmp_path / "opened-once", small.path)
    assert room.open(tmp_path / "opened-once").head("muster") == journal.head("muster")


def test_a_backup_does_not_lie_in_the_folder_that_it_is_of(full: Journal) -> None:
    assert "ginge mit ihm verloren" in refusal(lambda: full.back_up(full.home / "x.leitstand"))


def test_a_file_that_is_there_is_not_overwritten(full: Journal, target: Path) -> None:
    target.write_text("wichtig")
    with pytest.raises(FileExistsError):
        full.back_up(target)
    assert target.read_text() == "wichtig"


def test_tables_of_a_program_that_is_not_known_are_not_left_out_silently(full: Journal, target: Path) -> None:
    sql(
        full,
        "INSERT INTO django_migrations (app, name, applied) VALUES ('shop', '0001_initial', '2026-01-01')",
    )
    assert "unvollständig" in refusal(lambda: full.back_up(target))
    assert not target.exists()


def _before_users_lost_their_person(contents: dict[str, bytes], manifest: dict[str, Any]) -> None:
    """As the program wrote it before migration 0003."""
    for later in ("journal.0003_user_without_person", "journal.0004_ways_through_the_journal"):
        manifest["migrations"].remove(later)
    name = "tables/journal.user.jsonl"
    rows = [json.loads(line) | {"person_id": None} for line in contents[name].splitlines()]
    contents[name] = b"".join(json.dumps(row, sort_keys=True).encode() + b"\n" for row in rows)


@pytest.mark.parametrize("database", kinds())
def test_a_backup_of_an_older_program_is_brought_to_this_one(
    full: Journal, target: Path, tmp_path: Path, database: str | None
) -> None:
    full.back_up(target)
    there = restored(tmp_path / "new", rewritten(target, _before_users_lost_their_person), database)
    assert there.verify("muster").ok
    from django.contrib.auth import get_user_model

    assert get_user_model()._default_manager.using(there.alias).get().username == "anna"


@sqlite_only
def test_a_full_disk_leaves_no_half_backup(
    full: Journal, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object) -> Iterator[str]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("leitstand.journal.keeping.lines_of", full_disk)
    with pytest.raises(OSError, match="No space"):
        full.back_up(target)
    assert not any(file.name.startswith((".alles", "alles")) for file in target.parent.iterdir())
