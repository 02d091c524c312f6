"""What can be asked of the plan at the command line: in sentences, and as one line of JSON."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import Call

COMMANDS = ("curve", "risk", "regret", "clarify", "score")


@pytest.fixture(autouse=True)
def _imported(leitstand: Call, ideas: Path) -> None:
    assert leitstand("import", str(ideas)).exit_code == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_the_answer_is_shown_in_both_languages(leitstand: Call, command: str) -> None:
    german, english = (leitstand(command, lang=lang) for lang in ("de", "en"))
    assert german.exit_code == english.exit_code == 0, german.output + english.output
    assert german.stdout.strip()
    assert german.stdout != english.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_the_same_question_gives_the_same_line(answer: Callable[..., Any], command: str) -> None:
    assert answer(command) == answer(command)


def test_the_curve_begins_with_nothing_and_shows_what_today_is_worth(answer: Callable[..., Any]) -> None:
    curve = answer("curve")
    assert curve["points"][0]["budget"] == 0
    assert curve["points"][curve["today"]]["share"] == 1
    assert curve["next"]["sentence"]


def test_nothing_is_written_by_asking(answer: Callable[..., Any]) -> None:
    answer("review")
    before = answer("journal", "log")
    for command in COMMANDS:
        answer(command)
    assert answer("journal", "log") == before


def test_the_list_can_be_ranked_in_three_ways(answer: Callable[..., Any]) -> None:
    methods = ("points", "ratio", "return")
    assert [answer("score", "--method", m)["method"] for m in methods] == list(methods)
    answer("score", "--method", "gefühl", code=2)


def test_what_knowing_is_worth_is_said_of_figures_pilots_and_what_they_share(
    answer: Callable[..., Any],
) -> None:
    found = answer("clarify")
    assert found["figures"]
    worths = [x["worth"] for x in found["figures"]]
    assert worths == sorted(worths, reverse=True)
    assert found["open"] >= len(worths)
    assert all(
        x["worth"] >= 1 and x["sentence"] for part in ("figures", "pilots", "shared") for x in found[part]
    )


def test_a_threshold_can_be_named(answer: Callable[..., Any]) -> None:
    assert answer("regret", "--more-than", "5000")["threshold"] == 5000
    answer("regret", "--more-than", "-1", code=2)
