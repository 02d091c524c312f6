"""Where someone acts: a journal, an organisation, a person with access roles, and a clock.

Every write takes the same way: load -> permission -> pure function -> commit as one journal transaction.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from leitstand import journal
from leitstand.journal import Change, Commit, Conflict, Head, Journal, JournalError, Put
from leitstand.strategy import Record, Strategy
from leitstand.texts import Lang, Message, message, render

from .permissions import LOCAL_OPERATOR, Actor, Permission, needed

Clock = Callable[[], dt.datetime]


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class ActionRefused(Exception):
    """What was asked for is not done, nothing was written. `message` says why; `details` lists every place."""

    def __init__(self, why: Message, details: Sequence[Message] = ()) -> None:
        self.message, self.details = why, tuple(details)
        super().__init__(render(why, "en"))


class NotPermitted(ActionRefused):
    """The person lacks the permission."""

    def __init__(self, actor: Actor, permission: Permission) -> None:
        self.permission = permission
        super().__init__(message("actions-not-permitted", actor=actor.id, permission=permission))


@dataclass(frozen=True)
class Founding:
    """A company that is not there yet: its name, its first records, and the reason that the journal gives."""

    name: str
    records: tuple[Record, ...]
    why: str


@dataclass(frozen=True)
class Desk:
    """One person at work on the strategy of one organisation.

    With `founding` the organisation comes into being with the first write, and not before.
    """

    journal: Journal
    organisation: str
    actor: Actor = LOCAL_OPERATOR
    clock: Clock = now
    lang: Lang = "de"
    founding: Founding | None = None

    @property
    def today(self) -> dt.date:
        """The day on the calendar of this machine."""
        return self.clock().astimezone().date()

    def load(self) -> tuple[Strategy, Head]:
        """The strategy in force and the journal position that it stands for."""
        self.require("strategy:read")
        if self.founding and not self.founded:
            return Strategy(self.founding.records), Head(0, journal.GENESIS, None)
        head = self.journal.head(self.organisation)
        return self.journal.strategy(self.organisation, sequence=head.sequence), head

    @property
    def founded(self) -> bool:
        return self.organisation in {o.id for o in self.journal.organisations()}

    def found(self) -> bool:
        """Brings the organisation into being, where it is not there yet; whether this was done now.

        Raises NotPermitted, Conflict where someone else did it at the same moment.
        """
        if self.founding is None or self.founded:
            return False
        self.require("organisation:create")
        first = [Put(r) for r in self.founding.records]
        for permission in sorted({needed(change, change.record.kind) for change in first}):
            self.require(permission)
        try:
            self.journal.create_organisation(self.organisation, self.founding.name, at=self.clock())
        except JournalError as error:
            if not self.founded:
                raise
            raise Conflict(0, self.journal.head(self.organisation).sequence) from error
        self.journal.commit(
            self.organisation, first, who=self.actor.id, why=self.founding.why, at=self.clock, expected=0
        )
        return True

    def require(self, permission: Permission) -> None:
        """Raises NotPermitted where the person lacks it."""
        if not self.actor.may(permission):
            raise NotPermitted(self.actor, permission)

    def perform(
        self,
        build: Callable[[Strategy], Sequence[Change]],
        *,
        why: str,
        since: Head | None = None,
        at: dt.datetime | None = None,
    ) -> Commit:
        """Writes what `build` makes of the strategy in force, as one commit.

        Each change takes the permission that the kind of its record asks for. `since`: the position that the
        changes were made from, where this took time. Raises NotPermitted, Conflict (someone else wrote in
        between), StrategyError (the records would not fit together).
        """
        strategy, head = self.load()
        changes = build(strategy)
        for permission in sorted({self._needed(change, strategy) for change in changes}):
            self.require(permission)
        if since is not None and since.sequence != head.sequence:
            raise Conflict(since.sequence, head.sequence)
        if self.found():
            head = self.journal.head(self.organisation)
        return self.journal.commit(
            self.organisation,
            changes,
            who=self.actor.id,
            why=why,
            at=at or self.clock,
            expected=head.sequence,
        )

    @staticmethod
    def _needed(change: Change, strategy: Strategy) -> Permission:
        record = change.record if isinstance(change, Put) else strategy.get(change.id)
        if record is None:
            raise ActionRefused(message("actions-nothing-to-withdraw", id=getattr(change, "id", "")))
        return needed(change, record.kind)


def open_desk(
    home: Path,
    organisation: str | None = None,
    *,
    actor: Actor = LOCAL_OPERATOR,
    clock: Clock | None = None,
    lang: Lang = "de",
) -> Desk:
    """A desk in the data folder `home`: at this organisation, or at the only one that there is.

    Raises ActionRefused where there is none yet, several to choose from, or none of that name.
    """
    opened = journal.open(home)
    known = [o.id for o in opened.organisations()]
    if organisation is None and len(known) > 1:
        raise ActionRefused(message("actions-several-organisations", organisations=tuple(known)))
    if not known:
        raise ActionRefused(message("actions-no-organisation"))
    if organisation is not None and organisation not in known:
        raise ActionRefused(
            message("actions-unknown-organisation", organisation=organisation, organisations=tuple(known))
        )
    chosen = organisation or known[0]
    return Desk(opened, chosen, actor, clock or story_clock(opened, chosen), lang)


def story_clock(opened: Journal, organisation: str) -> Clock:
    """The time of day; for a fictional company time stands still at its last entry, so that it can be told again."""
    at = opened.head(organisation).at
    if at is None:
        return now
    company = opened.strategy(organisation).company
    return (lambda: at) if company is not None and company.fictional else now
