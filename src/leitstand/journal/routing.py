"""While tables of a database are being made, what names no database means that one.

Django sends it to "default", and so do migrations of others that forget to name theirs; several data folders in one
process would then write into one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_TO: ContextVar[str | None] = ContextVar("database that is being made", default=None)


class _Router:
    def db_for_read(self, _model: object, **_hints: object) -> str | None:
        return _TO.get()

    def db_for_write(self, _model: object, **_hints: object) -> str | None:
        return _TO.get()


@contextmanager
def everything_to(alias: str) -> Iterator[None]:
    """In this thread, queries that name no database go to `alias` while the block runs."""
    from django.db import router

    if not any(isinstance(known, _Router) for known in router.routers):
        router.routers.append(_Router())
    before = _TO.set(alias)
    try:
        yield
    finally:
        _TO.reset(before)
