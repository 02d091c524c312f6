"""Holds a plan against its constraints, quarter by quarter, from records, belief items and plan alone.

It shares no code with the model: everything is worked out again here in the plainest way, with loops and a dense grid
of its own for the durations. `broken` names every constraint that a plan breaks.
"""

import datetime as dt
import math
from collections.abc import Iterator
from statistics import NormalDist

import numpy as np

from leitstand.beliefs import Belief, Item
from leitstand.strategy import (
    Capacity,
    Choice,
    Decision,
    ExternalCapacity,
    GuardrailState,
    MinimumShare,
    Objective,
    Plan,
    Quarter,
    QuarterLimit,
    Settings,
    Strategy,
    SwitchingCost,
    UseCase,
)

PILOT = 0.15
TOLERANCE = 0.01  # durations are held against a grid of another density
OF_ALL = 0.0005  # of all that is spent: the same difference in a single quarter, in which little may be spent
INSIDE = ("pilot", "scale", "continue")
RUNNING = ("scaled", "operating")


def broken(
    strategy: Strategy, belief: Belief, plan: Plan, as_of: dt.date, in_force: Plan | None = None
) -> list[str]:
    """What the plan breaks: "budget 2028", "quarter 2028-Q3", "skill X 2028-Q3", "needs A B", "apart A B", "lock A",
    "blocked A", "share M" (what it says of a minimum share is wrong)."""
    chosen = {c.use_case: c for c in plan.choices if c.action in INSIDE and c.start}
    return [
        *_budgets(strategy, belief, plan, chosen, as_of, in_force),
        *_skills(strategy, belief, chosen, as_of),
        *_needs(strategy, belief, chosen),
        *_apart(strategy, chosen),
        *_locks(strategy, plan, chosen, as_of),
        *_guardrails(strategy, chosen, as_of),
        *_shares(strategy, belief, plan, chosen, as_of, in_force),
    ]


def _budgets(
    s: Strategy, b: Belief, plan: Plan, chosen: dict[str, Choice], as_of: dt.date, in_force: Plan | None
) -> Iterator[str]:
    first, quarters = Quarter.of(as_of).plus(1), _settings(s).horizon_years * 4
    by_quarter: dict[Quarter, float] = {}
    for choice in chosen.values():
        for quarter, amount, _ in _work(s, b, chosen, choice, first, quarters):
            by_quarter[quarter] = by_quarter.get(quarter, 0) + amount
        moved = _moved(s, b, choice, first, in_force)
        by_quarter[first] = by_quarter.get(first, 0) + moved
    by_quarter[first] = by_quarter.get(first, 0) + _stopped(s, plan, chosen, as_of, in_force)
    for quarter, amount in _bought(s, b, chosen, first, quarters).items():
        by_quarter[quarter] = by_quarter.get(quarter, 0) + amount
    spent: dict[int, float] = {}
    for quarter, amount in by_quarter.items():
        year = _budget_year(s, quarter)
        spent[year] = spent.get(year, 0) + amount
    there = {str(first.plus(t)) for t in range(quarters)}
    limits = {q.quarter: float(q.amount) for q in s.all(QuarterLimit) if q.quarter in there}
    if {u.quarter: u.limit for u in plan.quarters} != limits:
        yield "limit by quarter"
    for x in plan.quarters:
        found = by_quarter.get(Quarter.parse(x.quarter), 0)
        beside = OF_ALL * sum(abs(amount) for amount in by_quarter.values())
        if abs(found - x.planned) > TOLERANCE * (1 + abs(x.planned)) + beside + 1:
            yield f"planned {x.quarter}"
        if found > x.limit * (1 + TOLERANCE) + 1:
            yield f"quarter {x.quarter}"
    given = {x.year: float(x.amount) for x in s.budgets}
    for use in plan.budgets:
        inside = sum(_budget_year(s, first.plus(t)) == use.year for t in range(quarters))
        assert use.limit is not None
        if use.year in given and abs(use.limit - given[use.year] * inside / 4) > 1e-6 * (1 + use.limit):
            yield f"limit {use.year}"
        if abs(spent.get(use.year, 0) - use.planned) > TOLERANCE * (1 + abs(use.planned)) + 1:
            yield f"planned {use.year}"
        if spent.get(use.year, 0) > use.limit * (1 + TOLERANCE) + 1:
            yield f"budget {use.year}"


