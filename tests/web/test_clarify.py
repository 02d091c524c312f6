"""Questions worth asking: an answer is an estimate, what it moved is said after it, and it can be taken back."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.strategy import Estimate, Judgement, NotKnown

Enter = Callable[..., Client]


@pytest.fixture
def home(tmp_path: Path, _pages: None) -> Path:
    stored.store(tmp_path / "data", "musterbau", "Musterbau GmbH", company.strategy(14), company.review(14))
    return tmp_path / "data"


def text(answer: object) -> str:
    page = re.sub(r"<[^>]+>", " ", answer.content.decode())  # type: ignore[attr-defined]
    return re.sub(r"\s+", " ", html.unescape(page))


def asked(client: Client) -> dict[str, str]:
    """The fields of the question at hand."""
    page = html.unescape(client.get("/clarify/").content.decode())
    found = {n: re.search(rf'name="{n}" value="([^"]+)"', page) for n in ("round", "of")}
    return {name: match[1] for name, match in found.items() if match}


def answers(home: Path) -> list[Estimate]:
    strategy = leitstand.journal.open(home).strategy("musterbau")
    return [e for e in strategy.estimates if e.method == "question"]


def test_one_answers_with_a_click_sees_what_it_moved_and_takes_it_back(home: Path, enter: Enter) -> None:
    client = enter(home, "strategy_lead")
    assert "Fragen zusammenstellen" in text(client.get("/clarify/"))
    client.post("/clarify/start/")
    first = asked(client)
    assert "Frage 1 von" in text(client.get("/clarify/"))
    client.post("/clarify/answer/", {**first, "answer": "elsewhere"})
    (said,) = answers(home)
    assert isinstance(said.value, NotKnown)
    page = client.get("/clarify/").content.decode()
    assert "Erwarteter Wert des Plans" in page
    assert asked(client).get("of") != first["of"]
    commit = re.search(r'name="commit" value="(\d+)"', page)
    assert commit is not None
    assert client.post("/clarify/undo/", {"commit": commit[1]}).status_code == 302
    assert answers(home) == []
    assert asked(client) == first


def test_no_answer_is_favoured_and_each_has_its_key(home: Path, enter: Enter) -> None:
    client = enter(home, "strategy_lead")
    client.post("/clarify/start/")
    page = client.get("/clarify/").content.decode()
    form = page[page.index("data-digits") : page.index("</form>", page.index("data-digits"))]
    assert "primary" not in form
    digits = re.findall(r'data-digit="(\d)"', form)
    assert digits == [str(n) for n in range(1, len(digits) + 1)]


def test_a_range_is_read_as_people_type_it_and_what_is_none_is_said(home: Path, enter: Enter) -> None:
    client = enter(home, "strategy_lead")
    client.post("/clarify/start/")
    question = asked(client)
    wrong = client.post("/clarify/answer/", {**question, "answer": "typed", "typed": "blau"})
    assert wrong.status_code == 422
    assert 'role="alert"' in wrong.content.decode()
    assert answers(home) == []


def test_a_question_of_no_round_is_not_found(home: Path, enter: Enter) -> None:
    client = enter(home, "strategy_lead")
    client.post("/clarify/start/")
    question = asked(client)
    for wrong in ({"round": "questions/other/1"}, {"of": "UC-031|effect|nichts"}, {"of": "x"}):
        sent = {**question, **wrong, "answer": "unsure"}
        assert client.post("/clarify/answer/", sent).status_code == 404
    assert client.post("/clarify/undo/", {"commit": "1"}).status_code == 404


def test_a_unit_lead_is_asked_for_the_own_unit_alone(home: Path, enter: Enter) -> None:
    client = enter(home, "unit_lead", units=("Service",))
    client.post("/clarify/start/")
    question = asked(client)
    if question:
        case = question["of"].partition("|")[0]
        strategy = leitstand.journal.open(home).strategy("musterbau")
        assert getattr(strategy.get(case), "unit", "") == "Service"


def test_a_contributor_answers_in_the_own_name(home: Path, enter: Enter) -> None:
    client = enter(home, "contributor")
    client.post("/clarify/start/")
    question = asked(client)
    assert client.post("/clarify/answer/", {**question, "answer": "elsewhere"}).status_code == 302
    (said,) = answers(home)
    assert said.by is not None
    assert said.by.startswith("person-")


def test_a_plain_answer_is_a_judgement_on_the_figure_that_was_asked(home: Path, enter: Enter) -> None:
    client = enter(home, "strategy_lead")
    client.post("/clarify/start/")
    question = asked(client)
    answer = client.post("/clarify/answer/", {**question, "answer": "rather_no"})
    if answer.status_code == 302:
        (said,) = answers(home)
        assert isinstance(said.value, Judgement)
        assert said.value.answer == "rather_no"
    else:  # an open question takes no plain answer
        assert answer.status_code == 422
