"""What is said, as a value: a code with parameters, not yet in any language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol, TypeAlias, Union, runtime_checkable

Lang = Literal["de", "en"]
LANGUAGES: tuple[Lang, ...] = ("de", "en")


@runtime_checkable
class Figure(Protocol):
    """A number that knows its unit, and by that the number of digits that make sense for it."""

    @property
    def value(self) -> Decimal | float | int | date | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def digits(self) -> int | None: ...


@runtime_checkable
class Text(Protocol):
    """A text that a person wrote in one or both languages."""

    def in_(self, lang: Lang) -> str: ...


Param: TypeAlias = Union[
    str, int, float, Decimal, date, bool, "Message", Figure, Text, tuple["Param", ...], None
]


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to say: `code` names it, the code's first word the catalogue file; `params` are sorted."""

    code: str
    params: tuple[tuple[str, Param], ...] = ()


class Part(NamedTuple):
    """A piece of what was said: its text, the figure that it shows (or None), and whether it is stressed."""

    text: str
    figure: Figure | None = None
    strong: bool = False


class UnknownMessage(LookupError):
    """The catalogue has no message of this code in this language."""

    def __init__(self, code: str, lang: str) -> None:
        super().__init__(f"no message {code!r} in catalogue/{lang}/{code.partition('-')[0]}.ftl")
        self.code, self.lang = code, lang


def message(code: str, /, **params: Param) -> Message:
    """The message `code` with its parameters; lists become tuples so that the value stays hashable.

    Raises ValueError for a code that is not of the form room-words-with-hyphens.
    """
    if not _CODE.fullmatch(code):
        raise ValueError(f"a message code is lower-case words joined by hyphens, first the room: {code!r}")
    return Message(code, tuple(sorted((name, _frozen(value)) for name, value in params.items())))


def label(kind: str, field: str | None = None) -> Message:
    """The name of a kind of record ("use_case"), or of one of its fields, for people."""
    words = kind if field is None else f"{kind}-{field}"
    code = f"{'record' if field is None else 'field'}-{words.replace('_', '-')}"  # known from the records
    return message(code)


def parse_lang(text: str) -> Lang:
    """Reads "de", "DE", "de_DE.UTF-8", "en-GB"; ValueError for any other language."""
    first = re.split(r"[-_.@]", text.strip().lower(), maxsplit=1)[0]
    known: Mapping[str, Lang] = {"de": "de", "deutsch": "de", "german": "de", "en": "en", "english": "en"}
    if first not in known:
        raise ValueError(f"unknown language {text!r}; known: {', '.join(LANGUAGES)}")
    return known[first]


_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


def _frozen(value: Param) -> Param:
    """A list given where a tuple is meant as a tuple; a named tuple (a figure may be one) stays itself."""
    if isinstance(value, list) or type(value) is tuple:
        return tuple(_frozen(item) for item in value)
    return value