def _budget_year(s: Strategy, quarter: Quarter) -> int:
    """The fiscal year that pays for a quarter: it is called by the calendar year in which it begins."""
    begins = _settings(s).fiscal_year_start or 1
    return quarter.year if 3 * quarter.number - 2 >= begins else quarter.year - 1


def _skills(s: Strategy, b: Belief, chosen: dict[str, Choice], as_of: dt.date) -> Iterator[str]:
    first, quarters = Quarter.of(as_of).plus(1), _settings(s).horizon_years * 4
    for skill, period, used, own, outside, _ in _periods(s, b, chosen, first, quarters):
        if used > (own + outside) * (1 + TOLERANCE) + 0.1:
            yield f"skill {skill} {period[0]}"


def _bought(
    s: Strategy, b: Belief, chosen: dict[str, Choice], first: Quarter, quarters: int
) -> dict[Quarter, float]:
    """What days from outside cost above the own day rate, by quarter."""
    found: dict[Quarter, float] = {}
    for _, period, used, own, outside, rate in _periods(s, b, chosen, first, quarters):
        days = min(max(0.0, used - own), outside)
        above = max(0.0, rate - float(_settings(s).day_rate))
        for q in period:
            found[q] = found.get(q, 0) + days * above / len(period)
    return found


def _periods(
    s: Strategy, b: Belief, chosen: dict[str, Choice], first: Quarter, quarters: int
) -> Iterator[tuple[str, list[Quarter], float, float, float, float]]:
    """Skill, quarters, person days used, own ones, those to be had from outside and their average rate."""
    worked: dict[tuple[str, Quarter], float] = {}
    for choice in chosen.values():
        for quarter, _, days in _work(s, b, chosen, choice, first, quarters):
            for skill, amount in days.items():
                worked[skill, quarter] = worked.get((skill, quarter), 0) + amount
    capacity: dict[tuple[str, str], float] = {(c.skill, c.period): float(c.days) for c in s.all(Capacity)}
    offered = {(x.skill, x.period): x for x in s.all(ExternalCapacity)}
    near = [[first.plus(t)] for t in range(min(4, quarters))]
    years = sorted({first.plus(t).year for t in range(4, quarters)})
    far = [[first.plus(t) for t in range(4, quarters) if first.plus(t).year == y] for y in years]
    for skill in sorted({k for k, _ in capacity}):
        for period in (*near, *far):
            own = outside = paid = 0.0
            for q in period:
                year = capacity.get((skill, str(q.year)))
                own += capacity.get((skill, str(q)), math.inf if year is None else year / 4)
                x = offered.get((skill, str(q))) or offered.get((skill, str(q.year)))
                if x is not None:
                    there = float(x.days) / (1 if x.period == str(q) else 4)
                    outside, paid = outside + there, paid + there * float(x.day_rate)
            used = sum(worked.get((skill, q), 0) for q in period)
            yield skill, period, used, own, outside, paid / outside if outside else 0.0


def _moved(s: Strategy, b: Belief, choice: Choice, first: Quarter, in_force: Plan | None) -> float:
    """What it costs to start in another quarter than the plan in force has it."""
    planned = _planned_start(s, choice.use_case, first, in_force)
    known = [x.move for x in s.all(SwitchingCost) if x.use_case == choice.use_case]
    if planned is None or not known or known[0] is None or _runs(s, choice.use_case):
        return 0.0
    return float(known[0]) * _reach(s, b, choice.use_case) * (Quarter.parse(choice.start or "") != planned)


def _stopped(
    s: Strategy, plan: Plan, chosen: dict[str, Choice], as_of: dt.date, in_force: Plan | None
) -> float:
    """What it costs that something ends or that what was planned is dropped."""
    first, total = Quarter.of(as_of).plus(1), 0.0
    actions = {c.use_case: c for c in plan.choices}
    for x in s.all(SwitchingCost):
        choice = actions.get(x.use_case)
        if x.stop is None or choice is None or x.use_case in chosen:
            continue
        dropped = _planned_start(s, x.use_case, first, in_force) is not None and choice.action != "continue"
        total += float(x.stop) * (choice.action == "stop" or dropped)
    return total


