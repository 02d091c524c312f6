"""Any list in: from a file to records, with an account of every row."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from leitstand.strategy import DecisionRole, Quantity, Record, Strategy, StrategyError, canonical
from leitstand.texts import Lang, Message, message

from .cells import text_of
from .cleaning import folded
from .columns import Table, find_table
from .condensing import condensed
from .drafts import Draft, read_drafts
from .habits import without_texts
from .identity import Thing, things
from .likely import suggestions, with_people
from .people import Pseudonym, Register, unkeyed_pseudonym
from .profile import Profile, load_profile
from .records import Outcome, Records, Target
from .result import ExchangeError, Problem, Reading, RowResult, What, counted
from .sheets import read_sheets


def read_list(  # noqa: PLR0913 - each is a choice of the caller's; all but the file by keyword
    source: Path | bytes,
    *,
    name: str,
    profile: Profile | None = None,
    mapping: Mapping[str, str] | None = None,
    known: Strategy,
    as_of: dt.date,
    lang: Lang = "de",
    row_by_row: bool = False,
    sheet: str | None = None,
    pseudonym: Pseudonym = unkeyed_pseudonym,
) -> Reading:
    """The list in this file, as records to add to `known`. Nothing is stored.

    `name` is the list's name, by which a later import finds its use cases again. `mapping` names columns:
    `{"Projekt": "title", "Ersparnis": "benefit:T€", "decimal": "comma"}`. `lang` is the language of the
    list's words, unless the profile says it. With `row_by_row` rows without errors are read although others
    have some; without it a file with errors gives no records. `pseudonym` turns a name or address into the id of
    a person.
    """
    profile = profile or load_profile("standard")
    try:
        table = find_table(read_sheets(source, name), profile, mapping or {}, sheet)
    except ExchangeError as error:
        return Reading(name, (), (), (error.problem,), (), (), (), counted((), 0), None, None)
    table, of_texts = without_texts(with_people(table))
    of_texts = (*table.said, *of_texts)
    register = Register(pseudonym, _no_person(table, known))
    drafts, of_columns = read_drafts(table, profile, register)
    made = _Made(table, drafts, Target(known, name, as_of, profile.list_language or lang))
    made.settle()
    problems = (
        *of_texts,
        *of_columns,
        *_measured_twice(table, drafts),
        *(p for row in made.problems.values() for p in row),
    )
    refused = any(p.severity == "error" for p in problems) and not row_by_row
    rows = _rows(made, refused=refused)
    return Reading(
        name=name,
        records=() if refused else made.records(),
        rows=rows,
        problems=condensed(problems, {c.header: c.field for c in table.columns}),
        columns=tuple(c.use for c in table.columns),
        people=register.found(),
        replaced=() if refused else made.replaced(),
        counts=counted(rows, len(table.rows)),
        sheet=table.sheet,
        header_row=table.header_row,
        suggestions=suggestions(table, profile),
        texts=_free_texts(table),
    )


WORDS_OF_A_SENTENCE = 6
"""A column with a cell of so many words holds free text."""
_KEPT_AS_TEXT = ("description", "customer", "data_needs", "attribute")


def _free_texts(table: Table) -> tuple[str, ...]:
    """The headers of columns that are kept with their sentences: a name within one is not recognised."""
    columns = (c for name in _KEPT_AS_TEXT for c in table.of(name))
    found = [
        c
        for c in columns
        if any(
            len(text_of(row[c.index]).split()) >= WORDS_OF_A_SENTENCE
            for _, row in table.ideas()
            if c.index < len(row)
        )
    ]
    return tuple(c.header for c in sorted(found, key=lambda c: c.index))


def _no_person(table: Table, known: Strategy) -> dict[str, str]:
    """What may stand beside people in a column of people: the units of the list, the roles that the company has."""
    cells = [text_of(row[c.index]) for c in table.of("unit") for _, row in table.rows if c.index < len(row)]
    units = {folded(unit): unit for cell in cells for unit in (cell, *cell.split("/"))}
    titles = [
        (r.id, t) for r in known.all(DecisionRole) for t in (r.title and r.title.de, r.title and r.title.en)
    ]
    return units | {folded(title): role for role, title in titles if title}


class _Made:
    """Use cases and records of the rows that have no errors; rows whose records do not fit are taken out."""

    def __init__(self, table: Table, drafts: tuple[Draft, ...], target: Target) -> None:
        self.table, self.drafts, self.target = table, drafts, target
        self.problems: dict[int, list[Problem]] = {d.row: list(d.problems) for d in drafts}
        self.out: dict[int, bool] = {d.row: d.faulty or d.aside is not None for d in drafts}
        for draft in drafts:
            if draft.aside is not None:
                self.problems[draft.row] = [self.at(draft.row, draft.aside, error=False)]
        self.found: tuple[Thing, ...] = ()
        self.outcomes: dict[str, Outcome] = {}

    def settle(self) -> None:
        """Until all records fit together; each round takes out at least one row."""
        has_units = bool(self.table.of("unit")) or any(d.unit for d in self.drafts)
        headers = {c.field: c.header for c in reversed(self.table.columns)}
        notes: dict[int, list[Problem]] = {}
        while True:
            rest = tuple(d for d in self.drafts if not self.out[d.row])
            self.found = things(rest, self.target.known, self.target.name, has_units=has_units)
            records = Records(self.found, self.target, headers)
            self.outcomes = {t.id: records.of(t) for t in self.found}
            notes = {t.draft.row: self.said(t) for t in self.found}
            faulty = {t.id: self.errors(t) for t in self.found if self.outcomes[t.id].errors}
            if not faulty:
                faulty = self.misfits()
            if not faulty:
                break
            for thing in self.found:
                if thing.id in faulty:
                    self.problems[thing.draft.row] += faulty[thing.id]
                    self.out |= dict.fromkeys((d.row for d in thing.rows), True)
        for row, said in notes.items():
            self.problems[row] += said

    def records(self) -> tuple[Record, ...]:
        """One record per id; of two spellings of one title the first in the alphabet."""
        by_id: dict[str, Record] = {}
        for outcome in self.outcomes.values():
            for record in outcome.records:
                other = by_id.get(record.id)
                if other is None or (record != other and canonical(record) < canonical(other)):
                    by_id[record.id] = record
        return tuple(by_id[i] for i in sorted(by_id))

    def replaced(self) -> tuple[str, ...]:
        return tuple(sorted(i for o in self.outcomes.values() for i in o.replaced))

    def misfits(self) -> dict[str, list[Problem]]:
        """What the strategy as a whole objects to, by use case."""
        try:
            self.target.known.having(*self.records())
        except StrategyError as error:
            owners = {r.id: i for i, o in self.outcomes.items() for r in o.records}
            rows = {t.id: t.draft.row for t in self.found}
            faulty: dict[str, list[Problem]] = defaultdict(list)
            for fault in error.faults:
                if fault.record in owners:
                    case = owners[fault.record]
                    what = message("exchange-does-not-fit", what=fault.what)
                    faulty[case].append(self.at(rows[case], what))
            if not faulty:
                raise
            return dict(faulty)
        return {}

    def errors(self, thing: Thing) -> list[Problem]:
        row = thing.draft.row
        return [self.at(row, what, column, value) for what, column, value in self.outcomes[thing.id].errors]

    def said(self, thing: Thing) -> list[Problem]:
        return [
            self.at(thing.draft.row, what, column, value, error=False)
            for what, column, value in self.outcomes[thing.id].warnings
        ]

    def at(
        self, row: int, what: Message, column: str | None = None, value: str = "", *, error: bool = True
    ) -> Problem:
        return Problem(what, "error" if error else "warning", self.table.sheet, row, column, value)


def _measured_twice(table: Table, drafts: Iterable[Draft]) -> Iterable[Problem]:
    """Columns that give one quantity in one unit twice: they are opinions of it, and people may mean parts of a sum."""
    rows: dict[tuple[str, ...], int] = {}
    for draft in drafts:
        headers: dict[tuple[Quantity, str], list[str]] = {}
        for quantity, header, typed in draft.measures:
            headers.setdefault((quantity, typed.unit), []).append(header)
        for beside in {tuple(dict.fromkeys(h)) for h in headers.values()}:
            rows[beside] = rows.get(beside, 0) + 1
    for beside, count in sorted(rows.items()):
        if len(beside) > 1:
            what = message("exchange-figures-beside", columns=beside, count=count)
            yield Problem(what, "warning", table.sheet)


def _rows(made: _Made, *, refused: bool) -> tuple[RowResult, ...]:
    results = {d.row: RowResult(d.row, None, "rejected", tuple(made.problems[d.row])) for d in made.drafts}
    if not refused:
        for thing in made.found:
            changed = bool(made.outcomes[thing.id].records)
            for n, draft in enumerate(thing.rows):
                what: What = "merged" if n else "imported" if changed else "unchanged"
                results[draft.row] = RowResult(draft.row, thing.id, what, tuple(made.problems[draft.row]))
    return tuple(results[row] for row in sorted(results))
