"""The first page: what is to be done, what is new of it, what is asked and what is not said twice."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

from leitstand.learning.results import Review
from leitstand.strategy import Statement

Shown = Callable[[Review], str]


@pytest.fixture
def shown(tmp_path: Path, at: Callable[..., Client]) -> Shown:
    """The first page of a review."""

    def page(review: Review) -> str:
        stored.store(tmp_path, "firma", "Firma", company.strategy(14), review)
        answer = at(tmp_path).get("/")
        assert answer.status_code == 200
        return answer.content.decode()

    return page


def card(page: str, name: str) -> str:
    return page.partition(f'id="{name}"')[2].partition("</section>")[0]


@pytest.mark.parametrize(("known", "marked"), [(0, 0), (3, 2), (14, 0)])
def test_new_moves_are_marked_where_not_all_are_new(shown: Shown, known: int, marked: int) -> None:
    review = company.review(14)
    moves = tuple(m.model_copy(update={"new": n >= known}) for n, m in enumerate(review.moves[:5]))
    todo = card(shown(review.model_copy(update={"moves": moves})), "todo")
    assert todo.count(">neu<") == marked


def test_moves_stand_in_the_order_of_the_review_with_what_they_bring_when_and_at_what_cost(
    shown: Shown,
) -> None:
    review = company.review(14)
    todo = card(shown(review), "todo")
    order = re.findall(r'class="t" href="/use-cases/([^/]+)/"', todo)
    assert order == [m.use_case for m in review.moves[:5]]
    first = todo.partition("<li>")[2].partition("</li>")[0]
    assert "nach Kosten" in first
    assert "ab Q1 27" in first
    assert "einmalig" in first
    assert "/source/UC-014.value/" in first
    assert "/source/UC-014.cost/" in first


def test_what_is_to_stop_is_shown_with_what_it_would_bring_if_it_went_on(shown: Shown) -> None:
    review = company.review(14)
    stop = tuple(m for m in review.moves if m.step == "stop")
    assert stop
    todo = card(shown(review.model_copy(update={"moves": stop})), "todo")
    assert "liefe es weiter" in todo
    assert "einmalig" not in todo


def test_what_is_asked_is_not_said_again(shown: Shown) -> None:
    review = company.review(14)
    asked = tuple(q.ask for q in review.portfolio.questions)
    page = shown(review.model_copy(update={"would_change": (*review.would_change, *asked)}))
    assert "Bringt „" in card(page, "questions")
    assert "Bringt „" not in card(page, "change")
    assert "mehr im Jahr 2027" in card(page, "change")


def test_a_long_list_shows_five_lines_and_opens_the_rest(shown: Shown) -> None:
    review = company.review(14)
    many = review.learned * 12
    learned = card(shown(review.model_copy(update={"learned": many})), "learned")
    assert learned.partition("<details")[0].count("<li>") == 5


def test_what_was_learned_of_the_company_comes_before_its_levers(shown: Shown) -> None:
    review = company.review(14)
    of = {
        scope: Statement(code="made-learned", facts=review.learned[0].facts, words={"scope": scope})
        for scope in ("lever", "firm")
    }
    learned = card(shown(review.model_copy(update={"learned": (of["lever"], of["firm"])})), "learned")
    assert learned.partition("<details")[0].count("<li>") == 1
    assert learned.count("<li>") == 2


def test_the_average_of_the_plan_is_told_apart_from_its_middle(pages: Client) -> None:
    page = pages.get("/").content.decode()
    assert "Im Durchschnitt sind es" in card(page, "value")
    assert "/source/plan.value/" in card(page, "value")


@pytest.mark.parametrize("path", ["/", "/portfolio/", "/use-cases/UC-031/"])
def test_the_words_of_the_trade_are_explained_where_they_stand(pages: Client, path: str) -> None:
    page = pages.get(path).content.decode()
    for word, said in (
        ("Auswahlsicherheit", "So oft ist der Anwendungsfall im Plan"),
        ("Klärungswert", "Was es wert ist"),
    ):
        if word in page:
            assert said in page
