"""What an entry of the journal changed against the version before: read from the stored texts alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from leitstand.journal import Entry
from leitstand.strategy import KINDS
from leitstand.texts import Message, label


@dataclass(frozen=True)
class Changed:
    """A field that differs: what a person calls it, and its name. None: it had no value."""

    name: Message
    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Version:
    """An entry and what it changed; `first` where it is the oldest of its record."""

    entry: Entry
    first: bool
    changed: tuple[Changed, ...]

    @property
    def did(self) -> str:
        """ "created", "withdrawn" or "changed"."""
        return "created" if self.first else "withdrawn" if self.entry.action == "withdraw" else "changed"

    @property
    def names(self) -> tuple[Message, ...]:
        """The names of the fields that differ."""
        return tuple(c.name for c in self.changed)


def versions(entries: tuple[Entry, ...]) -> list[Version]:
    """The versions of one record, oldest first."""
    found: list[Version] = []
    before: dict[str, Any] = {}
    for entry in entries:
        after = json.loads(entry.body) if entry.action == "put" else {}
        fields = (
            []
            if not before or not after
            else [f for f in {**before, **after} if before.get(f) != after.get(f)]
        )
        changed = tuple(Changed(field_name(entry.kind, f), f, before.get(f), after.get(f)) for f in fields)
        found.append(Version(entry, not found, changed))
        before = after or before
    return found


def field_name(kind: str, field: str) -> Message:
    """What a person calls this field."""
    known = KINDS.get(kind)
    return known.field_label(field) if known else label(kind, field)
