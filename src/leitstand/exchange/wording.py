"""What a list's words mean in ours, by its profile: patterns removed, parts parted, words translated."""

from __future__ import annotations

import ast
import re
import warnings
from functools import lru_cache

from leitstand.strategy import STAGES

from .cells import says_unknown
from .cleaning import folded
from .profile import CLASSED, Profile

MOST_STRIPPED = 300
"""Longer texts are no words of a list: no pattern is applied to them."""


def stripped(profile: Profile, name: str, text: str) -> str:
    """Without what the profile's pattern for this name removes."""
    pattern = profile.strip.get(name)
    return re.sub(pattern, "", text).strip() if pattern and len(text) <= MOST_STRIPPED else text


def worded(profile: Profile, name: str, text: str) -> str:
    """The text in the profile's words for this name, each part by itself where parts are separated."""
    values, signs = profile.values.get(name), profile.separators.get(name)
    text = _unlisted(text)
    if not (values or signs or name in profile.strip):
        return text
    parts = re.split("|".join(map(re.escape, signs)), text) if signs else [text]
    meant = [stripped(profile, name, " ".join(p.split()) if values else p.strip()) for p in parts]
    return "; ".join(dict.fromkeys((values or {}).get(folded(m), m) for m in meant if m))


def stage_word(profile: Profile, text: str) -> str | None:
    """The stage that these words name; None for words that name none."""
    word = folded(stripped(profile, "stage", text))
    return profile.values.get("stage", {}).get(word) or (word if word in STAGES else None)


def class_meant(profile: Profile, name: str, text: str) -> str | None:
    """Our word for a yes or no on personal data, or for a risk class; None for what is not understood."""
    if says_unknown(text):
        return CLASSED[name][-1]
    word = folded(stripped(profile, name, text))
    return profile.values.get(name, {}).get(word) or (word if word in CLASSED[name] else None)


def says_nothing_here(profile: Profile, text: str) -> bool:
    """Whether these words stand for an empty cell in this kind of list."""
    return folded(text) in _folded(profile.nothing)


def _unlisted(text: str) -> str:
    """A Python list written as text, as its parts joined by semicolons; anything else as it is."""
    if not (text.startswith("[") and text.endswith("]")):
        return text
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a backslash in a cell is no mistake
            parts = ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text
    return "; ".join(str(p) for p in parts) if isinstance(parts, list) else text


@lru_cache(64)
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(folded, words))
