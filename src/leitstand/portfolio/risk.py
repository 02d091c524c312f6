"""What each risk attitude costs and brings, in money: how much is given up on average, and how much more is left in the
bad tenth of cases. Told from draws that no plan was made from.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from typing import get_args

import numpy as np

from leitstand.beliefs import Belief
from leitstand.strategy import Fact, Plan, RiskAttitude, Statement, Strategy, TargetPicture, Text

from .answers import Attitude, Attitudes
from .choose import Chosen, best_plan, choose
from .evaluate import evaluated, planned_spending
from .facts import Facts
from .fan import course
from .frame import Frame, frame_of
from .grid import FloatArray
from .model import Model, build, expected_numbers
from .planning import DRAWS, value_band
from .progress import Progress, silent
from .simulate import Simulation
from .solve import relaxed
from .tail import Outcomes, balanced, cvar

ATTITUDES: tuple[RiskAttitude, ...] = get_args(RiskAttitude)
WEIGHT: dict[RiskAttitude, float] = {"cautious": 0.5, "balanced": 0.15, "bold": 0.0}
"""How much the bad tenth counts beside the mean, where a plan is made for both."""
UNSEEN = 10_000
_MOST_NUMBERS = 20_000_000
SHARPER_UP_TO = 300
"""Up to so many use cases a plan for the bad tenth of the whole plan is made as well."""
_SAME, _CLEARLY, _HALF = 1e-3, 5e-3, 0.5
_FIGURES = ("mean", "bad", "given-up", "kept")
MESSAGES = tuple(f"portfolio-formula-attitude-{figure}" for figure in _FIGURES)


def attitudes(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, in_force: Plan | None = None,
    draws: int = DRAWS, progress: Progress = silent,
) -> Attitudes:  # fmt: skip
    """The plans under all attitudes, side by side. The same inputs give the same result to the bit.

    Raises `SolverFailed`.
    """
    frame = frame_of(strategy, belief, as_of, in_force)
    simulation = Simulation(frame, seed, draws)
    chosen = choose(frame, simulation)
    numbers = max(1, 8 * len(frame.worth.cases))
    unseen = min(UNSEEN, max(1000, _MOST_NUMBERS // numbers))
    other = Simulation(chosen.frame, _unseen(seed), unseen)
    seen = Outcomes(chosen.frame, simulation)
    progress(0.3)
    today: RiskAttitude = strategy.target_picture.risk_attitude if strategy.target_picture else "balanced"
    room = _room(chosen)
    priced = _priced(strategy, belief, as_of, chosen, room, today)
    made: dict[RiskAttitude, tuple[FloatArray, FloatArray | None]] = {}
    for k, attitude in enumerate(ATTITUDES):
        weight = WEIGHT[attitude] if len(frame.worth.cases) <= SHARPER_UP_TO else 0.0
        sharper = balanced(chosen.frame, room, seen, weight).plan.chosen if weight else None
        made[attitude] = (priced[attitude], sharper)
        progress(0.3 + 0.7 * (k + 1) / len(ATTITUDES))
    facts = Facts.of(strategy, as_of)
    return _told(chosen, simulation, other, made, today, facts)


def _told(
    chosen: Chosen, seen: Simulation, unseen: Simulation,
    made: dict[RiskAttitude, tuple[FloatArray, FloatArray | None]], in_force: RiskAttitude, facts: Facts,
) -> Attitudes:  # fmt: skip
    def outcomes(plan: FloatArray) -> FloatArray:
        """(draws,): moved so that their mean is the expected value that the plan itself is shown with."""
        this = replace(chosen, start=np.where(plan.sum(axis=1) > _HALF, plan.argmax(axis=1), -1))
        drawn = course(this, unseen).value[:, -1]
        return np.asarray(drawn + (value_band(this, course(this, seen)).mean - drawn.mean()))

    bold, today = outcomes(made["bold"][0]), _inside(chosen, made[in_force][0])
    rows, told = [], list[Fact]()
    for attitude, (plan, sharper) in made.items():
        came = outcomes(plan)
        mean, bad = float(came.mean()), cvar(came)
        given_up, kept = float(bold.mean()) - mean, bad - cvar(bold)
        by_tail = outcomes(sharper) if sharper is not None else None
        inside = _inside(chosen, plan)
        between = {x: (f"attitude.{x}.bold", f"attitude.{x}.{attitude}") for x in ("mean", "bad")}
        figures = {
            "mean": facts.about("attitude", f"mean.{attitude}", mean, "EUR"),
            "bad": facts.about("attitude", f"bad.{attitude}", bad, "EUR"),
            "given_up": facts.about(
                "attitude", f"given-up.{attitude}", abs(given_up), "EUR", *between["mean"]
            ),
            "kept": facts.about("attitude", f"kept.{attitude}", abs(kept), "EUR", *between["bad"]),
        }
        told += figures.values()
        rows.append(Attitude(
            attitude=attitude, mean=mean, bad=bad, given_up=given_up, kept=kept,
            sharper_mean=None if by_tail is None else float(by_tail.mean()),
            sharper_bad=None if by_tail is None else cvar(by_tail), use_cases=len(inside),
            enters=tuple(sorted(inside - today)), leaves=tuple(sorted(today - inside)),
            statement=_statement(attitude, given_up, kept, mean, figures, empty=not inside),
            sharper=None if by_tail is None else _sharper(attitude, came, by_tail, facts),
        ))  # fmt: skip
    return Attitudes(
        as_of=facts.as_of, draws=unseen.draws, in_force=in_force, rows=tuple(rows), facts=tuple(told)
    )


def _statement(
    attitude: RiskAttitude,
    given_up: float,
    kept: float,
    mean: float,
    figures: dict[str, Fact],
    *,
    empty: bool,
) -> Statement:
    if empty:
        return Statement(code="portfolio-attitude-none")
    if attitude == "bold":
        return Statement(code="portfolio-attitude-bold", facts={k: figures[k] for k in ("mean", "bad")})
    if kept <= _SAME * abs(mean):
        return Statement(code="portfolio-attitude-same", facts={k: figures[k] for k in ("mean", "bad")})
    if given_up <= _SAME * abs(mean):
        return Statement(code="portfolio-attitude-free", facts={"kept": figures["kept"]})
    return Statement(code="portfolio-attitude-costs", facts={k: figures[k] for k in ("given_up", "kept")})


def _sharper(attitude: RiskAttitude, came: FloatArray, by_tail: FloatArray, facts: Facts) -> Statement | None:
    """What a plan made for the bad tenth of the whole plan would do better, if it clearly does."""
    weight = WEIGHT[attitude]
    ours, other = ((1 - weight) * float(c.mean()) + weight * cvar(c) for c in (came, by_tail))
    kept, given_up = cvar(by_tail) - cvar(came), float(came.mean() - by_tail.mean())
    if other - ours <= _CLEARLY * abs(ours) or kept <= 0:
        return None
    figures = {
        "kept": facts.about("attitude", f"kept.{attitude}.sharper", kept, "EUR", f"attitude.bad.{attitude}"),
        "given_up": facts.about("attitude", f"given-up.{attitude}.sharper", max(0.0, given_up), "EUR"),
    }
    return Statement(code="portfolio-attitude-sharper", facts=figures)


def _under(strategy: Strategy, attitude: RiskAttitude, belief: Belief, as_of: dt.date) -> Frame:
    """The frame as it would be under this attitude."""
    picture = strategy.target_picture
    if picture is None:
        name = "TARGET-PICTURE"
        while name in strategy:
            name += "-1"
        said = TargetPicture(
            id=name, ambition=Text(de="-", en="-"), horizon=as_of.year + 3, risk_attitude=attitude
        )
    else:
        said = picture.model_copy(update={"risk_attitude": attitude})
    return frame_of(strategy.having(said), belief, as_of)


def _room(chosen: Chosen) -> FloatArray:
    """(money periods,): the limits under which today's plan was made, and no less than what it spends, so that no
    attitude has less room than today's."""
    spent = planned_spending(chosen.frame, chosen.matrix)
    return np.maximum(chosen.limits, np.minimum(spent, chosen.frame.limits))


