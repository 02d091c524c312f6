"""People in cells: found, given a pseudonymous id, and kept out of every record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from .cleaning import clean, folded
from .naming import digest
from .result import PersonFound

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_ABBREVIATION = re.compile(r"[A-ZÄÖÜ]{2,4}")
"""HR, IT, QM: departments, not people."""
_INITIAL = re.compile(r"(\w{2,}),\s*((?:[^\W\d_]\.\s?)+)")
"""`Muster, S.` is one person."""
_LABELS = re.compile(r"\b(?:cc|mail|e-mail|email|tel|telefon|fon)\s*[.:]\s*", re.IGNORECASE)

Pseudonym = Callable[[str], str]
"""From a name or address (lower case, single blanks) to an id that does not tell it.

Give one that is keyed by a secret of the organisation.
"""


def unkeyed_pseudonym(who: str) -> str:
    """`person-…`: always the same for the same words. Whoever knows a name can compute it: prefer a keyed
    one.
    """
    return f"person-{digest('person', folded(who))}"


class Register:
    """Collects the people of one list; a person is known by the address, or else by the name.

    `no_person`: what stands in columns of people without being one, folded: roles (-> their id) and units.
    """

    def __init__(self, pseudonym: Pseudonym, no_person: Mapping[str, str]) -> None:
        self._pseudonym = pseudonym
        self._no_person = no_person
        self._found: dict[tuple[str, str], tuple[str | None, str | None, set[int]]] = {}

    def hide(self, text: str, row: int, column: str) -> str:
        """The text with every e-mail address replaced by the id of its person."""
        return EMAIL.sub(lambda m: self._seen(None, m[0], row, column), text) if "@" in text else text

    def people_in(self, cell: str, separators: Iterable[str], row: int, column: str) -> tuple[str, ...]:
        """Everyone whom a cell names, as ids: roles, units, pseudonyms; `Name <a@b.de>` is one person."""
        ids = []
        for part in _parts(clean(cell), tuple(separators)):
            email = EMAIL.search(part)
            name = _LABELS.sub("", EMAIL.sub(" ", part)).strip(" <>()[],;:|\"'")
            if not email and (folded(name) in self._no_person or _ABBREVIATION.fullmatch(name)):
                ids.append(self._no_person.get(folded(name), name))
            elif email or name:
                ids.append(self._seen(name or None, email[0] if email else None, row, column))
        return tuple(dict.fromkeys(ids))

    def found(self) -> tuple[PersonFound, ...]:
        return tuple(
            PersonFound(person, name, email, tuple(sorted(rows)), column)
            for (person, column), (name, email, rows) in sorted(self._found.items())
        )

    def _seen(self, name: str | None, email: str | None, row: int, column: str) -> str:
        person = self._pseudonym(folded(email or name or ""))
        known_name, known_email, rows = self._found.get((person, column), (None, None, set()))
        names = sorted(n for n in (name, known_name) if n)
        self._found[person, column] = (names[0] if names else None, email or known_email, rows | {row})
        return person


def _parts(cell: str, separators: tuple[str, ...]) -> list[str]:
    """The cell cut at its separators; a blank separates addresses only."""
    cell = _INITIAL.sub(r"\1 \2", cell)
    pattern = "|".join(re.escape(s) for s in separators if s != " ") or "\n"
    parts = [p for p in re.split(pattern, cell) if p.strip()]
    if " " in separators:
        parts = [w for p in parts for w in (p.split() if len(EMAIL.findall(p)) > 1 else [p])]
    return parts
