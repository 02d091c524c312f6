"""Parameters inside of a Fluent text: each holds its place by one mark, and is said when the text stands.

So Fluent chooses the words and never sees what a parameter says: user text cannot be taken for a part of the
message, a text of any length fits, and a figure stays apart from the sentence around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from fluent.runtime.types import FluentType

from leitstand.texts.message import Param, Part

Say = Callable[[], Sequence[Part]]


class Given(FluentType):
    """A parameter: its value, what a selector sees of it, how it is said, and the places of its text."""

    def __init__(self, value: Param, key: Decimal | str | None, say: Say, places: list[Given]) -> None:
        self.value, self.key, self.say, self.places = value, key, say, places

    def format(self, locale: object) -> str:
        """The mark that holds the next place."""
        self.places.append(self)
        return chr(_FIRST + len(self.places) - 1)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and other == self.key

    def __hash__(self) -> int:
        return hash(self.key)


class GivenNumber(Given, float):
    """A number: Fluent selects by its value and by its plural category."""

    def __new__(cls, value: Param, key: Decimal, say: Say, places: list[Given]) -> GivenNumber:
        return float.__new__(cls, key)

    __eq__ = float.__eq__
    __hash__ = float.__hash__


def given(value: Param, key: Decimal | str | None, say: Say, places: list[Given]) -> Given:
    """A parameter for a text whose marks stand for `places`."""
    if isinstance(key, Decimal):
        return GivenNumber(value, key, say, places)
    return Given(value, key, say, places)


def parts_of(text: str, places: Sequence[Given]) -> tuple[Part, ...]:
    """A text with its marks as parts: what each place says, and **stressed** spans."""
    parts: list[Part] = []
    strong = False
    for piece in _PIECES.split(text):
        if piece == "**":
            strong = not strong
        elif _PIECES.fullmatch(piece):
            for part in places[ord(piece) - _FIRST].say():
                _add(parts, part._replace(strong=part.strong or strong))
        else:
            _add(parts, Part(piece, None, strong))
    return tuple(parts)


def _add(parts: list[Part], part: Part) -> None:
    """Appends a part; text without a figure joins the text before it."""
    if not part.text:
        return
    if parts and part.figure is None and parts[-1].figure is None and part.strong == parts[-1].strong:
        parts[-1] = part._replace(text=parts[-1].text + part.text)
    else:
        parts.append(part)


_FIRST = 0xF0000  # a plane of Unicode for private use: no text of the catalogue uses it
_PIECES = re.compile("([\U000f0000-\U000ffffd]|[*][*])")
