"""Single records are changed, added and taken back; what somebody else wrote meanwhile is never lost in silence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.web.fixtures import company, stored

import leitstand.journal
from leitstand.journal import Entry, Put, Withdraw
from leitstand.strategy import Budget, Objective, Record, Text, UseCase, from_canonical
from leitstand.web.forms import EDITABLE

if TYPE_CHECKING:
    from django.test import Client

ORGANISATION = "firma"
NOW = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)


class Page(HTMLParser):
    """The form of a page: where it goes, and what a browser would send of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text, self.action = text, ""
        self.sent: dict[str, list[str]] = {}
        self._select: str | None = None
        self._area: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form" and found.get("method") == "post":
            self.action = found["action"]
        elif tag == "input" and found.get("name") and self.action:
            if found.get("type") not in ("checkbox", "radio") or "checked" in found:
                self.sent.setdefault(found["name"], []).append(found.get("value", ""))
        elif tag == "select" and self.action:
            self._select = found["name"]
        elif tag == "option" and self._select and "selected" in found:
            self.sent.setdefault(self._select, []).append(found["value"])
        elif tag == "textarea" and self.action:
            self._area = found["name"]
            self.sent.setdefault(self._area, [""])

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = None
        elif tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._area:
            self.sent[self._area][-1] += data

    def with_(self, **changed: str | Sequence[str]) -> dict[str, object]:
        """What is sent when these fields were changed; `title__de` stands for `title.de`."""
        return {**self.sent, **{name.replace("__", "."): value for name, value in changed.items()}}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    stored.store(tmp_path / "home", ORGANISATION, "Firma", company.strategy(14), company.review(14))
    return tmp_path / "home"


Enter = Callable[..., "Client"]


@pytest.fixture
def client(home: Path, at: Callable[..., Client]) -> Client:
    return at(home)


def last(home: Path, record_id: str) -> Entry:
    return leitstand.journal.open(home).history(ORGANISATION, record_id)[-1]


def record(home: Path, record_id: str) -> Record:
    entry = last(home, record_id)
    return from_canonical(entry.kind, entry.body)


def meanwhile(home: Path, *changes: Put | Withdraw) -> None:
    """Somebody else writes."""
    leitstand.journal.open(home).commit(ORGANISATION, changes, who="R-QUALITAET", why="inzwischen", at=NOW)


def page(client: Client, address: str, status: int = 200) -> Page:
    answer = client.get(address)
    assert answer.status_code == status, answer.content.decode()[:2000]
    return Page(answer.content.decode())


def send(client: Client, form: Page, status: int, **changed: str | Sequence[str]) -> Page:
    answer = client.post(form.action, form.with_(**changed))
    assert answer.status_code == status, answer.content.decode()[:4000]
    return Page(answer.content.decode())


def test_a_change_is_an_entry_with_its_reason_and_said_once(client: Client, home: Path) -> None:
    form = page(client, "/edit/budget/B-2027/")
    assert form.sent["amount"] == ["420.000"]
    answer = client.post(form.action, form.with_(amount="450.000", why="Beschluss vom 20.11."))
    assert answer.status_code == 303
    entry = last(home, "B-2027")
    assert (entry.why, entry.who) == ("Beschluss vom 20.11.", "local-operator")
    budget = record(home, "B-2027")
    assert isinstance(budget, Budget)
    assert budget.amount == 450_000
    shown = client.get(answer["Location"]).content.decode()
    assert f"Eintrag {entry.sequence} im Protokoll" in shown
    assert f"Eintrag {entry.sequence} im Protokoll" not in client.get(answer["Location"]).content.decode()


def test_without_a_reason_one_is_derived_that_reads_in_both_languages(client: Client, home: Path) -> None:
    send(client, page(client, "/edit/skill/S-DATEN/"), 303, title__de="Datenkunde")
    assert last(home, "S-DATEN").why.startswith("actions-record-changed ")
    assert "„Datenkunde“ geändert" in client.get("/records/S-DATEN/").content.decode()


def test_nothing_changed_is_no_entry(client: Client, home: Path) -> None:
    before = last(home, "UC-031").sequence
    answer = client.post((form := page(client, "/edit/use-case/UC-031/")).action, form.sent)
    assert answer.status_code == 303
    assert last(home, "UC-031").sequence == before
    assert "nichts geändert" in client.get(answer["Location"]).content.decode()


def test_what_is_wrong_is_said_beside_the_field_and_on_top_and_nothing_is_lost(
    client: Client, home: Path
) -> None:
    before = last(home, "B-2027").sequence
    again = send(client, page(client, "/edit/budget/B-2027/"), 422, amount="viel", why="weil")
    assert again.sent["amount"] == ["viel"]
    assert again.sent["why"] == ["weil"]
    assert 'href="#row-amount"' in again.text
    assert 'id="row-amount-error"' in again.text
    assert last(home, "B-2027").sequence == before


