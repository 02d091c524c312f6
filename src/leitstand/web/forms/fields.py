"""Which fields a form of a kind of record has: those of its definition, but for what the program itself fills in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from leitstand.exchange import UNIT_OF, Column, columns_of
from leitstand.strategy import KINDS, Estimate, Kpi, Objective, Outcome, Quantity, Record, Strategy
from leitstand.texts import Message, codes

Widget = Literal[
    "words", "lines", "line", "number", "share", "whole", "truth", "day", "quarter", "choice", "reference",
    "references", "names", "pairs", "figure",
]  # fmt: skip
"""How a field is typed: `words` in one line, `lines` in several, both in two languages."""

COMPUTED: Final = ("plan",)
"""Kinds that nobody types: plans are computed."""
DECIDED: Final = ("decision",)
"""Kinds that are recorded once and never changed: what was decided stays decided, a new decision comes after it."""
EDITABLE: Final = tuple(kind for kind in KINDS if kind not in COMPUTED)

_FILLED_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "company": ("currency", "fictional"),
    "use_case": ("source",),
    "estimate": ("typed", "unit", "by", "method", "asked", "date"),
    "outcome": ("unit",),
    "decision": ("plan",),
}
"""Fields that follow from the others, from who is writing and when, or from where the record came from."""
_UNTITLED: Final = (
    "estimate", "outcome", "decision", "budget", "capacity", "external_capacity", "quarter_limit", "minimum_share",
    "guardrail_state", "switching_cost", "settings", "target_picture",
)  # fmt: skip
"""Kinds that are called by what they say: title and description are asked last, among what few need."""
_SELDOM: Final[Mapping[str, tuple[str, ...]]] = {
    "use_case": (
        "exclusions",
        "variant_of",
        "enabler",
        "data_needs",
        "started",
        "ended",
        "attributes",
        "levers",
    ),
    "kpi": ("points", "bound"),
    "settings": ("point_worth", "stability"),
    "guardrail_state": ("effort", "skill"),
    "outcome": ("estimate", "low", "high"),
}
"""Fields that stay folded until somebody needs them."""
_EUR: Final[Mapping[tuple[str, str], str]] = {
    ("target_picture", "value_target"): "EUR", ("kpi", "worth"): "EUR", ("settings", "hourly_rate"): "EUR/h",
    ("settings", "day_rate"): "EUR/d", ("settings", "point_worth"): "EUR", ("budget", "amount"): "EUR",
    ("quarter_limit", "amount"): "EUR", ("external_capacity", "day_rate"): "EUR/d",
    ("decision_role", "up_to"): "EUR", ("guardrail_state", "cost"): "EUR", ("switching_cost", "stop"): "EUR",
    ("switching_cost", "move"): "EUR",
}  # fmt: skip
_OTHER: Final[Mapping[tuple[str, str], str]] = {
    ("settings", "horizon_years"): "years", ("capacity", "days"): "d", ("external_capacity", "days"): "d",
    ("guardrail_state", "effort"): "d", ("kpi", "points"): "points",
}  # fmt: skip
UNITS: Final[Mapping[tuple[str, str], str]] = {**_EUR, **_OTHER}
"""The unit of each field of one kind and name that always has the same one."""
_PERIODS: Final = ("period", "quarter", "start", "free_from")
_IN_ONE_LINE: Final = ("title",)
_HELPED: Final = (
    "record-title", "company-employees", "target-picture-ambition", "target-picture-horizon",
    "target-picture-risk-attitude", "target-picture-value-target", "principle-measure", "kpi-unit",
    "kpi-increase-is-good", "kpi-worth", "kpi-points", "kpi-bound", "objective-kpi", "objective-owner",
    "objective-baseline", "objective-target", "objective-draft", "lever-parent", "lever-lever-kind",
    "settings-hourly-rate", "settings-day-rate", "settings-discount-rate", "settings-horizon-years",
    "settings-hours-share", "settings-hours-decided", "settings-point-worth", "settings-stability",
    "use-case-stage", "use-case-objectives", "use-case-customer", "use-case-prerequisites", "use-case-exclusions",
    "use-case-variant-of", "use-case-enabler", "use-case-attributes", "estimate-value", "estimate-kpi",
    "estimate-skill", "outcome-baseline", "outcome-grade", "outcome-gate", "decision-role-up-to", "decision-verdict",
    "decision-start", "budget-amount", "capacity-period", "quarter-limit-amount", "external-capacity-day-rate",
    "minimum-share-share", "guardrail-state-clearance", "guardrail-state-free-from", "guardrail-state-rule",
    "switching-cost-stop", "switching-cost-move", "company-supervisory-body", "company-color", "objective-rank",
    "settings-fiscal-year-start", "settings-one-off-booked",
)  # fmt: skip
MESSAGES = tuple(f"form-help-{field}" for field in _HELPED)


@dataclass(frozen=True)
class Field:
    """One field of a record as a form shows it: one column, or one for each language of a text."""

    kind: str
    name: str
    widget: Widget
    columns: tuple[Column, ...]
    seldom: bool = False

    @property
    def column(self) -> Column:
        return self.columns[0]

    @property
    def required(self) -> bool:
        return self.column.required or (self.name == "title" and self.kind not in _UNTITLED)

    @property
    def label(self) -> Message:
        """What people call it."""
        return KINDS[self.kind].field_label(self.name)

    @property
    def help(self) -> Message | None:
        """What helps to fill it in, where there is something to say."""
        kind = self.kind if self.name not in Record.model_fields else "record"
        code = f"form-help-{kind}-{self.name}".replace("_", "-")
        return Message(code) if code in codes("de") else None

    def unit(self, record: Record | None, strategy: Strategy) -> str:
        """The unit of its numbers; empty where they have none, or none that is known yet."""
        fixed = UNITS.get((self.kind, self.name))
        if fixed:
            return fixed
        if self.widget == "share":
            return "percent"
        return unit_of(record, strategy) if self.widget == "number" else ""


@cache
def fields_of(kind: str) -> tuple[Field, ...]:
    """The fields of a kind of record, the most needed first. Raises KeyError for an unknown kind."""
    grouped: dict[str, list[Column]] = {}
    for column in columns_of(kind):
        if column.quantity is None and column.form != "structure":
            grouped.setdefault(column.field, []).append(column)
    hidden = _FILLED_IN.get(kind, ())
    found = [_field(kind, name, columns) for name, columns in grouped.items() if name not in hidden]
    return (*(f for f in found if not f.seldom), *(f for f in found if f.seldom))


def unit_of(record: Record | None, strategy: Strategy) -> str:
    """The unit of the numbers that a record holds: that of its KPI or of the quantity it speaks of."""
    if isinstance(record, Estimate | Outcome):
        return unit_of_quantity(record.quantity, record.kpi, strategy)
    if isinstance(record, Objective):
        return unit_of_kpi(record.kpi, strategy)
    return ""


def unit_of_quantity(quantity: Quantity, kpi: str | None, strategy: Strategy) -> str:
    """The unit in which a quantity is kept; of an effect that of its KPI, empty where it names none."""
    return unit_of_kpi(kpi, strategy) if quantity == "effect" else UNIT_OF[quantity]


def unit_of_kpi(kpi: str | None, strategy: Strategy) -> str:
    found = strategy.get(kpi) if kpi else None
    return found.unit if isinstance(found, Kpi) else ""


def _field(kind: str, name: str, columns: Sequence[Column]) -> Field:
    shared = name in Record.model_fields
    seldom = name in _SELDOM.get(kind, ()) or (shared and kind in _UNTITLED)
    return Field(kind, name, _widget(name, columns[0]), tuple(columns), seldom)


def _widget(name: str, column: Column) -> Widget:
    if column.form == "words":
        return "words" if name in _IN_ONE_LINE else "lines"
    if column.form == "line" and name in _PERIODS:
        return "quarter"
    if column.form == "structure":
        raise ValueError(f"no form can show {column.owner}.{name}")
    return column.form
