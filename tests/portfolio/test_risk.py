"""Risk attitudes in money: told against the bold plan, from draws that no plan was made from."""

import pytest
from tests.companies import AS_OF, company
from tests.portfolio.worlds import DAY, made

from leitstand.beliefs import believe
from leitstand.portfolio import Attitudes, attitudes
from leitstand.strategy import Strategy
from leitstand.texts import render


@pytest.fixture(scope="module")
def found() -> list[Attitudes]:
    strategies = [made(seed)[0] for seed in (1, 2, 3)]
    return [attitudes(s, believe(s, DAY), DAY, 1, draws=300) for s in strategies]


def test_all_attitudes_stand_side_by_side_and_bold_gives_up_nothing(found: list[Attitudes]) -> None:
    for one in found:
        rows = {r.attitude: r for r in one.rows}
        assert set(rows) == {"cautious", "balanced", "bold"}
        assert (rows["bold"].given_up, rows["bold"].kept) == (0, 0)
        assert all(r.bad <= r.mean for r in one.rows)
        assert rows[one.in_force].enters == rows[one.in_force].leaves == ()


def test_what_is_given_up_and_kept_are_the_differences_to_the_bold_plan(found: list[Attitudes]) -> None:
    for one in found:
        bold = next(r for r in one.rows if r.attitude == "bold")
        for r in one.rows:
            assert r.given_up == pytest.approx(bold.mean - r.mean)
            assert r.kept == pytest.approx(r.bad - bold.bad)


def test_no_attitude_brings_more_on_average_than_the_one_that_looks_at_nothing_else(
    found: list[Attitudes],
) -> None:
    for one in found:
        bold = next(r for r in one.rows if r.attitude == "bold")
        assert all(r.given_up >= -5e-3 * abs(bold.mean) for r in one.rows)


def test_it_is_said_in_both_languages_and_survives_json(found: list[Attitudes]) -> None:
    for one in found:
        for r in one.rows:
            for statement in (r.statement, *([r.sharper] if r.sharper else [])):
                assert render(statement.message(), "de") != render(statement.message(), "en")
        assert Attitudes.model_validate_json(one.model_dump_json()) == one


def test_a_company_without_a_target_picture_counts_as_balanced() -> None:
    records = [r for r in company(5, 12) if r.kind != "target_picture"]
    strategy = Strategy(records)
    one = attitudes(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=200)
    assert one.in_force == "balanced"


def test_order_of_records_changes_nothing() -> None:
    strategy = company(3, 12)
    other = Strategy(reversed(list(strategy)))
    one, two = (attitudes(s, believe(s, AS_OF), AS_OF, 1, draws=200) for s in (strategy, other))
    assert one == two