def test_a_number_that_reads_both_ways_is_asked_and_the_answer_saves_it(client: Client, home: Path) -> None:
    asked = send(client, page(client, "/edit/budget/B-2027/"), 422, amount="450,000")
    assert 'name="amount~meant"' in asked.text
    send(client, asked, 303, **{"amount~meant": "point"})
    budget = record(home, "B-2027")
    assert isinstance(budget, Budget)
    assert budget.amount == 450_000


def test_a_record_that_no_longer_fits_the_others_is_refused_at_its_field(client: Client) -> None:
    again = send(client, page(client, "/edit/budget/B-2027/"), 422, year="2028")
    assert 'id="row-year-error"' in again.text


@pytest.mark.parametrize("kind", EDITABLE)
def test_every_kind_can_be_added_through_its_page(client: Client, kind: str) -> None:
    assert page(client, f"/add/{kind.replace('_', '-')}/").action == f"/add/{kind.replace('_', '-')}/save/"


def test_a_new_record_gets_an_id_and_the_person_who_said_it(client: Client, home: Path) -> None:
    send(client, page(client, "/add/use-case/"), 303, title__de="Zeugnisse prüfen")
    assert record(home, "UC-081").title == Text(de="Zeugnisse prüfen")
    assert "Zeugnisse prüfen" in client.get("/use-cases/UC-081/").content.decode()
    form = page(client, "/add/estimate/?use_case=UC-081")
    assert form.sent["use_case"] == ["UC-081"]
    send(client, form, 303, quantity="effect", kpi="K-EUR", value="80-200 T€")
    said = last(home, "UC-081.effect.K-EUR.local-operator")
    assert '"by":"local-operator"' in said.body
    assert "80-200 T€" in client.get("/use-cases/UC-081/").content.decode()


def test_a_second_estimate_of_the_same_person_replaces_the_first(client: Client, home: Path) -> None:
    for value in ("80-200 T€", "90-210 T€"):
        form = page(client, "/add/estimate/?use_case=UC-031")
        send(client, form, 303, quantity="effect", kpi="K-EUR", value=value)
    past = leitstand.journal.open(home).history(ORGANISATION, "UC-031.effect.K-EUR.local-operator")
    assert len(past) == 2


def test_two_people_at_different_fields_both_keep_their_change(client: Client, home: Path) -> None:
    form = page(client, "/edit/use-case/UC-031/")
    mine = record(home, "UC-031")
    meanwhile(home, Put(mine.model_copy(update={"unit": "Endprüfung"})))
    both = send(client, form, 409, stage="scaled")
    assert "passen zusammen" in both.text
    assert 'name="keep.' not in both.text
    send(client, both, 303)
    assert "Endprüfung" in client.get("/use-cases/UC-031/").content.decode()
    merged = record(home, "UC-031")
    assert isinstance(merged, UseCase)
    assert (merged.unit, merged.stage) == ("Endprüfung", "scaled")


@pytest.mark.parametrize(("keep", "unit"), [("mine", "Meins"), ("theirs", "Endprüfung")])
def test_two_people_at_one_field_are_shown_both_and_choose(
    client: Client, home: Path, keep: str, unit: str
) -> None:
    form = page(client, "/edit/use-case/UC-031/")
    meanwhile(home, Put(record(home, "UC-031").model_copy(update={"unit": "Endprüfung"})))
    before = last(home, "UC-031").sequence
    both = send(client, form, 409, unit="Meins")
    for words in ("Meins", "Endprüfung", "Qualität", "Leitung Qualität"):
        assert words in both.text
    assert not re.search(r'name="keep.unit"[^>]*checked', both.text)
    undecided = send(client, both, 409)
    assert "Wählen Sie bei „Bereich“" in undecided.text
    assert last(home, "UC-031").sequence == before
    send(client, undecided, 303, keep__unit=keep)
    kept = record(home, "UC-031")
    assert isinstance(kept, UseCase)
    assert kept.unit == unit


def test_a_third_version_meanwhile_is_shown_again(client: Client, home: Path) -> None:
    form = page(client, "/edit/use-case/UC-031/")
    case = record(home, "UC-031")
    meanwhile(home, Put(case.model_copy(update={"unit": "Eins"})))
    both = send(client, form, 409, unit="Meins")
    meanwhile(home, Put(case.model_copy(update={"unit": "Zwei"})))
    again = send(client, both, 409, keep__unit="mine")
    assert "Zwei" in again.text
    send(client, again, 303, keep__unit="theirs")
    kept = record(home, "UC-031")
    assert isinstance(kept, UseCase)
    assert kept.unit == "Zwei"


def test_a_record_that_somebody_withdrew_meanwhile_can_be_put_back(client: Client, home: Path) -> None:
    form = page(client, "/edit/skill/S-DATEN/")
    meanwhile(home, Withdraw("S-DATEN"))
    gone = send(client, form, 409, title__de="Datenkunde")
    assert "zurückgenommen" in gone.text
    send(client, gone, 303)
    assert record(home, "S-DATEN").title == Text(de="Datenkunde", en="Data analysis")


def test_somebody_elses_other_record_does_not_stand_in_the_way(client: Client, home: Path) -> None:
    form = page(client, "/edit/budget/B-2027/")
    meanwhile(home, Put(Objective(id="Z-NEU", title=Text(de="Neu"), draft=True)))
    send(client, form, 303, amount="1")