def _planned_start(s: Strategy, use_case: str, first: Quarter, in_force: Plan | None) -> Quarter | None:
    found = [c for c in in_force.choices if c.use_case == use_case] if in_force else []
    if not found or found[0].action not in INSIDE or found[0].start is None:
        return None
    start = Quarter.parse(found[0].start)
    if s.one(UseCase, use_case).stage == "pilot" and found[0].action == "pilot":
        start = start.plus(1)
    return max(first, start)


def _runs(s: Strategy, use_case: str) -> bool:
    return s.one(UseCase, use_case).stage in RUNNING


def _guardrails(s: Strategy, chosen: dict[str, Choice], as_of: dt.date) -> Iterator[str]:
    for i, choice in chosen.items():
        if not _runs(s, i) and Quarter.parse(choice.start or "") < _earliest(s, i, as_of):
            yield f"blocked {i}"


def _earliest(s: Strategy, i: str, as_of: dt.date) -> Quarter:
    """The first quarter in which guardrails, and the work for them, let it start."""
    first = Quarter.of(as_of).plus(1)
    found = first
    for g in _in_effect(s, i, as_of):
        if g.clearance == "blocked":
            found = max(found, Quarter.parse(g.free_from) if g.free_from else Quarter(9999, 1))
    cost, days = _work_for_guardrails(s, i, as_of)
    return max(found, first.plus(1)) if cost or sum(days.values()) else found


def _in_effect(s: Strategy, i: str, as_of: dt.date) -> list[GuardrailState]:
    last: dict[str, GuardrailState] = {}
    for g in s.all(GuardrailState):
        if g.use_case == i and g.date <= as_of:
            before = last.get(g.rule)
            if before is None or (before.date, before.id) < (g.date, g.id):
                last[g.rule] = g
    return list(last.values())


def _work_for_guardrails(s: Strategy, i: str, as_of: dt.date) -> tuple[float, dict[str, float]]:
    days: dict[str, float] = {}
    for g in _in_effect(s, i, as_of):
        if g.effort:
            days[g.skill or ""] = days.get(g.skill or "", 0) + float(g.effort)
    return sum(float(g.cost or 0) for g in _in_effect(s, i, as_of)), days


def _shares(
    s: Strategy, b: Belief, plan: Plan, chosen: dict[str, Choice], as_of: dt.date, in_force: Plan | None
) -> Iterator[str]:
    first, quarters = Quarter.of(as_of).plus(1), _settings(s).horizon_years * 4
    money = {}
    for i, choice in chosen.items():
        if not _runs(s, i):
            spent = sum(amount for _, amount, _ in _work(s, b, chosen, choice, first, quarters))
            money[i] = max(0.0, spent + _moved(s, b, choice, first, in_force))
    kinds = {lever.id: lever.lever_kind for lever in s.levers}
    rules = {m.id: m for m in s.all(MinimumShare) if m.share > 0}
    if {x.rule for x in plan.shares} != rules.keys():
        yield "share missing"
    for x in plan.shares:
        rule, own = rules[x.rule], 0.0
        for i, amount in money.items():
            u = s.one(UseCase, i)
            moves = {item.key[2] for item in b.of(i) if item.key[1] == "effect"}
            kpi = s.one(Objective, rule.objective).kpi if rule.objective else None
            counts = (
                rule.objective in u.objectives or kpi in moves if rule.objective
                else rule.lever_kind in {kinds[lever] for lever in u.levers}
            )  # fmt: skip
            own += amount * counts
        total = sum(money.values())
        if (
            abs(own - x.money) > TOLERANCE * (1 + total) + 1
            or abs(total - x.of) > TOLERANCE * (1 + total) + 1
        ):
            yield f"share {x.rule}"
        if x.held is not None and abs(x.held * x.of - x.money) > 1e-6 * (1 + x.of):
            yield f"share {x.rule}"


