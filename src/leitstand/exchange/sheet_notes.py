"""What is to be said aloud of a sheet: hidden parts, headers of several rows, further tables, damaged letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitstand.texts import Message, message

from .cells import text_of
from .headers import Header
from .profile import header_key
from .result import Problem, Severity
from .shapes import Body, merged_titles, parted
from .sheets import Sheet

if TYPE_CHECKING:
    from .columns import Column

NAMED = 8
"""So many rows or columns are named one by one; of more, the number is said."""


def said_of(
    sheets: tuple[Sheet, ...], sheet: Sheet, header: Header, body: Body, columns: tuple[Column, ...]
) -> tuple[Problem, ...]:
    """Everything about this table that is not plain to see, as notes and warnings."""
    said: list[Problem] = []

    def say(what: Message, severity: Severity = "note", row: int | None = None) -> None:
        said.append(Problem(what, severity, sheet.name, row))

    unread = tuple(s.name or "" for s in sheets if s.hidden and s is not sheet and _filled(s))
    if unread:
        said.append(Problem(message("exchange-hidden-sheets", sheets=unread, count=len(unread)), "note"))
    if sheet.hidden:
        say(message("exchange-hidden-sheet-read"))
    within = tuple(str(r) for r in sheet.hidden_rows if r in set(body.rows))
    if within:
        say(message("exchange-hidden-rows", count=len(within), rows=within[:NAMED]))
    shut = tuple(
        c.header for c in columns if c.index + 1 in set(sheet.hidden_columns) and c.field != "ignore"
    )
    if shut:
        say(message("exchange-hidden-columns", count=len(shut), columns=shut[:NAMED]))
    if header.last > header.first:
        say(message("exchange-header-rows", first=str(header.first), last=str(header.last)))
    if body.further is not None:
        say(message("exchange-further-table"), "warning", body.further)
    if body.other is not None:
        say(message("exchange-other-table"), "warning", body.other)
    named = {c.index: c.header for c in columns}
    for place in parted(sheet, header):
        left = next((named[i] for i in range(place - 1, -1, -1) if i in named), None)
        if left is not None and place in named:
            say(message("exchange-columns-parted", left=left, right=named[place]), "warning")
    title = next((c.index for c in columns if c.field == "title"), 0)
    merged = merged_titles(sheet, title, header.last + 1)
    if merged:
        say(message("exchange-title-merged", count=len(merged)), "warning", merged[0])
    for name in _twice(columns):
        say(message("exchange-column-same-name", column=name))
    if sheet.odd is not None:
        say(message("exchange-letters-damaged", word=sheet.odd), "warning")
    return tuple(said)


def _twice(columns: tuple[Column, ...]) -> list[str]:
    """Headers that several columns have which are kept as they are."""
    seen: dict[str, int] = {}
    for column in columns:
        if column.field == "attribute":
            seen[header_key(column.header)] = seen.get(header_key(column.header), 0) + 1
    first = {header_key(c.header): c.header for c in reversed(columns) if c.field == "attribute"}
    return [first[key] for key, often in seen.items() if often > 1]


def _filled(sheet: Sheet) -> bool:
    return any(text_of(cell) for row in sheet.rows for cell in row)
