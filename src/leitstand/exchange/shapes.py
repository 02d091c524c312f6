"""What stands in a list without being an idea: sums, headings, the header once more, footnotes, a second table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leitstand.texts import Message, message

from .cells import is_bare_number, parse_amount, says_nothing, text_of
from .cleaning import folded
from .headers import Header, Meaning, row_texts
from .other_tables import begins_another_table
from .result import Typed
from .sheets import Sheet


@dataclass(frozen=True)
class Body:
    """The row numbers of a list below its header: ideas, rows that are none (with the reason), where a further list
    begins (`further`), and where something begins that is no list of ideas (`other`).
    """

    rows: tuple[int, ...]
    aside: dict[int, Message]
    further: int | None = None
    other: int | None = None

    @property
    def end(self) -> int | None:
        """The last row before a further table; None where there is none."""
        begins = self.further or self.other
        return begins - 1 if begins else None


def body_of(sheet: Sheet, header: Header, means: Meaning) -> Body:
    """The rows below the header up to the end of the sheet, or to a further table."""
    title = next((i for i, t in enumerate(header.texts) if means(t) == "title"), 0)
    rows: list[int] = []
    aside: dict[int, Message] = {}
    names = [folded(t) for t in header.texts]
    usual = 0
    formulas = {row for row, _ in (*sheet.errors, *sheet.unsaved)}
    for number in range(header.last + 1, max(len(sheet.rows), *formulas, 0) + 1):
        cells = row_texts(sheet, number)
        filled = [i for i, t in enumerate(cells) if t]
        if not filled:
            if number in formulas:  # the row is there, though its formulas give nothing
                rows.append(number)
            continue
        after_gap = bool(rows) and rows[-1] < number - 1
        if after_gap and _further(cells, names, means):
            return Body(tuple(rows), aside, number)
        ideas = [n for n in rows if n not in aside]
        if (
            after_gap
            and ideas
            and not _is_header(cells, filled, names)
            and begins_another_table(sheet, header, means, title, ideas, number)
        ):
            return Body(tuple(rows), aside, other=number)
        why = _why_none(sheet, number, cells, filled, _Place(title, names, after_gap, usual))
        if why is not None:
            aside[number] = why
        else:
            usual = max(usual, len(filled))
        rows.append(number)
    last = rows[-1] if rows else 0
    if last and last not in aside and _sums(sheet, rows[:-1], last, title, aside):
        aside[last] = message("exchange-total-row")
    return Body(tuple(rows), aside)


@dataclass(frozen=True)
class _Place:
    title: int
    names: list[str]
    after_gap: bool
    usual: int


def _why_none(
    sheet: Sheet, number: int, cells: list[str], filled: list[int], place: _Place
) -> Message | None:
    title = cells[place.title] if place.title < len(cells) else ""
    named = (
        title if not says_nothing(title) else next((cells[i] for i in filled if not _figure(cells[i])), "")
    )
    if is_total(named) or (_says_total_of(named) and _figures_alone(cells, filled, named)):
        return message("exchange-total-row")
    if _is_header(cells, filled, place.names):
        return message("exchange-header-again")
    wide = any(
        m.top <= number <= m.bottom and m.right > m.left and m.left == filled[0] + 1 for m in sheet.merged
    )
    before_title = not title and filled[0] < place.title
    if len(filled) == 1 and place.usual > 1 and before_title and _FOOTNOTE.match(cells[filled[0]]):
        return message("exchange-footnote-row")
    if len(filled) == 1 and place.usual != 1 and (before_title or (wide and len(place.names) > 2)):
        return message("exchange-section-row")
    if len(filled) == 1 and place.after_gap and place.usual > 1 and _FOOTNOTE.match(cells[filled[0]]):
        return message("exchange-footnote-row")
    return None


def _is_header(cells: list[str], filled: list[int], names: list[str]) -> bool:
    return len(filled) > 1 and all(i < len(names) and folded(cells[i]) == names[i] for i in filled)


def is_total(name: str) -> bool:
    """`Summe`, `Gesamt:`, `Total 2027`."""
    return bool(_TOTAL.fullmatch(_bare(name)))


def _says_total_of(name: str) -> bool:
    """`Zwischensumme Vertrieb`: a sum if the row holds figures alone, for `Total Quality` may be an idea."""
    return bool(_TOTAL_OF.fullmatch(_bare(name)))


def _bare(name: str) -> str:
    return folded(name).strip(" :.*")


def _figures_alone(cells: list[str], filled: list[int], named: str) -> bool:
    rest = [cells[i] for i in filled if cells[i] != named]
    return any(not says_nothing(t) for t in rest) and all(_figure(t) for t in rest)


def _further(cells: list[str], names: list[str], means: Meaning) -> bool:
    fields = {f for t in cells if t and (f := means(t))} - {"ignore", "attribute"}
    return "title" in fields and len(fields) > 1 and [folded(t) for t in cells] != names


def _sums(sheet: Sheet, above: list[int], last: int, title: int, aside: dict[int, Message]) -> bool:
    """Whether the last row has no name and one of its numbers is the sum of those above it."""
    cells = row_texts(sheet, last)
    if len(above) < 2 or (title < len(cells) and cells[title]) or not all(_figure(t) for t in cells if t):
        return False
    ideas = [row_texts(sheet, n) for n in above if n not in aside]
    for index, text in enumerate(cells):
        numbers = [n for row in ideas if index < len(row) and (n := _amount(row[index])) is not None]
        told = _amount(text) if len(numbers) > 1 else None
        if told and abs(sum(numbers) - told) <= max(0.01, 1e-6 * abs(told)):
            return True
    return False


def _figure(text: str) -> bool:
    return (
        says_nothing(text) or is_bare_number(text) or isinstance(parse_amount(text, decimal="comma"), Typed)
    )


def _amount(text: str) -> float | None:
    if says_nothing(text):
        return None
    found = re.sub(r"[^\d.,-]", "", text)
    parsed = parse_amount(
        f"{found} EUR", decimal="point" if re.fullmatch(r"\d+\.\d{1,2}|\d+", found) else "comma"
    )
    value = getattr(parsed.value, "value", None) if isinstance(parsed, Typed) else None
    return float(value) if value is not None else None


def parted(sheet: Sheet, header: Header) -> tuple[int, ...]:
    """Where columns (0-based) begin anew after a column that is empty from the header to the end."""
    body = sheet.rows[header.first - 1 :]
    filled = [
        bool(t) or any(i < len(row) and text_of(row[i]) for row in body) for i, t in enumerate(header.texts)
    ]
    return tuple(i for i in range(1, len(filled)) if filled[i] and not filled[i - 1] and any(filled[: i - 1]))


def lies_across(sheet: Sheet, header: Header, body: Body, means: Meaning) -> bool:
    """Whether the ideas stand side by side and their properties below one another."""
    title = next((i for i, t in enumerate(header.texts) if means(t) == "title"), 0)
    names = [texts[title] for n in body.rows if title < len(texts := row_texts(sheet, n)) and texts[title]]
    fields = {f for t in names if (f := means(t))} - {"title", "attribute", "ignore"}
    return len(fields) > 1 and 2 * len(fields) >= len(names)


def merged_titles(sheet: Sheet, title: int, first: int) -> tuple[int, ...]:
    """The first rows of areas in which one name is merged over several rows."""
    return tuple(m.top for m in sheet.merged if m.left == m.right == title + 1 and m.bottom > m.top >= first)


def unnamed_columns(sheet: Sheet, header: Header) -> tuple[int, ...]:
    """The columns (0-based) that hold something below the header and have no name."""
    width = max((len(row) for row in sheet.rows[header.last :]), default=0)
    bare = [i for i in range(width) if i >= len(header.texts) or not header.texts[i]]
    body = sheet.rows[header.last :]
    filled = {i: sum(i < len(row) and bool(text_of(row[i])) for row in body) for i in bare}
    # one cell beyond the header is mostly a delimiter in a text: that row says so itself
    return tuple(i for i in bare if filled[i] > (1 if i >= len(header.texts) else 0))


def column_letters(index: int) -> str:
    """0 -> A, 27 -> AB."""
    letters, rest = "", index + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(65 + digit) + letters
    return letters


_WORDS = (
    "summe|summen|gesamt|gesamtsumme|zwischensumme|teilsumme|endsumme|insgesamt|total|totals|sum|grand total|subtotal|"
    "overall|σ|∑"
)
_TOTAL = re.compile(rf"(?:{_WORDS})(?: \d{{4}})?")
_TOTAL_OF = re.compile(rf"(?:{_WORDS})[ :]+[\w&-]+(?: [\w&-]+)?")
_FOOTNOTE = re.compile(
    r"(?:\*|(?:stand|quelle|hinweis|anmerkung|legende|notiz|erstellt|notes?|source|as of|legend|created)\b)",
    re.IGNORECASE,
)
