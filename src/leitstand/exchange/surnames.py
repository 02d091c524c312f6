"""`Müller, Petra` is one person, `Müller, Schmidt` are two: told apart by what the whole column shows.

A column writes the family name first if what stands behind a comma in it never stands before one, nor alone. Nothing is
known of first names: where the column does not decide against it, a pair of words is one person, as address books and
mail programmes write it, and the user is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from .cleaning import clean, folded

LONGEST = 200
"""A longer part of a cell is no name and is left as it is."""
_ACADEMIC = r"(?:(?:Dr|Prof|Mag|Dipl\.-\w{2,10})\. ?){0,3}"
_PARTICLES = r"(?:(?:von|van|vom|zu|zur|zum|de|der|den|del|di|da) ){0,3}"
_WORD = r"(?!\w\.)[^\W\d_a-zäöüß][\w.'’-]{1,40}"
_ADDRESS = r"(?:\s?[<(\[][^<>()\[\],;]{3,100}[>)\]])?"
_PAIR = re.compile(
    rf"(?P<title>{_ACADEMIC})(?P<last>{_PARTICLES}{_WORD}),\s?(?P<other>{_ACADEMIC})(?P<first>{_WORD})(?P<mail>{_ADDRESS})"
)
_ALONE = re.compile(rf"{_ACADEMIC}{_PARTICLES}{_WORD}{_ADDRESS}")

NoPerson = Callable[[str], bool]
"""Whether a word names a unit, a role or a department."""


def surname_first(cells: Iterable[str], separators: Sequence[str], no_person: NoPerson) -> bool:
    """Whether this column writes `family name, first name`: it has such pairs, and none of them reads as two people."""
    before: set[str] = set()
    behind: set[str] = set()
    alone: set[str] = set()
    for part in (p for cell in cells for p in _pieces(clean(cell), separators)):
        words = [w.strip() for w in part.split(",") if w.strip()]
        if len(words) == 1:
            alone.add(_bare(words[0]))
        elif len(words) > 2 and len(words) % 2 and all(_ALONE.fullmatch(w) for w in words):
            return False  # three words cannot be pairs
        elif pair := _pair(part, no_person):
            before.add(folded(pair["last"]))
            behind.add(folded(pair["first"]))
    return bool(behind) and not behind & (before | alone)


def first_name_first(cell: str, separators: Sequence[str], no_person: NoPerson) -> tuple[str, int]:
    """The cell of such a column with each `Müller, Petra` written as `Petra Müller`, and how many there were."""
    found = 0
    turned = cell
    sign = next((s for s in separators if s not in (",", " ")), None)
    for part in _pieces(cell, separators):
        words = [w.strip() for w in part.split(",")]
        pairs = [", ".join(words[i : i + 2]) for i in range(0, len(words), 2)] if len(words) % 2 == 0 else []
        matches = [m for p in pairs if (m := _pair(p, no_person))]
        if matches and len(matches) == len(pairs) and (sign is not None or len(pairs) == 1):
            names = [
                " ".join(f"{m['title'] or m['other']}{m['first']} {m['last']}{m['mail']}".split())
                for m in matches
            ]
            turned = turned.replace(part, (sign or "").join(names), 1)
            found += len(names)
    return turned, found


def _pieces(cell: str, separators: Sequence[str]) -> list[str]:
    """The cell cut at what separates people for certain."""
    signs = [re.escape(s) for s in (*separators, ";", "\n") if s not in (",", " ")]
    return [p.strip() for p in re.split("|".join(signs), cell) if 0 < len(p.strip()) <= LONGEST]


def _pair(text: str, no_person: NoPerson) -> re.Match[str] | None:
    found = _PAIR.fullmatch(text)
    if found is None or (found["title"] and found["other"]):
        return None  # two titles are two people
    return None if no_person(found["last"]) or no_person(found["first"]) else found


def _bare(name: str) -> str:
    """The name without title and address."""
    return folded(re.sub(rf"^{_ACADEMIC}|{_ADDRESS}$", "", name))
