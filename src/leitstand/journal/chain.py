"""The hash chain: which bytes are hashed, so that an outsider can recompute them.

hash = sha256 of the RFC 8785 text (UTF-8) of one JSON object with the fields of `FIELDS`. `body` is in it as
a string: the canonical text itself, so no parser stands between the stored text and the hash. docs/adr/0003
holds a verifier for exported journals that needs nothing but Python's standard library.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re

import rfc8785

from leitstand.texts import message

from .errors import JournalError
from .values import Entry

FORMAT = 1
FIELDS = (
    "action",
    "at",
    "body",
    "commit",
    "format",
    "id",
    "kind",
    "organisation",
    "previous",
    "schema_version",
    "sequence",
    "who",
    "why",
)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


def hashed_fields(entry: Entry) -> dict[str, str | int]:
    """The fields that are hashed, by name, as JSON values."""
    fields: dict[str, str | int] = {
        name: getattr(entry, name) for name in FIELDS if name not in ("at", "format")
    }
    return fields | {"at": time_text(entry.at), "format": FORMAT}


def entry_hash(entry: Entry) -> str:
    """The hash that this entry must carry (64 hexadecimal digits); its own `hash` field is not looked at."""
    return hashlib.sha256(rfc8785.dumps(hashed_fields(entry))).hexdigest()


def time_text(at: dt.datetime) -> str:
    """A time as the chain writes it: UTC, always six decimals, so that texts sort as times do."""
    if at.tzinfo is None:
        raise JournalError(message("journal-time-without-zone", at=at.isoformat()))
    return at.astimezone(dt.UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def time_of(text: str) -> dt.datetime:
    """The time of a chain text. Raises ValueError for any other spelling."""
    if not _TIME.fullmatch(text):
        raise ValueError(text)
    return dt.datetime.fromisoformat(text)


def storable(field: str, text: str, *, limit: int | None = None) -> str:
    """`text` if every database can keep it; `field` names what it is for the refusal."""
    if not text.strip():
        raise JournalError(message("journal-blank", field=field))
    if not findable(text):
        raise JournalError(message("journal-text-unstorable", field=field, text=ascii(text)))
    if limit is not None and len(text) > limit:
        raise JournalError(message("journal-too-long", field=field, text=text[:limit], limit=limit))
    return text


def findable(text: str) -> bool:
    """Whether a database can be asked for this text: what cannot be stored is nowhere, and PostgreSQL will not look."""
    return "\0" not in text and not any("\ud800" <= sign <= "\udfff" for sign in text)
