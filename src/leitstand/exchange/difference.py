"""What an import would change, said so that a person can check it before it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from leitstand.strategy import (
    STAGES,
    Estimate,
    Judgement,
    NotKnown,
    Point,
    Range,
    Record,
    Score,
    SizeClass,
    Strategy,
    Text,
    UseCase,
    judgement_words,
    quantity_word,
)
from leitstand.texts import Message, Param, label, message

from .profile import CLASSED, class_word, field_label
from .result import Reading

SHOWN_DIGITS = 3
"""Figures are rounded to so many significant digits; a change may lie behind them."""
_NOT_TOLD = frozenset({"id", "source", "title", "typed", "date", "method", "quantity", "unit", "use_case"})


@dataclass(frozen=True)
class Shown:
    """One record that would be new or change: the line that names it, and a line per field."""

    id: str
    kind: str
    new: bool
    line: Message
    fields: tuple[Message, ...]


@dataclass(frozen=True)
class _Amount:
    """A number with its unit, for the catalogue to write."""

    value: Decimal | None
    unit: str
    digits: int | None = None


def difference(reading: Reading, known: Strategy) -> tuple[Shown, ...]:
    """What the reading's records change in `known`: new ones with what they say, changed ones field by
    field.
    """
    after = {r.id: r for r in reading.records}
    find = _finder(known, after)
    shown = (_shown(record, known.get(record.id), find) for record in reading.records)
    return tuple(
        s for s in shown if s.new or s.fields
    )  # where only the row's place in the list moved: nothing


Find = Callable[[str], Record | None]


def _finder(known: Strategy, after: dict[str, Record]) -> Find:
    def find(record_id: str) -> Record | None:
        return after.get(record_id) or known.get(record_id)

    return find


def _shown(record: Record, before: Record | None, find: Find) -> Shown:
    new = before is None
    if isinstance(record, Estimate):
        code = "exchange-change-new-estimate" if new else "exchange-change-changed-estimate"
        line = message(code, estimate=_title(record, find))
    else:
        code = "exchange-change-new" if new else "exchange-change-changed"
        line = message(code, kind=label(record.kind), title=_title(record, find), id=record.id)
    return Shown(record.id, record.kind, new, line, tuple(_fields(record, before, find)))


def _fields(record: Record, before: Record | None, find: Find) -> Iterator[Message]:
    for name, info in type(record).model_fields.items():
        if name in _NOT_TOLD and not (name == "title" and before is not None):
            continue
        now = getattr(record, name)
        was = info.get_default(call_default_factory=True) if before is None else getattr(before, name)
        if name == "attributes":
            yield from _attributes(now, None if before is None else was)
        elif now != was:
            unit = record.unit if isinstance(record, Estimate) else ""
            told = [None if v in (None, (), "") else _value(v, unit, find) for v in (was, now)]
            yield _told(record.field_label(name), told[0], told[1], new=before is None)


def _attributes(now: dict[str, str], was: dict[str, str] | None) -> Iterator[Message]:
    before = was or {}
    for key in sorted(now.keys() | before.keys()):
        if now.get(key) != before.get(key):
            field = field_label(key) if key in CLASSED else key
            yield _told(field, _classed(key, before.get(key)), _classed(key, now.get(key)), new=was is None)


def _classed(key: str, value: str | None) -> Param:
    """A word of ours in the reader's language; any other as it is."""
    if key not in CLASSED or value not in CLASSED[key]:
        return value
    return class_word(value)


def _told(field: Param, before: Param, after: Param, *, new: bool) -> Message:
    if new:
        return message("exchange-change-says", field=field, after=after)
    nothing = message("exchange-change-nothing")
    before, after = (nothing if v is None else v for v in (before, after))
    return message("exchange-change-field", field=field, before=before, after=after)


def _value(value: object, unit: str, find: Find) -> Param:  # noqa: PLR0911 - one per form
    """A field's value as a parameter; estimates as a sentence, ids as the titles they stand for."""
    match value:
        case Point():
            return _Amount(value.value, unit, _digits(value.value, unit))
        case Range(p50=None):
            return message(
                "exchange-value-range", low=_Amount(value.p10, unit), high=_Amount(value.p90, unit)
            )
        case Range():
            low, middle, high = (_Amount(n, unit) for n in (value.p10, value.p50, value.p90))
            return message("exchange-value-range-middle", low=low, middle=middle, high=high)
        case SizeClass():
            return message("exchange-value-class", size=value.size)
        case Score():
            return message("exchange-value-score", score=value.score)
        case NotKnown():
            return message("exchange-value-unknown")
        case Judgement():
            return judgement_words(value, unit)
        case tuple():
            return tuple(_value(v, unit, find) for v in value)
        case str() if value in STAGES:
            return message(f"strategy-stage-{value}")
        case str() if (found := find(value)) is not None:
            return _title(found, find)
        case Text() | str() | bool() | int() | Decimal() | dt.date():
            return value
    return str(value)


def _digits(value: Decimal, unit: str) -> int | None:
    """As many decimals as the figure has, where rounding would hide what changes; None where it hides nothing."""
    _, digits, exponent = value.normalize().as_tuple()
    if unit == "share" or len(digits) <= SHOWN_DIGITS or not isinstance(exponent, int):
        return None
    return max(0, -exponent)


def _title(record: Record, find: Find) -> Param:
    if record.title is not None:
        return record.title
    if isinstance(record, Estimate):
        case = find(record.use_case)
        quantity = quantity_word(record.quantity)
        of = case.title if isinstance(case, UseCase) else record.use_case
        return message("exchange-estimate-of", quantity=quantity, use_case=of)
    return record.id


MESSAGES = (
    "strategy-stage-idea", "strategy-stage-assessed", "strategy-stage-pilot", "strategy-stage-scaled",
    "strategy-stage-operating", "strategy-stage-retired",
)  # fmt: skip
