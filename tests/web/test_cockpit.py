"""The first page for each reader: what is new, what waits, what falls due; and the page on which one decides."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.journal import Put
from leitstand.strategy import (
    Budget,
    Decision,
    DecisionRole,
    Estimate,
    GuardrailState,
    Objective,
    Point,
    Record,
    Text,
    UseCase,
)
from leitstand.web.deadlines import deadlines
from leitstand.web.orientation import Orientation
from leitstand.web.reading import Place

MORE: tuple[Record, ...] = (
    DecisionRole(id="R-LEAD", title=Text(de="Geschäftsleitung", en="Leadership")),
    DecisionRole(id="R-KLEIN", title=Text(de="Leitung Service", en="Head of service"), up_to=Decimal(1_000)),
    GuardrailState(
        id="G-1", use_case="UC-007", date=dt.date(2026, 10, 1), clearance="blocked", rule="DSGVO", free_from="2027-Q1"
    ),
    Objective(id="Z-BALD", title=Text(de="Bald fällig", en="Due soon"), due=dt.date(2027, 1, 31)),
)  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    stored.store(
        tmp_path, "musterbau", "Musterbau GmbH", company.strategy(14, extra=MORE), company.review(14)
    )
    return tmp_path


def card(page: str, name: str) -> str:
    return page.partition(f'id="{name}"')[2].partition("</section>")[0]


def words(part: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", part).split())


def written(home: Path, *records: Record) -> None:
    journal = leitstand.journal.open(home)
    journal.commit(
        "musterbau", [Put(r) for r in records], who="x", why="Nachtrag", at=dt.datetime.now(dt.UTC)
    )


def estimate(n: int, case: str = "UC-014") -> Estimate:
    return Estimate(id=f"E-NEU-{n}", use_case=case, quantity="one_off_cost", value=Point(value=Decimal(9_000)),
                    unit="EUR", by=f"Schätzer {n}", date=dt.date(2026, 11, 24))  # fmt: skip


# What is new


def test_on_the_first_visit_nothing_is_new_since_the_review(home: Path, at: Callable[..., Client]) -> None:
    page = at(home).get("/").content.decode()
    assert "Seit der letzten Durchsicht hat sich nichts geändert." in page


def test_what_came_since_the_last_visit_is_said_in_sentences_with_links(
    home: Path, enter: Callable[..., Client]
) -> None:
    client = enter(home, "leadership")
    client.get("/")
    written(home, estimate(1), estimate(2), Budget(id="B-2030", year=2030, amount=Decimal(1)))
    news = card(client.get("/").content.decode(), "since")
    assert "2 Schätzungen zu „Angebotsassistent für Ersatzteile“" in words(news)
    assert "/use-cases/UC-014/" in news
    assert "Mittel:" in words(news)


def test_at_most_five_sentences_are_shown_and_the_rest_opens(home: Path, at: Callable[..., Client]) -> None:
    later: tuple[Record, ...] = (
        estimate(1), Budget(id="B-2030", year=2030, amount=Decimal(1)),
        UseCase(id="UC-900", title=Text(de="Neu")), Objective(id="Z-9", title=Text(de="Ziel")),
        Decision(id="D-1", verdict="continue", use_case="UC-003", date=dt.date(2026, 11, 24)),
        GuardrailState(id="G-2", use_case="UC-014", date=dt.date(2026, 11, 24), clearance="allowed"),
    )  # fmt: skip
    written(home, *later)
    news = card(at(home).get("/").content.decode(), "since")
    assert news.partition("<details")[0].count("<li>") == 5
    assert news.partition("<details")[2].count("<li>") == 1
    assert words(news).index("Entschieden") < words(news).index("Schätzung")


def test_the_works_council_hears_nothing_of_ideas(home: Path, enter: Callable[..., Client]) -> None:
    written(home, UseCase(id="UC-901", title=Text(de="Geheime Idee")), estimate(3, "UC-080"))
    page = enter(home, "works_council").get("/").content.decode()
    assert "Geheime Idee" not in page
    assert "Schätzung" not in words(card(page, "since"))


# What waits for whom


@pytest.mark.parametrize(
    ("role", "title"),
    [("leadership", "Braucht Ihre Entscheidung"), ("strategy_lead", "Braucht Ihre Entscheidung"),
     ("works_council", "Wartet auf Ihre Stellungnahme"), ("controller", "Ergebnisse zu bestätigen"),
     ("unit_lead", "Fragen an Sie"), ("contributor", "Fragen an Sie")],
)  # fmt: skip
def test_each_reader_sees_what_waits_for_this_reader(
    home: Path, enter: Callable[..., Client], role: str, title: str
) -> None:
    todo = card(enter(home, role, units=("Service",)).get("/").content.decode(), "todo")
    assert title in words(todo)
    assert ("/decide/" in todo) is (role == "leadership")


def test_a_unit_lead_is_asked_about_the_own_unit_alone(home: Path, enter: Callable[..., Client]) -> None:
    todo = card(enter(home, "unit_lead", units=("Qualität",)).get("/").content.decode(), "todo")
    assert set(re.findall(r"/use-cases/([^/]+)/", todo)) == {"UC-018"}


def test_a_controller_confirms_what_runs_without_an_outcome(home: Path, enter: Callable[..., Client]) -> None:
    todo = card(enter(home, "controller").get("/").content.decode(), "todo")
    assert "/add/outcome/?use_case=UC-014" in todo
    assert "UC-031" not in todo  # it has one


def test_what_has_been_decided_since_the_review_waits_no_longer(
    home: Path, at: Callable[..., Client]
) -> None:
    client = at(home)
    assert "/use-cases/UC-052/" in card(client.get("/").content.decode(), "todo")
    sent = {"way": "follow", "by": "R-LEAD", "reason": "Der Nutzen ist belegt."}
    assert client.post("/decide/UC-052/save/", sent).status_code == 303
    assert "/use-cases/UC-052/" not in card(client.get("/").content.decode(), "todo")


# What falls due


def place(home: Path) -> Place:
    journal = leitstand.journal.open(home)
    organisation = journal.organisations()[0]
    from leitstand.web.reading import _newest

    head = journal.head(organisation.id)
    return Place(
        journal, (organisation,), organisation, head, _newest(journal, organisation.id, head, whole=True)
    )


def due(home: Path, today: dt.date) -> dict[str, dt.date]:
    found = place(home)
    return {d.said.code: d.day for d in deadlines(found, Orientation(found), today)}


def test_the_next_ninety_days_are_told_in_the_order_of_time(home: Path, at: Callable[..., Client]) -> None:
    told = due(home, dt.date(2026, 11, 23))
    assert told["cockpit-due-budget-begins"] == dt.date(2027, 1, 1)
    assert told["cockpit-due-guardrail"] == dt.date(2027, 1, 1)
    assert told["cockpit-due-objective"] == dt.date(2027, 1, 31)
    assert told["cockpit-due-starts"] == dt.date(2027, 1, 1)
    found = place(home)
    days = [d.day for d in deadlines(found, Orientation(found), dt.date(2026, 11, 23))]
    assert days == sorted(days)


def test_what_lies_further_ahead_is_not_told(home: Path, at: Callable[..., Client]) -> None:
    assert due(home, dt.date(2026, 9, 1)) == {}


def test_an_objective_past_its_day_stays_until_it_is_on_course(home: Path, at: Callable[..., Client]) -> None:
    found = place(home)
    told = [d for d in deadlines(found, Orientation(found), dt.date(2027, 3, 1)) if d.late]
    assert [d.said.code for d in told] == ["cockpit-due-objective"]


def test_a_year_without_a_budget_is_missing_and_not_nothing(home: Path, at: Callable[..., Client]) -> None:
    assert due(home, dt.date(2029, 11, 23))["cockpit-due-budget-missing"] == dt.date(2030, 1, 1)


def test_what_people_decided_to_begin_is_told_by_name(home: Path, at: Callable[..., Client]) -> None:
    written(home, Decision(id="D-1", verdict="pilot", use_case="UC-052", start="2027-Q1", by="R-LEAD",
                           date=dt.date(2026, 11, 23)))  # fmt: skip
    found = place(home)
    told = deadlines(found, Orientation(found), dt.date(2026, 11, 23))
    assert any(d.said.code == "cockpit-due-start" and "UC-052" in d.href for d in told)


# Deciding


def test_the_form_says_what_is_proposed_and_on_what_ground(home: Path, at: Callable[..., Client]) -> None:
    page = at(home).get("/decide/UC-031/").content.decode()
    assert "Prüfberichte aus Messdaten: ausrollen, 1. Quartal 2027?" in words(page)
    assert "/source/UC-031.value/" in page
    assert 'value="follow"' in page
    assert "checked" not in card(page, "decide-h")  # nothing is favoured


def test_following_records_what_the_review_proposes(home: Path, at: Callable[..., Client]) -> None:
    client = at(home)
    sent = {"way": "follow", "by": "R-LEAD", "reason": "Der Nutzen ist belegt."}
    answer = client.post("/decide/UC-031/save/", sent)
    assert answer.status_code == 303
    (kept,) = leitstand.journal.open(home).strategy("musterbau").decisions
    assert (kept.verdict, kept.use_case, kept.start, kept.by) == ("scale", "UC-031", "2027-Q1", "R-LEAD")
    page = client.get("/").content.decode()
    assert "/use-cases/UC-031/" not in card(page, "todo")
    assert "Entschieden: „Prüfberichte aus Messdaten“" in words(card(page, "since"))


@pytest.mark.parametrize(
    ("sent", "said"),
    [({}, "Wählen Sie"), ({"way": "otherwise"}, "Wählen Sie"), ({"way": "nix"}, "Wählen Sie"),
     ({"way": "follow"}, "welche Rolle"), ({"way": "follow", "by": "R-LEAD"}, "braucht eine Begründung"),
     ({"way": "follow", "by": "R-KLEIN", "reason": "x"}, "weiterem Entscheidungsraum"),
     ({"way": "otherwise", "verdict": "pilot", "by": "R-LEAD", "reason": "x"}, "Wählen Sie")],
)  # fmt: skip
def test_what_is_missing_is_said_and_what_was_typed_stays(
    home: Path, at: Callable[..., Client], sent: dict[str, str], said: str
) -> None:
    answer = at(home).post("/decide/UC-031/save/", {"reason": "", **sent})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in words(page.partition('id="problems"')[2].partition("</div>")[0])
    if sent.get("reason"):
        assert ">x</textarea>" in page
    assert not leitstand.journal.open(home).strategy("musterbau").decisions


def test_postponing_leaves_a_new_one_out_and_a_running_one_going(
    home: Path, at: Callable[..., Client]
) -> None:
    client = at(home)
    for case in ("UC-052", "UC-018"):
        client.post(f"/decide/{case}/save/", {"way": "wait", "by": "R-LEAD", "reason": "Später."})
    kept = {d.use_case: d.verdict for d in leitstand.journal.open(home).strategy("musterbau").decisions}
    assert kept == {"UC-052": "not_now", "UC-018": "continue"}


def test_deciding_otherwise_takes_the_start_that_was_chosen(home: Path, at: Callable[..., Client]) -> None:
    sent = {
        "way": "otherwise",
        "verdict": "scale",
        "start": "2027-Q4",
        "by": "R-LEAD",
        "reason": "Erst im Herbst.",
    }
    assert at(home).post("/decide/UC-031/save/", sent).status_code == 303
    (kept,) = leitstand.journal.open(home).strategy("musterbau").decisions
    assert kept.start == "2027-Q4"


@pytest.mark.parametrize("role", ["unit_lead", "works_council", "strategy_lead", "auditor", "controller"])
def test_only_leadership_decides(home: Path, enter: Callable[..., Client], role: str) -> None:
    client = enter(home, role, units=("Qualität",))
    assert client.get("/decide/UC-031/").status_code == 403
    assert client.post("/decide/UC-031/save/", {"way": "wait"}).status_code == 403


def test_an_absent_use_case_is_not_found(home: Path, at: Callable[..., Client]) -> None:
    assert at(home).get("/decide/UC-999/").status_code == 404
    assert at(home).post("/decide/R-LEAD/save/", {"way": "wait"}).status_code == 404


# Figures


def test_every_figure_of_the_page_leads_to_its_source(home: Path, at: Callable[..., Client]) -> None:
    client = at(home)
    links = sorted(set(re.findall(r'href="(/source/[^"]+)"', client.get("/").content.decode())))
    assert {f"/source/tally.pile.{p}/" for p in ("yes", "think", "no")} <= set(links)
    assert "/source/tally.stage.pilot/" in links
    for link in links:
        if not re.search(r"/source/(?:made-up|chance-|value-|price-|q-|off|more|gain|low|high|middle)", link):
            assert client.get(link).status_code == 200, link
