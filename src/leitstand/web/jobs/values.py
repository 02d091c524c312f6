"""A job as pages and the API see it: a value, read from its row."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

from leitstand.texts import Lang

State = Literal["waiting", "running", "done", "failed", "cancelled"]
ENDED: tuple[State, ...] = ("done", "failed", "cancelled")


@dataclass(frozen=True)
class Said:
    """What went wrong, as it was said when it happened: a message's code and its text in both languages."""

    code: str
    de: str
    en: str

    def in_(self, lang: Lang) -> str:
        return self.de if lang == "de" else self.en


@dataclass(frozen=True)
class Job:
    """One job. `part`: how far it is, 0 to 1. `told`: why it failed, and then every place.

    `result`: the key of what came of it, in the journal's derived results; `back`: the page that asked. `stopping`:
    somebody wants it to end, the worker has not seen it yet. `queue`: how many jobs go before it, while it waits.
    """

    id: str
    kind: str
    who: str
    parameters: dict[str, Any]
    state: State
    part: float
    stopping: bool
    back: str
    result: str
    told: tuple[Said, ...]
    asked_at: dt.datetime
    started_at: dt.datetime | None
    ended_at: dt.datetime | None
    trace: str = ""

    @property
    def ended(self) -> bool:
        return self.state in ENDED

    @property
    def percent(self) -> int:
        return int(100 * self.part)

    @property
    def seconds(self) -> float | None:
        """How long the work took; None where it has not ended, or never began."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds()
