"""Where the strategy is kept: append-only entries in one hash chain per organisation.

Importing this room costs nothing; Django is imported by `open`. docs/adr/0003 says what is hashed.
"""

from __future__ import annotations

from .errors import Conflict, JournalError
from .folder import data_folder
from .journal import Journal
from .opening import open
from .settings import minimal_settings, prepare
from .values import (
    GENESIS,
    Change,
    Commit,
    Derived,
    Entry,
    Fault,
    FieldChange,
    Head,
    Organisation,
    Person,
    Put,
    Verification,
    Withdraw,
)

__all__ = [
    "GENESIS",
    "Change",
    "Commit",
    "Conflict",
    "Derived",
    "Entry",
    "Fault",
    "FieldChange",
    "Head",
    "Journal",
    "JournalError",
    "Organisation",
    "Person",
    "Put",
    "Verification",
    "Withdraw",
    "data_folder",
    "minimal_settings",
    "open",
    "prepare",
]
