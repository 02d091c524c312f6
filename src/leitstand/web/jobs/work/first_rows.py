"""The first rows of a list as they were understood: what a person compares with the sheet before it is read in."""

from __future__ import annotations

from leitstand.exchange import Reading
from leitstand.strategy import (
    Estimate,
    Objective,
    Quantity,
    Strategy,
    Text,
    UseCase,
    Value,
)

from ...estimate_words import estimate_words
from .telling import Words

SHOWN = 6
"""Rows that are shown: enough to see that the columns were taken for what they are."""


class UnderstoodFigure(Value):
    """One figure of a row: the cell as typed, and what it was read as."""

    quantity: Quantity
    typed: str
    said: Words


class FirstRow(Value):
    """A row of the list that brings or changes a use case. `aims`: the objectives that it names."""

    row: int
    title: Text
    unit: str
    aims: tuple[Text, ...]
    figures: tuple[UnderstoodFigure, ...]

    @property
    def effect(self) -> tuple[UnderstoodFigure, ...]:
        return tuple(f for f in self.figures if f.quantity == "effect")

    @property
    def effort(self) -> tuple[UnderstoodFigure, ...]:
        return tuple(f for f in self.figures if f.quantity in ("effort", "one_off_cost"))

    @property
    def others(self) -> int:
        """How many further figures the row holds."""
        return len(self.figures) - len(self.effect) - len(self.effort)


def first_rows(reading: Reading, known: Strategy) -> tuple[FirstRow, ...]:
    """The first rows whose use case is new or changed; none for a list that was refused."""
    cases = {r.id: r for r in reading.records if isinstance(r, UseCase)}
    objectives = (*known.objectives, *(r for r in reading.records if isinstance(r, Objective)))
    titles = {o.id: o.title for o in objectives if o.title}
    figures: dict[str, list[Estimate]] = {}
    for record in reading.records:
        if isinstance(record, Estimate):
            figures.setdefault(record.use_case, []).append(record)
    rows = [r for r in reading.rows if r.what == "imported" and r.use_case in cases][:SHOWN]
    return tuple(
        FirstRow(
            row=row.row, title=case.title, unit=case.unit,
            aims=tuple(titles[i] for i in case.objectives if i in titles),
            figures=tuple(_figure(e) for e in figures.get(case.id, ())),
        )
        for row in rows
        if (case := cases[row.use_case or ""])
    )  # fmt: skip


def _figure(estimate: Estimate) -> UnderstoodFigure:
    de, en = (estimate_words(estimate.value, estimate.unit, lang) for lang in ("de", "en"))
    return UnderstoodFigure(
        quantity=estimate.quantity, typed=estimate.typed, said=Words(code="", de=de, en=en)
    )
