"""The catalogue on disk: finds one entry of an .ftl file and reads only that.

A command says a dozen messages of many hundred. So a file is cut into entries by a regular expression (an entry
begins in column 0 with its name; everything else is indented, a closing brace, or a comment), and an entry is
parsed when it is first said. A test holds that the cut is what Mozilla's parser makes of the whole file.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from leitstand.texts.fluent import Pattern, parse
from leitstand.texts.message import Lang, UnknownMessage

CATALOGUE = Path(__file__).parent / "catalogue"
TERMS = "terms"


def cut(source: str) -> dict[str, str]:
    """The entries of an .ftl text: name ("room-words", "-term") -> source. The first of equal names wins."""
    found: dict[str, str] = {}
    for entry in _ENTRY.finditer(source):
        found.setdefault(entry["name"], entry.group())
    return found


def rooms(lang: Lang) -> tuple[str, ...]:
    """The catalogue files of a language, without the shared terms."""
    return tuple(sorted(path.stem for path in (CATALOGUE / lang).glob("*.ftl") if path.stem != TERMS))


def codes(lang: Lang) -> frozenset[str]:
    """Every message code of a language."""
    names = (name for room in rooms(lang) for name in _sources(lang, room))
    return frozenset(name for name in names if not name.startswith("-"))


@cache
def pattern(lang: Lang, name: str) -> Pattern:
    """What the message `name`, or the term "-name", says. Raises UnknownMessage, CatalogueFault."""
    source = _sources(lang, TERMS if name.startswith("-") else name.partition("-")[0]).get(name)
    if source is None:
        raise UnknownMessage(name, lang)
    return parse(source)[1]


@cache
def _sources(lang: Lang, room: str) -> dict[str, str]:
    path = CATALOGUE / lang / f"{room}.ftl"
    return cut(path.read_text(encoding="utf-8")) if path.is_file() else {}


_ENTRY = re.compile(
    r"^(?P<name>-?[a-zA-Z][a-zA-Z0-9_-]*) *=.*\n?"  # the line with the name
    r"(?:(?![a-zA-Z#-]).*\n?)*?(?=^[a-zA-Z#-]|\Z)",  # and all lines up to the next name or comment
    re.MULTILINE,
)
