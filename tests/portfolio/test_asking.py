"""A round of questions: what is asked, whom, in which words, and how honest "enough" is."""

import datetime as dt
from decimal import Decimal
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company

from leitstand.beliefs import Priors, believe, sample
from leitstand.portfolio.asking import Asked, Round, ask_round, find, moved
from leitstand.portfolio.asking.offers import MINUTES
from leitstand.portfolio.asking.rounds import ENOUGH
from leitstand.portfolio.choose import choose
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import (
    QUANTITIES,
    Budget,
    Decision,
    DecisionRole,
    Estimate,
    Kpi,
    NotKnown,
    Outcome,
    Point,
    Quantity,
    Record,
    Settings,
    SizeClass,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import LANGUAGES, render

DAY = dt.date(2026, 11, 23)
MONEY = Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis"), unit="EUR/year", worth=Decimal(1))
SETTINGS = Settings(
    id="SETTINGS", hourly_rate=Decimal(60), day_rate=Decimal(700), discount_rate=Decimal("0.08"), horizon_years=3,
    hours_share=Decimal("0.5"), hours_decided=True,
)  # fmt: skip
ROLE = DecisionRole(id="ROLE-MONTAGE", title=Text(de="Leitung Montage", en="Head of assembly"))
SEEDS = st.integers(0, 100_000)
_PRIORS = Priors()
_SURE: tuple[tuple[Quantity, int, str], ...] = (
    ("effect", 5_000_000, "EUR/year"),
    ("one_off_cost", 100, "EUR"),
)


def estimate(case: str, quantity: Quantity, value: Any, **fields: Any) -> Estimate:
    given_ = {
        "kpi": MONEY.id if quantity == "effect" else None,
        "unit": "",
        "date": DAY,
        "method": "list",
    } | fields
    return Estimate(
        id=f"{case}.{quantity}.{fields.get('by', 'liste')}",
        use_case=case,
        quantity=quantity,
        value=value,
        **given_,
    )


def ideas(seed: int, count: int = 12, budget: float = 150_000) -> Strategy:
    """Ideas of which only sizes are known."""
    rng = Random(seed)
    records: list[Record] = [
        MONEY, SETTINGS, ROLE,
        *(Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(int(budget))) for y in (2026, 2027, 2028, 2029)),
    ]  # fmt: skip
    for n in range(count):
        case = f"UC-{n:03d}"
        unit = rng.choice(("Montage", "Vertrieb"))
        records += [
            UseCase(
                id=case,
                title=Text(de=f"Idee {n}", en=f"Idea {n}"),
                unit=unit,
                owner=rng.choice((ROLE.id, None)),
            ),
            estimate(case, "effect", SizeClass(size=rng.choice(("S", "M", "L"))), unit="EUR/year"),
            estimate(case, "one_off_cost", SizeClass(size=rng.choice(("S", "M", "L"))), unit="EUR"),
        ]
    return Strategy(records)


def asked_of(strategy: Strategy, day: dt.date = DAY, **wishes: Any) -> Round:
    return ask_round(strategy, believe(strategy, day), day, 1, **wishes)


@given(SEEDS)
@settings(max_examples=6, deadline=None)
def test_any_company_can_be_asked_the_same_whatever_the_order_of_its_records(seed: int) -> None:
    strategy = company(seed, 10)
    found = asked_of(strategy, AS_OF)
    shuffled = list(strategy)
    Random(seed).shuffle(shuffled)
    assert asked_of(Strategy(shuffled), AS_OF) == found
    assert len(found.questions) <= 12
    assert Round.model_validate_json(found.model_dump_json()) == found
    for question in found.questions:
        for lang in LANGUAGES:
            assert render(question.ask.message(), lang).endswith("?")
            assert render(Asked.of(question.to).words(strategy), lang)


def test_questions_pay_their_time_and_are_sorted_by_worth_per_minute() -> None:
    found = asked_of(ideas(1))
    assert found.questions
    first = found.questions[0]
    assert first.worth / first.minutes >= found.questions[-1].worth / found.questions[-1].minutes
    assert all(q.worth >= q.minutes / 60 * 60 * 10 for q in found.questions)
    assert len({(q.use_case, q.quantity, q.part) for q in found.questions}) == len(found.questions)


def test_a_question_says_nothing_of_the_plan_and_favours_no_answer() -> None:
    found = asked_of(ideas(1))
    for question in found.questions:
        said = render(question.ask.message(), "de")
        assert not any(word in said for word in ("Plan", "dabei", "heraus", "Wert", "lohnt", "nicht"))
        if question.form == "judgement":
            assert "mehr als" in said or "länger als" in said or "öfter als" in said


