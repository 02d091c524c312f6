"""What the columns of our workbook are: derived from the models of the records, never listed by hand.

A field of a record becomes one column; words that people write become two, one per language. Estimates stand
twice: the leading one of each quantity in the row of its use case (the wide form), all others on a sheet of their
own. A new kind or field appears by itself.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from leitstand.strategy import (
    KINDS,
    QUANTITIES,
    Company,
    Estimate,
    Quantity,
    Record,
    Settings,
    TargetPicture,
    Text,
)
from leitstand.strategy.record import RefTo
from leitstand.texts import LANGUAGES, Lang, Message, codes, label, message

Form = Literal[
    "words", "line", "number", "share", "whole", "truth", "day", "choice", "reference", "references", "names",
    "pairs", "structure", "figure",
]  # fmt: skip
"""How the cells of a column are written and read; `structure` is JSON, `figure` an estimate as people type it."""

READ_ONLY: Final = ("decision", "outcome")
"""Shown, not read back: a decision is taken and an outcome is recorded with its evidence, not typed over."""
LEFT_OUT: Final = ("plan",)
"""Plans are computed; `leitstand export` writes them."""
NOT_IN_CELLS: Final[Mapping[str, tuple[str, ...]]] = {"company": ("logo",)}
"""Fields that nobody types: pictures."""
SINGLE: Final = (Company.kind, TargetPicture.kind, Settings.kind)
"""Kinds of which a strategy has one record at most: their row needs no id."""

_ORDER = (
    "company", "target_picture", "objective", "kpi", "use_case", "estimate", "lever", "skill", "capacity",
    "external_capacity", "budget", "quarter_limit", "principle", "minimum_share", "guardrail_state", "switching_cost",
    "decision_role", "settings",
)  # fmt: skip
_FIRST: Mapping[str, tuple[str, ...]] = {
    "use_case": ("title", "unit", "stage", "objectives", "*", "description", "owner", "levers"),
    "estimate": ("use_case", "quantity", "value", "kpi", "skill", "by", "method", "date"),
    "capacity": ("skill", "period", "days"),
    "budget": ("year", "amount"),
    "quarter_limit": ("quarter", "amount"),
    "external_capacity": ("skill", "period", "days"),
    "minimum_share": ("objective", "lever_kind", "share"),
    "guardrail_state": ("use_case", "rule", "clearance", "free_from", "reason"),
    "switching_cost": ("use_case", "stop", "move", "reason"),
    "outcome": ("use_case", "quantity"),
    "decision": ("date", "verdict", "use_case"),
}
"""Fields that stand first, where the order of the model would hide what matters; `*`: the estimates."""
_ESTIMATE_PARTS = ("unit", "typed")
"""Fields of an estimate that its figure holds: `80-200 T€`."""
_COMPANIONS: Mapping[str, str] = {"effect": "kpi", "effort": "skill"}
"""Quantities that need to say of what: an effect of its KPI, an effort of its skill."""


@dataclass(frozen=True)
class Column:
    """One column of a sheet. `owner` is the kind of record that its cells belong to: on the sheet of use cases
    also `estimate`, then `quantity` says which. `lang`: of words. `target`: the kind that a reference names.
    `choices`: the words of a choice, as the model spells them. `default`: what an empty cell means.
    """

    owner: str
    field: str
    form: Form
    required: bool = False
    default: Any = dataclasses.field(default=None, compare=False)
    lang: Lang | None = None
    target: str | None = None
    choices: tuple[str, ...] = ()
    quantity: Quantity | None = None

    @property
    def key(self) -> str:
        """What tells this column from the others of its sheet."""
        parts = (
            self.quantity,
            self.field if self.quantity is None or self.form != "figure" else None,
            self.lang,
        )
        return ".".join(p for p in parts if p)

    @property
    def label(self) -> Message:
        """What people call it."""
        if self.quantity is None:
            return KINDS[self.owner].field_label(self.field)
        if self.form == "figure":
            return message(f"exchange-book-wide-{self.quantity.replace('_', '-')}")
        return message(f"exchange-book-of-{self.field}")


MESSAGES = (
    *(f"exchange-book-wide-{q}" for q in (
        "effect", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
    *(f"exchange-book-of-{f}" for f in ("kpi", "skill")),
)  # fmt: skip


def kinds(*, written: bool = False) -> tuple[str, ...]:
    """The kinds that have a sheet, in the order of the sheets; those that are only shown, with `written`."""
    known = [k for k in KINDS if k not in LEFT_OUT and (written or k not in READ_ONLY)]
    place = {kind: n for n, kind in enumerate(_ORDER)}
    return tuple(sorted(known, key=lambda k: (k in READ_ONLY, place.get(k, len(place)), known.index(k))))


@cache
def columns(kind: str) -> tuple[Column, ...]:
    """The columns of a kind's sheet, in the order in which they are written; the id is not among them."""
    hidden = ("id", *NOT_IN_CELLS.get(kind, ()))
    own = {n: tuple(_of_field(KINDS[kind], n)) for n in KINDS[kind].model_fields if n not in hidden}
    if kind == Estimate.kind:
        own = {name: found for name, found in own.items() if name not in _ESTIMATE_PARTS}
    first = _FIRST.get(kind, ())
    found: list[Column] = []
    for name in (*first, *(n for n in own if n not in first)):
        found += _wide() if name == "*" else own.get(name, ())
    return tuple(found)


