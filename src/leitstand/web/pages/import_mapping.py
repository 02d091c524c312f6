"""How a list is to be read, as a form asks it: what each column holds, and in which unit its bare numbers count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.http import QueryDict

from leitstand.exchange import FIELDS, field_label
from leitstand.texts import Message

from ..jobs.work.importing import KeptImport, ListSent
from ..jobs.work.telling import Words

MEASURED: Final = ("benefit", "effort", "one_off_cost", "running_cost", "duration")
"""What is given in numbers that may need a unit."""
OFFERED: Final = tuple(f for f in FIELDS if f not in ("attribute", "ignore"))
DECIMALS: Final = ("comma", "point")
_LONGEST_UNIT, _MOST_COLUMNS = 40, 200


@dataclass(frozen=True)
class ColumnAsked:
    """A column of the list: what it was taken for, or what it may be; `unit`: what was named, `example` what may be."""

    nth: int
    header: str
    chosen: str
    why: Words
    suggested: bool
    unit: str
    example: Words | None

    @property
    def measured(self) -> bool:
        """Whether the numbers of the column may need a unit."""
        return self.chosen in MEASURED


def columns_asked(kept: KeptImport, sent: ListSent) -> tuple[ColumnAsked, ...]:
    """The columns in their order, those with a suggestion first: about them a person has to say something."""
    suggested = {s.header: s for s in kept.suggestions}
    found = []
    for nth, column in enumerate(kept.columns[:_MOST_COLUMNS]):
        offer = suggested.get(column.header)
        named = sent.mapping.get(column.header, "").partition(":")[2]
        chosen = (offer.field if offer else column.field) or ""
        why = offer.why if offer else column.why
        found.append(
            ColumnAsked(
                nth, column.header, chosen, why, offer is not None, named, offer.unit if offer else None
            )
        )
    return tuple(sorted(found, key=lambda c: not c.suggested))


def choices() -> tuple[tuple[str, Message], ...]:
    """What a column may be, in the order in which lists have it."""
    return tuple((name, field_label(name)) for name in (*OFFERED, "attribute", "ignore"))


def as_asked(form: QueryDict, kept: KeptImport, sent: ListSent) -> ListSent:
    """The parameters as the form asks for them. What was left as it was found stays found, not said.

    A suggestion is taken over by sending the form: it stands in it as chosen.
    """
    mapping = dict(sent.mapping)
    for column in columns_asked(kept, sent):
        was = next(c.field for c in kept.columns if c.header == column.header) or ""
        wanted = form.get(f"field.{column.nth}", was)
        unit = form.get(f"unit.{column.nth}", column.unit).strip()[:_LONGEST_UNIT]
        if wanted not in (*FIELDS, ""):
            continue
        if wanted == was and unit == column.unit:
            continue
        mapping[column.header] = (
            f"{wanted or 'ignore'}:{unit}" if unit and wanted in MEASURED else wanted or "ignore"
        )
    changed: dict[str, Any] = {"mapping": mapping}
    if form.get("decimal") in DECIMALS:
        changed["decimal"] = form["decimal"]
    for name in ("sheet", "profile", "save_profile_as"):
        if name in form:
            changed[name] = form.get(name, "").strip()[:120] or None
    changed["row_by_row"] = "row_by_row" in form
    return ListSent.model_validate({**sent.model_dump(), **changed})


def reads_alike(one: ListSent, other: ListSent) -> bool:
    """Whether two readings come to the same: what is shown of one then holds for the other."""
    return _reading(one) == _reading(other)


def _reading(sent: ListSent) -> Mapping[str, Any]:
    return {k: v for k, v in sent.model_dump().items() if k != "save_profile_as"}
