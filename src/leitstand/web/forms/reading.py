"""What was sent, as a record: each field read in the reader's language, and what is wrong said at its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol

from pydantic import ValidationError

from leitstand.exchange import Dialect, Figure
from leitstand.strategy import KINDS, QUANTITIES, Quantity, Record, Strategy
from leitstand.texts import Lang, Message, message

from .fields import Field, fields_of, unit_of_kpi, unit_of_quantity
from .numerals import Meaning, Unclear, read_day, read_estimate, read_number, read_period
from .rules import faults_of
from .standing import shown

MOST = 20_000
"""Characters that a field may hold at most."""
MEANT = "~meant"
"""Behind the name of a field: how a number that reads both ways was meant."""


class Sent(Protocol):
    """What a form sends: Django's QueryDict, or anything like it."""

    def get(self, key: str, default: str) -> Any: ...
    def getlist(self, key: str) -> Sequence[object]: ...


@dataclass(frozen=True)
class Fault:
    """What is wrong with a field; `field` is "" where it is about the record as a whole."""

    field: str
    what: Message
    meanings: tuple[Meaning, ...] = ()


@dataclass(frozen=True)
class Read:
    """What came of reading: a record, or faults; never both. `typed`: every field as it was sent, to be shown again."""

    record: Record | None
    problems: tuple[Fault, ...] = ()
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def read(
    kind: str,
    sent: Sent,
    *,
    lang: Lang,
    strategy: Strategy,
    record: Record | None = None,
    id: str = "new",
    fields: Sequence[str] | None = None,
    given: Mapping[str, Any] | None = None,
) -> Read:
    """The record that was sent.

    `record`: the version that is changed; fields that the form does not have stay as they are. `fields`: those that the
    form has (None: all). `given`: what the program itself fills in (who, when). An empty field is unknown, never zero.
    """
    chosen = [f for f in fields_of(kind) if fields is None or f.name in fields]
    values: dict[str, Any] = (
        {n: getattr(record, n) for n in type(record).model_fields} if record else {"id": id}
    )
    typed = {name: tuple(_sent(sent, name)) for f in chosen for name in _names(f)}
    problems: list[Fault] = []
    for each in sorted(
        chosen, key=lambda f: f.widget == "figure"
    ):  # a figure needs to know its quantity and KPI
        if record is not None and _untouched(each, typed, record, values, lang, strategy):
            continue
        try:
            values[each.name] = _READ[each.widget](each, sent, _Context(kind, lang, strategy, values))
        except Unclear as unclear:
            problems.append(Fault(each.name, unclear.message, unclear.meanings))
            values.pop(each.name, None)
    values |= given or {}
    if problems:
        return Read(None, tuple(_in_order(problems, chosen)), typed)
    return _validated(kind, values, chosen, strategy, typed)


def _untouched(
    of: Field,
    typed: Mapping[str, tuple[str, ...]],
    record: Record,
    values: Mapping[str, Any],
    lang: Lang,
    strategy: Strategy,
) -> bool:
    """Whether a field still says what the form showed: then its value stays as it is, to the last digit."""
    if of.widget == "figure" and any(values.get(n) != getattr(record, n) for n in ("quantity", "kpi")):
        return False
    unit, value = of.unit(record, strategy), getattr(record, of.name)
    if (
        of.widget == "number"
        and of.unit(None, strategy) == ""
        and values.get("kpi") != getattr(record, "kpi", None)
    ):
        return False
    return all(
        _plain(of, c.key, typed) == tuple(_ends(t) for t in shown(of, c, value, record, unit, lang))
        for c in of.columns
    )


