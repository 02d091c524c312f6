"""Reading bodies of older schema versions.

A stored body is never rewritten. When a kind of record gets a new schema version, `UPCASTS[(kind, old)]`
turns the parsed body of `old` into that of `old + 1`; reading applies them one after the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import rfc8785
from pydantic import ValidationError

from leitstand.strategy import KINDS, Record, from_canonical
from leitstand.texts import message

from .errors import JournalError

Upcast = Callable[[dict[str, Any]], dict[str, Any]]


def _as_it_was(body: dict[str, Any]) -> dict[str, Any]:
    """New fields that may be absent: what was written without them says the same as before."""
    return body


UPCASTS: dict[tuple[str, int], Upcast] = {
    ("company", 1): _as_it_was,  # supervisory_body, color, logo
    ("objective", 1): _as_it_was,  # rank
    ("principle", 1): _as_it_was,  # concern
    ("settings", 1): _as_it_was,  # fiscal_year_start, one_off_booked
}


def record_of(kind: str, schema_version: int, body: str, *, where: int) -> Record:
    """The record of a stored body. `where` is the sequence of its entry, for the error.

    Raises JournalError for a kind or version that this program does not know (it is older than the journal),
    for a missing upcast, and for a body that is no valid record.
    """
    known = KINDS.get(kind)
    if known is None or schema_version > known.schema_version:
        raise JournalError(
            message("journal-newer-record", kind=kind, version=str(schema_version), sequence=str(where))
        )
    try:
        return from_canonical(kind, _current(kind, schema_version, known.schema_version, body))
    except (ValidationError, KeyError, TypeError, ValueError) as error:
        raise JournalError(
            message("journal-unreadable", kind=kind, sequence=str(where), reason=unreadable_because(error))
        ) from error


def _current(kind: str, stored: int, wanted: int, body: str) -> str:
    if stored == wanted:
        return body
    content = json.loads(body)
    for version in range(stored, wanted):
        content = UPCASTS[(kind, version)](content)
    return rfc8785.dumps(content).decode()


def unreadable_because(error: Exception) -> str:
    """The first thing that is wrong with a body, by field."""
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return f"{type(error).__name__}: {error}"
