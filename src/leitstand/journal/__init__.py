"""Where the strategy is kept: append-only entries in one hash chain per organisation.

Importing this room costs nothing; Django is imported by `open`. docs/adr/0003 says what is hashed.
"""

from __future__ import annotations

from .errors import Conflict, JournalError
from .folder import data_folder
from .journal import Journal
from .opening import check_backup, connect, examine, is_there, open, restore
from .past import PastJournal
from .settings import minimal_settings, prepare
from .values import (
    GENESIS,
    Backup,
    Change,
    Commit,
    Commitment,
    Derived,
    Entry,
    Fault,
    FieldChange,
    Finding,
    Head,
    Organisation,
    Person,
    Published,
    Put,
    Sought,
    Turned,
    Verification,
    Withdraw,
)

__all__ = [
    "GENESIS",
    "Backup",
    "Change",
    "Commit",
    "Commitment",
    "Conflict",
    "Derived",
    "Entry",
    "Fault",
    "FieldChange",
    "Finding",
    "Head",
    "Journal",
    "JournalError",
    "Organisation",
    "PastJournal",
    "Person",
    "Published",
    "Put",
    "Sought",
    "Turned",
    "Verification",
    "Withdraw",
    "check_backup",
    "connect",
    "data_folder",
    "examine",
    "is_there",
    "minimal_settings",
    "open",
    "prepare",
    "restore",
]
