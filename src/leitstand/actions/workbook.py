"""The whole strategy out as a workbook, and back in with what people changed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from leitstand.exchange import (
    BookHead,
    BookReading,
    Dialect,
    Prefer,
    read_book,
    write_book,
)
from leitstand.journal import Change, Commit, Person, Put, Withdraw
from leitstand.strategy import Strategy
from leitstand.texts import message, render

from .desk import ActionRefused, Desk
from .importing import pseudonym
from .reasons import reason


@dataclass(frozen=True)
class WorkbookRead:
    """What the workbook says, and the commit: None for a dry run, faults, open conflicts, or nothing new."""

    reading: BookReading
    commit: Commit | None


def write_workbook(desk: Desk, *, empty: bool = False) -> bytes:
    """The strategy in force as a workbook in the language of the desk; `empty`: a template with examples."""
    strategy, head = desk.load()
    if empty or not desk.founded:
        title = render(message("actions-workbook-template"), desk.lang)
        return write_book(
            Strategy(), desk.lang, head=BookHead(), title=title, as_of=desk.today, examples=True
        )
    company = strategy.company
    name = company.title.in_(desk.lang) if company and company.title else desk.organisation
    title = render(message("actions-workbook-title", company=name), desk.lang)
    written_from = BookHead(desk.organisation, head.sequence, head.hash)
    return write_book(strategy, desk.lang, head=written_from, title=title, as_of=desk.today)


def read_workbook(
    desk: Desk,
    source: Path,
    *,
    dry_run: bool = False,
    prefer: Prefer | None = None,
    chosen: Mapping[tuple[str, str], Prefer] | None = None,
    dialect: Dialect | None = None,
) -> WorkbookRead:
    """Reads a workbook back and writes what was changed in it as one commit.

    With errors, or conflicts that neither `prefer` nor, cell by cell (record, header), `chosen` decides, nothing is
    written. Raises ExchangeError for a file that is no such workbook, ActionRefused for one of another organisation or
    journal, NotPermitted.
    """
    strategy, head = desk.load()
    reading = read_book(
        source,
        name=source.name,
        known=strategy,
        base_of=lambda written_from: _base(desk, written_from, source.name),
        as_of=desk.today,
        dialect=dialect,
        prefer=prefer,
        chosen=chosen,
        pseudonym=pseudonym(desk),
    )
    if dry_run or not reading.ok:
        return WorkbookRead(reading, None)
    changes: list[Change] = [Put(r) for r in reading.records]
    changes += [Withdraw(i) for i in reading.withdrawn]
    if not changes:
        return WorkbookRead(reading, None)
    why = reason("actions-workbook-read", list=source.name, rows=len(reading.shown) + len(reading.gone))
    commit = desk.perform(lambda _: changes, why=why, since=head)
    for found in reading.people:
        person = Person(id=found.id, name=found.name or "", email=found.email or "")
        desk.journal.people.put(desk.organisation, person)
    return WorkbookRead(reading, commit if commit.entries else None)


def _base(desk: Desk, written_from: BookHead, name: str) -> Strategy:
    """The strategy as of the entry that the workbook was written from; nothing for an empty template."""
    if written_from.sequence is None:
        return Strategy()
    if written_from.organisation != desk.organisation:
        raise ActionRefused(
            message(
                "actions-workbook-other-organisation",
                name=name,
                organisation=written_from.organisation or "",
                here=desk.organisation,
            )
        )
    if not desk.founded or not _knows(desk, written_from):
        raise ActionRefused(message("actions-workbook-other-journal", name=name))
    return desk.journal.strategy(desk.organisation, sequence=written_from.sequence)


def _knows(desk: Desk, written_from: BookHead) -> bool:
    """Whether this journal has the entry that the workbook names, with the same hash."""
    sequence = written_from.sequence or 0
    if sequence == 0:
        return True
    entry = next(desk.journal.entries(desk.organisation, since=sequence - 1, limit=1), None)
    return entry is not None and entry.sequence == sequence and entry.hash == written_from.hash