def test_the_threshold_is_a_round_figure_that_somebody_could_believe() -> None:
    strategy = ideas(2)
    belief = believe(strategy, DAY)
    for q in ask_round(strategy, belief, DAY, 1).questions:
        if q.threshold is not None:
            d = belief.items[q.use_case, q.quantity, q.part].distribution
            assert d.ppf(0.005) * 0.9 <= q.threshold <= d.ppf(0.995) * 1.1
            if q.quantity in ("effect", "one_off_cost"):
                assert float(f"{q.threshold:.2g}") == q.threshold


def test_minutes_stand_in_one_table_and_a_plain_question_takes_fewer() -> None:
    assert set(MINUTES) == set(QUANTITIES)
    assert all(0 < short < long for short, long in MINUTES.values())


def test_hours_are_asked_for_in_hours_per_week() -> None:
    hours = Kpi(id="KPI-ZEIT", title=Text(de="Arbeitszeit"), unit="h/year")
    strategy = ideas(3, 6).having(hours, *(
        Estimate(
            id=f"UC-{n:03d}.zeit", use_case=f"UC-{n:03d}", quantity="effect", kpi="KPI-ZEIT", value=SizeClass(size="L"),
            unit="h/year", date=DAY,
        ) for n in range(6)
    ))  # fmt: skip
    belief = believe(strategy, DAY)
    asked = [find(strategy, belief, DAY, 1, (f"UC-{n:03d}", "effect", "KPI-ZEIT")) for n in range(6)]
    weekly = [q.ask.facts["threshold"] for q in asked if q is not None and q.form == "judgement"]
    assert weekly
    assert {f.unit for f in weekly} == {"h/week"}
    assert all(isinstance(f.value, float) and f.value * 2 == int(f.value * 2) for f in weekly)


def test_a_round_goes_to_one_unit_or_role() -> None:
    strategy = ideas(1)
    everybody = {q.to for q in asked_of(strategy).questions}
    assert len(everybody) > 1
    for unit, key in (
        ("Montage", "unit:Montage"),
        ("vertrieb", "unit:Vertrieb"),
        ("Leitung Montage", "owner:ROLE-MONTAGE"),
    ):
        found = asked_of(strategy, unit=unit)
        assert {q.to for q in found.questions} <= {key}
    assert not asked_of(strategy, unit="Mars").questions


def test_nobody_is_asked_what_it_brings_if_no_budget_can_pay_for_it() -> None:
    strategy = ideas(1, budget=40_000)
    frame = frame_of(strategy, believe(strategy, DAY), DAY)
    dear = {
        c.id
        for n, c in enumerate(frame.worth.cases)
        if not (frame.worth.cost[n] <= frame.limits).all(axis=1).any()
    }
    assert dear
    asked = {
        q.use_case for q in asked_of(strategy).questions if q.quantity in ("effect", "adoption", "success")
    }
    assert asked
    assert not asked & dear


def test_nobody_is_asked_for_a_cost_that_no_budget_could_pay_however_low_it_were() -> None:
    found = asked_of(ideas(1, budget=0))
    assert (found.questions, found.open, found.left) == ((), 0, 0.0)
    assert found.enough
    assert found.said.code == "portfolio-ask-nothing"


def test_what_must_be_done_leaves_no_money_for_what_is_asked_about() -> None:
    strategy = ideas(1, budget=150_000)
    frame = frame_of(strategy, believe(strategy, DAY), DAY)
    dearest = int(frame.worth.cost.sum(axis=(1, 2)).argmax())
    decided = Decision(id="D", verdict="pilot", use_case=frame.worth.cases[dearest].id, date=DAY)
    before, after = (asked_of(s).open for s in (strategy, strategy.having(decided)))
    assert after < before - 1


def test_a_unit_without_questions_is_not_told_that_enough_was_asked() -> None:
    found = asked_of(ideas(1), unit="Mars")
    assert not found.questions
    assert not found.enough
    assert found.said.code == "portfolio-ask-elsewhere"


def test_who_does_not_know_is_not_asked_again_and_when_nobody_knows_nobody_is() -> None:
    strategy = ideas(1)
    key: tuple[str, Quantity, str] = ("UC-000", "effect", MONEY.id)
    passed: list[str] = []
    while (
        asked := find(strategy, believe(strategy, DAY), DAY, 1, key)
    ) is not None and asked.form == "judgement":
        assert asked.to not in passed
        passed.append(asked.to)
        n = len(passed)
        strategy = strategy.having(
            estimate("UC-000", "effect", NotKnown(), by=f"S{n}", method="question", asked=asked.to)
        )
    assert passed[0].startswith("unit:")
    assert passed[-1] == "strategy_lead"
    assert all((q.use_case, q.quantity) != ("UC-000", "effect") for q in asked_of(strategy).questions)


