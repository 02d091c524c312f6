"""Where someone acts: a journal, an organisation, a person with access roles, and a clock.

Every write takes the same way: load -> permission -> pure function -> commit as one journal transaction.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from leitstand import journal
from leitstand.journal import Change, Commit, Conflict, Head, Journal, JournalError, Put
from leitstand.strategy import Record, Strategy, UseCase
from leitstand.texts import Lang, Message, message, render

from .permissions import LOCAL_OPERATOR, Actor, Permission, needed, reaches
from .seeing import visible

Clock = Callable[[], dt.datetime]


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class ActionRefused(Exception):
    """What was asked for is not done, nothing was written. `message` says why; `details` lists every place."""

    def __init__(self, why: Message, details: Sequence[Message] = ()) -> None:
        self.message, self.details = why, tuple(details)
        super().__init__(render(why, "en"))


class NotPermitted(ActionRefused):
    """The person lacks the permission; with `record`, for this record alone: it belongs to another unit or person."""

    def __init__(self, actor: Actor, permission: Permission, record: str | None = None) -> None:
        self.permission, self.record = permission, record
        super().__init__(
            message("actions-not-permitted", actor=actor.id, permission=permission)
            if record is None
            else message("actions-not-yours", record=record)
        )


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
        """The strategy in force, as far as it exists for this person, and the journal position it stands for."""
        self.require("strategy:read")
        strategy, head = self._whole()
        return visible(strategy, self.actor), head

    def _whole(self) -> tuple[Strategy, Head]:
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

    def permits(self, *changes: Change) -> bool:
        """Whether this person may make these changes as things stand; pages ask it before they show a form."""
        try:
            self.require("strategy:read")
            self._permit(changes, self._whole()[0])
        except NotPermitted:
            return False
        return True

    def perform(
        self,
        build: Callable[[Strategy], Sequence[Change]],
        *,
        why: str,
        since: Head | None = None,
        at: dt.datetime | None = None,
    ) -> Commit:
        """Writes what `build` makes of the strategy in force, as one commit.

        Each change takes the permission that the kind of its record asks for, and may have to lie within the
        person's reach. `since`: the position that the changes were made from, where this took time. Raises
        NotPermitted, Conflict (someone else wrote in between), StrategyError (the records would not fit together).
        """
        self.require("strategy:read")
        strategy, head = self._whole()
        changes = build(strategy)
        self._permit(changes, strategy)
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

    def _permit(self, changes: Sequence[Change], strategy: Strategy) -> None:
        """Raises NotPermitted for the first change that this person may not make."""
        added = {c.record.id: c.record for c in changes if isinstance(c, Put)}

        def case(record_id: str) -> UseCase | None:
            found = strategy.get(record_id) or added.get(record_id)
            return found if isinstance(found, UseCase) else None

        ideas = {
            i for i, r in added.items() if isinstance(r, UseCase) and r.stage == "idea" and i not in strategy
        }
        asked: list[tuple[Permission, Record, Record | None]] = []
        for change in changes:
            before = strategy.get(change.record.id if isinstance(change, Put) else change.id)
            record = change.record if isinstance(change, Put) else before
            if record is None:
                raise ActionRefused(message("actions-nothing-to-withdraw", id=getattr(change, "id", "")))
            asked.append((needed(change, record.kind, before, ideas), record, before))
        for permission in sorted({permission for permission, _, _ in asked}):
            self.require(permission)
        for permission, record, before in asked:
            if not reaches(self.actor, permission, record, before, case):
                raise NotPermitted(self.actor, permission, record.id)


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
    companies = opened.latest(organisation, ("company",))  # one record, not all of them: pages ask here, too
    return (lambda: at) if any(json.loads(c.body).get("fictional") for c in companies) else now
