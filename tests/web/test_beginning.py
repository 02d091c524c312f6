"""From an empty installation to the first plan, step by step; each is saved by itself and can be gone back to."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client

import leitstand.journal
from leitstand.strategy import Capacity, Kpi, Strategy

At = Callable[..., Client]
AIMS = {
    "title1": "Angebote schneller abgeben", "kpi1": "", "today1": "12 Tage", "target1": "8 Tage",
    "title2": "Ergebnis verbessern", "kpi2": "Ergebnis", "today2": "?", "target2": "200 T€",
    "title3": "Weniger Reklamationen", "kpi3": "Reklamationsquote", "today3": "2,4 %", "target3": "1,2 %",
}  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    leitstand.journal.open(folder)
    return folder


@pytest.fixture
def begun(home: Path, at: At) -> Client:
    """A company that has just been named."""
    client = at(home)
    answer = client.post("/start/company/save/", {"name": "Beispiel GmbH", "employees": "180"})
    assert answer.status_code == 302
    return client


def strategy(home: Path) -> Strategy:
    return leitstand.journal.open(home).strategy("beispiel-gmbh")


def test_an_empty_installation_leads_to_the_beginning(home: Path, at: At) -> None:
    client = at(home)
    assert 'href="/start/"' in client.get("/").content.decode()
    assert 'action="/start/company/save/"' in client.get("/start/").content.decode()


def test_naming_the_company_founds_it_and_leads_on(begun: Client, home: Path) -> None:
    company = strategy(home).company
    assert company is not None
    assert company.title is not None
    assert (company.title.de, company.employees) == ("Beispiel GmbH", 180)
    assert begun.cookies["org"].value == "beispiel-gmbh"
    assert 'action="/start/money/save/"' in begun.get("/start/").content.decode()


def test_a_company_without_a_name_is_asked_for_it_in_words(home: Path, at: At) -> None:
    answer = at(home).post("/start/company/save/", {"name": " ", "employees": "viele"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Pflichtangabe" in page
    assert 'value="viele"' in page
    assert leitstand.journal.open(home).organisations() == ()


def test_money_holds_for_every_year_of_the_plan_as_people_type_it(begun: Client, home: Path) -> None:
    answer = begun.post("/start/money/save/", {"budget": "300 T€", "rate": "62,50"})
    assert answer["Location"] == "/start/aims/"
    now = strategy(home)
    assert len(now.budgets) in (3, 4)
    assert {b.amount for b in now.budgets} == {Decimal(300000)}
    assert now.settings is not None
    assert now.settings.hourly_rate == Decimal("62.50")


def test_what_nobody_knows_stays_unknown(begun: Client, home: Path) -> None:
    begun.post("/start/money/save/", {"budget": "", "rate": "?"})
    now = strategy(home)
    assert now.budgets == ()
    assert now.settings is not None
    assert not now.settings.hours_decided


def test_objectives_stand_in_their_order_with_kpi_and_values_as_typed(begun: Client, home: Path) -> None:
    answer = begun.post("/start/aims/save/", AIMS)
    assert answer["Location"] == "/start/scarce/"
    now = strategy(home)
    found = sorted((o.rank, o.title.de if o.title else "", o.baseline, o.target) for o in now.objectives)
    assert found == [
        (1, "Angebote schneller abgeben", Decimal(12), Decimal(8)),
        (2, "Ergebnis verbessern", None, Decimal(200000)),
        (3, "Weniger Reklamationen", Decimal("2.4"), Decimal("1.2")),
    ]
    quotes = next(k for k in now.kpis if k.title and k.title.de == "Zeit bis zum Angebot")
    assert (quotes.unit, quotes.increase_is_good, quotes.points) == ("Tage", False, Decimal(25))
    result = now.get("KPI-ERGEBNIS")
    assert isinstance(result, Kpi)
    assert (result.worth, result.points) == (Decimal(1), None)
    assert now.target_picture is not None
    assert "Angebote schneller abgeben" in str(now.target_picture.ambition.de)


def test_going_back_shows_what_was_said_and_changes_it_in_place(begun: Client, home: Path) -> None:
    begun.post("/start/aims/save/", AIMS)
    page = begun.get("/start/aims/").content.decode()
    assert 'value="12 Tage"' in page
    assert 'value="200.000 € im Jahr"' in page
    sent = dict(re.findall(r'name="((?:title|kpi|today|target|id|ambition)\d?)" value="([^"]*)"', page))
    before = {o.id for o in strategy(home).objectives}
    begun.post(
        "/start/aims/save/",
        {**sent, "target1": "6 Tage", "title3": "", "kpi3": "", "today3": "", "target3": ""},
    )
    now = strategy(home)
    assert {o.id for o in now.objectives} < before
    assert next(o for o in now.objectives if o.rank == 1).target == Decimal(6)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"target1": "8 Wochen"}, "verschiedene Einheiten"),
        ({"target1": "12 Tage"}, "schon erreicht"),
        ({"today1": "ungefähr zwölf"}, "Zahl mit ihrer Einheit"),
        ({"title1": ""}, "Pflichtangabe"),
        ({"title2": "Angebote schneller abgeben"}, "gibt es schon"),
        ({"title1": "Eigenes Ziel"}, "gehört die Kennzahl"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field_and_nothing_is_written(
    begun: Client, home: Path, changed: dict[str, str], said: str
) -> None:
    answer = begun.post("/start/aims/save/", {**AIMS, **changed})
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert strategy(home).objectives == ()


def test_an_ambiguous_number_is_asked_once_and_then_taken(begun: Client, home: Path) -> None:
    typed = {**AIMS, "today1": "1.200 Tage", "target1": "800 Tage"}
    asked = begun.post("/start/aims/save/", typed)
    assert asked.status_code == 422
    assert asked.content.decode().count('name="meant"') == 2
    assert begun.post("/start/aims/save/", {**typed, "meant": "comma"}).status_code == 302
    assert next(o for o in strategy(home).objectives if o.rank == 1).baseline == Decimal(1200)


def test_scarce_skills_have_their_days_in_every_year(begun: Client, home: Path) -> None:
    begun.post(
        "/start/scarce/save/",
        {"skill1": "Datenanalyse", "days1": "40", "skill2": "IT-Anbindung", "days2": ""},
    )
    now = strategy(home)
    assert {s.title.de for s in now.skills if s.title} == {"Datenanalyse", "IT-Anbindung"}
    assert {c.days for c in now.all(Capacity)} == {Decimal(160)}
    assert 'value="40"' in begun.get("/start/scarce/").content.decode()


def test_three_choices_in_money_become_rates_and_an_attitude(begun: Client, home: Path) -> None:
    begun.post("/start/money/save/", {"budget": "500000", "rate": "60"})
    begun.post("/start/aims/save/", AIMS)
    page = begun.get("/start/choices/").content.decode()
    assert page.count("<fieldset") == 3
    assert "Angebote schneller abgeben" in page
    begun.post("/start/choices/save/", {"hours": "45000", "aim": "200000", "risk": "50000"})
    now = strategy(home)
    assert now.settings is not None
    assert now.target_picture is not None
    assert (now.settings.hours_share, now.settings.hours_decided) == (Decimal("0.75"), True)
    assert now.settings.point_worth == Decimal(2000)
    assert now.target_picture.risk_attitude == "cautious"


def test_a_choice_left_open_leaves_what_stands(begun: Client, home: Path) -> None:
    begun.post("/start/aims/save/", AIMS)
    before = strategy(home).settings
    begun.post("/start/choices/save/", {"hours": "open", "aim": "open", "risk": "123456"})
    assert strategy(home).settings == before


def test_every_step_can_be_seen_in_both_languages_and_shows_the_way(begun: Client) -> None:
    for step in ("company", "money", "aims", "scarce", "choices"):
        for lang in ("de", "en"):
            answer = begun.get(f"/start/{step}/", headers={"accept-language": lang})
            page = answer.content.decode()
            assert answer.status_code == 200
            assert page.count('aria-current="step"') == 1
            assert (
                len(re.findall(r"<li class=[^>]*>", page.partition('class="way"')[2].partition("</nav>")[0]))
                == 7
            )


def test_a_pasted_list_becomes_use_cases_and_the_first_plan_is_one_click_away(
    begun: Client, home: Path
) -> None:
    head = "Idee\tZahlt ein auf\tNutzen im Jahr\tEinmaliger Aufwand\n"
    pasted = head + "Angebote vorbereiten\tErgebnis verbessern\t120 T€\t30 PT\n"
    seen = begun.post("/import/send/", {"pasted": pasted}, follow=True)
    page = seen.content.decode()
    assert "ein neuer Anwendungsfall" in page
    assert "Angebote vorbereiten" in page
    assert 'aria-current="step"' in page
    address = re.search(r'formaction="(/import/look/[0-9a-f]+/commit/)"', page)
    assert address
    done = begun.post(address[1], {"columns": "1"}, follow=True).content.decode()
    assert 'action="/review/"' in done
    assert [c.title.de for c in strategy(home).use_cases] == ["Angebote vorbereiten"]


def test_who_may_not_set_up_a_company_is_not_led_through_it(company_home: Path, enter: At) -> None:
    assert enter(company_home, "contributor").get("/start/").status_code == 403
    assert enter(company_home, "contributor").get("/import/").status_code == 200


@pytest.mark.parametrize(
    ("typed", "unit"),
    [("Tage", "Tage"), ("€", "EUR"), ("T€/Jahr", "EUR/year"), ("€ im Jahr", "EUR/year"), ("h pro Jahr", "h/year"),
     ("h", "h"), ("%", "%"), ("hours a year", "h/year")],
)  # fmt: skip
def test_euros_and_hours_count_a_year_only_where_that_is_said(typed: str, unit: str) -> None:
    from leitstand.web.pages.beginning_boxes import unit_of

    assert unit_of(typed)[0] == unit
