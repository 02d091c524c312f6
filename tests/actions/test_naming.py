"""A use case is meant by its id, its title, or enough of either."""

import pytest

from leitstand.actions import ActionRefused, use_case_named
from leitstand.strategy import Strategy, Text, UseCase
from leitstand.texts import render

STRATEGY = Strategy(
    UseCase(id=i, title=Text(de=t))
    for i, t in (
        ("UC-1", "Angebote prüfen"),
        ("UC-10", "Angebote schreiben"),
        ("UC-2", "Prognose Ersatzteile"),
    )
)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("UC-1", "UC-1"), ("uc-10", "UC-10"), ("Prognose", "UC-2"), ("angebote  PRÜFEN", "UC-1"),
        ("Angebote s", "UC-10"), ("Ersatz", "UC-2"),
    ],
)  # fmt: skip
def test_words_that_fit_only_one_name_it(words: str, meant: str) -> None:
    assert use_case_named(STRATEGY, words, "de").id == meant


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Angebote", "„Angebote“ passt auf 2 Anwendungsfälle: Angebote prüfen und Angebote schreiben."),
        ("Prognise Ersatzteile", "Meinen Sie Prognose Ersatzteile?"),
        ("xyz", "„leitstand plan“ zeigt alle."),
    ],
)
def test_words_that_fit_several_or_none_are_answered_with_what_comes_near(words: str, told: str) -> None:
    with pytest.raises(ActionRefused) as refused:
        use_case_named(STRATEGY, words, "de")
    assert told in render(refused.value.message, "de")
