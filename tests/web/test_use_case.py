"""The page of a use case: one heading for each quantity, a history that counts, names instead of ids."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

from leitstand.actions import LOCAL_OPERATOR, reason
from leitstand.journal import Put
from leitstand.strategy import Estimate, Kpi, Outcome, Point, Record, Skill, Text

DAY = dt.date(2026, 9, 5)


def said() -> tuple[Record, ...]:
    """Two KPIs, two skills, and a gate that speaks of the same quantity as an estimate."""

    def estimate(i: str, quantity: str, unit: str, **part: str) -> Estimate:
        return Estimate(id=i, use_case="UC-031", quantity=quantity, value=Point(value=Decimal(20)), unit=unit,
                        date=DAY, **part)  # fmt: skip

    return (
        Kpi(id="K-TAGE", title=Text(de="Durchlaufzeit"), unit="d"),
        Skill(id="S-BAU", title=Text(de="Softwareentwicklung")),
        estimate("E-X1", "effect", "d", kpi="K-TAGE"),
        estimate("E-X2", "effort", "d", skill="S-BAU"),
        estimate("E-X3", "effort", "d", skill="S-DATEN"),
        Estimate(id="E-X4", use_case="UC-031", quantity="success", value=Point(value=Decimal("0.6")), unit="chance",
                 date=DAY),
        Outcome(id="O-X5", use_case="UC-031", quantity="success", kpi="K-EUR", gate="passed", grade="B", date=DAY),
    )  # fmt: skip


def page_of(home: Path, at: Callable[..., Client], lang: str = "de") -> str:
    answer = at(home, lang).get("/use-cases/UC-031/")
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("said")
    stored.store(folder, "firma", "Firma", company.strategy(14, extra=said()), company.review(14))
    return folder


def test_each_quantity_has_one_heading_that_names_its_kpi_or_skill(
    home: Path, at: Callable[..., Client]
) -> None:
    captions = [
        re.sub(r"<[^>]+>.*", "", c).strip()
        for c in re.findall(r"<caption>(.*?)</caption>", page_of(home, at), re.S)
    ]
    assert len(captions) == len(set(captions))
    assert {"Wirkung im Jahr: Ergebnis", "Wirkung im Jahr: Durchlaufzeit"} <= set(captions)
    assert {"Arbeitsaufwand: Datenanalyse", "Arbeitsaufwand: Softwareentwicklung"} <= set(captions)


def test_an_outcome_stands_with_the_estimates_of_its_quantity(home: Path, at: Callable[..., Client]) -> None:
    tables = re.findall(r'<table class="said-by">.*?</table>', page_of(home, at), re.S)
    success = [t for t in tables if "Erfolgsaussicht" in t]
    assert len(success) == 1
    assert "E-X4" in success[0]
    assert "O-X5" in success[0]


def test_the_history_counts_what_one_commit_did_and_names_who_and_why(
    tmp_path: Path, at: Callable[..., Client]
) -> None:
    journal = stored.store(tmp_path, "firma", "Firma", company.strategy(14, extra=said()), company.review(14))
    puts = [
        Put(r.model_copy(update={"date": dt.date(2026, 9, 9)})) for r in said() if isinstance(r, Estimate)
    ]
    when = stored.AT + dt.timedelta(days=2)
    why = reason("actions-reviewed", day="2026-11-23")
    journal.commit("firma", puts, who=LOCAL_OPERATOR.id, why=why, at=when)
    again = [Put(r) for r in said() if r.id == "E-X1"]
    journal.commit("firma", again, who="R-QUALITAET", why="Nachtrag", at=when + dt.timedelta(days=1))
    german, english = (
        page_of(tmp_path, at, lang).partition('id="history-h"')[2].partition("</section>")[0]
        for lang in ("de", "en")
    )
    assert "4 Schätzungen geändert" in german
    assert "4 estimates changed" in english
    assert "Durchsicht zum Stand" in german
    assert "lokale Bedienung" in german
    assert "local operator" in english
    assert "Leitung Qualität" in german
    assert "R-QUALITAET" not in german
    assert "actions-" not in german + english
    assert german.count("Schätzung angelegt") <= 1


def test_a_record_tells_its_changes_in_words(tmp_path: Path, at: Callable[..., Client]) -> None:
    journal = stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14))
    case = next(c for c in company.strategy(14).use_cases if c.id == "UC-031")
    changed = case.model_copy(
        update={"stage": "scaled", "description": Text(de="Neu gesagt", en="Said anew")}
    )
    journal.commit("firma", [Put(changed)], who="a", why="b", at=stored.AT + dt.timedelta(days=2))
    page = at(tmp_path).get("/records/UC-031/").content.decode()
    assert "Stufe: Pilot → ausgerollt" in page
    assert "Neu gesagt" in page
    assert "{&quot;de&quot;" not in page.partition('id="history-h"')[2]
