"""Two people changed the same record: what each changed against the version that both began with, and the choice.

Three sides: `base` is what the reader began with, `mine` what the reader typed, `theirs` what somebody else has saved
meanwhile (None: withdrawn). A field that only one of them changed is taken over; one that both changed differently is
asked, with neither answer favoured.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.safestring import SafeString
from pydantic import ValidationError

from leitstand.documents import Index
from leitstand.strategy import Record
from leitstand.texts import Lang, Message

from .written import written


@dataclass(frozen=True)
class Compared:
    """A field that differs. `disputed`: both changed it, differently; else `taken` says whose change holds."""

    field: str
    name: Message
    before: SafeString
    mine: SafeString
    theirs: SafeString
    disputed: bool
    taken: str = ""


@dataclass(frozen=True)
class Resolved:
    """The record that holds what was chosen; None where the reader has yet to choose, and which fields are missing."""

    record: Record | None
    missing: tuple[str, ...] = ()


def compared(
    base: Record, mine: Record, theirs: Record | None, index: Index | None, lang: Lang
) -> list[Compared]:
    """The fields that anyone changed, those first about which one has to choose."""
    if theirs is None:
        return []
    rows = [
        Compared(
            name, mine.field_label(name), written(base, name, index, lang), written(mine, name, index, lang),
            written(theirs, name, index, lang), side == "", side,
        )
        for name in type(base).model_fields
        if (side := _side(base, mine, theirs, name)) != "same"
    ]  # fmt: skip
    return sorted(rows, key=lambda row: not row.disputed)


def resolved(sent: QueryDict, base: Record, mine: Record, theirs: Record | None, *, seen: int) -> Resolved:
    """The record as the reader wants it, who has seen what stands at entry `seen`."""
    if sent.get("seen") != str(seen):
        return Resolved(None)
    if theirs is None:
        return Resolved(mine)
    values, missing = {}, []
    for name in type(base).model_fields:
        side = _side(base, mine, theirs, name) or sent.get(f"keep.{name}", "")
        if side not in ("same", "mine", "theirs"):
            missing.append(name)
        values[name] = getattr(theirs if side in ("same", "theirs") else mine, name)
    if missing:
        return Resolved(None, tuple(missing))
    try:
        return Resolved(type(base).model_validate({n: v for n, v in values.items() if v is not None}))
    except ValidationError:  # the halves do not fit together: choose again
        return Resolved(None, tuple(n for n in values if not _side(base, mine, theirs, n)))


def _side(base: Record, mine: Record, theirs: Record, name: str) -> str:
    """Whose value holds without asking: "mine", "theirs", "same" where nothing differs; "" where one has to choose."""
    before, here, there = (getattr(record, name) for record in (base, mine, theirs))
    if here == there:
        return "same"
    if there == before:
        return "mine"
    return "theirs" if here == before else ""
