"""A row of the list understood: still words and estimates, no record yet."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from leitstand.strategy import STAGES, Quantity, Stage
from leitstand.texts import Message, message

from .cells import PARSERS, Cell, is_mark, says_nothing, says_unknown, score, text_of
from .cleaning import clean, folded
from .columns import Column, Table
from .dates_in import date_habit, parse_date
from .habits import Habits, habits_of
from .measures import quantity_of, sound, unit_of_words
from .naming import digest
from .people import Register
from .profile import CLASSED, QUANTITATIVE, Profile, class_word
from .result import Problem, Severity, Typed
from .wording import class_meant, says_nothing_here, stage_word, stripped, worded

MOST_TITLE, MOST_TEXT, MOST_ATTRIBUTE = 300, 8_000, 4_000


@dataclass(frozen=True)
class Draft:
    """One row: words cleaned, numbers understood, people hidden. `digest` covers all but the id; `aside` says why
    the row is no idea.
    """

    row: int
    title: str = ""
    unit: str = ""
    listed_id: str | None = None
    digest: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    stage: Stage | None = None
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    days: dict[str, dt.date] = field(default_factory=dict)
    measures: tuple[tuple[Quantity, str, Typed], ...] = ()
    attributes: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    aside: Message | None = None

    @property
    def faulty(self) -> bool:
        return any(p.severity == "error" for p in self.problems)


def read_drafts(
    table: Table, profile: Profile, register: Register
) -> tuple[tuple[Draft, ...], tuple[Problem, ...]]:
    """Every row as a draft, and the problems that concern whole columns."""
    habits, problems = habits_of(table)
    formats: dict[int, tuple[str, ...]] = {}
    for column in (c for name in ("start", "end") for c in table.of(name)):
        habit = date_habit((row[column.index] for _, row in table.ideas() if column.index < len(row)),
                           profile.date_formats)  # fmt: skip
        formats[column.index] = habit.formats
        if habit.shown_by is not None:
            what = message("exchange-dates-by-evidence", shown=habit.shown_by)
            problems += (Problem(what, "note", table.sheet, None, column.header),)
    for column in (c for name in ("owner", "contact") for c in table.of(name)):
        cells = (text_of(row[column.index]) for _, row in table.ideas() if column.index < len(row))
        register.look_at(column.header, cells, _separators(profile, column))
    context = _Context(table, profile, register, habits, formats)
    drafts = tuple(
        Draft(row=number, aside=table.aside[number])
        if number in table.aside
        else _Row(context, number, cells).draft()
        for number, cells in table.rows
    )
    for header, count in register.turned().items():
        if count:
            what = message("exchange-surname-first", count=count)
            problems += (Problem(what, "note", table.sheet, None, header),)
    return drafts, problems


def _separators(profile: Profile, column: Column) -> tuple[str, ...]:
    return profile.separators.get(column.field, (";", "\n"))


@dataclass(frozen=True)
class _Context:
    """What all rows of a table have in common."""

    table: Table
    profile: Profile
    register: Register
    habits: dict[int, Habits]
    date_formats: dict[int, tuple[str, ...]]


class _Row:
    """Reads one row; gathers its problems on the way."""

    def __init__(self, context: _Context, number: int, cells: tuple[Cell, ...]) -> None:
        self.table, self.profile = context.table, context.profile
        self.register, self.habits, self.date_formats = context.register, context.habits, context.date_formats
        self.number, self.cells = number, cells
        self.problems: list[Problem] = []
        self.content: list[tuple[str, str]] = []
        self.moved = False

    def draft(self) -> Draft:
        self.check_width()
        texts = {f: t for f in ("description", "customer", "data_needs") if (t := self.text(f))}
        title = self.title(texts)
        people = {c.index: self.people(c) for name in ("owner", "contact") for c in self.table.of(name)}
        units = [*self.each("unit"), *(u for named, _ in people.values() for u in named)]
        unit = " / ".join(dict.fromkeys(units))[:200]
        measures = tuple(m for f in QUANTITATIVE for c in self.table.of(f) for m in self.measured(c))
        names = {f: self.listed(f) for f in ("objective", "lever", "prerequisites", "skill")}
        stage = self.stage()
        days = self.days()
        attributes = self.attributes(people)
        listed = next(iter(self.each("listed_id")), "")
        return Draft(
            row=self.number, title=title, unit=unit,
            listed_id=None if not listed or says_unknown(listed) or says_nothing(listed) else listed,
            digest=digest(json.dumps(sorted(self.content), ensure_ascii=False), length=16),
            texts=texts, stage=stage, names=names, days=days, measures=measures, attributes=attributes,
            problems=tuple(self.problems[:1] if self.moved else self.problems),
        )  # fmt: skip

    def say(self, what: Message, column: Column | None, value: str = "", *, error: bool = True) -> None:
        header = column.header if column else None
        severity: Severity = "error" if error else "warning"
        self.problems.append(Problem(what, severity, self.table.sheet, self.number, header, value))

    def check_width(self) -> None:
        header_width = 1 + max((c.index for c in self.table.columns), default=0)
        beyond = [text_of(c) for c in self.cells[header_width:] if not says_nothing(text_of(c))]
        if beyond:
            self.say(
                message("exchange-row-too-wide", cells=len(self.cells), columns=header_width), None, beyond[0]
            )
            # in a CSV file all cells behind the delimiter are moved: what they seem to say wrong follows from it
            self.moved = self.table.sheet is None

    def raw(self, column: Column) -> Cell:
        """The cell; what Excel shows as an error is one (its value would be empty)."""
        shown_error = self.table.errors.get((self.number, column.index + 1))
        if shown_error:
            return shown_error
        return self.cells[column.index] if column.index < len(self.cells) else None

    def cell(self, column: Column) -> str:
        """The cell as text, cleaned, addresses hidden; noted as part of the row's content."""
        text = self.register.hide(clean(text_of(self.raw(column))), self.number, column.header)
        place, figure = (self.number, column.index + 1), column.field in (*QUANTITATIVE, "title")
        if place in self.table.unsaved:
            self.say(message("exchange-cell-formula-unsaved"), column, error=figure)
        if place in self.table.errors and not figure:
            self.say(message("exchange-cell-formula-error"), column, text, error=False)
            text = ""
        if says_nothing_here(self.profile, text) and column.field != "title":
            text = ""
        if column.field == "attribute":
            text = worded(self.profile, column.kept, text)
        elif column.field in ("start", "end"):
            text = stripped(self.profile, column.field, text)
        if text and column.field != "listed_id":
            self.content.append((_content_key(column), folded(self.meant(column, text))))
        return text

    def meant(self, column: Column, text: str) -> str:
        """What the row says in this column, however the list writes it."""
        return stage_word(self.profile, text) or text if column.field == "stage" else text

    def each(self, name: str) -> list[str]:
        return [t for c in self.table.of(name) if (t := self.cell(c))]

    def text(self, name: str) -> str:
        text = "\n\n".join(dict.fromkeys(self.each(name)))
        if len(text) > MOST_TEXT:
            self.say(
                message("exchange-text-cut", most=MOST_TEXT), self.table.of(name)[0], text[:40], error=False
            )
        return text[:MOST_TEXT]

    def title(self, texts: dict[str, str]) -> str:
        column = self.table.of("title")[0]
        title = " ".join(self.cell(column).split())
        if title in self.table.errors.values():
            self.say(message("exchange-cell-formula-error"), column, title)
        if title and not says_nothing(title) and not says_unknown(title):
            if len(title) > MOST_TITLE:
                self.say(message("exchange-text-cut", most=MOST_TITLE), column, title[:40], error=False)
            return title[:MOST_TITLE]
        for name in self.profile.title_from:
            if name in texts:
                words = " ".join(texts[name].split())
                first = re.split(r"(?<=[.!?])\s", words)[0]
                title = first if len(first) <= 100 else first[:100].rsplit(" ", 1)[0] + " …"
                self.say(message("exchange-title-from", title=title), column, error=False)
                return title
        if (self.number, column.index + 1) not in self.table.unsaved:
            self.say(message("exchange-title-missing"), column, title)
        return ""

    def listed(self, name: str) -> tuple[str, ...]:
        """The single names in a cell. `/` parts only what is no name as a whole; see `records`."""
        found: list[str] = []
        for column in self.table.of(name):
            text = self.cell(column)
            signs = [s for s in self.profile.separators.get(name, (";", "\n")) if s != "/"]
            parts = re.split("|".join(re.escape(s) for s in signs), text) if signs else [text]
            found += [" ".join(p.split()) for p in parts]
        return tuple(dict.fromkeys(p[:200] for p in found if not says_nothing(p) and not says_unknown(p)))

    def stage(self) -> Stage | None:
        columns = self.table.of("stage")
        if not columns:
            return None
        column = columns[0]
        text = self.cell(column)
        blank = self.profile.blank.get("stage")
        if says_nothing(text) or says_unknown(text):
            if blank is not None:
                self.say(message("exchange-stage-blank"), column, error=False)
            return None
        stage = stage_word(self.profile, text)
        if stage is None:
            known = tuple(message(f"strategy-stage-{stage}") for stage in STAGES)
            self.say(message("exchange-stage-unknown", known=known), column, text)
        return cast("Stage | None", stage)

    def measured(self, column: Column) -> list[tuple[Quantity, str, Typed]]:
        """What the cell says as (quantity, header, estimate); `30 PT + 20 T€` says two things."""
        cell = self.raw(column)
        text = self.cell(column)
        cell = text if isinstance(cell, str) else cell
        habits = self.habits[column.index]
        name = column.field
        if habits.marks and is_mark(text):
            return [(quantity_of(name, unit_of_words(name, habits.unit)), column.header,
                     score(cell, unit_of_words(name, habits.unit)))]  # fmt: skip
        parts: list[Cell] = [cell]
        if name in ("benefit", "effort") and re.search(r"[^\d\s]\s*(?:\+|\bplus\b|\bund\b)\s*\d", text):
            parts = [p.strip() for p in re.split(r"\+|\bplus\b|\bund\b", text)]
            if text.casefold().startswith("zwischen"):
                parts = [cell]
        found = []
        for part in parts:
            parsed = PARSERS[name](part, decimal=habits.dialect, unit=habits.unit)
            if isinstance(parsed, Typed):
                parsed = sound(name, replace(parsed, typed=text))
            if isinstance(parsed, Problem):
                self.say(parsed.message, column, text)
            elif parsed is not None:
                for warning in parsed.warnings:
                    self.say(warning, column, text, error=False)
                found.append((quantity_of(name, parsed.unit), column.header, parsed))
        if len({(q, t.unit) for q, _, t in found}) < len(found):
            self.say(message("exchange-cell-not-understood"), column, text)
        return found

    def days(self) -> dict[str, dt.date]:
        found = {}
        for name in ("start", "end"):
            for column in self.table.of(name)[:1]:
                text = self.cell(column)
                if says_nothing(text) or says_unknown(text):
                    continue
                raw = self.raw(column)
                day = parse_date(text if isinstance(raw, str) else raw, self.date_formats[column.index])
                if day is None:
                    self.say(message("exchange-date-unread"), column, text, error=False)
                else:
                    found[name] = day
        return found

    def people(self, column: Column) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The units and the people (as ids) that a cell names; units only where the profile says it holds both."""
        text = text_of(self.raw(column))
        signs = _separators(self.profile, column)
        if "unit" in self.profile.split.get(column.field, ()):
            units, people = self.register.unit_and_people_in(text, signs, self.number, column.header)
        else:
            units, people = (), self.register.people_in(text, signs, self.number, column.header)
        if people:
            self.content.append((folded(column.kept), "; ".join(people)))
        return units, people

    def attributes(self, people: Mapping[int, tuple[tuple[str, ...], tuple[str, ...]]]) -> dict[str, str]:
        """What no record field takes, by header; people as ids."""
        kept: dict[str, str] = {}
        for column in self.table.columns:
            if column.index in people:
                text = "; ".join(people[column.index][1])
            elif column.field == "attribute" or column.field in CLASSED:
                text = self.cell(column)
            elif column.field in ("start", "end"):
                text = stripped(self.profile, column.field, clean(text_of(self.raw(column))))
            else:
                continue
            if text and not says_nothing(text):
                kept |= {self.free_key(column.kept[:80], kept): self.bounded(text, column)}
                kept |= self.classed(column, text)
        return kept

    def classed(self, column: Column, text: str) -> dict[str, str]:
        """Our word for a yes or no on personal data, or for a risk class; what is not understood stays open."""
        name = column.field
        if name not in CLASSED:
            return {}
        meant = class_meant(self.profile, name, text)
        if meant is None:
            known = tuple(class_word(word) for word in CLASSED[name])
            self.say(message("exchange-word-unknown", known=known), column, text, error=False)
        return {name: meant} if meant else {}

    def free_key(self, header: str, kept: Iterable[str]) -> str:
        return header if header not in kept else f"{header} ({sum(k.startswith(header) for k in kept) + 1})"

    def bounded(self, text: str, column: Column) -> str:
        if len(text) > MOST_ATTRIBUTE:
            self.say(message("exchange-text-cut", most=MOST_ATTRIBUTE), column, text[:40], error=False)
        return text[:MOST_ATTRIBUTE]


def _content_key(column: Column) -> str:
    """By what a cell counts for the content of its row: what it is, or the name under which it is kept."""
    if column.field in QUANTITATIVE:
        return folded(column.header)
    return folded(column.kept) if column.field in ("attribute", "start", "end") else column.field


MESSAGES = (
    "strategy-stage-idea", "strategy-stage-assessed", "strategy-stage-pilot", "strategy-stage-scaled",
    "strategy-stage-operating", "strategy-stage-retired",
)  # fmt: skip
