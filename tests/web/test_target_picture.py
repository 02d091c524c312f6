"""The target picture: three answers, objectives with what the plan adds, levers, gaps both ways, and their order."""

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
from leitstand.strategy import (
    Decision,
    DecisionRole,
    Kpi,
    Lever,
    Objective,
    Principle,
    Record,
    Strategy,
    Text,
    UseCase,
)

LEVERS = (
    Lever(id="L-E", title=Text(de="Effizienz", en="Efficiency"), lever_kind="efficiency"),
    Lever(
        id="L-BÜRO".replace("Ü", "U"),
        title=Text(de="Büro", en="Office"),
        parent="L-E",
        lever_kind="efficiency",
    ),
    Lever(id="L-K", title=Text(de="Beim Kunden", en="At the customer"), lever_kind="customer_value"),
)
MORE: tuple[Record, ...] = (
    *LEVERS,
    DecisionRole(id="R-CONTROL", title=Text(de="Controlling", en="Controller"), up_to=Decimal(0)),
    DecisionRole(id="R-IT", title=Text(de="Leitung IT", en="Head of IT"), up_to=Decimal(25_000)),
    Kpi(id="K-KUNDE", title=Text(de="Verfügbarkeit", en="Availability"), unit="%", customer=True),
    Objective(
        id="Z-NEU", title=Text(de="Neues Ziel", en="New objective"), kpi="K-KUNDE", owner="R-CONTROL",
        baseline=Decimal("94.1"), target=Decimal("95.6"), due=dt.date(2029, 12, 31),
    ),
    Principle(
        id="P-1", title=Text(de="Menschen entscheiden", en="People decide"), measure=Text(de="100 %", en="100%"),
        concern="responsibility",
    ),
    Decision(
        id="D-1", verdict="pilot", use_case="UC-031", by="R-IT", date=dt.date(2026, 3, 10), reason=Text(de="Darum")
    ),
    Decision(id="D-2", verdict="pilot", use_case="UC-014", date=dt.date(2026, 4, 10)),
)  # fmt: skip


