"""One full turn of the loop for 300, 1,000 and 3,000 use cases, and what explains it.

The turn is what a person waits for: believe, 10,000 draws of what the plan needs, the plan made again near the plan
in force, and what changed. It begins after something became known (30 new estimates), with a plan in force; `first` is
the same without one, where everything has to be looked for.
What explains it comes after: `soon`, what can be had in seconds (chances at shadow prices above 300 use cases, nearest
changes of those nearest to turning); and the `whole` as a job of its own with two workers: 200 draws in which the
choice is made again, nearest changes of all use cases, approvals, what knowing is worth. CPU time of the job is that
of all its processes.
"""

from __future__ import annotations

import gc
import resource
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import TypeVar

from leitstand.beliefs import believe
from leitstand.portfolio import Planned, Portfolio, explain_fully, explain_later, plan_now, shifts_between
from leitstand.portfolio.choose import choose
from leitstand.portfolio.fan import course
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.planning import record
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import Estimate, Plan, Point, Range, Strategy

from .company import AS_OF, company

T = TypeVar("T")
SIZES = (300, 1000, 3000)
DRAWS, SEED, NEWS = 10_000, 1, 30
EXPLAINED_UP_TO = 1000


@dataclass(frozen=True)
class Spent:
    """Seconds of one step."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Turn:
    """One turn, step by step; `changed` use cases against the plan in force, `gap` of the new plan."""

    steps: dict[str, Spent]
    planned: Planned
    changed: int

    @property
    def wall(self) -> float:
        return sum(s.wall for s in self.steps.values())

    @property
    def cpu(self) -> float:
        return sum(s.cpu for s in self.steps.values())


def measure(*, quick: bool) -> dict[str, float | None]:
    """Seconds of the turn and of the explanation at 1,000 use cases, and how the turn grows."""
    repeats = 1 if quick else 3
    figures: dict[str, float | None] = {}
    turns: dict[int, Turn] = {}
    first: dict[int, Spent] = {}
    soon: dict[int, Spent] = {}
    whole: dict[int, Spent] = {}
    for n in SIZES:
        strategy, in_force, first[n] = begun(n)
        runs = [turn(Strategy(strategy), in_force) for _ in range(repeats)]  # anew: nothing is remembered
        turns[n] = min(runs, key=lambda r: r.wall)
        planned = turns[n].planned
        if n <= EXPLAINED_UP_TO:
            known, soon[n] = _timed(lambda p=planned: explain_later(p))  # type: ignore[misc]
            found, whole[n] = _timed(lambda p=planned: explain_fully(p))  # type: ignore[misc]
            _say_explained(n, known, found)
    _table(turns, first, soon, whole)
    for n, t in turns.items():
        figures |= {f"loop_{n}x10000_s": round(t.wall, 2), f"first_plan_{n}_s": round(first[n].wall, 2)}
        if n in whole:
            figures |= {
                f"explain_{n}_s": round(whole[n].wall, 1), f"explain_{n}_cpu_s": round(whole[n].cpu, 1),
                f"explain_soon_{n}_s": round(soon[n].wall, 1),
            }  # fmt: skip
    growth = turns[3000].cpu / turns[1000].cpu / 3
    print(f"3,000 against 1,000 use cases: {growth:.2f} times the CPU time for each (1 is linear)")
    figures["loop_growth"] = round(growth, 2)
    return figures


def _say_explained(n: int, soon: Portfolio, whole: Portfolio) -> None:
    for name, found in (("soon", soon), ("whole", whole)):
        looked = Counter(c.looked for c in found.cases)
        changes = sum(len(c.tipping) + len(c.easing) for c in found.cases)
        print(
            f"{n} use cases, {name}: of {len(found.cases)} {looked['found']} with a figure that turns them,"
            f" {looked['none']} with none that is plausible, {looked['open']} not (wholly) looked at;"
            f" {changes} changes tried by making the plan again"
        )
    apart = [abs(a.chance - b.chance) for a, b in zip(soon.cases, whole.cases, strict=True)]
    print(
        f"  chances, soon against whole: {sum(apart) / len(apart):.3f} apart on average, {max(apart):.2f} at most"
    )


def _table(
    turns: dict[int, Turn], first: dict[int, Spent], soon: dict[int, Spent], whole: dict[int, Spent]
) -> None:
    names = list(next(iter(turns.values())).steps)
    heads = (*names, "turn s", "CPU s", "first s", "soon s", "whole s", "CPU s", "chosen", "changed", "gap %")
    print(f"{'use cases':<12}" + "".join(f"{head:>10}" for head in heads))
    for n, t in turns.items():
        jobs = (
            [f"{soon[n].wall:.1f}", f"{whole[n].wall:.1f}", f"{whole[n].cpu:.1f}"]
            if n in whole
            else ["-"] * 3
        )
        cells = [f"{t.steps[name].wall:.3f}" for name in names]
        cells += [f"{t.wall:.2f}", f"{t.cpu:.2f}", f"{first[n].wall:.2f}", *jobs]
        cells += [str(len(t.planned.chosen.ids)), str(t.changed), f"{100 * t.planned.chosen.gap:.2f}"]
        print(f"{n:<12}" + "".join(f"{cell:>10}" for cell in cells))


def begun(use_cases: int) -> tuple[Strategy, Plan, Spent]:
    """A company whose plan is in force, after which something became known; and what its first plan took."""
    before = company(use_cases)
    planned, spent = _timed(lambda: plan_now(before, believe(before, AS_OF), AS_OF, SEED, draws=DRAWS))
    return before.having(planned.plan, *_news(before)), planned.plan, spent


def turn(strategy: Strategy, in_force: Plan) -> Turn:
    """The steps of `portfolio.plan_now` one by one, and the comparison with the plan in force."""
    steps: dict[str, Spent] = {}

    def step(name: str, work: Callable[[], T]) -> T:
        found, steps[name] = _timed(work)
        return found

    gc.collect()
    belief = step("believe", lambda: believe(strategy, AS_OF))
    frame = step("read", lambda: frame_of(strategy, belief, AS_OF, in_force))
    simulation = Simulation(frame, SEED, DRAWS)
    chosen = step("choose", lambda: choose(frame, simulation))
    run = step("play", lambda: course(chosen, simulation))
    plan = step("keep", lambda: record(chosen, run, AS_OF, SEED, None))
    shifts = step("compare", lambda: shifts_between(in_force.choices, plan.choices))
    return Turn(steps, Planned(plan, chosen, run, simulation), len(shifts))


def _news(strategy: Strategy) -> list[Estimate]:
    """Thirty estimates that changed by up to a third."""
    rng = Random(SEED)
    known = [e for e in strategy.estimates if isinstance(e.value, Point | Range)]
    found = []
    for e in rng.sample(known, NEWS):
        middle = e.value.value if isinstance(e.value, Point) else (e.value.p10 + e.value.p90) / 2  # type: ignore[union-attr]
        value = Point(
            value=min(
                middle * Decimal(rng.randint(67, 133)) / 100, Decimal(1) if e.unit == "share" else middle * 9
            )
        )
        found.append(e.model_copy(update={"value": value}))
    return found


def _timed(work: Callable[[], T]) -> tuple[T, Spent]:
    wall, cpu = time.perf_counter(), _cpu()
    found = work()
    return found, Spent(time.perf_counter() - wall, _cpu() - cpu)


def _cpu() -> float:
    """Seconds of CPU time of this process and of those that it has started and that have ended."""
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + others.ru_utime + others.ru_stime


if __name__ == "__main__":
    print(measure(quick=True))
