"""What the journal refuses, and why.

JournalError            every refusal; `.message` says what was wrong, where, and how to mend it
  Conflict              someone else changed the strategy in between; names both versions
"""

from __future__ import annotations

from leitstand.texts import Message, message, render


class JournalError(Exception):
    """A refusal as a value: nothing was written, the journal is as it was before."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.message = reason

    def __str__(self) -> str:
        return render(self.message, "en")


class Conflict(JournalError):
    """The change rests on version `expected`, but `actual` is in force by now.

    Both are sequences of entries. `record` is the id of the record that moved on, or None where the whole
    strategy was expected to be unchanged.
    """

    def __init__(self, expected: int, actual: int, record: str | None = None) -> None:
        if record is None:
            reason = message("journal-conflict", expected=str(expected), actual=str(actual))
        else:
            reason = message(
                "journal-conflict-record", record=record, expected=str(expected), actual=str(actual)
            )
        super().__init__(reason)
        self.expected, self.actual, self.record = expected, actual, record
