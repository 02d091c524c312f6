"""What a record's own rules find wrong with an edited row, said in our words at the cell that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leitstand.strategy import KINDS
from leitstand.texts import label, message

from .book_merging import Edit
from .book_rows import Row
from .result import Problem


def invalid(row: Row, kind: str, edits: Sequence[Edit], fault: Any) -> Problem:
    """What Pydantic found, at the cell that it is about, in our words."""
    field = str(fault["loc"][0]) if fault["loc"] else _of_whole(kind, edits)
    key = next((e.column.key for e in edits if e.column.field == field), None)
    name = KINDS[kind].field_label(field) if field in KINDS[kind].model_fields else label(kind)
    bounds = fault.get("ctx") or {}
    low, high = bounds.get("ge", bounds.get("gt")), bounds.get("le", bounds.get("lt"))
    if fault["type"] == "missing":
        what = message("exchange-book-required", field=name)
    elif low is not None:
        what = message("exchange-book-too-small", field=name, bound=str(low))
    elif high is not None:
        what = message("exchange-book-too-large", field=name, bound=str(high))
    elif fault["type"] in ("string_too_long", "string_pattern_mismatch", "string_too_short"):
        what = message("exchange-book-text-length", field=name, most=bounds.get("max_length"))
    elif (kind, field) in _RULES or field in _PERIODS:
        what = message(_RULES.get((kind, field), "exchange-book-no-period"))
    else:
        what = message("exchange-book-invalid", field=name)
    return row.problem(Problem(what), key)


_PERIODS = ("period", "start", "quarter", "free_from")
_RULES = {
    ("kpi", "worth"): "exchange-book-worth-or-points",
    ("kpi", "points"): "exchange-book-worth-or-points",
    ("estimate", "kpi"): "exchange-book-effect-needs-kpi",
}
"""Fields whose rules have words of their own."""


def _of_whole(kind: str, edits: Sequence[Edit]) -> str:
    """The edited field that a rule over the whole record is most likely about."""
    fields = [e.column.field for e in edits]
    return next((f for f in fields if (kind, f) in _RULES), fields[0] if len(set(fields)) == 1 else "")
