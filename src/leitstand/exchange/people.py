"""People in cells: found, given a pseudonymous id, and kept out of every record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from .cleaning import clean, folded
from .naming import digest
from .result import PersonFound
from .surnames import first_name_first, surname_first

EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[A-Za-z]{2,24}")
"""Lengths as RFC 5321 allows them: bounded, so that a cell of nonsense takes no time."""
_ABBREVIATION = re.compile(r"[A-ZÄÖÜ]{2,4}")
"""HR, IT, QM: departments, not people."""
_INITIAL = re.compile(r"(\w{2,60}),\s{0,5}((?:[^\W\d_]\.\s?){1,5})")
"""`Muster, S.` is one person."""
_DEPARTMENT = re.compile(
    r"(?:abteilung|leitung|bereich|referat|stabsstelle|department|management|verwaltung|controlling|buchhaltung|"
    r"vertrieb|einkauf|produktion|entwicklung|marketing|logistik|personalwesen|operations|engineering|finance|sales|"
    r"purchasing|production|office)$",
    re.IGNORECASE,
)
_FULL_NAME = re.compile(
    r"(?:(?:Herr|Frau|Hr\.|Fr\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.|Prof\.|Dipl\.-\w+\.) ?)*"
    r"[^\W\d_a-zäöüß][\w.'-]*(?: (?:von|van|de|der|zu))*"
    r"(?:,? [^\W\d_a-zäöüß][\w.'-]*){1,2}"
)
MOST_NAMES = 20
"""Of so many parts of a cell at most it is asked whether they are names."""
MOST_NAME = 100
"""A longer text in a column of people is taken for people, not for a unit."""
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
        self._turned: dict[str, int] = {}

    def look_at(self, column: str, cells: Iterable[str], separators: Iterable[str]) -> None:
        """Learns from a whole column of people whether it writes the family name first: `Müller, Petra`."""
        if surname_first(cells, tuple(separators), self._no_name):
            self._turned.setdefault(column, 0)

    def turned(self) -> dict[str, int]:
        """For each column that writes the family name first, how many people were read so."""
        return dict(self._turned)

    def hide(self, text: str, row: int, column: str) -> str:
        """The text with every e-mail address replaced by the id of its person."""
        return EMAIL.sub(lambda m: self._seen(None, m[0], row, column), text) if "@" in text else text

    def people_in(self, cell: str, separators: Iterable[str], row: int, column: str) -> tuple[str, ...]:
        """Everyone whom a cell names, as ids: roles, units, pseudonyms; `Name <a@b.de>` is one person."""
        return self._ids(self._parted(cell, tuple(separators), column), row, column)

    def unit_and_people_in(
        self, cell: str, separators: Iterable[str], row: int, column: str
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The units that a cell names beside people, and everyone else as ids.

        Of `HR / Max Muster` HR is the unit; where nothing tells a unit from a name, all are taken for people: a name
        must not stand in a record.
        """
        parts = self._parted(cell, tuple(separators), column)
        units = [p.strip() for p in parts if self.is_unit(p, parts)]
        return tuple(units), self._ids([p for p in parts if p.strip() not in units], row, column)

    def _parted(self, cell: str, separators: tuple[str, ...], column: str) -> list[str]:
        cell = clean(cell)
        if column in self._turned or not separators:  # a cell that is never parted names one person
            cell, found = first_name_first(cell, separators, self._no_name)
            self._turned[column] = self._turned.get(column, 0) + found
        return _parts(cell, separators)

    def _no_name(self, word: str) -> bool:
        return folded(word) in self._no_person or bool(_ABBREVIATION.fullmatch(word)) or _is_department(word)

    def _ids(self, parts: list[str], row: int, column: str) -> tuple[str, ...]:
        ids = []
        for part in parts:
            email = EMAIL.search(part)
            name = _LABELS.sub("", EMAIL.sub(" ", part)).strip(" <>()[],;:|\"'")
            if not email and self._no_name(name):
                ids.append(self._no_person.get(folded(name), name))
            elif email or name:
                ids.append(self._seen(name or None, email[0] if email else None, row, column))
        return tuple(dict.fromkeys(ids))

    def is_unit(self, part: str, parts: list[str]) -> bool:
        """Whether this part names a unit: by its form, by the list's own units, or beside a person's full name."""
        name = part.strip()
        if "@" in name or len(name) > MOST_NAME:
            return False
        if _ABBREVIATION.fullmatch(name) or _is_department(name) or self._no_person.get(folded(name)) == name:
            return True
        if _FULL_NAME.fullmatch(name):
            return False
        others = [p.strip() for p in parts[:MOST_NAMES] if p is not part]
        return bool(others) and all("@" in o or _FULL_NAME.fullmatch(o[:MOST_NAME]) for o in others)

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


def _is_department(name: str) -> bool:
    """Every word of it: `Einkauf`, `Leitung Einkauf`, `Vertrieb und Marketing`; not `Muster Einkauf`."""
    words = re.findall(r"[^\W_]+", name)
    return bool(words) and all(
        _DEPARTMENT.search(w) or _ABBREVIATION.fullmatch(w) or w.lower() in _JOINING for w in words
    )


_JOINING = {
    "und",
    "and",
    "der",
    "des",
    "für",
    "of",
    "the",
    "human",
    "resources",
    "abt",
    "technische",
    "kaufmännische",
}


def _parts(cell: str, separators: tuple[str, ...]) -> list[str]:
    """The cell cut at its separators; a blank separates addresses only."""
    cell = _INITIAL.sub(r"\1 \2", cell)
    pattern = "|".join(re.escape(s) for s in separators if s != " ") or "\n"
    parts = [p for p in re.split(pattern, cell) if p.strip()]
    if " " in separators:
        parts = [w for p in parts for w in (p.split() if len(EMAIL.findall(p)) > 1 else [p])]
    return parts
