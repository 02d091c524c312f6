"""Which sign stands before the decimals, where a number leaves it open: asked once of whoever sits at the terminal."""

from __future__ import annotations

import sys

from leitstand.exchange import Dialect

from .door import Door

_LETTERS: dict[str, Dialect] = {"k": "comma", "c": "comma", ",": "comma", "p": "point", ".": "point"}


def asks(door: Door) -> bool:
    """Whether someone sits at the terminal and can be asked."""
    return not door.json and sys.stdin.isatty() and sys.stderr.isatty()


def ask_decimal(door: Door) -> Dialect | None:
    """The answer; an empty line leaves it open, and so do three that say neither."""
    for _ in range(3):
        sys.stderr.write(door.say("cli-ask-decimal") + " ")
        sys.stderr.flush()
        given = sys.stdin.readline().strip().casefold()
        if not given:
            return None
        if given[0] in _LETTERS:
            return _LETTERS[given[0]]
    return None
