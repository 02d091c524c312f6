"""What has been decided on each use case and what came of its pilot, as far as that binds a plan."""

from __future__ import annotations

import datetime as dt

from leitstand.strategy import Decision, Strategy, UseCase

NEW_STAGES = ("idea", "assessed")
RUNNING_STAGES = ("scaled", "operating")


def latest_decisions(strategy: Strategy, as_of: dt.date) -> dict[str, Decision]:
    """The last decision on each use case up to the day."""
    found: dict[str, Decision] = {}
    for d in sorted(strategy.decisions, key=lambda d: (d.date, d.id)):
        if d.use_case is not None and d.date <= as_of:
            found[d.use_case] = d
    return found


def binding(u: UseCase, decision: Decision | None) -> Decision | None:
    """The decision as far as it is not carried out yet: what has become of a use case binds nobody a second time."""
    if decision is None or decision.verdict == "adopt_plan":
        return None
    done = {"pilot": u.stage not in NEW_STAGES, "scale": u.stage in RUNNING_STAGES}
    return None if done.get(decision.verdict, False) else decision


def gate(strategy: Strategy, use_case: str) -> str | None:
    """ "passed" or "failed" where the last pilot's gate is known."""
    known = [o for o in strategy.outcomes_of(use_case) if o.gate is not None]
    return max(known, key=lambda o: (o.date, o.id)).gate if known else None