def whole() -> Strategy:
    """The made-up company with levers on some use cases, and everything that the page speaks of."""
    strategy = company.strategy(14, extra=MORE)
    on = {"UC-014": ("L-BURO",), "UC-031": ("L-BURO", "L-K"), "UC-052": ("L-E",)}
    aimless = strategy.one(UseCase, "UC-080").model_copy(update={"objectives": ()})
    return strategy.without("E-UC-080-1", "E-UC-080-2").having(
        *(strategy.one(UseCase, i).model_copy(update={"levers": levers}) for i, levers in on.items()), aimless
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    stored.store(tmp_path, "musterbau", "Musterbau GmbH", whole(), company.review(14))
    return tmp_path


@pytest.fixture
def page(home: Path, at: Callable[..., Client]) -> str:
    answer = at(home).get("/target-picture/")
    assert answer.status_code == 200
    return answer.content.decode()


def part(page: str, name: str) -> str:
    """The section of this id, without its markup."""
    found = page.partition(f'id="{name}"')[2].partition("</section>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def test_it_opens_with_a_judgement_on_all_objectives_and_the_ambition(page: str) -> None:
    said = " ".join(re.sub(r"<[^>]+>", "", page.partition("<h1")[2].partition("</h1>")[0]).split())
    assert "Von 7 Zielen" in said
    assert "Kürzere Wege, mehr Zeit für den Kunden" in page


def test_who_decides_is_answered_from_the_decisions_and_roles_on_record(page: str) -> None:
    said = part(page, "q-decides")
    assert "2 -mal, davon 50 %" in said
    assert "Bis 25.000 Euro : Leitung IT" in said
    assert "Ohne Betragsgrenze: Leitung Qualität" in said
    assert "Controlling" not in said


def test_a_concern_that_no_principle_serves_is_named(page: str) -> None:
    said = part(page, "q-binds")
    assert "Verantwortung Menschen entscheiden" in said
    assert "Keines nennt als seinen Zweck: Tempo und Qualität" in said


def test_figures_of_an_objective_keep_the_digits_that_were_typed(page: str) -> None:
    assert "94,1" in part(page, "goals")
    assert "95,6" in part(page, "goals")


def test_an_objective_that_the_review_does_not_know_is_open_and_says_so(page: str) -> None:
    row = page.partition('id="goal-Z-NEU"')[2].partition("</tr>")[0]
    assert "Die letzte Durchsicht kennt dieses Ziel noch nicht" in row
    assert "Kundennutzen" in row


def test_gaps_are_shown_both_ways(page: str) -> None:
    gaps = part(page, "gaps")
    assert "Auf 2 Ziele zahlt kein Anwendungsfall im Plan ein" in gaps
    assert "Ein Ziel verantwortet niemand, der etwas freigeben darf Neues Ziel" in gaps
    assert "Kennzahl, Ausgangswert, Zielwert oder Termin fehlt" in gaps
    assert "Ein Anwendungsfall zahlt auf kein Ziel ein Autonome Flurförderzeuge" in gaps


def test_what_lies_on_two_levers_counts_for_each_with_an_equal_part(
    home: Path, at: Callable[..., Client]
) -> None:
    from leitstand.web.lever_sums import by_kind, by_lever
    from leitstand.web.orientation import Orientation
    from leitstand.web.reading import Place, _newest

    journal = leitstand.journal.open(home)
    organisation = journal.organisations()[0]
    head = journal.head(organisation.id)
    reviewed = _newest(journal, organisation.id, head, whole=True)
    assert reviewed is not None
    levers = Orientation(Place(journal, (organisation,), organisation, head, reviewed)).levers
    sums, kinds = by_lever(reviewed, levers), by_kind(reviewed, levers)
    means = {i: reviewed.cases[i].value.mean for i in ("UC-014", "UC-031", "UC-052")}  # type: ignore[union-attr]
    assert sums["L-BURO"].value == pytest.approx(means["UC-014"] + means["UC-031"] / 2)
    assert sums["L-E"].value == pytest.approx(means["UC-014"] + means["UC-031"] / 2 + means["UC-052"])
    assert sums["L-K"].value == pytest.approx(means["UC-031"] / 2)
    assert sum(s.value or 0 for s in kinds.values()) == pytest.approx(sum(means.values()))
    assert kinds["new_business"].cases == ()
    assert kinds["new_business"].value is None


def test_every_figure_leads_to_its_source(home: Path, page: str, at: Callable[..., Client]) -> None:
    client = at(home)
    links = sorted(set(re.findall(r'href="(/source/[^"]+)"', page)))
    assert len(links) > 25
    for link in links:
        shown = client.get(link)
        assert shown.status_code == 200, link
        assert "Was diese Version nicht kennt" not in shown.content.decode()


@pytest.mark.parametrize(
    "fact",
    ["tally.", "tally.nix", "tally.pile.", "tally.pile.nix", "tally.kind.nix.value", "tally.lever.nix.value",
     "tally.objective.nix.target", "tally.role.R-IT.nix", "tally.decisions.x", "tally.kind.efficiency.nix"],
)  # fmt: skip
def test_a_figure_that_nobody_makes_is_not_found(home: Path, at: Callable[..., Client], fact: str) -> None:
    assert at(home).get(f"/source/{fact}/").status_code == 404


def order(home: Path) -> list[str]:
    strategy = leitstand.journal.open(home).strategy("musterbau")
    return [o.id for o in sorted(strategy.objectives, key=lambda o: (o.rank or 100, o.id))]


def test_objectives_are_moved_by_a_button_and_the_journal_says_why(
    home: Path, at: Callable[..., Client]
) -> None:
    client, before = at(home), order(home)
    answer = client.post("/target-picture/order/", {"objective": before[2], "way": "up"})
    assert answer.status_code == 303
    assert order(home) == [before[0], before[2], before[1], *before[3:]]
    journal = leitstand.journal.open(home)
    last = next(journal.entries("musterbau", newest_first=True, limit=1))
    assert last.why.startswith("actions-objective-moved-up")
    shown = re.findall(r'id="goal-([^"]+)"', client.get("/target-picture/").content.decode())
    assert shown == order(home)


def test_the_first_objective_moved_up_stays_and_nothing_is_lost(
    home: Path, at: Callable[..., Client]
) -> None:
    client, before = at(home), order(home)
    client.post("/target-picture/order/", {"objective": before[0], "way": "up"})
    assert order(home) == before


def test_moving_there_and_back_gives_the_same_order(home: Path, at: Callable[..., Client]) -> None:
    client, before = at(home), order(home)
    for way in ("down", "down", "up", "up"):
        client.post("/target-picture/order/", {"objective": before[1], "way": way})
    assert order(home) == before


@pytest.mark.parametrize("sent", [{}, {"objective": "Z-NEU"}, {"objective": "UC-031", "way": "up"},
                                  {"objective": "nix", "way": "up"}, {"objective": "Z-NEU", "way": "nix"}])  # fmt: skip
def test_what_cannot_be_moved_is_not_found(
    home: Path, at: Callable[..., Client], sent: dict[str, str]
) -> None:
    assert at(home).post("/target-picture/order/", sent).status_code == 404


@pytest.mark.parametrize(
    ("role", "buttons", "status"),
    [("leadership", True, 303), ("strategy_lead", True, 303), ("unit_lead", False, 403), ("works_council", False, 403),
     ("auditor", False, 403), ("controller", False, 403)],
)  # fmt: skip
def test_only_who_leads_the_strategy_orders_objectives(
    home: Path, enter: Callable[..., Client], role: str, buttons: bool, status: int
) -> None:
    client = enter(home, role, units=("Service",))
    page = client.get("/target-picture/").content.decode()
    assert ("/target-picture/order/" in page) is buttons
    assert ("/edit/objective/" in page) is buttons
    sent = client.post("/target-picture/order/", {"objective": "Z-NEU", "way": "up"})
    assert sent.status_code == status


def test_the_works_council_sees_no_idea_among_use_cases_without_an_objective(
    home: Path, enter: Callable[..., Client]
) -> None:
    page = enter(home, "works_council").get("/target-picture/").content.decode()
    assert "Autonome Flurförderzeuge" not in page


def test_a_stranger_sees_nothing(home: Path, enter: Callable[..., Client]) -> None:
    stored.store(home, "fremd", "Fremd GmbH", company.empty_strategy())
    page = enter(home, "leadership", organisation="fremd").get("/target-picture/").content.decode()
    assert "Kürzere Wege" not in page
    assert "Umsatz im Service" not in page


def test_without_objectives_it_says_what_to_do_next(tmp_path: Path, at: Callable[..., Client]) -> None:
    stored.store(tmp_path, "leer", "Neue GmbH", company.empty_strategy(), company.empty_review())
    page = at(tmp_path).get("/target-picture/").content.decode()
    assert "Noch hat Ihr Zielbild keine Ziele" in page
    assert "/add/objective/" in page
    assert "/add/target-picture/" in page
    assert "Noch bindet uns kein Prinzip" in page


def test_before_the_first_review_objectives_are_shown_without_a_judgement(
    tmp_path: Path, at: Callable[..., Client]
) -> None:
    stored.store(tmp_path, "neu", "Neu GmbH", whole())
    page = at(tmp_path).get("/target-picture/").content.decode()
    assert "zeigt die erste Durchsicht" in page
    assert "Neues Ziel" in page


def test_it_speaks_english(home: Path, at: Callable[..., Client]) -> None:
    page = at(home, "en").get("/target-picture/").content.decode()
    assert "Which principles bind us for speed, quality and responsibility?" in page
    assert "Ziele" not in re.sub(r"<[^>]+>", "", page)
