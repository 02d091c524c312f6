"""A form as a value: rows with what stands in them, what can be chosen, what helps and what is wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from leitstand.exchange import Column
from leitstand.strategy import Record, Strategy
from leitstand.texts import Lang, Message, figure_text

from . import choices
from .choices import Choice
from .fields import Field, fields_of
from .numerals import Meaning
from .reading import MEANT, Read
from .standing import shown


@dataclass(frozen=True)
class Input:
    """One thing to type or choose. `values`: what stands in it; several in fields that hold several."""

    name: str
    id: str
    values: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    lang: str = ""

    @property
    def value(self) -> str:
        return self.values[0] if self.values else ""

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Of a field that holds pairs: name and value by turns."""
        return tuple(zip(self.values[::2], self.values[1::2], strict=False))


@dataclass(frozen=True)
class Row:
    """A field with its label. `problem`: what is wrong with what was typed; `meanings`: what it may have meant."""

    field: Field
    label: Message
    help: Message | None
    inputs: tuple[Input, ...]
    unit: str = ""
    problem: Message | None = None
    meanings: tuple[Meaning, ...] = ()

    @property
    def widget(self) -> str:
        return self.field.widget

    @property
    def input(self) -> Input:
        return self.inputs[0]

    @property
    def id(self) -> str:
        return f"row-{self.field.name}"

    @property
    def meant(self) -> str:
        """The name under which the answer to "which did you mean?" is sent."""
        return f"{self.input.name}{MEANT}"

    @property
    def described_by(self) -> str:
        return " ".join(
            f"{self.id}-{part}" for part, there in (("help", self.help), ("error", self.problem)) if there
        )

    @property
    def few(self) -> bool:
        """Whether there is so little to choose from that all of it is shown at once."""
        return len(self.input.choices) <= 4 and self.widget == "choice"


@dataclass(frozen=True)
class Form:
    """All rows; `rest` are those that few need. `version`: the last entry of the record that the form starts from."""

    kind: str
    rows: tuple[Row, ...]
    rest: tuple[Row, ...]
    version: int
    problems: tuple[tuple[str, Message], ...] = ()

    @property
    def rest_open(self) -> bool:
        return any(row.problem or any(any(i.values) for i in row.inputs) for row in self.rest)


def form_of(
    kind: str,
    record: Record | None = None,
    *,
    lang: Lang,
    strategy: Strategy,
    today: dt.date | None = None,
    version: int = 0,
    fields: Sequence[str] | None = None,
    read: Read | None = None,
    preset: Mapping[str, str] | None = None,
) -> Form:
    """The form of a record, or of a new one (None).

    `read`: what was sent and could not be taken, which is shown again as it was typed. `preset`: what stands in fields
    of a new record (`{"use_case": "UC-014"}`). `today`: from when on quarters are offered.
    """
    rows = tuple(
        _row(f, record, lang, strategy, today, read, preset or {})
        for f in fields_of(kind)
        if fields is None or f.name in fields
    )
    places = {row.field.name: row.id for row in rows}
    problems = tuple((places.get(p.field, ""), p.what) for p in (read.problems if read else ()))
    main, rest = (tuple(row for row in rows if row.field.seldom is seldom) for seldom in (False, True))
    return Form(kind, main, rest, version, problems)


def _row(
    field: Field,
    record: Record | None,
    lang: Lang,
    strategy: Strategy,
    today: dt.date | None,
    read: Read | None,
    preset: Mapping[str, str],
) -> Row:
    unit = field.unit(record, strategy)
    inputs = tuple(
        Input(
            column.key, f"in-{column.key.replace('.', '-')}", values,
            _choices(field, values, record, strategy, lang, today), column.lang or "",
        )
        for column in sorted(field.columns, key=lambda c: c.lang not in (None, lang))  # the reader's language first
        for values in (_standing(field, column, record, unit, lang, read, preset),)
    )  # fmt: skip
    fault = next((p for p in read.problems if p.field == field.name), None) if read else None
    return Row(
        field, field.label, field.help, inputs, _unit_words(unit, lang), fault.what if fault else None,
        fault.meanings if fault else (),
    )  # fmt: skip


def _standing(
    field: Field,
    column: Column,
    record: Record | None,
    unit: str,
    lang: Lang,
    read: Read | None,
    preset: Mapping[str, str],
) -> tuple[str, ...]:
    """What stands in an input: what was just typed, or what the record holds, or what it begins with."""
    if read is not None:
        if field.widget == "pairs":
            names, values = (read.typed.get(f"{column.key}~{part}", ()) for part in ("name", "value"))
            return tuple(word for pair in zip(names, values, strict=False) for word in pair)
        return tuple(t for t in read.typed.get(column.key, ()) if t)
    if record is None:
        if field.name in preset:
            return (preset[field.name],)
        return shown(field, column, column.default, None, unit, lang)
    return shown(field, column, getattr(record, field.name), record, unit, lang)


def _choices(
    field: Field,
    values: tuple[str, ...],
    record: Record | None,
    strategy: Strategy,
    lang: Lang,
    today: dt.date | None,
) -> tuple[Choice, ...]:
    match field.widget:
        case "choice":
            return choices.words(field, values, lang)
        case "reference" | "references":
            target = field.column.target or ""
            own = record.id if record is not None and target == record.kind else None
            return choices.records(target, values, strategy, lang, without=own)
        case "line":
            return choices.typed_before(field.kind, field.name, strategy)
        case "quarter" if today is not None:
            return choices.quarters(today, lang, years=field.name == "period")
    return ()


def _unit_words(unit: str, lang: Lang) -> str:
    """What stands behind the input: "€/Tag", "%", "Personentage"."""
    if not unit:
        return ""
    if unit == "percent":
        return "%"
    before, _, after = figure_text(Decimal(7), unit, lang).partition("7")
    return f"{before}{after}".strip()
