"""Lists in parts: so many at a time, and a cursor that leads to the rest."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from ninja import Schema
from pydantic import Field

from leitstand.texts import message

from .problems import Refused

T = TypeVar("T")
MOST, USUAL = 200, 50


class Part(Schema):
    """Which part of a list: `limit` entries after the one that `cursor` (the `next` of the part before) names."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = USUAL
    cursor: Annotated[str, Field(max_length=400)] | None = None


def part_of(everything: Sequence[T], part: Part, key: Callable[[T], str]) -> tuple[tuple[T, ...], str | None]:
    """The part of a list that is sorted by `key`, and the cursor to the next one (None at the end).

    What was added or taken away meanwhile moves nothing: a cursor names the last entry, not a position.
    """
    after = read_cursor(part.cursor)
    rest = [entry for entry in everything if after is None or key(entry) > after]
    shown = tuple(rest[: part.limit])
    return shown, cursor(key(shown[-1])) if len(rest) > len(shown) else None


def cursor(name: str) -> str:
    """The cursor behind the entry of this name."""
    return base64.urlsafe_b64encode(name.encode()).decode().rstrip("=")


def read_cursor(given: str | None) -> str | None:
    """The name that a cursor stands for. Raises Refused for one that never was given out."""
    if given is None:
        return None
    try:
        return base64.urlsafe_b64decode(given + "=" * (-len(given) % 4)).decode()
    except (binascii.Error, ValueError):
        raise Refused(400, message("rest-cursor-unknown")) from None
