"""The job "sketch": the plan under changes against today's, quickly, without its explanation."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from leitstand.actions import ActionRefused, Desk, sketch_plan
from leitstand.documents.keys import content_hash
from leitstand.portfolio import Sketched, WhatIfError, parse_what_if
from leitstand.strategy import Text, UseCase, Value
from leitstand.texts import message

from ..registry import Progress, job
from .kept import read_kept

PREFIX = "what-if/"
MOST_CHANGES = 40


class SketchWanted(Value):
    """Changes as lines, such as `budget 2027=+200000`."""

    changes: tuple[str, ...] = Field(min_length=1, max_length=MOST_CHANGES)


class KeptSketch(Value):
    """What came of it. `names`: the titles of all use cases that either plan chooses; `strategy`: the fingerprint of
    today's, so that a page can say that it has moved on."""

    changes: tuple[str, ...]
    day: dt.date
    strategy: str
    sketched: Sketched
    names: dict[str, Text]


def _readable(desk: Desk, asked: SketchWanted) -> None:
    try:
        parse_what_if(asked.changes)
    except WhatIfError as error:
        raise ActionRefused(error.what) from error


@job(
    "sketch", title=message("play-job"), permission="what-if:run", takes=SketchWanted, check=_readable,
    priority=20,
)  # fmt: skip
def sketch(desk: Desk, asked: SketchWanted, progress: Progress) -> str:
    """Plays the changes through; the same question about the same strategy is answered from what is kept."""
    strategy, _ = desk.load()
    in_force = strategy.plan_in_force
    basis = {
        "strategy": strategy.fingerprint, "day": desk.today.isoformat(), "plan": in_force.id if in_force else None,
        "changes": list(asked.changes), "sketch": 1,
    }  # fmt: skip
    key = f"{PREFIX}{desk.organisation}/{content_hash(basis)}"
    if kept_sketch(desk, key) is None:
        found = sketch_plan(desk, asked.changes, progress=progress)
        chosen = {c.use_case for p in (found.sketched.before, found.sketched.after) for c in p.choices}
        names = {c.id: c.title for c in found.strategy.all(UseCase) if c.id in chosen}
        kept = KeptSketch(
            changes=asked.changes,
            day=found.day,
            strategy=strategy.fingerprint,
            sketched=found.sketched,
            names=names,
        )
        desk.journal.derived_put(key, kept.model_dump_json(exclude_defaults=True), "application/json")
    return key


def kept_sketch(desk: Desk, key: str) -> KeptSketch | None:
    """The result under this key of this organisation; None where it is gone, or of another version of the program."""
    return read_kept(desk, KeptSketch, PREFIX, key)
