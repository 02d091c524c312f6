"""The job "clarify": what an answer did to the plan, and the next round of questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from leitstand.actions import Desk, heard
from leitstand.documents.keys import content_hash
from leitstand.strategy import Value
from leitstand.texts import message

from ..registry import Progress, job
from .kept import read_kept
from .questions import PREFIX, kept_round

if TYPE_CHECKING:
    from leitstand.portfolio.asking import Moved

Key = tuple[str, str, str]
"""Use case, quantity, part."""


class Answered(Value):
    """An answer that was given. `round`: the key of the round that it was asked in; `said`: the answer as typed, or its
    word (`rather_yes`); `estimate` and `commit`: what was written, "" and 0 where it was known before; `unit` and
    `without`: as the round was asked for."""

    round: str
    of: Key
    said: str = Field(max_length=500)
    estimate: str = ""
    commit: int = 0
    unit: str | None = None
    without: tuple[Key, ...] = ()


class KeptAnswer(Value):
    """What the answer moved, as JSON of a `Moved`, and the key of the next round."""

    moved: dict[str, object]
    round: str

    def move(self) -> Moved:
        from leitstand.portfolio.asking import Moved

        return Moved.model_validate(self.moved)


@job(
    "clarify", title=message("clarify-job"), permission="estimate:write", takes=Answered, priority=20,
)  # fmt: skip
def clarify(desk: Desk, given: Answered, progress: Progress) -> str:
    """Makes the plan again with the answer; the result is a `KeptAnswer`."""
    before = kept_round(desk, given.round)
    found = heard(desk, given.of[0], before, unit=given.unit, without=frozenset(given.without))
    progress(0.9)
    text = found.after.model_dump_json()
    round_key = f"{PREFIX}{desk.organisation}/{content_hash([text, given.unit])}"
    kept = KeptAnswer(moved=found.moved[0].model_dump(mode="json") if found.moved else {}, round=round_key)
    key = f"{PREFIX}{desk.organisation}/{content_hash(['answer', given.model_dump(mode='json'), round_key])}"
    desk.journal.derived_put_all(
        [(round_key, text, "application/json"), (key, kept.model_dump_json(), "application/json")]
    )
    return key


def kept_answer(desk: Desk, key: str) -> KeptAnswer | None:
    """The result under this key of this organisation; None where it is gone, or of another version of the program."""
    return read_kept(desk, KeptAnswer, PREFIX, key)
