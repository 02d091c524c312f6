"""The three piles explain themselves, and count what they say."""

from collections.abc import Sequence

import pytest
from tests.companies import AS_OF, company

from leitstand.beliefs import believe
from leitstand.portfolio import CaseResult, Facts, Pile, explain_fully, plan_now
from leitstand.portfolio.piles import PILES, chance_said, piles, score_said, untried
from leitstand.portfolio.results import Looked, Tipping
from leitstand.strategy import Statement
from leitstand.texts import Lang, render

FACTS = Facts(AS_OF, "SETTINGS")
TURN = Tipping(quantity="effect", side="above", threshold=1.0, unit="EUR/year", turns="in", verified=True)


def result(
    name: str, pile: Pile, *, inside: bool = False, looked: Looked = "open", code: str = "portfolio-reason-loses",
    more: Sequence[str] = (), tipping: Sequence[Tipping] = (), locked: bool = False,
) -> CaseResult:  # fmt: skip
    return CaseResult(
        use_case=name, action="pilot" if inside else "not_now", start="2028-Q2" if inside else None, locked=locked,
        pile=pile, chance=0.5, value=None, benefit=None, one_off=None, running=None, success=1.0, per_euro=None,
        price=0.0, clarify=0.0, reason=Statement(code=code), more=tuple(Statement(code=c) for c in more),
        looked=looked, tipping=tuple(tipping),
    )  # fmt: skip


def counts(cases: Sequence[CaseResult], pile: Pile) -> dict[str, object]:
    said = next(s for s in piles(cases, FACTS) if s.code == f"portfolio-pile-{pile}")
    return {name: fact.value for name, fact in said.facts.items()}


def test_every_pile_says_how_many_are_in_it_and_of_them_in_the_plan_decided_and_left_out() -> None:
    cases = [
        result("A", "yes", inside=True, locked=True), result("B", "yes", inside=True),
        result("C", "think", inside=True), result("D", "think", tipping=(TURN,)),
        result("E", "no", code="portfolio-left-blocked"), result("F", "no", looked="none"),
    ]  # fmt: skip
    yes, think, no = (counts(cases, pile) for pile in PILES)
    assert (yes["count"], yes["locked"], yes["inside"]) == (2, 1, 2)
    assert (think["count"], think["inside"], think["outside"], think["turning"]) == (2, 1, 1, 1)
    assert (no["count"], no["left"], no["hopeless"]) == (2, 1, 1)


@pytest.mark.parametrize("looked", ["open", "found"])
def test_no_plausible_figure_is_counted_only_where_all_were_tried(looked: Looked) -> None:
    cases = [result("A", "no", looked=looked, code="portfolio-reason-hopeless")]
    assert counts(cases, "no")["hopeless"] == 0
    assert "plausible" not in render(piles(cases, FACTS)[2].message(), "de")


def test_each_count_leads_to_the_use_cases_that_it_counts() -> None:
    said = piles([result(f"UC-{n:02d}", "think") for n in range(30)], FACTS)[1]
    assert said.facts["count"].value == 30
    assert said.facts["count"].inputs[:2] == ("UC-00", "UC-01")


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("size", [0, 1, 5])
def test_piles_of_every_size_read_as_sentences(size: int, lang: Lang) -> None:
    cases = [result(f"{p}{n}", p, inside=p == "yes") for p in PILES for n in range(size)]
    for said in piles(cases, FACTS):
        words = render(said.message(), lang)
        assert words.strip().endswith(".")
        assert "{" not in words
        assert "  " not in words.strip()


def test_what_nobody_has_looked_at_is_counted_once_and_nothing_is_said_where_all_were() -> None:
    assert untried([result("A", "no", looked="none")], FACTS) == ()
    (said,) = untried(
        [result("A", "no", more=("portfolio-more-untried",)), result("B", "yes", looked="found")], FACTS
    )
    assert said.facts["count"].value == 1
    assert said.facts["count"].inputs == ("A",)


def test_a_chance_is_said_in_cases_of_ten_and_with_weightings_where_they_tell() -> None:
    plain, both = chance_said("A", 0.7, None, FACTS), chance_said("A", 0.7, 0.4, FACTS)
    assert "7 von 10" in render(plain.message(), "de")
    assert "4 von 10" in render(both.message(), "de")


@pytest.mark.parametrize("inside", [True, False])
def test_a_place_on_a_scoring_list_is_said_with_its_length(inside: bool) -> None:
    said = render(score_said("A", 3, 40, inside=inside, facts=FACTS).message(), "de")
    assert "Platz 3 von 40" in said


def test_the_piles_of_a_portfolio_add_up_to_all_its_use_cases() -> None:
    strategy = company(8, 14)
    first = plan_now(strategy, believe(strategy, AS_OF), AS_OF, 1, draws=40)
    found = explain_fully(first, workers=1)
    assert sum(int(str(s.facts["count"].value)) for s in found.piles) == len(found.cases)
