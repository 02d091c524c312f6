"""What a reader typed never becomes markup, and no page needs an inline script or style."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client
from tests.web.fixtures import company, stored

from leitstand.strategy import Estimate, NotKnown, Text, UseCase

NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
RTL = "تحليل الصور \u202egnp.exe"
LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 12
PAGES = ("/", "/portfolio/", "/use-cases/UC-031/", "/records/UC-031/", "/source/plan.value.p50/", "/nix/")


class Parsed(HTMLParser):
    """Tags, attributes and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_holds_a_script_a_style_or_a_handler_of_its_own(pages: Client, path: str) -> None:
    text = pages.get(path).content.decode()
    assert not re.search(r"<script[^>]*>[^<]", text)
    for tag, attributes in Parsed(text).tags:
        assert tag not in ("style", "iframe", "object")
        if tag == "script":
            assert (attributes["src"] or "").startswith("/static/")
        assert "style" not in attributes
        assert not [n for n in attributes if n.startswith(("on", "hx-on")) or n in ("hx-vals", "hx-vars")]
        assert not (attributes.get("href") or "").lower().startswith(("javascript:", "data:", "http"))


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_carries_the_strict_headers(pages: Client, path: str) -> None:
    headers = pages.get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("typed", [NASTY, RTL, LONG, "{{ 7|add:7 }}", "**fett** { $x }", "&amp;"])
def test_what_a_person_typed_is_shown_as_it_is(tmp_path: Path, at: Callable[..., Client], typed: str) -> None:
    case = UseCase(
        id="UC-031", title=Text(de=typed), unit=typed, description=Text(de=typed), objectives=("Z-FEHLER",)
    )
    said = Estimate(id="E-UC-031-9", use_case="UC-031", quantity="effort", value=NotKnown(), typed=typed, by="A" * 60,
                    date=dt.date(2026, 9, 3))  # fmt: skip
    strategy = company.strategy(14).having(case, said)
    stored.store(tmp_path / "home", "firma", typed[:200], strategy, company.review(14))
    client = at(tmp_path / "home")
    for path in ("/", "/portfolio/", "/use-cases/UC-031/", "/records/UC-031/", "/records/E-UC-031-9/"):
        answer = client.get(path)
        assert answer.status_code == 200
        page = Parsed(answer.content.decode())
        assert typed in page.text
        assert not [a for tag, a in page.tags if tag == "img" or (tag == "script" and not a.get("src"))]


def test_what_is_searched_for_is_shown_as_it_is(pages: Client) -> None:
    page = Parsed(pages.get("/portfolio/", {"q": NASTY, "unit": NASTY, "pile": NASTY}).content.decode())
    assert [a for tag, a in page.tags if tag == "input" and a.get("value") == NASTY]
    assert not [a for tag, a in page.tags if tag == "img" or (tag == "script" and not a.get("src"))]


@pytest.mark.parametrize("host", ["evil.example", "192.168.1.5", "localhost.evil.example"])
def test_a_foreign_host_name_gets_nothing(pages: Client, host: str) -> None:
    answer = pages.get("/", headers={"host": host})
    assert answer.status_code == 400
    assert "Musterbau" not in answer.content.decode()


def test_a_choice_never_leads_to_another_host(pages: Client) -> None:
    answer = pages.get("//evil.example/", {"lang": "en"})
    assert answer.status_code in (302, 404)
    if answer.status_code == 302:
        assert not answer["Location"].startswith("//")
