"""The whole weighing: plan, chances, tipping points, questions, prices, fan and targets, as one value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Plan, Statement, Strategy

from .approval import Approvals
from .asking.rounds import questions
from .cases import Left, outside
from .cases import chosen as action_if_chosen
from .chance import RESOLVE_UP_TO, chances
from .choose import Chosen
from .dependence import dependences
from .explain import Explained, explain
from .explain_thoroughly import WORKERS, Looked, thoroughly
from .facts import Facts
from .grid import FloatArray
from .information import information
from .left import left_result
from .more_money import more_money
from .nearest_said import nearest_changes, swap
from .notes import notes
from .outlook import fan_points, objectives, pooled, shadow_prices, target, year_band
from .piles import chance_said, piles, score_said, untried
from .planning import DRAWS, Planned, plan_now
from .prices import Prices
from .progress import Progress, between, silent
from .replan import Replan
from .results import CaseResult, Easing, Pile, Portfolio
from .rivals import MOST, Rivals, rivals
from .scores import places
from .statements import About, more, reason
from .trying import Tried, approvals, quickly
from .weights import Weighed, over_weights

YES, NO = 0.8, 0.1
"""From this chance on a chosen use case is a clear yes; up to this one an unchosen one is a clear no."""
_APART = 0.2
"""From this difference on it is said of any use case how surely it is chosen with other weightings."""


def weigh(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *,
    sequence: int | None = None, progress: Progress | None = None, draws: int = DRAWS,
    in_force: Plan | None = None,
) -> Portfolio:  # fmt: skip
    """The plan with everything that explains it. The same inputs give the same result to the bit.

    `in_force`: the plan to stay near where that costs next to nothing (see the settings' `stability`).
    `sequence`: position of the strategy in the journal, kept in the plan's basis. `draws`: of the simulation.
    Raises `solve.SolverFailed` if the solver comes back without a plan.
    """
    planned = plan_now(strategy, belief, as_of, seed, sequence=sequence, in_force=in_force, draws=draws)
    tell = progress or silent
    tell(0.4)
    return explain_later(planned, between(tell, 0.4, 1.0))


def explain_later(planned: Planned, progress: Progress | None = None) -> Portfolio:
    """Everything that explains a plan, as far as it can be had soon; the plan itself stays as it is.

    Takes some times as long as the plan. Above 300 use cases chances come from shadow prices, and of those far from
    turning it is open what would turn them: `explain_fully` looks at all.
    """
    tell = progress or silent
    chosen, simulation = planned.chosen, planned.simulation
    prices = Prices.of(chosen)
    share = chances(chosen, simulation, prices, between(tell, 0.0, 0.3))
    again = Replan(chosen, prices)
    edge, tried = quickly(chosen, prices, again, between(tell, 0.3, 0.8))
    size = len(chosen.frame.worth.cases)
    found = Looked(
        share, 0, edge, tried,
        approvals(Approvals(chosen, prices), size), information(chosen, simulation, prices, edge, deep=False),
    )  # fmt: skip
    return _portfolio(planned, prices, again, found, between(tell, 0.8, 1.0))


def explain_fully(planned: Planned, progress: Progress | None = None, *, workers: int = WORKERS) -> Portfolio:
    """The same with everything looked at, by making the plan again: chances in 200 draws, what turns each use case,
    what knowing is worth. A job of its own: it takes a hundred times as long as the plan.

    `progress` is called with the part that is done; what it raises ends the job. `workers`: processes; their number
    changes nothing but the time.
    """
    tell = progress or silent
    prices = Prices.of(planned.chosen)
    found = thoroughly(
        planned.chosen, planned.simulation, prices, workers=workers, progress=between(tell, 0.0, 0.9)
    )
    again = Replan(planned.chosen, prices)
    return _portfolio(planned, prices, again, found, between(tell, 0.9, 1.0))


def _portfolio(planned: Planned, prices: Prices, again: Replan, found: Looked, tell: Progress) -> Portfolio:
    chosen, run, simulation = planned.chosen, planned.run, planned.simulation
    strategy, as_of = chosen.frame.strategy, planned.plan.as_of
    explained = explain(chosen, simulation, prices, found.tried, tell)
    facts = Facts.of(strategy, as_of)
    approximate = found.redrawn == 0 and len(chosen.frame.worth.cases) > RESOLVE_UP_TO
    others = _Others(
        found.share, over_weights(chosen), rivals(chosen, prices, found.edge.at), found.known.telling, places(chosen),
        found.approvals,
    )  # fmt: skip
    cases = _cases(chosen, explained, others, facts)
    double = pooled(chosen)
    goal, chance = target(strategy, chosen, run)
    scarce = shadow_prices(chosen, prices)
    return Portfolio(
        plan=planned.plan,
        cases=cases,
        fan=fan_points(chosen, run),
        cash=year_band(chosen, run, "cash"),
        hours=year_band(chosen, run, "hours"),
        points=year_band(chosen, run, "points"),
        shadow_prices=scarce,
        objectives=objectives(strategy, chosen, run),
        questions=questions(chosen, prices, simulation, as_of),
        pooled=double,
        runner_up=_runner_up(chosen, found.edge.by),
        target=goal,
        target_chance=chance,
        approximate=approximate,
        draws=simulation.draws,
        assumed_cases=sum("effect" in c.assumed or "one_off_cost" in c.assumed for c in cases),
        notes=(*notes(chosen, facts, double, approximate=approximate), *untried(cases, facts)),
        information=found.known,
        depends=dependences(chosen, prices, planned.plan.value.mean, facts),
        piles=piles(cases, facts),
        weightings=others.weighed.weightings if others.weighed else 0,
        more_money=more_money(again, scarce),
    )


@dataclass(frozen=True)
class _Others:
    """What is known of all use cases at once; see `CaseResult`. `places`: by score, and whether the list has it.
    `approvals`: by use case, as far as it was tried."""

    share: FloatArray
    weighed: Weighed | None
    rival: Rivals
    telling: Mapping[str, float]
    places: Mapping[str, tuple[int, bool]]
    approvals: Mapping[str, Easing | None]


def _cases(
    chosen: Chosen, explained: list[Explained], others: _Others, facts: Facts
) -> tuple[CaseResult, ...]:
    kin = _Kin.of(chosen)
    found = [_case(n, chosen, kin, explained[n], others, facts) for n in range(len(chosen.frame.worth.cases))]
    found += [_left(x, chosen, others, facts) for x in chosen.frame.field.left]
    return tuple(sorted(found, key=lambda c: c.use_case))


def _left(x: Left, chosen: Chosen, others: _Others, facts: Facts) -> CaseResult:
    """One that was left out before any weighing; with the approval that would bring it in, where a guardrail holds
    it."""
    found = left_result(x, chosen.frame)
    if x.id not in others.approvals:
        return found
    ease = others.approvals[x.id]
    said = nearest_changes(x.id, (), () if ease is None else (ease,), chosen.frame.strategy, facts)
    return found.model_copy(update={
        "easing": () if ease is None else (ease,), "looked": "none" if ease is None else "found",
        "more": () if said is None else (said,),
    })  # fmt: skip


def _case(n: int, chosen: Chosen, kin: _Kin, x: Explained, others: _Others, facts: Facts) -> CaseResult:
    share, rival = float(others.share[n]), others.rival
    frame = chosen.frame
    w, case, strategy = frame.worth, frame.worth.cases[n], frame.strategy
    inside, s, tried = bool(chosen.start[n] >= 0), x.tried.at, x.tried
    edge = tried.edge if tried.edge is not None and np.isfinite(tried.edge) else None
    approved = others.approvals.get(case.id)
    eased = tried.easings if approved is None else (*tried.easings, approved)
    sure = inside and share >= YES and not case.unproven
    pile: Pile = "yes" if sure else "no" if not inside and share <= NO else "think"
    swapped = tuple(i.use_case for i in tried.swaps[:MOST])
    displaces = (swapped or rival.displaces.get(case.id, ())) if inside else ()
    displaced_by = () if inside else swapped or rival.displaced_by.get(case.id, ())
    starts = chosen.start
    about = About(
        case, inside, pile, float(w.goal[n, s]), x, displaced_by[0] if displaced_by else None,
        any(case.id in g and displaced_by[:1] and displaced_by[0] in g for g in frame.field.apart),
        next((p for p in case.requires if starts[w.row[p]] < 0), None),
        tuple(w.cases[k].id for k in kin.needing.get(case.id, ())),
        *_unlocked(chosen, kin, case.id),
        variant=_variant(chosen, kin, case.id, inside=inside),
        successor=next((w.cases[k].id for k in kin.replacing.get(case.id, ()) if starts[k] >= 0), None),
        free_from=frame.guards[case.id].free_from if case.id in frame.guards else None,
        nearest=nearest_changes(case.id, tried.turns, eased, strategy, facts),
        swap=_swap(case.id, inside=inside, edge=edge, x=tried, strategy=strategy, facts=facts),
    )  # fmt: skip
    why = reason(about, strategy, facts)
    weights = None if others.weighed is None else float(others.weighed.chance[n])
    besides = list(more(about, strategy, facts, why.code))
    if tried.looked == "open" and not (case.must or eased):
        besides.append(Statement(code="portfolio-more-untried"))
    if not case.must and (pile == "think" or (weights is not None and abs(weights - share) >= _APART)):
        besides.append(chance_said(case.id, share, weights, facts))
    place = others.places.get(case.id)
    if place is not None and place[1] != inside:
        besides.append(score_said(case.id, place[0], len(others.places), inside=inside, facts=facts))
    return CaseResult(
        use_case=case.id,
        action=action_if_chosen(case.kind) if inside else outside(case),
        start=frame.grid.names[s] if inside else None,
        locked=case.must and not case.unproven,
        pile=pile,
        chance=share,
        chance_weights=weights,
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
        clarify=others.telling.get(case.id, 0.0),
        assumed=tuple(sorted({i.key[1] for i in frame.belief.of(case.id) if i.assumed})),
        reason=why,
        more=tuple(besides),
        tipping=tuple(t.tipping() for t in tried.turns),
        looked=tried.looked,
        easing=eased,
        edge=edge,
        swaps=tried.swaps,
        displaces=displaces,
        displaced_by=displaced_by,
        unlocks=about.unlocks,
    )


def _swap(
    use_case: str, *, inside: bool, edge: float | None, x: Tried, strategy: Strategy, facts: Facts
) -> Statement | None:
    """Said where a choice is open or somebody takes its place; nobody wants to read it of everything hopeless."""
    if edge is None or not (x.turns or x.swaps):
        return None
    return swap(use_case, inside=inside, edge=edge, others=x.swaps, strategy=strategy, facts=facts)


@dataclass(frozen=True)
class _Kin:
    """By use case, looked up once for all: its variants (itself too), the rows of those that need it, and the rows of
    those that take its place."""

    families: Mapping[str, tuple[str, ...]]
    needing: Mapping[str, list[int]]
    replacing: Mapping[str, list[int]]

    @classmethod
    def of(cls, chosen: Chosen) -> _Kin:
        variant_of = {u.id: u.variant_of for u in chosen.frame.strategy.use_cases}
        by_root: dict[str, list[str]] = {}
        for u in chosen.frame.strategy.use_cases:
            root = u.id
            while (above := variant_of[root]) is not None:
                root = above
            if u.stage != "retired":
                by_root.setdefault(root, []).append(u.id)
        needing: dict[str, list[int]] = {}
        replacing: dict[str, list[int]] = {}
        for k, c in enumerate(chosen.frame.worth.cases):
            for i in c.requires:
                if c.replaces != i:
                    needing.setdefault(i, []).append(k)
            if c.replaces is not None:
                replacing.setdefault(c.replaces, []).append(k)
        return cls({i: tuple(ids) for ids in by_root.values() for i in ids}, needing, replacing)


def _unlocked(chosen: Chosen, kin: _Kin, use_case: str) -> tuple[tuple[str, ...], float]:
    """The use cases in the plan that need this one, the most valuable first, and what they bring together, EUR."""
    w = chosen.frame.worth
    inside = [k for k in kin.needing.get(use_case, ()) if chosen.start[k] >= 0]
    found = [(float(w.mean[k, chosen.start[k]]), w.cases[k].id) for k in inside]
    ordered = sorted(found, key=lambda f: (-f[0], f[1]))
    return tuple(i for _, i in ordered), sum(worth for worth, _ in found)


def _variant(chosen: Chosen, kin: _Kin, use_case: str, *, inside: bool) -> tuple[str, float] | None:
    """The variant in the plan instead of this one; for one in the plan the best of the others. With its mean value."""
    w, found = chosen.frame.worth, []
    for i in kin.families.get(use_case, ()):
        n = w.row.get(i)
        if n is None or i == use_case or not w.allowed[n].any() or w.cases[n].kind == "running":
            continue
        s = int(chosen.start[n])
        if not inside and s >= 0:
            return i, float(w.mean[n, s])
        best = int(np.where(w.allowed[n], w.goal[n], -np.inf).argmax())
        found.append((float(w.goal[n, best]), i, float(w.mean[n, best])))
    return max(found)[1:] if found and inside else None


def _runner_up(chosen: Chosen, edge: FloatArray) -> str | None:
    """The unchosen idea that lacks least; what is to be stopped is next in line for nothing."""
    cases = chosen.frame.worth.cases
    ideas = [n for n, s in enumerate(chosen.start.tolist()) if s < 0 and cases[n].kind in ("new", "direct")]
    best = max((n for n in ideas if np.isfinite(edge[n])), key=lambda n: (edge[n], -n), default=None)
    return None if best is None else cases[best].id
