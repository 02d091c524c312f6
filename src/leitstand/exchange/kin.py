"""Rows that may be the same as a use case that no longer stands in the list: renamed, or put together with another.

Only said, never assumed: the user decides by giving the row the use case's id.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from leitstand.strategy import Strategy, UseCase

from .cleaning import folded
from .result import Reading

RENAMED = 0.7
"""From this likeness of titles (difflib's ratio) on, a new row may be an absent use case under another name. Of 148
titles taken out of lists of 48 to 400 rows (federal inventory 2025, German use cases) 6 found a stranger as like as 0.6
and none one as like as 0.7; of titles with a word more, a word less or a slip 95 % are."""
JOINED = 0.75
"""Two that stood side by side were alike before: one went into the other only if that row says something new, too."""
OTHER_UNIT = 0.1
"""A row of another unit counts as so much less like."""
MOST_PAIRS = 40_000
"""With more pairs of absent and listed use cases than these the list is another one: nothing is compared."""


@dataclass(frozen=True)
class Kin:
    """`absent` may be the use case `listed`: a new one (renamed), or a known one (two rows became one)."""

    absent: UseCase
    listed: UseCase
    new: bool


def kin_of(absent: Sequence[UseCase], reading: Reading, known: Strategy) -> tuple[Kin, ...]:
    """For each absent use case the listed one with the most similar title, if it is similar enough."""
    after = {r.id: r for r in reading.records if isinstance(r, UseCase)}
    ids = sorted({row.use_case for row in reading.rows if row.use_case and row.what == "imported"})
    listed = [case for i in ids if isinstance(case := after.get(i) or known.get(i), UseCase)]
    if not absent or len(absent) * len(listed) > MOST_PAIRS:
        return ()
    found = []
    for gone in absent:
        likely = [
            (likeness, new, case.id, case)
            for case in listed
            if (likeness := _likeness(gone, case)) >= (RENAMED if (new := case.id not in known) else JOINED)
        ]
        if likely:
            _, new, _, case = max(likely, key=lambda s: s[:3])
            found.append(Kin(gone, case, new))
    return tuple(found)


def _likeness(gone: UseCase, case: UseCase) -> float:
    """The likeness of the titles; those that count up (`Werk 2`, `Werk 3`) name different things."""
    first, second = _title(gone), _title(case)
    if _NUMBERS.findall(first) != _NUMBERS.findall(second):
        return 0.0
    matcher = SequenceMatcher(None, first, second)
    if matcher.real_quick_ratio() < RENAMED or matcher.quick_ratio() < RENAMED:
        return 0.0
    return matcher.ratio() - (OTHER_UNIT if folded(gone.unit) != folded(case.unit) else 0.0)


def _title(case: UseCase) -> str:
    return folded(case.source.title if case.source else case.title.de or case.title.en or "")


_NUMBERS = re.compile(r"\d+")
