"""Reading a list in: people to their table, records into one commit, and the way back by `undo`."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from leitstand.exchange import Profile, Reading, Shown, difference, load_profile, read_list
from leitstand.journal import Change, Commit, Person, Put, Withdraw
from leitstand.strategy import Strategy, UseCase

from .desk import Desk
from .reasons import reason


@dataclass(frozen=True)
class Imported:
    """What was read, what a dry run would change, and the commit (None for a dry run, faults, or nothing new).

    `absent`: use cases that came from this list before and no longer stand in it; they stay as they are.
    """

    reading: Reading
    changes: tuple[Shown, ...]
    commit: Commit | None
    absent: tuple[UseCase, ...] = ()


def import_list(
    desk: Desk,
    source: Path,
    *,
    profile: str | None = None,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    dry_run: bool = False,
    row_by_row: bool = False,
) -> Imported:
    """Reads a list and writes what is new or changed as one commit.

    A list with faults changes nothing, unless `row_by_row` asks for its sound rows. Raises ExchangeError for a
    file that cannot be read at all.
    """
    strategy, head = desk.load()
    reading = read(
        desk, source, strategy, profile=profile, mapping=mapping, sheet=sheet, row_by_row=row_by_row
    )
    if dry_run:
        return Imported(reading, difference(reading, strategy), None, _absent(reading, strategy))
    if not (reading.ok or row_by_row):
        return Imported(reading, (), None)
    writes: list[Change] = [Put(r) for r in reading.records]
    writes += [Withdraw(i) for i in reading.replaced]
    why = reason("actions-imported", list=reading.name, rows=reading.counts.rows)
    commit = desk.perform(lambda _: writes, why=why, since=head)
    for found in reading.people:
        person = Person(id=found.id, name=found.name or "", email=found.email or "")
        desk.journal.people.put(desk.organisation, person)
    _remember(desk, source.name, profile, mapping or {}, sheet)
    return Imported(reading, (), commit if commit.entries else None, _absent(reading, strategy))


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
    if profile is None and not mapping and sheet is None:
        profile, mapping, sheet = remembered_mapping(desk, source.name)
    chosen: Profile | None = load_profile(profile) if profile else None

    def under(name: str) -> Reading:
        return read_list(
            source,
            name=name,
            profile=chosen,
            mapping=mapping or {},
            known=strategy,
            as_of=desk.today,
            lang=desk.lang,
            row_by_row=row_by_row,
            sheet=sheet,
            pseudonym=_pseudonym(desk),
        )

    reading = under(source.name)
    earlier = _same_list(reading, strategy)
    return under(earlier) if earlier else reading


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


def _pseudonym(desk: Desk) -> Callable[[str], str]:
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


def _remember(
    desk: Desk, name: str, profile: str | None, mapping: Mapping[str, str], sheet: str | None
) -> None:
    if profile or mapping or sheet:
        how = json.dumps({"profile": profile, "mapping": dict(mapping), "sheet": sheet}, sort_keys=True)
        desk.journal.derived_put(_mapping_key(desk, name), how, "application/json")


def _mapping_key(desk: Desk, name: str) -> str:
    return f"mapping/{desk.organisation}/{name}"
