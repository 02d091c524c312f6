"""Which use case someone means: by its id, its title, or enough of either to be the only one."""

from __future__ import annotations

import difflib

from leitstand.strategy import Strategy, UseCase
from leitstand.texts import Lang, message

from .desk import ActionRefused

SHOWN = 5


def use_case_named(strategy: Strategy, words: str, lang: Lang) -> UseCase:
    """The use case of this id or title, else the only one whose id or title begins with these words or has them.

    Raises ActionRefused naming what comes near where there is none, or more than one.
    """
    wanted = _plain(words)
    named = [(_names(case), case) for case in strategy.use_cases]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = [case for names, case in named if any(fits(name, wanted) for name in names)]
        if len(found) == 1:
            return found[0]
        if found and wanted:
            near = tuple(c.title.in_(lang) for c in found[:SHOWN])
            raise ActionRefused(message("actions-use-case-several", id=words, near=near, count=len(found)))
    by_name = {name: case.title.in_(lang) for names, case in named for name in names}
    close = difflib.get_close_matches(wanted, sorted(by_name), n=SHOWN, cutoff=0.5)
    near = tuple(dict.fromkeys(by_name[name] for name in close))
    raise ActionRefused(message("actions-unknown-use-case", id=words, near=near or None))


def _names(case: UseCase) -> tuple[str, ...]:
    return tuple(_plain(name) for name in (case.id, case.title.de, case.title.en) if name)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
