"""Whether a worker lives is known from its lock, which ends with its process however that ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests import databases

from leitstand.web.jobs.alive import living

if TYPE_CHECKING:
    from leitstand.journal import Journal


@databases.sqlite_only
def test_one_worker_at_a_time_on_sqlite(journal: Journal, home: Path) -> None:
    with living(journal.alias, home, "a") as first:
        assert first is not None
        with living(journal.alias, home, "b") as second:
            assert second is None
    with living(journal.alias, home, "b") as after:
        assert after is not None and not after("a")


@databases.postgres_only
def test_any_number_of_workers_on_postgresql(journal: Journal, home: Path) -> None:
    with living(journal.alias, home, "a") as first:
        with living(journal.alias, home, "b") as second:
            assert first is not None and second is not None
            assert first("b") and second("a")
            assert not first("c")
        assert not first("b")
        assert not first("a")  # what its own name has left behind nobody is at work on
