"""Beginning, importing and settings: nothing for axe to find in either theme, and no page wider than its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.browser import looks

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
PAGES = (
    "/start/company/", "/start/money/", "/start/aims/", "/start/scarce/", "/start/choices/", "/start/plan/", "/import/",
    "/settings/", "/settings/means/", "/settings/means/?by=quarter", "/settings/look/",
)  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(address: str, browser: Browser, scheme: str) -> None:
    looks.axe_finds_nothing(address, browser, scheme, PAGES)


@pytest.mark.parametrize("width", [390, 1024])
def test_no_page_is_wider_than_its_screen(address: str, browser: Browser, width: int) -> None:
    looks.no_page_is_wider_than_its_screen(address, browser, width, PAGES)
