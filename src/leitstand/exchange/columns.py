"""Which column is what: the header row is found, its headers are held against the profile and the mapping."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from leitstand.texts import Message, message

from .answer_columns import is_answer_header
from .cells import Cell, text_of
from .cleaning import clean
from .numerals import Dialect
from .profile import FIELDS, SEVERAL, Profile, aliases, header_key
from .result import ColumnUse
from .sheets import Sheet, refuse
from .units import Unit, UnknownWords, parse_unit

HEADER_WITHIN = 30
"""The header stands in one of the first rows; above it there may be titles and notes."""


@dataclass(frozen=True)
class Column:
    """A column of the list: its place (0-based), header, what it is, and the unit that the header names."""

    index: int
    header: str
    field: str
    why: Message
    unit: Unit = dataclasses.field(default_factory=Unit)

    @property
    def use(self) -> ColumnUse:
        return ColumnUse(self.header, None if self.field == "ignore" else self.field, self.why)


@dataclass(frozen=True)
class Table:
    """A list in a sheet: where its header stands, its columns, and its rows with their row numbers."""

    sheet: str | None
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    errors: Mapping[tuple[int, int], str]
    dialect: Dialect | None

    def of(self, name: str) -> tuple[Column, ...]:
        return tuple(c for c in self.columns if c.field == name)


def find_table(
    sheets: tuple[Sheet, ...], profile: Profile, mapping: Mapping[str, str], wanted: str | None
) -> Table:
    """The list in these sheets. Raises ExchangeError where there is none, or more than one could be meant."""
    given, dialect = _given(mapping)
    candidates = _chosen(sheets, wanted or profile.sheet)
    scored = [(s, *_header(s, profile, given)) for s in candidates]
    best = max(score for _, _, score in scored)
    found = [(sheet, row) for sheet, row, score in scored if score == best]
    if best <= 0:
        headers = _texts(candidates[0], _first_filled(candidates[0]))
        refuse("exchange-no-title-column", headers=tuple(h for h in headers if h), sheet=candidates[0].name)
    if len(found) > 1:
        refuse("exchange-several-sheets", sheets=tuple(s.name or "" for s, _ in found))
    sheet, header_row = found[0]
    headers = _texts(sheet, header_row)
    missing = sorted(h for h in given if h not in {header_key(x) for x in headers})
    if missing:
        names = [original for original in mapping if header_key(original) in missing]
        refuse("exchange-map-column-missing", column=names[0], headers=tuple(h for h in headers if h))
    columns = _columns(headers, profile, given)
    body = sheet.rows[header_row:]
    rows = tuple((header_row + n, row) for n, row in enumerate(body, 1) if any(text_of(c) for c in row))
    if not rows:
        refuse("exchange-no-rows", sheet=sheet.name or "")
    return Table(sheet.name, header_row, columns, rows, sheet.errors, dialect)


def _given(mapping: Mapping[str, str]) -> tuple[dict[str, tuple[str, Unit]], Dialect | None]:
    """The mapping as header key -> (field, unit), and the dialect that it names. `Spalte=benefit:T€` adds a
    unit.
    """
    given: dict[str, tuple[str, Unit]] = {}
    dialect: Dialect | None = None
    for header, target in mapping.items():
        if header.casefold() == "decimal":
            if target not in ("comma", "point"):
                refuse("exchange-map-decimal", value=target)
            dialect = "comma" if target == "comma" else "point"
            continue
        name, _, words = target.partition(":")
        name = name.strip()
        if name not in FIELDS:
            name = _by_alias(name)
        if name not in FIELDS:
            refuse("exchange-map-field", column=header, field=target, known=FIELDS)
        try:
            given[header_key(header)] = (name, parse_unit(words))
        except UnknownWords:
            refuse("exchange-map-unit", column=header, unit=words)
    return given, dialect


def _by_alias(word: str) -> str:
    """A field by one of its names in the standard profile: `Idee` is title."""
    from .profile import load_profile

    standard = load_profile("standard")
    return next((f for f in FIELDS if header_key(word) in aliases(standard, f)), word)


def _chosen(sheets: tuple[Sheet, ...], wanted: str | None) -> tuple[Sheet, ...]:
    filled = tuple(s for s in sheets if any(text_of(c) for row in s.rows for c in row))
    if wanted is not None and sheets[0].name is not None:
        same = tuple(s for s in sheets if (s.name or "").casefold() == wanted.casefold())
        if not same:
            refuse("exchange-sheet-missing", sheet=wanted, sheets=tuple(s.name or "" for s in sheets))
        filled = tuple(s for s in same if s in filled)
    if not filled:
        refuse("exchange-no-rows", sheet=wanted or "")
    return filled


def _header(sheet: Sheet, profile: Profile, given: Mapping[str, tuple[str, Unit]]) -> tuple[int, int]:
    """The header row (1-based) and how many of its cells mean something; 0 where none names the use case."""
    rows = [profile.header_row] if profile.header_row else range(1, min(HEADER_WITHIN, len(sheet.rows)) + 1)
    best, best_score = 0, 0
    for row in rows:
        fields = [_meant(h, profile, given) for h in _texts(sheet, row)]
        known = {f for f in fields if f}
        if "title" in known and len(known) > best_score:
            best, best_score = row, len(known)
    return best, best_score


def _meant(header: str, profile: Profile, given: Mapping[str, tuple[str, Unit]]) -> str | None:
    key = header_key(header)
    if key in given:
        return given[key][0]
    return next((f for _, f in _ranked(header, profile)), None)


def _ranked(header: str, profile: Profile) -> list[tuple[int, str]]:
    """The fields that this header may mean, with the rank of the alias that says so, best first."""
    if not header or is_answer_header(header):
        return []
    keys = [header_key(header), *(header_key(bare) for bare, _ in _with_unit(header))]
    found = []
    for name in FIELDS:
        known = aliases(profile, name)
        ranks = [known.index(k) for k in keys if k in known]
        if ranks:
            found.append((min(ranks), name))
    return sorted(found)


def _columns(
    headers: list[str], profile: Profile, given: Mapping[str, tuple[str, Unit]]
) -> tuple[Column, ...]:
    """Every column with what it is; a field that several headers claim goes to the best one."""
    claims: dict[str, list[tuple[int, int]]] = {}
    uses: dict[int, tuple[str, Message]] = {}
    for index, header in enumerate(headers):
        key = header_key(header)
        if key in given:
            name = given[key][0]
            uses[index] = (name, message("exchange-column-mapped"))
            claims.setdefault(name, []).append((-1, index))
        elif header and is_answer_header(header):
            uses[index] = ("ignore", message("exchange-column-ours"))
        elif header:
            ranked = _ranked(header, profile)
            if ranked:
                claims.setdefault(ranked[0][1], []).append((ranked[0][0], index))
            uses[index] = (ranked[0][1], message("exchange-column-known")) if ranked else (
                "attribute", message("exchange-column-unknown")
            )  # fmt: skip
    for name, claimed in claims.items():
        if name in SEVERAL or len(claimed) == 1:
            continue
        claimed.sort()
        (rank, winner), (second, other), *_ = claimed
        if rank == second and header_key(headers[winner]) == header_key(headers[other]):
            refuse("exchange-column-twice", column=headers[winner], field=name)
        for _, index in claimed[1:]:
            if header_key(headers[index]) in given:
                refuse("exchange-map-field-twice", column=headers[index], other=headers[winner], field=name)
            uses[index] = ("attribute", message("exchange-column-second", column=headers[winner]))
    return tuple(
        Column(i, headers[i], name, why, _unit_of(headers[i], given))
        for i, (name, why) in sorted(uses.items())
    )


def _unit_of(header: str, given: Mapping[str, tuple[str, Unit]]) -> Unit:
    """The unit that the mapping or the header names: `Nutzen (T€/Jahr)`, `Aufwand in PT`, `Einsparung
    €/Jahr`.
    """
    mapped = given.get(header_key(header), ("", Unit()))[1]
    if mapped != Unit():
        return mapped
    return next((unit for _, unit in _with_unit(header)), Unit())


def _with_unit(header: str) -> list[tuple[str, Unit]]:
    """What the header says before its unit, and the unit; nothing where it names none."""
    bracket = re.search(r"[(\[](.+?)[)\]]", header)
    words = re.sub(r"/", " / ", re.sub(r"[(\[].*?[)\]]", " ", header)).split()
    tries = [(header, bracket[1])] if bracket else []
    tries += [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    found = []
    for before, after in tries:
        try:
            unit = parse_unit(re.sub(r"^\s*in\s+", "", after, flags=re.IGNORECASE))
        except UnknownWords:
            continue
        if unit.what not in (None, "other") or (unit.what is None and unit.period):
            found.append((re.sub(r"\s+in$", "", before), unit))
    return found[:1]


def _texts(sheet: Sheet, row: int) -> list[str]:
    """The header texts of a row, line breaks folded."""
    if not 1 <= row <= len(sheet.rows):
        return []
    return [" ".join(clean(text_of(c)).split()) for c in sheet.rows[row - 1]]


def _first_filled(sheet: Sheet) -> int:
    filled = Counter(
        {n: sum(bool(text_of(c)) for c in row) for n, row in enumerate(sheet.rows[:HEADER_WITHIN], 1)}
    )
    return max(filled, key=lambda n: (filled[n] > 1, -n), default=1)
