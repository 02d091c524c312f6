"""What goes into the journal and what comes out of it: frozen values, no database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from leitstand.texts import Message

if TYPE_CHECKING:
    from leitstand.strategy import Record

Action = Literal["put", "withdraw"]
When = dt.datetime | Callable[[], dt.datetime]
"""A stated time, or a clock."""
GENESIS = "0" * 64
"""What the first entry of an organisation names as the hash before it."""
WITHDRAWN = "null"
"""The body of a withdrawal."""


@dataclass(frozen=True)
class Organisation:
    """One company whose strategy is kept apart from all others. The name is not hashed."""

    id: str
    name: str


@dataclass(frozen=True)
class Head:
    """Where the chain of an organisation ends: 0 and `GENESIS` before the first entry (then `at` is None)."""

    sequence: int
    hash: str
    at: dt.datetime | None


@dataclass(frozen=True)
class Entry:
    """One version of one record, chained to the entry before.

    `body` is the exact canonical text that was hashed ("null" for a withdrawal), `at` is UTC to the
    microsecond, `commit` counts the transactions of the organisation, `hash` covers every other field.
    """

    organisation: str
    sequence: int
    commit: int
    at: dt.datetime
    who: str
    why: str
    kind: str
    id: str
    action: Action
    schema_version: int
    body: str
    previous: str
    hash: str


@dataclass(frozen=True)
class Put:
    """Write this record. `version`: sequence of the entry that the change started from (0: must be new)."""

    record: Record
    version: int | None = None


@dataclass(frozen=True)
class Withdraw:
    """Take the record with this id out of the strategy; its history stays. `version` as in `Put`."""

    id: str
    version: int | None = None


Change = Put | Withdraw


@dataclass(frozen=True)
class Commit:
    """What one commit wrote. Nothing had changed: no entries, `number` is None, `head` is the old one."""

    number: int | None
    entries: tuple[Entry, ...]
    head: Head


@dataclass(frozen=True)
class Sought:
    """What is looked for in the journal; "" and None: everything. `since` and `until` are inclusive.

    `why`: words within the reason as it is stored, whatever their case (of letters beyond ASCII: as they are);
    `codes`: or a reason that begins with one of these codes.
    """

    who: str = ""
    kind: str = ""
    record: str = ""
    why: str = ""
    codes: tuple[str, ...] = ()
    since: dt.datetime | None = None
    until: dt.datetime | None = None


@dataclass(frozen=True)
class Commitment:
    """A commit in an overview: what was written in one go. `count`: how many of its entries fit what was sought."""

    number: int
    at: dt.datetime
    who: str
    why: str
    first: int
    count: int


@dataclass(frozen=True)
class Turned:
    """A record at two moments: the entry that it rests on at each, None where it does not exist then."""

    before: Entry | None
    after: Entry | None

    @property
    def entry(self) -> Entry:
        """The later of the two."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - one of both is there
        return found


@dataclass(frozen=True)
class FieldChange:
    """One field of a record in two versions; None where the field (or the record) had no value."""

    kind: str
    field: str
    before: object
    after: object


@dataclass(frozen=True)
class Fault:
    """What verification found: at this entry, or at the journal as a whole (`sequence` is None)."""

    sequence: int | None
    message: Message


@dataclass(frozen=True)
class Verification:
    """The result of recomputing the whole chain: `ok` exactly when there are no faults."""

    entries: int
    head: Head
    faults: tuple[Fault, ...]

    @property
    def ok(self) -> bool:
        return not self.faults


@dataclass(frozen=True)
class Backup:
    """What a backup holds: the end of every chain by organisation, rows beside the chains, its size in bytes.

    `fingerprint` stands for the whole content; kept elsewhere, it proves that the file was not changed.
    """

    path: Path
    fingerprint: str
    heads: Mapping[str, Head]
    rows: int
    size: int


@dataclass(frozen=True)
class Published:
    """The views of one organisation: the file (SQLite) or schema (PostgreSQL) and the role that may read them.

    `head`: up to where they reach (PostgreSQL's are live); `renewed`: whether they were written now.
    """

    place: str
    role: str | None
    views: int
    head: Head
    renewed: bool


@dataclass(frozen=True)
class Finding:
    """What an examination found: `about` names what was looked at, `mend` says how to put it right (None: fine)."""

    about: str
    state: Literal["ok", "warning", "fault"]
    message: Message
    mend: Message | None = None


@dataclass(frozen=True)
class Derived:
    """A computed result that may be thrown away at any time."""

    content: bytes
    media_type: str


@dataclass(frozen=True)
class Person:
    """Name, e-mail and skills (skill -> level) of one person; erasable. Entries only ever name the `id`."""

    id: str
    name: str = ""
    email: str = ""
    skills: Mapping[str, int] = field(default_factory=dict)
