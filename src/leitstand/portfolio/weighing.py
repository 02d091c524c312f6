"""The whole weighing: plan, chances, tipping points, questions, prices, fan and targets, as one value."""

from __future__ import annotations

import datetime as dt

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Strategy

from .cases import chosen as action_if_chosen
from .cases import outside
from .chance import RESOLVE_UP_TO, chances
from .choose import Chosen, choose
from .explain import Explained, edges, explain
from .facts import Facts
from .fan import course
from .frame import frame_of
from .grid import FloatArray, IntArray
from .left import left_result
from .notes import notes
from .outlook import fan_points, objectives, pooled, shadow_prices, target, year_band
from .planning import DRAWS, record
from .prices import Prices
from .progress import Progress, between, silent
from .questions import questions
from .results import CaseResult, Pile, Portfolio
from .rivals import Rivals, rivals
from .simulate import Simulation
from .statements import About, more, reason

YES, NO = 0.8, 0.1
"""From this chance on a chosen use case is a clear yes; up to this one an unchosen one is a clear no."""


def weigh(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *,
    sequence: int | None = None, progress: Progress | None = None, draws: int = DRAWS,
) -> Portfolio:  # fmt: skip
    """The plan with everything that explains it. The same inputs give the same result to the bit.

    `sequence`: position of the strategy in the journal, kept in the plan's basis. `draws`: of the simulation.
    Raises `solve.SolverFailed` if the solver comes back without a plan.
    """
    tell = progress or silent
    frame = frame_of(strategy, belief, as_of)
    simulation = Simulation(frame, seed, draws)
    chosen = choose(frame, simulation)
    tell(0.4)
    run = course(chosen, simulation)
    prices = Prices.of(chosen)
    share = chances(chosen, simulation, prices, between(tell, 0.4, 0.6))
    edge = edges(chosen, prices, between(tell, 0.6, 0.8))
    explained = explain(chosen, simulation, prices, edge, between(tell, 0.8, 1.0))
    facts = Facts(as_of, strategy.settings.id if strategy.settings else None)
    approximate = len(frame.worth.cases) > RESOLVE_UP_TO
    cases = _cases(chosen, share, edge.at, explained, rivals(chosen, prices, edge.at), facts)
    double = pooled(chosen)
    goal, chance = target(strategy, chosen, run)
    return Portfolio(
        plan=record(chosen, run, as_of, seed, sequence),
        cases=cases,
        fan=fan_points(chosen, run),
        cash=year_band(chosen, run, "cash"),
        hours=year_band(chosen, run, "hours"),
        points=year_band(chosen, run, "points"),
        shadow_prices=shadow_prices(chosen, prices),
        objectives=objectives(strategy, chosen, run),
        questions=questions(chosen, explained, edge, prices, facts),
        pooled=double,
        runner_up=_runner_up(chosen, edge.by),
        target=goal,
        target_chance=chance,
        approximate=approximate,
        draws=draws,
        assumed_cases=sum("effect" in c.assumed or "one_off_cost" in c.assumed for c in cases),
        notes=notes(chosen, facts, double, approximate=approximate),
    )


def _cases(
    chosen: Chosen, share: FloatArray, at: IntArray, explained: list[Explained],
    rival: Rivals, facts: Facts,
) -> tuple[CaseResult, ...]:  # fmt: skip
    found = [
        _case(n, chosen, float(share[n]), int(at[n]), explained[n], rival, facts)
        for n in range(len(chosen.frame.worth.cases))
    ]
    found += [left_result(x, chosen.frame) for x in chosen.frame.field.left]
    return tuple(sorted(found, key=lambda c: c.use_case))


def _case(
    n: int, chosen: Chosen, share: float, s: int, x: Explained, rival: Rivals, facts: Facts
) -> CaseResult:
    frame = chosen.frame
    w, case, strategy = frame.worth, frame.worth.cases[n], frame.strategy
    inside = bool(chosen.start[n] >= 0)
    sure = inside and share >= YES and not case.unproven
    pile: Pile = "yes" if sure else "no" if not inside and share <= NO else "think"
    displaced_by = rival.displaced_by.get(case.id, ())
    starts = chosen.start
    about = About(
        case, inside, pile, float(w.goal[n, s]), x, displaced_by[0] if displaced_by else None,
        any(case.id in g and displaced_by[:1] and displaced_by[0] in g for g in frame.field.apart),
        next((p for p in case.requires if starts[w.row[p]] < 0), None),
        tuple(c.id for c in w.cases if case.id in c.requires),
    )  # fmt: skip
    why = reason(about, strategy, facts)
    return CaseResult(
        use_case=case.id,
        action=action_if_chosen(case.kind) if inside else outside(case),
        start=frame.grid.names[s] if inside else None,
        locked=case.must and not case.unproven,
        pile=pile,
        chance=share,
        value=x.value,
        benefit=x.benefit,
        one_off=x.one_off,
        running=x.running,
        success=w.expected[n].success,
        cash=x.sorts.get("cash"),
        hours=x.sorts.get("hours"),
        points=x.sorts.get("points"),
        per_euro=x.per_euro,
        price=float(rival.use[n]),
        clarify=x.telling[0].worth if x.telling else 0.0,
        assumed=tuple(sorted({i.key[1] for i in frame.belief.of(case.id) if i.assumed})),
        reason=why,
        more=more(about, strategy, facts, why.code),
        tipping=tuple(t.tipping() for t in x.turns),
        displaces=rival.displaces.get(case.id, ()),
        displaced_by=displaced_by,
        unlocks=about.unlocks,
    )


def _runner_up(chosen: Chosen, edge: FloatArray) -> str | None:
    """The unchosen idea that lacks least; what is to be stopped is next in line for nothing."""
    cases = chosen.frame.worth.cases
    ideas = [n for n, s in enumerate(chosen.start.tolist()) if s < 0 and cases[n].kind in ("new", "direct")]
    best = max((n for n in ideas if np.isfinite(edge[n])), key=lambda n: (edge[n], -n), default=None)
    return None if best is None else cases[best].id
