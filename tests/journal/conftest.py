"""A fresh journal for each test: a copy of an empty one, so that no test waits for the migrations."""

from __future__ import annotations

import datetime as dt
import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connections
from tests.journal.samples import START

import leitstand.journal as room
from leitstand.journal import Change, Commit, Journal, Put
from leitstand.strategy import Record


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("empty") / "home"
    opened = room.open(home)
    opened.close()
    return home


@pytest.fixture
def journal(empty_home: Path, tmp_path: Path) -> Iterator[Journal]:
    home = tmp_path / "home"
    shutil.copytree(empty_home, home)
    yield room.open(home)
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