def _plain(of: Field, key: str, typed: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What was sent for one input, as the form would show it."""
    if of.widget == "pairs":
        halves = zip(*(typed.get(f"{key}~{part}", ()) for part in ("name", "value")), strict=False)
        return tuple(_ends(word) for pair in halves if any(pair) for word in pair)
    sent = typed.get(key, ())
    if of.widget == "names":
        sent = tuple(line for text in sent for line in text.splitlines())
    return tuple(text for t in sent if (text := _ends(t)))


def _ends(text: str) -> str:
    """With the line ends that everybody has, and no blanks around it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _validated(
    kind: str,
    values: dict[str, Any],
    chosen: Sequence[Field],
    strategy: Strategy,
    typed: Mapping[str, tuple[str, ...]],
) -> Read:
    _settle(kind, values, strategy)
    plain = {name: value for name, value in values.items() if value is not None}
    missing = [f for f in chosen if f.required and plain.get(f.name) in (None, "")]
    if missing:
        return Read(
            None, tuple(Fault(f.name, message("form-required", field=f.label)) for f in missing), typed
        )
    try:
        return Read(KINDS[kind].model_validate(plain), (), typed)
    except ValidationError as error:
        found = [Fault(name, what) for name, what in faults_of(kind, error)]
        return Read(None, tuple(_in_order(found, chosen)), typed)


def _settle(kind: str, values: dict[str, Any], strategy: Strategy) -> None:
    """What follows from the other fields: the unit and the words of an estimate, the unit of an outcome."""
    figure = values.get("value")
    if isinstance(figure, Figure):
        values["value"], values["typed"] = figure.value, figure.typed
        values["unit"] = figure.unit or _unit(values, strategy)
    elif kind == "outcome":
        values["unit"] = _unit(values, strategy)


def _unit(values: Mapping[str, Any], strategy: Strategy) -> str:
    quantity = values.get("quantity")
    return unit_of_quantity(quantity, values.get("kpi"), strategy) if quantity in QUANTITIES else ""


@dataclass(frozen=True)
class _Context:
    kind: str
    lang: Lang
    strategy: Strategy
    values: Mapping[str, Any]

    def unit(self, of: Field) -> str:
        """The unit of a field's numbers, as far as the fields before it tell."""
        if of.widget != "number" or of.unit(None, self.strategy):
            return of.unit(None, self.strategy)
        if self.kind == "objective":
            return unit_of_kpi(self.values.get("kpi"), self.strategy)
        return _unit(self.values, self.strategy)


def _words(of: Field, sent: Sent, context: _Context) -> dict[str, str] | None:
    said = {str(c.lang): text for c in of.columns if (text := _text(sent, c.key))}
    return said or None


def _line(of: Field, sent: Sent, context: _Context) -> str | None:
    return _text(sent, of.column.key) or ("" if of.column.default == "" else of.column.default)


def _number(of: Field, sent: Sent, context: _Context) -> Decimal | None:
    text = _text(sent, of.column.key)
    return read_number(text, context.lang, context.unit(of), _meant(sent, of)) if text else None


def _whole(of: Field, sent: Sent, context: _Context) -> int | None:
    text = _text(sent, of.column.key)
    if not text:
        return None
    value = read_number(text, context.lang, "", _meant(sent, of))
    if value != value.to_integral_value():
        raise Unclear(message("form-no-whole"))
    return int(value)


def _truth(of: Field, sent: Sent, context: _Context) -> bool:
    return bool(_text(sent, of.column.key))


def _day(of: Field, sent: Sent, context: _Context) -> Any:
    text = _text(sent, of.column.key)
    return read_day(text) if text else None


def _quarter(of: Field, sent: Sent, context: _Context) -> str | None:
    text = _text(sent, of.column.key)
    return read_period(text, year=of.name == "period") if text else None


def _choice(of: Field, sent: Sent, context: _Context) -> str | None:
    text = _text(sent, of.column.key)
    if text and text not in of.column.choices:
        raise Unclear(message("form-no-choice"))
    return text or None


def _reference(of: Field, sent: Sent, context: _Context) -> str | None:
    text = _text(sent, of.column.key)
    return _known(of, text, context) if text else None


def _references(of: Field, sent: Sent, context: _Context) -> tuple[str, ...]:
    ids = dict.fromkeys(text for value in sent.getlist(of.column.key) if (text := str(value).strip()))
    return tuple(_known(of, i, context) for i in ids)


def _known(of: Field, record_id: str, context: _Context) -> str:
    found = context.strategy.get(record_id)
    if found is None or found.kind != of.column.target:
        raise Unclear(message("form-gone", id=record_id[:120]))
    return record_id


def _names(of: Field) -> tuple[str, ...]:
    own = tuple(c.key for c in of.columns)
    if of.widget == "pairs":
        return (f"{of.column.key}~name", f"{of.column.key}~value")
    return own


def _several(of: Field, sent: Sent, context: _Context) -> tuple[str, ...]:
    lines = (line.strip() for value in sent.getlist(of.column.key) for line in str(value).splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _pairs(of: Field, sent: Sent, context: _Context) -> dict[str, str]:
    names, values = (_sent(sent, name) for name in _names(of))
    if len(names) != len(values):
        raise Unclear(message("form-no-pairs"))
    pairs = {n.strip(): v.strip() for n, v in zip(names, values, strict=True) if n.strip() or v.strip()}
    if not all(name and value for name, value in pairs.items()):
        raise Unclear(message("form-no-pairs"))
    return pairs


def _figure(of: Field, sent: Sent, context: _Context) -> Figure | None:
    text = _text(sent, of.column.key)
    quantity: Quantity | None = context.values.get("quantity")
    if not text or quantity not in QUANTITIES:
        return None
    return read_estimate(
        text, context.lang, quantity, _unit(context.values, context.strategy), _meant(sent, of)
    )


_READ = {
    "words": _words, "lines": _words, "line": _line, "number": _number, "share": _number, "whole": _whole,
    "truth": _truth, "day": _day, "quarter": _quarter, "choice": _choice, "reference": _reference,
    "references": _references, "names": _several, "pairs": _pairs, "figure": _figure,
}  # fmt: skip


def _meant(sent: Sent, of: Field) -> Dialect | None:
    said = sent.get(f"{of.column.key}{MEANT}", "")
    return said if said in ("comma", "point") else None


def _text(sent: Sent, name: str) -> str:
    """What was typed, with the line ends that everybody has. Raises Unclear where it is too long."""
    text = _ends(str(sent.get(name, "") or ""))
    if len(text) > MOST:
        raise Unclear(message("form-too-long", most=MOST))
    return text


def _sent(sent: Sent, name: str) -> list[str]:
    return [str(value)[:MOST] for value in sent.getlist(name)]


def _in_order(problems: Sequence[Fault], chosen: Sequence[Field]) -> list[Fault]:
    places = {f.name: n for n, f in enumerate(chosen)}
    return sorted(problems, key=lambda p: places.get(p.field, len(places)))
