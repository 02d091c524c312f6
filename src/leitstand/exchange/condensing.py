"""Many problems of one kind said once: what is wrong with a whole column is one thing to mend, not one per row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from leitstand.texts import Param, message

from .result import Problem

MANY = 5
"""Warnings of one kind in one column beyond this many are told once, with their number."""
_NAMED = 8


def condensed(problems: Sequence[Problem], fields: Mapping[str, str]) -> tuple[Problem, ...]:
    """Errors one by one, but for those that one answer mends for a whole column or file; warnings of which there are
    many once, with their number and the first row. `fields`: what each column (by its header) is.
    """
    kinds: dict[tuple[str, str | None], list[Problem]] = defaultdict(list)
    told: list[Problem] = []
    for problem in _said_once(problems, fields):
        if problem.severity == "warning":
            kinds[problem.message.code, problem.column].append(problem)
        else:
            told.append(problem)
    for same in kinds.values():
        if len(same) <= MANY:
            told += same
        else:
            first = min(same, key=lambda p: p.row or 0)
            what = message("exchange-many", count=len(same), row=str(first.row), what=first.message)
            told.append(Problem(what, "warning", first.sheet, None, first.column))
    return tuple(sorted(told, key=lambda p: (p.severity, p.row or 0, p.column or "", p.message.code)))


def _said_once(problems: Sequence[Problem], fields: Mapping[str, str]) -> list[Problem]:
    rest: list[Problem] = []
    alike: dict[tuple[str, str | None], list[Problem]] = defaultdict(list)
    for problem in sorted(problems, key=lambda p: (p.row or 0, p.column or "")):
        code = problem.message.code
        if code == "exchange-cell-decimal-open":
            alike[code, None].append(problem)
        elif problem.severity == "error" and (
            code == "exchange-stage-unknown"
            or (code == "exchange-cell-no-unit" and fields.get(problem.column or "") in UNIT_EXAMPLES)
        ):
            alike[code, problem.column].append(problem)
        else:
            rest.append(problem)
    for (code, column), same in alike.items():
        if len(same) < 2:
            rest += same
        elif code == "exchange-cell-decimal-open":
            rest.append(_open_decimals(same))
        elif code == "exchange-stage-unknown":
            rest.append(_unknown_stages(same))
        else:
            rest.append(_no_unit(same, fields[column or ""]))
    return rest


def _open_decimals(same: list[Problem]) -> Problem:
    """Numbers that read two ways are one question for the whole file, with the cells that it is about."""
    cells = tuple(
        message("exchange-at-cell", value=p.value, row=str(p.row), column=p.column or "") for p in same[:MANY]
    )
    number = dict(same[0].message.params)["number"]
    what = message(
        "exchange-decimal-open", count=len(same), more=len(same) - len(cells), cells=cells, number=number
    )
    return Problem(what, "error", same[0].sheet)


def _no_unit(same: list[Problem], field: str) -> Problem:
    """A column of bare numbers lacks one unit, however many rows it has."""
    first = same[0]
    given: dict[str, Param] = {
        "column": first.column,
        "value": first.value,
        "row": str(first.row),
        "field": field,
    }
    what = message("exchange-column-no-unit", count=len(same), example=message(UNIT_EXAMPLES[field]), **given)
    return Problem(what, "error", first.sheet)


def _unknown_stages(same: list[Problem]) -> Problem:
    words = tuple(dict.fromkeys(p.value for p in same))
    if len(words) == 1:
        return replace(same[0], row=None)
    known = dict(same[0].message.params)["known"]
    named = (*words[:_NAMED], *("…" for _ in words[_NAMED : _NAMED + 1]))
    what = message("exchange-stages-unknown", column=same[0].column, words=named, known=known)
    return Problem(what, "error", same[0].sheet)


UNIT_EXAMPLES: dict[str, str] = {
    "benefit": "exchange-unit-example-per-year", "running_cost": "exchange-unit-example-per-year",
    "one_off_cost": "exchange-unit-example-once", "effort": "exchange-unit-example-days",
    "duration": "exchange-unit-example-months",
}  # fmt: skip
"""Field -> the message that names a unit in which its figures are usually given."""
MESSAGES = (
    "exchange-unit-example-days", "exchange-unit-example-months", "exchange-unit-example-once",
    "exchange-unit-example-per-year",
)  # fmt: skip
