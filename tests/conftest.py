"""What all tests share: properties without a stopwatch, and a data folder of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests import databases

# Time is measured under bench/, never here; the same examples on every machine.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


if databases.SERVER:
    databases.install()


@pytest.fixture(scope="session", autouse=True)
def _databases_dropped() -> Iterator[None]:
    """What the tests have made on a PostgreSQL server goes with them."""
    yield
    databases.drop()


@pytest.fixture(autouse=True)
def _no_foreign_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test never touches the data of the person who runs it."""
    monkeypatch.setenv("LEITSTAND_HOME", str(tmp_path / "home"))
    for name in ("LEITSTAND_LANG", "LEITSTAND_ORG", "LEITSTAND_DATABASE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setitem(os.environ, "LANG", "de_DE.UTF-8")


@pytest.fixture(autouse=True)
def _connections_closed(tmp_path: Path) -> Iterator[None]:
    """Each test has data folders of its own; Python 3.13 complains of a connection that is left open."""
    yield
    django = sys.modules.get("django.conf")
    if django is not None and django.settings.configured:
        from django.db import connections

        connections.close_all()
    databases.drop(tmp_path)
