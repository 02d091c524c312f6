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
from leitstand.strategy import Capacity, Choice, Decision, Plan, Quarter, Settings, Strategy, UseCase

PILOT = 0.15
TOLERANCE = 0.01  # durations are held against a grid of another density
INSIDE = ("pilot", "scale", "continue")
RUNNING = ("scaled", "operating")


def broken(strategy: Strategy, belief: Belief, plan: Plan, as_of: dt.date) -> list[str]:
    """What the plan breaks: "budget 2028", "skill X 2028-Q3", "needs A B", "apart A B", "lock A"."""
    chosen = {c.use_case: c for c in plan.choices if c.action in INSIDE and c.start}
    return [
        *_budgets(strategy, belief, plan, chosen, as_of),
        *_skills(strategy, belief, chosen, as_of),
        *_needs(strategy, belief, chosen),
        *_apart(strategy, chosen),
        *_locks(strategy, plan, chosen, as_of),
    ]


def _budgets(s: Strategy, b: Belief, plan: Plan, chosen: dict[str, Choice], as_of: dt.date) -> Iterator[str]:
    first, quarters = Quarter.of(as_of).plus(1), _settings(s).horizon_years * 4
    spent: dict[int, float] = {}
    for choice in chosen.values():
        for quarter, amount, _ in _work(s, b, chosen, choice, first, quarters):
            spent[quarter.year] = spent.get(quarter.year, 0) + amount
    given = {x.year: float(x.amount) for x in s.budgets}
    for use in plan.budgets:
        inside = sum(first.plus(t).year == use.year for t in range(quarters))
        assert use.limit is not None
        if use.year in given and abs(use.limit - given[use.year] * inside / 4) > 1e-6 * (1 + use.limit):
            yield f"limit {use.year}"
        if abs(spent.get(use.year, 0) - use.planned) > TOLERANCE * (1 + abs(use.planned)):
            yield f"planned {use.year}"
        if spent.get(use.year, 0) > use.limit * (1 + TOLERANCE) + 1:
            yield f"budget {use.year}"


def _skills(s: Strategy, b: Belief, chosen: dict[str, Choice], as_of: dt.date) -> Iterator[str]:
    first, quarters = Quarter.of(as_of).plus(1), _settings(s).horizon_years * 4
    worked: dict[tuple[str, Quarter], float] = {}
    for choice in chosen.values():
        for quarter, _, days in _work(s, b, chosen, choice, first, quarters):
            for skill, amount in days.items():
                worked[skill, quarter] = worked.get((skill, quarter), 0) + amount
    capacity: dict[tuple[str, str], float] = {(c.skill, c.period): float(c.days) for c in s.all(Capacity)}
    for skill in {k for k, _ in capacity}:
        there = {}
        for t in range(quarters):
            q = first.plus(t)
            year = capacity.get((skill, str(q.year)))
            there[q] = capacity.get((skill, str(q)), math.inf if year is None else year / 4)
        near = [[first.plus(t)] for t in range(min(4, quarters))]
        years = sorted({first.plus(t).year for t in range(4, quarters)})
        far = [[first.plus(t) for t in range(4, quarters) if first.plus(t).year == y] for y in years]
        for period in (*near, *far):
            used = sum(worked.get((skill, q), 0) for q in period)
            if used > sum(there[q] for q in period) * (1 + TOLERANCE) + 0.1:
                yield f"skill {skill} {period[0]}"


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
        if (i in chosen) != (d.verdict in INSIDE):
            yield f"lock {i}"
        if i in chosen and d.start and stage not in ("scaled", "operating"):
            first = Quarter.of(as_of).plus(1)
            if Quarter.parse(chosen[i].start or "") != max(first, Quarter.parse(d.start)):
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
            amount += share * money
            yield (
                first.plus(t),
                weight * reach * amount,
                {k: weight * reach * share * d for k, d in days.items() if k},
            )


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
