"""Reading a list in: people to their table, records into one commit, and the way back by `undo`."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from leitstand.exchange import (
    OPEN_DECIMAL,
    Kin,
    Problem,
    Profile,
    Reading,
    Shown,
    check_profile_name,
    difference,
    fitting_profile,
    kin_of,
    load_profile,
    profile_of_mapping,
    read_list,
    save_profile,
)
from leitstand.journal import Change, Commit, Person, Put, Withdraw
from leitstand.strategy import Strategy, UseCase

from .desk import Desk
from .list_profiles import list_profiles, profile_folder
from .reasons import reason

AskDecimal = Callable[[Problem], str | None]
"""Asks a person which sign stands before the decimals ("comma" or "point"); None where nobody can tell."""


@dataclass(frozen=True)
class Imported:
    """What was read, what it changes, and the commit (None for a dry run, faults, or nothing new).

    `new`, `changed`: ids of use cases that the list brought and of those of which it says something new. `absent`: use
    cases that came from this list before and no longer stand in it; they stay as they are. `kin`: rows that may be the
    same as an absent use case. `profile`: the file in which the way of reading was kept. `fits`: the profile that this
    list seems made for, where nobody said how it is to be read.
    """

    reading: Reading
    changes: tuple[Shown, ...]
    commit: Commit | None
    absent: tuple[UseCase, ...] = ()
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    kin: tuple[Kin, ...] = ()
    profile: Path | None = None
    fits: Profile | None = None


@dataclass(frozen=True)
class How:
    """How a list is to be read: profile, mapping, sheet, decimal sign ("comma" or "point").

    `suggested`: what the columns seem to be is taken over, too. `ask_decimal` is asked at most once a list.
    """

    profile: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    sheet: str | None = None
    decimal: str | None = None
    suggested: bool = False
    ask_decimal: AskDecimal | None = None


def import_list(  # noqa: PLR0913 - each is a choice of the user's; all but the file by keyword
    desk: Desk,
    source: Path,
    *,
    profile: str | None = None,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    decimal: str | None = None,
    suggested: bool = False,
    ask_decimal: AskDecimal | None = None,
    save_profile_as: str | None = None,
    dry_run: bool = False,
    row_by_row: bool = False,
) -> Imported:
    """Reads a list and writes what is new or changed as one commit.

    A list with faults changes nothing, unless `row_by_row` asks for its sound rows. `save_profile_as` keeps the way of
    reading as a profile of this name. Raises ExchangeError for a file that cannot be read at all.
    """
    strategy, head = desk.load()
    asked = How(profile, mapping or {}, sheet, decimal, suggested, ask_decimal)
    reading, how = _read(desk, source, strategy, asked, row_by_row=row_by_row)
    told = _told(reading, strategy, refused=not (reading.ok or row_by_row))
    if how.profile is None and not asked.mapping:
        told = replace(told, fits=_fitting(desk, reading))
    kept = _profile_to_keep(desk, how, save_profile_as) if save_profile_as else None
    if dry_run or not (reading.ok or row_by_row):
        return replace(told, changes=told.changes if dry_run else ())
    writes: list[Change] = [Put(r) for r in reading.records]
    writes += [Withdraw(i) for i in reading.replaced]
    why = reason("actions-imported", list=reading.name, rows=reading.counts.rows)
    commit = desk.perform(lambda _: writes, why=why, since=head)
    for found in reading.people:
        person = Person(id=found.id, name=found.name or "", email=found.email or "")
        desk.journal.people.put(desk.organisation, person)
    _remember(desk, source.name, how)
    file = save_profile(kept, profile_folder(desk.journal.home)) if kept else None
    return replace(told, commit=commit if commit.entries else None, profile=file)


def read(
    desk: Desk,
    source: Path,
    strategy: Strategy,
    *,
    profile: str | None,
    mapping: Mapping[str, str] | None,
    sheet: str | None,
    row_by_row: bool = False,
) -> Reading:
    """The list as it would be imported; how it was read the last time holds where nothing else is said."""
    return _read(desk, source, strategy, How(profile, mapping or {}, sheet), row_by_row=row_by_row)[0]


def _read(desk: Desk, source: Path, strategy: Strategy, how: How, *, row_by_row: bool) -> tuple[Reading, How]:
    """The list, and how it was read in the end."""
    if how.profile is None and not how.mapping and how.sheet is None:
        known_profile, known_mapping, known_sheet = remembered_mapping(desk, source.name)
        how = replace(how, profile=known_profile, mapping=known_mapping, sheet=known_sheet)
    if how.decimal is not None:
        how = replace(how, mapping={**how.mapping, "decimal": how.decimal})
    chosen: Profile | None = (
        load_profile(how.profile, profile_folder(desk.journal.home)) if how.profile else None
    )

    def under(name: str, mapping: Mapping[str, str]) -> Reading:
        return read_list(
            source,
            name=name,
            profile=chosen,
            mapping=mapping,
            known=strategy,
            as_of=desk.today,
            lang=desk.lang,
            row_by_row=row_by_row,
            sheet=how.sheet,
            pseudonym=pseudonym(desk),
        )

    reading = under(source.name, how.mapping)
    if how.suggested and reading.suggestions:
        fields = {s.header: s.field for s in reading.suggestions if s.unit is None}
        how = replace(how, mapping={**how.mapping, **fields})
        reading = under(source.name, how.mapping)
    if reading.asks_decimal and how.ask_decimal is not None and "decimal" not in how.mapping:
        question = next(p for p in reading.errors if p.message.code in OPEN_DECIMAL)
        answer = how.ask_decimal(question)
        if answer is not None:
            how = replace(how, mapping={**how.mapping, "decimal": answer})
            reading = under(source.name, how.mapping)
    earlier = _same_list(reading, strategy)
    return (under(earlier, how.mapping) if earlier else reading), how


def _fitting(desk: Desk, reading: Reading) -> Profile | None:
    return fitting_profile([c.header for c in reading.columns], list_profiles(desk.journal.home)[0])


def _profile_to_keep(desk: Desk, how: How, name: str) -> Profile:
    """The way of reading as a profile; refused before anything is written where the name is taken."""
    folder = profile_folder(desk.journal.home)
    check_profile_name(name, folder)
    base = load_profile(how.profile, folder) if how.profile else None
    return profile_of_mapping(name, base, how.mapping, how.sheet)


def _told(reading: Reading, strategy: Strategy, *, refused: bool) -> Imported:
    """What the reading says of use cases: new, changed, no longer listed."""
    if refused:
        return Imported(reading, difference(reading, strategy), None)
    absent = _absent(reading, strategy)
    ids = sorted({r.use_case for r in reading.rows if r.what == "imported" and r.use_case})
    return Imported(
        reading, difference(reading, strategy), None, absent,
        new=tuple(i for i in ids if i not in strategy), changed=tuple(i for i in ids if i in strategy),
        kin=kin_of(absent, reading, strategy),
    )  # fmt: skip


def _absent(reading: Reading, strategy: Strategy) -> tuple[UseCase, ...]:
    if any(p.severity == "error" for p in reading.problems):
        return ()  # a row that could not be read may be the one that is missed
    listed = {row.use_case for row in reading.rows}
    return tuple(
        c for c in strategy.use_cases if c.source and c.source.list == reading.name and c.id not in listed
    )


def _same_list(reading: Reading, strategy: Strategy) -> str | None:
    """The name under which most of these rows were imported before: a file that was renamed, or answered by us."""
    cases = [strategy.get(row.use_case) for row in reading.rows if row.use_case]
    lists = Counter(c.source.list for c in cases if isinstance(c, UseCase) and c.source)
    if not lists or reading.name in lists:
        return None
    name, rows = max(lists.items(), key=lambda found: (found[1], found[0]))
    return name if 2 * rows >= len(cases) else None


def pseudonym(desk: Desk) -> Callable[[str], str]:
    """The same id for the same person in every list, which cannot be guessed from the name without the secret key."""
    key = (desk.journal.home / "secret.key").read_bytes()

    def keyed(who: str) -> str:
        told = f"{desk.organisation}\n{who.strip().casefold()}".encode()
        return f"person-{hmac.new(key, told, hashlib.sha256).hexdigest()[:16]}"

    return keyed


def remembered_mapping(desk: Desk, name: str) -> tuple[str | None, dict[str, str], str | None]:
    """Profile, column mapping and sheet with which a list of this name was imported the last time."""
    kept = desk.journal.derived_get(_mapping_key(desk, name))
    if kept is None:
        return None, {}, None
    how = json.loads(kept.content)
    return how["profile"], how["mapping"], how["sheet"]


def _remember(desk: Desk, name: str, how: How) -> None:
    if how.profile or how.mapping or how.sheet:
        kept = {"profile": how.profile, "mapping": dict(how.mapping), "sheet": how.sheet}
        text = json.dumps(kept, sort_keys=True)
        desk.journal.derived_put(_mapping_key(desk, name), text, "application/json")


def _mapping_key(desk: Desk, name: str) -> str:
    return f"mapping/{desk.organisation}/{name}"
