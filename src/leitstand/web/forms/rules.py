"""What a record's own rules find wrong, in our words, at the field that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic import ValidationError

from leitstand.strategy import KINDS
from leitstand.texts import Message, message

RULES: Final = {
    "a KPI is worth euros or points, not both": ("worth", "form-rule-worth-or-points"),
    "an estimated effect names its KPI": ("kpi", "form-rule-effect-kpi"),
    "a measured effect names its KPI": ("kpi", "form-rule-effect-kpi"),
    "a chance or a share lies between 0 and 1": ("value", "form-rule-share"),
    "a range needs low <= middle <= high": ("value", "form-rule-range"),
    "a minimum share is for an objective or for a kind of value lever, one of the two": (
        "objective", "form-rule-one-of-two"),
    "only what is blocked becomes free from a quarter on": ("free_from", "form-rule-free-from"),
    "a skill needs the person days of it that the work takes": ("effort", "form-rule-skill-days"),
    "an effect without a baseline is evidence grade E": ("grade", "form-rule-grade"),
    "an outcome needs a value or the result of a gate": ("value", "form-rule-value-or-gate"),
    "a text needs words in German or English": ("", "form-required"),
    "is too large or too small": ("", "form-rule-size"),
    "a fiscal year begins with a quarter": ("fiscal_year_start", "form-rule-fiscal-year"),
}  # fmt: skip
"""The rules over several fields, as their definitions word them: the field to mend, and what to say."""


def faults_of(kind: str, error: ValidationError) -> Iterator[tuple[str, Message]]:
    """Field and fault, one for each field at most."""
    seen: set[str] = set()
    for fault in error.errors():
        field, what = _fault(kind, fault)
        if field not in seen:
            seen.add(field)
            yield field, what


def _fault(kind: str, fault: Any) -> tuple[str, Message]:
    field = str(fault["loc"][0]) if fault["loc"] else ""
    rule = RULES.get(fault["msg"].removeprefix("Value error, "))
    if rule is not None:
        field = field or rule[0]
        return field, message(rule[1], field=_label(kind, field))
    bounds = fault.get("ctx") or {}
    low, high = bounds.get("ge", bounds.get("gt")), bounds.get("le", bounds.get("lt"))
    name = _label(kind, field)
    if fault["type"] == "missing":
        return field, message("form-required", field=name)
    if low is not None:
        return field, message("form-too-small", field=name, bound=str(low))
    if high is not None:
        return field, message("form-too-large", field=name, bound=str(high))
    if fault["type"] == "string_too_long":
        return field, message("form-too-long", most=bounds.get("max_length"))
    return field, message("form-invalid", field=name)


def _label(kind: str, field: str) -> Message | str:
    return KINDS[kind].field_label(field) if field in KINDS[kind].model_fields else field