def _priced(
    strategy: Strategy, belief: Belief, as_of: dt.date, chosen: Chosen, room: FloatArray, today: RiskAttitude
) -> dict[RiskAttitude, FloatArray]:
    """(cases, starts) by attitude: today's plan, and of all plans found for any attitude the best for each other."""
    models: dict[RiskAttitude, Model] = {}
    found = {today: chosen.matrix}
    for attitude in ATTITUDES:
        if attitude != today:
            worth = _under(strategy, attitude, belief, as_of).worth
            frame = replace(chosen.frame, worth=worth)
            models[attitude] = build(frame, expected_numbers(frame), room)
            found[attitude] = best_plan(frame, room, relaxed(models[attitude])).chosen
    best = {today: chosen.matrix}
    for attitude, model in models.items():
        known = [found[attitude], *(plan for other, plan in found.items() if other != attitude)]
        values = [evaluated(model, plan) for plan in known]
        best[attitude] = max(zip(known, values, strict=True), key=lambda x: (x[1].kept, x[1].value))[0]
    return best


def _inside(chosen: Chosen, plan: FloatArray) -> set[str]:
    return {chosen.frame.worth.cases[n].id for n in np.flatnonzero(plan.sum(axis=1) > _HALF)}


def _unseen(seed: int) -> int:
    """A seed whose draws have nothing to do with those of this seed."""
    return int.from_bytes(hashlib.blake2b(f"{seed}/unseen".encode(), digest_size=6).digest(), "big")
