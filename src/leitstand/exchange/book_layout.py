"""Where things stand in our workbook, and what is written above the columns: sheet names, headers, hints, examples.

Sheets and columns are found again by what is written in them, in either language, wherever they were moved to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from leitstand.texts import LANGUAGES, Lang, Message, message, render

from .book_columns import Column, columns, kinds, label_of
from .cleaning import folded

HEAD_SHEET: Final = "_leitstand"
"""The hidden sheet with what the workbook was written from."""
FORMAT: Final = "leitstand-workbook"
VERSION: Final = 1
MARK: Final = "leitstand:"
"""Begins the text in the first cell of every sheet of ours; the kind follows."""
TITLE_ROW, NOTE_ROW, HINT_ROW, EXAMPLE_ROW, HEADER_ROW = range(5)
"""Rows as written, from 0; when reading, the header is searched for."""
ID, WITHDRAW = "id", "withdraw"
"""Keys of the two columns that are no fields."""

_SHEETS: Final = (
    "company", "target-picture", "objective", "kpi", "use-case", "estimate", "lever", "skill", "capacity", "budget",
    "external-capacity", "quarter-limit", "principle", "minimum-share", "guardrail-state", "switching-cost",
    "decision-role", "settings", "outcome", "decision",
)  # fmt: skip
_HINTS: Final = (
    "kpi-unit", "kpi-worth", "kpi-points", "kpi-bound", "kpi-increase-is-good", "objective-baseline",
    "objective-target", "objective-draft", "use-case-stage", "use-case-enabler", "use-case-variant-of",
    "use-case-attributes", "use-case-unit", "settings-hourly-rate", "settings-day-rate", "settings-hours-share",
    "settings-hours-decided", "settings-point-worth", "budget-amount", "capacity-period", "capacity-days",
    "decision-role-up-to", "target-picture-value-target", "principle-measure", "estimate-by", "wide-effect",
    "wide-one-off-cost", "wide-running-cost", "wide-effort", "wide-duration", "wide-adoption", "wide-success",
)  # fmt: skip
_FORMS: Final = (
    "words", "line", "number", "share", "whole", "truth", "day", "choice", "reference", "references", "names",
    "pairs", "structure", "figure",
)  # fmt: skip
_EXAMPLES: Final = (
    "company-title", "target-picture-ambition", "target-picture-title", "objective-title", "objective-kpi",
    "kpi-title", "use-case-title", "use-case-unit", "use-case-objectives", "use-case-levers",
    "lever-title", "skill-title", "capacity-skill", "capacity-period", "budget-amount", "budget-year",
    "principle-title", "principle-measure", "decision-role-title", "wide-effect", "wide-one-off-cost",
    "wide-running-cost", "wide-effort", "wide-duration", "wide-adoption", "wide-success", "wide-kpi", "wide-skill",
)  # fmt: skip
MESSAGES = (
    *(f"exchange-book-sheet-{s}" for s in _SHEETS), *(f"exchange-book-about-{s}" for s in _SHEETS),
    *(f"exchange-book-hint-{h}" for h in _HINTS), *(f"exchange-book-form-{f}" for f in _FORMS),
    *(f"exchange-book-example-{e}" for e in _EXAMPLES), *(f"exchange-book-language-{lang}" for lang in ("de", "en")),
)  # fmt: skip


def sheet_name(kind: str) -> Message:
    """What the sheet of a kind is called; a kind without a name of its own is called by its label."""
    plain = kind.replace("_", "-")
    return message(f"exchange-book-sheet-{plain}") if plain in _SHEETS else label_of(kind)


def about(kind: str) -> Message | None:
    """One sentence that says what the sheet is for."""
    plain = kind.replace("_", "-")
    return message(f"exchange-book-about-{plain}") if plain in _SHEETS else None


def header(column: Column, lang: Lang) -> str:
    """The header of a column in a workbook of this language."""
    words = render(column.label, lang)
    if column.lang is None or column.lang == lang:
        return words
    other = message(f"exchange-book-language-{column.lang}")
    return render(message("exchange-book-other-language", field=words, language=other), lang)


def withdraw_header(lang: Lang) -> str:
    return render(message("exchange-book-withdraw"), lang)


def hint(column: Column) -> Message:
    """What may stand in the cells: said of this field, or else of its form."""
    name = _name(column)
    code = f"hint-{name}" if name in _HINTS else f"form-{column.form}"
    return message(f"exchange-book-{code}")


def example(column: Column) -> Message | None:
    """A cell as it may be filled in; None where the hint says enough."""
    name = _name(column)
    return message(f"exchange-book-example-{name}") if name in _EXAMPLES else None


def kind_of_sheet(name: str, corner: str) -> str | None:
    """The kind that a sheet holds, by the mark in its first row or else by its name; None for a foreign sheet."""
    if corner.startswith(MARK):
        return corner.removeprefix(MARK)
    return _sheet_names().get(folded(name))


@cache
def keys(kind: str, lang: Lang) -> Mapping[str, str]:
    """Folded header, in either language -> key of the column. `lang`: of the workbook, for words without a language."""
    found: dict[str, str] = {}
    for spoken in (lang, *(other for other in LANGUAGES if other != lang)):
        for column in columns(kind):
            if column.lang == spoken or column.lang is None:
                main = column.key if column.lang is None else f"{column.field}.{lang}"
                found.setdefault(folded(header(column, spoken)), main)
            if column.lang is not None:
                said = message(f"exchange-book-language-{column.lang}")
                words = message("exchange-book-other-language", field=column.label, language=said)
                found.setdefault(folded(render(words, spoken)), column.key)
        found.setdefault(folded(withdraw_header(spoken)), WITHDRAW)
        found.setdefault(folded(render(message("exchange-book-id"), spoken)), ID)
    return found


def plain_header(text: str) -> str:
    """A header as it is compared: a star, a unit in brackets at the end and a number against doubles do not count."""
    return folded(re.sub(r"\s*\*\s*$", "", text))


@cache
def _sheet_names() -> Mapping[str, str]:
    return {
        folded(render(sheet_name(kind), lang))[:31]: kind
        for kind in kinds(written=True)
        for lang in LANGUAGES
    }


def _name(column: Column) -> str:
    if column.quantity is None:
        return f"{column.owner}-{column.field}".replace("_", "-")
    return f"wide-{column.quantity if column.form == 'figure' else column.field}".replace("_", "-")
