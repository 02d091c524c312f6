"""Numbers as people write them in lists, German and English, without guessing which is meant.

`1.234` is 1234 in Germany and 1.234 elsewhere. A number is read where its own form decides (`1.234,5`,
`12.50`, `1.234.567`, `0,125`), or where the column or file shows one habit; otherwise it stays open and the
reader asks. Money has cents, never mills: `50.000 €` is fifty thousand unless the column shows the other
habit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Literal

Dialect = Literal["comma", "point"]
"""Which sign stands before the decimals."""

NUMBER = r"(?:\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*(?:[eE][+-]?\d{1,2})?)"
_MONEY_AFTER = re.compile(rf"(?P<n>{NUMBER})\s*(?:€|EUR\b|Euro\b)", re.IGNORECASE)
_MONEY_BEFORE = re.compile(
    rf"(?<![A-Za-z])(?:€|EUR|Euro)\s*(?P<n>{NUMBER})(?!\s*(?:T|k|M|Mrd|bn)[\w€])(?!\s*[kTM]\b)", re.IGNORECASE
)
MOST_FIGURE = 200
"""A cell of more characters is no figure; nothing in it is looked for."""
_PLAIN = re.compile(NUMBER)
_BLANKS = str.maketrans("", "", " '’")


def habit(number: str) -> Dialect | None:
    """The decimal sign that this number shows by its own form; None where it shows none."""
    signs = re.sub(r"[^.,]", "", number)
    if not signs:
        return None
    first, last = signs[0], signs[-1]
    if len(set(signs)) == 2:
        return _named(last) if first != last and signs.count(last) == 1 else None
    if len(signs) > 1:
        return _named("," if first == "." else ".")
    whole, _, decimals = number.partition(first)
    whole = whole.translate(_BLANKS)
    grouping = len(decimals) == 3 and 1 <= len(whole) <= 3 and whole != "0" and number.isascii()
    grouping = grouping and number.translate(_BLANKS) == number
    return None if grouping else _named(first)


def is_open(number: str) -> bool:
    """Whether the number reads differently in German and in English: 1.234, 12,500."""
    return any(s in number for s in ".,") and habit(number) is None


def numbers_in(cell: str) -> list[str]:
    """The numbers that a cell writes, as it writes them."""
    return _PLAIN.findall(cell[:MOST_FIGURE])


def shown(cells: Iterable[str]) -> frozenset[Dialect]:
    """The habits that the numbers in these cells show."""
    found: set[Dialect] = set()
    for cell in (c for c in cells if len(c) <= MOST_FIGURE):
        for number in _PLAIN.findall(cell):
            sign = habit(number)
            if sign:
                found.add(sign)
        for pattern in (_MONEY_AFTER, _MONEY_BEFORE):
            opened = [m["n"] for m in pattern.finditer(cell) if is_open(m["n"])]
            found |= {"comma" if "." in number else "point" for number in opened}
    return frozenset(found)


def to_decimal(number: str, dialect: Dialect | None) -> Decimal | None:
    """The value; None where the number is open and no dialect is given. Raises ValueError for a malformed
    one.
    """
    sign = habit(number) or dialect
    text = number.translate(_BLANKS)
    if any(s in text for s in ".,"):
        if sign is None:
            return None
        point, group = (",", ".") if sign == "comma" else (".", ",")
        whole, _, decimals = text.partition(point)
        groups = whole.split(group)
        if len(groups) > 1 and not (1 <= len(groups[0]) <= 3 and all(len(g) == 3 for g in groups[1:])):
            raise ValueError(number)
        text = "".join(groups) + (f".{decimals}" if decimals else "")
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(number) from error


def _named(sign: str) -> Dialect:
    return "comma" if sign == "," else "point"