def test_taking_back_asks_first_and_keeps_the_history(client: Client, home: Path) -> None:
    form = page(client, "/edit/budget/B-2029/withdraw/")
    send(client, form, 302, why="doppelt")
    assert (last(home, "B-2029").action, last(home, "B-2029").why) == ("withdraw", "doppelt")
    assert client.get("/edit/budget/B-2029/").status_code == 404
    assert client.get("/records/B-2029/").status_code == 200


def test_what_others_need_is_not_taken_back_and_they_are_named(client: Client, home: Path) -> None:
    refused = send(client, page(client, "/edit/kpi/K-EUR/withdraw/"), 409)
    assert "/records/Z-SERVICE/" in refused.text or "Umsatz im Service" in refused.text
    assert last(home, "K-EUR").action == "put"


def test_what_was_decided_is_not_edited_and_plans_are_not_typed(client: Client) -> None:
    for address in ("/edit/decision/X/", "/edit/plan/X/", "/add/plan/"):
        assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", [
    "/edit/budget/NIX/", "/edit/budget/UC-031/", "/edit/use-case/B-2027/", "/edit/budget/NIX/withdraw/",
])  # fmt: skip
def test_what_is_not_there_or_of_another_kind_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("sent", [
    {}, {"version": "x"}, {"version": "99999999999999999999"}, {"version": "1", "year": "\x00"},
])  # fmt: skip
def test_a_form_that_nobody_was_given_changes_nothing(
    client: Client, home: Path, sent: Mapping[str, str]
) -> None:
    before = last(home, "B-2027").sequence
    assert client.post("/edit/budget/B-2027/save/", sent).status_code in (404, 422)
    assert last(home, "B-2027").sequence == before


def test_after_saving_one_is_where_one_came_from_and_never_elsewhere(client: Client) -> None:
    form = page(client, "/edit/budget/B-2027/?next=/portfolio/")
    answer = client.post(form.action, form.with_(amount="1"))
    assert answer["Location"] == "/portfolio/"
    for foreign in ("https://evil.example/", "//evil.example/", "/\\evil.example"):
        answer = client.post(form.action, form.with_(amount="2", next=foreign, version=form.sent["version"]))
        assert "evil" not in answer.headers.get("Location", "")


@pytest.mark.parametrize(
    "cookie", ["web-saved", "web-saved.x", "web-unchanged.3", "web-failed", "<b>", "web-saved.9" * 9]
)
def test_only_our_own_words_are_said_after_something_was_done(client: Client, cookie: str) -> None:
    client.cookies["leitstand-said"] = cookie
    assert '<p class="toast' not in client.get("/").content.decode()


def test_a_unit_lead_changes_the_own_unit_alone(home: Path, enter: Enter) -> None:
    lead = enter(home, "unit_lead", organisation=ORGANISATION, units=("Qualität",))
    own, other = "/edit/use-case/UC-031/", "/edit/use-case/UC-014/"
    assert own in lead.get("/use-cases/UC-031/").content.decode()
    assert other not in lead.get("/use-cases/UC-014/").content.decode()
    assert lead.get(other).status_code == 403
    form = page(lead, own)
    send(lead, form, 303, description__de="Genauer beschrieben.")
    before = last(home, "UC-014").sequence
    answer = lead.post(
        "/edit/use-case/UC-014/save/", {**form.sent, "version": str(before), "title.de": "Meins"}
    )
    assert answer.status_code == 403
    assert last(home, "UC-014").sequence == before


@pytest.mark.parametrize("role", ["works_council", "auditor", "administrator"])
def test_who_only_reads_is_offered_no_change_and_refused_one(home: Path, enter: Enter, role: str) -> None:
    reader = enter(home, role, organisation=ORGANISATION)
    assert reader.get("/edit/use-case/UC-031/").status_code == 403
    assert reader.post("/edit/use-case/UC-031/save/", {"version": "1"}).status_code == 403
    assert "/edit/" not in reader.get("/use-cases/UC-031/").content.decode()


def test_what_belongs_to_another_organisation_is_not_there(tmp_path: Path, home: Path, enter: Enter) -> None:
    stored.store(home, "andere", "Andere", company.strategy(3), company.review(3))
    stranger = enter(home, "leadership", organisation="andere")
    before = last(home, "UC-031").sequence
    assert stranger.get("/edit/use-case/UC-045/").status_code == 404
    assert stranger.post("/edit/use-case/UC-045/save/", {"version": str(before)}).status_code == 404
    assert last(home, "UC-031").sequence == before


def test_a_form_from_elsewhere_is_refused(home: Path, enter: Enter) -> None:
    lead = enter(home, "leadership", organisation=ORGANISATION)
    lead.handler.enforce_csrf_checks = True
    before = last(home, "B-2027").sequence
    assert (
        lead.post(
            "/edit/budget/B-2027/save/", {"version": str(before), "amount": "1", "year": "2027"}
        ).status_code
        == 403
    )
    assert last(home, "B-2027").sequence == before
