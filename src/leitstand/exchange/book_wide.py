"""Estimates in the row of their use case: which record a cell means, and what a new one becomes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leitstand.strategy import Estimate, Kpi, Objective, Point, Quantity, Range, UseCase
from leitstand.texts import LANGUAGES, message, render

from .book_columns import Column, columns
from .book_figures import UNIT_OF, Figure
from .book_identity import Known
from .book_merging import Edit, Merging
from .book_records import leading
from .book_rows import Row
from .cells import text_of
from .cleaning import clean, folded
from .naming import digest
from .result import Problem
from .starter import KPI_HOURS, KPI_RESULT, starter_kpis


@dataclass(frozen=True)
class WideEdit:
    """What the cells of one quantity say: an estimate that is new (`current` None), changed or withdrawn."""

    id: str
    quantity: Quantity
    current: Estimate | None
    edits: tuple[Edit, ...]
    withdrawn: bool = False
    kpi: Kpi | None = None


def wide(merging: Merging, found: Known, kpis: Sequence[Kpi]) -> Iterator[WideEdit]:
    """The edited estimates in the row of a use case. `kpis`: those that are known or come with this workbook."""
    for column in columns(UseCase.kind):
        if column.form == "figure" and column.quantity:
            edit = _quantity(merging, found, column, column.quantity, kpis)
            if edit is not None:
                yield edit


def kpi_for(unit: str, kpis: Sequence[Kpi], aimed: frozenset[str]) -> tuple[Kpi, ...]:
    """The KPIs that a benefit in this unit may mean; one, where the unit or the objectives decide."""
    preferred = {"EUR/year": KPI_RESULT, "h/year": KPI_HOURS}.get(unit)
    fitting = [k for k in kpis if folded(k.unit) == folded(unit)]
    if preferred:
        own = [k for k in fitting if k.id == preferred] or fitting[:1]
        return tuple(own) or tuple(k for k in starter_kpis() if k.id == preferred)
    chosen = [k for k in fitting if k.id in aimed] or fitting
    return tuple(chosen)


def _quantity(
    merging: Merging, found: Known, column: Column, quantity: Quantity, kpis: Sequence[Kpi]
) -> WideEdit | None:
    row = found.row
    base, current = _pair(merging, found.id, quantity)
    companions = [c for c in columns(UseCase.kind) if c.quantity == quantity and c.form != "figure"]
    record_id = (base or current).id if base or current else _new_id(merging, found.id, quantity)  # type: ignore[union-attr]
    cell = clean(text_of(row.cells.get(column.key)))
    if base is not None and folded(cell) in _withdraw_words():
        return WideEdit(record_id, quantity, current, (), withdrawn=current is not None)
    if base is not None and column.key in row.cells and not cell:
        what = message("exchange-book-figure-emptied", word=_withdraw_word(merging))
        merging.problems.append(row.problem(Problem(what, "warning"), column.key))
        return None
    named = list(merging.edits(row, companions, base, current))
    kpi = _named_kpi(merging, row, companions, base, named, kpis)
    unit = kpi.unit if kpi is not None and base is None else None
    figures = list(merging.edits(row, [column], base, current, unit))
    if not figures and not named:
        return None
    if not figures and current is None:
        if not any(p.row == row.number and p.column == row.headers.get(column.key) for p in merging.problems):
            what = message("exchange-book-of-nothing", column=row.headers.get(column.key, ""))
            merging.problems.append(row.problem(Problem(what, "warning"), named[0].column.key))
        return None
    if quantity == "effect" and figures:
        return _effect(
            merging, found, column, WideEdit(record_id, quantity, current, (*figures, *named)), kpi, kpis
        )
    return WideEdit(record_id, quantity, current, (*(_with_unit(f, quantity) for f in figures), *named))


def _effect(
    merging: Merging, found: Known, column: Column, made: WideEdit, kpi: Kpi | None, kpis: Sequence[Kpi]
) -> WideEdit | None:
    """The benefit with its KPI: the one that is named, that of the estimate so far, or the one that the unit picks."""
    row = found.row
    figure: Figure = made.edits[0].value
    numbers = isinstance(figure.value, Point | Range)
    if kpi is not None and (
        not numbers or figure.unit in (None, kpi.unit) or same_unit(figure.unit, kpi.unit)
    ):
        chosen: tuple[Kpi, ...] = (kpi,)
    elif any(e.column.field == "kpi" for e in made.edits):
        what = message(
            "exchange-book-kpi-unit",
            unit=figure.unit or "",
            kpi=kpi.title if kpi else "",
            own=kpi.unit if kpi else "",
        )
        merging.problems.append(row.problem(Problem(what), column.key))
        return None
    else:
        aims = getattr(found.current or found.base, "objectives", ())
        aimed = frozenset(o.kpi for i in aims if isinstance(o := merging.known.get(i), Objective) and o.kpi)
        chosen = kpi_for(figure.unit or "EUR/year", kpis, aimed)
    if len(chosen) != 1:
        code = "exchange-book-kpi-several" if chosen else "exchange-book-kpi-none"
        merging.problems.append(row.problem(Problem(message(code, unit=figure.unit or "")), column.key))
        return None
    first = made.edits[0]
    edits = (
        Edit(first.column, Figure(figure.value, chosen[0].unit, figure.typed), first.line),
        *made.edits[1:],
    )
    return WideEdit(made.id, made.quantity, made.current, edits, kpi=chosen[0])


def _pair(merging: Merging, use_case: str, quantity: Quantity) -> tuple[Estimate | None, Estimate | None]:
    base = leading(merging.base, use_case, quantity)
    if base is not None:
        current = merging.known.get(base.id)
        return base, current if isinstance(current, Estimate) else None
    return None, leading(merging.known, use_case, quantity)


def _new_id(merging: Merging, use_case: str, quantity: str) -> str:
    made = f"{use_case}.{quantity}.workbook"
    if len(made) > 120 or made in merging.base or made in merging.known:
        return f"EST-{digest(use_case, quantity, 'workbook', length=16)}"
    return made


def _named_kpi(
    merging: Merging, row: Row, companions: Sequence[Column], base: Estimate | None, named: Sequence[Edit],
    kpis: Sequence[Kpi],
) -> Kpi | None:  # fmt: skip
    if not any(c.field == "kpi" for c in companions):
        return None
    record_id = next((e.value for e in named if e.column.field == "kpi"), base.kpi if base else None)
    return next((k for k in kpis if k.id == record_id), None)


def _with_unit(edit: Edit, quantity: Quantity) -> Edit:
    """The unit of numbers is that of the quantity, where the cell names none."""
    figure: Figure = edit.value
    if figure.unit:
        return edit
    return Edit(edit.column, Figure(figure.value, UNIT_OF.get(quantity, ""), figure.typed), edit.line)


def _withdraw_word(merging: Merging) -> str:
    return render(message("exchange-book-withdraw-word"), merging.book.lang)


def _withdraw_words() -> frozenset[str]:
    return frozenset(folded(render(message("exchange-book-withdraw-word"), lang)) for lang in LANGUAGES)


def same_unit(unit: str | None, other: str) -> bool:
    """Whether two units say the same, `Stück` and `Stück/year`."""

    def bare(text: str) -> str:
        return folded(text).removesuffix("/year").removesuffix("/jahr").strip()

    return unit is not None and bare(unit) == bare(other)
