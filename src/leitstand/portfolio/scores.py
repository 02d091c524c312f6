"""Why not by score? The list as a scoring sheet ranks it, filled into the same budgets, beside the plan.

A scoring sheet gives each idea one to five points for benefit and for effort and works down the list until the money is
spent. Here it gets every advantage: what people typed as a class or score counts as such, a figure gets the points of
its fifth of the list, unknown gets the middle; what one idea needs is taken with it; each starts as early as it
fits, gaps are filled with what comes next, and what loses money on the expected figures is passed over. Then
both lists are valued with the same expected figures. What runs or is decided is the same in both.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, get_args

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Fact, Plan, Quantity, Score, SizeClass, Statement, Strategy

from .answers import Difference, Scored, ScoreMethod, Scoring
from .choose import Chosen, choose
from .evaluate import evaluated
from .facts import Facts
from .fan import course
from .frame import Frame, frame_of
from .grid import IntArray
from .model import Model, build, expected_numbers
from .planning import DRAWS, value_band
from .simulate import Simulation
from .statements import title
from .value import ancestors

METHODS: tuple[ScoreMethod, ...] = get_args(ScoreMethod)
SIZES = ("XS", "S", "M", "L", "XL")
MIDDLE = 3
_ROOM, _COMPARABLE, _A_EURO = 1e-6, 2, 1.0
_FIGURES = ("lost", "share", "rank", "per-euro", "later", "earlier")
MESSAGES = (
    *(f"portfolio-formula-scoring-{figure}" for figure in _FIGURES),
    *(f"portfolio-scoring-why-{kind}" for kind in ("later", "earlier")),
)


def scoring(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, method: ScoreMethod = "points",
    in_force: Plan | None = None, draws: int = DRAWS,
) -> Scoring:  # fmt: skip
    """The list by score, beside the plan. The same inputs give the same result to the bit. Raises `SolverFailed`."""
    frame = frame_of(strategy, belief, as_of, in_force)
    simulation = Simulation(frame, seed, draws)
    return scoring_of(choose(frame, simulation), simulation, as_of, method=method)


def scoring_of(
    chosen: Chosen, simulation: Simulation, as_of: dt.date, *,
    method: ScoreMethod = "points", only_gains: bool = True,
) -> Scoring:  # fmt: skip
    """The same for a plan that was chosen already. `only_gains`: see `fill`."""
    frame = chosen.frame
    w = frame.worth
    ranked = rank(frame, method)
    start = fill(chosen, [w.row[x.use_case] for x in ranked], only_gains=only_gains)
    listed = replace(chosen, start=start)
    plan, by_list = (value_band(c, course(c, simulation)) for c in (chosen, listed))
    lost = plan.mean - by_list.mean
    share = lost / plan.mean if plan.mean > 0 else None
    facts = Facts.of(frame.strategy, as_of)
    differences = _differences(chosen, start, ranked, facts)
    told = {
        "lost": facts.about("scoring", "lost", abs(lost), "EUR", "plan.value"),
        "share": facts.about(
            "scoring", "share", None if share is None else abs(share), "share", "scoring.lost"
        ),
        "others": facts.count("scoring.differences", len(differences)),
    }
    nothing = not (chosen.start >= 0).any() and not (start >= 0).any()
    alike = not differences and abs(lost) < 1
    way = "empty" if nothing else "same" if alike else "less" if lost > 0 else "more"
    return Scoring(
        as_of=as_of, method=method, plan=plan, list=by_list, lost=lost, lost_share=share, ranked=ranked,
        chosen=tuple(c.id for c, s in zip(w.cases, start.tolist(), strict=True) if s >= 0), differences=differences,
        statement=Statement(code="portfolio-scoring", facts=told, words={"way": way}), facts=tuple(told.values()),
    )  # fmt: skip


def places(chosen: Chosen, method: ScoreMethod = "points") -> dict[str, tuple[int, bool]]:
    """By use case: its place by score, and whether the list that is filled in this order takes it."""
    w, ranked = chosen.frame.worth, rank(chosen.frame, method)
    start = fill(chosen, [w.row[x.use_case] for x in ranked])
    return {x.use_case: (x.rank, bool(start[w.row[x.use_case]] >= 0)) for x in ranked}


def rank(frame: Frame, method: ScoreMethod) -> tuple[Scored, ...]:
    """All ideas and pilots by score, the best first; equal scores in the order of their ids."""
    w = frame.worth
    rows = [n for n, c in enumerate(w.cases) if c.kind != "running"]
    benefit, knows_benefit = _points(
        frame, rows, ("effect",), [w.expected[n].benefit(w.cases[n]) for n in rows]
    )
    effort, knows_effort = _points(
        frame, rows, ("one_off_cost", "effort"), [w.expected[n].one_off for n in rows]
    )
    scores: list[float] = []
    for k, n in enumerate(rows):
        if method == "points":
            scores.append(float(benefit[k] * (6 - effort[k])))
        elif method == "ratio":
            scores.append(benefit[k] / effort[k])
        else:
            best = int(np.where(w.allowed[n], w.mean[n], -np.inf).argmax())
            scores.append(float(w.mean[n, best]) / max(1.0, float(w.cost[n, best].sum())))
    order = sorted(range(len(rows)), key=lambda k: (-scores[k], w.cases[rows[k]].id))
    return tuple(
        Scored(
            use_case=w.cases[rows[k]].id, benefit=benefit[k], effort=effort[k], score=scores[k], rank=place + 1,
            guessed=not (knows_benefit[k] and knows_effort[k]),
        )
        for place, k in enumerate(order)
    )  # fmt: skip


def fill(chosen: Chosen, order: Sequence[int], *, only_gains: bool = True) -> IntArray:
    """(cases,): the starts when the cases (row numbers) are taken in this order, as long as there is room.

    `only_gains`: what loses money on the expected figures is passed over, which a sheet of points cannot know.
    """
    frame, w = chosen.frame, chosen.frame.worth
    needed = ancestors({c.id: c for c in w.cases})
    start: IntArray = np.full(len(w.cases), -1)
    must = {w.row[a] for c in w.cases if c.must for a in (c.id, *needed[c.id])}
    for n, c in enumerate(w.cases):
        if c.kind == "running" or n in must:
            start[n] = chosen.start[n]
    model = build(replace(frame, stops={}, floors=()), expected_numbers(frame), chosen.limits)
    open_ = [n for n in order if start[n] < 0 and n not in must]
    while True:
        before = len(open_)
        for n in list(open_):
            tried = start.copy()
            chain = [m for m in _chain(frame, n) if start[m] < 0]
            if not all(_place(chosen, model, tried, m) for m in chain):
                continue
            if not only_gains or sum(w.mean[m, tried[m]] for m in chain) > 0:
                start, open_ = tried, [m for m in open_ if tried[m] < 0]
        if len(open_) == before:
            return start


def _points(
    frame: Frame, rows: Sequence[int], quantities: tuple[Quantity, ...], figures: Sequence[float]
) -> tuple[list[int], list[bool]]:
    """1 to 5 points for each case, and whether anybody said something."""
    strategy, cases = frame.strategy, frame.worth.cases
    typed = [
        max(
            (e for e in strategy.estimates_of(cases[n].id) if e.quantity in quantities and e.value.form != "unknown"),
            key=lambda e: (e.date, e.id), default=None,
        )
        for n in rows
    ]  # fmt: skip
    amounts = [
        f for f, e in zip(figures, typed, strict=True) if e and not isinstance(e.value, SizeClass | Score)
    ]
    if len(amounts) < _COMPARABLE:
        amounts = [f for f, e in zip(figures, typed, strict=True) if e] or [0.0]
    fifths = np.quantile(amounts, (0.2, 0.4, 0.6, 0.8))
    points = []
    for figure, estimate in zip(figures, typed, strict=True):
        said = estimate.value if estimate is not None else None
        if said is None:
            points.append(MIDDLE)
        elif isinstance(said, SizeClass):
            points.append(SIZES.index(said.size) + 1)
        elif isinstance(said, Score):
            points.append(said.score)
        else:
            points.append(1 + int(np.searchsorted(fifths, figure, side="right")))
    return points, [e is not None for e in typed]


def _chain(frame: Frame, n: int) -> list[int]:
    """The case after all that it needs, each after what it needs itself."""
    w, found = frame.worth, list[int]()

    def add(m: int) -> None:
        for p in w.cases[m].requires:
            if ("needs", w.cases[m].id, p) not in frame.waived:
                add(w.row[p])
        if m not in found:
            found.append(m)

    add(n)
    return found


def _place(chosen: Chosen, model: Model, start: IntArray, n: int) -> bool:
    """Gives the case the earliest start at which all limits hold; False where there is none. Changes `start`."""
    w, rows = chosen.frame.worth, np.flatnonzero(start >= 0)
    spent = w.cost[rows, start[rows]].sum(axis=0)
    matrix = replace(chosen, start=start).matrix
    for s in np.flatnonzero(w.allowed[n]):
        if (spent + w.cost[n, s] > chosen.limits * (1 + _ROOM) + _ROOM).any() and (w.cost[n, s] >= 0).all():
            continue  # too dear whatever the other limits say
        matrix[n] = 0
        matrix[n, s] = 1
        if evaluated(model, matrix).kept:
            start[n] = s
            return True
    return False


def _differences(
    chosen: Chosen, start: IntArray, ranked: tuple[Scored, ...], facts: Facts
) -> tuple[Difference, ...]:
    """The use cases that the two treat differently, those with the largest value first within each kind."""
    w = chosen.frame.worth
    ranks = {x.use_case: x.rank for x in ranked}
    found = []
    for n, case in enumerate(w.cases):
        planned, listed = int(chosen.start[n]), int(start[n])
        if planned == listed or case.id not in ranks:
            continue
        place = facts.about("scoring", f"rank.{case.id}", ranks[case.id], "count", digits=0)
        kind: Literal["plan", "list", "later", "earlier"]
        if planned >= 0 and listed >= 0:
            kind = "later" if listed > planned else "earlier"
            value = abs(float(w.mean[n, planned] - w.mean[n, listed]))
            if (w.mean[n, planned] > w.mean[n, listed]) != (kind == "later") or value < _A_EURO:
                continue
            figure = facts.about("scoring", f"{kind}.{case.id}", value, "EUR", f"{case.id}.value")
            told = {"rank": place, "loss" if kind == "later" else "gain": figure}
            why = Statement(code=f"portfolio-scoring-why-{kind}", facts=told)
        else:
            kind, at = ("plan", planned) if planned >= 0 else ("list", listed)
            value, why = float(w.mean[n, at]), _why(chosen, n, at, kind, place, facts)
        found.append(Difference(use_case=case.id, kind=kind, rank=ranks[case.id], value=value, why=why))
    order = ("plan", "list", "later", "earlier")
    return tuple(sorted(found, key=lambda d: (order.index(d.kind), -abs(d.value), d.use_case)))


def _why(chosen: Chosen, n: int, at: int, only: str, place: Fact, facts: Facts) -> Statement:
    """One line on why the plan takes it and the list does not, or the other way round."""
    w = chosen.frame.worth
    case, cost, value = w.cases[n], float(w.cost[n, at].sum()), float(w.mean[n, at])
    told = {"rank": place}
    if cost <= 0:
        return Statement(code="portfolio-scoring-why-free", facts=told)
    ratio = (value + cost) / cost
    told["per_euro"] = facts.about(
        "scoring", f"per-euro.{case.id}", ratio, "EUR", f"{case.id}.value", digits=2
    )
    if only == "plan":
        unlocked = [c.id for m, c in enumerate(w.cases) if case.id in c.requires and chosen.start[m] >= 0]
        if value <= 0 and unlocked:
            words = {"other": title(chosen.frame.strategy, unlocked[0])}
            return Statement(
                code="portfolio-scoring-why-unlocks", facts={"rank": told["rank"]}, words=dict(words)
            )
        return Statement(code="portfolio-scoring-why-pays", facts=told)
    taken = [p for p in case.requires if chosen.start[w.row[p]] < 0]
    if taken:
        words = {"other": title(chosen.frame.strategy, taken[0])}
        return Statement(code="portfolio-scoring-why-needs", facts={"rank": told["rank"]}, words=dict(words))
    if value <= 0:
        return Statement(code="portfolio-scoring-why-loses", facts={"rank": told["rank"]})
    return Statement(code="portfolio-scoring-why-little", facts=told)
