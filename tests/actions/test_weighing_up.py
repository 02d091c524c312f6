"""What is asked of the plan beyond itself: computed once, kept beside the journal, answered from there."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest

from leitstand.actions import (
    Desk,
    Weighed,
    budget_curve,
    current_review,
    list_by_score,
    regret_of_plan,
    risk_in_money,
    to_be_founded,
    worth_knowing,
)
from leitstand.journal import Put
from leitstand.strategy import Budget, Estimate, Record, SizeClass, Text, UseCase

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
ASKED: dict[str, Callable[[Desk], Weighed[Any]]] = {
    "frontier": budget_curve, "attitudes": risk_in_money, "regret": regret_of_plan, "scoring": list_by_score,
    "worth_of_knowing": worth_knowing,
}  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    at_work = to_be_founded(tmp_path, "Werk", {}, clock=lambda: NOW)
    at_work.found()
    records: list[Record] = [
        Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(90_000)) for y in (2026, 2027, 2028, 2029)
    ]
    sizes: tuple[Literal["S", "M", "L"], ...] = ("S", "M", "L", "M")
    for n, size in enumerate(sizes):
        records.append(UseCase(id=f"UC-{n}", title=Text(de=f"Idee {n}")))
        records.append(Estimate(
            id=f"UC-{n}.effect", use_case=f"UC-{n}", quantity="effect", kpi="KPI-ERGEBNIS", unit="EUR/year",
            value=SizeClass(size=size), method="list", date=NOW.date(),
        ))  # fmt: skip
    at_work.perform(lambda _: [Put(r) for r in records], why="Anfang")
    return at_work


def broken(*_: object, **__: object) -> None:
    raise AssertionError("computed again")


@pytest.mark.parametrize("function", ASKED)
def test_a_repeated_question_is_answered_without_computing(
    desk: Desk, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ASKED[function](desk)
    monkeypatch.setattr(f"leitstand.portfolio.{function}", broken)
    again = ASKED[function](desk)
    assert again.answer == first.answer
    assert again.strategy == first.strategy


@pytest.mark.parametrize("function", ASKED)
def test_a_changed_strategy_is_another_question(
    desk: Desk, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ASKED[function](desk)
    desk.perform(lambda _: [Put(Budget(id="BUDGET-2027", year=2027, amount=Decimal(40_000)))], why="weniger")
    current_review(desk)
    monkeypatch.setattr(f"leitstand.portfolio.{function}", broken)
    with pytest.raises(AssertionError, match="computed again"):
        ASKED[function](desk)


def test_another_method_or_amount_is_another_question(desk: Desk) -> None:
    assert [list_by_score(desk, method=m).answer.method for m in ("points", "ratio")] == ["points", "ratio"]
    assert [regret_of_plan(desk, threshold=t).answer.threshold for t in (5.0, 7.0)] == [5, 7]


def test_what_was_kept_in_another_form_is_computed_again(desk: Desk) -> None:
    first = list_by_score(desk).answer
    (key,) = desk.journal.derived_keys("answer/scoring/")
    desk.journal.derived_put(key, '{"as_of": "2026-11-23"}', "application/json")
    assert list_by_score(desk).answer == first


def test_the_answers_agree_with_the_plan(desk: Desk) -> None:
    plan = current_review(desk).review.portfolio.plan
    curve, risk, score = budget_curve(desk).answer, risk_in_money(desk).answer, list_by_score(desk).answer
    assert curve.points[curve.today].value.mean == pytest.approx(plan.value.mean, rel=1e-9)
    today = next(r for r in risk.rows if r.attitude == risk.in_force)
    assert today.mean == pytest.approx(plan.value.mean, rel=1e-9)
    assert score.plan.mean == pytest.approx(plan.value.mean, rel=1e-9)
    assert score.lost == pytest.approx(score.plan.mean - score.list.mean)
