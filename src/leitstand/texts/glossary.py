"""The words of the product as data: what each thing is called in both languages, and what never."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from leitstand.texts.message import Lang


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A word that no text says: `excepted` beginnings of codes may, `only` codes with such a part may not."""

    word: str
    excepted: tuple[str, ...] = ()
    only: tuple[str, ...] = ()

    def stands_in(self, code: str, text: str) -> bool:
        """Whether the text of this message says the word: whole, with an ending, or in a compound."""
        if any(code.startswith(beginning) for beginning in self.excepted):
            return False
        if self.only and not any(part in code for part in self.only):
            return False
        return _pattern(self.word).search(text) is not None


@dataclass(frozen=True, slots=True)
class Term:
    """A thing and its words: to people in `de` and `en`, in code `name`; the sentences explain it plainly."""

    name: str
    de: str
    en: str
    short_de: str | None = None
    sentence_de: str | None = None
    sentence_en: str | None = None
    forbidden_de: tuple[Forbidden, ...] = ()
    forbidden_en: tuple[Forbidden, ...] = ()

    def forbidden(self, lang: Lang) -> tuple[Forbidden, ...]:
        """What this thing is never called in a language."""
        return self.forbidden_de if lang == "de" else self.forbidden_en


@cache
def glossary() -> tuple[Term, ...]:
    """All terms, in the order of the file."""
    import tomllib

    source = Path(__file__).with_name("glossary.toml").read_text(encoding="utf-8")
    return tuple(_term(entry) for entry in tomllib.loads(source)["term"])


def _term(entry: dict[str, Any]) -> Term:
    banned = {
        field: tuple(
            Forbidden(item["word"], tuple(item.get("except", ())), tuple(item.get("only", ())))
            for item in entry.get(field, ())
        )
        for field in ("forbidden_de", "forbidden_en")
    }
    return Term(**{**entry, **banned})


@cache
def _pattern(word: str) -> re.Pattern[str]:
    """How a forbidden word is found in a text.

    A German noun (capital letter) anywhere, because it hides in compounds; any other word where a word
    begins, so that its endings are found, too; a short one (up to four letters) only whole.
    """
    escaped = re.escape(word)
    if len(word) <= 4:
        return re.compile(rf"(?<!\w){escaped}s?(?!\w)")
    return re.compile(escaped if word[0].isupper() else rf"(?<!\w){escaped}", re.IGNORECASE)
