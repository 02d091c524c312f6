"""The list by score: points as people typed them, filled under the plan's own limits, valued with the same figures."""

from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.portfolio.worlds import DAY, made

from leitstand.beliefs import believe
from leitstand.portfolio import ScoreMethod, Scoring, scoring
from leitstand.portfolio.choose import choose
from leitstand.portfolio.evaluate import evaluated
from leitstand.portfolio.frame import frame_of
from leitstand.portfolio.model import build, expected_numbers
from leitstand.portfolio.scores import METHODS, fill, rank
from leitstand.portfolio.simulate import Simulation
from leitstand.strategy import (
    Budget,
    Estimate,
    Estimated,
    Kpi,
    Point,
    Score,
    SizeClass,
    Strategy,
    Text,
    UseCase,
)
from leitstand.texts import render

SEEDS = st.integers(0, 100_000)


@given(SEEDS, st.integers(0, 14), st.sampled_from(METHODS), st.booleans())
@settings(max_examples=20, deadline=None)
def test_the_list_keeps_every_rule_that_the_plan_keeps(
    seed: int, use_cases: int, method: ScoreMethod, rules: bool
) -> None:
    strategy = company(seed, use_cases, rules=rules)
    frame = frame_of(strategy, believe(strategy, AS_OF), AS_OF)
    chosen = choose(frame, Simulation(frame, 1, 60))
    frame = chosen.frame
    ranked = rank(frame, method)
    start = fill(chosen, [frame.worth.row[x.use_case] for x in ranked])
    model = build(frame, expected_numbers(frame), chosen.limits)
    plan = np.zeros(frame.worth.mean.shape)
    plan[np.flatnonzero(start >= 0), start[start >= 0]] = 1
    if evaluated(model, chosen.matrix).kept and not frame.stops:
        assert evaluated(model, plan).kept
    assert [x.rank for x in ranked] == list(range(1, len(ranked) + 1))
    assert all(a.score >= b.score for a, b in pairwise(ranked))


@given(SEEDS)
@settings(max_examples=8, deadline=None)
def test_under_a_bold_attitude_no_list_beats_the_plan_by_more_than_its_gap(seed: int) -> None:
    records = [r for r in company(seed, 14) if r.kind != "target_picture"]
    strategy = Strategy([*records, *(
        [p.model_copy(update={"risk_attitude": "bold"})] if (p := company(seed, 14).target_picture) else []
    )])  # fmt: skip
    if strategy.target_picture is None:
        return
    found = scoring(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=60)
    assert found.lost >= -2e-3 * abs(found.plan.mean) - 5


def test_what_was_typed_counts_and_the_unknown_gets_the_middle() -> None:
    typed: dict[str, tuple[Estimated, Estimated]] = {
        "A": (Score(score=5), SizeClass(size="XS")),
        "B": (SizeClass(size="L"), Score(score=2)),
        "C": (Point(value=Decimal(900_000)), Point(value=Decimal(1_000_000))),
        "D": (Point(value=Decimal(1_000)), Point(value=Decimal(1_000))),
    }
    records = [UseCase(id=i, title=Text(de=i, en=i)) for i in (*typed, "E")]
    money = Kpi(id="KPI-ERGEBNIS", title=Text(de="Ergebnis"), unit="EUR/year", worth=Decimal(1))
    estimates = [
        Estimate(id=f"{i}.{q}", use_case=i, quantity=q, kpi="KPI-ERGEBNIS" if q == "effect" else None, value=v,
                 unit="EUR/year" if q == "effect" else "EUR", date=DAY)
        for i, pair in typed.items() for q, v in zip(("effect", "one_off_cost"), pair, strict=True)
    ]  # fmt: skip
    budgets = [Budget(id=f"B-{y}", year=y, amount=Decimal(500_000)) for y in (2027, 2028, 2029)]
    strategy = Strategy([money, *records, *estimates, *budgets])
    found = {x.use_case: x for x in scoring(strategy, believe(strategy, DAY), DAY, 1, draws=60).ranked}
    assert {i: (x.benefit, x.effort) for i, x in found.items()} == {
        "A": (5, 1), "B": (4, 2), "C": (5, 5), "D": (1, 1), "E": (3, 3),
    }  # fmt: skip
    assert [i for i, x in found.items() if x.guessed] == ["E"]
    assert (found["A"].score, found["A"].rank) == (25, 1)
    assert found["C"].score == 5


def test_the_difference_is_said_with_reasons_in_both_languages_and_survives_json() -> None:
    differs = 0
    for seed in range(4):
        strategy = made(seed)[0]
        found = scoring(strategy, believe(strategy, DAY), DAY, 1, draws=60)
        differs += len(found.differences)
        for statement in (found.statement, *(d.why for d in found.differences)):
            assert render(statement.message(), "de") != render(statement.message(), "en")
        assert Scoring.model_validate_json(found.model_dump_json()) == found
        told = found.statement.facts["lost"].value
        assert told == pytest.approx(abs(found.lost))
    assert differs > 0


def test_order_of_records_changes_nothing() -> None:
    strategy = company(3, 14)
    other = Strategy(reversed(list(strategy)))
    one, two = (scoring(s, believe(s, AS_OF), AS_OF, 1, draws=60) for s in (strategy, other))
    assert one == two