def _needs(s: Strategy, b: Belief, chosen: dict[str, Choice]) -> Iterator[str]:
    for i, choice in chosen.items():
        for p in s.one(UseCase, i).prerequisites:
            needed = s.one(UseCase, p)
            if choice.action == "continue" and needed.stage not in RUNNING:
                continue
            if needed.stage in RUNNING:
                if p not in chosen:
                    yield f"needs {i} {p}"
                continue
            if p not in chosen or chosen[p].start is None:
                yield f"needs {i} {p}"
                continue
            begin = Quarter.parse(chosen[p].start or "")
            quarters = _planned(b, s, p)
            live = {"pilot": 1 + max(1, quarters - 1), "scale": max(1, quarters - 1)}[chosen[p].action]
            if needed.stage in ("idea", "assessed") and chosen[p].action == "scale":
                live = quarters
            if Quarter.parse(choice.start or "") < begin.plus(live):
                yield f"needs {i} {p}"


def _apart(s: Strategy, chosen: dict[str, Choice]) -> Iterator[str]:
    for u in s.use_cases:
        for x in u.exclusions:
            if u.id in chosen and x in chosen and u.id != x:
                yield f"apart {u.id} {x}"
    families: dict[str, list[str]] = {}
    for u in s.use_cases:
        root = u
        while root.variant_of is not None:
            root = s.one(UseCase, root.variant_of)
        families.setdefault(root.id, []).append(u.id)
    for ids in families.values():
        inside = [i for i in ids if i in chosen]
        running = [i for i in inside if _runs(s, i)]
        if (
            len(running) == 1
            and len(inside) == 2
            and not any(s.one(UseCase, i).stage == "pilot" for i in inside)
        ):
            continue  # what runs goes on until the other one takes its place
        if len(inside) > 1:
            yield f"apart {inside[0]} {inside[1]}"


def _locks(s: Strategy, plan: Plan, chosen: dict[str, Choice], as_of: dt.date) -> Iterator[str]:
    latest: dict[str, Decision] = {}
    for d in sorted(s.decisions, key=lambda d: (d.date, d.id)):
        if d.use_case and d.date <= as_of:
            latest[d.use_case] = d
    known = {c.use_case for c in plan.choices}
    for i, d in latest.items():
        stage = s.one(UseCase, i).stage
        done = (d.verdict == "pilot" and stage not in ("idea", "assessed")) or (
            d.verdict == "scale" and stage in ("scaled", "operating")
        )
        if i not in known or done:
            continue
        earliest = _earliest(s, i, as_of)
        open_ = earliest <= Quarter.of(as_of).plus(8)
        if (i in chosen) != (d.verdict in INSIDE) and (open_ or i in chosen):
            yield f"lock {i}"
        free = i in chosen and d.start and stage not in ("scaled", "operating")
        if free and Quarter.parse(chosen[i].start or "") != max(earliest, Quarter.parse(d.start or "")):
            yield f"lock {i}"


def _work(
    s: Strategy, b: Belief, chosen: dict[str, Choice], choice: Choice, first: Quarter, quarters: int
) -> Iterator[tuple[Quarter, float, dict[str, float]]]:
    """Expected spending and person days of one use case in each quarter."""
    i = choice.use_case
    u = s.one(UseCase, i)
    money = _mean(b, i, "one_off_cost")
    days = {item.key[2]: _item_mean(b, item) for item in b.of(i) if item.key[1] == "effort"}
    money += sum(days.values()) * float(_settings(s).day_rate)
    running, gate = _mean(b, i, "running_cost"), _success(s, b, i)
    reach = _reach(s, b, i)
    direct = choice.action == "scale" and u.stage in ("idea", "assessed")
    if choice.action == "continue":
        for t in range(quarters):
            yield first.plus(t), running / 4, {}
        return
    begin = first.until(Quarter.parse(choice.start or ""))
    as_of = b.as_of
    cost_before, days_before = _work_for_guardrails(s, i, as_of)
    if cost_before or sum(days_before.values()):
        before = reach * (cost_before + sum(days_before.values()) * float(_settings(s).day_rate))
        yield first.plus(begin - 1), before, {k: reach * d for k, d in days_before.items() if k}
    old = _replaced(s, chosen, i)
    for lasting, weight in _durations(s, b, i).items():
        scaling = max(1, lasting if direct else lasting - 1)
        pilot = 1 if choice.action == "pilot" else 0
        upfront = PILOT if choice.action == "pilot" else 0.0
        left = 1.0 if direct else 1 - PILOT
        for t in range(begin, quarters):
            amount, share = 0.0, 0.0
            if pilot and t == begin:
                share = upfront
            elif begin + pilot <= t < begin + pilot + scaling:
                share = left / scaling * (1.0 if direct else gate)
            elif t >= begin + pilot + scaling:
                amount = gate * running / 4
                if old is not None:
                    amount -= gate * _mean(b, old, "running_cost") / 4
            amount += share * money
            yield (
                first.plus(t),
                weight * reach * amount,
                {k: weight * reach * share * d for k, d in days.items() if k},
            )


