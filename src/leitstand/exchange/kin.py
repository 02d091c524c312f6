"""Rows that may be the same as a use case that no longer stands in the list: renamed, or put together with another.

Only said, never assumed: the user decides by giving the row the use case's id.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from leitstand.strategy import Strategy, UseCase

from .cleaning import folded
from .identity import SIMILAR
from .result import Reading

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
    ids = sorted({row.use_case for row in reading.rows if row.use_case})
    listed = [case for i in ids if isinstance(case := after.get(i) or known.get(i), UseCase)]
    if not absent or len(absent) * len(listed) > MOST_PAIRS:
        return ()
    found = []
    for gone in absent:
        scored = [(_likeness(gone, case), case.id not in known, case.id, case) for case in listed]
        score, new, _, case = max(scored, key=lambda s: s[:3], default=(0.0, False, "", gone))
        if score >= SIMILAR:
            found.append(Kin(gone, case, new))
    return tuple(found)


def _likeness(gone: UseCase, case: UseCase) -> float:
    """The likeness of the titles; a row of another unit counts as one less like."""
    matcher = SequenceMatcher(None, _title(gone), _title(case))
    if matcher.real_quick_ratio() < SIMILAR or matcher.quick_ratio() < SIMILAR:
        return 0.0
    return matcher.ratio() - (0.1 if folded(gone.unit) != folded(case.unit) else 0.0)


def _title(case: UseCase) -> str:
    return folded(case.source.title if case.source else case.title.de or case.title.en or "")
