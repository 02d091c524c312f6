"""The frame around every page: rooms that are there and permitted, where one is, and an unmistakable past."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

Enter = Callable[..., "Client"]


def rooms(text: str) -> list[str]:
    """The addresses in the navigation."""
    found = re.search(r'id="rooms".*?</ul>', text, re.DOTALL)
    assert found
    return re.findall(r'href="([^"]+)"', found[0])


def test_only_rooms_that_have_a_page_are_in_the_navigation(pages: Client) -> None:
    from leitstand.web.frame import ROOMS

    there = rooms(pages.get("/").content.decode())
    assert 2 <= len(there) <= len(ROOMS)
    assert all(pages.get(address).status_code == 200 for address in there)


def test_rooms_that_one_may_not_see_are_not_in_the_navigation(company_home: Path, enter: Enter) -> None:
    answer = enter(company_home, "administrator").get("/settings/")
    there = rooms(answer.content.decode())
    assert "/portfolio/" not in there
    assert "/portfolio/" in rooms(enter(company_home, "auditor").get("/").content.decode())


@pytest.mark.parametrize(
    ("address", "room"), [("/", "/"), ("/portfolio/", "/portfolio/"), ("/use-cases/UC-031/", "/portfolio/")]
)
def test_the_room_of_the_page_is_marked(pages: Client, address: str, room: str) -> None:
    text = pages.get(address).content.decode()
    found = re.search(r'id="rooms".*?</ul>', text, re.DOTALL)
    assert found
    assert re.findall(r'href="([^"]+)" aria-current="page"', found[0]) == [room]


def test_a_past_day_frames_the_page_and_leads_back(company_home: Path, pages: Client) -> None:
    from django.test import RequestFactory

    from leitstand.web.pages.showing import show

    request = RequestFactory().get("/portfolio/")
    plain = show(request, "not_found", {}).content.decode()
    assert "data-past" not in plain
    request.past = dt.date(2026, 3, 31)  # type: ignore[attr-defined]
    text = show(request, "not_found", {}).content.decode()
    assert "<body" in text and "data-past" in text
    assert "31.03.2026" in text
    assert 'href="/portfolio/">Zum heutigen Stand' in text


def test_every_page_that_shows_a_form_sends_it_with_the_token(pages: Client) -> None:
    for address in ("/edit/use-case/UC-031/", "/edit/use-case/UC-031/withdraw/", "/add/kpi/"):
        text = pages.get(address).content.decode()
        forms = re.findall(r'<form[^>]*method="post".*?</form>', text, re.DOTALL)
        assert forms
        assert all("csrfmiddlewaretoken" in form for form in forms)
