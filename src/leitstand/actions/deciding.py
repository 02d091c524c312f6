"""Deciding about a use case: following the plan, deciding otherwise, or leaving things as they are for now.

A decision names a role and a reason. It is refused where the role may not decide about such an amount, where a
guardrail still blocks the start, where something has to come first, or where it does not fit what the use case is.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from itertools import count
from typing import Final, Literal

from leitstand.documents import latest_key
from leitstand.journal import Commit, Put
from leitstand.strategy import (
    Decision,
    DecisionRole,
    GuardrailState,
    Quarter,
    Stage,
    Strategy,
    Text,
    UseCase,
    standing,
)
from leitstand.texts import message

from .desk import ActionRefused, Desk
from .reasons import reason

Deciding = Literal["pilot", "scale", "continue", "stop", "not_now"]
_NEW: tuple[Stage, ...] = ("idea", "assessed")
FITS: Final[dict[Stage, tuple[Deciding, ...]]] = {
    "idea": ("pilot", "not_now"),
    "assessed": ("pilot", "scale", "not_now"),
    "pilot": ("scale", "continue", "stop"),
    "scaled": ("continue", "stop"),
    "operating": ("continue", "stop"),
    "retired": (),
}
"""What can be decided about a use case at each stage."""
BEGINNING: Final = ("pilot", "scale")
_LONGEST = 2000
_AHEAD = 40
"""Quarters ahead in which something may be decided to begin."""
MESSAGES = tuple(
    f"actions-decided-{verdict}" for verdict in ("pilot", "scale", "continue", "stop", "not-now")
)


@dataclass(frozen=True)
class Verdict:
    """What a person decides about a use case. `start`: a quarter like 2027-Q1, None: the plan says when."""

    use_case: str
    verdict: Deciding
    by: str
    reason: str
    start: str | None = None


def fitting(stage: Stage) -> tuple[Deciding, ...]:
    """What can be decided about a use case at this stage."""
    return FITS[stage]


def waiting(stage: Stage) -> Deciding:
    """The decision that leaves everything as it is for now."""
    return "not_now" if stage in _NEW else "continue"


def decide(desk: Desk, said: Verdict) -> Commit:
    """Records the decision; it binds the next plan. The use case's stage stays as it is until the work begins.

    Raises NotPermitted, ActionRefused (see above), Conflict.
    """
    desk.require("decision:record")
    strategy, _ = desk.load()
    case = _case(strategy, said)
    words = " ".join(said.reason.split())[:_LONGEST]
    if not words:
        raise ActionRefused(message("actions-decision-no-reason"))
    if said.verdict in BEGINNING:
        _may_begin(strategy, case, said, desk.today)
    _within_right(desk, strategy, case, said)
    record = Decision(
        id=_new_id(desk, strategy, case.id), title=case.title, verdict=said.verdict, use_case=case.id,
        start=said.start if said.verdict in BEGINNING else None, by=said.by, date=desk.today,
        reason=Text(de=words) if desk.lang == "de" else Text(en=words),
    )  # fmt: skip
    told = reason(f"actions-decided-{said.verdict.replace('_', '-')}", title=case.title.in_(desk.lang))
    return desk.perform(lambda _: [Put(record, 0)], why=told)


def _case(strategy: Strategy, said: Verdict) -> UseCase:
    case = strategy.get(said.use_case)
    if not isinstance(case, UseCase):
        raise ActionRefused(message("actions-unknown-use-case", id=said.use_case, near=None))
    if said.verdict not in FITS[case.stage]:
        raise ActionRefused(message("actions-decision-does-not-fit", title=case.title))
    if not isinstance(strategy.get(said.by), DecisionRole):
        raise ActionRefused(message("actions-decision-no-role"))
    return case


def _may_begin(strategy: Strategy, case: UseCase, said: Verdict, today: dt.date) -> None:
    """Raises ActionRefused where the start lies in the past, a guardrail blocks it, or something has to come first."""
    first, start = Quarter.of(today), _start(said)
    if start is not None and not 0 <= first.until(start) <= _AHEAD:
        raise ActionRefused(message("actions-decision-start", first=str(first)))
    begins = start or first
    for state in standing(strategy.all(GuardrailState), today).get(case.id, ()):
        free = Quarter.parse(state.free_from) if state.free_from else None
        if state.clearance == "blocked" and (free is None or free > begins):
            rule = state.rule or state.id
            raise ActionRefused(
                message("actions-decision-blocked", rule=rule, free=state.free_from or "never")
            )
    missing = tuple(
        strategy.one(UseCase, i).title for i in case.prerequisites if not _comes(strategy, i, today)
    )
    if missing:
        raise ActionRefused(message("actions-decision-first", cases=missing))


def _start(said: Verdict) -> Quarter | None:
    try:
        return Quarter.parse(said.start) if said.start else None
    except ValueError:
        raise ActionRefused(message("actions-decision-no-quarter", typed=said.start or "")) from None


def _comes(strategy: Strategy, case: str, today: dt.date) -> bool:
    """Whether a use case runs, or people have decided that it begins."""
    if strategy.one(UseCase, case).stage not in (*_NEW, "retired"):
        return True
    said = [d for d in strategy.decisions if d.use_case == case and d.date <= today]
    return bool(said) and max(said, key=lambda d: (d.date, d.id)).verdict in BEGINNING


def _within_right(desk: Desk, strategy: Strategy, case: UseCase, said: Verdict) -> None:
    """Raises ActionRefused where the one-off cost is above what the role may decide about."""
    role = strategy.one(DecisionRole, said.by)
    if role.up_to is None or said.verdict not in BEGINNING:
        return
    cost = _one_off(desk, case.id)
    if cost is None or cost > float(role.up_to):
        raise ActionRefused(
            message(
                "actions-decision-above-right",
                limit=role.up_to,
                cost=cost,
                role=role.title or Text(de=role.id),
            )
        )


def _one_off(desk: Desk, case: str) -> float | None:
    """What the newest review expects the start to cost, in EUR; None where none says it."""
    pointer = desk.journal.derived_get(latest_key(desk.organisation))
    kept = desk.journal.derived_get(json.loads(pointer.content)["key"]) if pointer else None
    cases = json.loads(kept.content)["portfolio"]["cases"] if kept else ()
    band = next((c.get("one_off") for c in cases if c["use_case"] == case), None)
    return float(band["mean"]) if band else None


def _new_id(desk: Desk, strategy: Strategy, case: str) -> str:
    begin = f"DEC-{case}-{desk.today.isoformat()}"[:110]
    names = (begin if n == 1 else f"{begin}-{n}" for n in count(1))
    return next(i for i in names if i not in strategy and not desk.journal.histories(desk.organisation, (i,)))
