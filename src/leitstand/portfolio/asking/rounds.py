"""One round of questions: what could change the plan, best first per minute, and what would then be left to learn."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import numpy as np
from pydantic import Field

from leitstand.beliefs import Belief, Key, Priors
from leitstand.strategy import Fact, Plan, Statement, Strategy, Text, Value

from ..choose import Chosen, choose
from ..frame import frame_of
from ..planning import DRAWS, plan_now
from ..prices import Prices, first
from ..results import Question
from ..simulate import Simulation
from ..statements import form_of, record_title, title
from .offers import WORKING_WEEKS, Offer, Offers, offers
from .ranking import least_left, left, pick
from .routing import Asked, whom

MOST = 12
_CHANCE_DRAWS = 400
PAYS = 10.0
"""An answer is asked for only where it is worth this many times the time that it takes: who asks ten people to save
one hour's wage is not asked again."""
ENOUGH = 0.01
"""Enough is estimated where all that is left could add less than this share to the plan's value."""
MESSAGES = (
    *(f"portfolio-ask-{q}" for q in (
        "effect", "effect-kpi", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
    *(f"portfolio-ask-open-{q}" for q in (
        "effect", "effect-kpi", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")),
    "portfolio-formula-asked", "portfolio-formula-ask-left", "portfolio-formula-ask-minutes",
)  # fmt: skip


class Round(Value):
    """Questions of one round, best first, and the plan that they are held against.

    `left`: EUR that all answers that could still be had would add at most; `enough`: whether that is too little to go
    on asking anybody; `said`: the sentence about it; `open`: how many questions could be asked at all; `chances`: how
    often the use cases that it is about are chosen (at the prices of the resources, approximate).
    """

    questions: tuple[Question, ...]
    left: float
    enough: bool
    open: int
    said: Statement
    plan: Plan
    chances: dict[str, float] = Field(default_factory=dict)


def ask_round(
    strategy: Strategy, belief: Belief, as_of: dt.date, seed: int, *, unit: str | None = None, most: int = MOST,
    without: frozenset[tuple[str, str, str]] = frozenset(), about: tuple[str, ...] = (),
    in_force: Plan | None = None,
) -> Round:  # fmt: skip
    """The next round.

    `unit`: only questions that go to this unit or role; `without`: quantities (use case, quantity, part) not to be
    asked now; `about`: further use cases whose chance is wanted; `in_force`: the plan to stay near, so that an answer
    moves what it must and nothing else. The same inputs give the same round. Raises `portfolio.SolverFailed`.
    """
    now = plan_now(strategy, belief, as_of, seed, in_force=in_force)
    plan, chosen, simulation = now.plan, now.chosen, now.simulation
    prices = Prices.of(chosen)
    everything = offers(chosen, prices, simulation, priors=Priors())
    rest = what_is_left(everything, chosen, prices, simulation)
    wanted = [
        o for o in everything.all if o.key not in without and (unit is None or _goes_to(o, unit, strategy))
    ]
    picked = asked(everything.only(wanted), chosen, most=most)
    enough = rest < ENOUGH * abs(plan.value.mean) or not (picked or asked(everything, chosen, most=1))
    return Round(
        questions=tuple(question(o, worth, strategy, as_of) for o, worth in picked),
        left=rest, enough=enough, open=len({o.number for o in everything.all}),
        said=_said(rest, picked, as_of, enough=enough), plan=plan,
        chances=_chances({*about, *(o.key[0] for o, _ in picked)}, simulation, prices),
    )  # fmt: skip


def find(
    strategy: Strategy,
    belief: Belief,
    as_of: dt.date,
    seed: int,
    key: Key,
    *,
    draws: int = DRAWS,
) -> Question | None:
    """The question about one quantity (use case, quantity, part), however little its answer is worth; a plain one
    where some figure that is believed would turn the choice. None where it was measured or is none of this use case."""
    frame = frame_of(strategy, belief, as_of)
    simulation = Simulation(frame, seed, draws)
    chosen = choose(frame, simulation)
    same = [o for o in offers(chosen, Prices.of(chosen), simulation, priors=Priors()).all if o.key == key]
    best = next((o for o in same if o.form == "judgement"), same[0] if same else None)
    if best is not None:
        return question(best, 0.0, strategy, as_of)
    use_case, quantity, part = key
    measured = any(o.quantity == quantity and o.value is not None for o in strategy.outcomes_of(use_case))
    if measured or key not in belief.items:
        return None
    unit = belief.items[key].unit
    to = whom(strategy, use_case, quantity, ()) or Asked(kind="strategy_lead")
    return Question(
        use_case=use_case, quantity=quantity, part=part, worth=0.0, threshold=None, unit=unit,
        ask=words(key, None, unit, strategy, as_of), to=to.key,
    )  # fmt: skip


def questions(chosen: Chosen, prices: Prices, simulation: Simulation, as_of: dt.date) -> tuple[Question, ...]:
    """The first questions about a plan that was chosen already: at most `MOST`, none that is not worth its time."""
    picked = asked(offers(chosen, prices, simulation, priors=Priors()), chosen)
    return tuple(question(offer, worth, chosen.frame.strategy, as_of) for offer, worth in picked)


def asked(found: Offers, chosen: Chosen, *, most: int = MOST) -> list[tuple[Offer, float]]:
    """The questions picked and what each adds, EUR: only those that are worth the time of the person asked."""
    least = found.minutes / 60 * float(chosen.frame.settings.hourly_rate) * PAYS
    order = pick(
        found.margins, found.of, found.moved, found.minutes, most, least, [o.number for o in found.all]
    )
    return [(found.all[q], worth) for q, worth in order]


def what_is_left(found: Offers, chosen: Chosen, prices: Prices, simulation: Simulation) -> float:
    """EUR that all answers that could still be had, each as a range, would add to the plan's value at most.

    Where resources can be bought or rules tie several rows together, today's prices have to do (`ranking.left`).
    """
    ranges = _ranges(found)
    at_today = float(left(ranges.margins, ranges.of, ranges.moved).sum())
    frame = chosen.frame
    if frame.offers or frame.stops or frame.floors:
        return at_today
    skill = {k: 2 * v for k, v in prices.skill.items()}
    dearer = _ranges(
        offers(chosen, replace(prices, budget=2 * prices.budget, skill=skill), simulation, priors=Priors())
    )
    supply = float(chosen.limits @ prices.budget)
    for k, days in frame.capacity.items():
        supply += float(np.where(np.isfinite(days), days, 0.0) @ prices.skill[k])
    must = np.array([c.must for c in frame.worth.cases], dtype=np.bool_)
    now = (ranges.margins, ranges.moved)
    return min(at_today, least_left(now, (dearer.margins, dearer.moved), ranges.of, supply, must))


def _ranges(found: Offers) -> Offers:
    return found.only([o for o in found.all if o.form == "range"])


def question(offer: Offer, worth: float, strategy: Strategy, as_of: dt.date) -> Question:
    """The question in plain words."""
    use_case, quantity, part = offer.key
    return Question(
        use_case=use_case, quantity=quantity, part=part, worth=worth, threshold=offer.threshold, unit=offer.unit,
        ask=words(offer.key, offer.threshold, offer.unit, strategy, as_of),
        form=offer.form, minutes=offer.minutes, to=offer.to.key,
    )  # fmt: skip


def words(key: Key, threshold: float | None, unit: str, strategy: Strategy, as_of: dt.date) -> Statement:
    """ "Bringt „Wartung Pressen“ mehr als 84.000 Euro pro Jahr?" Nothing in it tells what the plan says now."""
    use_case, quantity, part = key
    name = form_of(quantity, unit)
    said: dict[str, str | int | Text] = {"title": title(strategy, use_case)}
    if name == "effect-kpi":
        said["kpi"] = record_title(strategy, part)
    if threshold is None:
        return Statement(code=f"portfolio-ask-open-{name}", words=said)
    value, shown_in = shown(threshold, unit)
    fact = Fact(
        id=".".join(p for p in (use_case, "asked", quantity, part) if p), value=value, unit=shown_in, as_of=as_of,
        formula="portfolio-formula-asked", inputs=(f"{use_case}.value", f"{use_case}.price"),
    )  # fmt: skip
    return Statement(code=f"portfolio-ask-{name}", facts={"threshold": fact}, words=said)


def shown(threshold: float, unit: str) -> tuple[float, str]:
    """A figure in the words of the business: hours per week instead of hours per year."""
    weekly = unit == "h/year" and threshold >= WORKING_WEEKS
    return (threshold / WORKING_WEEKS, "h/week") if weekly else (threshold, unit)


def round_up(amount: float) -> float:
    """Two leading digits, up: who says "less than 5,000" must not mean 5,030. Whole euros."""
    if amount <= 0:
        return 0.0
    step = max(1.0, 10.0 ** (math.floor(math.log10(amount)) - 1))
    return math.ceil(amount / step - 1e-9) * step


def _chances(wanted: set[str], simulation: Simulation, prices: Prices) -> dict[str, float]:
    """How often each of these use cases is chosen in single draws, at the prices of the resources."""
    found = {}
    for i in sorted(wanted & prices.frame.worth.row.keys()):
        n = prices.frame.worth.row[i]
        drawn = first(simulation.of(i), _CHANCE_DRAWS)
        margins = prices.drawn_margins(n, drawn, simulation.reach(i)[: len(drawn.success)])
        found[i] = 1.0 if prices.frame.worth.cases[n].must else float((margins.max(axis=1) > 0).mean())
    return found


def _goes_to(offer: Offer, unit: str, strategy: Strategy) -> bool:
    """Whether this unit, role or desk is asked."""
    wanted = unit.strip().casefold()
    names = {offer.to.key.casefold(), offer.to.name.casefold(), offer.to.kind}
    if offer.to.kind == "owner":
        names.add(record_title(strategy, offer.to.name).in_("de").casefold())
        names.add(record_title(strategy, offer.to.name).in_("en").casefold())
    return wanted in names


def _said(rest: float, picked: list[tuple[Offer, float]], as_of: dt.date, *, enough: bool) -> Statement:
    most = Fact(
        id="ask.left", value=round_up(rest), unit="EUR", as_of=as_of, formula="portfolio-formula-ask-left",
        inputs=("plan.value",),
    )  # fmt: skip
    if enough:
        return Statement(
            code="portfolio-ask-enough" if rest > 0 else "portfolio-ask-nothing", facts={"left": most}
        )
    if not picked:
        return Statement(code="portfolio-ask-elsewhere", facts={"left": most})
    minutes = Fact(
        id="ask.minutes", value=math.ceil(sum(o.minutes for o, _ in picked)), unit="count", as_of=as_of,
        formula="portfolio-formula-ask-minutes",
    )  # fmt: skip
    return Statement(
        code="portfolio-ask-open", facts={"left": most, "minutes": minutes}, words={"n": len(picked)}
    )
