"""Playing through quickly: the plan under changes against today's, over the same draws."""

import pytest
from tests.web.fixtures import company

from leitstand.beliefs import believe
from leitstand.portfolio import Sketched, applied, parse_what_if, plan_now, sketch
from leitstand.strategy import Plan, Strategy

DAY, SEED = company.AS_OF, 1


@pytest.fixture(scope="module")
def today() -> tuple[Strategy, Plan]:
    strategy = company.strategy(14)
    return strategy, plan_now(strategy, believe(strategy, DAY), DAY, SEED).plan


def sketched(today: tuple[Strategy, Plan], *lines: str, known: bool = True) -> Sketched:
    strategy, plan = today
    then = applied(strategy, parse_what_if(lines), DAY)
    return sketch(
        (strategy, believe(strategy, DAY)), (then, believe(then, DAY)), DAY, SEED, in_force=plan,
        known=plan if known else None,
    )  # fmt: skip


def test_what_changes_nothing_differs_in_nothing(today: tuple[Strategy, Plan]) -> None:
    found = sketched(today, "stability=0%")
    assert (found.shifts, found.better, found.difference.mean) == ((), None, 0.0)
    assert found.difference.p10 == found.difference.p90 == 0.0


def test_the_difference_is_that_of_the_plans_and_lies_in_its_range(today: tuple[Strategy, Plan]) -> None:
    inside = next(c.use_case for c in today[1].choices if c.action in ("pilot", "scale"))
    found = sketched(today, f"lock {inside}=not-now")
    assert inside in {s.use_case for s in found.of("out")}
    assert found.difference.mean == pytest.approx(found.after.value.mean - found.before.value.mean)
    assert found.difference.p10 <= found.difference.p50 <= found.difference.p90
    assert found.better is not None and 0 <= found.better <= 1
    assert found.worth[inside] != 0


def test_todays_plan_is_made_where_it_is_not_known(today: tuple[Strategy, Plan]) -> None:
    made, known = (sketched(today, "budget 2027=+100000", known=k) for k in (False, True))
    assert [(c.use_case, c.action) for c in made.before.choices] == [
        (c.use_case, c.action) for c in known.before.choices
    ]


def test_the_same_question_has_the_same_answer(today: tuple[Strategy, Plan]) -> None:
    line = "budget 2027=200000"
    assert sketched(today, line) == sketched(today, line)
    assert Sketched.model_validate_json(sketched(today, line).model_dump_json()) == sketched(today, line)
