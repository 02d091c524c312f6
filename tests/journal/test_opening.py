"""Opening sets a folder up once, guards its files and refuses what it cannot read."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from tests.databases import sqlite_only
from tests.journal.samples import START, principle, refusal, sql

import leitstand.journal as room
from leitstand.journal import Journal, Put, minimal_settings
from leitstand.journal.settings import database_settings


@sqlite_only
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_folder_and_its_files_are_for_their_owner_alone(empty_home: Path) -> None:
    assert empty_home.stat().st_mode & 0o777 == 0o700
    modes = {file.name: file.stat().st_mode & 0o777 for file in empty_home.iterdir()}
    assert modes.keys() >= {"leitstand.sqlite3", "secret.key", "setup.lock"}
    assert set(modes.values()) == {0o600}


def test_every_folder_has_its_own_key_and_keeps_it(empty_home: Path, tmp_path: Path) -> None:
    key = minimal_settings(empty_home)["SECRET_KEY"]
    assert len(key) > 80
    room.prepare(empty_home)
    assert minimal_settings(empty_home)["SECRET_KEY"] == key
    assert minimal_settings(tmp_path / "new")["SECRET_KEY"] == ""
    assert not (tmp_path / "new").exists()
    room.prepare(tmp_path / "new")
    assert minimal_settings(tmp_path / "new")["SECRET_KEY"] not in ("", key)


@sqlite_only
def test_the_same_folder_is_opened_twice_and_several_side_by_side(
    journal: Journal, empty_home: Path, tmp_path: Path
) -> None:
    journal.create_organisation("muster", "Muster GmbH", at=START)
    journal.commit("muster", [Put(principle("P-1"))], who="a", why="b", at=START)
    again = room.open(journal.home / ".." / journal.home.name)
    assert again.alias == journal.alias
    assert again.head("muster") == journal.head("muster")
    shutil.copytree(empty_home, tmp_path / "other")
    other = room.open(tmp_path / "other")
    assert other.organisations() == ()
    assert other.alias != journal.alias
    other.close()


@sqlite_only
def test_a_file_that_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    room.prepare(tmp_path / "home")
    (tmp_path / "home" / "leitstand.sqlite3").write_bytes(b"something else" * 100)
    assert "lässt sich nicht öffnen" in refusal(lambda: room.open(tmp_path / "home"))


def test_a_folder_that_cannot_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "lässt sich nicht einrichten" in refusal(lambda: room.open(tmp_path / "file" / "home"))


@sqlite_only
def test_a_database_of_a_newer_program_is_refused_in_words(journal: Journal) -> None:
    insert = "INSERT INTO django_migrations (app, name, applied) VALUES ('journal', '9999_later', '')"
    sql(journal, insert)
    words = refusal(lambda: room.open(journal.home))
    assert "9999_later" in words
    assert "Aktualisieren" in words


@sqlite_only
def test_a_migrated_database_is_not_migrated_again(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leitstand.journal.opening._migrate", lambda *_: pytest.fail("migrated again"))
    room.open(journal.home)


def test_the_migrations_make_exactly_the_tables_of_the_models(journal: Journal) -> None:
    from django.core.management import call_command

    call_command("makemigrations", "journal", check=True, dry_run=True, verbosity=0)


def test_the_user_model_is_our_own_from_the_first_migration_on(journal: Journal) -> None:
    from django.contrib.auth import get_user_model

    user = get_user_model()
    assert user._meta.label == "journal.User"
    assert user._default_manager.using(journal.alias).count() == 0


def test_importing_the_room_imports_neither_django_nor_pydantic() -> None:
    script = "import sys, leitstand.journal; print({'django', 'pydantic'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_postgresql_address_is_taken_apart() -> None:
    full = database_settings(Path("x"), "postgresql://anna:ge%40heim@db.local:5433/leitstand?sslmode=require")
    assert full == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "leitstand",
        "USER": "anna",
        "PASSWORD": "ge@heim",
        "HOST": "db.local",
        "PORT": "5433",
        "OPTIONS": {"options": "-c synchronous_commit=on", "sslmode": "require"},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
    socket = database_settings(Path("x"), "postgresql:///leitstand?host=/run/postgresql&user=anna")
    assert (socket["HOST"], socket["USER"], socket["PORT"]) == ("/run/postgresql", "anna", "")


@pytest.mark.parametrize("address", ["mysql://x/y", "leitstand.sqlite3", "postgresql://host", ""])
def test_another_address_is_refused_without_showing_a_password(address: str) -> None:
    assert "postgresql://" in refusal(lambda: database_settings(Path("x"), address))


@sqlite_only
def test_the_file_survives_the_integrity_check(journal: Journal) -> None:
    with sqlite3.connect(journal.home / "leitstand.sqlite3") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
