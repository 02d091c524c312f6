"""What binds the plan is on its pages: guardrails, what it keeps to, what turning back costs; each leads further."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored
from tests.web.fixtures.company import AS_OF

from leitstand.portfolio import Facts
from leitstand.strategy import Fact, GuardrailState, Record, Statement, SwitchingCost, Text

RULES: tuple[Record, ...] = (
    GuardrailState(
        id="G-SPERRE", use_case="UC-031", date=AS_OF, rule="BetrVG § 87", clearance="blocked", free_from="2027-Q3",
        cost=Decimal(1500), effort=Decimal(3), reason=Text(de="Es fehlt die Vereinbarung <b>.", en="No agreement <b>."),
    ),
    GuardrailState(id="G-OFFEN", use_case="UC-031", date=AS_OF, rule="GDPR Art. 35", clearance="unknown"),
    GuardrailState(id="G-ERLAUBT", use_case="UC-022", date=AS_OF, clearance="allowed"),
    SwitchingCost(id="U-031", use_case="UC-031", stop=Decimal(18_000)),
)  # fmt: skip


def fact(facts: Facts, figure: str, value: float, unit: str, *inputs: str) -> Fact:
    return facts.about("rules", figure, value, unit, *inputs)


@pytest.fixture(scope="module")
def ruled_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home, facts = tmp_path_factory.mktemp("ruled"), Facts(AS_OF, None)
    review = company.review()
    kept = (
        Statement(
            code="portfolio-note-bought",
            facts={"days": fact(facts, "bought.S-DATEN", 7.0, "d", "S-DATEN"),
                   "paid": fact(facts, "paid.S-DATEN", 5600.0, "EUR", "rules.bought.S-DATEN")},
            words={"skill": Text(de="Datenanalyse", en="Data analysis")},
        ),
        Statement(code="portfolio-note-horizon", words={"year": "2029"}),
    )  # fmt: skip
    review = review.model_copy(update={"portfolio": review.portfolio.model_copy(update={"notes": kept})})
    stored.store(home, "musterbau", "Musterbau GmbH", company.strategy(extra=RULES), review)
    return home


@pytest.fixture
def ruled(ruled_home: Path, at: Callable[..., Client]) -> Callable[[str, str], str]:
    """The text of a page without tags and hard spaces, by its address and language."""

    def page(path: str, lang: str = "de") -> str:
        answer = at(ruled_home, lang).get(path)
        assert answer.status_code == 200, path
        return str(answer.content.decode())

    return page


def plain(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", html)).replace("\xa0", " ")


def test_a_use_case_shows_its_guardrails_the_strictest_first_with_the_work_they_demand(
    ruled: Callable[..., str],
) -> None:
    html = ruled("/use-cases/UC-031/")
    said = plain(html)
    assert said.index("frei ab 3. Quartal 2027") < said.index("GDPR Art. 35")
    assert "Vorher zu erledigen: 1.500 Euro und 3 Personentage Arbeit." in said
    assert "Einstellen kostet 18.000 Euro." in said
    assert "Vereinbarung &lt;b&gt;" in html, "what people typed is escaped"
    for record in ("G-SPERRE", "G-OFFEN", "U-031"):
        assert f'href="/records/{record}/"' in html


def test_the_history_of_a_use_case_tells_when_guardrails_were_examined_and_what_turning_back_costs(
    ruled: Callable[..., str],
) -> None:
    for lang, told in (
        ("de", ("Stand von 2 Leitplanken festgehalten", "Kosten des Umsteuerns angegeben")),
        ("en", ("State of 2 guardrails recorded", "Cost of turning back stated")),
    ):
        html = ruled("/use-cases/UC-031/", lang).partition('id="history-h"')[2]
        for words in told:
            assert words in plain(html)
        assert "GDPR Art. 35" in plain(html)
        assert 'href="/records/G-OFFEN/"' in html


def test_a_use_case_that_nobody_examined_says_so(ruled: Callable[..., str]) -> None:
    assert "noch nicht geprüft" in plain(ruled("/use-cases/UC-014/"))
    assert "has not been examined" in plain(ruled("/use-cases/UC-014/", "en"))
    assert "noch nicht geprüft" not in plain(ruled("/use-cases/UC-022/"))


def test_the_table_marks_only_what_is_barred_or_open(ruled: Callable[..., str]) -> None:
    assert "frei ab 3. Quartal 2027" in plain(ruled("/portfolio/?q=uc-031"))
    assert "erlaubt" not in plain(ruled("/portfolio/?q=uc-022"))


def test_the_portfolio_says_what_the_plan_keeps_to_and_nothing_else_there(ruled: Callable[..., str]) -> None:
    html = ruled("/portfolio/")
    kept = html[html.index('id="kept-h"') : html.index('class="filters"')]
    assert "7 Personentage" in plain(kept)
    assert "2029" not in plain(kept)
    assert 'href="/source/rules.bought.S-DATEN/"' in kept


def test_a_figure_of_a_rule_is_called_by_its_name_and_leads_to_its_records(ruled: Callable[..., str]) -> None:
    source = ruled("/source/rules.paid.S-DATEN/")
    assert "Datenanalyse: Preis der zugekauften Tage" in plain(source)
    assert 'href="/source/rules.bought.S-DATEN/"' in source
    assert 'href="/records/S-DATEN/"' in ruled("/source/rules.bought.S-DATEN/")


def test_without_rules_the_portfolio_has_no_such_card(pages: Client) -> None:
    assert "kept-h" not in pages.get("/portfolio/").content.decode()
