"""Empty, unfinished, outdated and unreadable states have pages of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.documents import latest_key, review_key
from leitstand.journal import Journal, Put, Withdraw
from leitstand.strategy import Estimate, Point, Text, UseCase

At = Callable[..., Client]


def text(client: Client, path: str = "/") -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def test_without_an_organisation_the_page_names_the_commands(tmp_path: Path, at: At) -> None:
    leitstand.journal.open(tmp_path / "new").close()
    for path in ("/", "/portfolio/"):
        page = text(at(tmp_path / "new"), path)
        assert "leitstand init" in page
        assert "leitstand demo" in page
    assert "No company" in text(at(tmp_path / "new", "en"))


def test_without_a_review_the_page_names_the_command(tmp_path: Path, at: At) -> None:
    stored.store(tmp_path, "firma", "Firma", company.strategy(14))
    page = text(at(tmp_path))
    assert "leitstand review" in page
    assert "Firma" in page


def test_a_company_without_use_cases_has_pages(tmp_path: Path, at: At) -> None:
    stored.store(tmp_path, "leer", "Leer", company.empty_strategy(), company.empty_review())
    client = at(tmp_path)
    assert "Kein Anwendungsfall ist im Plan" in text(client)
    assert "noch keinen Anwendungsfall" in text(client, "/portfolio/")


def test_a_chart_that_is_not_drawn_yet_leaves_its_table_open(tmp_path: Path, at: At) -> None:
    stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14), charts=())
    page = text(at(tmp_path))
    assert 'class="chart' not in page
    assert '<details class="twin" open>' in page
    assert "1,77\u00a0Mio.\u00a0€" in page


def test_a_drawn_chart_has_a_text_alternative_and_a_closed_table(pages: Client) -> None:
    page = text(pages)
    assert page.count('role="img" font-family="inherit"') == 2
    assert "in 8 von 10 Fällen zwischen 0,69 und 1,77" in page
    assert '<details class="twin">' in page


def test_entries_after_the_review_are_counted(tmp_path: Path, at: At) -> None:
    later = UseCase(id="UC-999", title=Text(de="Neu"))
    stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14), later=(later,))
    page = text(at(tmp_path))
    assert "Seit dieser Durchsicht ist ein Eintrag hinzugekommen" in page
    assert "noch kein Urteil" in at(tmp_path).get("/use-cases/UC-999/").content.decode()
    assert "Neu" in text(at(tmp_path), "/records/UC-999/")


def test_a_review_of_another_program_version_counts_as_none(tmp_path: Path, at: At) -> None:
    journal = stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14))
    sequence = journal.head("firma").sequence
    journal.derived_put(review_key("firma", sequence), '{"old":1}', "application/json")
    assert "leitstand review" in text(at(tmp_path))


def test_a_sentence_that_this_version_does_not_know_does_not_break_the_page(tmp_path: Path, at: At) -> None:
    review = company.review(14)
    review = review.model_copy(
        update={"headline": review.headline.model_copy(update={"code": "made-forgotten"})}
    )
    stored.store(tmp_path, "firma", "Firma", company.strategy(14), review)
    assert "anderen Programmversion" in text(at(tmp_path))


def test_deleted_derived_results_leave_a_page_that_says_what_to_do(tmp_path: Path, at: At) -> None:
    journal = stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14))
    journal.derived_clear()
    assert journal.derived_get(latest_key("firma")) is None
    assert "leitstand review" in text(at(tmp_path))


def test_unknown_is_never_shown_as_zero(pages: Client) -> None:
    page = text(pages, "/use-cases/UC-031/")
    assert "unbekannt" in page
    goals = text(pages).partition('id="goals"')[2].partition("</section>")[0]
    assert "offen" in goals or "Lücke" in goals
    assert "0\u00a0%" not in goals


def test_what_is_assumed_is_marked_in_words_and_dashed(pages: Client) -> None:
    page = text(pages, "/use-cases/UC-205/")
    assert "stroke-dasharray" in page
    assert "(angenommen)" in page
    assert "Vergleichsfällen" in page


def test_history_says_who_when_why_and_what_changed(tmp_path: Path, at: At) -> None:
    journal = stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14))
    before = company.strategy(14).one(UseCase, "UC-031")
    changed = before.model_copy(update={"unit": "Endprüfung"})
    when = stored.AT + dt.timedelta(days=3)
    journal.commit("firma", [Put(changed)], who="person-7", why="Umzug der Abteilung", at=when)
    for path in ("/records/UC-031/", "/use-cases/UC-031/"):
        page = text(at(tmp_path), path)
        assert "26.11.2026" in page
        assert "person-7" in page
        assert "Umzug der Abteilung" in page
        assert "geändert: Bereich" in page
    assert "Bereich: Qualität → Endprüfung" in text(at(tmp_path), "/records/UC-031/")


def test_a_withdrawn_record_still_has_its_page(tmp_path: Path, at: At) -> None:
    extra = Estimate(id="E-X", use_case="UC-031", quantity="effect", kpi="K-EUR", value=Point(value=Decimal(5)),
                     unit="EUR/year", date=dt.date(2026, 9, 3))  # fmt: skip
    strategy = company.strategy(14, extra=(extra,))
    journal: Journal = stored.store(tmp_path, "firma", "Firma", strategy, company.review(14))
    journal.commit("firma", [Withdraw("E-X")], who="lokal", why="Irrtum", at=stored.AT + dt.timedelta(days=1))
    page = text(at(tmp_path), "/records/E-X/")
    assert "zurückgenommen" in page
    assert "E-X" not in text(at(tmp_path), "/use-cases/UC-031/").partition("history")[0]


def test_each_organisation_is_seen_apart(tmp_path: Path, at: At) -> None:
    stored.store(tmp_path, "eins", "Eins", company.strategy(14), company.review(14))
    stored.store(tmp_path, "zwei", "Zwei", company.empty_strategy(), company.empty_review())
    client = at(tmp_path)
    assert "Prüfberichte" in text(client)
    assert client.get("/", {"org": "zwei"}).status_code == 302
    assert "Prüfberichte" not in text(client)
    assert client.get("/records/UC-031/").status_code == 404


def test_pages_load_no_strategy(tmp_path: Path, at: At, monkeypatch: pytest.MonkeyPatch) -> None:
    stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14))

    def never(*_: object, **__: object) -> None:
        raise AssertionError("a page must not load all records")

    monkeypatch.setattr(leitstand.journal.Journal, "strategy", never)
    client = at(tmp_path)
    for path in ("/", "/portfolio/", "/use-cases/UC-031/", "/records/UC-031/", "/source/plan.value.p50/"):
        text(client, path)


def test_a_failure_is_told_without_details(tmp_path: Path, at: At, monkeypatch: pytest.MonkeyPatch) -> None:
    from leitstand.web.pages import showing

    stored.store(tmp_path, "firma", "Firma", company.strategy(14), company.review(14))
    client = at(tmp_path)
    client.raise_request_exception = False

    def broken(_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(showing, "place", broken)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Ihre Daten sind unverändert" in answer.content.decode()
    assert "secret detail" not in answer.content.decode()
