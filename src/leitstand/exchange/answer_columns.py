"""The result columns that an answered list carries, what stands in their cells, and where they go."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from leitstand.texts import LANGUAGES, Lang, Message, message, render

from .result import ExchangeError, Problem

Answers = Mapping[int, Mapping[str, str | float | None]]
"""What to write: 1-based row number of the list -> column key -> text, number, or None for nothing.

A share (kind "percent") is given as 0 to 1.
"""


class AnswerError(ExchangeError):
    """The list cannot be answered; `problem.message` says why, where, and how to mend it."""

    def __init__(self, what: Message) -> None:
        super().__init__(Problem(what))


@dataclass(frozen=True)
class AnswerColumn:
    """A column that we add: its key in `Answers`, its title, its width in characters.

    A share (kind "percent") stands in the list as a whole number of percent and the title says so: that sorts
    and filters everywhere, whereas a percent format needs a style that the user's workbook may not have.
    """

    key: str
    title: Message
    width: int
    kind: Literal["text", "percent"] = "text"


COLUMNS: tuple[AnswerColumn, ...] = (
    AnswerColumn("in_plan", message("answer-title-in-plan"), 22),
    AnswerColumn("begin", message("answer-title-begin"), 22),
    AnswerColumn("why", message("answer-title-why"), 80),
    AnswerColumn("sure", message("answer-title-sure"), 36, "percent"),
    AnswerColumn("tipping", message("answer-title-tipping"), 60),
)


def is_answer_header(text: str) -> bool:
    """Whether a header names one of our result columns, in either language."""
    return column_key(text) is not None


def column_key(header: str) -> str | None:
    """The key of the result column that this header names, or None for a column of the user's own."""
    return _titles().get(_plain(header))


def places(headers: Mapping[int, str], first_free: int) -> dict[str, int]:
    """Column number of each result column: where its header stands already, else from `first_free` on.

    Raises AnswerError where a result column stands twice.
    """
    found: dict[str, int] = {}
    for number, header in sorted(headers.items()):
        key = column_key(header)
        if key in found:
            raise AnswerError(message("answer-column-twice", column=one_line(header)))
        if key is not None:
            found[key] = number
    free = max([first_free, *(n + 1 for n in found.values())])
    for column in COLUMNS:
        if column.key not in found:
            found[column.key] = free
            free += 1
    return found


def whole_percent(share: float) -> int:
    """A share of 0 to 1 as whole percent; 0 and 100 only where it is exactly that. Raises ValueError."""
    if not 0 <= share <= 1:
        raise ValueError(f"a share lies between 0 and 1: {share!r}")
    if share in (0, 1):
        return int(share * 100)
    return min(99, max(1, int(share * 100 + 0.5)))


def one_line(text: str) -> str:
    """The text as one line that every cell and every XML can hold: no line breaks, no control characters.

    Cut at Excel's limit of 32,767 UTF-16 units (Excel specifications and limits, Microsoft).
    """
    clean = _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(" ", text)).strip(" ")
    if len(clean.encode("utf-16-le")) <= 2 * _LONGEST:
        return clean
    return clean.encode("utf-16-le")[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore") + "…"


_LONGEST = 32_767
_BREAKS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")
_UNWRITABLE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


@cache
def _titles() -> Mapping[str, str]:
    return {_plain(render(c.title, lang)): c.key for c in COLUMNS for lang in LANGUAGES}


def title(column: AnswerColumn, lang: Lang) -> str:
    """The header of a result column."""
    return render(column.title, lang)


def _plain(header: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", header).casefold().split())
