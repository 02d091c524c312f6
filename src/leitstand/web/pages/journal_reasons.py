"""Words that readers see in reasons, found as the journal keeps them: as codes that the catalogue puts in words."""

from __future__ import annotations

import re
from functools import cache

from leitstand.texts import Lang
from leitstand.texts.bundles import CATALOGUE

MOST = 40
_ROOM = "actions"
_SAID = re.compile(r"^(actions-[a-z-]+) =((?:.*\n)(?:[ \t]+.*\n)*)", re.MULTILINE)
_PLACE = re.compile(r"\{\s*[$A-Z][^{}]*\}")


def codes_saying(words: str, lang: Lang) -> tuple[str, ...]:
    """The codes of reasons whose text in this language holds these words; none for less than three letters."""
    wanted = words.casefold().strip()
    if len(wanted) < 3:
        return ()
    return tuple(code for code, text in _texts(lang).items() if wanted in text)[:MOST]


@cache
def _texts(lang: Lang) -> dict[str, str]:
    """By code the words, without the places for what is filled in."""
    found = _SAID.findall((CATALOGUE / lang / f"{_ROOM}.ftl").read_text("utf-8") + "\n")
    return {code: " ".join(_PLACE.sub(" ", text).split()).casefold() for code, text in found}
