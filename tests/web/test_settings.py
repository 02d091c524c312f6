"""What holds for the whole company is set on a few pages; who may not set it is not led there."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.actions import Desk, put_record
from leitstand.actions.means import Cell, amounts
from leitstand.strategy import Budget, ExternalCapacity, Settings, Skill, Strategy, Text

At = Callable[..., Client]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    stored.store(folder, "firma", "Firma", company.strategy(2), company.review(2))
    desk = Desk(leitstand.journal.open(folder), "firma")
    if not strategy(folder).skills:
        put_record(desk, Skill(id="SKILL-data", title=Text(de="Datenanalyse", en="Data analysis")))
    return folder


def strategy(home: Path) -> Strategy:
    return leitstand.journal.open(home).strategy("firma")


def fields(page: str) -> dict[str, str]:
    found = re.findall(r'<input[^>]* name="((?:cell|rate)\.[^"]+|seen|by)" value="([^"]*)"', page)
    return dict(found)


@pytest.mark.parametrize(
    ("role", "there"),
    [("leadership", ("/settings/means/", "/settings/look/", "/edit/settings/", "/import/", "/start/")),
     ("controller", ("/settings/means/", "/edit/settings/")), ("contributor", ("/import/",)), ("auditor", ())],
)  # fmt: skip
def test_everybody_is_led_to_what_they_may_set(
    company_home: Path, enter: At, role: str, there: tuple[str, ...]
) -> None:
    page = enter(company_home, role).get("/settings/").content.decode()
    for address in ("/settings/means/", "/settings/look/", "/edit/settings/", "/import/", "/start/"):
        shown = re.search(rf'href="{address}', page.partition("<main")[2]) is not None
        assert shown == (address in there), address


def test_the_grid_sets_money_and_days_as_one_entry_with_its_why(home: Path, at: At) -> None:
    client = at(home)
    sent = fields(client.get("/settings/means/").content.decode())
    years = sorted({n.split(".")[2] for n in sent if n.startswith("cell.budget")})
    skill = next(n for n in sent if n.startswith(f"cell.capacity.{years[0]}")).split(".", 3)[3]
    sent |= {
        f"cell.budget.{years[0]}.": "1,2 Mio.", f"cell.capacity.{years[1]}.{skill}": "120",
        f"cell.external_capacity.{years[1]}.{skill}": "40", f"rate.{skill}": "1.100", "why": "Aufstockung beschlossen",
    }  # fmt: skip
    assert client.post("/settings/means/save/", sent).status_code == 302
    now = amounts(strategy(home))
    assert now[Cell("budget", years[0])] == 1_200_000
    assert now[Cell("capacity", years[1], skill)] == 120
    assert {x.day_rate for x in strategy(home).all(ExternalCapacity) if x.skill == skill} == {Decimal(1100)}
    entries = list(leitstand.journal.open(home).entries("firma"))
    assert {e.why for e in entries if e.commit == entries[-1].commit} == {"Aufstockung beschlossen"}


def test_an_emptied_cell_is_unknown_again_and_not_zero(home: Path, at: At) -> None:
    client = at(home)
    sent = fields(client.get("/settings/means/").content.decode())
    name = next(n for n, v in sent.items() if n.startswith("cell.budget") and v)
    client.post("/settings/means/save/", {**sent, name: ""})
    assert Cell("budget", name.split(".")[2]) not in amounts(strategy(home))


def test_saving_what_is_shown_changes_nothing(home: Path, at: At) -> None:
    client, before = at(home), leitstand.journal.open(home).head("firma")
    for view in ("", "?by=quarter"):
        sent = fields(client.get(f"/settings/means/{view}").content.decode())
        client.post("/settings/means/save/", sent)
    assert leitstand.journal.open(home).head("firma") == before


def test_a_quarter_can_have_its_own_limit_and_days(home: Path, at: At) -> None:
    client = at(home)
    sent = fields(client.get("/settings/means/?by=quarter").content.decode())
    limit = next(n for n in sent if n.startswith("cell.quarter_limit"))
    days = next(n for n in sent if n.startswith("cell.capacity"))
    client.post("/settings/means/save/", {**sent, limit: "80 T€", days: "12,5"})
    now = amounts(strategy(home))
    assert now[Cell("quarter_limit", limit.split(".")[2])] == 80_000
    assert now[Cell("capacity", *days.split(".")[2:4])] == Decimal("12.5")


def test_what_somebody_else_changed_meanwhile_is_shown_and_not_overwritten(home: Path, at: At) -> None:
    client = at(home)
    sent = fields(client.get("/settings/means/").content.decode())
    name = next(n for n, v in sent.items() if n.startswith("cell.budget") and v)
    cell = Cell("budget", name.split(".")[2])
    record = next(b for b in strategy(home).all(Budget) if str(b.year) == cell.period)
    desk = Desk(leitstand.journal.open(home), "firma")
    put_record(desk, record.model_copy(update={"amount": Decimal(777_000)}))
    answer = client.post("/settings/means/save/", {**sent, name: "500.000"})
    assert answer.status_code == 409
    assert "777.000" in answer.content.decode()
    assert amounts(strategy(home))[cell] == 777_000
    assert client.post("/settings/means/save/", {**sent, name: "500.000", "mine": "1"}).status_code == 302
    assert amounts(strategy(home))[cell] == 500_000


def test_a_cell_that_is_no_number_is_said_beside_it(home: Path, at: At) -> None:
    client = at(home)
    sent = fields(client.get("/settings/means/").content.decode())
    name = next(n for n in sent if n.startswith("cell.budget"))
    for typed in ("viel", "-5"):
        answer = client.post("/settings/means/save/", {**sent, name: typed})
        assert answer.status_code == 422
        assert f'href="#{name}"' in answer.content.decode()


def test_a_fiscal_year_is_said_where_budgets_are_typed(home: Path, at: At) -> None:
    desk = Desk(leitstand.journal.open(home), "firma")
    found = strategy(home).settings
    assert found is not None
    put_record(desk, found.model_copy(update={"fiscal_year_start": 10}))
    assert "Geschäftsjahrs, das in dem Jahr beginnt" in at(home).get("/settings/means/").content.decode()


@pytest.mark.parametrize("month", [2, 12])
def test_a_fiscal_year_begins_with_a_quarter(month: int) -> None:
    with pytest.raises(ValueError, match="begins with a quarter"):
        Settings(id="S", hourly_rate=Decimal(1), day_rate=Decimal(1), discount_rate=Decimal(0), horizon_years=3,
                 hours_share=Decimal(1), fiscal_year_start=month)  # fmt: skip


def test_form_of_the_settings_takes_fiscal_year_and_booking(home: Path, at: At) -> None:
    client = at(home)
    found = strategy(home).settings
    assert found is not None
    page = client.get(f"/edit/settings/{found.id}/").content.decode()
    assert "Investition (Capex)" in page
    sent = dict(re.findall(r'<input[^>]* name="([^"]+)" value="([^"]*)"', page))
    client.post(
        f"/edit/settings/{found.id}/save/",
        {"version": sent["version"], **{n: v for n, v in sent.items() if n in type(found).model_fields},
         "fiscal_year_start": "7", "one_off_booked": "investment", "hours_share": "50"},
    )  # fmt: skip
    now = strategy(home).settings
    assert now is not None
    assert (now.fiscal_year_start, now.one_off_booked) == (7, "investment")
