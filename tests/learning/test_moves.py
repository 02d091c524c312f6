"""What is to be done: the steps from today's state, those first that the plan in force did not have yet."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.companies import AS_OF, company
from tests.learning.test_review import DAY, ideas

from leitstand.learning import Move, Review, Step, review
from leitstand.strategy import Action, Choice, Decision, Plan, Range, Strategy, UseCase

BENEFITS = {"UC-1": 400_000, "UC-2": 300_000, "UC-3": 1_000}


def at_stage(strategy: Strategy, use_case: str, stage: str) -> Strategy:
    return strategy.having(strategy.one(UseCase, use_case).model_copy(update={"stage": stage}))


def with_effect(strategy: Strategy, use_case: str, low: int, high: int) -> Strategy:
    estimate = next(e for e in strategy.estimates if e.id == f"{use_case}.effect")
    value = Range(p10=Decimal(low), p90=Decimal(high))
    return strategy.having(estimate.model_copy(update={"value": value}))


def said(found: Review) -> list[tuple[str, Step, bool]]:
    return [(m.use_case, m.step, m.new) for m in found.moves]


def planned(plan: Plan, use_case: str, action: Action, start: str | None) -> Plan:
    """The plan as if it had said this of one use case."""
    other = [c for c in plan.choices if c.use_case != use_case]
    choices = sorted(
        (*other, Choice(use_case=use_case, action=action, start=start)), key=lambda c: c.use_case
    )
    return plan.model_copy(update={"choices": tuple(choices)})


def test_the_first_review_lists_every_step_as_new() -> None:
    found = review(ideas(BENEFITS), None, (), DAY, 1)
    assert said(found) == [("UC-1", "start", True), ("UC-2", "start", True)]
    assert all(m.why == found.portfolio.case(m.use_case).reason for m in found.moves)


def test_the_second_lists_the_same_steps_and_says_that_they_are_not_new() -> None:
    strategy = ideas(BENEFITS)
    first = review(strategy, None, (), DAY, 1)
    again = review(strategy, first.portfolio.plan, (), DAY, 1)
    assert said(again) == [("UC-1", "start", False), ("UC-2", "start", False)]
    assert again.in_force == first.portfolio.plan.id


def test_what_changed_comes_first_and_what_falls_out_is_dropped() -> None:
    strategy = ideas(BENEFITS)
    in_force = review(strategy, None, (), DAY, 1).portfolio.plan
    worse = with_effect(strategy, "UC-2", 100, 200)
    assert said(review(worse, in_force, (), DAY, 1)) == [("UC-2", "drop", True), ("UC-1", "start", False)]
    better = with_effect(strategy, "UC-3", 450_000, 550_000)
    assert said(review(better, in_force, (), DAY, 1)) == [
        ("UC-3", "start", True), ("UC-1", "start", False), ("UC-2", "start", False)
    ]  # fmt: skip


@pytest.mark.parametrize(("before", "step"), [("2027-Q3", "advance"), ("2026-Q4", "delay")])
def test_another_quarter_is_a_move_of_its_own(before: str, step: Step) -> None:
    strategy = ideas(BENEFITS)
    in_force = planned(review(strategy, None, (), DAY, 1).portfolio.plan, "UC-1", "pilot", before)
    assert said(review(strategy, in_force, (), DAY, 1))[0] == ("UC-1", step, True)


def test_what_has_been_carried_out_is_no_step_any_more() -> None:
    strategy = ideas(BENEFITS)
    in_force = review(strategy, None, (), DAY, 1).portfolio.plan
    running = at_stage(strategy, "UC-1", "operating")
    assert "UC-1" not in {m.use_case for m in review(running, in_force, (), DAY, 1).moves}
    scaled = planned(in_force, "UC-1", "scale", "2027-Q1")
    assert "UC-1" not in {m.use_case for m in review(running, scaled, (), DAY, 1).moves}


def test_a_pilot_under_way_is_scaled_next_and_that_is_new() -> None:
    strategy = ideas(BENEFITS)
    in_force = review(strategy, None, (), DAY, 1).portfolio.plan
    found = review(at_stage(strategy, "UC-1", "pilot"), in_force, (), DAY, 1)
    assert said(found)[0] == ("UC-1", "scale", True)


def test_a_stop_stays_to_be_done_until_it_is_done() -> None:
    strategy = at_stage(ideas(BENEFITS), "UC-2", "operating")
    stop = Decision(id="D", verdict="stop", use_case="UC-2", date=DAY)
    first = review(strategy.having(stop), None, (), DAY, 1)
    assert said(first)[0] == ("UC-2", "stop", True)
    again = review(strategy.having(stop), first.portfolio.plan, (), DAY, 1)
    assert ("UC-2", "stop", False) in said(again)
    gone = review(at_stage(strategy.having(stop), "UC-2", "retired"), first.portfolio.plan, (), DAY, 1)
    assert "UC-2" not in {m.use_case for m in gone.moves}


def test_what_was_to_be_stopped_and_now_goes_on_is_said() -> None:
    strategy = at_stage(ideas(BENEFITS), "UC-1", "operating")
    in_force = planned(review(strategy, None, (), DAY, 1).portfolio.plan, "UC-1", "stop", None)
    assert ("UC-1", "continue", True) in said(review(strategy, in_force, (), DAY, 1))


def test_a_use_case_that_the_plan_in_force_did_not_know_is_new() -> None:
    strategy = ideas(BENEFITS)
    in_force = review(strategy, None, (), DAY, 1).portfolio.plan
    known = in_force.model_copy(
        update={"choices": tuple(c for c in in_force.choices if c.use_case != "UC-2")}
    )
    assert said(review(strategy, known, (), DAY, 1)) == [("UC-2", "start", True), ("UC-1", "start", False)]


@given(st.integers(0, 100_000), st.integers(0, 14))
@settings(max_examples=8)
def test_a_review_against_its_own_plan_has_nothing_new_and_forgets_no_step(seed: int, use_cases: int) -> None:
    strategy = company(seed, use_cases)
    first = review(strategy, None, (), AS_OF, seed)
    again = review(strategy, first.portfolio.plan, (), AS_OF, seed)

    def steps(moves: tuple[Move, ...]) -> set[tuple[str, Step]]:
        return {(m.use_case, m.step) for m in moves}

    assert steps(again.moves) == steps(first.moves)
    assert all(m.new for m in first.moves)
    assert not any(m.new for m in again.moves)
    assert len({m.use_case for m in first.moves}) == len(first.moves)
