"""Which column is what: the header row is found, its headers are held against the profile and the mapping."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn

from leitstand.texts import Message, message

from .answer_columns import is_answer_header
from .cells import Cell, text_of
from .cleaning import folded
from .headers import Header, Meaning, find_header, first_filled, row_texts
from .likely import likely_title
from .numerals import Dialect
from .profile import FIELDS, MOST_HEADER, QUANTITATIVE, SEVERAL, Profile, aliases, header_key, kept_name
from .result import ColumnUse, Problem
from .shapes import body_of, column_letters, lies_across, parted, unnamed_columns
from .sheet_notes import said_of
from .sheets import Sheet, refuse
from .units import Unit, UnknownWords, parse_unit

_OF_WORDS = re.compile(
    r"[(\[][^)\]]*(?:text|qualitativ|beschreib|begründ|kommentar|description|comment)", re.IGNORECASE
)
"""`Nutzen (Text)`, `Benefit (qualitative)`: the title itself says that there are no figures below it."""
UNIT_WORDS = 6
"""A unit at the end of a header has at most so many words: `in Stunden pro Woche`."""


@dataclass(frozen=True)
class Column:
    """A column of the list: its place (0-based), header, what it is, the unit that the header names, and the name
    under which its content is kept where no field takes it.
    """

    index: int
    header: str
    field: str
    why: Message
    unit: Unit = dataclasses.field(default_factory=Unit)
    kept: str = ""

    @property
    def use(self) -> ColumnUse:
        return ColumnUse(self.header, None if self.field == "ignore" else self.field, self.why)


@dataclass(frozen=True)
class Table:
    """A list in a sheet: where its header stands, its columns, and its rows with their row numbers.

    `aside`: rows that are no ideas, with the reason. `unsaved`: cells with a formula whose result is not stored.
    `said`: how it was found, where that is not obvious. `dialect`: the decimal sign that somebody named.
    """

    sheet: str | None
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    errors: Mapping[tuple[int, int], str]
    dialect: Dialect | None
    aside: Mapping[int, Message] = dataclasses.field(default_factory=dict)
    unsaved: frozenset[tuple[int, int]] = frozenset()
    said: tuple[Problem, ...] = ()

    def of(self, name: str) -> tuple[Column, ...]:
        return tuple(c for c in self.columns if c.field == name)

    def ideas(self) -> tuple[tuple[int, tuple[Cell, ...]], ...]:
        """The rows that are ideas."""
        return tuple((n, row) for n, row in self.rows if n not in self.aside)


Given = Mapping[str, tuple[str, str]]
"""Header key -> field and the words of its unit, as the user mapped it."""


def find_table(
    sheets: tuple[Sheet, ...], profile: Profile, mapping: Mapping[str, str], wanted: str | None
) -> Table:
    """The list in these sheets. Raises ExchangeError where there is none, or more than one could be meant."""
    by_header, dialect = given_columns(mapping)
    given = {header_key(h): said for h, said in by_header.items()}
    candidates = _chosen(sheets, wanted or profile.sheet)

    @functools.cache
    def means(header: str) -> str | None:
        return _meant(header, profile, given)

    found = [(s, h) for s in candidates if (h := find_header(s, means, profile.header_row)) is not None]
    best = max((h.score for _, h in found), default=0)
    found = [(s, h) for s, h in found if h.score == best]
    if best <= 0:
        _refuse_no_title(candidates[0], profile, given)
    if len(found) > 1:
        refuse("exchange-several-sheets", sheets=tuple(s.name or "" for s, _ in found))
    sheet, header = found[0]
    body = body_of(sheet, header, means)
    listed = dataclasses.replace(sheet, rows=sheet.rows[: body.end])
    headers = _named(listed, header)
    missing = sorted(h for h in given if h not in {header_key(x) for x in headers})
    if missing:
        names = [original for original in mapping if header_key(original) in missing]
        refuse("exchange-map-column-missing", column=names[0], headers=tuple(h for h in headers if h))
    _refuse_tables_beside(listed, header, means)
    columns = _columns(headers, profile, given)
    if lies_across(sheet, header, body, means):
        refuse("exchange-list-across", sheet=sheet.name, row=str(header.last))
    rows = tuple((n, sheet.rows[n - 1] if n <= len(sheet.rows) else ()) for n in body.rows)
    if not rows:
        refuse("exchange-no-rows", sheet=sheet.name or "")
    return Table(
        sheet.name, header.last, columns, rows, sheet.errors, dialect or profile.decimal, body.aside,
        sheet.unsaved, said_of(sheets, sheet, header, body, columns),
    )  # fmt: skip


def given_columns(mapping: Mapping[str, str]) -> tuple[dict[str, tuple[str, str]], Dialect | None]:
    """The mapping as header -> (field, words of its unit), and the dialect that it names.

    `Spalte=benefit:T€` adds a unit. Raises ExchangeError for a field or unit that does not exist.
    """
    given: dict[str, tuple[str, str]] = {}
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
            parse_unit(words)
        except UnknownWords:
            refuse("exchange-map-unit", column=header, unit=words)
        given[header] = (name, words.strip())
    return given, dialect


def _refuse_tables_beside(sheet: Sheet, header: Header, means: Meaning) -> None:
    """Two lists side by side would be read as one, each row an idea of the left one with figures of the right one."""
    names = [folded(t) for t in header.texts]
    for place in parted(sheet, header):
        left, right = set(names[:place]) - {""}, set(names[place:]) - {""}
        heads = sum(any(means(t) == "title" for t in part) for part in (names[:place], names[place:]))
        if heads == 2 and left & right:
            refuse("exchange-tables-beside", sheet=sheet.name, column=column_letters(place))


def _refuse_no_title(sheet: Sheet, profile: Profile, given: Given) -> NoReturn:
    """No column names the idea: said with the headers, and with the column that most looks like it."""
    row = profile.header_row or first_filled(sheet)
    headers = row_texts(sheet, row)
    named = tuple(h for h in headers if h)
    likely = likely_title(headers, [sheet.rows[n] for n in range(row, len(sheet.rows))])
    if likely is None:
        refuse("exchange-no-title-column", headers=named, sheet=sheet.name)
    refuse("exchange-no-title-likely", headers=named, column=likely, sheet=sheet.name)


def _named(sheet: Sheet, header: Header) -> list[str]:
    """The headers; a column without one that holds something is called by its letter: [C]."""
    texts = list(header.texts)
    for index in unnamed_columns(sheet, header):
        texts += [""] * (index + 1 - len(texts))
        texts[index] = f"[{column_letters(index)}]"
    return texts


def _by_alias(word: str) -> str:
    """A field by one of its names in the standard profile: `Idee` is title."""
    from .profile import load_profile

    standard = load_profile("standard")
    return next((f for f in FIELDS if header_key(word) in aliases(standard, f)), word)


def _chosen(sheets: tuple[Sheet, ...], wanted: str | None) -> tuple[Sheet, ...]:
    """The sheets in which the list may stand: those that are filled and visible, or the one that was named."""
    filled = tuple(s for s in sheets if any(text_of(c) for row in s.rows for c in row))
    if wanted is not None and sheets[0].name is not None:
        same = tuple(s for s in sheets if (s.name or "").casefold() == wanted.casefold())
        if not same:
            names = tuple(s.name or "" for s in sheets if not s.hidden or len(sheets) == 1)
            refuse("exchange-sheet-missing", sheet=wanted, sheets=names)
        filled = tuple(s for s in same if s in filled)
    else:
        filled = tuple(s for s in filled if not s.hidden) or filled
    if not filled:
        refuse("exchange-no-rows", sheet=wanted or "")
    return filled


def _meant(header: str, profile: Profile, given: Given) -> str | None:
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
        known = _aliases(profile, name)
        ranks = [known[k] for k in keys if k in known]
        if ranks and not (name in QUANTITATIVE and _OF_WORDS.search(header)):
            found.append((min(ranks), name))
    return sorted(found)


def _aliases(profile: Profile, name: str) -> dict[str, int]:
    """Header key -> rank, best first."""
    return {key: rank for rank, key in reversed(list(enumerate(aliases(profile, name))))}


def _columns(headers: list[str], profile: Profile, given: Given) -> tuple[Column, ...]:
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
            named = header in profile.attributes or kept_name(profile, header) != header
            code = "known" if ranked or named else "unknown"
            code = "unnamed" if header == f"[{column_letters(index)}]" else code
            uses[index] = (ranked[0][1] if ranked else "attribute", message(f"exchange-column-{code}"))
    for name, claimed in claims.items():
        if name in QUANTITATIVE:
            _refuse_same_names([headers[index] for _, index in claimed], name)
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
        Column(i, headers[i], name, why, _unit_of(headers[i], profile, given), kept_name(profile, headers[i]))
        for i, (name, why) in sorted(uses.items())
    )


def _refuse_same_names(headers: list[str], field: str) -> None:
    """Two columns of figures with one name could not be told apart by any message about them."""
    seen: set[str] = set()
    for header in headers:
        if folded(header) in seen:
            refuse("exchange-column-twice", column=header, field=field)
        seen.add(folded(header))


def _unit_of(header: str, profile: Profile, given: Given) -> Unit:
    """The unit that the mapping, the profile or the header names: `Nutzen (T€/Jahr)`, `Aufwand in PT`, `Einsparung
    €/Jahr`.
    """
    key = header_key(header)
    mapped = parse_unit(given[key][1]) if key in given else Unit()
    if mapped == Unit():
        mapped = profile.units.get(key, Unit())
    if mapped != Unit():
        return mapped
    return next((unit for _, unit in _with_unit(header)), Unit())


def _with_unit(header: str) -> list[tuple[str, Unit]]:
    """What the header says before its unit, and the unit; nothing where it names none."""
    if len(header) > MOST_HEADER:  # no title of a column: and patterns take long on it
        return []
    bracket = re.search(r"[(\[](.+?)[)\]]", header)
    words = re.sub(r"/", " / ", re.sub(r"[(\[].*?[)\]]", " ", header)).split()
    tries = [(header, bracket[1])] if bracket else []
    tries += [
        (" ".join(words[:i]), " ".join(words[i:])) for i in range(max(1, len(words) - UNIT_WORDS), len(words))
    ]
    found = []
    for before, after in tries:
        try:
            unit = parse_unit(re.sub(r"^\s*in\s+", "", after, flags=re.IGNORECASE))
        except UnknownWords:
            continue
        if unit.what not in (None, "other") or (unit.what is None and unit.period):
            found.append((re.sub(r"\s+in$", "", before), unit))
    return found[:1]


MESSAGES = ("exchange-column-known", "exchange-column-unknown", "exchange-column-unnamed")
