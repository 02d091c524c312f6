"""How figures, sentences and names of the plan read at the command line."""

from __future__ import annotations

from leitstand.actions import begin_of
from leitstand.portfolio import CaseResult
from leitstand.strategy import Action, Band, Statement, Strategy, UseCase, action_word
from leitstand.texts import figure_text, quarter, range_text

from .door import Door

SHORT_ID = 16
"""Ids up to this length come from the user's list and are shown; longer ones were made from the title."""


def said(door: Door, statement: Statement) -> str:
    return door.text(statement.message())


def title(door: Door, strategy: Strategy, use_case: str) -> str:
    record = strategy.get(use_case)
    return record.title.in_(door.lang) if isinstance(record, UseCase) else use_case


def shown_id(use_case: str) -> str:
    return f" {use_case}" if len(use_case) <= SHORT_ID else ""


def band(door: Door, figures: Band | None) -> str:
    """The range of 8 cases in 10; unknown where nothing can be said."""
    if figures is None:
        return figure_text(None, "EUR", door.lang)
    return range_text(figures.p10, figures.p90, figures.unit, door.lang, style="table")


def known(door: Door, figures: Band | None) -> str:
    """The range, and whether it is only assumed."""
    text = band(door, figures)
    return door.say("cli-assumed", figure=text) if figures is not None and figures.assumed else text


def money(door: Door, amount: float) -> str:
    return figure_text(amount, "EUR", door.lang, style="table")


def share(door: Door, part: float) -> str:
    return figure_text(part, "share", door.lang, digits=0)


def begin(door: Door, case: CaseResult, *, short: bool = False) -> str:
    """The quarter in which it begins, or a dash."""
    start = begin_of(case)
    return quarter(start, door.lang, "short" if short else "long") if start else "–"


def action(door: Door, name: Action | None) -> str:
    return door.text(action_word(name or "not_now"))
