"""A fresh journal for each test: a copy of an empty one, so that no test waits for the migrations.

With LEITSTAND_TEST_POSTGRES=postgresql://… the same tests run there (the user may create databases).
"""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connections
from tests.journal.samples import START

import leitstand.journal as room
from leitstand.journal import Change, Commit, Journal, Put
from leitstand.strategy import Record

POSTGRES = os.environ.get("LEITSTAND_TEST_POSTGRES")
_COUNT = itertools.count()


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("empty") / "home"
    opened = room.open(home, database=_postgres("template") if POSTGRES else None)
    opened.close()
    return home


@pytest.fixture
def journal(empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    home = tmp_path / "home"
    shutil.copytree(empty_home, home)
    database = _postgres(f"test{next(_COUNT)}") if POSTGRES else None
    if database:
        monkeypatch.setenv("LEITSTAND_TEST_DATABASE", database)  # for the workers
    opened = room.open(home, database=database)
    yield opened
    connections.close_all()


@pytest.fixture
def write(journal: Journal) -> Callable[..., Commit]:
    """Commits to the organisation "muster", a minute later each time."""
    journal.create_organisation("muster", "Muster GmbH", at=START)
    minutes = itertools.count()

    def commit(*changes: Change | Record, **options: object) -> Commit:
        wrapped = [Put(change) if isinstance(change, Record) else change for change in changes]
        stated = {"who": "role-strategy", "why": "Test", "at": START + dt.timedelta(minutes=next(minutes))}
        return journal.commit("muster", wrapped, **(stated | options))  # type: ignore[arg-type]

    return commit


def _postgres(name: str) -> str:
    """A new database, copied from the template where there is one; the address is the given one, renamed."""
    psycopg = importlib.import_module("psycopg")
    assert POSTGRES
    address, _, options = POSTGRES.partition("?")
    server = address.rpartition("/")[0]
    made = f"leitstand_{os.getpid()}_{name}"
    source = "" if name == "template" else f" TEMPLATE leitstand_{os.getpid()}_template"
    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {made}".encode())
        connection.execute(f"CREATE DATABASE {made}{source}".encode())
    return f"{server}/{made}?{options}"