def _replaced(s: Strategy, chosen: dict[str, Choice], i: str) -> str | None:
    """The running variant that this one takes the place of; one that a decision keeps is not replaced."""

    def root(x: str) -> str:
        above = s.one(UseCase, x).variant_of
        return x if above is None else root(above)

    if s.one(UseCase, i).stage not in ("idea", "assessed"):
        return None
    family = (j for j in chosen if _runs(s, j) and j != i and root(j) == root(i))
    return next((j for j in family if not _kept(s, j)), None)


def _kept(s: Strategy, i: str) -> bool:
    decided = [d for d in s.decisions if d.use_case == i and d.verdict != "adopt_plan"]
    return bool(decided) and max(decided, key=lambda d: (d.date, d.id)).verdict == "continue"


def _reach(s: Strategy, b: Belief, i: str) -> float:
    found: set[str] = set()
    waiting = list(s.one(UseCase, i).prerequisites)
    while waiting:
        p = waiting.pop()
        if p not in found and s.one(UseCase, p).stage not in RUNNING:
            found.add(p)
            waiting += s.one(UseCase, p).prerequisites
    return math.prod(_success(s, b, p) for p in found)


def _success(s: Strategy, b: Belief, i: str) -> float:
    gates = sorted((o.date, o.id, o.gate) for o in s.outcomes_of(i) if o.gate)
    if s.one(UseCase, i).stage == "pilot" and gates and gates[-1][2] == "passed":
        return 1.0
    found = [x for x in b.of(i) if x.key[1] == "success"]
    return _item_mean(b, found[0]) if found else 1.0


def _mean(b: Belief, i: str, quantity: str) -> float:
    return sum(_item_mean(b, x) for x in b.of(i) if x.key[1] == quantity)


def _item_mean(b: Belief, item: Item) -> float:
    return item.distribution.mean * math.exp(_variance(b, item) / 2)


def _variance(b: Belief, item: Item) -> float:
    names = list(b.shared.names)
    return sum(
        v * w * float(b.shared.covariance[names.index(m), names.index(n)])
        for m, v in item.loadings
        for n, w in item.loadings
    )


def _durations(s: Strategy, b: Belief, i: str) -> dict[int, float]:
    """Chances of each whole number of quarters; durations are cut at three horizons."""
    found = [x for x in b.of(i) if x.key[1] == "duration"]
    if not found:
        return {1: 1.0}
    normal, item = NormalDist(), found[0]
    inner = item.distribution.from_normal(np.array([normal.inv_cdf((k + 0.5) / 801) for k in range(801)]))
    sd = math.sqrt(_variance(b, item))
    shifts = [math.exp(sd * normal.inv_cdf((k + 0.5) / 101)) for k in range(101)] if sd else [1.0]
    weights: dict[int, float] = {}
    for shift in shifts:
        for value in (inner * shift).tolist():
            quarters = min(max(1, math.floor(value + 0.5)), _settings(s).horizon_years * 12)
            weights[quarters] = weights.get(quarters, 0) + 1 / (len(inner) * len(shifts))
    return weights


def _planned(b: Belief, s: Strategy, i: str) -> int:
    mean = sum(q * w for q, w in _durations(s, b, i).items())
    return max(1, math.floor(mean + 0.5))


def _settings(s: Strategy) -> Settings:
    assert s.settings is not None
    return s.settings
