"""The journal and pages as of a day: nothing for axe to find, none wider than its screen, a day chosen in the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.browser import looks

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
PAGES = (
    "/journal/", "/journal/commits/1/", "/journal/compare/", "/journal/check/?hash=abcdef12", "/?as_of=2026-01-31",
)  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(address: str, browser: Browser, scheme: str) -> None:
    looks.axe_finds_nothing(address, browser, scheme, PAGES)


@pytest.mark.parametrize("width", [390, 1024])
def test_no_page_is_wider_than_its_screen(address: str, browser: Browser, width: int) -> None:
    looks.no_page_is_wider_than_its_screen(address, browser, width, PAGES)


def test_a_day_is_chosen_in_the_frame_and_left_again(address: str, browser: Browser) -> None:
    context = browser.new_context(base_url=address, viewport={"width": 1440, "height": 900}, locale="de-DE")
    page = context.new_page()
    page.goto("/portfolio/?pile=yes")
    page.click(".as-of-button")
    page.fill("#as-of-day", "2026-01-31")
    page.press("#as-of-day", "Enter")
    page.wait_for_url("**as_of=2026-01-31**")
    assert page.locator("body[data-past]").count() == 1
    page.click(".rooms a[href^='/journal/']")
    page.wait_for_url("**/journal/?as_of=2026-01-31")
    page.click(".banner.past a")
    page.wait_for_url("**/journal/")
    assert page.locator("body[data-past]").count() == 0
    context.close()
