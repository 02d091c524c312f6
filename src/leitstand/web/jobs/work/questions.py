"""The job "questions": the next round of what is worth asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from leitstand.actions import Desk, next_round
from leitstand.documents.keys import content_hash
from leitstand.strategy import Value
from leitstand.texts import message

from ..registry import Progress, job
from .kept import read_kept

if TYPE_CHECKING:
    from leitstand.portfolio.asking import Round

PREFIX = "questions/"


class Wanted(Value):
    """Which questions: of one unit or role, how many at most, without these quantities (use case, quantity, part),
    and with the chances of these use cases."""

    unit: str | None = None
    most: int = Field(default=12, ge=1, le=100)
    without: tuple[tuple[str, str, str], ...] = ()
    about: tuple[str, ...] = ()


@job(
    "questions",
    title=message("web-job-kind-questions"),
    permission="estimate:write",
    takes=Wanted,
    priority=10,
)
def questions(desk: Desk, wanted: Wanted, progress: Progress) -> str:
    """Works out the round; the same question about the same strategy is answered from what is kept."""
    strategy, _ = desk.load()
    in_force = strategy.plan_in_force
    basis = {
        "strategy": strategy.fingerprint, "as_of": desk.today.isoformat(), "plan": in_force.id if in_force else None,
        "wanted": wanted.model_dump(mode="json"),
    }  # fmt: skip
    key = f"{PREFIX}{desk.organisation}/{content_hash(basis)}"
    if kept_round(desk, key) is None:
        found = next_round(
            desk, unit=wanted.unit, most=wanted.most, without=frozenset(wanted.without), about=wanted.about
        )
        desk.journal.derived_put(key, found.model_dump_json(), "application/json")
    return key


def kept_round(desk: Desk, key: str) -> Round | None:
    """The round under this key of this organisation; None where it is gone, or of another version of the program."""
    from leitstand.portfolio.asking import Round

    return read_kept(desk, Round, PREFIX, key)