def test_what_was_measured_is_not_asked() -> None:
    strategy = ideas(1)
    first = asked_of(strategy).questions[0]
    kpi = first.part if first.quantity == "effect" else None
    result = Outcome(
        id="IST",
        use_case=first.use_case,
        quantity=first.quantity,
        kpi=kpi,
        value=Decimal(1),
        unit=first.unit,
        date=DAY,
    )
    again = asked_of(strategy.having(result))
    assert all((q.use_case, q.quantity) != (first.use_case, first.quantity) for q in again.questions)


def test_with_all_known_that_matters_it_is_enough_and_said_with_a_figure() -> None:
    strategy = ideas(4, 4, budget=10_000_000)
    known = strategy.having(*(
        estimate(f"UC-{n:03d}", q, Point(value=Decimal(v)), by=by, unit=u)
        for n in range(2) for by in ("A", "B", "C")
        for q, v, u in _SURE
    ), estimate("UC-003", "effect", Point(value=Decimal(60_000)), unit="EUR/year", by="A"),
       estimate("UC-003", "one_off_cost", Point(value=Decimal(40_000)), unit="EUR", by="A"))  # fmt: skip
    found = asked_of(known)
    assert found.enough
    assert found.left > 0
    assert found.left < ENOUGH * found.plan.value.mean
    said = render(found.said.message(), "de")
    assert said.startswith("Genug geschätzt: Weitere Angaben ändern den Plan voraussichtlich um weniger als")


def test_an_answer_is_told_with_what_it_did() -> None:
    strategy = ideas(1, budget=500_000)
    before = asked_of(strategy)
    question = next(q for q in before.questions if q.quantity == "effect")
    huge = estimate(question.use_case, "effect", Point(value=Decimal(9_000_000)), by="A", unit="EUR/year")
    after = ask_round(
        strategy.having(huge),
        believe(strategy.having(huge), DAY),
        DAY,
        1,
        about=(question.use_case,),
        in_force=before.plan,
    )
    change = moved(before, after, question.use_case, strategy, DAY)
    assert change.difference > 0
    assert change.chance_after is not None
    assert change.chance_before is not None
    assert change.chance_after > change.chance_before
    for lang in LANGUAGES:
        assert all(render(s.message(), lang) for s in change.said)
    same = moved(before, before, question.use_case, strategy, DAY)
    assert (same.shifts, same.difference) == ((), 0)


@pytest.mark.slow
def test_further_answers_bring_no_more_on_average_than_was_said_to_be_left() -> None:
    """Firms whose truth is drawn from the belief, everybody answers everything: the plan made again is worth, with what
    is then known, on average at most `left` more than the old plan."""
    said, brought = [], []
    for seed in range(16):
        strategy = ideas(seed, 14, budget=120_000)
        belief = believe(strategy, DAY)
        found = ask_round(strategy, belief, DAY, 1)
        frame = frame_of(strategy, belief, DAY)
        old = choose(frame, Simulation(frame, 1, 200)).start
        worlds = sample(belief, 100 + seed, 5, quantities=("effect", "one_off_cost"))
        rng = np.random.default_rng(seed)
        for w in range(5):
            answers = []
            for (case, quantity, _), draws in worlds.items():
                effect = quantity == "effect"
                bias, noise = _PRIORS.spread["benefit" if effect else "cost"].bias, 0.6 if effect else 0.33
                view = float(draws[w]) * float(np.exp(noise * rng.standard_normal() - bias))
                unit = "EUR/year" if effect else "EUR"
                answers.append(estimate(case, quantity, Point(value=Decimal(round(view))), by="A", unit=unit))
            known = strategy.having(*answers)
            after = frame_of(known, believe(known, DAY), DAY)
            new = choose(after, Simulation(after, 1, 200)).start
            brought.append(_worth(after, new) - _worth(after, old))
            said.append(found.left)
    error = float(np.std(brought)) / len(brought) ** 0.5
    assert np.mean(brought) > 0
    assert np.mean(brought) <= np.mean(said) + 2 * error


def _worth(frame: Any, start: Any) -> float:
    rows = np.flatnonzero(start >= 0)
    return float(frame.worth.goal[rows, start[rows]].sum())
