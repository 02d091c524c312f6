"""Messages that a job says now and a page shows later: kept in both languages."""

from __future__ import annotations

from leitstand.strategy import Value
from leitstand.texts import Lang, Message, render


class Words(Value):
    """A message in both languages, as it was said; `code` is "" where it is no message of the catalogue."""

    code: str
    de: str
    en: str

    def in_(self, lang: Lang) -> str:
        return self.de if lang == "de" else self.en


def words(said: Message) -> Words:
    """The message, said in both languages."""
    return Words(code=said.code, de=render(said, "de"), en=render(said, "en"))
