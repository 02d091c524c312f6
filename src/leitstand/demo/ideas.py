"""The 87 ideas as people list them: four columns, every cell typed as somebody types it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from leitstand.strategy import Estimated, NotKnown, Point, Range, SizeClass, Text
from leitstand.texts import Lang, number

from .cases import objective_titles
from .content import THOUSAND, Case, cases, draws, rounded
from .orientation import settings, worth

if TYPE_CHECKING:
    from leitstand.exchange import IdeaRow

FILES: dict[Lang, str] = {"de": "ideen.xlsx", "en": "ideas.xlsx"}
WORKING_WEEKS = 46
NOBODY_KNOWS = Text(de="?", en="?")

Size = Literal["XS", "S", "M", "L", "XL"]


@dataclass(frozen=True)
class Column:
    """A column about money: its unit, and up to which amount people say which size."""

    name: str
    unit: str
    sizes: tuple[tuple[int, Size], ...]


BENEFIT = Column("benefit", "EUR/year", ((22_000, "XS"), (70_000, "S"), (200_000, "M"), (600_000, "L")))
EFFORT = Column("effort", "EUR", ((16_000, "XS"), (42_000, "S"), (118_000, "M"), (330_000, "L")))


@dataclass(frozen=True)
class Cell:
    """What somebody typed, in either language, and what it says in `unit`."""

    typed: Text
    value: Estimated
    unit: str


def ideas(lang: Lang) -> tuple[IdeaRow, ...]:
    """The plain list: idea, what it pays into, benefit per year, one-off effort."""
    from leitstand.exchange import IdeaRow

    return tuple(
        IdeaRow(
            c.title.in_(lang), pays_into(c).in_(lang), benefit(c).typed.in_(lang), effort(c).typed.in_(lang)
        )
        for c in cases()
    )


def idea_list(lang: Lang) -> bytes:
    """The workbook with this list that comes with the product."""
    return (files(__package__) / FILES[lang]).read_bytes()


def pays_into(case: Case) -> Text:
    """The objective that a person would name first; the operating result where none fits."""
    titles = objective_titles(case.objectives)
    return titles[0] if titles else Text(de="Ergebnis", en="Operating result")


def benefit(case: Case) -> Cell:
    """The cell "benefit per year" of a case."""
    how = case.list[0]
    if how in "hH":
        hours = case.hours if case.hours is not None else case.effects["KPI-ARBEITSZEIT"]
        return _hours(hours, weekly=how == "h")
    return _cell(case, BENEFIT, how, yearly_euros(case))


def effort(case: Case) -> Cell:
    """The cell "one-off effort" of a case."""
    euros = case.cost * THOUSAND
    if case.list[-1] == "d":
        days = rounded(float(euros / settings(hours_decided=True).day_rate))
        return Cell(_typed(("{} PT", "{} person-days"), days), Point(value=days), "d")
    return _cell(case, EFFORT, case.list[-1], euros)


def yearly_euros(case: Case) -> Decimal:
    """What the case brings in a year at full use, hours at the full rate: as people put it who list ideas."""
    if case.eur is not None:
        return case.eur * THOUSAND
    if case.hours is not None:
        return case.hours * worth()["KPI-ARBEITSZEIT"]
    return sum((amount * worth()[kpi] for kpi, amount in case.effects.items()), Decimal(0))


def _cell(case: Case, column: Column, how: str, euros: Decimal) -> Cell:
    """A cell about money: a point, a range, a size, or a question mark."""
    chance = draws("list", case.id, column.name)
    if how == "q":
        return Cell(NOBODY_KNOWS, NotKnown(), column.unit)
    if how == "c":
        size: Size = next((name for limit, name in column.sizes if euros < limit), "XL")
        return Cell(Text(de=size, en=size), SizeClass(size=size), column.unit)
    if how == "r":
        low = rounded(float(euros) * chance.uniform(0.6, 0.72))
        high = rounded(float(euros) * chance.uniform(1.35, 1.6))
        habit = _RANGES[chance.randrange(len(_RANGES))]
        return Cell(_typed(habit, low / THOUSAND, high / THOUSAND), Range(p10=low, p90=high), column.unit)
    value = rounded(float(euros))
    if how == "m":
        return Cell(_typed(_MILLIONS, value / 1_000_000), Point(value=value), column.unit)
    habit = _AMOUNTS[chance.randrange(len(_AMOUNTS))]
    shown = value if habit in _IN_FULL else value / THOUSAND
    return Cell(_typed(habit, shown), Point(value=value), column.unit)


def _hours(hours: Decimal, *, weekly: bool) -> Cell:
    if not weekly:
        return Cell(_typed(("{} h/Jahr", "{} h/year"), hours), Point(value=hours), "h/year")
    each = max(Decimal(1), (hours / WORKING_WEEKS).quantize(Decimal(1)))
    return Cell(_typed(("{} h/Woche", "{} h/week"), each), Point(value=each * WORKING_WEEKS), "h/year")


Habit = tuple[str, str]
"""How somebody writes a cell, in German and in English."""

_IN_FULL: tuple[Habit, ...] = (("{} €", "€{}"),)
_AMOUNTS: tuple[Habit, ...] = (
    ("{} T€", "{} k€"),
    ("{} T€", "{} k€"),
    ("{} TEUR", "{} kEUR"),
    ("ca. {} T€", "approx. {} k€"),
    *_IN_FULL,
)
_RANGES: tuple[Habit, ...] = (
    ("{}-{} T€", "{}-{} k€"),
    ("{}–{} T€", "{}–{} k€"),
    ("{} bis {} T€", "{} to {} k€"),
)
_MILLIONS: Habit = ("{} Mio", "{} million")


def _typed(habit: Habit, *numbers: Decimal) -> Text:
    german, english = habit
    return Text(
        de=german.format(*(number(n, "de") for n in numbers)),
        en=english.format(*(number(n, "en") for n in numbers)),
    )
