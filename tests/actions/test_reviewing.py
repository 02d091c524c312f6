"""A review keeps its plan once, a look back keeps nothing, and nobody's change is lost under it."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from leitstand.actions import (
    ActionRefused,
    Desk,
    current_review,
    import_list,
    make_review,
    play,
    to_be_founded,
)
from leitstand.actions.reviewing import keep_review
from leitstand.documents import items_key
from leitstand.journal import Conflict, Put
from leitstand.learning import FirstLook
from leitstand.strategy import Text, UseCase

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
LIST = "Idee;Nutzen im Jahr;Einmaliger Aufwand\nAngebote;120 T€;20 T€\nPrognose;80 T€;30 T€\nChatbot;5 T€;60 T€\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    at_work = to_be_founded(tmp_path / "home", "Werk", {2027: Decimal(40_000)}, clock=lambda: NOW)
    at_work.found()
    file = tmp_path / "ideen.csv"
    file.write_text(LIST, encoding="utf-8")
    import_list(at_work, file)
    return at_work


def test_reviewing_twice_writes_one_plan(desk: Desk) -> None:
    first = make_review(desk)
    head = desk.journal.head("werk")
    second = make_review(desk)
    assert desk.journal.head("werk") == head
    assert second.review.portfolio.plan == first.review.portfolio.plan
    assert current_review(desk).review == second.review


def test_a_chart_that_was_drawn_for_an_earlier_review_is_not_drawn_again(desk: Desk) -> None:
    make_review(desk)
    drawn = desk.journal.derived_keys("chart/")
    assert drawn
    for key in drawn:
        desk.journal.derived_put(key, "drawn before", "text/plain")
    make_review(desk)
    assert desk.journal.derived_keys("chart/") == drawn
    assert {desk.journal.derived_get(key).content for key in drawn} == {b"drawn before"}  # type: ignore[union-attr]


def test_a_look_back_is_shown_and_not_kept(desk: Desk) -> None:
    later = replace(desk, clock=lambda: NOW + dt.timedelta(days=40))
    later.perform(lambda _: [Put(UseCase(id="UC-9", title=Text(de="Später"), unit="IT"))], why="später")
    head = desk.journal.head("werk")
    looked = make_review(later, as_of=NOW.date())
    assert not looked.kept
    assert "UC-9" not in looked.strategy
    assert desk.journal.head("werk") == head
    with pytest.raises(ActionRefused) as refused:
        make_review(later, as_of=dt.date(2020, 1, 1))
    assert refused.value.message.code == "actions-nothing-on-that-day"


def test_a_change_during_the_review_is_a_conflict_and_no_plan_is_written(desk: Desk) -> None:
    def meanwhile(_: object) -> None:
        desk.perform(lambda _: [Put(UseCase(id="UC-9", title=Text(de="Inzwischen")))], why="inzwischen")

    with pytest.raises(Conflict):
        make_review(desk, told=meanwhile)
    assert not desk.load()[0].plans


def test_the_plan_is_told_before_it_is_explained(desk: Desk) -> None:
    heard: list[object] = []
    first = make_review(desk, progress=heard.append, told=lambda look: heard.append(look.plan))
    assert heard[0] == first.review.portfolio.plan
    assert len(heard) > 1
    later = replace(desk, clock=lambda: NOW + dt.timedelta(days=1))
    looks: list[FirstLook] = []
    second = make_review(later, told=looks.append)
    assert {s.use_case for s in looks[0].changes} == {
        c.use_case
        for c in second.review.portfolio.plan.choices
        if c not in first.review.portfolio.plan.choices
    }


def test_a_review_kept_with_its_belief_is_the_one_kept_without(desk: Desk) -> None:
    made = make_review(desk)
    with_it = desk.journal.derived_get(items_key("werk", made.sequence))
    keep_review(desk, made.review, made.strategy, made.sequence)
    assert desk.journal.derived_get(items_key("werk", made.sequence)) == with_it


def test_a_what_if_is_weighed_like_the_plan_it_is_compared_with(desk: Desk) -> None:
    reviewed = make_review(desk, seed=7)
    later = replace(desk, clock=lambda: NOW + dt.timedelta(days=100))
    played = play(later, ["budget 2027=40000"])
    assert played.after.plan.basis.seed == 7
    assert played.after.plan.as_of == reviewed.review.as_of
    assert not played.difference.shifts


def test_a_thorough_review_takes_the_place_of_the_quick_one_and_writes_no_second_plan(desk: Desk) -> None:
    quick = make_review(desk)
    head = desk.journal.head("werk")
    thorough = make_review(desk, thoroughly=True)
    assert desk.journal.head("werk") == head
    assert thorough.review.portfolio.plan == quick.review.portfolio.plan
    assert current_review(desk).review == thorough.review
    known = thorough.review.portfolio.information
    assert known is not None
    assert known.everything is not None


def test_a_thorough_review_that_is_ended_leaves_the_quick_one_as_it_is(desk: Desk) -> None:
    def stop(part: float) -> None:
        if part > 0.3:
            raise KeyboardInterrupt

    quick = make_review(desk)
    with pytest.raises(KeyboardInterrupt):
        make_review(desk, thoroughly=True, progress=stop)
    assert current_review(desk).review == quick.review