def is_seldom(column: Column) -> bool:
    """Whether few need this column of the use cases: it stays folded until somebody fills it in."""
    return column.quantity is None and column.field not in _FIRST["use_case"]


@cache
def word_of(column: Column, choice: str) -> Message:
    """What people call a choice: `im Betrieb`; the model's own spelling where it has no word."""
    for code in (f"strategy-{column.field}-{choice}", f"strategy-{column.owner}-{column.field}-{choice}"):
        known = Message(code.replace("_", "-").lower())
        if all(known.code in codes(lang) for lang in LANGUAGES):
            return known
    return message("exchange-book-plain", words=choice)


def label_of(kind: str) -> Message:
    """What one record of this kind is called."""
    return label(kind)


def _wide() -> Iterator[Column]:
    for quantity in QUANTITIES:
        yield Column(Estimate.kind, "value", "figure", quantity=quantity)
        if quantity in _COMPANIONS:
            (column,) = _of_field(Estimate, _COMPANIONS[quantity])
            yield Column(
                Estimate.kind, column.field, "reference", quantity=quantity, target=column.target
            )  # fmt: skip


def _of_field(type_: type[Record], name: str) -> Iterator[Column]:
    info = type_.model_fields[name]
    plain, marks = _plain(info)
    required = info.is_required()
    default = None if required else info.get_default(call_default_factory=True)
    if type_ is Estimate and name == "value":
        yield Column(type_.kind, name, "figure", required)
        return
    if plain is Text:
        for lang in LANGUAGES:
            yield Column(type_.kind, name, "words", required, None, lang)
        return
    target = next((m.kind for m in marks if isinstance(m, RefTo)), None)
    form = _form(plain, marks, target)
    choices = tuple(str(c) for c in get_args(plain)) if form == "choice" else ()
    yield Column(type_.kind, name, form, required, default, None, target, choices)


def _form(plain: Any, marks: tuple[Any, ...], target: str | None) -> Form:
    if get_origin(plain) is Literal and all(isinstance(c, str) for c in get_args(plain)):
        return "choice"
    if get_origin(plain) is tuple and get_args(plain)[1:] == (Ellipsis,):
        inner, _ = _bare(get_args(plain)[0])
        if inner is str:
            return "references" if target else "names"
    if plain == dict[str, str]:
        return "pairs"
    if plain is Decimal:
        return "share" if _bound(marks, "le") == 1 and _bound(marks, "ge") == 0 else "number"
    simple: Mapping[Any, Form] = {bool: "truth", int: "whole", dt.date: "day", str: "line"}
    form = simple.get(plain, "structure")
    return "reference" if form == "line" and target else form


def _plain(info: FieldInfo) -> tuple[Any, tuple[Any, ...]]:
    """The type of a field without `None` and marks, and all marks on the way."""
    plain, marks = _bare(info.annotation)
    return plain, (*info.metadata, *marks)


def _bare(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """Marks of the parts of a tuple count as marks of the whole."""
    marks: tuple[Any, ...] = ()
    while True:
        if hasattr(annotation, "__metadata__"):
            for mark in annotation.__metadata__:
                marks += (*mark.metadata, mark) if isinstance(mark, FieldInfo) else (mark,)
            annotation = annotation.__origin__
            continue
        if get_origin(annotation) in (Union, types.UnionType):
            parts = [a for a in get_args(annotation) if a is not type(None)]
            if len(parts) == 1:
                annotation = parts[0]
                continue
        if get_origin(annotation) is tuple:
            for part in get_args(annotation):
                if part is not Ellipsis:
                    marks += _bare(part)[1]
        return annotation, marks


def _bound(marks: tuple[Any, ...], name: str) -> Any:
    return next((getattr(m, name) for m in marks if getattr(m, name, None) is not None), None)
