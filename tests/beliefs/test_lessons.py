"""What outcomes taught, in sentences, and never about a person."""

from collections.abc import Iterable

import pytest
from tests.beliefs.shelf import DAY, estimate, outcome, strategy, use_case

from leitstand.beliefs import Belief, Lesson, believe, lesson_message
from leitstand.strategy import Quantity, Record
from leitstand.texts import LANGUAGES, Lang, render


def closed(
    n: int, actual: float, *, by: str, lever: str = "HEBEL-1", quantity: Quantity = "one_off_cost"
) -> tuple[Record, ...]:
    case = use_case(n, stage="retired", levers=(lever,))
    return case, estimate(case, quantity, 100, by=by), outcome(case, quantity, actual)


def learned(*groups: Iterable[Record]) -> tuple[Belief, dict[tuple[str, str | None], Lesson]]:
    belief = believe(strategy(*(r for g in groups for r in g)), DAY)
    return belief, {(lesson.about, lesson.lever): lesson for lesson in belief.learned}


def test_a_lesson_says_by_how_much_and_from_how_many_outcomes() -> None:
    belief, lessons = learned(*(closed(n, 131, by=f"Schätzer {'AB'[n % 2]}") for n in range(25)))
    lesson = lessons[("cost", None)]
    assert lesson.n == 25
    assert lesson.observed == pytest.approx(1.31)
    assert lesson.low < lesson.expected < lesson.high
    assert lesson.expected == pytest.approx(1.31, rel=0.05)
    said = "Aufwand und Kosten lagen im Mittel 31\u00a0% über der Schätzung (aus 25 Ergebnissen)."
    assert render(lesson_message(lesson), "de") == said
    english = "Effort and cost were 31% above the estimate on average (from 25 outcomes)."
    assert render(lesson_message(lesson), "en") == english
    of_lever = render(lesson_message(lessons[("cost", "HEBEL-1")], "Angebote"), "de")
    assert of_lever.startswith("Beim Werthebel „Angebote“ lagen Aufwand und Kosten im Mittel 31\u00a0% über")
    assert belief.parameters["firm.cost.bias"] > 0.2


def test_nothing_is_said_where_a_single_person_estimated() -> None:
    belief, lessons = learned(*(closed(n, 190, by="Schätzer A") for n in range(9)))
    assert lessons == {}
    assert not any("Schätzer" in name or "estimator" in name for name in belief.parameters)


def test_nothing_is_said_of_a_lever_with_few_outcomes() -> None:
    groups = [closed(n, 150, by=f"Schätzer {n}", lever=f"HEBEL-{1 + n // 4}") for n in range(6)]
    _, lessons = learned(*groups)
    assert set(lessons) == {("cost", None)}


def test_sizes_and_scores_are_no_figures_to_have_been_wrong_by() -> None:
    cases = [use_case(n, stage="retired") for n in range(6)]
    judged = [estimate(c, "one_off_cost", "S", by=f"Schätzer {c.id[-1]}") for c in cases]
    belief, lessons = learned(cases, judged, [outcome(c, "one_off_cost", 90_000) for c in cases])
    assert lessons == {}
    assert belief.parameters["firm.cost.bias"] > 0.095


def test_copied_actuals_are_told() -> None:
    _, lessons = learned(*(closed(n, 100 if n < 2 else 120, by=f"Schätzer {n}") for n in range(4)))
    assert lessons[("cost", None)].copied == 2
    assert "2 Ergebnisse gleichen ihrer Schätzung genau" in render(
        lesson_message(lessons[("cost", None)]), "de"
    )


def test_gates_are_told_as_counts() -> None:
    cases = [use_case(n, stage="retired") for n in range(5)]
    gates = [outcome(c, "success", gate="passed" if n < 2 else "failed") for n, c in enumerate(cases)]
    _, lessons = learned(cases, gates)
    assert (
        render(lesson_message(lessons[("gate", None)]), "de")
        == "2 von 5 Piloten haben die Freigabe erreicht."
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("quantity", ["one_off_cost", "duration", "effect"])
@pytest.mark.parametrize("actual", [60, 100.1, 170])
def test_every_kind_of_lesson_has_words_in_both_languages(
    lang: Lang, quantity: Quantity, actual: float
) -> None:
    _, lessons = learned(*(closed(n, actual, by=f"Schätzer {n}", quantity=quantity) for n in range(5)))
    assert len(lessons) == 2
    for lesson in lessons.values():
        assert render(lesson_message(lesson, "Angebote"), lang)
