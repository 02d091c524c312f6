"""Beginning, importing and settings: nothing for axe to find in either theme, and no page wider than its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
PAGES = (
    "/start/company/", "/start/money/", "/start/aims/", "/start/scarce/", "/start/choices/", "/start/plan/", "/import/",
    "/settings/", "/settings/means/", "/settings/means/?by=quarter", "/settings/look/",
)  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(address: str, browser: Browser, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    context = browser.new_context(base_url=address, color_scheme=scheme, locale="de-DE", bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        found = Axe().run(page)
        assert found.violations_count == 0, (path, found.generate_report())
    context.close()


@pytest.mark.parametrize("width", [390, 1024])
def test_no_page_is_wider_than_its_screen(address: str, browser: Browser, width: int) -> None:
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 900}, locale="de-DE")
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, (path, wide)
        sending = page.locator("main form button")
        assert sending.count() == 0 or sending.last.is_visible(), path
    context.close()
