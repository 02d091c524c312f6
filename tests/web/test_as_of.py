"""The whole application as of a day: what was known then, marked, read-only, and in every link."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.web.fixtures import company, stored

from leitstand.journal import Journal, JournalError, PastJournal, Put
from leitstand.strategy import UseCase

if TYPE_CHECKING:
    from django.test import Client

Clients = Callable[..., "Client"]


def story(home: Path) -> Journal:
    """The made-up company with its days in the past: first entries and review on 10 March, a change on 10 May."""
    from leitstand.documents import derive

    before, stored.AT = stored.AT, dt.datetime(2025, 3, 10, 8, 0, tzinfo=dt.UTC)
    try:
        journal = stored.store(home, "musterbau", "Musterbau GmbH", company.strategy(14), company.review(14))
    finally:
        stored.AT = before
    case = journal.strategy("musterbau").one(UseCase, "UC-007")
    title = case.title.model_copy(update={"de": "Ganz anders"})
    changed = case.model_copy(update={"title": title, "unit": "Werk Nord"})
    done = journal.commit(
        "musterbau",
        [Put(changed)],
        who="person-a",
        why="umbenannt",
        at=dt.datetime(2025, 5, 10, 9, 0, tzinfo=dt.UTC),
    )
    for item in derive(company.review(14), journal.strategy("musterbau"), "musterbau", done.head.sequence):
        if not item.media_type.startswith("image/"):
            journal.derived_put(item.key, item.content, item.media_type)
    return journal


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory, _pages: None) -> tuple[Path, Journal]:
    home = tmp_path_factory.mktemp("past")
    return home, story(home)


def text(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, (address, answer.status_code)
    return answer.content.decode()


def doors_that_read() -> list[str]:
    from tests.web.test_matrix import all_doors

    return [
        "/" + d.route
        for d in all_doors()
        if d.effect == "read" and "<" not in d.route
        and d.permission in ("strategy:read", "journal:read", "people:read", "member")
        and not d.route.startswith(("api", "account"))
    ]  # fmt: skip


def test_a_page_shows_what_was_known_then(past: tuple[Path, Journal], at: Clients) -> None:
    client = at(past[0])
    assert "Ganz anders" in text(client, "/use-cases/UC-007/")
    then = text(client, "/use-cases/UC-007/?as_of=2025-03-31")
    assert "Ganz anders" not in then
    assert "Ganz anders" not in text(client, "/portfolio/?as_of=2025-03-31")
    assert "Werk Nord" in text(client, "/records/UC-007/")
    assert "Werk Nord" not in text(client, "/records/UC-007/?as_of=2025-05-09")
    assert "Werk Nord" in text(client, "/records/UC-007/?as_of=2025-05-10")
    assert "umbenannt" not in text(client, "/journal/?as_of=2025-03-31")


def test_such_a_page_is_marked_and_leads_back(past: tuple[Path, Journal], at: Clients) -> None:
    page = text(at(past[0]), "/portfolio/?pile=yes&as_of=2025-03-31")
    assert "data-past" in page
    assert "Stand vom 31.03.2025" in page
    assert '<a data-now href="/portfolio/?pile=yes">Zum heutigen Stand' in page


def test_as_of_today_is_the_page_of_today(past: tuple[Path, Journal], at: Clients) -> None:
    from leitstand.web.as_of import today

    client = at(past[0])

    def told(page: str) -> list[str]:
        """Sentences at the top, figures with their sources, rows and names: all but what leads to a change."""
        main = re.search(r"<main.*</main>", page, re.DOTALL)
        assert main
        kept = re.sub(r"(\?|&amp;)as_of=[0-9-]+", "", main[0])
        found = re.findall(
            r'<h1.*?</h1>|<h2.*?</h2>|<a class="(?:src|t)\b.*?</a>|<time.*?</time>', kept, re.DOTALL
        )
        return [part for part in found if 'id="since-h"' not in part]

    for address in ("/", "/portfolio/", "/journal/", "/source/UC-031.value.p50/"):
        live = told(text(client, address))
        assert told(text(client, f"{address}?as_of={today()}")) == live
        assert len(live) > 2, address


def test_a_day_before_the_first_entry_says_so(past: tuple[Path, Journal], at: Clients) -> None:
    client = at(past[0])
    for address in ("/", "/portfolio/", "/use-cases/UC-007/"):
        page = text(client, f"{address}?as_of=2025-03-09")
        assert "noch nichts aufgezeichnet" in page and "10.03.2025" in page
        assert '<form method="post"' not in page.split("<main")[1].split("</main>")[0]


def test_a_day_to_come_is_today_and_no_day_is_refused(past: tuple[Path, Journal], at: Clients) -> None:
    client = at(past[0])
    answer = client.get("/portfolio/?pile=yes&as_of=2999-01-01")
    assert (answer.status_code, answer["Location"]) == (302, "/portfolio/?pile=yes")
    assert client.get("/portfolio/?as_of=")["Location"] == "/portfolio/"
    assert client.get("/portfolio/?as_of=gestern").status_code == 400
    away = client.get("//evil.example/?as_of=2999-01-01")
    assert not away.get("Location", "/").startswith("//")


def test_every_link_keeps_the_day_and_nothing_writes(past: tuple[Path, Journal], at: Clients) -> None:
    """Every page that reads: its links lead to pages of the same day, except those that leave the past."""
    client = at(past[0])
    single = ("/use-cases/UC-007/", "/records/UC-007/", "/source/UC-007.value.p50/", "/journal/commits/1/")
    addresses = [*doors_that_read(), *single]
    for address in addresses:
        answer = client.get(f"{address}?as_of=2025-03-31")
        assert answer.status_code in (200, 302, 404, 409), (address, answer.status_code)
        if answer.status_code == 302:
            assert "as_of=2025-03-31" in answer["Location"], address
        if answer.status_code != 200 or "text/html" not in answer["Content-Type"]:
            continue
        page = answer.content.decode()
        main = page.split("<main")[1].split("</main>")[0]
        assert not re.search(r'<form\b[^>]*method="post"', main), address
        for tag in re.findall(r"<a\b[^>]*>", page):
            href = re.search(r'href="([^"]*)"', tag)
            local = (
                href
                and re.match(r"[/?]", href[1])
                and not href[1].startswith(("/static/", "/account/", "/api/"))
            )
            if local and "data-now" not in tag:
                assert "as_of=2025-03-31" in tag, (address, tag)
        for door in ("/edit/", "/add/", "/start/") if address != "/stil/" else ():
            assert not re.search(rf'<a\b[^>]*href="{door}', main), (address, door)


def test_no_door_that_writes_opens(past: tuple[Path, Journal], at: Clients) -> None:
    from tests.web.test_matrix import address, all_doors

    home, journal = past
    client, before = at(home), journal.head("musterbau")
    for entry in all_doors():
        if entry.effect == "write" and not entry.route.startswith("api/"):
            assert client.post(f"{address(entry)}?as_of=2025-03-31").status_code in (403, 409), entry.name
    for form in ("/edit/use-case/UC-007/", "/add/kpi/"):
        assert "lässt sich nichts ändern" in text(client, f"{form}?as_of=2025-03-31", 409)
    assert journal.head("musterbau") == before


def test_the_journal_of_a_past_day_cannot_be_written(past: tuple[Path, Journal]) -> None:
    _, journal = past
    then = PastJournal(journal.home, journal.alias, dt.datetime(2025, 3, 31, tzinfo=dt.UTC))
    case = then.strategy("musterbau").one(UseCase, "UC-007")
    with pytest.raises(JournalError, match="Nothing can be written"):
        then.commit("musterbau", [Put(case)], who="a", why="b", at=dt.datetime(2025, 3, 31, tzinfo=dt.UTC))
    assert then.head("musterbau").sequence == journal.head("musterbau").sequence - 1
    assert [e.id for e in then.latest("musterbau", ("use_case",))] == [
        e.id for e in journal.latest("musterbau", ("use_case",))
    ]
    assert (
        next(then.entries("musterbau", newest_first=True, limit=1)).sequence
        == then.head("musterbau").sequence
    )
    assert len(then.history("musterbau", "UC-007")) == len(journal.history("musterbau", "UC-007")) - 1


def test_where_no_review_was_made_a_job_makes_it_and_pages_say_so(
    tmp_path: Path, _pages: None, at: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leitstand.actions import Reviewed
    from leitstand.web.jobs.work import looking_back

    monkeypatch.setattr(stored, "AT", dt.datetime(2025, 3, 10, 8, 0, tzinfo=dt.UTC))
    journal = stored.store(tmp_path, "musterbau", "Musterbau GmbH", company.strategy(14))
    then = journal.strategy("musterbau")
    changed = then.one(UseCase, "UC-007").model_copy(update={"unit": "Werk Nord"})
    journal.commit(
        "musterbau", [Put(changed)], who="a", why="umgezogen", at=stored.AT + dt.timedelta(days=30)
    )

    def made(desk: object, *, as_of: dt.date, progress: object) -> Reviewed:
        return Reviewed(company.review(14), then, journal.head("musterbau").sequence, kept=False)

    monkeypatch.setattr(looking_back, "make_review", made)
    client, day = at(tmp_path), stored.AT.astimezone().date()
    before, pointer = journal.head("musterbau"), journal.derived_get("review/musterbau/latest")
    nothing = text(client, f"/portfolio/?as_of={day}")
    assert "gab es keine Durchsicht" in nothing and f"/journal/look-back/?day={day}" in nothing
    offer = text(client, f"/journal/look-back/?day={day}")
    assert 'name="day"' in offer
    assert client.post("/journal/look-back/start/", {"day": day.isoformat()}).status_code == 302
    page = text(client, f"/use-cases/UC-007/?as_of={day}")
    assert "später mit dem damaligen Stand gerechnet" in page
    assert (journal.head("musterbau"), journal.derived_get("review/musterbau/latest")) == (before, pointer)


def test_a_day_on_which_nothing_was_known_gets_no_review(past: tuple[Path, Journal], at: Clients) -> None:
    client = at(past[0])
    assert client.post("/journal/look-back/start/", {"day": "2025-03-01"}).status_code == 409
    assert client.post("/journal/look-back/start/", {"day": "x"}).status_code == 400


def test_whoever_may_read_only_sees_the_past_as_well(past: tuple[Path, Journal], enter: Clients) -> None:
    page = text(enter(past[0], "contributor"), "/portfolio/?as_of=2025-03-31")
    assert "Stand vom 31.03.2025" in page
    stranger = enter(past[0], "leadership", organisation="fremd")
    assert stranger.get("/portfolio/?as_of=2025-03-31").status_code in (302, 403)


def test_the_day_is_chosen_in_the_frame(past: tuple[Path, Journal], at: Clients) -> None:
    page = text(at(past[0]), "/portfolio/?pile=yes")
    form = re.search(r'<form method="get" action="" data-now>.*?</form>', page, re.DOTALL)
    assert form
    assert 'type="date"' in form[0] and 'name="as_of"' in form[0]
    assert '<input type="hidden" name="pile" value="yes">' in form[0]
