"""Language and appearance: the browser's wish, a choice that stays, German where nothing is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client


@pytest.mark.parametrize(
    ("wish", "lang"),
    [
        ("en-GB,en;q=0.9", "en"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("fr,en;q=0.5,de;q=0.4", "en"),
        ("fr", "de"),
        ("", "de"),
        ("en;q=0,de", "de"),
        ("en;q=kaputt", "de"),
    ],
)
def test_the_browsers_wish_decides_the_language(
    company_home: Path, at: Callable[..., Client], wish: str, lang: str
) -> None:
    assert f'<html lang="{lang}"' in at(company_home, wish).get("/").content.decode()


def test_a_chosen_language_stays_and_leaves_the_address(pages: Client) -> None:
    answer = pages.get("/portfolio/", {"lang": "en", "pile": "yes"})
    assert (answer.status_code, answer["Location"]) == (302, "/portfolio/?pile=yes")
    assert '<html lang="en"' in pages.get("/portfolio/").content.decode()


def test_an_unknown_choice_changes_nothing(pages: Client) -> None:
    answer = pages.get("/", {"lang": "xx", "theme": "pink"})
    assert answer.status_code == 200
    assert 'data-theme="system"' in answer.content.decode()


def test_dark_is_chosen_by_a_link(pages: Client) -> None:
    assert 'data-theme="system"' in pages.get("/").content.decode()
    pages.get("/", {"theme": "dark"})
    assert 'data-theme="dark"' in pages.get("/").content.decode()


def test_a_page_is_wholly_in_its_language(pages: Client) -> None:
    pages.cookies["lang"] = "en"
    page = pages.get("/").content.decode()
    assert "Value of the plan" in page
    for german in ("Wert des Plans", "Auswahlsicherheit", "Bandbreite", "Fälle"):
        assert german not in page
