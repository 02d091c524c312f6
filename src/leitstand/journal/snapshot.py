"""One moment of the whole database, read while others go on writing.

SQLite (WAL): a deferred transaction reads what was there at its first look. PostgreSQL: REPEATABLE READ, read only.
Neither holds up a writer.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections, transaction


@contextmanager
def snapshot(alias: str) -> Iterator[str]:
    """The name of a second connection to the same database that sees this moment and cannot write.

    It is closed at the end; whatever is read through it fits together.
    """
    moment = f"{alias}-moment-{secrets.token_hex(4)}"
    settings = dict(connections.settings[alias])
    sqlite = settings["ENGINE"].endswith("sqlite3")
    options = dict(settings.get("OPTIONS", {}))
    if sqlite:
        options["transaction_mode"] = "DEFERRED"
        options["init_command"] = options.get("init_command", "") + "PRAGMA query_only=ON;"
    else:
        options |= _of_one_moment(options)
    connections.settings[moment] = settings | {"OPTIONS": options}
    try:
        with transaction.atomic(using=moment, durable=True):
            with connections[moment].cursor() as cursor:
                # The first look fixes the moment.
                cursor.execute("SELECT COUNT(*) FROM journal_organisation")
            yield moment
    finally:
        connections[moment].close()
        del connections[moment]
        del connections.settings[moment]


def _of_one_moment(options: dict[str, object]) -> dict[str, object]:
    from psycopg import IsolationLevel

    given = str(options.get("options", ""))
    return {
        "isolation_level": IsolationLevel.REPEATABLE_READ,
        "options": f"{given} -c default_transaction_read_only=on".strip(),
    }
