"""Who lives: a worker holds a lock of the database for as long as its process lasts, however that ends.

SQLite   one worker for a data folder: the lock of the file `worker.lock`. A second one waits for the first to end.
PostgreSQL   any number: each holds an advisory lock of a session of its own.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connections

LOCK_FILE = "worker.lock"
Lives = Callable[[str], bool]


@contextmanager
def living(alias: str, home: Path, worker: str) -> Iterator[Lives | None]:
    """Marks this worker as living while the block runs. Yields how to ask whether a worker of that name lives
    elsewhere, or None where this one may not work now, because another does.
    """
    if connections[alias].vendor == "sqlite":
        with _alone(home / LOCK_FILE) as mine:
            yield (lambda _other: False) if mine else None
    else:
        with _among_others(alias, worker) as lives:
            yield lives


@contextmanager
def _alone(file: Path) -> Iterator[bool]:
    file.touch(mode=0o600)
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            yield False
        else:
            yield True


@contextmanager
def _among_others(alias: str, worker: str) -> Iterator[Lives]:
    session = connections[alias].copy()  # its locks end with it, so nothing else may close it
    try:
        with session.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [_key(worker)])

            def lives(other: str) -> bool:
                """One's own lock can be had once more: what one's own name left behind has nobody at work on it."""
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [_key(other)])
                free = bool(cursor.fetchone()[0])
                if free:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", [_key(other)])
                return not free

            yield lives
    finally:
        session.close()


def _key(worker: str) -> int:
    """A number of 63 bits for a worker's name."""
    return int.from_bytes(hashlib.sha256(f"leitstand worker {worker}".encode()).digest()[:8]) >> 1
