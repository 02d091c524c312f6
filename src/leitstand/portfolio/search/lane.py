"""One worker's way through a search: it walks a cycle from hot to cold, then makes parts of its plan anew until that
gains nothing more, then joins its plan with the best one, then begins the next cycle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .jobs import Done, ExactJob, Job, PartsJob, WalkJob
from .parts import FIRST

_STALE = 5_000
"""So many pivots without a gain end a lane's work on parts."""
_ANEW = 150
"""Steps for each choice in the plan that a cycle must have to begin from nothing."""
_LONGEST = 160_000
"""Steps of the longest cycle."""
_GIVEN = 6
"""Jobs of walking that a plan given from outside counts for."""
_FEW, MANY = 6, 12
"""The most choices that a ruin takes out, in turn."""


@dataclass(frozen=True)
class Pace:
    """`steps` of the first cycle; each is `longer` times the one before. `heats`: temperatures at which cycles start,
    in turn, against the usual one. `parts`: jobs on parts for each job of walking, at most."""

    steps: int
    longer: float
    heats: tuple[float, ...]
    parts: float


PLAIN = Pace(16_000, 1.5, (1.0, 3.0, 0.3), 0.25)
"""For choices that are in or out, where a walk is quick, and where the relaxation says little."""
STARTS = Pace(10_000, 1.25, (0.3, 1.0), 1.5)
"""For use cases with several starts: what begins from nothing begins hotter."""


@dataclass
class Lane:
    """Walking: now at `now`, `at` of `length` steps, begun at `heat` times the usual temperature, taking out `most`
    choices. After that: `plan`, of `value`, the best of this cycle; `stale`, pivots since something was gained;
    `joined`, whether it was joined with the best plan; `walked`, `polished`, jobs in this cycle. For all cycles:
    `count`, how many choices a part sets free; `given`, parts so far, for their seeds."""

    number: int
    pace: Pace = PLAIN
    now: tuple[int, ...] = ()
    at: int = 0
    length: int = PLAIN.steps
    cycle: int = 0
    heat: float = 1.0
    most: int = _FEW
    plan: tuple[int, ...] = ()
    value: float = -np.inf
    stale: int = 0
    joined: bool = False
    count: float = FIRST
    walked: int = 0
    polished: int = 0
    given: int = 0

    @property
    def walking(self) -> bool:
        return self.at < self.length

    def polishing(self, patience: float) -> bool:
        """Whether parts still bring something, and have not had their share of jobs, `patience` times what is usual."""
        return self.stale < _STALE and self.polished < max(1.0, patience * self.pace.parts * self.walked)

    def keep(self, pace: Pace) -> None:
        """Goes on at this pace."""
        self.pace, self.length = pace, pace.steps
        if self.plan:  # what was given stays walked
            self.at = self.length

    def turn(self, best: tuple[int, ...]) -> None:
        """The next cycle, longer, with another temperature and size of ruins: from the best plan, or in every other
        cycle from nothing, where that leaves steps enough."""
        self.cycle += 1
        anew = (self.cycle + self.number) % 2 == 1 and self.length > _ANEW * len(best)
        self.now, self.at = () if anew else best, 0
        self.heat = self.pace.heats[(self.cycle + self.number) % len(self.pace.heats)]
        self.plan, self.value, self.stale, self.joined = (), -np.inf, 0, False
        self.walked = self.polished = 0
        self.most = MANY if (self.cycle // 2 + self.number) % 2 else _FEW
        self.length = min(_LONGEST, int(self.length * self.pace.longer))

    def polish(self, plan: tuple[int, ...], value: float) -> None:
        """Begins with parts of a plan that is good already, as if this had walked there."""
        self.at, self.now, self.plan, self.value, self.walked = self.length, plan, plan, value, _GIVEN

    def learn(self, job: Job, done: Done, *, better: bool) -> None:
        """What became of this lane's job. `better`: than the best plan of all."""
        if isinstance(job, WalkJob):
            self.now = done.now
            self.walked += 1
        gained = better or done.value > self.value + 1e-9 * abs(self.value)
        if gained:
            self.plan, self.value = done.best, done.value
        if isinstance(job, PartsJob):
            self.count = done.count
            self.polished += 1
            self.stale = 0 if gained else self.stale + done.pivots
        self.joined |= isinstance(job, ExactJob)
