"""Each use case as the choice sees it: what it can become, what it rests on, what binds it.

Nothing here is a number of the model yet. A use case that cannot enter the plan is told apart first, with its
reason, so that it changes nothing for the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from leitstand.beliefs import Belief, Key
from leitstand.strategy import Action, Decision, Kpi, Settings, Strategy, Text, UseCase

from .decided import NEW_STAGES, RUNNING_STAGES, binding, gate
from .fixed import Fixed
from .grid import STARTS, Kind

if TYPE_CHECKING:
    from .guard import Guard

Cleared = Literal["allowed", "blocked", "unknown", "unseen"]
Sort = Literal["cash", "hours", "points"]

HOURS = ("h/year", "h")


@dataclass(frozen=True)
class Effect:
    """One KPI that a use case moves: `worth` in EUR per unit held for a year, and of which sort it is."""

    key: Key
    kpi: str
    sort: Sort
    worth: float
    per_unit: float  # hours or points per unit


@dataclass(frozen=True)
class Case:
    """A use case that can enter. Keys name its items in the belief; `requires` are other cases by id.

    `unproven`: it runs or is piloted, and nobody has estimated or measured what it brings; assumptions alone are
    no reason to end something. `must`: it is in the plan whatever it is worth, because a decision says so or
    because it runs and is unproven. `earliest`: the first quarter (index) in which guardrails, and the work for them,
    let it start. `cleared`: what its guardrails say. `replaces`: the running variant that it takes the place of once it
    is live. `fixed`: amounts that come with a start whatever the quantities turn out to be.
    """

    id: str
    kind: Kind
    effects: tuple[Effect, ...]
    one_off: Key | None
    efforts: tuple[Key, ...]
    running: Key | None
    duration: Key | None
    adoption: Key | None
    success: Key | None
    gate_passed: bool = False
    must: bool = False
    unproven: bool = False
    start: str | None = None
    requires: tuple[str, ...] = ()
    earliest: int = 0
    cleared: Cleared = "allowed"
    replaces: str | None = None
    fixed: Fixed | None = None

    @property
    def weighable(self) -> bool:
        """Whether any of its effects has a worth in euros."""
        return any(e.worth for e in self.effects)


@dataclass(frozen=True)
class Left:
    """A use case that stays out before any weighing: what happens to it, and the code of the reason.

    `other`: the use case that it waits for. `case`: what it would be, so that its value can be shown all the same.
    `because`: words of a guardrail that blocks it; `quarter`: until when.
    """

    id: str
    action: Action
    reason: str
    locked: bool = False
    other: str | None = None
    case: Case | None = None
    because: Text | None = None
    quarter: str | None = None


@dataclass(frozen=True)
class Field:
    """All use cases of a strategy, sorted by id: those that can enter and those that are left out.

    `apart`: sets of which at most one may be chosen. `waived`: rules that decisions break (kind, ids).
    """

    cases: tuple[Case, ...]
    left: tuple[Left, ...]
    apart: tuple[tuple[str, ...], ...]
    waived: tuple[tuple[str, str, str], ...] = field(default=())


def field_of(
    strategy: Strategy, belief: Belief, decisions: dict[str, Decision], settings: Settings,
    guards: Mapping[str, Guard], starts: int, too_late: Callable[[Case], bool],
) -> Field:  # fmt: skip
    """Sorts the use cases. Retired ones are in neither list: nothing is decided about them any more.

    `guards`: what guardrails say, by use case; `starts`: so many quarters allow a start. `too_late` tells which would
    not even run before the horizon ends.
    """
    kpis = {k.id: k for k in strategy.kpis}
    open_cases = [u for u in strategy.use_cases if u.stage != "retired"]
    unlocking = {p for u in open_cases for p in u.prerequisites}
    cases: dict[str, Case] = {}
    left: dict[str, Left] = {}
    for u in open_cases:
        decision = binding(u, decisions.get(u.id))
        case = _guarded(_case(strategy, belief, u, decision, kpis, settings), guards.get(u.id))
        reason = _kept_out(strategy, u, case, decision, unlocking)
        if reason is None:
            reason = _blocked(u, case, guards.get(u.id), starts)
        if reason is None and not case.must and too_late(case):
            reason = Left(u.id, not_chosen(u.stage), "too-late")
        if reason is None:
            cases[u.id] = case
        else:
            left[u.id] = replace(reason, case=case)
    waived = _settle_prerequisites(strategy, cases, left)
    _drop_idle_enablers(cases, left)
    apart, broken = _apart(open_cases, cases)
    return Field(
        tuple(cases[i] for i in sorted(cases)),
        tuple(left[i] for i in sorted(left)),
        apart,
        (*waived, *broken),
    )


def not_chosen(kind_or_stage: str) -> Action:
    """What not being in the plan means for a use case of this kind or stage."""
    return "not_now" if kind_or_stage in (*NEW_STAGES, "new", "direct") else "stop"


def outside(case: Case) -> Action:
    """What not being in the plan means for this case: an unproven pilot goes on until someone says what it brings."""
    return "continue" if case.unproven else not_chosen(case.kind)


def chosen(kind: Kind) -> Action:
    """What being in the plan means for a use case of this kind."""
    actions: dict[Kind, Action] = {"new": "pilot", "direct": "scale", "pilot": "scale", "running": "continue"}
    return actions[kind]


def _case(
    strategy: Strategy, belief: Belief, u: UseCase, decision: Decision | None, kpis: dict[str, Kpi], settings: Settings
) -> Case:  # fmt: skip
    by_quantity: dict[str, list[Key]] = {}
    for item in belief.of(u.id):
        by_quantity.setdefault(item.key[1], []).append(item.key)
    single = {q: keys[0] for q, keys in by_quantity.items()}
    verdict = decision.verdict if decision else None
    decided = verdict in ("pilot", "scale", "continue")
    kind: Kind = (
        "running" if u.stage in RUNNING_STAGES
        else "pilot" if u.stage == "pilot"
        else "direct" if verdict in ("scale", "continue")
        else "new"
    )  # fmt: skip
    effects = [
        _effect(key, kpis[key[2]], settings) for key in by_quantity.get("effect", []) if key[2] in kpis
    ]
    unproven = (
        kind in ("running", "pilot") and decision is None and not u.enabler
        and all(belief.items[key].assumed for key in by_quantity.get("effect", []))
    )  # fmt: skip
    return Case(
        id=u.id,
        kind=kind,
        effects=tuple(e for e in effects if e is not None),
        one_off=None if kind == "running" else single.get("one_off_cost"),
        efforts=() if kind == "running" else tuple(by_quantity.get("effort", [])),
        running=single.get("running_cost"),
        duration=None if kind == "running" else single.get("duration"),
        adoption=single.get("adoption"),
        success=None if kind == "running" else single.get("success"),
        gate_passed=gate(strategy, u.id) == "passed" and kind == "pilot",
        must=decided or (unproven and kind == "running"),
        unproven=unproven,
        start=decision.start if decision and decided else None,
    )


def _effect(key: Key, kpi: Kpi, settings: Settings) -> Effect | None:
    """None where the KPI carries no value yet."""
    if kpi.worth is not None:
        return Effect(key, kpi.id, "cash", float(kpi.worth), 0)
    if kpi.points is not None:
        worth = float(settings.point_worth or 0) * float(kpi.points)
        return Effect(key, kpi.id, "points", worth, float(kpi.points))
    if kpi.unit in HOURS:
        return Effect(key, kpi.id, "hours", float(settings.hourly_rate * settings.hours_share), 1)
    return None


def _kept_out(
    strategy: Strategy, u: UseCase, case: Case, decision: Decision | None, unlocking: set[str]
) -> Left | None:
    if decision is not None and not case.must:
        return Left(u.id, not_chosen(u.stage), "decided", locked=True)
    if case.must:
        return None
    if u.stage == "pilot" and gate(strategy, u.id) == "failed":
        return Left(u.id, "stop", "gate-failed")
    if case.weighable or u.enabler or u.id in unlocking:
        return None
    if u.stage in NEW_STAGES:
        return Left(u.id, "not_now", "no-worth")
    return Left(u.id, "continue", "no-worth")


def _guarded(case: Case, guard: Guard | None) -> Case:
    if guard is None:
        return replace(case, cleared="unseen")
    return replace(case, cleared=guard.cleared, earliest=guard.earliest or 0 if case.kind != "running" else 0)


def _blocked(u: UseCase, case: Case, guard: Guard | None, starts: int) -> Left | None:
    """What guardrails do not let start within the plan; what runs is not ended by them, but somebody is told."""
    if guard is None or case.kind == "running":
        return None
    action: Action = "not_now" if u.stage in NEW_STAGES else "continue"
    if guard.earliest is None:
        return Left(u.id, action, "blocked", because=guard.why)
    if guard.earliest >= (starts if case.must else min(STARTS, starts)):
        return Left(u.id, action, "blocked-late", because=guard.why, quarter=guard.free_from)
    return None


def _drop_idle_enablers(cases: dict[str, Case], left: dict[str, Left]) -> None:
    """Takes out what has no value of its own and nothing to unlock, until nothing changes any more."""
    while True:
        needed = {p for c in cases.values() for p in c.requires}
        idle = [
            c for i, c in sorted(cases.items())
            if c.kind in ("new", "direct") and not (c.must or c.weighable or i in needed)
        ]  # fmt: skip
        if not idle:
            return
        for c in idle:
            left[c.id] = Left(c.id, not_chosen(c.kind), "unlocks-nothing", case=cases.pop(c.id))


def _settle_prerequisites(
    strategy: Strategy, cases: dict[str, Case], left: dict[str, Left]
) -> tuple[tuple[str, str, str], ...]:
    """Fills `requires`, and takes out what needs something that cannot come, until nothing changes any more."""
    waived: set[tuple[str, str, str]] = set()
    changed = True
    while changed:
        changed = False
        for i in sorted(cases):
            needs = []
            for p in sorted(strategy.one(UseCase, i).prerequisites):
                if cases[i].kind == "running" and strategy.one(UseCase, p).stage not in RUNNING_STAGES:
                    continue  # it runs without it
                if p in cases:
                    needs.append(p)
                elif not (p in left and left[p].reason == "no-worth" and left[p].action == "continue"):
                    if cases[i].must:
                        waived.add(("prerequisite", i, p))
                    else:
                        stage = strategy.one(UseCase, i).stage
                        left[i] = Left(i, not_chosen(stage), "prerequisite-missing", other=p, case=cases[i])
                        break
            if i in left:
                del cases[i]
                changed = True
            elif cases[i].requires != tuple(needs):
                cases[i] = replace(cases[i], requires=tuple(needs))
    return tuple(sorted(waived))


def _apart(
    open_cases: list[UseCase], cases: dict[str, Case]
) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, str, str], ...]]:
    """Sets of which at most one may be chosen, and pairs of which decisions want both.

    A variant of what runs replaces it once it is live; until then the running one goes on, so these two may both be in
    the plan, and the variant needs the running one.
    """
    by_id = {u.id: u for u in open_cases}
    families: dict[str, list[str]] = {}
    for u in open_cases:
        root = u
        while root.variant_of is not None and root.variant_of in by_id:
            root = by_id[root.variant_of]
        families.setdefault(root.variant_of or root.id, []).append(u.id)
    groups: set[tuple[str, ...]] = set()
    for ids in families.values():
        inside = sorted(i for i in ids if i in cases)
        old = _replaceable(inside, cases)
        if old is None:
            groups.add(tuple(inside))
            continue
        successors = [i for i in inside if i != old]
        groups.add(tuple(successors))
        for i in successors:
            needs = tuple(sorted({*cases[i].requires, old}))
            cases[i] = replace(cases[i], replaces=old, requires=needs)
    groups |= {
        tuple(sorted((u.id, x))) for u in open_cases for x in u.exclusions if {u.id, x} <= cases.keys()
    }
    kept, broken = [], []
    for group in sorted(g for g in groups if len(g) > 1):
        musts = [i for i in group if cases[i].must]
        broken += [("apart", a, b) for a, b in pairwise(musts)]
        kept += [group] if len(musts) < 2 else [tuple(sorted((musts[0], i))) for i in group if i not in musts]
    return tuple(kept), tuple(broken)


def _replaceable(family: list[str], cases: dict[str, Case]) -> str | None:
    """The one member that runs and that no decision keeps running, if all others are still to come."""
    running = [i for i in family if cases[i].kind == "running"]
    others = [i for i in family if cases[i].kind in ("new", "direct")]
    if len(running) != 1 or len(others) != len(family) - 1 or not others:
        return None
    old = cases[running[0]]
    return None if old.must and not old.unproven else old.id
