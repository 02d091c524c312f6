"""Matrix, Budgetkurve, roadmap, load of the skills, and the table as a file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from tests.web.fixtures import company, stored

from leitstand.actions import make_review, to_be_founded
from leitstand.actions.weighing_up import newest_key
from leitstand.journal import Put
from leitstand.portfolio.answers import Frontier, FrontierPoint, FrontierStep
from leitstand.portfolio.comparing import Shift
from leitstand.strategy import (
    Band,
    BoughtDays,
    Budget,
    Estimate,
    Fact,
    Quarter,
    Range,
    Record,
    Statement,
    Text,
    UseCase,
)
from leitstand.web.jobs.registry import NoParameters
from leitstand.web.roadmap import stretches

VIEWS = ("matrix", "curve", "roadmap", "load")


def text(client: Client, path: str, **query: str) -> str:
    answer = client.get(path, query)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("lang", ["de", "en"])
def test_each_view_marks_its_tab_and_the_room(
    company_home: Path, at: Callable[..., Client], view: str, lang: str
) -> None:
    page = text(at(company_home, lang), f"/portfolio/{view}/")
    tabs = page[page.index('class="tabs"') :]
    assert f'<a href="/portfolio/{view}/" aria-current="page">' in tabs
    assert re.search(r'href="/portfolio/" aria-current="page"[^>]*data-key="p"', page)
    assert "web-" not in re.sub(r"<[^>]+>", "", page)


@pytest.mark.parametrize("view", VIEWS)
def test_every_figure_of_a_view_leads_to_its_source(pages: Client, view: str) -> None:
    page = text(pages, f"/portfolio/{view}/")
    for href in sorted(set(re.findall(r'href="(/source/[^"]+)"', page)))[:40]:
        assert pages.get(href).status_code == 200, href


def test_the_matrix_shows_each_use_case_once_over_its_pages(pages: Client) -> None:
    both = [text(pages, "/portfolio/matrix/", page=str(n)) for n in (1, 2)]
    costs = [m for page in both for m in re.findall(r'href="/source/(UC-\d+)\.cost\.p50/"', page)]
    assert len(costs) == len(set(costs)) == 87


def test_the_matrix_is_drawn_with_the_review(tmp_path: Path, at: Callable[..., Client]) -> None:
    stored.store(
        tmp_path,
        "m",
        "Musterbau",
        company.strategy(14),
        company.review(14),
        charts=("matrix", "matrix-narrow"),
    )
    page = text(at(tmp_path), "/portfolio/matrix/")
    assert 'class="chart chart-matrix"' in page
    assert 'class="chart chart-matrix-narrow"' in page


def test_the_roadmap_fills_every_row_and_names_what_runs_first(pages: Client) -> None:
    page = text(pages, "/portfolio/roadmap/")
    quarters = len(re.findall(r'<th scope="col" class="q">', page))
    rows = re.findall(r"<tr>(.*?)</tr>", page[page.index("<tbody>") :])
    assert rows
    assert quarters >= 4
    for row in rows:
        assert sum(map(int, re.findall(r'class="stretch [a-z]+" colspan="(\d+)"', row))) == quarters


@given(start=st.integers(0, 20), middle=st.integers(1, 12), more=st.integers(0, 8), length=st.integers(1, 16))
def test_stretches_fill_the_roadmap_in_the_order_of_time(
    start: int, middle: int, more: int, length: int
) -> None:
    first = Quarter(2027, 1)
    quarters = [first.plus(n) for n in range(length)]
    found = stretches(first.plus(start), middle, middle + more, quarters)
    order = ["before", "build", "late", "run"]
    kinds = [s.kind for s in found]
    assert sum(s.span for s in found) == length
    assert kinds == sorted(kinds, key=order.index)
    assert all(s.span > 0 for s in found)
    if start + middle <= length:
        assert sum(s.span for s in found if s.kind == "build") == middle


def test_an_unknown_duration_is_no_short_one() -> None:
    quarters = [Quarter(2027, 1).plus(n) for n in range(6)]
    found = stretches(Quarter(2027, 3), None, None, quarters)
    assert [(s.kind, s.span) for s in found] == [("before", 2), ("open", 4)]


def test_days_bought_stand_in_their_quarters(tmp_path: Path, at: Callable[..., Client]) -> None:
    review = company.review(14)
    days = (
        BoughtDays(skill="S-DATEN", period="2027-Q2", days=12, day_rate=1100, amount=13_200),
        BoughtDays(skill="S-DATEN", period="2028", days=40, day_rate=1100, amount=44_000),
    )
    plan = review.portfolio.plan.model_copy(update={"bought": days})
    changed = review.model_copy(update={"portfolio": review.portfolio.model_copy(update={"plan": plan})})
    stored.store(tmp_path, "m", "Musterbau", company.strategy(14), changed)
    client = at(tmp_path)
    page = text(client, "/portfolio/roadmap/")
    assert "/source/bought.S-DATEN.2027-Q2.days/" in page
    assert "Zugekaufte Personentage" in text(client, "/source/bought.S-DATEN.2027-Q2.days/")
    assert client.get("/source/bought.S-DATEN.2029.days/").status_code == 404


def test_the_load_says_what_is_scarcest(pages: Client) -> None:
    page = text(pages, "/portfolio/load/")
    assert "Am knappsten ist „" in page
    assert "Datenanalyse" in page
    assert "58" in page
    assert "/source/scarce.skill.S-DATEN.2027-Q2.price/" in page


def test_the_file_holds_what_the_address_asks_for_in_its_order(pages: Client) -> None:
    query = {"pile": "think", "sort": "case"}
    answer = pages.get("/portfolio/export/", {**query, "as": "csv"})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["UC-040", "UC-018", "UC-066", "UC-022"]
    assert all(len(row[10].rstrip("0")) <= 3 for row in rows[1:])  # no more digits than are told elsewhere
    assert "attachment" in answer["Content-Disposition"]
    book = CalamineWorkbook.from_filelike(
        io.BytesIO(pages.get("/portfolio/export/", {**query, "as": "xlsx"}).content)
    )
    cells = book.get_sheet_by_index(0).to_python()
    assert [row[0] for row in cells if str(row[0]).startswith("UC-")] == [row[0] for row in rows[1:]]


def test_a_file_of_all_is_not_cut_at_a_page_and_another_kind_is_not_found(pages: Client) -> None:
    answer = pages.get("/portfolio/export/", {"as": "csv", "page": "2"})
    assert len(answer.content.decode().splitlines()) == 88
    assert pages.get("/portfolio/export/", {"as": "exe"}).status_code == 404


def test_without_a_curve_the_page_offers_to_compute_it(pages: Client) -> None:
    page = text(pages, "/portfolio/curve/")
    assert "Budgetkurve rechnen" in page
    assert 'action="/portfolio/curve/compute/"' in page


def kept_curve() -> Frontier:
    """A made-up curve whose next step brings in an idea and moves a pilot."""
    day = company.AS_OF
    facts = tuple(
        Fact(id=f"frontier.{name}.{share}", value=value * share, unit="EUR", as_of=day,
             formula=f"portfolio-formula-frontier-{name}", inputs=())
        for share in (0, 100, 200)
        for name, value in (("budget", 14_200), ("worth", 9_000), ("mean", 9_500), ("most", 9_900))
    )  # fmt: skip
    points = tuple(
        FrontierPoint(
            share=share / 100, budget=14_200.0 * share, worth=9_000.0 * share, most=9_900.0 * share,
            use_cases=share, envelope=True,
            value=Band(
                p10=5_000.0 * share, p50=9_400.0 * share, p90=15_000.0 * share, mean=9_500.0 * share, unit="EUR"
            ),
        )
        for share in (0, 100, 200)
    )  # fmt: skip
    amount = Fact(
        id="frontier.amount.next", value=100_000, unit="EUR", as_of=day,
        formula="portfolio-formula-frontier-amount", inputs=(),
    )  # fmt: skip
    nothing = Statement(
        code="portfolio-frontier-next-nothing", facts={"amount": amount}, words={"spread": "same"}
    )
    shifts = (
        Shift(use_case="UC-059", kind="in", action_before="not_now", action_after="pilot",
              start_before=None, start_after="2027-Q3"),
        Shift(use_case="UC-007", kind="moved", action_before="pilot", action_after="pilot",
              start_before="2027-Q2", start_after="2027-Q1"),
    )  # fmt: skip
    step = FrontierStep(amount=100_000, gain=31_000, shifts=shifts, statement=nothing)
    return Frontier(
        as_of=day, budget=1_420_000, needed=0, points=points, today=1, next=step, last=None, facts=facts
    )


@pytest.fixture(scope="module")
def with_curve(tmp_path_factory: pytest.TempPathFactory, _pages: None) -> Path:
    """The made-up company with the made-up curve, and one kept for a review before."""
    home = tmp_path_factory.mktemp("curve")
    journal = stored.store(home, "musterbau", "Musterbau GmbH", company.strategy(14), company.review(14))
    sequence = journal.head("musterbau").sequence
    journal.derived_put(newest_key(Frontier, "musterbau", sequence), "answer/frontier/1", "text/plain")
    journal.derived_put("answer/frontier/1", kept_curve().model_dump_json(), "application/json")
    return home


def test_a_kept_curve_is_shown_with_what_the_next_step_changes(
    with_curve: Path, at: Callable[..., Client]
) -> None:
    client = at(with_curve)
    page = text(client, "/portfolio/curve/")
    assert "Budgetkurve rechnen" not in page
    assert "Das Diagramm ist noch nicht gezeichnet" in page
    assert "heute (100" in page
    assert "UC-059" in page
    links = sorted(set(re.findall(r'href="(/source/[^"]+)"', page)))
    assert "/source/frontier.worth.200/" in links
    for link in links:
        assert client.get(link).status_code == 200, link


def test_who_sees_no_ideas_reads_none_in_any_view(with_curve: Path, enter: Callable[..., Client]) -> None:
    idea = "UC-059"
    assert idea in text(enter(with_curve, "leadership"), "/portfolio/curve/")
    council = enter(with_curve, "works_council")
    for view in VIEWS:
        assert idea not in text(council, f"/portfolio/{view}/"), view
    assert "noch nicht bewertet" in text(council, "/portfolio/curve/")
    assert idea not in council.get("/portfolio/export/", {"as": "csv"}).content.decode()
    assert council.post("/portfolio/curve/compute/").status_code == 403


def test_a_curve_of_another_version_is_asked_for_again(tmp_path: Path, at: Callable[..., Client]) -> None:
    journal = stored.store(tmp_path, "m", "Musterbau", company.strategy(14), company.review(14))
    key = newest_key(Frontier, "m", journal.head("m").sequence)
    journal.derived_put(key, "answer/frontier/1", "text/plain")
    journal.derived_put("answer/frontier/1", '{"budget": 1}', "application/json")
    assert "Budgetkurve rechnen" in text(at(tmp_path), "/portfolio/curve/")


@pytest.mark.slow
def test_the_job_keeps_the_curve_of_the_review_that_is_shown(
    tmp_path: Path, at: Callable[..., Client]
) -> None:
    from leitstand.web.jobs.work.weighing import curve

    client = at(tmp_path)
    desk = to_be_founded(tmp_path, "Werk", {}, clock=lambda: stored.AT)
    desk.found()
    records: list[Record] = [
        Budget(id=f"BUDGET-{y}", year=y, amount=Decimal(30_000)) for y in (2026, 2027, 2028, 2029)
    ]
    for n, euros in enumerate((60_000, 90_000, 130_000)):
        records.append(UseCase(id=f"UC-{n}", title=Text(de=f"Vorschlag {n}")))
        records.append(Estimate(
            id=f"UC-{n}.effect", use_case=f"UC-{n}", quantity="effect", kpi="KPI-ERGEBNIS", unit="EUR/year",
            value=Range(p10=Decimal(euros // 2), p50=Decimal(euros), p90=Decimal(euros * 2)), method="list",
            date=stored.AT.date(),
        ))  # fmt: skip
    desk.perform(lambda _: [Put(r) for r in records], why="Anfang")
    curve(desk, NoParameters(), lambda _: None)
    page = text(client, "/portfolio/curve/")
    assert "Budgetkurve rechnen" not in page
    assert 'class="chart chart-curve"' in page
    assert 'class="chart chart-curve-narrow"' in page
    desk.perform(lambda _: [Put(Budget(id="BUDGET-2027", year=2027, amount=Decimal(40_000)))], why="mehr")
    make_review(desk)
    assert "Budgetkurve rechnen" in text(client, "/portfolio/curve/")
